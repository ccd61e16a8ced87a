import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { legacyReply, type Reply, serve, tool } from '../__tests__/core/probe/scripted-server.ts';
import { peakMemory } from '../__tests__/support/memory.ts';
import type { Row } from './measure.ts';

const MB = 1_000_000;

const item = JSON.stringify({ ...tool, description: 'x'.repeat(1000) });

const cases: readonly (readonly [what: string, reply: Reply])[] = [
  [
    'hostile server: a list of 200 MB',
    ({ rpc }, response) => send(response, 'application/json', list(rpc.id, 200 * MB)),
  ],
  [
    'hostile server: 4 MB a page, no last page',
    ({ rpc }, response) => send(response, 'application/json', list(rpc.id, 4 * MB)),
  ],
  [
    'hostile server: an event without end',
    (_, response) => send(response, 'text/event-stream', endlessEvent()),
  ],
];

/** The memory that a server can make the command line use: it must give up long before 200 MB have come. */
export async function hostileServer(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, reply] of cases) {
    const unit = 'MB of memory';
    rows.push({ what, measured: await memoryFor(reply), unit, budget: 200 });
  }
  return rows;
}

async function memoryFor(reply: Reply): Promise<number | undefined> {
  await using server = await serve(legacyReply({ 'tools/list': reply }));
  const megabytes = await peakMemory(server.url);
  if (!server.methods().includes('tools/list')) throw new Error('The probe never asked for the list.');
  return megabytes;
}

async function send(response: ServerResponse, contentType: string, chunks: Iterable<string>): Promise<void> {
  response.writeHead(200, { 'content-type': contentType });
  // The client is expected to go away in the middle.
  await pipeline(Readable.from(chunks), response).catch(() => undefined);
}

function* list(id: unknown, bytes: number): Generator<string> {
  yield `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"nextCursor":"more","tools":[${item}`;
  for (let sent = 0; sent < bytes; sent += item.length + 1) yield `,${item}`;
  yield ']}}';
}

function* endlessEvent(): Generator<string> {
  for (;;) yield `data: ${'x'.repeat(1000)}\n`;
}
