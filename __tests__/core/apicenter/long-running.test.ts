import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, type TestContext, test } from 'node:test';
import { type ApiCenterOptions, createApiCenter } from '../../../src/core/apicenter/api-center.ts';
import { createArmClient } from '../../../src/core/apicenter/arm-client.ts';
import { parseArmEndpoint } from '../../../src/core/apicenter/endpoint.ts';
import { Denied, Incomplete, ServiceFailed } from '../../../src/core/errors.ts';
import { createHttpTransport } from '../../../src/core/http/transport.ts';
import { armClientOf, startTestCenter, testPorts, testTarget } from '../../support/run.ts';
import { VirtualClock } from '../probe/virtual-clock.ts';

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Answers the requests one after the other; the last answer is repeated. `{origin}` is its own origin. */
async function startService(t: TestContext, answers: readonly Answer[]) {
  const seen: string[] = [];
  const url = await listen(t, (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const { status = 200, headers = {}, body } = answers[Math.min(seen.length, answers.length) - 1] ?? {};
    const sent = Object.entries(headers).map(([name, value]) => [name, value.replace('{origin}', url)]);
    response.writeHead(status, Object.fromEntries(sent));
    response.end(body === undefined ? '' : JSON.stringify(body).replaceAll('{origin}', url));
  });
  return { url, seen };
}

async function listen(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}

function centerOf(url: string, options: ApiCenterOptions = {}) {
  const clock = new VirtualClock();
  const arm = createArmClient({
    ...testPorts(),
    credential: undefined,
    clock,
    endpoint: parseArmEndpoint(url, false),
    subscriptionId: testTarget.subscriptionId,
    access: 'write',
    userAgent: 'test',
  });
  const center = createApiCenter(arm, testTarget, { clock, ...options });
  return {
    clock,
    center,
    importText: () => center.importSpecification({ api: 'a', version: 'v', definition: 'd' }, '{}', '3.0.3'),
    exportText: () => center.exportSpecification('a', 'v', 'd'),
  };
}

/** An operation that is under way, and where to ask next. */
const pending = (location: string, status = 'InProgress', headers = {}): Answer => ({
  status: 202,
  headers: { location: `{origin}/op/${location}`, ...headers },
  body: { id: 'x', name: 'x', status },
});
const accepted = pending('1?t=%2f+a%20b&s=1');
const ended = (status: string, members = {}): Answer => ({
  body: { id: 'x', name: 'x', status, ...members },
});
const succeeded = ended('Succeeded');
const definition = (modified: string, specification?: object): Answer => ({
  body: {
    id: 'd',
    name: 'd',
    properties: { title: 'd', ...(specification ? { specification } : {}) },
    systemData: { lastModifiedAt: modified },
  },
});
const stored = definition('2026-11-23T10:00:01Z', { name: 'openapi', version: '3.0.3' });

describe('an import', () => {
  test('that is answered with 200 is done, with that one request', async (t) => {
    const service = await startService(t, [{}]);
    assert.deepEqual(await centerOf(service.url).importText(), []);
    assert.equal(service.seen.length, 1);
  });

  test('that is answered with 202 is followed by the newest Location, as it was given', async (t) => {
    const second = pending('2?s=x%3D%3d', 'NotStarted');
    const service = await startService(t, [accepted, second, pending('3'), succeeded, stored]);
    const { clock, importText } = centerOf(service.url);
    assert.deepEqual(await importText(), []);
    assert.deepEqual(service.seen.slice(1, 4), [
      'GET /op/1?t=%2f+a%20b&s=1',
      'GET /op/2?s=x%3D%3d',
      'GET /op/3',
    ]);
    assert.match(service.seen[4] ?? '', /^GET .*\/definitions\/d\?api-version=/);
    assert.equal(service.seen.length, 5);
    assert.deepEqual(clock.waits, [1000, 1500, 2250]);
  });

  test('keeps its Location where a poll gives no new one', async (t) => {
    const service = await startService(t, [accepted, { status: 202 }, succeeded, stored]);
    await centerOf(service.url).importText();
    assert.deepEqual(service.seen[1], service.seen[2]);
  });

  test('is polled no sooner than Retry-After says', async (t) => {
    const service = await startService(t, [
      pending('1', 'InProgress', { 'retry-after': '7' }),
      pending('2', 'InProgress', { 'retry-after': '0' }),
      succeeded,
      stored,
    ]);
    const { clock, importText } = centerOf(service.url);
    await importText();
    assert.deepEqual(clock.waits, [7000, 1500]);
  });

  test('is not followed to another host', async (t) => {
    const elsewhere = await startService(t, [succeeded]);
    const service = await startService(t, [{ status: 202, headers: { location: `${elsewhere.url}/op/1` } }]);
    await assert.rejects(centerOf(service.url).importText(), /points to another host/);
    assert.deepEqual(elsewhere.seen, []);
  });

  for (const [what, last, expected] of [
    [
      'that fails',
      ended('Failed', { error: { code: 'ValidationError', message: 'No document.' } }),
      /importSpecification was accepted, but ended with the status Failed \(ValidationError: No document\.\)\.$/,
    ],
    [
      'that is canceled',
      ended('Canceled', { properties: { comment: 'Too\nmany ::error::s' } }),
      /ended with the status Canceled \(Too many : :error: :s\)/,
    ],
    ['that ends in a way nobody has seen', ended('Lost'), /ended with the status Lost\.$/],
    ['whose operation is gone', { status: 404, body: { code: '404' } }, /returned 404/],
  ] as const) {
    test(`${what} is a failure of the service, in its words`, async (t) => {
      const service = await startService(t, [accepted, pending('2'), last]);
      await assert.rejects(
        centerOf(service.url).importText(),
        (error) => error instanceof ServiceFailed && expected.test(error.message),
      );
    });
  }

  test('that may not be followed is a matter of permission', async (t) => {
    const service = await startService(t, [accepted, { status: 403 }]);
    await assert.rejects(centerOf(service.url).importText(), Denied);
  });

  test('that is accepted without a Location is a failure', async (t) => {
    const service = await startService(t, [{ status: 202 }]);
    await assert.rejects(
      centerOf(service.url).importText(),
      (error) => error instanceof ServiceFailed && /202 without Location/.test(error.message),
    );
  });

  test('that never ends is given up after two minutes, polled every five seconds at the least', async (t) => {
    const service = await startService(t, [accepted, pending('2')]);
    const { clock, importText } = centerOf(service.url);
    await assert.rejects(
      importText(),
      (error) => error instanceof ServiceFailed && error.code === 'operation-unfinished',
    );
    assert.ok(clock.now() <= 120_000 && clock.now() > 115_000);
    assert.equal(Math.max(...clock.waits), 5000);
  });

  test('that is told to wait for longer than that is given up at once', async (t) => {
    const service = await startService(t, [pending('1', 'InProgress', { 'retry-after': '3600' })]);
    const { clock, importText } = centerOf(service.url);
    await assert.rejects(importText(), /did not finish within 120 s/);
    assert.deepEqual(clock.waits, []);
  });

  test('ends with the reason of an interruption', async (t) => {
    const interrupted = new AbortController();
    const reason = new Incomplete({ code: 'interrupted', message: 'Interrupted.', next: 'Run again.' });
    interrupted.abort(reason);
    const service = await startService(t, [accepted]);
    await assert.rejects(centerOf(service.url, { signal: interrupted.signal }).importText(), reason);
  });
});

describe('an import whose effect comes after its success', () => {
  const none = definition('2026-11-23T10:00:00Z');
  const old = definition('2026-11-23T10:00:00Z', { name: 'openapi' });

  test('is waited for', async (t) => {
    const service = await startService(t, [accepted, succeeded, none, none, stored]);
    const { clock, importText } = centerOf(service.url);
    assert.deepEqual(await importText(), []);
    assert.deepEqual(clock.waits, [1000, 1000, 1500]);
  });

  test('is told apart from the document that was there before', async (t) => {
    const service = await startService(t, [old, accepted, succeeded, old, old, stored]);
    const { center, importText } = centerOf(service.url);
    await center.getDefinition('a', 'v', 'd');
    assert.deepEqual(await importText(), []);
    assert.equal(service.seen.length, 6);
  });

  for (const [what, before] of [
    ['a definition stays without a document', none],
    ['a definition keeps its document', old],
  ] as const) {
    test(`is a warning when ${what} for 15 s`, async (t) => {
      const service = await startService(t, [before, accepted, succeeded, before]);
      const { clock, center, importText } = centerOf(service.url);
      await center.getDefinition('a', 'v', 'd');
      const [warning] = await importText();
      assert.equal(warning?.code, 'import-not-shown');
      assert.ok(clock.now() <= 16_000);
    });
  }
});

describe('an export', () => {
  const text = '\uFEFF{ "openapi":\r\n"3.0.3" }\n';
  const inline = { body: { format: 'inline', value: text } };

  test('that is answered with 202 is followed to the same bytes', async (t) => {
    const service = await startService(t, [accepted, pending('2'), inline]);
    assert.equal(await centerOf(service.url).exportText(), text);
  });

  for (const [what, answer] of [
    ['where nothing was imported', { status: 404, body: { code: '404' } }],
    ['of an empty text', { body: { format: 'inline', value: '' } }],
  ] as const) {
    test(`${what} gives nothing`, async (t) => {
      const service = await startService(t, [answer]);
      assert.equal(await centerOf(service.url).exportText(), undefined);
    });
  }

  test('that ends without a text is a failure: it does not mean that there is none', async (t) => {
    const service = await startService(t, [accepted, succeeded]);
    await assert.rejects(centerOf(service.url).exportText(), /the operation ended without a value/);
  });

  test('that is a link is read from there, without any credential', async (t) => {
    const headers: string[] = [];
    const host = await listen(t, (request, response) => {
      headers.push(...Object.keys(request.headers));
      response.end(text);
    });
    const service = await startService(t, [
      accepted,
      { body: { format: 'link', value: `${host}/blob?sig=a%2Bb` } },
    ]);
    const { exportText } = centerOf(service.url, { http: createHttpTransport() });
    assert.equal(await exportText(), text);
    assert.deepEqual(headers.toSorted(), ['accept-encoding', 'connection', 'host', 'user-agent']);
  });

  for (const [what, answer, expected] of [
    [
      'that redirects',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /status 302/,
    ],
    ['that has expired', (_, response) => response.writeHead(403).end(), /status 403/],
    [
      'to more than 8 MiB',
      (_, response) => response.end(Buffer.alloc(8 * 1024 * 1024 + 1, 'a')),
      /more than 8388608 bytes/,
    ],
    ['to a host that hangs up', (request) => request.socket.destroy(), /could not be read/],
  ] as const satisfies readonly (readonly [string, RequestListener, RegExp])[]) {
    test(`as a link ${what} is a failure that keeps the link's signature to itself`, async (t) => {
      const host = await listen(t, answer);
      const value = `${host}/blob?sig=canary`;
      const service = await startService(t, [{ body: { format: 'link', value } }]);
      await assert.rejects(
        centerOf(service.url, { http: createHttpTransport() }).exportText(),
        (error) =>
          error instanceof ServiceFailed &&
          expected.test(error.message) &&
          !/canary/.test(`${error.message} ${error.next}`),
      );
    });
  }

  for (const value of ['http://contoso.example/blob', 'file:///etc/passwd', 'blob']) {
    test(`as a link like ${value} is not followed`, async (t) => {
      const service = await startService(t, [{ body: { format: 'link', value } }]);
      await assert.rejects(
        centerOf(service.url, { http: createHttpTransport() }).exportText(),
        /its link is not an https URL/,
      );
    });
  }
});

test('a service that answers every import and export later is kept true all the same', async (t) => {
  const center = await startTestCenter(t, { mode: 'spec' });
  const inputs = { 'server-url': 'http://127.0.0.1:1/mcp', title: 'Weather', probe: 'off' };
  const first = await center.register(inputs, {}, { clock: new VirtualClock() });
  assert.equal(first.status, 'registered', JSON.stringify(first.error));
  assert.deepEqual(first.warnings, []);
  center.emulator.clearRequests();
  const second = await center.register(inputs, {}, { clock: new VirtualClock() });
  assert.equal(second.status, 'unchanged', JSON.stringify(second.error));
  assert.deepEqual(center.writes(), []);
});

test('a service that answers every import later shows that a document was replaced', async (t) => {
  const { emulator, put } = await startTestCenter(t, { mode: 'spec' });
  await put('apis/weather', { title: 'A', kind: 'mcp' });
  await put('apis/weather/versions/one', { title: 'v1', lifecycleStage: 'testing' });
  await put('apis/weather/versions/one/definitions/doc', { title: 'D' });
  const clock = new VirtualClock();
  const center = createApiCenter(armClientOf(emulator, 'write'), testTarget, { clock });
  const address = { api: 'weather', version: 'one', definition: 'doc' };
  for (const text of ['{}', '{ "openapi": "3.0.3" }']) {
    await center.getDefinition('weather', 'one', 'doc');
    assert.deepEqual(await center.importSpecification(address, text, '3.0.3'), []);
    assert.equal(await center.exportSpecification('weather', 'one', 'doc'), text);
  }
});
