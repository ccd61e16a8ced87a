import { resolve } from 'node:path';
import { InvalidInput } from './errors.ts';
import { sentence } from './message.ts';
import { replaceOwnFile, wayThroughLink } from './own-file.ts';
import { type InputName, input } from './references.ts';
import { printable } from './text/printable.ts';

/** The permissions of a file that others may read. */
const sharedMode = 0o666;

/**
 * Writes the file that an input names, as a whole. Rejects with InvalidInput when it cannot be written, is a link, or
 * one of the folders to it below the working directory is one.
 */
export async function writeNamedFile(name: InputName, given: string, text: string): Promise<void> {
  const path = resolve(given);
  const problem = await wayThroughLink(path, process.cwd()).catch(reasonOf);
  if (problem !== undefined) throw notWritten(name, given, problem);
  try {
    await replaceOwnFile(path, [Buffer.from(text)], sharedMode);
  } catch (cause) {
    throw notWritten(name, given, reasonOf(cause), cause);
  }
}

function notWritten(name: InputName, path: string, problem: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'file-not-written',
    message: sentence`The file of ${input(name)}, ${printable(path)}, cannot be written: ${printable(problem)}.`,
    next: 'Name a file that no link leads to, in a folder that you may write to.',
    cause,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
