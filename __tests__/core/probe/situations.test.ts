import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { JsonObject } from '../../../src/core/json.ts';
import { explain } from '../../../src/core/probe/diagnosis/messages.ts';
import { afterRedirect } from '../../../src/core/probe/wire/redirect.ts';
import { textOf } from '../../support/text-of.ts';
import { failed, healthy, runProbe } from './run-probe.ts';
import {
  answer,
  html,
  initializeResult,
  legacyReply,
  type Reply,
  result,
  rpcError,
  serve,
  tool,
} from './scripted-server.ts';
import { VirtualClock } from './virtual-clock.ts';

// What the explanation of a failure says must agree with what was seen on the wire.

/** Everything that the failure says. */
async function told(reply: Reply, request = {}): Promise<string> {
  await using server = await serve(reply);
  const { message, why, next, reason } = failed(await runProbe(server.url, { timeoutMs: 0, ...request }));
  return `${reason}: ${message} ${why} ${next}`;
}

const inSession: Reply = (received, response) =>
  result(received, response, initializeResult, { 'mcp-session-id': 'abc' });

test('a session that another instance does not know is about instances, not about the path', async () => {
  const lost: readonly Reply[] = [
    (received, response) => rpcError(received, response, 404, -32001, 'Session not found'),
    (_received, response) => answer(response, 404, 'session not found\n', 'text/plain'),
    (received, response) => rpcError(received, response, 400, -32000, 'Bad Request: unknown session'),
  ];
  for (const reply of lost) {
    const text = await told(legacyReply({ initialize: inSession, 'tools/list': reply }));
    assert.match(text, /^session-lost: .*session affinity/);
    assert.doesNotMatch(text, /path is wrong|synchronise/);
  }
});

test('a 404 after a good initialize is not about the path without a session either', async () => {
  const text = await told(
    legacyReply({ 'tools/list': (_received, response) => answer(response, 404, 'no route', 'text/plain') }),
  );
  assert.match(text, /^session-lost: .*"no route".*different instances/);
});

test('a session of HTTP+SSE that is not found where its stream says is lost too', async () => {
  const text = await told((received, response) => {
    if (received.method !== 'GET')
      return answer(response, received.path === '/mcp' ? 405 : 404, 'Session not found');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: endpoint\ndata: /messages?sessionId=abc\n\n');
  });
  assert.match(text, /^session-lost: /);
});

test('421 is a host name that the server must allow', async () => {
  const text = await told((_received, response) =>
    answer(response, 421, 'Invalid Host header', 'text/plain'),
  );
  assert.match(text, /^host-rejected: .*HTTP 421.*"Invalid Host header".*host names that the server allows/);
  assert.doesNotMatch(text, /Check the URL/);
});

test('what a server or a proxy says to 400, 405 and 406 is quoted', async () => {
  for (const status of [400, 405, 406]) {
    const plain = await told((_received, response) =>
      answer(response, status, 'Not Acceptable: send both', 'text/plain'),
    );
    assert.match(plain, /"Not Acceptable: send both"/);
    const page = await told((_received, response) =>
      html(response, status, '<title>400 The plain HTTP request was sent to HTTPS port</title>'),
    );
    assert.match(page, /a web page titled "400 The plain HTTP request was sent to HTTPS port"/);
    const nothing = await told((_received, response) => answer(response, status));
    assert.match(nothing, /an empty body/);
    assert.doesNotMatch(nothing, /""/);
  }
});

test('an event stream without the response is quoted as it came, and not called empty', async () => {
  const response = JSON.stringify({ jsonrpc: '2.0', id: 1, result: initializeResult });
  for (const body of [
    `event: response\ndata: ${response}\n\n`,
    `event: message\ndata: ${response}\n`,
    response,
  ]) {
    const text = await told(
      legacyReply({ initialize: (_received, reply) => answer(reply, 200, body, 'text/event-stream') }),
    );
    assert.match(text, /^not-mcp: .*jsonrpc.*event stream ended/);
    assert.doesNotMatch(text, /empty body|nothing in it/);
  }
});

test('versions that a server lists beside its refusal are named, whatever the code', async () => {
  for (const code of [-32602, -32000]) {
    const text = await told(
      legacyReply({
        initialize: (received, response) =>
          rpcError(received, response, 400, code, 'Unsupported', { supported: ['2031-01-01'] }),
      }),
    );
    assert.match(text, /^protocol-unsupported: .*2031-01-01/);
  }
});

test('a refused header of the user is about that header, and no other credential', async () => {
  const reply =
    (challenge: string): Reply =>
    (_received, response) =>
      answer(response, 401, '', '', { 'www-authenticate': challenge });
  for (const challenge of ['ApiKey', 'Bearer error="invalid_request"']) {
    const text = await told(reply(challenge), { headers: { 'X-API-Key': 'not-the-right-key' } });
    assert.match(text, /^auth-rejected: .*X-API-Key.*probe-headers/);
    assert.doesNotMatch(text, /probe-audience|function key|token/i);
  }
});

test('a server that is all bad tools is not said to list none', async () => {
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [{ name: 'a' }, { name: 'b' }] }),
    }),
  );
  assert.deepEqual((await runProbe(server.url)).warnings, ['bad-tool']);
});

test('a 404 names the event stream that lives beside it', async () => {
  for (const [given, live] of [
    ['/mcp', '/sse'],
    ['/api/mcp', '/api/mcp/sse'],
    ['/api/mcp', '/api/sse'],
  ] as const) {
    await using server = await serve((received, response) => {
      if (received.path !== live || received.method !== 'GET') return answer(response, 404);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: endpoint\ndata: /messages?sessionId=abc\n\n');
    }, given);
    const { message, next } = failed(await runProbe(server.url, { timeoutMs: 0 }));
    assert.ok(message.includes(`Did you mean ${server.origin}${live}?`), message);
    assert.ok(next.includes(`${server.origin}${live}`), next);
    assert.ok(
      server.requests.every(({ method, path }) => method !== 'POST' || path !== '/messages?sessionId=abc'),
    );
  }
});

test('a notification that is never answered costs three seconds and a warning', async () => {
  const clock = new VirtualClock();
  await using server = await serve(
    legacyReply({ 'notifications/initialized': () => void setImmediate(() => clock.advance(3000)) }),
  );
  const run = await runProbe(server.url, { timeoutMs: 20_000 }, {}, clock);
  assert.deepEqual(
    healthy(run).server.tools.map(({ name }) => name),
    [tool.name],
  );
  assert.deepEqual(run.warnings, ['notification-unanswered']);
  assert.equal(run.clock.now(), 3000);
});

test('the answer to a notification is over with its headers, even when its body never ends', async () => {
  await using server = await serve(
    legacyReply({
      'notifications/initialized': (_received, response) => {
        response.writeHead(202, { 'content-type': 'text/event-stream' });
        response.write(': open\n\n');
      },
    }),
  );
  const run = await runProbe(server.url, { timeoutMs: 20_000 });
  healthy(run);
  assert.deepEqual(run.warnings, []);
});

test('a modern-only server is asked for its era only where its own words show it', async () => {
  const modern: Reply = (received, response) =>
    result(received, response, {
      resultType: 'discover',
      supportedVersions: ['2026-07-28'],
      capabilities: {},
      _meta: {},
    });
  for (const [message, asked] of [
    ['This server speaks MCP 2026-07-28', true],
    ['Refused', false],
  ] as const) {
    await using server = await serve(
      legacyReply({
        initialize: (received, response) => rpcError(received, response, 400, -32000, message),
        'server/discover': modern,
      }),
    );
    const run = await runProbe(server.url, { timeoutMs: 0 });
    assert.equal(run.result.status, asked ? 'healthy' : 'unhealthy');
    assert.equal(server.methods().includes('server/discover'), asked);
  }
});

test('a given time holds where the default gives up: a 404 until the triggers are synchronised', async () => {
  for (const [timeoutGiven, rounds] of [
    [true, 30],
    [false, 13],
  ] as const) {
    await using server = await serve((_received, response) => answer(response, 404));
    const waits: string[] = [];
    const run = await runProbe(
      server.url,
      { timeoutMs: 400_000, timeoutGiven },
      { onWait: (_ms, text) => void waits.push(String(text)) },
    );
    assert.equal(failed(run).reason, 'http-404');
    assert.equal(run.rounds >= rounds - 4 && run.rounds <= rounds + 4, true, `${run.rounds} rounds`);
    assert.equal(waits.length, run.rounds - 1);
  }
});

describe('a redirect', () => {
  const redirect = (from: string, location: string, status = 307) =>
    afterRedirect({ kind: 'document', text: '', http: { status, url: from, headers: { location } } }, 0);

  test('from https to http on the same host lost its scheme, whatever the port, and names the https address', () => {
    for (const location of ['http://mcp.example/mcp/', 'http://mcp.example:8080/mcp/']) {
      for (const status of [301, 307]) {
        const answer = redirect('https://mcp.example/mcp', location, status);
        assert.ok(answer.kind === 'redirect');
        assert.equal(answer.refusal, 'scheme');
        assert.equal(answer.sameHost, 'https://mcp.example/mcp/');
        const explanation = explain(
          { cause: 'redirect', phase: 'initialize', answer },
          { url: 'https://mcp.example/mcp', expectVersion: '', suggestion: undefined, quote: (text) => text },
        );
        assert.match(textOf(explanation.why), /loses the scheme/);
        assert.match(textOf(explanation.next), /https:\/\/mcp\.example\/mcp\/ as server-url/);
      }
    }
  });

  test('to another host is still one to another host', () => {
    const answer = redirect('https://mcp.example/mcp', 'http://other.example/mcp');
    assert.equal(answer.kind === 'redirect' && answer.refusal, 'origin');
  });
});

test('a body that is not encoded as it says is no connection that failed', async () => {
  const broken = gzipSync(JSON.stringify({ jsonrpc: '2.0', id: 1, result: initializeResult })).subarray(
    0,
    60,
  );
  for (const [encoding, body] of [
    ['gzip', 'plain'],
    ['gzip', broken],
    ['deflate', 'plain'],
    ['br', 'plain'],
  ] as const) {
    const text = await told(
      legacyReply({
        initialize: (_received, response) =>
          response
            .writeHead(200, { 'content-encoding': encoding, 'content-type': 'application/json' })
            .end(body),
      }),
    );
    assert.match(text, /^not-mcp: .*HTTP 200, but its body is not encoded as it says/);
    assert.doesNotMatch(text, /Could not connect|Nothing listens/);
  }
});

describe('a response that is almost one is told from another API', () => {
  const bodies: Readonly<Record<string, JsonObject>> = {
    'its "id" is "1"': { jsonrpc: '2.0', id: '1', result: initializeResult },
    'its "id" is 0': { jsonrpc: '2.0', id: 0, result: initializeResult },
    'its "id" is null': { jsonrpc: '2.0', id: null, result: initializeResult },
    'its "id" is missing': { jsonrpc: '2.0', result: initializeResult },
    'no "jsonrpc": "2.0"': { id: 1, result: initializeResult },
    '"result" is an array': { jsonrpc: '2.0', id: 1, result: [initializeResult] },
    '"result" is null': { jsonrpc: '2.0', id: 1, result: null },
    '"error" is no object': { jsonrpc: '2.0', id: 1, error: 'boom' },
  };
  for (const [words, body] of Object.entries(bodies)) {
    test(words, async () => {
      const text = JSON.stringify(body);
      for (const [type, framed] of [
        ['application/json', text],
        ['text/event-stream', `event: message\ndata: ${text}\n\n`],
      ] as const) {
        const said = await told(
          legacyReply({ initialize: (_received, response) => answer(response, 200, framed, type) }),
        );
        assert.ok(said.startsWith('not-mcp: ') && said.includes(words), said);
        assert.doesNotMatch(said, /Another API|event stream ended/);
      }
    });
  }
});

test('an endpoint that the older transport names as JSON is told as such', async () => {
  for (const data of ['"/messages?sessionId=a"', '{"uri":"/messages"}']) {
    const text = await told((received, response) => {
      if (received.method !== 'GET') return answer(response, received.path === '/mcp' ? 405 : 404);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`event: endpoint\ndata: ${data}\n\n`);
    });
    assert.match(text, /^not-mcp: .*names its endpoint as JSON/);
    assert.doesNotMatch(text, /different instances|affinity/);
  }
});
