import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { canonicalHost, encodeSegment, parseAddress, type RepositoryAddress } from './repository-address.ts';

/** The repository that a registration comes from. */
export interface Source {
  /** Name of the host, with its port where it has one of its own. */
  readonly host: string;
  /** The host's own stable id of the repository; absent where only its name is known. */
  readonly id?: string;
  /** Below the host, in one form for all spellings; absent where only the id is known. */
  readonly path?: string;
  /** `<host>:<id, else path>`: what the mark of an entry and the report name it by. */
  readonly key: string;
  /** Where people find it. */
  readonly url: string;
}

/** Entries made on a laptop, in an API center on loopback, without a repository. */
export const localSource: Source = {
  host: 'localhost',
  path: 'laptop',
  key: 'localhost:laptop',
  url: 'http://localhost/',
};

/** A run that only looks need not say whose the entry is. It is nobody, and matches nobody. */
export const unnamedSource: Source = { host: 'unnamed', key: 'unnamed', url: 'http://localhost/' };

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,19}$/;

/**
 * The id by which a host knows a repository whatever it is called: a number, or a GUID.
 *
 * @returns undefined for anything else: an empty id, or a name where an id is expected, is no id
 */
export function stableId(text: string | undefined): string | undefined {
  const id = text?.trim().toLowerCase() ?? '';
  return number.test(id) || (guid.test(id) && /[1-9a-f]/.test(id)) ? id : undefined;
}

/**
 * Whether two sources are one repository. Their stable ids decide when both have one, since a name can be given
 * away; else host and path. What neither has in common with the other never makes them one.
 */
export function isSameSource(a: Source, b: Source): boolean {
  if (a.host !== b.host) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return a.path !== undefined && a.path === b.path;
}

/** How a source is shown to people: its address, where that is known. */
export function shownSource({ path, key, url }: Source): string {
  return printable(path === undefined ? key : url);
}

/**
 * A source out of the address of its repository and the id that its host gives it, if it gives one.
 *
 * @returns undefined when the text is no address of a repository
 */
export function sourceAt(text: string, id?: string): Source | undefined {
  const address = parseAddress(text);
  // A path that reads like an id would be taken for one in the mark of an entry.
  if (!address || stableId(address.path) !== undefined) return undefined;
  return withId(address, stableId(id));
}

/**
 * A source as a person names it: `https://github.com/contoso/weather`, `git@github.com:contoso/weather.git`,
 * `github.com/contoso/weather`, or the key of an older version, `github.com:4711`. Throws InvalidInput.
 *
 * @param id the host's own stable id of the repository, when it is known
 */
export function parseSource(text: string, id?: string): Source {
  const source = sourceByKey(text) ?? sourceAt(text, id);
  if (!source) {
    throw new InvalidInput({
      code: 'source-invalid',
      message: `source is not the address of a repository: "${printable(withoutUser(text))}".`,
      why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
      next: 'Give the repository’s address, without a password or query, for example: --source https://github.com/contoso/weather',
    });
  }
  if (source.url.length > limits.url) {
    throw new InvalidInput({
      code: 'source-invalid',
      message: `source is ${source.url.length} characters long; API Center takes at most ${limits.url}.`,
      next: 'Give the repository’s shortest address.',
    });
  }
  return source;
}

/**
 * The source that the mark of an entry names. By an id it is called what its address says; an older version
 * could also write an empty id, or something else than an id.
 *
 * @returns undefined when it names none
 */
export function sourceOfMark(key: string, url: string): Source | undefined {
  const parts = keyPattern.exec(key)?.groups;
  if (!parts) return undefined;
  const { authority = '', name = '' } = parts;
  const host = canonicalHost(authority);
  const address = parseAddress(url);
  const path = address?.host === host ? address.path : undefined;
  const id = stableId(name);
  if (id !== undefined)
    return { host, id, key: keyOf(host, id), url, ...(path === undefined ? {} : { path }) };
  const named = parseAddress(`https://${authority}/${name.split('/').map(encodeSegment).join('/')}`);
  const found = named?.path.includes('/') ? named.path : (path ?? named?.path);
  return found === undefined ? undefined : { host, path: found, key: keyOf(host, found), url };
}

/**
 * What is known of one source from two sides. An id that one of them knows is kept, and so is the address as it
 * is stored where it still leads there: two spellings must not take turns.
 */
export function mergeSources(stored: Source, run: Source): Source {
  const { host } = run;
  const id = run.id ?? stored.id;
  const path = run.path ?? stored.path;
  const address = parseAddress(stored.url);
  const isThere = run.path === undefined || (address?.host === host && address.path === run.path);
  return {
    host,
    ...(id === undefined ? {} : { id }),
    ...(path === undefined ? {} : { path }),
    key: keyOf(host, id ?? path ?? ''),
    url: isThere ? stored.url : run.url,
  };
}

function withId({ host, path, url }: RepositoryAddress, id: string | undefined): Source {
  return { host, ...(id === undefined ? {} : { id }), path, key: keyOf(host, id ?? path), url };
}

function keyOf(host: string, name: string): string {
  return `${host}:${name}`;
}

const keyPattern = /^(?<authority>(?:\[[^\]]+\]|[^\s/:@[\]]+)(?::\d{1,5})?):(?<name>.*)$/;

/** A key as an older version wrote it; undefined for an address, one with a port and without a scheme included. */
function sourceByKey(text: string): Source | undefined {
  const parts = keyPattern.exec(text)?.groups;
  if (!parts || text.includes('://')) return undefined;
  const { authority = '', name = '' } = parts;
  const id = stableId(name);
  if (id !== undefined) {
    const host = canonicalHost(authority);
    return { host, id, key: keyOf(host, id), url: `https://${host}/` };
  }
  const isPort = /^\d{1,5}\/[^/]+\/./.test(name);
  return isPort ? undefined : sourceAt(`https://${authority}/${name}`);
}

function withoutUser(text: string): string {
  return text.replace(/[^/@]*@/g, '');
}
