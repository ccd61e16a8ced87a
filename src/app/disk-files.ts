import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { InvalidInput } from '../core/errors.ts';
import type { InputFiles } from '../core/inputs/files.ts';
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

class UnusableFile extends Error {}

function readRegularFile(path: string, greatestBytes: number): Uint8Array {
  // Opening a pipe would otherwise wait for a writer.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new UnusableFile('it is not a regular file');
    if (stat.size > greatestBytes) {
      throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof UnusableFile) return cause.message;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}
