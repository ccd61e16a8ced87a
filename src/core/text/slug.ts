import { createHash } from 'node:crypto';
import { limits } from '../apicenter/vocabulary.ts';

/** Characters of hash that a cut id gains, so that two long titles never become one entry. */
const hashLength = 6;

/**
 * A resource name out of a title: lower case, everything outside `a-z0-9` becomes one hyphen.
 * An id over 90 characters is cut and ends in six characters of hash.
 *
 * @returns an empty string when the title has no such character at all
 */
export function slug(title: string): string {
  const id = trimHyphens(title.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  if (id.length <= limits.name) return id;
  const hash = createHash('sha256').update(title, 'utf8').digest('hex').slice(0, hashLength);
  return `${trimHyphens(id.slice(0, limits.name - hashLength - 1))}-${hash}`;
}

function trimHyphens(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
