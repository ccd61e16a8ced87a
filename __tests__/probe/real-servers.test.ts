import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Client, SSEClientTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { type CreateMcpHandlerOptions, createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { startEverything } from '../support/real-server.ts';
import { healthy, runProbe } from './run-probe.ts';

/** What the official client finds, with nothing but empty capabilities. */
async function askOfficialClient(transport: SSEClientTransport | StreamableHTTPClientTransport) {
  const client = new Client(
    { name: 'oracle', version: '0.0.1' },
    { capabilities: {}, versionNegotiation: { mode: 'auto' } },
  );
  await client.connect(transport);
  try {
    const { tools } = await client.listTools();
    return {
      serverInfo: client.getServerVersion(),
      capabilities: client.getServerCapabilities(),
      instructions: client.getInstructions(),
      tools: tools.map((tool) => tool.name),
    };
  } finally {
    await client.close();
  }
}

async function askProbe(url: string) {
  const run = await runProbe(url, { timeoutMs: 0 });
  const { server } = healthy(run);
  const { serverInfo, capabilities, instructions, tools } = server;
  return {
    run,
    server,
    seen: { serverInfo, capabilities, instructions, tools: tools.map((tool) => tool.name) },
  };
}

async function serveSdk(options: CreateMcpHandlerOptions) {
  const handler = createMcpHandler(() => {
    const mcp = new McpServer(
      { name: 'sdk-server', version: '2.1.0', title: 'SDK server' },
      { instructions: 'Be kind.' },
    );
    mcp.registerTool('hello', { description: 'Says hello' }, () => ({ content: [] }));
    mcp.registerTool('bye', { description: 'Says bye' }, () => ({ content: [] }));
    return mcp;
  }, options);
  const handle = toNodeHandler(handler);
  const http = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    void handle(
      { method, url, headers, [Symbol.asyncIterator]: () => request[Symbol.asyncIterator]() },
      response,
    );
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    async [Symbol.asyncDispose]() {
      await handler.close();
      http.closeAllConnections();
      http.close();
    },
  };
}

test('the reference server over Streamable HTTP is described as the official client sees it', async () => {
  const everything = await startEverything('streamableHttp');
  try {
    const { run, server, seen } = await askProbe(everything.url);
    const oracle = await askOfficialClient(new StreamableHTTPClientTransport(new URL(everything.url)));
    assert.deepEqual(seen, oracle);
    assert.equal(server.transport, 'streamable-http');
    assert.equal(server.protocolVersion, '2025-11-25');
    assert.deepEqual(server.eras, { modern: false, legacy: true, sse: false });
    assert.equal(server.tools.length, 13);
    assert.equal(server.resources.length, 7);
    assert.equal(server.resourceTemplates.length, 2);
    assert.equal(server.prompts.length, 4);
    assert.equal(server.partial, false);
    assert.equal(run.rounds, 1);
    assert.deepEqual(run.warnings, []);
    assert.deepEqual(
      run.result.attempts.map(({ phase }) => phase),
      ['discover', 'initialize', 'initialized', 'list', 'list', 'list', 'list', 'close'],
    );
  } finally {
    await everything.stop();
  }
});

test('the reference server over the old HTTP+SSE transport is described as the official client sees it', async () => {
  const everything = await startEverything('sse');
  try {
    const { server, seen } = await askProbe(everything.url);
    const oracle = await askOfficialClient(new SSEClientTransport(new URL(everything.url)));
    assert.deepEqual(seen, oracle);
    assert.equal(server.transport, 'sse');
    assert.deepEqual(server.eras, { modern: false, legacy: false, sse: true });
    assert.equal(server.resources.length, 7);
  } finally {
    await everything.stop();
  }
});

test('a server of both eras is described in the modern one, and both are reported', async () => {
  await using sdk = await serveSdk({});
  const { run, server, seen } = await askProbe(sdk.url);
  const oracle = await askOfficialClient(new StreamableHTTPClientTransport(new URL(sdk.url)));
  assert.deepEqual(seen, oracle);
  assert.equal(server.protocolVersion, '2026-07-28');
  assert.deepEqual(server.eras, { modern: true, legacy: true, sse: false });
  assert.deepEqual(run.warnings, []);
});

test('a server of the modern era alone is healthy, with a warning about the portal', async () => {
  await using sdk = await serveSdk({ legacy: 'reject', responseMode: 'sse' });
  const { run, server, seen } = await askProbe(sdk.url);
  const oracle = await askOfficialClient(new StreamableHTTPClientTransport(new URL(sdk.url)));
  assert.deepEqual(seen, oracle);
  assert.deepEqual(server.eras, { modern: true, legacy: false, sse: false });
  assert.deepEqual(run.warnings, ['portal-console-unsupported']);
});
