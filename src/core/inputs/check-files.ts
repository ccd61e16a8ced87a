import { resolve } from 'node:path';
import { InvalidInput } from '../errors.ts';
import { type Reference, sentence } from '../message.ts';
import { printable } from '../text/printable.ts';
import type { RawInputs } from './read-values.ts';
import { inputs } from './table.ts';

/**
 * Throws InvalidInput where a file that the run writes is another file that it reads or writes: one of them would be
 * lost, such as the manifest under the report of its audit.
 *
 * @param raw every text that was given
 */
export function checkFilesApart(raw: RawInputs): void {
  const files = inputs.flatMap(({ name, kind }) => {
    const path = raw[name]?.trim();
    if (kind.type !== 'path' || !path) return [];
    return [{ name, path, whole: resolve(path), written: 'written' in kind }];
  });
  for (const { name, path, whole, written } of files) {
    if (!written) continue;
    const other = files.find((one) => one.name !== name && one.whole === whole);
    if (other) throw sameFile(path, { input: other.name }, { input: name });
  }
}

function sameFile(path: string, one: Reference, written: Reference): InvalidInput {
  return new InvalidInput({
    code: 'input-invalid',
    message: sentence`${one} and ${written} name the same file, ${printable(path)}.`,
    why: sentence`The run writes ${written}, and would replace what the other one holds.`,
    next: sentence`Give ${written} a path of its own.`,
  });
}
