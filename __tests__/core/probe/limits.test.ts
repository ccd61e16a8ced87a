import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isDeeperThan, parseBoundedJson } from '../../../src/core/bounded-json.ts';
import { probeLimits } from '../../../src/core/probe/limits.ts';
import type { ChildReport } from './probe-child.ts';
import { failed, runProbe } from './run-probe.ts';
import {
  initializeResult,
  legacyReply,
  type Reply,
  result,
  type ScriptedServer,
  serve,
} from './scripted-server.ts';

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

/** Probes the servers in a process of their own. Less than 125 MiB, as Node and the program take 75 themselves. */
async function probeInChild(servers: readonly ScriptedServer[]): Promise<readonly string[]> {
  const child = fork(
    new URL('./probe-child.ts', import.meta.url),
    servers.map(({ url }) => url),
  );
  const [report]: ChildReport[] = await once(child, 'message');
  assert.ok(report && report.mebibytes < 125, `${report?.mebibytes} MiB`);
  return report.verdicts;
}

test('however much a server sends, the probe takes little of it and needs less than 200 MB', async () => {
  const taken: Promise<number>[] = [];
  await using servers = new AsyncDisposableStack();
  const flooding: ScriptedServer[] = [];
  for (const flood of Object.values(floods)) {
    const reply = legacyReply({
      'tools/list': (received, response) => {
        taken.push(flood(response, received.rpc.id));
      },
    });
    flooding.push(servers.use(await serve(reply)));
  }
  const verdicts = await probeInChild(flooding);
  assert.deepEqual(
    verdicts,
    flooding.map(() => 'response-too-large'),
  );
  for (const chunks of await Promise.all(taken)) assert.ok(chunks < 40_000);
});

/** A server with lists of so many items together, and so many bytes, in text that takes two bytes a character. */
function wideServer(
  kinds: readonly string[],
  items: number,
  bytes: number,
  members: number,
): Promise<ScriptedServer> {
  const each = Math.floor(items / kinds.length);
  const properties = (item: number) =>
    Object.fromEntries(Array.from({ length: members }, (_, member) => [`p${item}_${member}`, {}]));
  const list: Reply = (received, response) => {
    const kind = String(received.rpc.method).split('/')[0] ?? '';
    const listed = Array.from({ length: each }, (_, item) => ({
      name: `${item}`,
      uri: `${item}`,
      description: `${'x'.repeat(Math.floor(bytes / items))}世`,
      inputSchema: { type: 'object', properties: properties(item) },
    }));
    return result(received, response, { [kind]: listed });
  };
  return serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          ...initializeResult,
          capabilities: Object.fromEntries(kinds.map((kind) => [kind, {}])),
        }),
      ...Object.fromEntries(kinds.map((kind) => [`${kind}/list`, list])),
    }),
  );
}

test('lists that are as large as they may be, read alone or at once, need less than 200 MB', async () => {
  const nearly = probeLimits.roundBytes * 0.9;
  const several = ['tools', 'resources', 'prompts'];
  const servers = [
    wideServer(['tools'], probeLimits.items, nearly, 0),
    wideServer(several, probeLimits.items, nearly, 0),
    wideServer(several, 60, nearly, 0),
    // Members of a few bytes, each of which becomes a kilobyte.
    wideServer(['tools'], probeLimits.items, 0, 20),
  ];
  const verdicts: string[] = [];
  for (const starting of servers) {
    await using server = await starting;
    verdicts.push(...(await probeInChild([server])));
  }
  assert.deepEqual(verdicts, ['healthy', 'healthy', 'healthy', 'response-too-large']);
});

test('all answers of a round share one budget', async () => {
  let page = 0;
  const filler = 'x'.repeat(probeLimits.roundBytes - 1000);
  await using server = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [], filler, nextCursor: String(++page) }),
    }),
  );
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.reason, 'response-too-large');
  assert.match(verdict.message, /the sum of all responses/);
  assert.equal(page, 2);
});

test('an endless error page is judged by its status', async () => {
  await using server = await serve((_received, response) => {
    response.writeHead(405, { 'content-type': 'text/html' });
    void pour(response, 200);
  });
  assert.equal(failed(await runProbe(server.url)).reason, 'http-405');
});

test('JSON that would unpack to far more memory than text is not parsed', () => {
  const parse = (text: string) =>
    parseBoundedJson(text, { left: probeLimits.roundValues }, probeLimits.jsonDepth);
  const tooDeep = probeLimits.jsonDepth + 1;
  assert.throws(() => parse('['.repeat(tooDeep) + ']'.repeat(tooDeep)), /depth/);
  assert.throws(() => parse(`[${'{},'.repeat(probeLimits.roundValues / 2)}{}]`), /number of values/);
  assert.equal(parse('{"a":'), undefined);
  assert.deepEqual(parse('{"a":"[[\\"{{,,","b":[1,2]}'), { a: '[["{{,,', b: [1, 2] });
});

test('depth counts arrays and objects alike', () => {
  assert.equal(isDeeperThan('text', 0), false);
  assert.equal(isDeeperThan({ a: [{}] }, 3), false);
  assert.equal(isDeeperThan({ a: [{}] }, 2), true);
});
