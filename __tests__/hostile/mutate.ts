import type { Random } from '../../src/core/clock.ts';
import { hostileWords } from './words.ts';

/** One answer of a server, not yet sent. */
export interface Draft {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** @param words what a mutation may put in */
type Mutation = (draft: Draft, random: Random, words: readonly string[]) => Draft;

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

const oddValues = [
  'null',
  'true',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  '[[[[[[]]]]]]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '"\\ud800"',
  '"\\u0000\\u001b[31m"',
  '99999999999999999999',
];

const oddHeaders: readonly (readonly [string, string])[] = [
  ['content-type', 'text/html'],
  ['content-type', 'text/event-stream'],
  ['content-type', '##vso[task.complete]'],
  ['content-type', ''],
  ['location', 'https://evil.example/m4rk'],
  ['location', 'http://169.254.169.254/'],
  ['location', '/again'],
  ['www-authenticate', 'Bearer resource_metadata="https://evil.example/", error="::error::m4rk"'],
  ['retry-after', '31536000'],
  ['retry-after', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['mcp-session-id', '::add-mask::m4rk'],
];

const statuses = [
  200, 201, 202, 204, 301, 302, 307, 308, 400, 401, 403, 404, 405, 406, 409, 415, 429, 500, 502, 503, 504,
  599,
];

const spliced = (body: Buffer, at: number, cut: number, put: Buffer) =>
  Buffer.concat([body.subarray(0, at), put, body.subarray(at + cut)]);

const mutations: readonly Mutation[] = [
  (draft, random) => ({ ...draft, body: draft.body.subarray(0, Math.floor(random() * draft.body.length)) }),
  (draft, random) => {
    const at = Math.floor(random() * draft.body.length);
    const noise = Buffer.from(
      Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() * 256)),
    );
    return { ...draft, body: spliced(draft.body, at, Math.floor(random() * 4), noise) };
  },
  (draft, random) => {
    const from = Math.floor(random() * draft.body.length);
    const piece = draft.body.subarray(from, from + Math.floor(random() * 200));
    return { ...draft, body: spliced(draft.body, Math.floor(random() * draft.body.length), 0, piece) };
  },
  // Some text of the answer becomes a hostile one: names, values, whatever is quoted.
  (draft, random, words) => {
    const text = draft.body.toString('utf8');
    const quoted = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
    if (quoted.length === 0) return { ...draft, body: Buffer.from(pick(words, random)) };
    const chosen = pick(quoted, random);
    const hostile = JSON.stringify(pick(words, random));
    const end = chosen.index + chosen[0].length;
    return { ...draft, body: Buffer.from(text.slice(0, chosen.index) + hostile + text.slice(end)) };
  },
  // Some value becomes one of another kind.
  (draft, random) => {
    const text = draft.body.toString('utf8');
    const values = [...text.matchAll(/(?<=":)(?:"(?:[^"\\]|\\.)*"|\{\}|\[\]|[\w.]+)/g)];
    if (values.length === 0) return { ...draft, body: Buffer.from(pick(oddValues, random)) };
    const chosen = pick(values, random);
    const end = chosen.index + chosen[0].length;
    return {
      ...draft,
      body: Buffer.from(text.slice(0, chosen.index) + pick(oddValues, random) + text.slice(end)),
    };
  },
  (draft, random) => ({ ...draft, status: pick(statuses, random) }),
  (draft, random) => {
    const [name, value] = pick(oddHeaders, random);
    return { ...draft, headers: { ...draft.headers, [name]: value } };
  },
  (draft, random, words) => ({ ...draft, body: Buffer.from(pick(words, random)) }),
  (draft, random, words) => ({
    ...draft,
    status: pick(statuses, random),
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(`<html><title>${pick(words, random)}</title></html>`),
  }),
];

/**
 * An answer that was changed in one to three places.
 *
 * @param secret what the server was given, and may give back
 */
export function mutate(draft: Draft, random: Random, secret: string): Draft {
  const words = [
    ...Object.values(hostileWords),
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret),
    Buffer.from(secret).toString('base64'),
    `${'x'.repeat(150 + Math.floor(random() * 100))}${secret}`,
  ];
  let mutated = draft;
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time++) mutated = pick(mutations, random)(mutated, random, words);
  return mutated;
}
