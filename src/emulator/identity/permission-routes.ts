import { wrappedError } from '../http/request-handler.ts';
import type { RouteTable } from '../http/route-table.ts';
import { servicePath } from '../resource.ts';
import type { Store } from '../store.ts';

/**
 * Adds what the caller may do with an API center (Microsoft.Authorization, Permissions_ListForResource, 2022-04-01):
 * everything, for the emulator asks nobody who they are. To try a smaller role, let a fault answer instead.
 */
export function addPermissionRoutes(routes: RouteTable, store: Store): void {
  routes.on(
    'GET',
    '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/services/:service/providers/Microsoft.Authorization/permissions',
    (_, { subscriptionId = '', resourceGroup = '', service = '' }) => {
      if (!store.get(servicePath({ subscriptionId, resourceGroup, name: service }))) {
        return wrappedError(404, 'ResourceNotFound', `The API center '${service}' was not found.`);
      }
      return {
        status: 200,
        body: { value: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }] },
      };
    },
  );
}
