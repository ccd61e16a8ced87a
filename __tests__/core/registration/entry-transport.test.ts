import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { startTestCenter } from '../../support/run.ts';
import { legacyReply, type Reply, serve } from '../probe/scripted-server.ts';

describe('the transport that was probed decides what clients are told', () => {
  test('a server of HTTP+SSE is not published as Streamable HTTP: exit 2, and nothing is written', async (t) => {
    const center = await startTestCenter(t);
    const url = await startStream(t, '/mcp');
    const report = await center.register({ 'server-url': url, title: 'Old' });
    assert.equal(report.exitCode, 2, JSON.stringify(report));
    assert.equal(report.error?.code, 'transport-not-listed');
    assert.match(report.error?.next ?? '', /definition-id.*default-sse/);
    assert.deepEqual(center.writes(), []);
  });

  test('with an id of the definition that says so, title, registry and link name SSE', async (t) => {
    const center = await startTestCenter(t);
    const url = await startStream(t, '/mcp');
    const inputs = { 'server-url': url, title: 'Old', 'definition-id': 'default-sse' };
    const report = await center.register(inputs, { verify: 'require' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal(report.visibility, 'listed');
    assert.deepEqual(report.warnings, []);
    const definition = await center.get(
      `apis/old/versions/${report.names?.versionId}/definitions/default-sse`,
    );
    assert.equal(definition?.title, 'SSE Definition for Old');
    assert.match(decodeURIComponent(report.links?.vscode ?? ''), /"type":"sse"/);

    const again = await center.register({ ...inputs, probe: 'off' });
    assert.equal(again.status, 'unchanged', JSON.stringify(again));
    assert.match(decodeURIComponent(again.links?.vscode ?? ''), /"type":"sse"/);
  });

  test('a server of Streamable HTTP at …/sse is linked as what it is, and the registry’s word for it is a warning', async (t) => {
    const center = await startTestCenter(t);
    await using server = await serve(legacyReply(), '/sse');
    const report = await center.register({ 'server-url': server.url, title: 'New' }, { verify: 'auto' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.match(decodeURIComponent(report.links?.vscode ?? ''), /"type":"http"/);
    assert.deepEqual(
      report.warnings.map(({ code }) => code),
      ['listed-with-another-transport'],
    );
  });
});

/** Starts a server of HTTP+SSE alone, and returns the URL of its stream. */
async function startStream(t: TestContext, path: string): Promise<string> {
  let stream: { write(text: string): void } | undefined;
  const reply: Reply = (received, response) => {
    if (received.method === 'GET') {
      stream = response;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: ping\ndata: 1\n\nevent: endpoint\ndata: /messages?sessionId=abc\n\n');
      return;
    }
    if (!received.path.startsWith('/messages')) return void response.writeHead(405).end();
    response.writeHead(202).end();
    const { id, method } = received.rpc;
    const serverInfo = { name: 'old', version: '1.0.0' };
    const value =
      method === 'initialize'
        ? { protocolVersion: '2024-11-05', capabilities: { tools: {} }, serverInfo }
        : { tools: [{ name: 'greet', description: 'Says hello', inputSchema: { type: 'object' } }] };
    if (id !== undefined) stream?.write(`data: ${JSON.stringify({ jsonrpc: '2.0', id, result: value })}\n\n`);
  };
  const server = await serve(reply, path);
  t.after(() => server[Symbol.asyncDispose]());
  return server.url;
}
