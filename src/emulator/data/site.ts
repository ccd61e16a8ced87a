import { type Answer, type Request, type Site, wrappedError } from '../http/message.ts';
import { RouteTable } from '../http/route-table.ts';

/** Browsers read the registry and the portal's data from other origins; the answers are public. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization',
};

/**
 * One service's data host.
 *
 * @param addRoutes adds what the host serves
 */
export function dataSite(addRoutes: (routes: RouteTable) => void): Site {
  const routes = new RouteTable();
  addRoutes(routes);
  return async (request) => {
    const answer = await answered(routes, request);
    return { ...answer, headers: { ...crossOrigin, ...answer.headers } };
  };
}

async function answered(routes: RouteTable, request: Request): Promise<Answer> {
  if (request.method === 'OPTIONS') return { status: 204 };
  const match = routes.find(request.method, request.path);
  if (match) return match.handler(request, match.params);
  return wrappedError(404, 'NotFound', 'This data host does not serve that path.');
}
