import { readFileSync } from 'node:fs';
import { InvalidInput } from '../core/errors.ts';
import type { InputFiles } from '../core/inputs/files.ts';
import { printable } from '../core/text/printable.ts';

/** Files as they are on disk, their paths relative to the working directory. */
export const diskFiles: InputFiles = {
  read(path) {
    try {
      return readFileSync(path);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
      throw new InvalidInput({
        code: 'file-unreadable',
        message: `The file "${printable(path)}" cannot be read (${code}).`,
        next: 'Check the path; it is relative to the working directory of this command.',
        cause,
      });
    }
  },
};
