import { type Sku, skus } from '../../core/apicenter/constants.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { optional } from '../../core/optional.ts';
import { dotNetTime } from '../etags-and-times.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Params } from '../http/route-table.ts';
import { type ArmResource, type ServiceAddress, serviceId, servicePath } from '../resource.ts';
import type { Context } from './context.ts';
import { tombstonePath } from './deleted-services.ts';
import { serviceEnvelope } from './envelope.ts';
import { page } from './pagination.ts';
import { changedRecord, createdRecord } from './records.ts';
import { gateway, validationError } from './refusal.ts';
import { jsonBody } from './request-body.ts';
import { requireService, serviceAddress } from './resource-paths.ts';
import { serviceIdentity } from './service-identity.ts';
import { nameProblems } from './validation.ts';

/** ARM's rule for the names of resource groups. */
const resourceGroupPattern = /^[-\w.()]{1,90}$/;

export function getService(context: Context, params: Params): HttpAnswer {
  const service = requireService(context.store, params);
  return { status: 200, headers: { etag: service.etag }, body: rendered(context, service) };
}

/** The services of a resource group, or of the subscription when the path names no group. */
export function listServices(context: Context, request: Request, params: Params): HttpAnswer {
  const { subscriptionId, resourceGroup } = serviceAddress(params);
  const prefix = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup ? `${resourceGroup}/` : ''}`;
  const services = context.store
    .list([], 'services')
    .filter((service) => service.id.toLowerCase().startsWith(prefix.toLowerCase()));
  return page(request, services, context.pageSize, (service) => rendered(context, service));
}

export async function putService(context: Context, request: Request, params: Params): Promise<HttpAnswer> {
  const address = serviceAddress(params);
  const body = jsonBody(request);
  const existing = context.store.get(servicePath(address));
  if (wantsRestoring(body)) return restoreService(context, address);
  const location = body.location;
  if (typeof location !== 'string' || location === '') {
    throw gateway(400, 'LocationRequired', 'The location property is required for this definition.');
  }
  if (existing) {
    refuseMove(existing, location);
    const envelope = envelopeOf(existing.id, body, skuOf(body) ?? existing.envelope?.sku, location);
    const changed = changedRecord(context.stamps, existing, { envelope });
    context.store.put(servicePath(address), changed);
    return { status: 200, body: rendered(context, changed) };
  }
  if (!resourceGroupPattern.test(address.resourceGroup)) {
    throw gateway(400, 'InvalidResourceGroup', 'The name of the resource group is not a valid one.');
  }
  const problems = nameProblems(address.name);
  if (problems.length > 0) throw validationError(problems);
  if (context.store.get(tombstonePath(address)))
    throw validationError([`The name ${address.name} is already taken.`]);
  const service = await createService(
    context,
    address,
    envelopeOf(serviceId(address), body, skuOf(body), location),
  );
  return { status: 201, body: rendered(context, service) };
}

/** Tags and identity are all that a PATCH changes; it too can restore a deleted service (2024-03-15-preview). */
export async function patchService(context: Context, request: Request, params: Params): Promise<HttpAnswer> {
  const body = jsonBody(request);
  if (wantsRestoring(body)) return restoreService(context, serviceAddress(params));
  const service = requireService(context.store, params);
  const { tags, identity } = body;
  const changed = changedRecord(context.stamps, service, {
    envelope: {
      ...service.envelope,
      ...(isJsonObject(tags) ? { tags } : {}),
      ...optional('identity', serviceIdentity(service.id, identity)),
    },
  });
  context.store.put(servicePath(serviceAddress(params)), changed);
  return { status: 200, body: rendered(context, changed) };
}

export async function deleteService(context: Context, params: Params): Promise<HttpAnswer> {
  const address = serviceAddress(params);
  const service = context.store.get(servicePath(address));
  if (!service) return { status: 204 };
  const deletedAt = dotNetTime(context.stamps.now());
  context.store.move(servicePath(address), tombstonePath(address), { ...service, deletedAt });
  await context.dataHosts.close(address);
  return { status: 200 };
}

function wantsRestoring({ properties }: JsonObject): boolean {
  return isJsonObject(properties) && properties.restore === true;
}

/** Brings a deleted service back with all it had; everything else in the request is ignored. */
async function restoreService(context: Context, address: ServiceAddress): Promise<HttpAnswer> {
  const { store, stamps } = context;
  const tombstone = store.get(tombstonePath(address));
  if (!tombstone) {
    throw validationError([`There is no deleted service ${address.name} to restore.`]);
  }
  const { deletedAt: _, ...service } = tombstone;
  store.move(tombstonePath(address), servicePath(address), changedRecord(stamps, service, {}));
  await openDataHost(context, address);
  return { status: 200, body: rendered(context, store.get(servicePath(address)) ?? service) };
}

/**
 * A new API center with its workspace and its data host.
 *
 * @param envelope location, sku, tags; the context's plan is taken when there is no sku
 */
export async function createService(
  context: Context,
  address: ServiceAddress,
  envelope: JsonObject,
): Promise<ArmResource> {
  const { store, stamps } = context;
  const id = serviceId(address);
  const path = servicePath(address);
  const service = createdRecord(stamps, {
    id,
    name: address.name,
    properties: {},
    envelope: { sku: { name: context.sku }, ...envelope },
  });
  store.put(path, service);
  store.put(
    [...path, { collection: 'workspaces', name: 'default' }],
    createdRecord(stamps, {
      id: `${id}/workspaces/default`,
      name: 'default',
      properties: { title: 'Default workspace', description: 'Default workspace' },
    }),
  );
  await openDataHost(context, address);
  return store.get(path) ?? service;
}

/** Starts a service's data host, at the address that it had before where that is free. */
export async function openDataHost(context: Context, address: ServiceAddress): Promise<void> {
  const path = servicePath(address);
  const dataPort = await context.dataHosts.open(address, context.store.get(path)?.dataPort);
  const service = context.store.get(path);
  if (!service) await context.dataHosts.close(address);
  else if (service.dataPort !== dataPort) context.store.put(path, { ...service, dataPort });
}

function rendered(context: Context, service: ArmResource): JsonObject {
  return serviceEnvelope(service, context.dataHosts.hostname(addressOf(service)));
}

/** A service's address, read from its id. */
export function addressOf(service: ArmResource): ServiceAddress {
  const [, , subscriptionId = '', , resourceGroup = ''] = service.id.split('/');
  return { subscriptionId, resourceGroup, name: service.name };
}

function envelopeOf(
  id: string,
  { tags, identity }: JsonObject,
  sku: JsonObject[string] | undefined,
  location: string,
): JsonObject {
  return {
    location,
    ...optional('identity', serviceIdentity(id, identity)),
    ...(sku === undefined ? {} : { sku }),
    ...(isJsonObject(tags) ? { tags } : {}),
  };
}

function skuOf(body: JsonObject): { name: Sku } | undefined {
  const { sku } = body;
  if (sku === undefined || sku === null) return undefined;
  const name = isJsonObject(sku) ? skus.find((known) => known === sku.name) : undefined;
  if (!name) throw validationError([`The field Sku must be one of: ${skus.join(', ')}.`]);
  return { name };
}

function refuseMove(service: ArmResource, location: string): void {
  const current = String(service.envelope?.location ?? '');
  const plain = (name: string) => name.toLowerCase().replaceAll(' ', '');
  if (plain(current) === plain(location)) return;
  throw gateway(
    409,
    'InvalidResourceLocation',
    `The resource '${service.name}' already exists in location '${current}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`,
  );
}
