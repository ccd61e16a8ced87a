import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied, ServiceFailed } from '../../src/core/errors.ts';
import { answeredByProxy } from '../../src/core/http/answered-by-proxy.ts';
import type { ServiceAnswer } from '../../src/core/http/service-client.ts';
import { libraryCredential } from '../../src/identity/library-credential.ts';

const authority = 'https://login.example.test';
const html = { 'content-type': 'text/html' };

/** What a sign-in rejects with where every request gets one answer. */
async function failureFor(answer: ServiceAnswer): Promise<unknown> {
  const credential = libraryCredential(
    () => Promise.resolve(answer),
    authority,
    ({ ClientSecretCredential }, options) =>
      new ClientSecretCredential('3f2504e0-4f89-11d3-9a0c-0305e82c3302', 'client', 'secret', options),
  );
  return credential.getToken('https://management.azure.com/.default').catch((error: unknown) => error);
}

test('a proxy that cannot reach Entra is named, and what it said', async () => {
  const failure = await failureFor({
    status: 502,
    headers: { ...html, [answeredByProxy]: '1' },
    text: '<h1>No route</h1>',
  });
  assert.ok(failure instanceof ServiceFailed, String(failure));
  assert.equal(
    failure.message,
    'The proxy could not connect to login.example.test: it answered with the status 502 (No route).',
  );
});

test('a proxy that refuses the way to Entra with any status is named', async () => {
  const failure = await failureFor({ status: 404, headers: { [answeredByProxy]: '1' }, text: '' });
  assert.ok(failure instanceof Denied, String(failure));
  assert.match(failure.message, /refused the request to login\.example\.test with the status 404\./);
});

for (const status of [200, 500, 502, 503]) {
  test(`a page with the status ${status} in place of Entra’s answer is shown as such`, async () => {
    const failure = await failureFor({
      status,
      headers: html,
      text: '<title>Sign in to the network</title>',
    });
    assert.ok(failure instanceof ServiceFailed, String(failure));
    assert.match(failure.message, new RegExp(`the status ${status} \\(Sign in to the network\\)`));
  });
}
