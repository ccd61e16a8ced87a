import type { JsonObject } from '../../core/json.ts';
import type { Answer, Request } from '../http/message.ts';
import type { Resource } from '../resource.ts';
import { lookupIn, parseFilter } from './filter.ts';
import { validationError } from './refusal.ts';

const token = '$skipToken';

/**
 * One page of a list: `{value, nextLink?}`. The link continues after the last entry's order number, so that
 * creating and deleting between two pages neither repeats nor loses an entry.
 *
 * @param pageSize undefined for everything on one page
 */
export function page(
  request: Request,
  resources: readonly Resource[],
  pageSize: number | undefined,
  render: (resource: Resource) => JsonObject,
): Answer {
  const filter = request.query.get('$filter');
  const matches = filter ? parseFilter(filter) : () => true;
  const after = Number(request.query.get(token) ?? 0);
  if (Number.isNaN(after)) throw validationError([`The field ${token} must be one that a nextLink has.`]);
  const remaining = resources.filter(
    (resource) =>
      resource.order > after &&
      matches(lookupIn(resource.name, { ...resource.properties, ...resource.derived })),
  );
  const shown = remaining.slice(0, pageSize);
  const last = shown.at(-1);
  const body: JsonObject = { value: shown.map(render) };
  if (!last || shown.length === remaining.length) return { status: 200, body };
  const query = new URLSearchParams(request.query);
  query.set(token, String(last.order));
  return { status: 200, body: { ...body, nextLink: `${request.origin}${request.path}?${query}` } };
}
