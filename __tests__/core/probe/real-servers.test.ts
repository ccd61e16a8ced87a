import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { type CreateMcpHandlerOptions, createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import type { Transport } from '../../../src/core/probe/result.ts';
import { askOfficialClient, seenByProbe } from '../../support/official-client.ts';
import {
  type RealServer,
  startBasicVanillaJs,
  startEverything,
  startNotion,
  startSupergateway,
} from '../../support/real-server.ts';
import { failed, healthy, runProbe } from './run-probe.ts';

/** Probes a server until the test ends, and has the official client agree with what was found. */
async function compare(
  t: TestContext,
  starting: Promise<RealServer>,
  transport: Transport = 'streamable-http',
  headers: Readonly<Record<string, string>> = {},
) {
  const { url, stop } = await starting;
  t.after(stop);
  const run = await runProbe(url, { timeoutMs: 0, headers });
  const { server } = healthy(run);
  assert.equal(server.transport, transport);
  assert.deepEqual(seenByProbe(server), await askOfficialClient(url, transport, headers));
  return { url, run, server };
}

/** A server made with the official SDK, in this process. */
async function serveSdk(options: CreateMcpHandlerOptions): Promise<RealServer> {
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
    async stop() {
      await handler.close();
      http.closeAllConnections();
      http.close();
    },
  };
}

test('the reference server over Streamable HTTP is described as the official client sees it', async (t) => {
  const { run, server } = await compare(t, startEverything('streamableHttp'));
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
    ['initialize', 'discover', 'initialized', 'list', 'list', 'list', 'list', 'close'],
  );
});

test('the reference server over the old HTTP+SSE transport is described as the official client sees it', async (t) => {
  const { server } = await compare(t, startEverything('sse'), 'sse');
  assert.deepEqual(server.eras, { modern: false, legacy: false, sse: true });
  assert.equal(server.resources.length, 7);
});

test('a gateway to stdio that starts a process for each request is described as the official client sees it', async (t) => {
  const { run, server } = await compare(t, startSupergateway('streamableHttp'));
  assert.deepEqual(server.eras, { modern: false, legacy: true, sse: false });
  assert.equal(server.serverInfo?.name, 'mcp-servers/everything');
  assert.deepEqual(run.warnings, []);
});

test('a gateway to stdio over the old HTTP+SSE transport is described as the official client sees it', async (t) => {
  const { server } = await compare(t, startSupergateway('sse'), 'sse');
  assert.deepEqual(server.eras, { modern: false, legacy: false, sse: true });
  assert.equal(server.resources.length, 7);
});

test('a server without sessions that knows the modern SDK and not its era is described as the official client sees it', async (t) => {
  const { run, server } = await compare(t, startBasicVanillaJs());
  assert.deepEqual(server.eras, { modern: false, legacy: true, sse: false });
  assert.equal(server.tools.length, 1);
  assert.ok(run.result.attempts.every(({ phase }) => phase !== 'close'));
});

test('a server behind a key is described with the key as the official client sees it, and refused without', async (t) => {
  const headers = { authorization: 'Bearer right' };
  const { url, run, server } = await compare(t, startNotion('right'), 'streamable-http', headers);
  assert.equal(server.authenticated, true);
  assert.equal(server.tools.length, 24);
  assert.deepEqual(run.warnings, []);

  const without = failed(await runProbe(url, { timeoutMs: 0 }));
  assert.deepEqual([without.status, without.reason], ['protected-unknown', 'auth-required']);
  const wrong = failed(await runProbe(url, { timeoutMs: 0, headers: { authorization: 'Bearer wrong-one' } }));
  assert.deepEqual([wrong.status, wrong.reason], ['protected-unknown', 'auth-rejected']);
});

test('a server of both eras is described in the modern one, and both are reported', async (t) => {
  const { run, server } = await compare(t, serveSdk({}));
  assert.equal(server.protocolVersion, '2026-07-28');
  assert.deepEqual(server.eras, { modern: true, legacy: true, sse: false });
  assert.deepEqual(run.warnings, []);
});

test('a server of the modern era alone is healthy, with a warning about the portal', async (t) => {
  const { run, server } = await compare(t, serveSdk({ legacy: 'reject', responseMode: 'sse' }));
  assert.deepEqual(server.eras, { modern: true, legacy: false, sse: false });
  assert.deepEqual(run.warnings, ['portal-console-unsupported']);
});
