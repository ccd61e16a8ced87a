import { createHash } from 'node:crypto';
import { Ajv, type Schema, type ValidateFunction } from 'ajv';
import type { ArmResource, Collection, Path } from './resource.ts';
import type { Store, StoreChange } from './store.ts';

/**
 * What is on disk. The state file: `{"format":"mcp-register-emulator/1","resources":[{path,resource},…]}`, parents
 * before children, one resource a line. Beside it, while an emulator runs or after it was killed, `FILE.journal`: a
 * line that names the state file's contents that it continues, then one line for each write to disk, `[change,…]`
 * with `{put:{path,resource}}`, `{delete:path}` or `{move:{from,to,resource}}`.
 */
const format = 'mcp-register-emulator/1';
const journalFormat = 'mcp-register-emulator-journal/1';

const collections: readonly Collection[] = [
  'services',
  'workspaces',
  'environments',
  'apis',
  'versions',
  'definitions',
  'deployments',
  'metadataSchemas',
  'portals',
  'deletedServices',
];

interface StoredState {
  readonly format: string;
  readonly resources: readonly { readonly path: Path; readonly resource: ArmResource }[];
}

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;

const path = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['collection', 'name'],
    properties: { collection: { enum: collections }, name: text },
  },
};

const resource = {
  type: 'object',
  required: ['id', 'name', 'properties', 'createdAt', 'lastModifiedAt', 'etag', 'order', 'written'],
  properties: {
    id: text,
    name: text,
    properties: { type: 'object' },
    derived: { type: 'object' },
    envelope: { type: 'object' },
    text,
    dataPort: { type: 'integer', minimum: 1, maximum: 65_535 },
    deletedAt: text,
    createdAt: text,
    lastModifiedAt: text,
    etag: text,
    order: count,
    written: count,
  },
};

function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', required: Object.keys(properties), properties };
}

const ajv = new Ajv();
const isStoredState = ajv.compile<StoredState>(
  object({ format: { const: format }, resources: { type: 'array', items: object({ path, resource }) } }),
);
const isHeader = ajv.compile<{ readonly continues: string }>(
  object({ format: { const: journalFormat }, continues: text }),
);
const isChanges = ajv.compile<readonly StoreChange[]>({
  type: 'array',
  items: {
    anyOf: [
      object({ put: object({ path, resource }) }),
      object({ delete: path }),
      object({ move: object({ from: path, to: path, resource }) }),
    ],
  },
});

const charactersInChunk = 1_000_000;

/**
 * The text of a state file, UTF-8, in pieces: a great state is in memory once, and not as a string.
 *
 * @param entries as `Store.entries` has them
 */
export function stateChunks(entries: Iterable<readonly [Path, ArmResource]>): readonly Buffer[] {
  const chunks: Buffer[] = [];
  let text = `{"format":"${format}","resources":[`;
  let separator = '\n';
  for (const [at, entry] of entries) {
    text += `${separator}${JSON.stringify({ path: at, resource: entry })}`;
    separator = ',\n';
    if (text.length < charactersInChunk) continue;
    chunks.push(Buffer.from(text));
    text = '';
  }
  chunks.push(Buffer.from(`${text}\n]}\n`));
  return chunks;
}

/** Fills a store from the text of a state file. Throws an Error that says what is wrong with it. */
export function readState(content: string, store: Store): void {
  const state = parsed(content, isStoredState, 'the document');
  for (const entry of state.resources) store.put(entry.path, entry.resource);
}

/** The first line of a journal that continues a state file of this text, given in pieces. */
export function journalHeader(chunks: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return `${JSON.stringify({ format: journalFormat, continues: hash.digest('hex') })}\n`;
}

/** One line of a journal: all of it counts, or, when it was not written to its end, nothing. */
export function journalLine(changes: readonly StoreChange[]): string {
  return `${JSON.stringify(changes)}\n`;
}

/**
 * Makes the changes of a journal in a store. A journal that continues another state is one that the state file has
 * overtaken, or whose state file was replaced by hand: nothing of it counts.
 *
 * @param content of the journal; a last line without end is left out, as nobody was told of what it says
 * @param header what the first line must be for the journal to continue the store's state
 * @throws Error that says what is wrong with it
 */
export function readJournal(content: string, header: string, store: Store): void {
  const end = content.lastIndexOf('\n') + 1;
  const beginning = header.slice(0, header.indexOf('"continues"'));
  if (end === 0 && (beginning.startsWith(content) || content.startsWith(beginning))) return;
  const [first = '', ...lines] = content.slice(0, end).trimEnd().split('\n');
  parsed(first, isHeader, 'the first line');
  if (`${first}\n` !== header) return;
  for (const [index, line] of lines.entries()) {
    for (const change of parsed(line, isChanges, `line ${index + 2}`)) store.apply(change);
  }
}

function parsed<T>(content: string, is: ValidateFunction<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new Error(`${what} is not JSON`, { cause });
  }
  if (is(value)) return value;
  const [first] = is.errors ?? [];
  throw new Error(`${first?.instancePath || what} ${first?.message ?? 'is not a state'}`);
}
