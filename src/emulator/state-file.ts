import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InvalidInput } from '../core/errors.ts';
import {
  createOwnFile,
  openOwnFile,
  replaceOwnFile,
  temporaryName,
  wayThroughLink,
  writeAndClose,
} from '../core/own-file.ts';
import { printable } from '../core/text/printable.ts';
import type { Store, StoreChange } from './store.ts';
import { journalHeader, journalLine, readJournal, readState, stateChunks } from './stored-state.ts';

/** Bytes: a journal is taken into the state file when it is longer than both this and the state file. */
const shortestJournalToFold = 4 * 1024 * 1024;

/**
 * Keeps a store in one file, and what came since that was written in a journal beside it: a write costs what it
 * changes, whatever the store holds. The file is only ever replaced as a whole, so that every reader of it, a killed
 * process's successor included, sees one moment's state; closing takes the journal into it.
 */
export class StateFile {
  readonly #path: string;
  readonly #journalPath: string;
  readonly #store: Store;
  #pending: StoreChange[] = [];
  /** The first line of a journal to the state file as it is; undefined when the state file is to be written. */
  #header: string | undefined;
  #stateBytes = 0;
  /** 0 when there is no journal yet. */
  #journalBytes = 0;
  #saved = -1;
  #closing = false;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  /** @param store every change of which is written by the next `save` */
  constructor(path: string, store: Store) {
    this.#path = path;
    this.#journalPath = `${path}.journal`;
    this.#store = store;
    store.observe((change) => this.#pending.push(change));
  }

  /**
   * Fills the store from the file and its journal; a missing file is an empty state. What a killed process left
   * half-written is removed.
   *
   * @throws InvalidInput when the file is not a state of this program, or cannot be read
   */
  async load(): Promise<void> {
    await removeTemporary(this.#path);
    const state = await read(this.#path);
    if (state === undefined) return;
    inspect(this.#path, () => readState(state.text, this.#store));
    const journal = await read(this.#journalPath);
    if (journal === undefined) {
      this.#header = state.header;
      this.#stateBytes = state.bytes;
      this.#saved = this.#store.revision;
    } else {
      inspect(this.#journalPath, () => readJournal(journal.text, state.header, this.#store));
    }
    this.#pending = [];
  }

  /**
   * Resolves when everything that is in the store at this call is on disk. Calls that come while a write
   * is under way share the next one.
   *
   * @throws InvalidInput when the file cannot be written
   */
  save(): Promise<void> {
    if (this.#saved === this.#store.revision) return Promise.resolve();
    return this.#next();
  }

  /** Saves, and leaves no journal. What changes later is saved as before. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#next().finally(() => {
      this.#closing = false;
    });
  }

  /** Writes come one after the other; those that wait are one. */
  #next(): Promise<void> {
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
    const isSaved = this.#saved === this.#store.revision;
    const folds = this.#closing && this.#journalBytes > 0;
    if (isSaved && !folds) return;
    const isLong = this.#journalBytes > Math.max(shortestJournalToFold, this.#stateBytes);
    if (this.#header === undefined || this.#closing || isLong) await this.#writeState();
    else await this.#append(this.#header);
  }

  async #writeState(): Promise<void> {
    const revision = this.#store.revision;
    this.#pending = [];
    this.#header = undefined;
    const chunks = stateChunks(this.#store.entries());
    try {
      await makeFolderOf(this.#path);
      this.#stateBytes = await replaceOwnFile(this.#path, chunks);
      // The journal continues what the file was before: it counts no more, whether it is still there or not.
      await rm(this.#journalPath, { force: true });
    } catch (cause) {
      throw notWritable(this.#path, cause);
    }
    this.#header = journalHeader(chunks);
    this.#journalBytes = 0;
    this.#saved = revision;
  }

  async #append(header: string): Promise<void> {
    const revision = this.#store.revision;
    const line = journalLine(this.#pending);
    const isNew = this.#journalBytes === 0;
    this.#pending = [];
    // After a failure the journal's end is not known, so the next write is one of the state file.
    this.#header = undefined;
    try {
      const content = [Buffer.from(isNew ? header + line : line)];
      const journal = isNew
        ? await createOwnFile(this.#journalPath)
        : await openOwnFile(this.#journalPath, 'append');
      this.#journalBytes += await writeAndClose(journal, content);
    } catch (cause) {
      throw notWritable(this.#path, cause);
    }
    this.#header = header;
    this.#saved = revision;
  }
}

/** The folder that a state file is in, made when it is not there: the user's alone. */
export async function makeFolderOf(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
}

/** What stands between the user and a state file or its journal, as {@link wayThroughLink} says it. */
export async function wayToState(path: string, workingDirectory: string): Promise<string | undefined> {
  const problem = await wayThroughLink(path, workingDirectory);
  if (problem !== undefined) return problem;
  const ofJournal = await wayThroughLink(`${path}.journal`, workingDirectory);
  return ofJournal && `of its journal, ${ofJournal}`;
}

/**
 * Refuses a path that leads to another place than it says: a repository could have put a link there.
 *
 * @throws InvalidInput
 */
export async function requireOwnPath(path: string): Promise<void> {
  const problem = await wayToState(path, process.cwd()).catch(reason);
  if (problem === undefined) return;
  throw new InvalidInput({
    code: 'emulator-state-linked',
    message: `The state file ${printable(path)} is not used: ${printable(problem)}.`,
    why: 'What is written to it would land in another file, which may not be meant.',
    next: 'Name a file with --state that no link leads to. Nothing was read or written.',
  });
}

async function removeTemporary(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  const left = names.filter((name) => name.startsWith(`${basename(path)}.`) && temporaryName.test(name));
  for (const name of left) await rm(join(dirname(path), name), { force: true }).catch(() => undefined);
}

interface Content {
  readonly text: string;
  readonly bytes: number;
  /** Of a journal that continues it. */
  readonly header: string;
}

/** The bytes are let go before the text is parsed: a great state is large enough once. */
async function read(path: string): Promise<Content | undefined> {
  try {
    const file = await openOwnFile(path, 'read');
    const content = await file.readFile().finally(() => file.close());
    return { text: content.toString('utf8'), bytes: content.length, header: journalHeader([content]) };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw unusable(path, cause);
  }
}

function inspect(path: string, take: () => void): void {
  try {
    take();
  } catch (cause) {
    throw unusable(path, cause);
  }
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

function unusable(path: string, cause: unknown): InvalidInput {
  return new InvalidInput({
    code: 'emulator-state-unusable',
    message: `The state file ${printable(path)} is not a state of the embedded API Center: ${reason(cause)}.`,
    next: 'Name another file, or move this one away to start with an empty API Center. It was left as it is.',
    cause,
  });
}

function reason(cause: unknown): string {
  return printable(cause instanceof Error ? cause.message : String(cause));
}
