import type { RepositoryPlace, UserFiles } from '../../src/core/commands/ports.ts';

/** The files of a user in memory. */
export interface MemoryFiles extends UserFiles {
  readonly contents: Map<string, string>;
  /** Paths, in the order in which they were written. */
  readonly written: string[];
}

export function memoryFiles(
  there: Readonly<Record<string, string>> = {},
  place: RepositoryPlace = { toRoot: '', fromRoot: '' },
): MemoryFiles {
  const contents = new Map(Object.entries(there));
  const written: string[] = [];
  const write = (path: string, text: string) => {
    contents.set(path, text);
    written.push(path);
  };
  const requireUnchanged = (path: string, before: string | undefined) => {
    if (contents.get(path) !== before) throw new Error(`${path} is not what it was`);
  };
  return {
    contents,
    written,
    repository: () => place,
    read: async (path) => contents.get(path),
    write: async (path, text) => write(path, text),
    async create(path, text) {
      requireUnchanged(path, undefined);
      write(path, text);
    },
    async update(path, text, before) {
      requireUnchanged(path, before);
      write(path, text);
    },
  };
}
