import type { InputFiles } from '../../src/core/inputs/files.ts';

/** No files but those that `read` gives. */
export function onlyReading(read: InputFiles['read']): InputFiles {
  return {
    read,
    list: () => undefined,
    realPath: () => undefined,
    repositoryRoot: (path) => path,
  };
}
