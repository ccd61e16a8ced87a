import { systemClock } from '../src/core/clock.ts';
import type { JsonObject, JsonValue } from '../src/core/json.ts';
import { startEmulator } from '../src/emulator/start.ts';
import { notApplicable } from './applicable.ts';
import { assumptionsOf } from './assumptions.ts';
import { compare, type Difference } from './compare.ts';
import { LinkedDocuments, operationOf } from './linked-documents.ts';
import type { Exchange, Recording } from './recording.ts';
import { withRealNames } from './scrubbed-names.ts';
import { shapeOf } from './target.ts';

/** How one exchange came out. */
export type Verdict = {
  /** `recording#number METHOD shape`: the same as long as the recording is. */
  readonly key: string;
} & (
  | { readonly outcome: 'agrees' }
  | { readonly outcome: 'differs'; readonly differences: readonly Difference[] }
  | { readonly outcome: 'not applicable'; readonly reason: string }
);

const seedVersion = '2024-03-01';
/** A recording's operation has ended long before; more polls than this mean that it never does. */
const greatestPolls = 50;

/** No pause is waited for: what an operation does is done when it tells its end. */
const hurried = { ...systemClock, sleep: async () => {} };

/**
 * Makes every call of a recording to an emulator of its own that has what the recording takes for granted. Where that
 * could not be put there, every exchange differs by it.
 */
export async function replay(recording: Recording): Promise<readonly Verdict[]> {
  const exchanges = withRealNames(recording.exchanges);
  const links = new LinkedDocuments(exchanges);
  const emulator = await startEmulator({ clock: hurried, links: links.fetch });
  try {
    const unseeded = await seed(emulator.url, exchanges);
    const verdicts: Verdict[] = [];
    const locations = new Map<string, string>();
    for (const [index, exchange] of exchanges.entries()) {
      const key = `${recording.name}#${index + 1} ${exchange.request.method} ${shapeOf(exchange.request.path)}`;
      const reason = notApplicable(exchange);
      if (reason !== undefined) {
        verdicts.push({ key, outcome: 'not applicable', reason });
        continue;
      }
      links.before(exchange);
      const answered = await repeat(emulator.url, exchange, locations);
      const operation = operationOf(exchange.response.headers.location);
      if (operation && answered.headers.location) locations.set(operation, answered.headers.location);
      const differences = [...unseeded, ...compare(exchange.response, answered)];
      verdicts.push(
        differences.length === 0 ? { key, outcome: 'agrees' } : { key, outcome: 'differs', differences },
      );
    }
    return verdicts;
  } finally {
    links.release();
    await emulator.close();
  }
}

/** One call. A poll goes to the newest location, and on to the operation's end when the recorded one met that. */
async function repeat(
  origin: string,
  { request, response }: Exchange,
  locations: ReadonlyMap<string, string>,
): Promise<Exchange['response']> {
  const operation = operationOf(request.path);
  if (!operation) return send(request.method, `${origin}${request.path}?${request.query}`, request.body);
  let location = locations.get(operation) ?? `${origin}${request.path}?${request.query}`;
  let answered = await send('GET', location, null);
  for (let polls = 1; polls < greatestPolls && answered.status === 202 && response.status !== 202; polls++) {
    location = answered.headers.location ?? location;
    answered = await send('GET', location, null);
  }
  return answered;
}

/** Puts what a recording takes for granted, and tells what of it was refused. */
async function seed(origin: string, exchanges: readonly Exchange[]): Promise<readonly Difference[]> {
  const { resources, documents } = assumptionsOf(exchanges);
  const refused: Difference[] = [];
  const call = async (method: string, path: string, body: JsonObject) => {
    const { status, body: said } = await send(method, `${origin}${path}?api-version=${seedVersion}`, body);
    if (status >= 300) refused.push({ where: `taken for granted: ${path}`, recorded: body, answered: said });
  };
  for (const { path, body } of resources) await call('PUT', path, body);
  for (const [path, { text, specification }] of documents) {
    await call('POST', `${path}/importSpecification`, { format: 'inline', value: text, specification });
  }
  return refused;
}

async function send(method: string, url: string, body: JsonValue): Promise<Exchange['response']> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    ...(body === null ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body: bodyOf(text) };
}

function bodyOf(text: string): JsonValue {
  if (text === '') return null;
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
