import { posix, sep } from 'node:path';
import { matchesWildcard } from '../../text/wildcard.ts';
import type { InputFiles } from '../files.ts';
import { liesIn } from './repository-files.ts';

/** Whether a path has a part that stands for several names. */
export function isGlob(path: string): boolean {
  return path.includes('*');
}

/** The paths that a pattern stands for. */
export interface Matched {
  /** Files, in order, and each of them once. */
  readonly files: readonly string[];
  /** What the pattern matches and is left out, in order. */
  readonly skipped: readonly SkippedLink[];
}

export interface SkippedLink {
  readonly path: string;
  /** A clause that goes on after the path. */
  readonly why: string;
}

/** What surrounds a pattern. */
export interface GlobBounds {
  /** Entries of folders that may be looked at. */
  readonly visited: number;
  /** Throws where a link leads to a place that no manifest may name. */
  readonly checkLink: (path: string, real: string) => void;
}

/**
 * The files that a path with `*` (any part of a name) and `**` (any folders, or none) stands for. Names that begin with a
 * dot are matched only by a pattern that does. Both follow a link to a folder, but not one that leads back to where it
 * came from.
 *
 * @returns undefined when the limit is reached
 */
export function filesMatching(
  pattern: string,
  ports: Pick<InputFiles, 'list' | 'realPath'>,
  { visited, checkLink }: GlobBounds,
): Matched | undefined {
  const found = new Set<string>();
  const skipped = new Map<string, string>();
  let looked = 0;
  const follows = (path: string): boolean => {
    const real = ports.realPath(path);
    if (real === undefined) return false;
    checkLink(path, real);
    const isLoop = foldersAbove(path).some((folder) => liesIn(real, ports.realPath(folder) ?? folder));
    if (isLoop) skipped.set(path, 'is a link that leads back to a folder which contains it');
    return !isLoop;
  };
  const walk = (folder: string, [part, ...rest]: readonly string[]): boolean => {
    if (part === undefined) return true;
    if (part === '**' && !walk(folder, rest)) return false;
    if (part !== '**' && !part.includes('*') && rest.length > 0) return walk(posix.join(folder, part), rest);
    const entries = ports.list(folder) ?? [];
    looked += entries.length + 1;
    if (looked > visited) return false;
    for (const { name, kind, link } of entries) {
      if (!matchesName(part, name)) continue;
      const path = posix.join(folder, name);
      if (part !== '**' && rest.length === 0) {
        if (kind !== 'folder') found.add(path);
      } else if (kind === 'folder') {
        const further = part === '**' ? [part, ...rest] : rest;
        if ((!link || follows(path)) && !walk(path, further)) return false;
      } else if (link && kind === 'other') {
        skipped.set(path, 'is a link that leads to nothing');
      }
    }
    return true;
  };
  const root = pattern.startsWith('/') ? '/' : '';
  const parts = pattern.split('/').filter((part) => part !== '');
  return walk(root, parts) ? eachOnce([...found].sort(), skipped, ports) : undefined;
}

/** A file that a pattern reaches in several ways counts as the one at its real place, else as the first. */
function eachOnce(
  paths: readonly string[],
  skipped: ReadonlyMap<string, string>,
  { realPath }: Pick<InputFiles, 'realPath'>,
): Matched {
  const places = paths.map((path) => ({ path, real: (realPath(path) ?? path).split(sep).join('/') }));
  const chosen = new Map<string, string>();
  for (const { path, real } of places) {
    const isDirect = real.endsWith(`/${path}`) || real === path;
    if (isDirect || !chosen.has(real)) chosen.set(real, path);
  }
  const kept = new Set(chosen.values());
  const again = places
    .filter(({ path }) => !kept.has(path))
    .map(({ path, real }) => ({ path, why: `is the same file as ${chosen.get(real)}` }));
  return {
    files: paths.filter((path) => kept.has(path)),
    skipped: [...[...skipped].map(([path, why]) => ({ path, why })), ...again],
  };
}

/** The folders that a path leads through, the working directory included where it is relative. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/') || '/')
    .concat(path.startsWith('/') ? [] : ['']);
}

function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  return matchesWildcard(pattern, name);
}
