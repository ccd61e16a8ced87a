import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { localSource, parseSource, type Source } from '../registration/source.ts';
import { printable } from '../text/printable.ts';
import { slug } from '../text/slug.ts';
import { limited, resourceName } from './fields.ts';
import type { InputReader } from './values.ts';

/** The name of the entry: `api-id`, else out of the title. Throws InvalidInput when there is neither. */
export function parseApiId(read: InputReader): string {
  return resourceName(read, 'api-id') ?? derivedApiId(limited(read, 'title', limits.title));
}

/**
 * Whom the entry belongs to. Throws InvalidInput when nobody says so, and it would be seen by others.
 *
 * @param hostSource the repository that the CI host says it runs for
 */
export function parseOwner(read: InputReader, endpoint: ArmEndpoint, hostSource: Source | undefined): Source {
  const given = read.text('source');
  return given === undefined ? (hostSource ?? sourceOnLoopback(endpoint)) : parseSource(given);
}

function sourceOnLoopback(endpoint: ArmEndpoint): Source {
  if (endpoint.loopback) return localSource;
  throw new InvalidInput({
    code: 'source-missing',
    message: 'source is not given, and this is no pipeline that would tell it.',
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
