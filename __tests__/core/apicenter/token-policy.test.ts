import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GetTokenOptions } from '@azure/core-auth';
import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { tokenPolicy } from '../../../src/core/apicenter/token-policy.ts';

/** A service that takes the tokens of `accepted`, and a credential that gives `tokens` in their order. */
function scene(tokens: readonly string[], accepted: readonly string[], challenge?: string) {
  const asked: (GetTokenOptions | undefined)[] = [];
  const presented: (string | undefined)[] = [];
  let retries = 0;
  let now = 0;
  const policy = tokenPolicy({
    credential: {
      async getToken(_scope, options) {
        const token = tokens[Math.min(asked.length, tokens.length - 1)] ?? '';
        asked.push(options);
        return { token, expiresOnTimestamp: now + 3_600_000 };
      },
    },
    scope: 'https://arm.example/.default',
    wallClock: () => now,
    onRetry: () => retries++,
  });
  return {
    asked,
    presented,
    retries: () => retries,
    pass(ms: number) {
      now += ms;
    },
    async send(url = 'https://arm.example/x'): Promise<number> {
      const { status } = await policy.sendRequest(createPipelineRequest({ url }), async (request) => {
        const token = request.headers.get('authorization')?.replace('Bearer ', '');
        presented.push(token);
        const status = accepted.includes(token ?? '') ? 200 : 401;
        const headers = createHttpHeaders(challenge ? { 'www-authenticate': challenge } : {});
        return { request, status, headers };
      });
      return status;
    },
  };
}

describe('a token that the service takes no longer', () => {
  test('is renewed once, and every request of the wave goes through', async () => {
    const run = scene(['old', 'new'], ['new']);
    const statuses = await Promise.all([run.send(), run.send(), run.send()]);
    assert.deepEqual(statuses, [200, 200, 200]);
    assert.equal(run.asked.length, 2);
    assert.equal(run.retries(), 3);
    assert.equal(await run.send(), 200);
    assert.equal(run.asked.length, 2);
  });

  test('is not renewed a second time', async () => {
    const run = scene(['old', 'newer', 'newest'], ['newest']);
    assert.deepEqual([await run.send(), await run.send()], [401, 401]);
    assert.equal(run.asked.length, 2);
  });

  test('is not sent again when the credential has no other', async () => {
    const run = scene(['same'], []);
    assert.equal(await run.send(), 401);
    assert.deepEqual(run.presented, ['same']);
    assert.equal(run.retries(), 0);
  });

  test('is renewed with the claims that the service asks for', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    const run = scene(['old', 'new'], ['new'], challenge);
    assert.equal(await run.send(), 200);
    assert.equal(run.asked[1]?.claims, claims);
  });
});

test('a token is asked for once, and again shortly before it ends', async () => {
  const run = scene(['first', 'second'], ['first', 'second']);
  await Promise.all([run.send(), run.send()]);
  run.pass(3_400_000);
  await run.send();
  assert.deepEqual(run.presented, ['first', 'first', 'first']);
  run.pass(100_000);
  await Promise.all([run.send(), run.send()]);
  assert.deepEqual(run.presented.slice(3), ['second', 'second']);
  assert.equal(run.asked.length, 2);
});

test('a token goes over https only', async () => {
  const run = scene(['t'], ['t']);
  await assert.rejects(run.send('http://arm.example/x'), /https only/);
  assert.deepEqual([run.presented, run.asked], [[], []]);
});
