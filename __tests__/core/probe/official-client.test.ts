import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askOfficialClient } from '../../support/official-client.ts';
import { healthy, runProbe } from './run-probe.ts';
import { legacyReply, result, rpcError, serve, tool } from './scripted-server.ts';

// Where the probe is meant to differ: a server must not look broken, or whole, because of the client that asks.

test('a server that fails at an unknown method is opened in the older era, and the official client gives up', async () => {
  await using server = await serve(
    legacyReply({
      'server/discover': (received, response) => rpcError(received, response, 500, -32603, 'Internal error'),
    }),
  );
  const { server: seen } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
  assert.deepEqual(seen.eras, { modern: false, legacy: true, sse: false });
  await assert.rejects(askOfficialClient(server.url));
});

test('one bad tool costs that tool, and with the official client the list', async () => {
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [tool, { name: 'no-schema' }] }),
    }),
  );
  const run = await runProbe(server.url, { timeoutMs: 0 });
  assert.deepEqual(
    healthy(run).server.tools.map(({ name }) => name),
    ['greet'],
  );
  assert.deepEqual(run.warnings, ['bad-tool']);
  await assert.rejects(askOfficialClient(server.url));
});

test('a list that points back to itself is whole, as it is for the official client', async () => {
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [tool], nextCursor: 'again' }),
    }),
  );
  const run = await runProbe(server.url, { timeoutMs: 0 });
  assert.equal(healthy(run).server.partial, false);
  assert.deepEqual(new Set((await askOfficialClient(server.url)).tools), new Set(['greet']));
});
