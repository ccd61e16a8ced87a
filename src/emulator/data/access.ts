import { type HttpAnswer, type Request, wrappedError } from '../http/request-handler.ts';
import type { RouteTable } from '../http/route-table.ts';
import { documentPath } from './export-operation.ts';

/** Who may read the data hosts: everybody, or callers with a bearer token. */
export const dataAuths = ['anonymous', 'bearer'] as const;
export type DataAuth = (typeof dataAuths)[number];

const metadataPath = '/.well-known/oauth-protected-resource';

/**
 * Adds what a data host tells about its protection (RFC 9728). There is no authorization server in it: none of
 * the real ones would issue a token for a loopback address, and nobody should be led to try.
 */
export function addAccessRoutes(routes: RouteTable): void {
  for (const path of [metadataPath, `${metadataPath}/workspaces/default`]) {
    routes.on('GET', path, ({ origin }) => ({
      status: 200,
      body: {
        resource: origin,
        scopes_supported: ['https://azure-apicenter.net/user_impersonation'],
        bearer_methods_supported: ['header'],
      },
    }));
  }
}

/** The 401 that a request without a token gets; undefined when it may be answered. Any token will do. */
export function refusedAccess(auth: DataAuth, request: Request): HttpAnswer | undefined {
  if (auth === 'anonymous' || request.method === 'OPTIONS') return undefined;
  if (request.path.startsWith(metadataPath) || documentPath.test(request.path)) return undefined;
  if (/^bearer \S/i.test(request.headers.authorization ?? '')) return undefined;
  return {
    ...wrappedError(401, 'Unauthorized', 'This data host wants a bearer token; any will do.'),
    headers: {
      'www-authenticate': `Bearer resource_metadata="${request.origin}${metadataPath}"`,
      'access-control-expose-headers': 'www-authenticate',
    },
  };
}
