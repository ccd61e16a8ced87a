import type { JsonObject } from '../../core/json.ts';
import { dotNetTime } from '../etags-and-times.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Params } from '../http/route-table.ts';
import { type ArmResource, type Path, type ServiceAddress, servicePath } from '../resource.ts';
import type { Context } from './context.ts';
import { page } from './pagination.ts';
import { gateway } from './refusal.ts';

/** Where deleted services of a resource group are told of, in the syntax of routes. */
export const deletedServicesRoute =
  '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/deletedServices';

/** From the deletion to the purge, as in the specification's example: it says nothing else about it. */
const keptForMs = 61 * 24 * 60 * 60 * 1000;

/** Where a deleted service waits, with all below it, to be restored. */
export function tombstonePath(address: ServiceAddress): Path {
  return servicePath(address).map(({ name }) => ({ collection: 'deletedServices', name }));
}

/** One deleted service (2024-03-15-preview, DeletedServices_Get). Its id is that of the service it was. */
export function getDeletedService(context: Context, params: Params): HttpAnswer {
  const deleted = requireDeleted(context, params);
  return { status: 200, headers: { etag: deleted.etag }, body: rendered(deleted) };
}

/** The deleted services of a resource group, or of the subscription when the path names no group. */
export function listDeletedServices(context: Context, request: Request, params: Params): HttpAnswer {
  const { subscriptionId = '', resourceGroup } = params;
  const prefix = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup ? `${resourceGroup}/` : ''}`;
  const deleted = context.store
    .list([], 'deletedServices')
    .filter(({ id }) => id.toLowerCase().startsWith(prefix.toLowerCase()));
  return page(request, deleted, context.pageSize, rendered);
}

/** Declared, and refused by the live service: there only time purges. 204 when there is nothing to purge. */
export function purgeDeletedService(context: Context, params: Params): HttpAnswer {
  const path = tombstonePath(addressIn(params));
  if (!context.store.get(path)) return { status: 204 };
  if (context.mode === 'spec') {
    context.store.delete(path);
    return { status: 200 };
  }
  throw gateway(
    400,
    'UnsupportedResourceOperation',
    "The resource type 'deletedServices' does not support this operation.",
  );
}

function requireDeleted(context: Context, params: Params): ArmResource {
  const deleted = context.store.get(tombstonePath(addressIn(params)));
  if (deleted) return deleted;
  throw gateway(
    404,
    'ResourceNotFound',
    `The Resource 'Microsoft.ApiCenter/deletedServices/${params.service ?? ''}' under resource group '${params.resourceGroup ?? ''}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

function addressIn({ subscriptionId = '', resourceGroup = '', service = '' }: Params): ServiceAddress {
  return { subscriptionId, resourceGroup, name: service };
}

function rendered({ id, name, deletedAt = '' }: ArmResource): JsonObject {
  const purge = BigInt(Math.floor(Date.parse(deletedAt)) + keptForMs) * 10_000n;
  return {
    type: 'Microsoft.ApiCenter/deletedServices',
    properties: { scheduledPurgeDate: dotNetTime(purge), softDeletionDate: deletedAt },
    id,
    name,
  };
}
