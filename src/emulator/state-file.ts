import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Ajv } from 'ajv';
import { InvalidInput } from '../core/errors.ts';
import { printable } from '../core/text/printable.ts';
import type { Collection, Path, Resource } from './resource.ts';
import type { Store } from './store.ts';

const format = 'mcp-register-emulator/1';

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
];

interface StoredState {
  readonly format: string;
  readonly resources: readonly { readonly path: Path; readonly resource: Resource }[];
}

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;

const isStoredState = new Ajv().compile<StoredState>({
  type: 'object',
  required: ['format', 'resources'],
  properties: {
    format: { const: format },
    resources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'resource'],
        properties: {
          path: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['collection', 'name'],
              properties: { collection: { enum: collections }, name: text },
            },
          },
          resource: {
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
              createdAt: text,
              lastModifiedAt: text,
              etag: text,
              order: count,
              written: count,
            },
          },
        },
      },
    },
  },
});

/**
 * Keeps a store in one file. The file is only ever replaced as a whole, so that whoever reads it, a
 * killed process's successor included, sees one moment's state.
 */
export class StateFile {
  readonly #path: string;
  readonly #store: Store;
  /** One line a resource; records are immutable, so an unchanged one is never written out anew. */
  readonly #lines = new WeakMap<Resource, string>();
  #saved = -1;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  constructor(path: string, store: Store) {
    this.#path = path;
    this.#store = store;
  }

  /**
   * Fills the store from the file; a missing file is an empty state.
   *
   * @throws InvalidInput when the file is not a state of this program, or cannot be read
   */
  async load(): Promise<void> {
    const content = await read(this.#path);
    if (content === undefined) return;
    const state = parse(content, this.#path);
    try {
      for (const { path, resource } of state.resources) this.#store.put(path, resource);
    } catch (cause) {
      throw unusable(this.#path, 'an entry has no parent', cause);
    }
  }

  /**
   * Resolves when everything that is in the store at this call is on disk. Calls that come while a write
   * is under way share the next one.
   *
   * @throws InvalidInput when the file cannot be written
   */
  save(): Promise<void> {
    if (this.#saved === this.#store.revision) return Promise.resolve();
    this.#waiting ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#waiting = undefined;
        this.#running = this.#write();
        return this.#running;
      });
    return this.#waiting;
  }

  async #write(): Promise<void> {
    const revision = this.#store.revision;
    const lines = Array.from(this.#store.entries(), ([path, resource]) => this.#line(path, resource));
    const content = `{"format":"${format}","resources":[\n${lines.join(',\n')}\n]}\n`;
    const temporary = `${this.#path}.tmp`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      const file = await open(temporary, 'w');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.#path);
    } catch (cause) {
      throw notWritable(this.#path, cause);
    }
    this.#saved = revision;
  }

  #line(path: Path, resource: Resource): string {
    const known = this.#lines.get(resource);
    if (known !== undefined) return known;
    const line = JSON.stringify({ path, resource });
    this.#lines.set(resource, line);
    return line;
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw unusable(path, reason(cause), cause);
  }
}

function parse(content: string, path: string): StoredState {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw unusable(path, 'it is not JSON', cause);
  }
  if (isStoredState(value)) return value;
  const [first] = isStoredState.errors ?? [];
  throw unusable(path, `${first?.instancePath || 'the document'} ${first?.message ?? 'is not a state'}`);
}

/** The refusal of a state file that nothing can be written to. */
export function notWritable(path: string, cause: unknown): InvalidInput {
  return new InvalidInput({
    code: 'emulator-state-not-writable',
    message: `The state file ${printable(path)} cannot be written: ${reason(cause)}.`,
    next: 'Name a file in a folder that you may write to.',
    cause,
  });
}

function unusable(path: string, why: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'emulator-state-unusable',
    message: `The state file ${printable(path)} is not a state of the embedded API Center: ${printable(why)}.`,
    next: 'Name another file, or move this one away to start with an empty API Center. It was left as it is.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function reason(cause: unknown): string {
  return printable(cause instanceof Error ? cause.message : String(cause));
}
