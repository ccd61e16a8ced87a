import type { Params } from '../http/route-table.ts';
import { type ArmResource, type Path, type ServiceAddress, servicePath } from '../resource.ts';
import type { Store } from '../store.ts';
import { flat, gateway } from './refusal.ts';
import { plainlyMissing, type ResourceType } from './resource-type.ts';

/** Where services are, in the syntax of routes. The variable parts below a service are named by their collection. */
export const serviceRoute =
  '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/services/:service';

export function collectionRoute(resourceType: ResourceType): string {
  const parents = resourceType.parents.map((collection) => `/${collection}/:${collection}`).join('');
  return `${serviceRoute}${parents}/${resourceType.collection}`;
}

export function childRoute(resourceType: ResourceType): string {
  return `${collectionRoute(resourceType)}/:${resourceType.collection}`;
}

export function serviceAddress(params: Params): ServiceAddress {
  return {
    subscriptionId: params.subscriptionId ?? '',
    resourceGroup: params.resourceGroup ?? '',
    name: params.service ?? '',
  };
}

export function childPath(resourceType: ResourceType, params: Params): Path {
  const steps = [...resourceType.parents, resourceType.collection];
  return [
    ...servicePath(serviceAddress(params)),
    ...steps.map((collection) => ({ collection, name: params[collection] ?? '' })),
  ];
}

/** @throws Refusal with the gateway's 404 when there is no such service */
export function requireService(store: Store, params: Params): ArmResource {
  const address = serviceAddress(params);
  const service = store.get(servicePath(address));
  if (service) return service;
  throw gateway(
    404,
    'ResourceNotFound',
    `The Resource 'Microsoft.ApiCenter/services/${address.name}' under resource group '${address.resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

/**
 * The resource that resources of a type belong to: an api for its versions, the service for its schemas.
 *
 * @throws Refusal (404) when it, or the service, is missing
 */
export function requireParent(
  store: Store,
  resourceType: ResourceType,
  params: Params,
): [path: Path, parent: ArmResource] {
  const service = requireService(store, params);
  if (resourceType.parents.length === 0) return [servicePath(serviceAddress(params)), service];
  const path = childPath(resourceType, params).slice(0, -1);
  const parent = store.get(path);
  if (!parent) throw flat(404, plainlyMissing);
  return [path, parent];
}

/** @throws Refusal (404) when the resource, or the service, is missing */
export function requireChild(
  store: Store,
  resourceType: ResourceType,
  params: Params,
): [path: Path, child: ArmResource] {
  requireService(store, params);
  const path = childPath(resourceType, params);
  const child = store.get(path);
  if (!child) throw flat(404, resourceType.missing);
  return [path, child];
}
