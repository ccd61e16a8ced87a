import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { legacyReply, type Reply, serve, tool } from '../__tests__/probe/scripted-server.ts';
import { cleanEnvironment } from '../__tests__/support/bundle.ts';
import { bundle } from '../__tests__/support/cli.ts';
import type { Row } from './measure.ts';

const MB = 1_000_000;
const deadlineMs = 20_000;

/** Preloaded into the child: its last words are the most memory it ever had (Linux: `VmHWM`, in kB). */
const tellPeak = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));
`)}`;

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
    rows.push({ what, measured: await peakMemory(reply), unit, budget: 200 });
  }
  return rows;
}

/** @returns MB; undefined where it cannot be measured; Infinity when the probe had not ended at the deadline */
async function peakMemory(reply: Reply): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  await using server = await serve(legacyReply({ 'tools/list': reply }));
  const args = ['probe', '--server-url', server.url, '--probe-timeout', '0'];
  const child = spawn(process.execPath, ['--import', tellPeak, bundle, ...args], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    timeout: deadlineMs,
    killSignal: 'SIGKILL',
  });
  const told = child.stdio[3];
  if (!told || !('read' in told)) throw new TypeError('The child has no pipe to tell its memory by.');
  const [peak] = await Promise.all([text(told), once(child, 'exit')]);
  if (!server.methods().includes('tools/list')) throw new Error('The probe never asked for the list.');
  return peak === '' ? Infinity : (Number(peak) * 1024) / MB;
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
