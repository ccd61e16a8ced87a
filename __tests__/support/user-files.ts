import type { UserFiles } from '../../src/core/commands/ports.ts';

/** The files of a user in memory, with what was printed. */
export interface MemoryFiles extends UserFiles {
  readonly contents: Map<string, string>;
  readonly printed: string[];
  /** Paths, in the order in which they were written. */
  readonly written: string[];
}

export function memoryFiles(there: Readonly<Record<string, string>> = {}): MemoryFiles {
  const contents = new Map(Object.entries(there));
  const printed: string[] = [];
  const written: string[] = [];
  return {
    contents,
    printed,
    written,
    read: async (path) => contents.get(path),
    async write(path, text, before) {
      if (contents.get(path) !== before) throw new Error(`${path} is not what it was`);
      contents.set(path, text);
      written.push(path);
    },
    print: (text) => void printed.push(text),
  };
}
