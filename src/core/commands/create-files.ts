import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import type { RunPorts } from './ports.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files that are not there yet; one that has the same text already stays. Rejects with InvalidInput, before the
 * first write, where a file has other contents.
 *
 * @returns how many were written
 */
export async function createFiles(
  wanted: readonly NewFile[],
  { files, progress }: Pick<RunPorts, 'files' | 'progress'>,
): Promise<number> {
  const missing: NewFile[] = [];
  for (const file of wanted) {
    const there = await files.read(file.path);
    if (there === undefined) missing.push(file);
    else if (there !== file.text) throw alreadyThere(file.path);
  }
  for (const { path, text } of missing) {
    await files.create(path, text);
    progress.written(path);
  }
  return missing.length;
}

function alreadyThere(path: string): InvalidInput {
  return new InvalidInput({
    code: 'file-exists',
    message: `The file ${printable(path)} exists and has other contents. Nothing was written.`,
    why: 'A command never overwrites what a person may have changed by hand.',
    next: 'Name another file and compare the two, or move the old one away and run again.',
  });
}
