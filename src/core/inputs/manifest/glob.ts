import { posix } from 'node:path';
import { matchesWildcard } from '../../text/wildcard.ts';
import type { FolderEntry, InputFiles } from '../files.ts';

/** Whether a path has a part that stands for several names. */
export function isGlob(path: string): boolean {
  return path.includes('*');
}

/**
 * The files that a path with `*` (any part of a name) and `**` (any folders, or none) stands for, in order. Names that
 * begin with a dot are matched only by a pattern that does, and `**` follows no link.
 *
 * @param limit of the entries that are looked at
 * @returns undefined when the limit is reached
 */
export function filesMatching(
  pattern: string,
  { list }: Pick<InputFiles, 'list'>,
  limit: number,
): readonly string[] | undefined {
  const found = new Set<string>();
  let looked = 0;
  const walk = (folder: string, [part, ...rest]: readonly string[]): boolean => {
    if (part === undefined) return true;
    if (part === '**' && !walk(folder, rest)) return false;
    if (part !== '**' && !part.includes('*') && rest.length > 0) return walk(posix.join(folder, part), rest);
    const entries = list(folder) ?? [];
    looked += entries.length + 1;
    if (looked > limit) return false;
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (part === '**') {
        if (descends(entry) && !walk(path, [part, ...rest])) return false;
      } else if (matchesName(part, entry.name)) {
        if (rest.length > 0 && entry.kind === 'folder' && !walk(path, rest)) return false;
        if (rest.length === 0 && entry.kind !== 'folder') found.add(path);
      }
    }
    return true;
  };
  const root = pattern.startsWith('/') ? '/' : '';
  const parts = pattern.split('/').filter((part) => part !== '');
  return walk(root, parts) ? [...found].sort() : undefined;
}

function descends({ name, kind, link }: FolderEntry): boolean {
  return kind === 'folder' && !link && !name.startsWith('.');
}

function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  return matchesWildcard(pattern, name);
}
