import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildDocument } from '../../../src/core/definition/document.ts';
import type { JsonValue } from '../../../src/core/json.ts';
import { probeLimits } from '../../../src/core/probe/limits.ts';
import { snapshotOf } from '../../../src/core/surface/baseline.ts';
import { factsOfExtension } from '../../../src/core/surface/surface-facts.ts';
import { watchOpenRequests } from '../../support/open-requests.ts';
import { textOf } from '../../support/text-of.ts';
import { failed, healthy, runProbe } from './run-probe.ts';
import {
  answer,
  html,
  initializeResult,
  legacyReply,
  type Received,
  type Reply,
  result,
  rpcError,
  serve,
  tool,
} from './scripted-server.ts';
import { VirtualClock } from './virtual-clock.ts';

const withLists = { ...initializeResult, capabilities: { tools: {}, resources: {}, prompts: {} } };

const discoverResult = {
  resultType: 'complete',
  supportedVersions: ['2026-07-28'],
  capabilities: { tools: {} },
  _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'modern', version: '3.0.0' } },
};

function tools(...items: JsonValue[]): Reply {
  return legacyReply({ 'tools/list': (received, response) => result(received, response, { tools: items }) });
}

test('a server that is in order is healthy in one round, and every request is what the revision asks for', async () => {
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, initializeResult, { 'mcp-session-id': 'abc-123' }),
      DELETE: (_received, response) => answer(response, 204),
    }),
  );
  const run = await runProbe(server.url);
  const { server: described, latencyMs } = healthy(run);
  assert.deepEqual(described.tools, [tool]);
  assert.equal(run.rounds, 1);
  assert.equal(typeof latencyMs, 'number');
  assert.deepEqual(server.methods(), [
    'initialize',
    'server/discover',
    'notifications/initialized',
    'tools/list',
    'DELETE',
  ]);

  const [initialize, discover, ...later] = server.requests;
  assert.equal(discover?.headers['mcp-protocol-version'], '2026-07-28');
  assert.equal(discover?.headers['mcp-method'], 'server/discover');
  assert.deepEqual(discover?.rpc.params, {
    _meta: {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'probe-test', version: '0.0.1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    },
  });
  assert.equal(initialize?.headers['mcp-protocol-version'], undefined);
  assert.equal(initialize?.headers['mcp-session-id'], undefined);
  assert.deepEqual(initialize?.rpc.params, {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'probe-test', version: '0.0.1' },
  });
  for (const request of later) {
    assert.equal(request.headers['mcp-protocol-version'], '2025-11-25');
    assert.equal(request.headers['mcp-session-id'], 'abc-123');
  }
  for (const request of server.requests) {
    assert.equal(request.headers.origin, undefined);
    if (request.method === 'POST') {
      assert.equal(request.headers.accept, 'application/json, text/event-stream');
      assert.equal(request.headers['content-type'], 'application/json');
    }
  }
});

test('the version that the server chose is the one that goes on', async () => {
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, { ...initializeResult, protocolVersion: '2025-03-26' }),
    }),
  );
  assert.equal(healthy(await runProbe(server.url)).server.protocolVersion, '2025-03-26');
  assert.equal(server.requests.at(-1)?.headers['mcp-protocol-version'], '2025-03-26');
});

const streams: Readonly<Record<string, (response: string) => string>> = {
  'a plain event': (response) => `event: message\ndata: ${response}\n\n`,
  'CRLF line ends': (response) => `event: message\r\ndata: ${response}\r\n\r\n`,
  'CR line ends': (response) => `data: ${response}\r\r`,
  'a priming event, comments and a retry time first': (response) =>
    `: hello\n\nid: 1\ndata:\n\nretry: 100\n: keep-alive\n\nid: 2\ndata: ${response}\n\n`,
  'a notification and a ping first': (response) =>
    `data: {"jsonrpc":"2.0","method":"notifications/message","params":{}}\n\n` +
    `data: {"jsonrpc":"2.0","id":7,"method":"ping"}\n\ndata: ${response}\n\n`,
  'several data lines': (response) => `data: ${response.replaceAll(',', ',\ndata: ')}\n\n`,
  'the response to another request first': (response) =>
    `data: {"jsonrpc":"2.0","id":"other","result":{"tools":"wrong"}}\n\ndata: ${response}\n\n`,
  'something that is not JSON first': (response) => `data: {\n\ndata: ${response}\n\n`,
};

for (const [name, write] of Object.entries(streams)) {
  test(`an event stream is read to the response and no further: ${name}`, async () => {
    await using server = await serve(
      legacyReply({
        'tools/list': (received, response) => {
          const body = JSON.stringify({ jsonrpc: '2.0', id: received.rpc.id, result: { tools: [tool] } });
          response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
          // The stream stays open.
          response.write(write(body));
        },
      }),
    );
    assert.deepEqual(healthy(await runProbe(server.url)).server.tools, [tool]);
  });
}

test('what is legal or harmless is no failure: 200 with a body to a notification, compressed answers', async () => {
  await using server = await serve(
    legacyReply({
      'notifications/initialized': (_received, response) => answer(response, 200, 'null', 'application/json'),
      'tools/list': (received, response) => {
        const body = JSON.stringify({ jsonrpc: '2.0', id: received.rpc.id, result: { tools: [tool] } });
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(gzipSync(body));
      },
    }),
  );
  assert.deepEqual(healthy(await runProbe(server.url)).server.tools, [tool]);
});

test('JSON of another content type is accepted with a warning', async () => {
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        answer(
          response,
          200,
          JSON.stringify({ jsonrpc: '2.0', id: received.rpc.id, result: { tools: [tool] } }),
          'text/plain',
        ),
    }),
  );
  const run = await runProbe(server.url);
  assert.equal(healthy(run).server.tools.length, 1);
  assert.deepEqual(run.warnings, ['odd-content-type']);
});

test('a response with another id or of another type is no evidence', async () => {
  for (const id of [7, '1']) {
    await using server = await serve((_received, response) =>
      answer(
        response,
        200,
        JSON.stringify({ jsonrpc: '2.0', id, result: initializeResult }),
        'application/json',
      ),
    );
    assert.equal(failed(await runProbe(server.url, { timeoutMs: 0 })).reason, 'not-mcp');
  }
});

const discoverAnswers: Readonly<Record<string, (clock: VirtualClock) => Reply>> = {
  'HTTP 500 with a JSON-RPC error': () => (received, response) => rpcError(received, response, 500, -32603),
  'HTTP 500 with JSON that is no JSON-RPC': () => (_received, response) =>
    answer(response, 500, '{"message":"No handler for request type"}', 'application/json'),
  'HTTP 500 with text': () => (_received, response) => answer(response, 500, 'oops', 'text/plain'),
  'HTTP 500 with a page': () => (_received, response) => html(response, 500, '<title>Error</title>'),
  'HTTP 500 and nothing': () => (_received, response) => answer(response, 500),
  'HTTP 501': () => (_received, response) => answer(response, 501),
  'HTTP 502': () => (_received, response) => answer(response, 502, 'Bad gateway', 'text/plain'),
  'HTTP 202 and nothing': () => (_received, response) => answer(response, 202),
  'HTTP 204': () => (_received, response) => answer(response, 204),
  'HTTP 200 and nothing': () => (_received, response) => answer(response, 200),
  'an event stream that ends without an event': () => (_received, response) =>
    answer(response, 200, '', 'text/event-stream'),
  'a connection that is cut': () => (_received, response) => response.destroy(),
  'an answer that is cut': () => (_received, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"jsonrpc"', () => response.destroy());
  },
  silence: (clock) => () => clock.advance(probeLimits.discoverMs),
  'HTTP 401': () => (_received, response) => answer(response, 401),
  'HTTP 404 with "method not found"': () => (received, response) => rpcError(received, response, 404, -32601),
  'HTTP 404 with a page': () => (_received, response) => html(response, 404, '<title>Not found</title>'),
  'HTTP 200 with "invalid request"': () => (received, response) => rpcError(received, response, 200, -32600),
  'HTTP 400 with "server not initialized" and no id': () => (_received, response) =>
    answer(
      response,
      400,
      '{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"no"}}',
      'application/json',
    ),
  'HTTP 400 with a page': () => (_received, response) => html(response, 400, '<title>Bad</title>'),
  'HTTP 405': () => (_received, response) => answer(response, 405),
  'HTTP 406': () => (_received, response) => answer(response, 406, 'Not Acceptable', 'text/plain'),
  'a redirect to another host': () => (_received, response) =>
    answer(response, 302, '', '', { location: 'https://login.example.test/' }),
  'a result that is no DiscoverResult': () => (received, response) => result(received, response, {}),
  'an unsupported version, and only old ones instead': () => (received, response) =>
    rpcError(received, response, 400, -32022, 'no', { supported: ['2025-11-25'], requested: '2026-07-28' }),
};

for (const [name, replyWith] of Object.entries(discoverAnswers)) {
  test(`a server of the old era is healthy in one round although server/discover answers: ${name}`, async () => {
    const clock = new VirtualClock();
    await using server = await serve(legacyReply({ 'server/discover': replyWith(clock) }));
    const run = await runProbe(server.url, { timeoutMs: 0 }, {}, clock);
    assert.deepEqual(healthy(run).server.eras, { modern: false, legacy: true, sse: false });
    assert.deepEqual(run.warnings, []);
    assert.deepEqual(server.methods(), [
      'initialize',
      'server/discover',
      'notifications/initialized',
      'tools/list',
    ]);
  });
}

test('a server that answers with an older version is never sent a method that it cannot know', async () => {
  for (const protocolVersion of ['2025-06-18', '2025-03-26', '2024-11-05', '2024-10-07']) {
    await using server = await serve(
      legacyReply({
        initialize: (received, response) =>
          result(received, response, { ...initializeResult, protocolVersion }),
      }),
    );
    assert.equal(healthy(await runProbe(server.url)).server.protocolVersion, protocolVersion);
    assert.deepEqual(server.methods(), ['initialize', 'notifications/initialized', 'tools/list']);
  }
});

test('a method that a server does not know is not repeated in the rounds that follow', async () => {
  let lists = 0;
  await using server = await serve(
    legacyReply({
      'server/discover': (_received, response) => response.destroy(),
      'tools/list': (received, response) =>
        ++lists < 3 ? answer(response, 503) : result(received, response, { tools: [tool] }),
    }),
  );
  const run = await runProbe(server.url);
  healthy(run);
  assert.equal(run.rounds, 4);
  assert.equal(server.methods().filter((method) => method === 'server/discover').length, 1);
});

test('a new version of a server is asked again what it knows', async () => {
  let initializes = 0;
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          ...initializeResult,
          serverInfo: { name: 'scripted', version: ++initializes > 2 ? '2.0.0' : '1.0.0' },
        }),
      'server/discover': (received, response) =>
        initializes > 2
          ? result(received, response, {
              ...discoverResult,
              _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'scripted', version: '2.0.0' } },
            })
          : answer(response, 500),
    }),
  );
  const run = await runProbe(server.url, { expectVersion: '2.0.0' });
  assert.deepEqual(healthy(run).server.eras, { modern: true, legacy: true, sse: false });
});

for (const code of [-32602, -32022]) {
  test(`a server that refuses the offered version with ${code} is offered the newest that both know, once`, async () => {
    await using server = await serve(
      legacyReply({
        initialize: (received, response) =>
          JSON.stringify(received.rpc.params).includes('2025-11-25')
            ? rpcError(received, response, 400, code, 'no', { supported: ['2024-11-05', '2025-03-26'] })
            : result(received, response, { ...initializeResult, protocolVersion: '2025-03-26' }),
      }),
    );
    assert.equal(healthy(await runProbe(server.url)).server.protocolVersion, '2025-03-26');
    assert.deepEqual(server.methods(), [
      'initialize',
      'initialize',
      'notifications/initialized',
      'tools/list',
    ]);
  });
}

test('a server that refuses the offered version and knows none of ours fails, and its versions are printed', async () => {
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        rpcError(received, response, 200, -32602, 'no', { supported: ['2031-01-01'] }),
    }),
  );
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.reason, 'protocol-unsupported');
  assert.match(verdict.message, /2031-01-01/);
});

/** How a server of the modern era alone may refuse `initialize`, and the rounds that it takes to see. */
const refusals: Readonly<Record<string, readonly [Reply, number]>> = {
  'HTTP 400 with its versions': [
    (received, response) => rpcError(received, response, 400, -32022, 'no', { supported: ['2026-07-28'] }),
    1,
  ],
  'an unsupported version and no list': [
    (received, response) => rpcError(received, response, 400, -32022),
    1,
  ],
  'HTTP 404': [(_received, response) => answer(response, 404), 1],
  'HTTP 404 with "method not found"': [(received, response) => rpcError(received, response, 404, -32601), 1],
  'HTTP 200 with "invalid request"': [(received, response) => rpcError(received, response, 200, -32600), 1],
  'HTTP 400 with a missing header': [(received, response) => rpcError(received, response, 400, -32020), 1],
  'HTTP 405': [(_received, response) => answer(response, 405), 1],
  'HTTP 400 with a page': [(_received, response) => html(response, 400, '<title>Bad</title>'), 1],
  'HTTP 406': [(_received, response) => answer(response, 406), 1],
  'HTTP 415': [(_received, response) => answer(response, 415), 1],
  'HTTP 500': [(_received, response) => answer(response, 500, 'oops', 'text/plain'), 7],
  'HTTP 500 with a JSON-RPC error': [(received, response) => rpcError(received, response, 500, -32603), 2],
  'HTTP 501': [(_received, response) => answer(response, 501), 7],
  'HTTP 503': [(_received, response) => answer(response, 503), 23],
  'HTTP 200 and nothing': [(_received, response) => answer(response, 200), 11],
};

for (const [name, [refuse, rounds]] of Object.entries(refusals)) {
  test(`a server of the modern era alone is healthy although initialize answers: ${name}`, async () => {
    for (const timeoutMs of [0, 300_000]) {
      await using server = await serve((received, response) => {
        const { method } = received.rpc;
        if (method === 'initialize') return refuse(received, response);
        return result(received, response, method === 'tools/list' ? { tools: [tool] } : discoverResult);
      });
      const run = await runProbe(server.url, { timeoutMs });
      assert.deepEqual(healthy(run).server.eras, { modern: true, legacy: false, sse: false });
      assert.deepEqual(run.warnings, ['portal-console-unsupported']);
      assert.equal(run.rounds, timeoutMs === 0 ? 1 : rounds);
      assert.equal(server.methods().filter((method) => method === 'server/discover').length, 1);
    }
  });
}

test('silence at initialize is no reason to send a method that the server may not know', async () => {
  const clock = new VirtualClock();
  await using server = await serve(() => clock.advance(probeLimits.headersMs));
  failed(await runProbe(server.url, { timeoutMs: 0 }, {}, clock));
  assert.deepEqual(server.methods(), ['initialize']);
});

test('a gateway that strips the modern headers is named, and the old era still works', async () => {
  await using server = await serve(
    legacyReply({
      'server/discover': (received, response) =>
        rpcError(received, response, 400, -32020, 'Missing required header: Mcp-Method'),
    }),
  );
  const run = await runProbe(server.url);
  healthy(run);
  assert.deepEqual(run.warnings, ['headers-stripped']);
});

test('a modern-only server behind a gateway that strips its headers fails, and the gateway is named', async () => {
  await using server = await serve((received, response) =>
    received.rpc.method === 'server/discover'
      ? rpcError(received, response, 400, -32020, 'Missing required header: Mcp-Method')
      : rpcError(received, response, 400, -32022, 'no', { supported: ['2026-07-28'] }),
  );
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.reason, 'rpc-error');
  assert.match(verdict.why, /gateway/);
});

test('a modern server whose first answer could not be read is asked again in the next round', async () => {
  let asked = 0;
  await using server = await serve((received, response) => {
    if (received.rpc.method === 'initialize') {
      return rpcError(received, response, 400, -32022, 'no', { supported: ['2026-07-28'] });
    }
    if (received.rpc.method === 'server/discover' && asked++ === 0) {
      return rpcError(received, response, 500, -32603);
    }
    return result(
      received,
      response,
      received.rpc.method === 'tools/list' ? { tools: [tool] } : discoverResult,
    );
  });
  const run = await runProbe(server.url);
  assert.deepEqual(healthy(run).server.serverInfo, { name: 'modern', version: '3.0.0' });
  assert.equal(run.rounds, 3);
});

test('a server of both eras that is only slow to start is described in the modern one', async () => {
  const clock = new VirtualClock();
  let asked = 0;
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        asked++ === 0
          ? clock.advance(probeLimits.headersMs)
          : result(received, response, initializeResult, { 'mcp-session-id': 'first' }),
      'server/discover': (received, response) => result(received, response, discoverResult),
    }),
  );
  const run = await runProbe(server.url, {}, {}, clock);
  assert.deepEqual(healthy(run).server.eras, { modern: true, legacy: true, sse: false });
  const ended = server.requests.filter(({ method }) => method === 'DELETE');
  assert.equal(ended.length, 2, 'the session of each good round is ended');
  assert.ok(!server.methods().includes('notifications/initialized'));
});

test('a passing fault does not make a server of both eras lose one of them', async () => {
  for (const [timeoutMs, requests] of [
    [0, 2],
    [300_000, 3],
  ] as const) {
    let asked = 0;
    await using server = await serve(
      legacyReply({
        'server/discover': (received, response) => result(received, response, discoverResult),
        initialize: (received, response) =>
          ++asked === 1 ? answer(response, 502, 'Bad gateway') : result(received, response, initializeResult),
      }),
    );
    const run = await runProbe(server.url, { timeoutMs });
    assert.equal(asked, requests);
    assert.deepEqual(healthy(run).server.eras, { modern: true, legacy: true, sse: false });
  }
});

test('a modern server may keep its name to itself', async () => {
  await using server = await serve((received, response) =>
    result(received, response, { ...discoverResult, _meta: undefined, tools: [tool] }),
  );
  assert.equal(healthy(await runProbe(server.url)).server.serverInfo, undefined);
});

test('versions that nobody here knows are listed in the failure', async () => {
  const future: Reply = (received, response) =>
    rpcError(received, response, 400, -32022, 'no', { supported: ['2031-01-01'] });
  const chosen: Reply = (received, response) =>
    result(received, response, { ...initializeResult, protocolVersion: '2031-01-01' });
  for (const reply of [future, legacyReply({ initialize: chosen })]) {
    await using server = await serve(reply);
    const run = await runProbe(server.url);
    assert.equal(failed(run).reason, 'protocol-unsupported');
    assert.match(failed(run).message, /2031-01-01/);
    assert.equal(run.rounds, 1);
  }
});

test('an empty cursor is a cursor', async () => {
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        JSON.stringify(received.rpc.params).includes('cursor')
          ? result(received, response, { tools: [{ ...tool, name: 'second' }] })
          : result(received, response, { tools: [tool], nextCursor: '' }),
    }),
  );
  const { server: described } = healthy(await runProbe(server.url));
  assert.deepEqual(
    described.tools.map(({ name }) => name),
    ['greet', 'second'],
  );
  assert.equal(described.partial, false);
});

for (const nextCursor of ['again', '']) {
  test(`a page that brings no new name ends the list, whole: nextCursor "${nextCursor}"`, async () => {
    await using server = await serve(
      legacyReply({
        'tools/list': (received, response) => result(received, response, { tools: [tool], nextCursor }),
      }),
    );
    const run = await runProbe(server.url);
    assert.equal(healthy(run).server.partial, false);
    assert.deepEqual(run.warnings, []);
    assert.equal(server.methods().filter((method) => method === 'tools/list').length, 2);
  });
}

test('a page that brings a new name and a cursor that was used already cuts the list', async () => {
  let page = 0;
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [{ ...tool, name: `t${++page}` }], nextCursor: 'again' }),
    }),
  );
  const run = await runProbe(server.url);
  assert.equal(healthy(run).server.partial, true);
  assert.deepEqual(run.warnings, ['truncated']);
});

test('a list that is null is empty, and a refused page after an empty cursor hides nothing', async () => {
  await using server = await serve(
    legacyReply({
      initialize: (received, response) => result(received, response, withLists),
      'tools/list': (received, response) =>
        JSON.stringify(received.rpc.params).includes('cursor')
          ? rpcError(received, response, 200, -32602, 'bad cursor')
          : result(received, response, { tools: [tool], nextCursor: '' }),
      'prompts/list': (received, response) => result(received, response, { prompts: null }),
      'resources/list': (received, response) => result(received, response, { resources: null }),
    }),
  );
  const { server: described } = healthy(await runProbe(server.url));
  assert.equal(described.partial, false);
  assert.deepEqual(described.prompts, []);
});

test('endless pages end at the limit', async () => {
  let page = 0;
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [{ ...tool, name: `t${++page}` }], nextCursor: `c${page}` }),
    }),
  );
  const { server: described } = healthy(await runProbe(server.url));
  assert.equal(described.tools.length, probeLimits.pages);
  assert.equal(described.partial, true);
});

test('endless items end at the limit', async () => {
  const items = Array.from({ length: probeLimits.items + 1 }, (_, index) => ({ ...tool, name: `t${index}` }));
  await using server = await serve(tools(...items));
  const { server: described } = healthy(await runProbe(server.url));
  assert.equal(described.tools.length, probeLimits.items);
  assert.equal(described.partial, true);
});

describe('a later page that is refused leaves the list incomplete', () => {
  const refusals: Readonly<Record<string, { readonly reply: Reply; readonly asked: number }>> = {
    'JSON-RPC error': {
      reply: (received, response) => rpcError(received, response, 200, -32602, 'bad cursor'),
      asked: 1,
    },
    'HTTP 401': { reply: (_received, response) => answer(response, 401), asked: 1 },
    'HTTP 429': { reply: (_received, response) => answer(response, 429), asked: 3 },
    'HTTP 500': { reply: (_received, response) => answer(response, 500, 'boom', 'text/plain'), asked: 3 },
    'cut connection': { reply: (_received, response) => response.destroy(), asked: 3 },
  };
  const paged = (reply: Reply): Reply =>
    legacyReply({
      'tools/list': (received, response) =>
        JSON.stringify(received.rpc.params).includes('cursor')
          ? reply(received, response)
          : result(received, response, { tools: [tool], nextCursor: 'more' }),
    });
  for (const [name, { reply, asked }] of Object.entries(refusals)) {
    test(`${name}, after it was asked for ${asked} times`, async () => {
      await using server = await serve(paged(reply));
      const run = await runProbe(server.url);
      assert.equal(healthy(run).server.partial, true);
      assert.deepEqual(run.warnings, ['truncated']);
      assert.equal(run.rounds, 1);
      const pages = server.requests.filter(({ rpc }) => JSON.stringify(rpc).includes('cursor'));
      assert.equal(pages.length, asked);
    });
  }

  test('but a fault that passes hides nothing', async () => {
    let failures = 2;
    await using server = await serve(
      paged((received, response) =>
        failures-- > 0
          ? answer(response, 503)
          : result(received, response, { tools: [{ ...tool, name: 'second' }] }),
      ),
    );
    const run = await runProbe(server.url);
    assert.deepEqual([healthy(run).server.partial, run.warnings], [false, []]);
  });

  test('a single attempt asks once', async () => {
    await using server = await serve(paged((_received, response) => answer(response, 502)));
    const run = await runProbe(server.url, { timeoutMs: 0 });
    assert.equal(healthy(run).server.partial, true);
    assert.deepEqual(run.clock.waits, []);
  });
});

test('one bad tool does not lose the others', async () => {
  await using server = await serve(
    tools(
      tool,
      null,
      { name: '' },
      { name: 'x'.repeat(129), inputSchema: { type: 'object' } },
      { name: 'no-schema' },
      { name: 'array-schema', inputSchema: { type: 'array' } },
      { ...tool, name: 'also-good', title: 7, annotations: { readOnlyHint: 'yes', openWorldHint: false } },
    ),
  );
  const run = await runProbe(server.url);
  assert.deepEqual(healthy(run).server.tools, [
    tool,
    { ...tool, name: 'also-good', annotations: { openWorldHint: false } },
  ]);
  assert.deepEqual(run.warnings, ['bad-tool', 'unusable-name', 'malformed-member']);
  assert.match(textOf(run.result.warnings[0]?.message), /^4 tools left out/);
  const ofNames = textOf(run.result.warnings[1]?.message);
  assert.match(ofNames, /^1 tool left out.*number 4 has a name of 129/);
  assert.doesNotMatch(ofNames, /refuse/);
});

test('duplicates, odd names, missing descriptions and invalid header annotations are warnings', async () => {
  const annotated = {
    ...tool,
    name: 'annotated',
    inputSchema: { type: 'object', properties: { a: { type: 'number', 'x-mcp-header': 'A' } } },
  };
  await using server = await serve(
    tools(
      tool,
      { ...tool, description: 'other' },
      { name: 'b c', inputSchema: { type: 'object' } },
      annotated,
    ),
  );
  const run = await runProbe(server.url);
  assert.deepEqual(
    healthy(run).server.tools.map(({ name }) => name),
    ['greet', 'b c', 'annotated'],
  );
  assert.deepEqual(run.warnings, [
    'duplicate-tool',
    'parameter-header',
    'missing-descriptions',
    'odd-tool-name',
  ]);
});

test('a schema that is nested too deep or too large is dropped, and the list is partial', async () => {
  let deep: JsonValue = {};
  for (let level = 0; level < probeLimits.schemaDepth; level++) deep = { properties: { a: deep } };
  const large = { type: 'object', description: 'x'.repeat(probeLimits.itemBytes) };
  await using server = await serve(
    tools(
      { ...tool, name: 'deep', inputSchema: { type: 'object', properties: { a: deep } } },
      { ...tool, name: 'large', inputSchema: large },
    ),
  );
  const run = await runProbe(server.url);
  assert.deepEqual(healthy(run).server.tools, [
    { name: 'deep', description: tool.description },
    { name: 'large', description: tool.description },
  ]);
  assert.equal(healthy(run).server.partial, true);
  assert.deepEqual(run.warnings, ['schema-dropped']);
});

test('text from the server is well-formed, and never reaches the prototype of anything', async () => {
  const schema = '{"type":"object","__proto__":{"polluted":true}}';
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        answer(
          response,
          200,
          `{"jsonrpc":"2.0","id":${JSON.stringify(received.rpc.id)},"result":{"tools":[{"name":"a","description":"\\ud800!","inputSchema":${schema}}]}}`,
          'application/json',
        ),
    }),
  );
  const [first] = healthy(await runProbe(server.url)).server.tools;
  assert.equal(first?.description, '\ufffd!');
  assert.equal(first?.inputSchema?.polluted, undefined);
  assert.equal(JSON.stringify(first?.inputSchema), schema);
});

test('an announced list besides the tools that is unknown or fails is a warning, whatever is wrong with others', async () => {
  await using server = await serve(
    legacyReply({
      initialize: (received, response) => result(received, response, withLists),
      'tools/list': (received, response) => result(received, response, { tools: [tool, tool] }),
      'prompts/list': (_received, response) => answer(response, 500, 'oops', 'text/plain'),
    }),
  );
  const run = await runProbe(server.url);
  assert.equal(healthy(run).server.partial, true);
  assert.deepEqual(new Set(run.warnings), new Set(['duplicate-tool', 'list-not-supported', 'list-failed']));
});

test('no tools, or no capability at all, is healthy with a warning', async () => {
  const bare: Reply = (received, response) =>
    result(received, response, { ...initializeResult, capabilities: {} });
  for (const reply of [tools(), legacyReply({ initialize: bare })]) {
    await using server = await serve(reply);
    const run = await runProbe(server.url);
    healthy(run);
    assert.deepEqual(run.warnings, ['no-tools']);
  }
});

test('a server that still bears the name of the template is named', async () => {
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          ...initializeResult,
          serverInfo: { name: 'Azure Functions MCP server', version: '1.0.0' },
        }),
    }),
  );
  assert.deepEqual((await runProbe(server.url)).warnings, ['stock-server-name']);
});

test('a session that is lost in the middle is opened again, once', async () => {
  for (const [losses, status] of [
    [1, 'healthy'],
    [9, 'unhealthy'],
  ] as const) {
    let lists = 0;
    await using server = await serve(
      legacyReply({
        initialize: (received, response) =>
          result(received, response, initializeResult, { 'mcp-session-id': 's' }),
        'tools/list': (received, response) =>
          lists++ < losses
            ? rpcError(received, response, 404, -32001, 'Session not found')
            : result(received, response, { tools: [tool] }),
      }),
    );
    const run = await runProbe(server.url);
    assert.equal(run.result.status, status);
    assert.equal(run.rounds, 1);
    assert.equal(lists, 2);
  }
});

test('a redirect within the origin is followed with method and body, and the final address reported', async () => {
  const reply = legacyReply();
  await using server = await serve((received, response) =>
    received.path === '/mcp'
      ? answer(response, 307, '', '', { location: '/real/mcp' })
      : reply(received, response),
  );
  const run = await runProbe(server.url, { functionKey: 'a-function-key' });
  assert.equal(healthy(run).url, `${server.origin}/real/mcp`);
  assert.deepEqual(run.warnings, ['redirected']);
  assert.ok(server.requests.every((request) => request.headers['x-functions-key'] === 'a-function-key'));
});

test('lists are asked for at once in the first round, and one by one after a failure', async () => {
  using open = watchOpenRequests();
  const mostOpen: number[] = [];
  let allHere = () => {};
  const everyList = new Promise<void>((resolve) => {
    allHere = resolve;
  });
  const list: Reply = async (received, response) => {
    const first = mostOpen.length < 4;
    // A request counts from the moment that the probe makes it, before it is here.
    mostOpen.push(open.count());
    if (mostOpen.length === 4) allHere();
    if (first) await everyList;
    if (first) return answer(response, 503, 'one at a time, please', 'text/plain');
    return result(received, response, { tools: [tool], resources: [], resourceTemplates: [], prompts: [] });
  };
  await using server = await serve(
    legacyReply({
      initialize: (received, response) => result(received, response, withLists),
      'tools/list': list,
      'resources/list': list,
      'resources/templates/list': list,
      'prompts/list': list,
    }),
  );
  assert.equal(healthy(await runProbe(server.url)).server.partial, false);
  assert.equal(mostOpen.length, 12);
  assert.ok(mostOpen.slice(0, 4).every((count) => count > 1));
  assert.deepEqual(mostOpen.slice(4), [1, 1, 1, 1, 1, 1, 1, 1]);
});

describe('an answer to a notification that official clients refuse is a warning', () => {
  const replies: Readonly<Record<string, Reply>> = {
    'HTTP 400': (_received, response) => answer(response, 400),
    'HTTP 401': (_received, response) => answer(response, 401),
    'HTTP 404': (_received, response) => answer(response, 404, 'no', 'text/plain'),
    'HTTP 500': (_received, response) => answer(response, 500, 'boom', 'text/plain'),
    'a broken connection': (_received, response) => response.destroy(),
  };
  for (const [name, reply] of Object.entries(replies)) {
    test(name, async () => {
      await using server = await serve(legacyReply({ 'notifications/initialized': reply }));
      const run = await runProbe(server.url, { timeoutMs: 0 });
      assert.equal(healthy(run).server.tools.length, 1);
      assert.deepEqual(run.warnings, ['notification-refused']);
      const message = textOf(run.result.warnings[0]?.message);
      assert.ok(message.includes(name) && /official MCP SDKs refuse to connect/.test(message), message);
    });
  }
});

test('a response that official clients do not see is a warning', async () => {
  const text = ({ rpc }: Received) =>
    JSON.stringify({ jsonrpc: '2.0', id: rpc.id, result: initializeResult });
  const replies: readonly Reply[] = [
    (received, response) => answer(response, 202, text(received), 'application/json'),
    (received, response) => answer(response, 202, `data: ${text(received)}\n\n`, 'text/event-stream'),
    (received, response) => answer(response, 200, `data: ${text(received)}\r\r`, 'text/event-stream'),
  ];
  for (const initialize of replies) {
    await using server = await serve(legacyReply({ initialize }));
    const run = await runProbe(server.url, { timeoutMs: 0 });
    assert.equal(healthy(run).server.tools.length, 1);
    assert.deepEqual(run.warnings, ['response-overlooked']);
  }
});

test('a huge answer to server/discover changes nothing', async () => {
  const huge = 'x'.repeat(9 * 1024 * 1024);
  for (const body of [huge, JSON.stringify({ jsonrpc: '2.0', id: 2, result: { huge } })]) {
    await using server = await serve(
      legacyReply({
        'server/discover': (_received, response) => answer(response, 200, body, 'application/json'),
      }),
    );
    const run = await runProbe(server.url, { timeoutMs: 0 });
    assert.deepEqual(
      healthy(run).server.tools.map(({ name }) => name),
      [tool.name],
    );
    assert.deepEqual(run.warnings, []);
  }
});

test('a server of both eras is described with what it announces in each', async () => {
  const capabilities = { tools: {}, logging: {} };
  await using server = await serve(
    legacyReply({
      initialize: (received, response) => result(received, response, { ...initializeResult, capabilities }),
      'server/discover': (received, response) => result(received, response, discoverResult),
    }),
  );
  const { server: described } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
  assert.deepEqual(described.legacyCapabilities, capabilities);
  const { facts } = snapshotOf(described);
  assert.deepEqual(facts.legacyCapabilities, ['logging', 'tools']);
  const { text } = buildDocument({
    title: 'T',
    description: 'D',
    version: '1',
    endpointUrl: server.url,
    server: described,
    publish: 'full',
  });
  assert.deepEqual(factsOfExtension(JSON.parse(text)['x-mcp']), facts);
});
