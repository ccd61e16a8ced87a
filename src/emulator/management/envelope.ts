import type { JsonObject } from '../../core/json.ts';
import type { ArmResource } from '../resource.ts';
import { merged } from './property-schema.ts';
import { armType, type ResourceType } from './resource-type.ts';

/** What an answer reports: a stored resource, or what a PUT just did to it. */
export type Event = 'read' | 'created' | 'updated';

/**
 * A child resource as the live service answers it, its member order included. The answer to a PUT does not
 * yet have the members that the service derives.
 */
export function envelope(resourceType: ResourceType, resource: ArmResource, event: Event): JsonObject {
  return {
    type: armType(resourceType),
    properties:
      resource.derived && event === 'read'
        ? merged(resourceType.schema, resource.properties, resource.derived)
        : resource.properties,
    id: resource.id,
    name: resource.name,
    systemData: systemData(resourceType, resource, event),
  };
}

/** A service. Its `dataApiHostname` is where its data host listens. */
export function serviceEnvelope(resource: ArmResource, dataApiHostname: string | undefined): JsonObject {
  const { location, identity, sku, tags } = resource.envelope ?? {};
  return {
    type: 'Microsoft.ApiCenter/services',
    ...(location === undefined ? {} : { location }),
    ...(identity === undefined ? {} : { identity }),
    ...(sku === undefined ? {} : { sku }),
    properties: { ...resource.properties, ...(dataApiHostname === undefined ? {} : { dataApiHostname }) },
    id: resource.id,
    name: resource.name,
    tags: tags ?? {},
    systemData: { createdAt: resource.createdAt, lastModifiedAt: resource.lastModifiedAt },
  };
}

/** The answer to an update never tells the creation; environments otherwise never tell the last change. */
function systemData(resourceType: ResourceType, resource: ArmResource, event: Event): JsonObject {
  const { createdAt, lastModifiedAt } = resource;
  if (event === 'updated') return { lastModifiedAt };
  return resourceType.moments === 'created' ? { createdAt } : { createdAt, lastModifiedAt };
}
