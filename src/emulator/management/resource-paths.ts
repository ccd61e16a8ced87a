import type { Params } from '../http/route-table.ts';
import { type Path, type Resource, type ServiceAddress, servicePath } from '../resource.ts';
import type { Store } from '../store.ts';
import { flat, gateway } from './refusal.ts';
import { type Family, plainlyMissing } from './resource-type.ts';

/** Where services are, in the syntax of routes. The variable parts below a service are named by their collection. */
export const serviceRoute =
  '/subscriptions/:subscriptionId/resourceGroups/:resourceGroup/providers/Microsoft.ApiCenter/services/:service';

export function collectionRoute(family: Family): string {
  const parents = family.parents.map((collection) => `/${collection}/:${collection}`).join('');
  return `${serviceRoute}${parents}/${family.collection}`;
}

export function childRoute(family: Family): string {
  return `${collectionRoute(family)}/:${family.collection}`;
}

export function serviceAddress(params: Params): ServiceAddress {
  return {
    subscriptionId: params.subscriptionId ?? '',
    resourceGroup: params.resourceGroup ?? '',
    name: params.service ?? '',
  };
}

export function childPath(family: Family, params: Params): Path {
  const steps = [...family.parents, family.collection];
  return [
    ...servicePath(serviceAddress(params)),
    ...steps.map((collection) => ({ collection, name: params[collection] ?? '' })),
  ];
}

/** @throws Refusal with the gateway's 404 when there is no such service */
export function requireService(store: Store, params: Params): Resource {
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
 * The resource that a family's members belong to: an api for its versions, the service for its schemas.
 *
 * @throws Refusal (404) when it, or the service, is missing
 */
export function requireParent(store: Store, family: Family, params: Params): [path: Path, parent: Resource] {
  const service = requireService(store, params);
  if (family.parents.length === 0) return [servicePath(serviceAddress(params)), service];
  const path = childPath(family, params).slice(0, -1);
  const parent = store.get(path);
  if (!parent) throw flat(404, plainlyMissing);
  return [path, parent];
}

/** @throws Refusal (404) when the resource, or the service, is missing */
export function requireChild(store: Store, family: Family, params: Params): [path: Path, child: Resource] {
  requireService(store, params);
  const path = childPath(family, params);
  const child = store.get(path);
  if (!child) throw flat(404, family.missing);
  return [path, child];
}
