import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JsonObject } from '../../../src/core/json.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { service, startTestCenter } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything' });
const write = { method: 'PUT', path: '/apis/everything$' };
const read = { method: 'GET', path: `/services/${service.name}$` };
const refusal = (code: string, message: string): JsonObject => ({ error: { code, message } });

describe('a refusal is explained by its error code, with the service’s own sentence', () => {
  for (const { request, status, body, code, exitCode, next } of [
    {
      request: write,
      status: 409,
      body: refusal('ScopeLocked', 'The scope cannot perform write operation because it is locked: Keep.'),
      code: 'scope-locked',
      exitCode: 5,
      next: /az lock list --resource-group rg --subscription 00000000-/,
    },
    {
      request: write,
      status: 409,
      body: refusal('MissingSubscriptionRegistration', 'The subscription is not registered to use it.'),
      code: 'provider-not-registered',
      exitCode: 5,
      next: /az provider register --namespace Microsoft\.ApiCenter --subscription 00000000-/,
    },
    {
      request: write,
      status: 409,
      body: refusal('ReadOnlyDisabledSubscription', 'The subscription is disabled and marked as read only.'),
      code: 'subscription-disabled',
      exitCode: 5,
      next: /owner of the subscription/,
    },
    {
      request: write,
      status: 403,
      body: refusal('RequestDisallowedByPolicy', 'Resource was disallowed by policy: Contoso tags.'),
      code: 'disallowed-by-policy',
      exitCode: 4,
      next: /exemption/,
    },
    {
      request: read,
      status: 404,
      body: refusal('SubscriptionNotFound', 'The subscription 0 could not be found.'),
      code: 'subscription-not-found',
      exitCode: 2,
      next: /subscription-id.*sign in to Azure/,
    },
    {
      request: read,
      status: 404,
      body: refusal('ResourceGroupNotFound', 'Resource group rg could not be found.'),
      code: 'resource-group-not-found',
      exitCode: 2,
      next: /az group create --name rg/,
    },
  ]) {
    test(code, async (t) => {
      const center = await startTestCenter(t);
      // With its environment there, the entry is the first thing that is written.
      await center.put('environments/production', { title: 'Production', kind: 'production' });
      center.emulator.setFaults([{ ...request, status, body, times: 1000 }]);
      const report = await center.register(inputs());
      assert.deepEqual([report.error?.code, report.exitCode], [code, exitCode], JSON.stringify(report.error));
      const said = String((body.error as JsonObject).message).replace(/\.$/, '');
      assert.ok(report.error?.message.includes(said), report.error?.message);
      assert.match(report.error?.next ?? '', next);
      assert.equal(report.requests.retries, 0);
    });
  }

  test('a code that proves nothing is explained by the status', async (t) => {
    const center = await startTestCenter(t, {
      faults: [{ ...write, status: 403, body: refusal('constructor', 'No.'), times: 1000 }],
    });
    await center.put('environments/production', { title: 'Production', kind: 'production' });
    center.emulator.setFaults([{ ...write, status: 403, body: refusal('constructor', 'No.'), times: 1000 }]);
    assert.equal((await center.register(inputs())).error?.code, 'arm-forbidden');
  });
});

describe('the page of a proxy is not taken for a refusal of Azure', () => {
  const page = '<html><style>b{}</style><body><h1>Access\ndenied</h1> by Contoso Proxy</body></html>';
  for (const [status, next] of [
    [403, /to allow 127\.0\.0\.1:\d+ for this machine/],
    [407, /user name and a password/],
  ] as const) {
    test(String(status), async (t) => {
      const headers = { 'content-type': 'text/html' };
      const center = await startTestCenter(t, {
        faults: [{ ...read, status, headers, body: page, times: 1000 }],
      });
      const { error, exitCode } = await center.register(inputs());
      assert.deepEqual([error?.code, exitCode], ['proxy-refused', 4], JSON.stringify(error));
      assert.match(error?.message ?? '', /Access denied by Contoso Proxy/);
      assert.match(error?.next ?? '', next);
    });
  }
});
