import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InvalidInput } from '../core/errors.ts';
import type { FolderEntry, InputFiles } from '../core/inputs/files.ts';
import { readRegularFile, UnusableFile } from '../core/regular-file.ts';
import { printable } from '../core/text/printable.ts';

/** Bytes; beyond that no file that an input names makes sense. */
export const greatestFile = 16 * 1024 * 1024;

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
  list(folder) {
    return unlessMissing(() =>
      readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
        .map((entry): FolderEntry => {
          const link = entry.isSymbolicLink();
          const found = link ? statOf(join(folder, entry.name)) : entry;
          const kind = found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'other';
          return { name: entry.name, kind, link };
        })
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    );
  },
  realPath: (path) => unlessMissing(() => realpathSync(path === '' ? '.' : path)),
  repositoryRoot(path) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (existsSync(join(folder, '.git'))) return folder;
      if (folder === dirname(folder)) return dirname(path);
    }
  },
};

function statOf(path: string) {
  return unlessMissing(() => statSync(path));
}

/** What cannot be looked at counts as missing: the read that follows says why. */
function unlessMissing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof UnusableFile) return cause.message;
  if (!(cause instanceof Error && 'code' in cause)) return 'unknown error';
  return cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code);
}
