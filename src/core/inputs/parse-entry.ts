import { limits } from '../apicenter/constants.ts';
import { derivedId, slug } from '../apicenter/slug.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { localSource, type Source, unnamedSource } from '../registration/source.ts';
import { printable } from '../text/printable.ts';
import type { CheckedInputs } from './check-inputs.ts';

/** The id of an entry, as the inputs imply it. */
export interface EntryId {
  readonly apiId: string;
  /** The id of two characters that the same title implies; an entry that has it is the one that is meant. */
  readonly shortApiId?: string;
  /** The name in the `server.json` that the id comes from. */
  readonly serverName?: string;
}

/** The id of the entry: `api-id`, else from the title. Throws InvalidInput when there is neither. */
export function parseApiId({ values, given, serverJsonEntry }: CheckedInputs): EntryId {
  const { 'api-id': apiId, title } = values;
  if (apiId !== undefined) return { apiId };
  if (!given.has('title') && serverJsonEntry !== undefined) return serverJsonEntry;
  const id = derivedId(title ?? '');
  const short = slug(title ?? '');
  if (id !== '')
    return { apiId: id, ...optional('shortApiId', short.length === limits.shortestName ? short : undefined) };
  throw new InvalidInput({
    code: 'api-id-missing',
    message:
      title === undefined
        ? sentence`Neither ${input('api-id')} nor ${input('title')} is given.`
        : sentence`No ${input('api-id')} can be derived from the title "${printable(title)}": it contains too few letters a-z and digits.`,
    why: 'The id is never taken from the live server: a renamed server would become a second entry.',
    next: sentence`Give an id, for example: ${input('api-id', 'weather')}`,
  });
}

/** What is known of the owner of an entry apart from the input `source`. */
export interface OwnerContext {
  /** The API center is on loopback. */
  readonly loopback: boolean;
  /** The repository that the CI host runs for. */
  readonly hostSource: Source | undefined;
  /** Nothing is written, so no owner is needed. */
  readonly dryRun: boolean;
}

/**
 * The repository that owns the entry. Throws InvalidInput when it is unknown and the entry would be visible to others.
 *
 * @param given the input `source`
 */
export function parseOwner(
  given: Source | undefined,
  { loopback, hostSource, dryRun }: OwnerContext,
): Source {
  if (given) return given;
  if (hostSource) return hostSource;
  if (loopback) return localSource;
  if (dryRun) return unnamedSource;
  throw new InvalidInput({
    code: 'source-missing',
    message: sentence`${input('source')} is required when not running in CI.`,
    why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
    next: sentence`Give the repository, for example: ${input('source', 'https://github.com/contoso/weather')}`,
  });
}
