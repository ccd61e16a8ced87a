import { isAbsolute, posix, relative, sep } from 'node:path';
import type { Place } from '../../text/place.ts';
import { printable } from '../../text/printable.ts';
import type { InputFiles } from '../files.ts';
import { manifestFailure } from './problem.ts';

/** Whether a real path lies in a folder, which is one too. */
export function liesIn(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !isAbsolute(below) && below.split(sep)[0] !== '..';
}

/** The path of a file that another one names relative to itself. Throws InvalidInput for an absolute one. */
export function besideFile(text: string, place: Place): string {
  if (isAbsolute(text) || /^[A-Za-z]:|^~|\\/.test(text)) {
    throw manifestFailure(place, {
      what: `"${printable(text)}" is not a relative path.`,
      why: 'Files of a manifest lie in its repository.',
      next: 'Write a path relative to this file, with "/".',
    });
  }
  return posix.join(posix.dirname(place.file), text);
}

/**
 * The path of a file that a manifest names, relative to the working directory. Throws InvalidInput where there is none,
 * or it lies outside the repository: a link may lead there.
 *
 * @param root of the repository, without links
 */
export function fileInRepository(
  text: string,
  place: Place,
  { files, root }: { readonly files: InputFiles; readonly root: string },
): string {
  const path = besideFile(text, place);
  const real = files.realPath(path);
  if (real === undefined) {
    throw manifestFailure(place, {
      code: 'file-unreadable',
      what: `The file "${printable(path)}" does not exist.`,
      next: 'Correct the path; it is relative to the file that names it.',
    });
  }
  checkInRepository(real, { path, place, root });
  return path;
}

/** Throws InvalidInput for a file outside the repository, and for those of git itself, which can hold tokens. */
export function checkInRepository(
  real: string,
  { path, place, root }: { readonly path: string; readonly place: Place; readonly root: string },
): void {
  const inside = liesIn(root, real);
  if (inside && !relative(root, real).split(sep).includes('.git')) return;
  throw manifestFailure(place, {
    code: 'manifest-outside',
    what: inside
      ? `"${printable(path)}" is a file of git itself.`
      : `"${printable(path)}" lies outside the repository, or is a link that leads out of it.`,
    why: 'A manifest names files of its own repository only.',
    next: 'Copy what you need into the repository, and name the copy.',
  });
}
