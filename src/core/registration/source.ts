import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';

/** The repository that a registration comes from. */
export interface Source {
  /** `<host>:<stable repository id or name>`, without blanks: what two runs are compared by. */
  readonly key: string;
  /** Where people find it. */
  readonly url: string;
}

/** Entries made on a laptop, in an API center on loopback, without a repository. */
export const localSource: Source = { key: 'localhost:laptop', url: 'http://localhost/' };

/** A run that only looks need not say whose the entry is. */
export const unnamedSource: Source = { key: 'unnamed', url: 'http://localhost/' };

/**
 * A source out of a repository's address: `https://github.com/contoso/weather`, with or without `.git`,
 * or `github.com/contoso/weather`. Throws InvalidInput.
 *
 * @param id the host's own stable id of the repository, when it is known: names can be given away
 */
export function parseSource(text: string, id?: string): Source {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const path = url?.pathname.replace(/\/+$/, '').replace(/\.git$/i, '') ?? '';
  if (!url || path === '' || url.username || url.password || url.search || url.hash || !url.hostname) {
    throw new InvalidInput({
      code: 'source-invalid',
      message: `source is not the address of a repository: "${printable(text)}".`,
      why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
      next: 'Give the repository’s address, for example: --source https://github.com/contoso/weather',
    });
  }
  const location = `${url.origin}${path}`;
  if (location.length > limits.url) {
    throw new InvalidInput({
      code: 'source-invalid',
      message: `source is ${location.length} characters long; API Center takes at most ${limits.url}.`,
      next: 'Give the repository’s shortest address.',
    });
  }
  return { key: `${url.host}:${id ?? path.slice(1).toLowerCase()}`, url: location };
}
