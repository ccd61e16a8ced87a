import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { Ajv } from 'ajv';
import { createColors } from 'picocolors';
import { createConcealment } from '../../src/app/concealment.ts';
import { type Har, harOf } from '../../src/core/http/har.ts';
import { type RecordedRequest, recordingTransport } from '../../src/core/http/recording-transport.ts';
import { createServiceClient } from '../../src/core/http/service-client.ts';
import { createHttpTransport, type HttpTransport } from '../../src/core/http/transport.ts';
import { traceFile } from '../../src/hosts/terminal/trace-file.ts';
import { legacyReply, serve } from '../probe/scripted-server.ts';
import { assertNoCanary, canary } from '../support/canary.ts';
import { startTestCenter, testPorts } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { harSchema } from './har-schema.ts';

const isHar = new Ajv({ strict: false }).compile(harSchema);
const plain = (text: string) => text;

function recorder() {
  const requests: RecordedRequest[] = [];
  const http = recordingTransport(createHttpTransport(), testPorts(), (one) => requests.push(one));
  return { requests, http };
}

async function listen(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}

const signal = new AbortController().signal;
const get = (http: HttpTransport, url: string, more: object = {}) =>
  http.send({ method: 'GET', url, headers: {}, signal, ...more });

async function readToEnd(body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of body);
}

function pathsOf(har: Har, party: string): string[] {
  return har.log.entries
    .filter((entry) => entry._party === party)
    .map(({ request }) => `${request.method} ${new URL(request.url).pathname}`);
}

describe('the trace of a registration', () => {
  test('has each request that the API center, its registry and the server saw, as HAR 1.2', async (t) => {
    await using server = await serve(legacyReply());
    const center = await startTestCenter(t);
    const { requests, http } = recorder();
    const report = await center.register(
      { 'server-url': server.url, title: 'Weather' },
      { verify: 'auto' },
      { http },
    );
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    const har = harOf(requests, plain, '1.0.0');
    assert.ok(isHar(JSON.parse(JSON.stringify(har))), JSON.stringify(isHar.errors));
    const seen = center.emulator.requests().map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...pathsOf(har, 'azure'), ...pathsOf(har, 'registry')].toSorted(), seen.toSorted());
    assert.equal(pathsOf(har, 'server').length, server.requests.length);
    assert.ok(har.log.entries.every(({ response }) => response.status > 0));
    const imported = har.log.entries.find(({ request }) => request.url.includes('/importSpecification'));
    assert.match(imported?.request.postData?.text ?? '', /openapi/);
  });
});

describe('a trace tells no secret', () => {
  test('of headers, links and bodies that the run knows or that may hold one', async (t) => {
    const url = await listen(t, (_, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': `session=${canary}`,
        'mcp-session-id': canary,
        location: `https://other.example/?sig=${canary}`,
      });
      response.end(
        JSON.stringify({
          known: `${canary}-known`,
          link: `https://blob.example/x?sv=1&sig=${canary}`,
          escaped: `https://blob.example/x?sv=1\\u0026API-Key=${canary}`,
          user: `https://bob:p@${canary}@server.example/mcp`,
          name: `https://${canary}@server.example/mcp`,
        }),
      );
    });
    const { requests, http } = recorder();
    const { body } = await http.send({
      party: 'server',
      method: 'POST',
      url: `${url}/x?code=${canary}&limit=5`,
      headers: {
        authorization: `Bearer ${canary}`,
        'X-Functions-Key': canary,
        'x-anything-of-the-user': canary,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ key: `${canary}-known`, url: `https://bob:${canary}@server.example/mcp` }),
      signal,
    });
    await readToEnd(body);
    const { conceal, text } = createConcealment(() => {});
    conceal(`${canary}-known`);
    const written = JSON.stringify(harOf(requests, text, '1.0.0'));
    assertNoCanary(written, 'the trace');
    assert.match(written, /limit=5/);
    assert.match(written, /"content-type","value":"application\/json"/);
  });

  test('of a sign-in, of which it has no body at all', async (t) => {
    const url = await listen(t, (_, response) => response.end(JSON.stringify({ access_token: canary })));
    const { requests, http } = recorder();
    const send = createServiceClient({ ...testPorts(), http });
    const body = `client_secret=${canary}`;
    await send({ method: 'POST', url, headers: {}, body, repeatable: true });
    const har = harOf(requests, plain, '1.0.0');
    assertNoCanary(JSON.stringify(har), 'the trace');
    assert.deepEqual(pathsOf(har, 'sign-in'), ['POST /']);
  });
});

describe('a request that did not end well', () => {
  test('is in the trace with what failed: no connection, a cut body, a body that nobody read', async (t) => {
    const url = await listen(t, (request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('start');
      if (request.url === '/cut') setImmediate(() => response.destroy());
    });
    const { requests, http } = recorder();
    await assert.rejects(get(http, 'http://127.0.0.1:1/refused', { party: 'azure' }));
    await assert.rejects(readToEnd((await get(http, `${url}/cut`, { party: 'azure' })).body));
    const unread = await get(http, `${url}/unread`, { party: 'azure' });
    unread.close();
    unread.close();
    const { entries } = harOf(requests, plain, '1.0.0').log;
    assert.deepEqual(
      entries.map(({ request, response }) => [
        new URL(request.url).pathname,
        response.status,
        response._error,
      ]),
      [
        ['/refused', 0, 'ECONNREFUSED'],
        ['/cut', 200, 'ECONNRESET'],
        ['/unread', 200, undefined],
      ],
    );
    assert.ok(isHar(JSON.parse(JSON.stringify(harOf(requests, plain, '1.0.0')))));
  });

  test('and a body of any length takes a bounded part of the memory', async (t) => {
    const url = await listen(t, (_, response) => response.end('x'.repeat(1_000_000)));
    const { requests, http } = recorder();
    await readToEnd((await get(http, url, { party: 'azure' })).body);
    assert.equal(requests[0]?.response?.bytes, 1_000_000);
    assert.equal(requests[0]?.response?.text?.length, 256 * 1024);
  });
});

describe('the file of a trace', () => {
  function traced(t: TestContext, name: string) {
    const folder = temporaryFolder(t);
    const lines: string[] = [];
    const terminal = {
      colors: createColors(false),
      log: (text: string) => lines.push(text),
      fail() {},
      print() {},
    };
    const concealment = createConcealment(() => {});
    const path = join(folder, name);
    const trace = traceFile(path, { terminal, env: {}, signal, verbose: false, concealment });
    return { folder, path, lines, concealment, trace };
  }

  test('is for the user alone, and leaves out what became known to be secret later', async (t) => {
    const url = await listen(t, (_, response) => response.end(`say ${canary}-later`));
    const { path, lines, concealment, trace } = traced(t, 'trace.har');
    const { http } = trace.record({ ...testPorts(), http: createHttpTransport() });
    await readToEnd((await get(http, url, { party: 'server' })).body);
    concealment.conceal(`${canary}-later`);
    await trace.write();
    const written = readFileSync(path, 'utf8');
    assert.ok(isHar(JSON.parse(written)), JSON.stringify(isHar.errors));
    assertNoCanary(written, 'the file');
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.match(lines.join('\n'), /Trace +.*trace\.har/);
  });

  test('is not written through a link, and a run goes on where it cannot be written', async (t) => {
    const { folder, path, lines, trace } = traced(t, 'trace.har');
    writeFileSync(join(folder, 'elsewhere'), 'untouched');
    symlinkSync(join(folder, 'elsewhere'), path);
    trace.record(testPorts());
    await trace.write();
    assert.equal(readFileSync(join(folder, 'elsewhere'), 'utf8'), 'untouched');
    assert.match(lines.join('\n'), /Warning +The trace could not be written to .*symbolic link/);
    const missing = traced(t, join('no-such-folder', 'trace.har'));
    missing.trace.record(testPorts());
    await missing.trace.write();
    assert.match(missing.lines.join('\n'), /could not be written to .*ENOENT/);
  });

  test('is not made for a run that ended before it had a network', async (t) => {
    const { path, lines, trace } = traced(t, 'trace.har');
    await trace.write();
    assert.throws(() => statSync(path));
    assert.deepEqual(lines, []);
  });
});
