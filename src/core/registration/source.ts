import { limits } from '../apicenter/constants.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import {
  azureReposHost,
  canonicalHost,
  encodeSegment,
  parseAddress,
  type RepositoryAddress,
} from './repository-address.ts';

/** The repository that a registration comes from. */
export interface Source {
  /** Name of the host, with its port where it has one of its own. */
  readonly host: string;
  /** The host's own stable id of the repository; absent where only its name is known. */
  readonly id?: string;
  /** Path below the host, in one form for all spellings; absent where only the id is known. */
  readonly path?: string;
  /** `<host>:<id, otherwise path>`, as the mark of an entry and the report show it. */
  readonly key: string;
  /** Address for people. */
  readonly url: string;
}

/** The source of entries in an API center on loopback that are created without a repository. */
export const localSource: Source = {
  host: 'localhost',
  path: 'laptop',
  key: 'localhost:laptop',
  url: 'http://localhost/',
};

/** The source of a read-only run that does not name one. It matches no other source. */
export const unnamedSource: Source = { host: 'unnamed', key: 'unnamed', url: 'http://localhost/' };

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,19}$/;

/**
 * The id that a repository keeps when it is renamed: a number, or a GUID.
 *
 * @returns undefined for anything else, such as an empty id, or a name where an id is expected
 */
export function stableId(text: string | undefined): string | undefined {
  const id = text?.trim().toLowerCase() ?? '';
  return number.test(id) || (guid.test(id) && /[1-9a-f]/.test(id)) ? id : undefined;
}

/**
 * Whether two sources are the same repository. Their stable ids decide when both have one, because another repository
 * can take over a name; otherwise host and path. Sources that share neither an id nor a path are different.
 */
export function isSameSource(a: Source, b: Source): boolean {
  if (a.host !== b.host) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return a.path !== undefined && a.path === b.path;
}

/** A source as shown to people: its address, where that is known. */
export function shownSource({ path, key, url }: Source): string {
  return printable(path === undefined ? key : url);
}

/**
 * A source made from the address of its repository and, where it is known, the id that the host gives the repository.
 *
 * @returns undefined when the text is not the address of a repository
 */
export function sourceAt(text: string, id?: string): Source | undefined {
  const address = parseAddress(text);
  // In the mark of an entry, a path in the form of an id would be read as an id.
  if (!address || stableId(address.path) !== undefined) return undefined;
  return withId(address, stableId(id));
}

/**
 * A source as people write it: `https://github.com/contoso/weather`, `git@github.com:contoso/weather.git`,
 * `github.com/contoso/weather`, or the key of an older version, `github.com:4711`. Throws InvalidInput.
 *
 * @param id the host's own stable id of the repository, when it is known
 */
export function parseSource(text: string, id?: string): Source {
  const source = sourceByKey(text) ?? sourceAt(text, id);
  if (!source || (source.path !== undefined && !namesRepository(source.host, source.path))) {
    throw new InvalidInput({
      code: 'source-invalid',
      message: sentence`${input('source')} is not the address of a repository: "${printable(withoutUser(text))}".`,
      why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
      next: sentence`Give the address of the repository, without a password or a query, for example: ${input('source', 'https://github.com/contoso/weather')}`,
    });
  }
  if (source.url.length > limits.url) {
    throw new InvalidInput({
      code: 'source-invalid',
      message: sentence`${input('source')} is ${source.url.length} characters long; API Center allows at most ${limits.url}.`,
      next: 'Give the shortest address of the repository.',
    });
  }
  return source;
}

/** On these hosts a shorter address is that of an owner or a project. On others one part may be enough. */
const pathsOfRepositories: ReadonlyMap<string, RegExp> = new Map([
  ['github.com', /^[^/]+\//],
  ['gitlab.com', /^[^/]+\//],
  ['bitbucket.org', /^[^/]+\//],
  [azureReposHost, /^[^/]+\/[^/]+\/_git\//],
]);

function namesRepository(host: string, path: string): boolean {
  return pathsOfRepositories.get(host)?.test(path) ?? true;
}

/**
 * The source that the mark of an entry names. Where the key is an id, the path comes from the address. An older version
 * could also write an empty id, or something that is not an id.
 *
 * @returns undefined when the mark names no source
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
 * Combines what the mark and the run know about one source. An id that one of them has is kept. The stored address is
 * kept too where it still means the same repository, so that two spellings do not alternate with each run.
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

/** A key as an older version wrote it; undefined for an address, even one with a port and without a scheme. */
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
  return text
    .split('/')
    .map((part) => part.slice(part.lastIndexOf('@') + 1))
    .join('/');
}
