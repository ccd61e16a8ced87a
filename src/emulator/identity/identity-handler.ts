import type { RequestHandler } from '../http/request-handler.ts';
import { RouteTable } from '../http/route-table.ts';
import type { Store } from '../store.ts';
import { addCloudRoutes } from './cloud.ts';
import { addManagedIdentityRoutes } from './managed-identity.ts';
import { addPermissionRoutes } from './permission-routes.ts';
import { addSubscriptionRoutes } from './subscriptions.ts';

/** A managed identity that tokens are given for. */
export interface IdentityOptions {
  /** What callers must send as `X-IDENTITY-HEADER`. */
  readonly secret: string;
  /** Milliseconds since the Unix epoch. */
  readonly wallTime: () => number;
}

/** Puts what is around API Center in Azure before the management API: subscriptions, the cloud's endpoints, an identity and what it may do. */
export function withAzureAround(
  store: Store,
  identity: IdentityOptions | undefined,
  management: RequestHandler,
): RequestHandler {
  const routes = new RouteTable();
  addCloudRoutes(routes);
  addSubscriptionRoutes(routes, store);
  addPermissionRoutes(routes, store);
  if (identity) addManagedIdentityRoutes(routes, identity.secret, identity.wallTime);
  return async (request) => {
    const match = routes.find(request.method, request.path);
    return match ? match.handler(request, match.params) : management(request);
  };
}
