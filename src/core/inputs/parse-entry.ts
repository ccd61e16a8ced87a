import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { localSource, parseSource, type Source, unnamedSource } from '../registration/source.ts';
import { printable } from '../text/printable.ts';
import { slug } from '../text/slug.ts';
import { limited, resourceName } from './fields.ts';
import type { InputReader } from './values.ts';

/** The name of the entry: `api-id`, else out of the title. Throws InvalidInput when there is neither. */
export function parseApiId(read: InputReader): string {
  return resourceName(read, 'api-id') ?? derivedApiId(limited(read, 'title', limits.title));
}

/** What is known of the owner of an entry before the inputs say anything. */
export interface OwnerContext {
  readonly endpoint: ArmEndpoint;
  /** The repository that the CI host says it runs for. */
  readonly hostSource: Source | undefined;
  /** Nothing will be written, so nothing needs an owner. */
  readonly dryRun: boolean;
}

/** Whom the entry belongs to. Throws InvalidInput when nobody says so, and others would see what is written. */
export function parseOwner(read: InputReader, { endpoint, hostSource, dryRun }: OwnerContext): Source {
  const given = read.text('source');
  if (given !== undefined) return parseSource(given);
  if (hostSource) return hostSource;
  if (endpoint.loopback) return localSource;
  if (dryRun) return unnamedSource;
  throw new InvalidInput({
    code: 'source-missing',
    message: 'source is not given, and it is required when not running in a pipeline of a repository.',
    why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
    next: 'Name the repository, for example: --source https://github.com/contoso/weather',
  });
}

function derivedApiId(title: string | undefined): string {
  const id = slug(title ?? '');
  if (id.length >= limits.shortestName) return id;
  throw new InvalidInput({
    code: 'api-id-missing',
    message:
      title === undefined
        ? 'Neither api-id nor title is given.'
        : `No api-id can be made from the title "${printable(title)}": it has too few letters a-z and digits.`,
    why: 'The entry’s name is never taken from the live server: a renamed server would become a second entry.',
    next: 'Give api-id, for example: weather',
  });
}
