import type { JsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import { matchesSearch } from '../search.ts';
import { BadQuery } from './bad-query.ts';
import { parseDataFilter } from './data-filter.ts';

/** The portal's names for members, where they are not the members' own. */
const orderNames: Readonly<Record<string, string>> = { updated: 'lastUpdated' };

/**
 * One page of a list, `{value, nextLink?}`: filtered, searched, put in order and cut as the query says. The portal's
 * `$top` is the size of a page: it offers more when there is a `nextLink`. The specification's `top` is the number of
 * elements in all, and `maxpagesize` the size of a page.
 *
 * @param pageSize the most entries on a page whatever the caller wants
 * @throws BadQuery
 */
export function listPage(
  request: Request,
  elements: readonly JsonObject[],
  pageSize: number | undefined,
): HttpAnswer {
  const skip = wholeNumber(request, '$skip', 0) ?? wholeNumber(request, 'skip', 0) ?? 0;
  const top = wholeNumber(request, 'top', 0);
  const sizes = [wholeNumber(request, '$top', 1), wholeNumber(request, 'maxpagesize', 1), pageSize];
  const found = ordered(request, selected(request, elements));
  const wanted = top === undefined ? found.length : Math.min(found.length, skip + top);
  const end = Math.min(wanted, skip + Math.min(...sizes.map((size) => size ?? Number.POSITIVE_INFINITY)));
  const value = found.slice(skip, end);
  if (end >= wanted) return { status: 200, body: { value } };
  const query = new URLSearchParams(request.query);
  query.delete('skip');
  query.set('$skip', String(end));
  if (top !== undefined) query.set('top', String(top - value.length));
  return { status: 200, body: { value, nextLink: `${request.origin}${request.path}?${query}` } };
}

/** The elements that `$filter` and `$search` leave. */
function selected(request: Request, elements: readonly JsonObject[]): readonly JsonObject[] {
  const filter = parameter(request, 'filter');
  const search = parameter(request, 'search');
  const tests = [filter ? parseDataFilter(filter) : undefined, search ? matchesSearch(search) : undefined];
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
  const text = request.query.get(name);
  if (text === null) return undefined;
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= minimum) return number;
  throw new BadQuery(`The parameter ${name} must be a whole number of ${minimum} or more.`);
}
