import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import type { Message } from '../../../src/core/message.ts';
import type { ProbeRequest } from '../../../src/core/probe/probe-request.ts';
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

/** Rounds within a ceiling, without jitter: after 0, 2, 6, 14, 29, 44, … and a last one a second before it. */
const untilDeadline = 23;
const within120s = 11;
const within60s = 7;
const within30s = 5;

interface Symptom {
  readonly reply: Reply;
  readonly status?: string;
  readonly reason: string;
  readonly rounds: number;
  /** In message, why or next. */
  readonly says: RegExp;
  readonly request?: Partial<ProbeRequest>;
}

const always =
  (status: number, body = '', contentType = 'text/html', headers: Record<string, string> = {}): Reply =>
  (_received, response) =>
    answer(response, status, body, contentType, headers);

const symptoms: Readonly<Record<string, Symptom>> = {
  'the Functions host is not running': {
    reply: always(503, 'Function host is not running.', 'text/plain'),
    reason: 'host-not-running',
    rounds: untilDeadline,
    says: /AzureWebJobsStorage/,
  },
  'a deployment is in progress': {
    reply: always(503, '<h2>The service is unavailable.</h2>'),
    reason: 'http-503',
    rounds: untilDeadline,
    says: /deployment is in progress/,
  },
  'the worker is starting': {
    reply: always(502, '<html>502 - Web server received an invalid response</html>'),
    reason: 'http-502',
    rounds: untilDeadline,
    says: /FUNCTIONS_CUSTOMHANDLER_PORT/,
  },
  'a gateway gives up': {
    reply: always(504),
    reason: 'http-504',
    rounds: untilDeadline,
    says: /no working app/,
  },
  'a custom handler does not come up': {
    reply: always(500),
    reason: 'http-500',
    rounds: within60s,
    says: /host\.json/,
  },
  'the functions are not loaded, or the path is wrong': {
    reply: always(404),
    reason: 'http-404',
    rounds: within120s,
    says: /host\/default\/sync/,
  },
  'nothing is deployed to the web app': {
    reply: (_received, response) =>
      html(
        response,
        200,
        '<title>Microsoft Azure App Service - Welcome</title>Your web app is running and waiting for your content',
      ),
    reason: 'html-page',
    rounds: within120s,
    says: /start page of Azure App Service .*"Microsoft Azure App Service - Welcome"/,
  },
  'nothing is deployed, and the start page refuses POST': {
    reply: (received, response) =>
      received.method === 'GET'
        ? html(response, 200, '<title>Welcome</title>Your web app is running and waiting for your content')
        : answer(response, 405),
    reason: 'html-page',
    rounds: within120s,
    says: /Nothing is deployed/,
  },
  'the root of a function app': {
    reply: (_received, response) =>
      html(response, 200, '<title>Your Functions 4.0 app is up and running</title>'),
    reason: 'html-page',
    rounds: within120s,
    says: /\/runtime\/webhooks\/mcp/,
  },
  'a site with a start page for every path': {
    reply: (_received, response) => html(response, 200, '<title>Contoso ::error:: shop</title>'),
    reason: 'html-page',
    rounds: within120s,
    says: /"Contoso : :error: : shop"/,
  },
  'an empty answer': { reply: always(200), reason: 'not-mcp', rounds: within120s, says: /an empty body/ },
  'a status document': {
    reply: always(200, '{"status":"ok"}', 'application/json'),
    reason: 'not-mcp',
    rounds: within30s,
    says: /\{"status":"ok"\}/,
  },
  'the app is stopped': {
    reply: always(
      403,
      '<html><title>Web App - Unavailable</title>Error 403 - This web app is stopped.</html>',
    ),
    reason: 'site-stopped',
    rounds: within30s,
    says: /Start the app/,
  },
  'the address of the runner is not allowed': {
    reply: always(
      403,
      '<html><title>Web App - Unavailable</title>Error 403 - Forbidden</html>',
      'text/html',
      {
        'x-ms-request-id': 'req-1',
      },
    ),
    reason: 'ip-restricted',
    rounds: 1,
    says: /access restriction/,
  },
  'the server does not know the Host header': {
    reply: always(403, 'Access is only allowed at localhost:4111', 'text/plain'),
    reason: 'host-rejected',
    rounds: 1,
    says: /DNS rebinding/,
  },
  'the server does not like the Origin, as JSON-RPC': {
    reply: (received, response) => rpcError(received, response, 403, -32000, 'Invalid Origin header'),
    reason: 'host-rejected',
    rounds: 1,
    says: /Invalid Origin header/,
  },
  'too many requests': {
    reply: always(429, '', 'text/plain', { 'retry-after': '20' }),
    reason: 'http-429',
    rounds: 15,
    says: /too many requests/,
  },
  'not this transport, and not the older one': {
    reply: always(405),
    reason: 'http-405',
    rounds: 1,
    says: /older transport/,
  },
  'the proxy wants credentials': {
    reply: always(407),
    status: 'unreachable',
    reason: 'http-407',
    rounds: 1,
    says: /HTTPS_PROXY/,
  },
  'the server refuses initialize': {
    reply: legacyReply({
      initialize: (received, response) => rpcError(received, response, 400, -32000, 'Tenant is suspended'),
    }),
    reason: 'rpc-error',
    rounds: 1,
    says: /"Tenant is suspended" \(-32000\)/,
  },
  'the server refuses initialize without saying which request it means': {
    reply: legacyReply({
      initialize: (_received, response) =>
        answer(
          response,
          200,
          '{"jsonrpc":"2.0","error":{"code":-32700,"message":"Cannot read it"}}',
          'application/json',
        ),
    }),
    reason: 'rpc-error',
    rounds: 1,
    says: /"Cannot read it" \(-32700\)/,
  },
  'the server has a bug in initialize': {
    reply: legacyReply({
      initialize: (received, response) => rpcError(received, response, 200, -32603, 'NullReferenceException'),
    }),
    reason: 'rpc-error',
    rounds: 2,
    says: /NullReferenceException/,
  },
  'the server has a bug in tools/list': {
    reply: legacyReply({ 'tools/list': (received, response) => rpcError(received, response, 200, -32603) }),
    reason: 'rpc-error',
    rounds: 2,
    says: /tools\/list/,
  },
  'tools are announced and not listed': {
    reply: legacyReply({ 'tools/list': (received, response) => rpcError(received, response, 200, -32601) }),
    reason: 'list-invalid',
    rounds: 1,
    says: /announces tools/,
  },
  'the list is no list': {
    reply: legacyReply({ 'tools/list': (received, response) => result(received, response, { tools: {} }) }),
    reason: 'list-invalid',
    rounds: 1,
    says: /no array "tools"/,
  },
  'a redirect that loses the body': {
    reply: always(302, '', '', { location: '/elsewhere' }),
    reason: 'redirect',
    rounds: 1,
    says: /redirects to http:\/\/127\.0\.0\.1:\d+\/elsewhere\. A redirect of this kind/,
  },
  'a redirect to another host': {
    reply: always(307, '', '', { location: 'https://other.example.test/mcp?code=abcdefgh' }),
    reason: 'redirect',
    rounds: 1,
    says: /https:\/\/other\.example\.test\/mcp\?code=\*\*\*/,
  },
  'redirects without end': {
    reply: (received, response) => answer(response, 308, '', '', { location: `${received.path}x` }),
    reason: 'redirect',
    rounds: 1,
    says: /More than 3/,
  },
  'a redirect to nowhere': { reply: always(307), reason: 'redirect', rounds: 1, says: /does not name/ },
  'a redirect to a login page': {
    reply: always(302, '', '', { location: 'https://login.microsoftonline.com/t/oauth2/v2.0/authorize?x=1' }),
    reason: 'redirect',
    rounds: 1,
    says: /HTTP 401 Unauthorized/,
  },
  'the old version stays': {
    reply: legacyReply(),
    reason: 'version-mismatch',
    rounds: untilDeadline,
    says: /has the version "1\.0\.0" and not "2\.0\.0"/,
    request: { expectVersion: '2.0.0' },
  },
  'the connection is cut': {
    reply: (_received, response) => response.destroy(),
    status: 'unreachable',
    reason: 'connect',
    rounds: untilDeadline,
    says: /ECONNRESET/,
  },
};

for (const [name, symptom] of Object.entries(symptoms)) {
  test(`${name}: ${symptom.reason}, after as many rounds as the cause deserves`, async () => {
    await using server = await serve(symptom.reply);
    const run = await runProbe(server.url, symptom.request);
    const verdict = failed(run);
    assert.equal(verdict.reason, symptom.reason);
    assert.equal(verdict.status, symptom.status ?? 'unhealthy');
    assert.equal(run.rounds, symptom.rounds);
    assert.match(`${verdict.message} ${verdict.why} ${verdict.next}`, symptom.says);
    assert.ok(verdict.ms <= 300_000);
  });
}

test('a single attempt is a single round, whatever the cause', async () => {
  await using server = await serve(always(503));
  const run = await runProbe(server.url, { timeoutMs: 0 });
  assert.equal(run.rounds, 1);
  assert.deepEqual(run.clock.waits, []);
});

test('a wait that is shorter than the probe may take says which input makes it longer', async () => {
  await using server = await serve(always(404));
  const told: string[] = [];
  const onWait = (_: number, why: Message) => told.push(textOf(why));
  await runProbe(server.url, {}, { onWait });
  assert.equal(
    told[0],
    'HTTP 404, waiting for the path to be there (giving up in 120 s; with probe-timeout, the probe waits as long as that)',
  );
  told.length = 0;
  await runProbe(server.url, { timeoutMs: 300_000, timeoutGiven: true }, { onWait });
  assert.equal(told[0], 'HTTP 404, waiting for the path to be there (giving up in 300 s)');
});

test('an error of a server is no proof of Azure Functions', async () => {
  await using server = await serve(always(500));
  const { why, next } = failed(await runProbe(server.url));
  assert.match(why, /^The app fails before it answers in MCP\. On Azure Functions, /);
  assert.doesNotMatch(next, /log stream|host\.json/);
});

test('waits grow and are told, with what is waited for and when the probe gives up', async () => {
  await using server = await serve(always(503));
  const told: [number, string][] = [];
  const run = await runProbe(
    server.url,
    { timeoutMs: 60_000 },
    { onWait: (ms, why) => told.push([ms, textOf(why)]) },
  );
  assert.deepEqual(run.clock.waits, [2000, 4000, 8000, 15_000, 15_000, 15_000]);
  assert.deepEqual(told[0], [
    2000,
    'HTTP 503, waiting for the service to become available (giving up in 60 s)',
  ]);
});

test('Retry-After is honoured up to a minute', async () => {
  await using server = await serve(always(429, '', '', { 'retry-after': '3600' }));
  const run = await runProbe(server.url, { timeoutMs: 150_000 });
  assert.deepEqual(run.clock.waits, [60_000, 60_000]);
});

test('a server that comes up during the probe is healthy after two good rounds', async () => {
  let requests = 0;
  const up = legacyReply();
  await using server = await serve((received, response) =>
    ++requests <= 2
      ? answer(response, 503, 'Function host is not running.', 'text/plain')
      : up(received, response),
  );
  const run = await runProbe(server.url);
  assert.deepEqual(healthy(run).server.tools, [tool]);
  assert.deepEqual(run.clock.waits, [2000, 4000, 3000]);
  assert.equal(run.rounds, 4);
});

test('instances that answer in turn are never called healthy', async () => {
  let openings = 0;
  const up = legacyReply();
  await using server = await serve((received, response) => {
    if (received.rpc.method === 'initialize') openings++;
    return openings % 2 === 1 ? answer(response, 503) : up(received, response);
  });
  const run = await runProbe(server.url);
  assert.notEqual(run.result.status, 'healthy');
  assert.ok(run.result.ms <= 300_000);
});

test('one good round with no time left to confirm it is not enough after a failure', async () => {
  const clock = new VirtualClock();
  let openings = 0;
  const up = legacyReply();
  await using server = await serve((received, response) => {
    if (received.rpc.method === 'initialize' && ++openings === 3) {
      clock.advance(10_000);
      return;
    }
    return openings === 1 ? answer(response, 503) : up(received, response);
  });
  const run = await runProbe(server.url, { timeoutMs: 10_000 }, {}, clock);
  assert.equal(failed(run).reason, 'unstable');
});

test('the expected version is waited for, and confirmed', async () => {
  let initializes = 0;
  await using server = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          ...initializeResult,
          serverInfo: { name: 'scripted', version: ++initializes > 2 ? '2.0.0' : '1.0.0' },
        }),
    }),
  );
  const run = await runProbe(server.url, { expectVersion: '2.0.0' });
  assert.equal(healthy(run).server.serverInfo?.version, '2.0.0');
  assert.equal(run.rounds, 4);
});

test('an address with a slash too many, or too few, is suggested and not taken', async () => {
  const up = legacyReply();
  await using server = await serve((received, response) =>
    received.path === '/mcp/' ? up(received, response) : answer(response, 404),
  );
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.reason, 'http-404');
  assert.match(verdict.message, new RegExp(`Did you mean ${server.url}/\\?`));
});

test('a stream that names no address for requests is left, and none taken from it', async () => {
  await using server = await serve((received, response) => {
    if (received.method !== 'GET') return answer(response, 405);
    answer(response, 200, 'data: /message\n\n', 'text/event-stream');
  });
  assert.equal(failed(await runProbe(server.url)).reason, 'http-405');
  assert.ok(server.requests.every(({ path }) => path === '/mcp'));
});

test('silence ends each request, and the probe at its deadline', async () => {
  const clock = new VirtualClock();
  await using server = await serve(() => clock.advance(40_000));
  const run = await runProbe(server.url, {}, {}, clock);
  const verdict = failed(run);
  assert.equal(verdict.status, 'unreachable');
  assert.equal(verdict.reason, 'timeout');
  assert.match(verdict.message, /no answer for 40 s/);
  assert.ok(verdict.ms <= 300_000 + 40_000);
});

test('a stream without the response ends with the request, and is called unhealthy', async () => {
  const clock = new VirtualClock();
  await using server = await serve(
    legacyReply({
      'tools/list': (_received, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': still here\n\n');
        setImmediate(() => clock.advance(45_000));
      },
    }),
  );
  const verdict = failed(await runProbe(server.url, { timeoutMs: 0 }, {}, clock));
  assert.equal(verdict.reason, 'timeout');
});

test('a round that the deadline cuts off does not hide the failure before it', async () => {
  const clock = new VirtualClock();
  let requests = 0;
  await using server = await serve((_received, response) => {
    if (++requests === 1) return answer(response, 503, 'Function host is not running.', 'text/plain');
    clock.advance(20_000);
  });
  const verdict = failed(await runProbe(server.url, { timeoutMs: 20_000 }, {}, clock));
  assert.equal(verdict.reason, 'host-not-running');
});

test('a refused connection is unreachable, and a name that does not resolve is given up earlier', async () => {
  const refused = await runProbe('http://127.0.0.1:9/mcp');
  assert.equal(failed(refused).status, 'unreachable');
  assert.match(failed(refused).message, /ECONNREFUSED/);
  assert.equal(refused.rounds, untilDeadline);

  const http = {
    send: () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })),
  };
  const unknown = await runProbe('https://nowhere.example.test/mcp', {}, { http });
  assert.equal(failed(unknown).reason, 'dns');
  assert.equal(unknown.rounds, within60s);
});

test('an untrusted certificate fails at once', async () => {
  const http = {
    send: () =>
      Promise.reject(Object.assign(new Error('self-signed'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })),
  };
  const run = await runProbe('https://mcp.example.test/mcp', {}, { http });
  assert.equal(failed(run).reason, 'tls');
  assert.equal(run.rounds, 1);
  assert.match(failed(run).next, /NODE_EXTRA_CA_CERTS/);
});

test('an interruption rejects with its own reason', async () => {
  const controller = new AbortController();
  const reason = new Error('interrupted');
  await using server = await serve(() => controller.abort(reason));
  await assert.rejects(runProbe(server.url, {}, { signal: controller.signal }), reason);
});

test('a probe leaves nothing behind on the signal that it was given', async () => {
  const { signal } = new AbortController();
  await using server = await serve(legacyReply());
  await runProbe(server.url, {}, { signal });
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});
