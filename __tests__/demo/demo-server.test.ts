import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { type DemoServer, startDemoServer } from '../../src/demo/demo-server.ts';
import { healthy, runProbe } from '../core/probe/run-probe.ts';
import { rawCall } from '../emulator/raw-call.ts';
import { askOfficialClient, seenByProbe } from '../support/official-client.ts';

let server: DemoServer;
before(async () => {
  server = await startDemoServer('1.2.3');
});
after(() => server.close());

const names = ['add_numbers', 'count_words', 'current_time'];

test('the probe finds the demo server healthy, in both eras, and has nothing to remark', async () => {
  const run = await runProbe(server.url, { timeoutMs: 0 });
  const { server: seen } = healthy(run);
  assert.deepEqual(seen.eras, { modern: true, legacy: true, sse: false });
  assert.deepEqual(run.warnings, []);
  assert.deepEqual(
    seen.tools.map(({ name }) => name),
    names,
  );
});

test('the official client sees the same, whichever era it speaks', async () => {
  const { server: seen } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
  assert.deepEqual(await askOfficialClient(server.url), seenByProbe(seen));
  const legacy = await askOfficialClient(server.url, 'streamable-http', {}, 'legacy');
  assert.deepEqual(legacy.tools, names);
  assert.deepEqual(legacy.serverInfo, { name: 'mcp-register-demo', title: 'Demo', version: '1.2.3' });
});

for (const mode of ['auto', 'legacy'] as const) {
  test(`the official client calls its tools (${mode})`, async (t) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url)));
    t.after(() => client.close());
    const call = async (name: string, given: Record<string, unknown>) => {
      const { content, isError } = await client.callTool({ name, arguments: given });
      return { content, isError };
    };
    assert.deepEqual(await call('add_numbers', { a: 2, b: 3 }), {
      content: [{ type: 'text', text: '5' }],
      isError: false,
    });
    assert.deepEqual(await call('count_words', { text: ' three short words ' }), {
      content: [{ type: 'text', text: '3' }],
      isError: false,
    });
    assert.equal((await call('add_numbers', { a: 'x' })).isError, true);
    await assert.rejects(call('read_file', {}));
  });
}

describe('the demo server answers nobody but programs of this machine', () => {
  const json = 'content-type: application/json';
  const call = (headers: readonly string[], body = '{}', method = 'POST') =>
    rawCall(server.url, method, headers, body);
  const host = () => `host: ${new URL(server.url).host}`;

  test('a name that is not of loopback, or has another port, is refused', async () => {
    const { port } = new URL(server.url);
    for (const name of [
      `attacker.example:${port}`,
      'attacker.example',
      '127.0.0.1:1',
      '127.0.0.1.attacker.example',
    ]) {
      assert.equal((await call([`host: ${name}`, json])).status, 421, name);
    }
  });

  test('a request of a web page is refused', async () => {
    assert.equal((await call([host(), json, 'origin: https://attacker.example'])).status, 403);
    assert.equal((await call([host(), 'content-type: text/plain'])).status, 415);
  });

  test('what is no message of MCP gets an error and ends nothing', async () => {
    for (const body of ['', 'x', '[]', '{"jsonrpc":"2.0","method":"ping","id":{}}', '[{"jsonrpc":"2.0"}]']) {
      assert.equal((await call([host(), json], body)).status, 400, body);
    }
    assert.equal((await call([host(), json], 'x'.repeat(70_000))).status, 413);
    assert.equal((await call([host()], '', 'GET')).status, 405);
    healthy(await runProbe(server.url, { timeoutMs: 0 }));
  });
});
