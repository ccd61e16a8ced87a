import type { MetadataEntity } from '../../core/apicenter/constants.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Collection } from '../resource.ts';
import type { PropertySchema } from './property-schema.ts';

/** What tells one kind of child resource from another. Everything else about them is the same. */
export interface ResourceType {
  readonly collection: Collection;
  /** The collections between the service and this one. */
  readonly parents: readonly Collection[];
  readonly schema: PropertySchema;
  /** What else is wrong with properties that match the schema. */
  readonly problems?: (properties: JsonObject) => readonly string[];
  /** The status of deleting one that exists; a missing one is always 204. */
  readonly deleteStatus: 200 | 204;
  /** The body of the 404 for a missing one. */
  readonly missing: JsonObject;
  /** Which moments `systemData` tells: see `systemData` in envelope.ts. */
  readonly moments: 'both' | 'created';
  /** What custom metadata calls it, when its `customProperties` are described by metadata schemas. */
  readonly entity?: MetadataEntity;
  /** Comes and goes with its parent only. */
  readonly permanent?: true;
}

/** `Microsoft.ApiCenter/services/workspaces/apis`, and so on. */
export function armType(resourceType: ResourceType): string {
  return ['Microsoft.ApiCenter/services', ...resourceType.parents, resourceType.collection].join('/');
}

/** The flat body of most missing resources: the live service says no more. */
export const plainlyMissing: JsonObject = { code: '404' };
