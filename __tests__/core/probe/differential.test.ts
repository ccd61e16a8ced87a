import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientOne } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as TransportOne } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { type ClientFamily, refusals } from '../../../src/core/clients/refusals.ts';
import type { Random } from '../../../src/core/clock.ts';
import { type Draft, draftOf, type Era, generate, oddities, replyOf } from './generated-servers.ts';
import { runProbe } from './run-probe.ts';
import { type Reply, type ScriptedServer, serve } from './scripted-server.ts';

// The official TypeScript client is the judge: where it connects and lists, the probe says healthy and warns of
// nothing that this client refuses; where it does not, the probe fails or warns. What differs stands below, with why.

/** Version 2 of the client in its two modes, and version 1. */
type Mode = 'auto' | 'legacy' | 'one';

interface Difference {
  readonly mode: Mode | 'all';
  /** Absent where the era makes no difference. */
  readonly era?: Era;
  readonly official: 'accepts' | 'refuses';
  readonly why: string;
}

const goodInitialize =
  'Whatever server/discover answers, a good initialize stands; in this mode the client gives up instead.';
const leftAtOnce =
  'A server of both eras is used in the newer one, which has no notification: the older one is left right after initialize.';
const olderClients =
  'The warning is about clients that start with initialize; in this mode the client starts with server/discover.';

/** By the oddity that makes the difference. */
const differences: Readonly<Record<string, Difference>> = {
  'id as text': {
    mode: 'all',
    official: 'accepts',
    why: 'The id of a response must equal the request’s in value and type; other clients hold to that.',
  },
  'unknown method: 202 empty': { mode: 'auto', official: 'refuses', why: goodInitialize },
  'unknown method: 500 text': { mode: 'auto', official: 'refuses', why: goodInitialize },
  'foreign version': {
    mode: 'auto',
    era: 'dual',
    official: 'accepts',
    why: 'A server that answers initialize with a version that nobody knows breaks every client that starts with it.',
  },
  'older version only': { mode: 'auto', era: 'dual', official: 'accepts', why: olderClients },
  'no serverInfo': { mode: 'auto', era: 'dual', official: 'accepts', why: olderClients },
  'no version': { mode: 'auto', era: 'dual', official: 'accepts', why: olderClients },
  'null title of the server': { mode: 'auto', era: 'dual', official: 'accepts', why: olderClients },
  'array as output schema': { mode: 'auto', era: 'dual', official: 'accepts', why: olderClients },
  ...Object.fromEntries(
    ['answered with 400', 'answered with 401', 'answered with 404', 'answered with 500', 'cut'].map((how) => [
      `notification ${how}`,
      { mode: 'all', era: 'dual', official: 'refuses', why: leftAtOnce } as const,
    ]),
  ),
  'required as text': { mode: 'auto', era: 'dual', official: 'accepts', why: olderClients },
};

const seed = 20_261_128;
const servers = 240;
/** For an answer of a server in this process; only what never comes takes so long. */
const patienceMs = 3000;

const replies = new Map<string, Reply>();
let server: ScriptedServer;
before(async () => {
  server = await serve((received, response) => {
    const reply = replies.get(received.path);
    return reply ? reply(received, response) : response.writeHead(404).end();
  });
});
after(() => server[Symbol.asyncDispose]());

test('each odd form alone, in both eras and both framings, is judged as the official client judges it', async () => {
  const cases = Object.entries(oddities).flatMap(([name, change]) =>
    (['legacy', 'dual'] as const).flatMap((era) =>
      [false, true].map((asEvents) => {
        const draft = draftOf(era, asEvents, '2025-11-25');
        return { draft: { ...draft, ...change(draft) }, names: [name] };
      }),
    ),
  );
  assert.deepEqual(await compareAll(cases), []);
});

test(`${servers} servers of random form are judged as the official client judges them (seed ${seed})`, async () => {
  const random = seeded(seed);
  const cases = Array.from({ length: servers }, () => generate(random));
  assert.deepEqual(await compareAll(cases), []);
});

/** Compares many at a time: the official client waits for what some servers never send. */
async function compareAll(
  cases: readonly { readonly draft: Draft; readonly names: readonly string[] }[],
): Promise<string[]> {
  const found: string[] = [];
  const queue = [...cases];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      found.push(...(await compare(next.draft, next.names)));
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return found.sort();
}

/** What the two say differently of one server, without what is known. */
async function compare(draft: Draft, names: readonly string[]): Promise<string[]> {
  const path = `/${replies.size}/mcp`;
  replies.set(path, replyOf(draft));
  const url = `${server.origin}${path}`;
  const { result } = await runProbe(url, { timeoutMs: 0 });
  const refusedBy = (family: ClientFamily) =>
    result.warnings.filter(({ code }) => refusals[code]?.families.includes(family));
  const [refused, refusedByOne] = [refusedBy('official-sdks'), refusedBy('typescript-sdk-1')];
  const accepted = result.status === 'healthy' && refused.length === 0;
  const found: string[] = [];
  for (const mode of ['auto', 'legacy', 'one'] as const) {
    const official = await tools(url, mode);
    const usable =
      accepted &&
      (mode !== 'one' || refusedByOne.length === 0) &&
      (mode === 'auto' || (result.status === 'healthy' && result.server.eras.legacy));
    const ours = usable && result.status === 'healthy' ? uniqueNames(result.server.tools) : undefined;
    // Version 1 reads one page a call.
    const isSame =
      mode === 'one'
        ? (ours === undefined) === (official === undefined)
        : JSON.stringify(ours) === JSON.stringify(official);
    if (isSame) continue;
    const known = names.some((name) => {
      const difference = differences[name];
      if (!difference || (difference.mode !== 'all' && difference.mode !== mode)) return false;
      if (difference.era !== undefined && difference.era !== draft.era) return false;
      return difference.official === (official === undefined ? 'refuses' : 'accepts');
    });
    if (known) continue;
    const said = result.status === 'healthy' ? refused.map(({ code }) => code).join(' ') : result.reason;
    found.push(
      `${draft.era} ${draft.version} ${draft.asEvents ? 'events' : 'JSON'} [${names.join(', ')}] ${mode}: official ${official ?? 'refuses'}, probe ${ours ?? 'refuses'} (${said})`,
    );
  }
  return found;
}

/** Names of the tools that the official client gets, each once; undefined when it refuses, or waits in vain. */
async function tools(url: string, mode: Mode): Promise<readonly string[] | undefined> {
  const identity = { name: 'oracle', version: '0.0.1' };
  const client =
    mode === 'one'
      ? new ClientOne(identity, { capabilities: {} })
      : new Client(identity, { capabilities: {}, versionNegotiation: { mode } });
  const Transport = mode === 'one' ? TransportOne : StreamableHTTPClientTransport;
  try {
    // The two versions have a type of transport each.
    await client.connect(new Transport(new URL(url)) as never, { timeout: patienceMs });
    return uniqueNames((await client.listTools({}, { timeout: patienceMs })).tools);
  } catch {
    return undefined;
  } finally {
    await client.close();
  }
}

function uniqueNames(items: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(items.map(({ name }) => name))];
}

/** Numbers of the mulberry32 generator. */
function seeded(start: number): Random {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
