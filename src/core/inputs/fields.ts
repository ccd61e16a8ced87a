import { limits, resourceNamePattern } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { slug } from '../text/slug.ts';
import type { InputName } from './table.ts';
import type { InputReader } from './values.ts';

/** Throws InvalidInput when the input was not given. */
export function required(read: InputReader, name: InputName, next: string): string {
  const value = read.text(name);
  if (value !== undefined) return value;
  throw new InvalidInput({ code: 'input-missing', message: `${name} is required and was not given.`, next });
}

/** Throws InvalidInput when a given text is longer than the service takes: what was given is never cut. */
export function limited(read: InputReader, name: InputName, limit: number): string | undefined {
  const value = read.text(name);
  if (value === undefined || value.length <= limit) return value;
  throw new InvalidInput({
    code: 'input-too-long',
    message: `${name} is ${value.length} characters long; API Center takes at most ${limit}.`,
    next: `Shorten ${name} by ${value.length - limit} characters.`,
  });
}

/** Throws InvalidInput when it is no name of a resource. */
export function resourceName(read: InputReader, name: InputName): string | undefined {
  const value = read.text(name);
  if (value === undefined) return undefined;
  if (value.length >= limits.shortestName && value.length <= limits.name && resourceNamePattern.test(value))
    return value;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `${name} is not a name that API Center takes: "${printable(value)}".`,
    why: `Names have ${limits.shortestName} to ${limits.name} characters, and only letters, digits and "-".`,
    next: `For example: ${slug(value).length >= limits.shortestName ? slug(value) : 'weather'}`,
  });
}

/** Throws InvalidInput when it is no http or https URL of a length that the service takes. */
export function link(read: InputReader, name: InputName): string | undefined {
  const value = limited(read, name, limits.url);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return value;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `${name} is not an http or https URL without a password.`,
    next: 'Give a whole address, for example https://contoso.example/weather',
  });
}

/** The members that have a value; undefined when none has. */
export function group<T extends Record<string, string | undefined>>(
  members: T,
): { [member in keyof T]?: string } | undefined {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as { [member in keyof T]?: string });
}
