import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { optional } from '../../core/optional.ts';
import type { ArmResource } from '../resource.ts';

/**
 * An API as the data plane tells it: flat, without id and type. The kind is in lower case, because the portal
 * compares it exactly and entries that the service makes itself have it in capitals.
 */
export function apiElement({ name, properties, derived, lastModifiedAt }: ArmResource): JsonObject {
  return {
    name,
    ...properties,
    ...derived,
    kind: String(properties.kind ?? '').toLowerCase(),
    lastUpdated: lastModifiedAt,
  };
}

/** A version or a definition: its properties beside its name. */
export function plainElement({ name, properties, derived }: ArmResource): JsonObject {
  return { name, ...properties, ...derived };
}

/**
 * A deployment, with what the portal and the specification call differently under both names. The environment
 * is its plain name, and `server.runtimeUri` is always there: the portal's page fails without it.
 */
export function deploymentElement({ name, properties }: ArmResource): JsonObject {
  const { environmentId, server, ...rest } = properties;
  const environment = typeof environmentId === 'string' ? environmentId.split('/').at(-1) : undefined;
  const uris = listOf(isJsonObject(server) ? server.runtimeUri : undefined);
  return {
    name,
    title: name,
    ...rest,
    ...optional('environment', environment),
    ...optional('environmentId', environment),
    server: { runtimeUri: uris, runtimeUris: uris },
  };
}

/** An environment, its portals' addresses under the portal's names and the specification's. */
export function environmentElement({ name, properties }: ArmResource): JsonObject {
  const { server, onboarding, ...rest } = properties;
  return {
    name,
    ...rest,
    server: bothSpellings(server, 'managementPortalUri'),
    onboarding: bothSpellings(onboarding, 'developerPortalUri'),
  };
}

export function metadataSchemaElement({ name, properties }: ArmResource): JsonObject {
  return { name, schema: properties.schema ?? '{}' };
}

function bothSpellings(value: JsonValue | undefined, member: string): JsonObject {
  const known = isJsonObject(value) ? value : {};
  const uris = listOf(known[member]);
  return { ...known, [member]: uris, [`${member}s`]: uris };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
