import { resolve } from 'node:path';
import type { KeptFiles } from '../core/commands/kept-files.ts';
import { InvalidInput } from '../core/errors.ts';
import {
  createFolderOf,
  fileProblem,
  openOwnFile,
  replaceOwnFile,
  wayThroughLink,
  whatIsNotWritten,
} from '../core/own-file.ts';
import { printable } from '../core/text/printable.ts';

/** The permissions of a file for a repository. */
const sharedMode = 0o666;
/** Bytes; no file that people keep in a repository for a client is larger. */
const greatestFile = 4 * 1024 * 1024;

/** Files on disk. Nothing is read or written through a link. */
export const keptFiles: KeptFiles = {
  async read(path) {
    await refuseLinks(path, unreadable);
    try {
      const file = await openOwnFile(resolve(path), 'read');
      try {
        const { size } = await file.stat();
        if (size > greatestFile) throw new Error(`it has ${size} bytes; the maximum is ${greatestFile}`);
        return await file.readFile();
      } finally {
        await file.close();
      }
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw unreadable(path, fileProblem(cause), cause);
    }
  },
  async write(path, content) {
    await refuseLinks(path, notWritten);
    try {
      await createFolderOf(resolve(path));
      await replaceOwnFile(resolve(path), [Buffer.from(content)], sharedMode);
    } catch (cause) {
      throw notWritten(path, fileProblem(cause), cause);
    }
  },
};

async function refuseLinks(path: string, failure: typeof unreadable): Promise<void> {
  const problem = await wayThroughLink(resolve(path), process.cwd()).catch(fileProblem);
  if (problem !== undefined) throw failure(path, problem);
}

function unreadable(path: string, problem: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'file-unreadable',
    message: `The file ${printable(path)} cannot be read: ${printable(problem)}.`,
    next: 'Check the path; it is relative to the working directory of this command.',
    cause,
  });
}

function notWritten(path: string, problem: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'file-not-written',
    message: `${whatIsNotWritten(path, cause)} cannot be written: ${printable(problem)}.`,
    next: 'Name a file that no link leads to, in a folder that you may write to.',
    cause,
  });
}
