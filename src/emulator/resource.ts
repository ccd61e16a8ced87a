import type { JsonObject } from '../core/json.ts';

/** The collections of the management API, by the segment that names them in a path. */
export type Collection =
  | 'services'
  | 'workspaces'
  | 'environments'
  | 'apis'
  | 'versions'
  | 'definitions'
  | 'deployments'
  | 'metadataSchemas'
  | 'portals'
  | 'deletedServices';

/** One resource as it is kept. Records are never changed, only replaced: a snapshot may hold on to them. */
export interface ArmResource {
  /** The ARM path without query, in the case of its first PUT. */
  readonly id: string;
  readonly name: string;
  /** What the caller may set, normalised. */
  readonly properties: JsonObject;
  /** Members of `properties` that only the service sets: an api's stage, a definition's specification. */
  readonly derived?: JsonObject;
  /** The top-level members that only services have: location, sku, tags, identity. */
  readonly envelope?: JsonObject;
  /** A definition's imported document, exactly as it came. */
  readonly text?: string;
  /** A service's data host: the port it had last, so that a restart keeps its address. */
  readonly dataPort?: number;
  /** Of a service that is deleted and can be restored. ISO 8601, UTC. */
  readonly deletedAt?: string;
  /** ISO 8601, UTC, up to seven digits of fraction. */
  readonly createdAt: string;
  readonly lastModifiedAt: string;
  readonly etag: string;
  /** Grows in the order of creation; what a page of a list continues from. */
  readonly order: number;
  /** Grows with every write by a caller: tells which of several was written last. */
  readonly written: number;
}

export interface ServiceAddress {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
}

/** One step into the tree of resources. A service's name is `subscription/group/name`. */
export interface PathSegment {
  readonly collection: Collection;
  readonly name: string;
}

/** The steps from the root to one resource. Names are compared without regard to case, as ARM does. */
export type Path = readonly PathSegment[];

export function servicePath(address: ServiceAddress): Path {
  return [
    { collection: 'services', name: `${address.subscriptionId}/${address.resourceGroup}/${address.name}` },
  ];
}

export function serviceId(address: ServiceAddress): string {
  return `/subscriptions/${address.subscriptionId}/resourceGroups/${address.resourceGroup}/providers/Microsoft.ApiCenter/services/${address.name}`;
}
