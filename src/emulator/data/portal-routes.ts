import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { RouteTable } from '../http/route-table.ts';
import { ranked } from '../search.ts';
import { BadQuery } from './bad-query.ts';
import { apiElement, metadataSchemaElement } from './elements.ts';
import { listPage } from './list.ts';
import { notFoundAnswer } from './not-found.ts';
import type { CenterReader } from './reader.ts';

/** Adds what no specification declares and the API Center portal asks for. */
export function addPortalRoutes(
  routes: RouteTable,
  reader: CenterReader,
  pageSize: number | undefined,
): void {
  for (const base of ['', '/workspaces/:workspace']) {
    routes.on('GET', `${base}/metadataSchemas`, (_, params) =>
      reader.find([], params)
        ? { status: 200, body: reader.metadataSchemas().map(metadataSchemaElement) }
        : notFoundAnswer(),
    );
    routes.on('GET', `${base}/apis/:apis/versions/:versions/securityRequirements`, (_, params) =>
      reader.find(['apis', 'versions'], params) ? { status: 200, body: { value: [] } } : notFoundAnswer(),
    );
  }
  // The action belongs to the workspace's own name, which the router does not take apart.
  for (const path of ['/::search', '/workspaces/default::search']) {
    routes.on('POST', path, (request) =>
      search(request, reader.list([], 'apis', {}).map(apiElement), pageSize),
    );
  }
}

/**
 * The best `$top` of what has words of the question. There is no model here that knows what words mean, and no
 * `nextLink`: a client that follows one sends a GET.
 */
function search(request: Request, elements: readonly JsonObject[], pageSize: number | undefined): HttpAnswer {
  const { body } = listPage(request, ranked(elements, questionIn(request)), pageSize);
  return { status: 200, body: { value: (isJsonObject(body) && body.value) || [] } };
}

function questionIn(request: Request): string {
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString());
  } catch {
    body = undefined;
  }
  if (isJsonObject(body) && typeof body.query === 'string') return body.query;
  throw new BadQuery('The body must be JSON with the member query, a text.');
}
