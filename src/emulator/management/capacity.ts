import {
  type MetadataEntity,
  metadataEntities,
  type Sku,
  skuLimits,
} from '../../core/apicenter/constants.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { ArmResource, Path } from '../resource.ts';
import type { Context } from './context.ts';
import type { ResourceType } from './resource-type.ts';

/** Why a collection of the service's plan holds no further member; nothing when it does. */
export function crowded(
  { store, mode }: Context,
  resourceType: ResourceType,
  parentPath: Path,
  service: ArmResource | undefined,
): readonly string[] {
  const sku = skuOf(service);
  const limits: Readonly<Record<string, number>> = skuLimits[sku];
  const limit = limits[resourceType.collection];
  // That there is one workspace only is not declared either.
  if (resourceType.permanent && mode === 'spec') return [];
  if (limit === undefined || store.count(parentPath, resourceType.collection) < limit) return [];
  return [`The maximum number of ${resourceType.collection} (${limit}) of the ${sku} plan has been reached.`];
}

/**
 * Why an entity of the service's plan takes no further custom metadata.
 *
 * @param path where the metadata schema is, or is to be
 * @param properties what it is to say
 */
export function crowdedEntities({ store }: Context, path: Path, properties: JsonObject): readonly string[] {
  const servicePath = path.slice(0, -1);
  const sku = skuOf(store.get(servicePath));
  const limit = skuLimits[sku].metadataOfEntity;
  const name = path.at(-1)?.name.toLowerCase();
  const others = store
    .list(servicePath, 'metadataSchemas')
    .filter((schema) => schema.name.toLowerCase() !== name);
  return metadataEntities
    .filter(
      (entity) =>
        isAssigned(properties, entity) &&
        others.filter((schema) => isAssigned(schema.properties, entity)).length >= limit,
    )
    .map(
      (entity) =>
        `The maximum number of custom metadata properties of the entity '${entity}' (${limit}) of the ${sku} plan has been reached.`,
    );
}

function isAssigned({ assignedTo }: JsonObject, entity: MetadataEntity): boolean {
  return Array.isArray(assignedTo) && assignedTo.some((item) => isJsonObject(item) && item.entity === entity);
}

function skuOf(service: ArmResource | undefined): Sku {
  const sku = service?.envelope?.sku;
  return isJsonObject(sku) && sku.name === 'Standard' ? 'Standard' : 'Free';
}
