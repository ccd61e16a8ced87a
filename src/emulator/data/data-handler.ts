import { isJsonObject } from '../../core/json.ts';
import { refusedBody } from '../http/json-bodies.ts';
import { type HttpAnswer, type Request, type RequestHandler, wrappedError } from '../http/request-handler.ts';
import { RouteTable } from '../http/route-table.ts';
import type { Mode } from '../management/context.ts';
import { addAccessRoutes, type DataAuth, refusedAccess } from './access.ts';
import { BadQuery } from './bad-query.ts';

/** Browsers read the registry and the portal's data from other origins; no cookie is ever looked at. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization',
};

/**
 * One service's data host. Every answer but that to a preflight has a JSON body or a document, because the portal
 * takes anything else for a failure that it never asks about again.
 *
 * @param mode `spec` adds the header that the specification declares on errors
 * @param addRoutes adds what the host serves
 */
export function createDataHandler(
  auth: DataAuth,
  mode: Mode,
  addRoutes: (routes: RouteTable) => void,
): RequestHandler {
  const routes = new RouteTable();
  addAccessRoutes(routes);
  addRoutes(routes);
  return async (request) => {
    const answer = refusedAccess(auth, request) ?? refusedBody(request) ?? (await answered(routes, request));
    return {
      ...answer,
      headers: { ...crossOrigin, ...(mode === 'spec' ? errorHeader(answer) : {}), ...answer.headers },
    };
  };
}

function errorHeader({ body }: HttpAnswer): Readonly<Record<string, string>> {
  const error = isJsonObject(body) ? body.error : undefined;
  return isJsonObject(error) && typeof error.code === 'string' ? { 'x-ms-error-code': error.code } : {};
}

async function answered(routes: RouteTable, request: Request): Promise<HttpAnswer> {
  if (request.method === 'OPTIONS') return { status: 204 };
  const match = routes.find(request.method === 'HEAD' ? 'GET' : request.method, request.path);
  if (!match) return wrappedError(404, 'NotFound', 'This data host does not serve that path.');
  try {
    return await match.handler(request, match.params);
  } catch (error) {
    if (error instanceof BadQuery) return wrappedError(400, 'BadRequest', error.message);
    throw error;
  }
}
