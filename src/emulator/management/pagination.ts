import type { JsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { ArmResource } from '../resource.ts';
import { matchesSearch } from '../search.ts';
import { lookupIn, parseFilter } from './management-filter.ts';
import { validationError } from './refusal.ts';

const token = '$skipToken';

/** Entries; where the live service ends a page is not known. A list of 200, all that a Free plan holds, is one page. */
const greatestPage = 1000;

/**
 * One page of a list: `{value, nextLink?}`, of what `$filter` and `$search` leave. The link continues after the last
 * entry's order number, so that creating and deleting between two pages neither repeats nor loses an entry.
 *
 * @param pageSize the most entries on a page, when that is less than usual
 */
export function page(
  request: Request,
  resources: readonly ArmResource[],
  pageSize: number | undefined,
  render: (resource: ArmResource) => JsonObject,
): HttpAnswer {
  const filter = request.query.get('$filter');
  const matches = filter ? parseFilter(filter) : undefined;
  const search = request.query.get('$search');
  const isFound = search ? matchesSearch(search) : undefined;
  const after = Number(request.query.get(token) ?? 0);
  if (Number.isNaN(after)) throw validationError([`The field ${token} must be one that a nextLink has.`]);
  const remaining = resources.filter(({ order, name, properties, derived }) => {
    if (order <= after) return false;
    const members = { ...properties, ...derived };
    return (!matches || matches(lookupIn(name, members))) && (!isFound || isFound({ ...members, name }));
  });
  const shown = remaining.slice(0, Math.min(pageSize ?? greatestPage, greatestPage));
  const last = shown.at(-1);
  const body: JsonObject = { value: shown.map(render) };
  if (!last || shown.length === remaining.length) return { status: 200, body };
  const query = new URLSearchParams(request.query);
  query.set(token, String(last.order));
  return { status: 200, body: { ...body, nextLink: `${request.origin}${request.path}?${query}` } };
}
