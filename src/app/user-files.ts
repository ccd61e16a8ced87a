import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { UserFiles } from '../core/commands/ports.ts';
import { InvalidInput } from '../core/errors.ts';
import {
  createFolderOf,
  createOwnFile,
  fileProblem,
  readOwnFile,
  replaceOwnFile,
  wayThroughLink,
  whatIsNotWritten,
  writeAndClose,
} from '../core/own-file.ts';
import { decodeUtf8 } from '../core/text/decode-utf8.ts';
import { printable } from '../core/text/printable.ts';
import { greatestFile } from './disk-files.ts';

/** The permissions of a file for others to read, less what the user's mask takes away. */
const sharedMode = 0o666;

/** The files of the working directory, and what every command may do with them: no other place writes one. */
export const userFiles: UserFiles = {
  async read(path, greatestBytes = greatestFile) {
    try {
      const { text, problem } = decodeUtf8(
        await atOwnPath(path, (whole) => readOwnFile(whole, greatestBytes)),
      );
      if (text === undefined) throw new Error(problem);
      return text;
    } catch (cause) {
      if (isSystemError(cause, 'ENOENT')) return undefined;
      throw unreadable(path, cause);
    }
  },

  write: (path, text, folders = 'existing') =>
    writing(path, async (whole) => {
      if (folders === 'created') await createFolderOf(whole);
      await replaceOwnFile(whole, [Buffer.from(text)], sharedMode);
    }),

  create: (path, text) =>
    writing(path, async (whole) => {
      await createFolderOf(whole);
      const file = await createOwnFile(whole, sharedMode).catch((cause) => {
        throw isSystemError(cause, 'EEXIST') ? new Error('it exists already') : cause;
      });
      await writeAndClose(file, [Buffer.from(text)]);
    }),

  update: (path, text, before) =>
    writing(path, async (whole) => {
      const there = await readOwnFile(whole, greatestFile);
      if (!there.equals(Buffer.from(before))) throw new Error('it was changed while this run read it');
      await replaceOwnFile(whole, [Buffer.from(text)], (await stat(whole)).mode & 0o777);
    }),
};

/** Writes a file that only the user may read. Rejects with an error of which `fileProblem` tells the reason. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  await atOwnPath(path, (whole) => replaceOwnFile(whole, [Buffer.from(text)]));
}

/** Does something with the file at a path, unless a link leads to it. */
async function atOwnPath<T>(path: string, work: (whole: string) => Promise<T>): Promise<T> {
  const whole = resolve(path);
  const problem = await wayThroughLink(whole, process.cwd());
  if (problem !== undefined) throw new Error(problem);
  return work(whole);
}

async function writing(path: string, work: (whole: string) => Promise<void>): Promise<void> {
  try {
    await atOwnPath(path, work);
  } catch (cause) {
    throw new InvalidInput({
      code: 'file-not-written',
      message: `${whatIsNotWritten(path, cause)} could not be written: ${printable(fileProblem(cause))}.`,
      next: 'Name a file that no link leads to, in a folder that you may write to.',
      cause,
    });
  }
}

function unreadable(path: string, cause: unknown): InvalidInput {
  return new InvalidInput({
    code: 'file-unreadable',
    message: `The file ${printable(path)} cannot be read: ${printable(fileProblem(cause))}.`,
    next: 'Check the path; it is relative to the working directory of this command.',
    cause,
  });
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
