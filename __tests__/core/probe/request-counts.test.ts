import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import type { ServerDescription } from '../../../src/core/probe/result.ts';
import { healthy, runProbe } from './run-probe.ts';
import {
  answer,
  initializeResult,
  legacyReply,
  type Reply,
  result,
  rpcError,
  serve,
  tool,
} from './scripted-server.ts';

const discoverResult = {
  resultType: 'complete',
  supportedVersions: ['2026-07-28'],
  capabilities: { tools: {} },
};
const discovered: Reply = (received, response) => result(received, response, discoverResult);
const withSession: Readonly<Record<string, Reply>> = {
  initialize: (received, response) =>
    result(received, response, initializeResult, { 'mcp-session-id': 'abc' }),
};
const older: Reply = (received, response) =>
  result(received, response, { ...initializeResult, protocolVersion: '2025-06-18' });

/**
 * A server of HTTP+SSE at /mcp, which says something else before it names its address.
 *
 * @param post what it answers to a POST to the address of the stream
 */
function oldServer(post: 'refuses' | 'streams'): { reply: Reply; closed: () => Promise<unknown> } {
  const closings: Promise<unknown>[] = [];
  let latest: ServerResponse | undefined;
  const open = (response: ServerResponse) => {
    closings.push(once(response, 'close'));
    latest = response;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\nevent: ping\ndata: 1\n\ndata: {"greeting":true}\n\n');
    response.write('event: endpoint\ndata: /message\n\n');
  };
  return {
    closed: () => Promise.all(closings),
    reply(received, response) {
      if (received.path === '/mcp') {
        const refused = received.method !== 'GET' && post === 'refuses';
        return refused ? answer(response, 405) : open(response);
      }
      answer(response, 202);
      const { id, method } = received.rpc;
      if (id === undefined) return;
      const value = method === 'initialize' ? initializeResult : { tools: [tool] };
      latest?.write(`data: ${JSON.stringify({ jsonrpc: '2.0', id, result: value })}\n\n`);
    },
  };
}

interface Era {
  readonly reply: Reply;
  readonly eras: ServerDescription['eras'];
  /** What a probe asks, in its order. */
  readonly asks: readonly string[];
}

const legacy = { modern: false, legacy: true, sse: false };
const both = { modern: true, legacy: true, sse: false };
const modern = { modern: true, legacy: false, sse: false };
const sse = { modern: false, legacy: false, sse: true };

const eras: Readonly<Record<string, Era>> = {
  'an older revision': {
    reply: legacyReply({ initialize: older }),
    eras: legacy,
    asks: ['initialize', 'notifications/initialized', 'tools/list'],
  },
  'the last revision before 2026': {
    reply: legacyReply(),
    eras: legacy,
    asks: ['initialize', 'server/discover', 'notifications/initialized', 'tools/list'],
  },
  'the last revision before 2026, with a session': {
    reply: legacyReply(withSession),
    eras: legacy,
    asks: ['initialize', 'server/discover', 'notifications/initialized', 'tools/list', 'DELETE'],
  },
  'both eras': {
    reply: legacyReply({ 'server/discover': discovered }),
    eras: both,
    asks: ['initialize', 'server/discover', 'tools/list'],
  },
  'both eras, with a session in the older one': {
    reply: legacyReply({ ...withSession, 'server/discover': discovered }),
    eras: both,
    asks: ['initialize', 'server/discover', 'DELETE', 'tools/list'],
  },
  'the modern era alone': {
    reply: legacyReply({
      'server/discover': discovered,
      initialize: (received, response) =>
        rpcError(received, response, 400, -32022, 'no', { supported: ['2026-07-28'] }),
    }),
    eras: modern,
    asks: ['initialize', 'server/discover', 'tools/list'],
  },
};

for (const [name, { reply, eras: expected, asks }] of Object.entries(eras)) {
  test(`a probe of a server of ${name} makes ${asks.length} requests`, async () => {
    await using server = await serve(reply);
    assert.deepEqual(healthy(await runProbe(server.url)).server.eras, expected);
    assert.deepEqual(server.methods(), asks);
  });
}

const overStream = ['GET', 'initialize', 'notifications/initialized', 'tools/list'];
const oldAsks = {
  refuses: ['initialize', 'server/discover', ...overStream],
  streams: ['initialize', ...overStream],
} as const;

for (const post of ['refuses', 'streams'] as const) {
  const asks = oldAsks[post];
  test(`a probe of a server of HTTP+SSE that ${post} when it is sent a POST makes ${asks.length} requests`, async () => {
    const { reply, closed } = oldServer(post);
    await using server = await serve(reply);
    assert.deepEqual(healthy(await runProbe(server.url)).server.eras, sse);
    assert.deepEqual(server.methods(), asks);
    await closed();
  });
}

test('the ids of requests are integers, different within the probe, and every request says who asks', async () => {
  await using server = await serve(legacyReply(withSession));
  await runProbe(server.url);
  const ids = server.requests.flatMap(({ rpc }) => (rpc.id === undefined ? [] : [rpc.id]));
  assert.equal(ids.length, 3);
  assert.ok(ids.every(Number.isInteger));
  assert.equal(new Set(ids).size, ids.length);
  for (const { headers } of server.requests) assert.match(headers['user-agent'] ?? '', /^mcp-register\/\d/);
});

test('a probe that is refused says who asks in the requests that find out why, and sends no unknown method', async () => {
  await using server = await serve((received, response) =>
    answer(response, received.method === 'POST' ? 401 : 404),
  );
  const { result: verdict } = await runProbe(server.url);
  assert.equal(verdict.status, 'protected-unknown');
  assert.deepEqual(server.methods(), ['initialize', 'GET', 'GET', 'initialize']);
  for (const { headers } of server.requests) assert.match(headers['user-agent'] ?? '', /^mcp-register\/\d/);
});

test('a User-Agent of the user’s own goes before ours', async () => {
  await using server = await serve(legacyReply());
  await runProbe(server.url, { headers: { 'User-Agent': 'contoso/1' } });
  assert.ok(server.requests.every(({ headers }) => headers['user-agent'] === 'contoso/1'));
});
