import type { JsonObject } from '../../core/json.ts';
import type { Request } from '../http/request-handler.ts';
import type { RouteTable } from '../http/route-table.ts';

/**
 * Adds what `az cloud register --endpoint-resource-manager` asks for: the endpoints of this "cloud", all of them the
 * emulator itself. At 2015-01-01 the answer is one cloud in the old form, later a list of one.
 */
export function addCloudRoutes(routes: RouteTable): void {
  routes.on('GET', '/metadata/endpoints', (request) => {
    const old = request.query.get('api-version') === '2015-01-01';
    return { status: 200, body: old ? olderForm(request) : [newerForm(request)] };
  });
}

function olderForm({ origin }: Request): JsonObject {
  return {
    galleryEndpoint: `${origin}/`,
    graphEndpoint: `${origin}/`,
    portalEndpoint: `${origin}/`,
    authentication: { loginEndpoint: `${origin}/`, audiences: [`${origin}/`] },
  };
}

function newerForm({ origin }: Request): JsonObject {
  return {
    name: 'McpRegisterEmulator',
    resourceManager: origin,
    portal: origin,
    gallery: origin,
    graph: origin,
    graphAudience: origin,
    microsoftGraphResourceId: origin,
    authentication: {
      loginEndpoint: origin,
      audiences: [origin],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    suffixes: {},
  };
}
