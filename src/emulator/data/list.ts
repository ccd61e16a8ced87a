import type { JsonObject } from '../../core/json.ts';
import type { Answer, Request } from '../http/message.ts';
import { BadQuery } from './bad-query.ts';
import { parseFilter } from './filter.ts';
import { matchesSearch } from './search.ts';

/** The portal's names for members, where they are not the members' own. */
const orderNames: Readonly<Record<string, string>> = { updated: 'lastUpdated' };

/**
 * One page of a list, `{value, nextLink?}`: filtered, searched, put in order and cut as the query says. Its
 * parameters are the portal's (`$top`) or the specification's (`top`). `$top` is the size of a page, not the
 * end of the list: the portal offers more when there is a `nextLink`.
 *
 * @param pageSize the most entries on a page whatever the caller wants
 * @throws BadQuery
 */
export function listPage(
  request: Request,
  elements: readonly JsonObject[],
  pageSize: number | undefined,
): Answer {
  const skip = wholeNumber(request, 'skip', 0) ?? 0;
  const wanted = wholeNumber(request, 'top', 1) ?? wholeNumber(request, 'maxpagesize', 1);
  const end = skip + Math.min(wanted ?? Number.POSITIVE_INFINITY, pageSize ?? Number.POSITIVE_INFINITY);
  const found = ordered(request, selected(request, elements));
  const value = found.slice(skip, end);
  if (end >= found.length) return { status: 200, body: { value } };
  const query = new URLSearchParams(request.query);
  query.delete('skip');
  query.set('$skip', String(end));
  return { status: 200, body: { value, nextLink: `${request.origin}${request.path}?${query}` } };
}

/** The elements that `$filter` and `$search` leave. */
function selected(request: Request, elements: readonly JsonObject[]): readonly JsonObject[] {
  const filter = parameter(request, 'filter');
  const search = parameter(request, 'search');
  const tests = [filter ? parseFilter(filter) : undefined, search ? matchesSearch(search) : undefined];
  return elements.filter((element) => tests.every((test) => test === undefined || test(element)));
}

/** In the order of `$orderby`; without it in the one that they came in. */
function ordered(request: Request, elements: readonly JsonObject[]): readonly JsonObject[] {
  const keys = (parameter(request, 'orderby') ?? '')
    .split(',')
    .filter((key) => key.trim() !== '')
    .map((key) => {
      const [, name = '', direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(key) ?? [];
      if (!name) throw new BadQuery(`The order '${key.slice(0, 60)}' is not a name with asc or desc.`);
      return { member: orderNames[name] ?? name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
    });
  if (keys.length === 0) return elements;
  return [...elements].sort((a, b) => {
    for (const { member, sign } of keys) {
      const difference = compared(a[member], b[member]);
      if (difference !== 0) return difference * sign;
    }
    return 0;
  });
}

function compared(a: JsonObject[string] | undefined, b: JsonObject[string] | undefined): number {
  const [left, right] = [String(a ?? '').toLowerCase(), String(b ?? '').toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function parameter(request: Request, name: string): string | undefined {
  return request.query.get(`$${name}`) ?? request.query.get(name) ?? undefined;
}

function wholeNumber(request: Request, name: string, minimum: number): number | undefined {
  const text = parameter(request, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= minimum) return number;
  throw new BadQuery(`The parameter ${name} must be a whole number of ${minimum} or more.`);
}
