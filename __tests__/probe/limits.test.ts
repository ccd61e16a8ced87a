import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isDeeperThan, parseBoundedJson } from '../../src/core/probe/bounded-json.ts';
import { limits } from '../../src/core/probe/protocol.ts';
import type { ChildReport } from './probe-child.ts';
import { failed, runProbe } from './run-probe.ts';
import { legacyReply, result, type ScriptedServer, serve } from './scripted-server.ts';

const megabyte = Buffer.alloc(1024 * 1024, 'x');

/** Writes at most so many chunks, as fast as they are taken. Returns how many were written. */
async function pour(response: ServerResponse, chunks: number, chunk: Buffer = megabyte): Promise<number> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  for (let count = 0; count < chunks; count++) {
    if (gone.signal.aborted) return count;
    if (!response.write(chunk)) await once(response, 'drain', { signal: gone.signal }).catch(() => {});
  }
  response.end();
  return chunks;
}

const floods: Readonly<Record<string, (response: ServerResponse, id: unknown) => Promise<number>>> = {
  'a list of 200 MB': (response, id) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"tools":[{"name":"`);
    return pour(response, 200);
  },
  'one endless event': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: ');
    return pour(response, 200);
  },
  'one endless event in many lines': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return pour(response, 200, Buffer.from('data: x\r\n'.repeat(100_000)));
  },
  'endless comments': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return pour(response, 200, Buffer.from(': still here\n\n'.repeat(75_000)));
  },
  'endless other events': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return pour(
      response,
      200,
      Buffer.from('data: {"jsonrpc":"2.0","method":"notifications/x"}\n\n'.repeat(2000)),
    );
  },
  'a compressed bomb': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    // A member of the archive is a kilobyte; many of them in a row are one archive.
    return pour(response, 40_000, gzipSync(megabyte));
  },
};

test('however much a server sends, the probe takes little of it and needs less than 200 MB', async () => {
  const servers: ScriptedServer[] = [];
  const taken: Promise<number>[] = [];
  try {
    for (const flood of Object.values(floods)) {
      servers.push(
        await serve(
          legacyReply({
            'tools/list': (received, response) => {
              taken.push(flood(response, received.rpc.id));
            },
          }),
        ),
      );
    }
    const child = fork(
      new URL('./probe-child.ts', import.meta.url),
      servers.map(({ url }) => url),
    );
    const [report]: ChildReport[] = await once(child, 'message');
    assert.deepEqual(
      report?.verdicts,
      servers.map(() => 'response-too-large'),
    );
    for (const chunks of await Promise.all(taken)) assert.ok(chunks < 40_000);
    assert.ok(report.mebibytes < 200, `${report.mebibytes} MiB`);
  } finally {
    for (const server of servers) await server[Symbol.asyncDispose]();
  }
});

test('all answers of a round share one budget', async () => {
  let page = 0;
  const filler = 'x'.repeat(limits.responseBytes - 1000);
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [], filler, nextCursor: String(++page) }),
    }),
  );
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.reason, 'response-too-large');
  assert.match(verdict.message, /the sum of all answers/);
  assert.equal(page, 5);
});

test('an endless error page is judged by its status', async () => {
  await using server = await serve((_received, response) => {
    response.writeHead(405, { 'content-type': 'text/html' });
    void pour(response, 200);
  });
  assert.equal(failed(await runProbe(server.url)).reason, 'http-405');
});

test('JSON that would unpack to far more memory than text is not parsed', () => {
  assert.equal(
    parseBoundedJson('['.repeat(limits.jsonDepth + 1) + ']'.repeat(limits.jsonDepth + 1)),
    undefined,
  );
  assert.equal(parseBoundedJson(`[${'{},'.repeat(limits.jsonValues)}{}]`), undefined);
  assert.equal(parseBoundedJson('{"a":'), undefined);
  assert.deepEqual(parseBoundedJson('{"a":"[[\\"{{,,","b":[1,2]}'), { a: '[["{{,,', b: [1, 2] });
});

test('depth counts arrays and objects alike', () => {
  assert.equal(isDeeperThan('text', 0), false);
  assert.equal(isDeeperThan({ a: [{}] }, 3), false);
  assert.equal(isDeeperThan({ a: [{}] }, 2), true);
});
