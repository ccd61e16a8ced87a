import { InvalidInput } from '../core/errors.ts';
import type { InputFiles } from '../core/inputs/files.ts';
import { readRegularFile, UnusableFile } from '../core/regular-file.ts';
import { printable } from '../core/text/printable.ts';

/** Bytes; beyond that no file that an input names makes sense. */
const greatestFile = 16 * 1024 * 1024;

/** Files as they are on disk, their paths relative to the working directory. */
export const diskFiles: InputFiles = {
  read(path, greatestBytes = greatestFile) {
    try {
      return readRegularFile(path, greatestBytes);
    } catch (cause) {
      throw new InvalidInput({
        code: 'file-unreadable',
        message: `The file "${printable(path)}" cannot be read (${reasonOf(cause)}).`,
        next: 'Check the path; it is relative to the working directory of this command.',
        cause,
      });
    }
  },
};

function reasonOf(cause: unknown): string {
  if (cause instanceof UnusableFile) return cause.message;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}
