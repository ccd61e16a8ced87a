import { resolve } from 'node:path';
import { InvalidInput } from '../../core/errors.ts';
import type { SurfaceInputs } from '../../core/inputs/command-inputs.ts';
import { sentence } from '../../core/message.ts';
import { replaceOwnFile, wayThroughLink } from '../../core/own-file.ts';
import type { ServerDescription } from '../../core/probe/result.ts';
import { input } from '../../core/references.ts';
import { formatSurfaceFile } from '../../core/surface/surface-file.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/** The permissions of a file for a repository. */
const sharedMode = 0o666;

/**
 * What the command `surface` does with the surface of a healthy server: writes the file that serves as baseline, or
 * prints it, unless standard output is the report. Rejects with InvalidInput when the file that is to be written is a
 * link, or one of the folders to it below the working directory is one.
 */
export async function keepSurface(
  { surfaceFile, output }: SurfaceInputs,
  server: ServerDescription,
  { colors, log, print }: Terminal,
): Promise<void> {
  if (surfaceFile === undefined) {
    if (output !== 'json') print(formatSurfaceFile(server));
    return;
  }
  const path = resolve(surfaceFile);
  const problem = await wayThroughLink(path, process.cwd()).catch(reasonOf);
  if (problem !== undefined) throw notWritten(surfaceFile, problem);
  try {
    await replaceOwnFile(path, [Buffer.from(formatSurfaceFile(server))], sharedMode);
  } catch (cause) {
    throw notWritten(surfaceFile, reasonOf(cause), cause);
  }
  log(line(colors, 'Written', printable(surfaceFile)));
}

function notWritten(path: string, problem: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'file-not-written',
    message: sentence`The file of ${input('surface-file')}, ${printable(path)}, cannot be written: ${printable(problem)}.`,
    next: 'Name a file that no link leads to, in a folder that you may write to.',
    cause,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
