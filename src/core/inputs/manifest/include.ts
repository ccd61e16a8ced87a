import type { Place } from '../../text/place.ts';
import type { PlacedYaml } from '../../text/placed-yaml.ts';
import { printable } from '../../text/printable.ts';
import { matchesWildcard } from '../../text/wildcard.ts';
import type { InputFiles } from '../files.ts';
import { filesMatching, isGlob, type Matched } from './glob.ts';
import { manifestLimits } from './manifest-limits.ts';
import { manifestFailure, shownPlace } from './problem.ts';
import { besideFile, checkInRepository } from './repository-files.ts';
import { checkKeys, listOf, scalarOf } from './shape.ts';

/** A line of `include`. */
export interface Include {
  /** Of the path. */
  readonly place: Place;
  readonly path: string;
  readonly restriction?: Restriction;
}

/** What the files of an include may declare; an absent member allows everything. */
export interface Restriction {
  /** Of the include. */
  readonly place: Place;
  readonly apiIds?: readonly string[];
  readonly hosts?: readonly string[];
}

/** Reads `include`. Throws InvalidInput. */
export function readIncludes(node: PlacedYaml): readonly Include[] {
  return listOf(node, 'include').items.map((item): Include => {
    if (item.kind !== 'map') {
      const { text, place } = scalarOf(item, 'an include');
      return { place, path: text.trim() };
    }
    checkKeys(item, ['path', 'apiIds', 'hosts'], 'an include');
    const path = item.members.get('path');
    if (!path) {
      throw manifestFailure(item.place, {
        what: 'This include has no path.',
        next: 'Add the path of a file, or a pattern such as teams/*/mcp-register.yaml.',
      });
    }
    const [apiIds, hosts] = ['apiIds', 'hosts'].map((name) => patterns(item.members.get(name)?.value, name));
    const { text, place } = scalarOf(path.value, 'path');
    const restricted = apiIds !== undefined || hosts !== undefined;
    return {
      place,
      path: text.trim(),
      ...(restricted
        ? {
            restriction: {
              place: item.place,
              ...(apiIds === undefined ? {} : { apiIds }),
              ...(hosts === undefined ? {} : { hosts }),
            },
          }
        : {}),
    };
  });
}

function patterns(node: PlacedYaml | undefined, name: string): readonly string[] | undefined {
  if (!node) return undefined;
  return listOf(node, name).items.map((item) => scalarOf(item, `an item of ${name}`).text.trim());
}

/**
 * The paths of the files that an include means, never none, and what it leaves out. Throws InvalidInput.
 *
 * @param root of the repository, without links
 */
export function includedPaths(
  { path, place }: Include,
  { files, root }: { readonly files: InputFiles; readonly root: string },
): Matched {
  const pattern = besideFile(path, place);
  if (!isGlob(pattern)) {
    if (files.realPath(pattern) !== undefined) return { files: [pattern], skipped: [] };
    throw manifestFailure(place, {
      code: 'manifest-include',
      what: `The file "${printable(pattern)}" does not exist.`,
      next: 'Correct the path; it is relative to the file that includes it.',
    });
  }
  const found = filesMatching(pattern, files, {
    visited: manifestLimits.visited,
    checkLink: (link, real) => checkInRepository(real, { path: link, place, root }),
  });
  if (found === undefined) {
    throw manifestFailure(place, {
      code: 'manifest-include',
      what: `The pattern "${printable(path)}" looks at more than ${manifestLimits.visited} files and folders.`,
      next: 'Name the folders in which the files lie.',
    });
  }
  if (found.files.length > 0) return found;
  throw manifestFailure(place, {
    code: 'manifest-include',
    what: `The pattern "${printable(path)}" matches no file.`,
    why: 'A fleet that lost its files must not look like one that has none.',
    next: 'Correct the pattern (* stands for any part of a name, ** for any folders), or remove the line.',
  });
}

/** Throws InvalidInput for an entry that an include above it does not allow. */
export function checkApiId(apiId: string, place: Place, restrictions: readonly Restriction[]): void {
  for (const { apiIds, place: include } of restrictions) {
    if (apiIds === undefined || apiIds.some((pattern) => matchesWildcard(pattern, apiId))) continue;
    throw manifestFailure(place, {
      code: 'manifest-include',
      what: `"${printable(apiId)}" is outside what this file may declare: ${apiIds.map((pattern) => printable(pattern)).join(', ') || 'nothing'}.`,
      why: `The include at ${shownPlace(include)} says so.`,
      next: 'Choose another id, or let the include allow this one.',
    });
  }
}

/** Throws InvalidInput for a URL on a host that an include above it does not allow. */
export function checkHost(url: string, place: Place, restrictions: readonly Restriction[]): void {
  for (const { hosts, place: include } of restrictions) {
    if (hosts === undefined) continue;
    const { hostname } = new URL(url);
    if (hosts.some((pattern) => matchesWildcard(pattern, hostname))) continue;
    throw manifestFailure(place, {
      code: 'manifest-include',
      what: `The host ${printable(hostname)} is outside what this file may declare: ${hosts.map((pattern) => printable(pattern)).join(', ') || 'nothing'}.`,
      why: `The include at ${shownPlace(include)} says so.`,
      next: 'Correct the URL, or let the include allow its host.',
    });
  }
}
