import { createHash } from 'node:crypto';
import { limits } from './constants.ts';

/** Length of the hash that a cut id ends with, so that two long titles do not become the same entry. */
const hashLength = 6;

/**
 * A resource name made from a title: in lower case, each run of other characters than `a-z0-9` becomes one hyphen.
 * An id over 90 characters is cut and ends in six characters of hash.
 *
 * @returns an empty string when the title has no such character at all
 */
export function slug(title: string): string {
  return fittingId(trimHyphens(title.toLowerCase().replace(/[^a-z0-9]+/g, '-')), '', title);
}

/**
 * The id of a new resource, made from a title: its {@link slug}, where that is too short for every tool with `-0`.
 *
 * @returns an empty string when the title has no usable character
 */
export function derivedId(title: string): string {
  const id = slug(title);
  return id === '' || id.length >= limits.shortestNewName ? id : `${id}-0`;
}

/** A resource name with a suffix. Where both are too long, the name is cut and never the suffix. */
export function suffixedId(id: string, suffix: string): string {
  return fittingId(id, suffix, id);
}

/** @param whole the text that is hashed, so that two long names stay different */
function fittingId(id: string, suffix: string, whole: string): string {
  const room = limits.name - suffix.length;
  if (id.length <= room) return `${id}${suffix}`;
  const hash = createHash('sha256').update(whole, 'utf8').digest('hex').slice(0, hashLength);
  return `${trimHyphens(id.slice(0, room - hashLength - 1))}-${hash}${suffix}`;
}

function trimHyphens(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
