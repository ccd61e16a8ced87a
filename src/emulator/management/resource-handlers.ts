import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Params } from '../http/route-table.ts';
import type { Path } from '../resource.ts';
import { crowded, crowdedEntities } from './capacity.ts';
import type { Context } from './context.ts';
import { envelope } from './envelope.ts';
import { followLifecycle } from './lifecycle.ts';
import { page } from './pagination.ts';
import { normalised } from './property-schema.ts';
import { changedRecord, createdRecord } from './records.ts';
import { validationError } from './refusal.ts';
import { propertiesOf } from './request-body.ts';
import { childPath, requireChild, requireParent, requireService } from './resource-paths.ts';
import type { ResourceType } from './resource-type.ts';
import { referenceProblems } from './strictness.ts';
import { nameProblems, propertyProblems } from './validation.ts';

export function getChild(context: Context, resourceType: ResourceType, params: Params): HttpAnswer {
  const [, resource] = requireChild(context.store, resourceType, params);
  return { status: 200, headers: { etag: resource.etag }, body: envelope(resourceType, resource, 'read') };
}

export function listChildren(
  context: Context,
  resourceType: ResourceType,
  request: Request,
  params: Params,
): HttpAnswer {
  const [parentPath] = requireParent(context.store, resourceType, params);
  return page(
    request,
    context.store.list(parentPath, resourceType.collection),
    context.pageSize,
    (resource) => envelope(resourceType, resource, 'read'),
  );
}

/** Creates or replaces; the live service answers 200 to both, its specification wants 201 for the first. */
export function putChild(
  context: Context,
  resourceType: ResourceType,
  request: Request,
  params: Params,
): HttpAnswer {
  const { store, stamps } = context;
  const [parentPath, parent] = requireParent(store, resourceType, params);
  const path = childPath(resourceType, params);
  const name = params[resourceType.collection] ?? '';
  const existing = store.get(path);
  const properties = normalised(resourceType.schema, propertiesOf(request));
  refuseProblems([
    ...(existing ? [] : nameProblems(name)),
    ...problemsOf(context, resourceType, path, properties),
    ...(existing ? [] : crowded(context, resourceType, parentPath, requireService(store, params))),
    ...(resourceType.collection === 'metadataSchemas' ? crowdedEntities(context, path, properties) : []),
  ]);
  const resource = existing
    ? changedRecord(stamps, existing, { properties })
    : createdRecord(stamps, { id: `${parent.id}/${resourceType.collection}/${name}`, name, properties });
  store.put(path, resource);
  if (resourceType.collection === 'versions') followLifecycle(store, stamps, parentPath);
  return {
    status: existing || context.mode === 'live' ? 200 : 201,
    headers: { etag: resource.etag },
    body: envelope(resourceType, resource, existing ? 'updated' : 'created'),
  };
}

/** Removes a resource with all below it. A missing one is 204 whatever its type. */
export function deleteChild(context: Context, resourceType: ResourceType, params: Params): HttpAnswer {
  const { store } = context;
  requireService(store, params);
  const path = childPath(resourceType, params);
  // The specification declares that it can be deleted; that the live service keeps it is a choice of ours.
  if (resourceType.permanent && context.mode === 'live' && store.get(path)) {
    throw validationError([
      `The ${resourceType.collection} entry '${params[resourceType.collection] ?? ''}' cannot be deleted.`,
    ]);
  }
  const deleted = store.delete(path);
  if (deleted && resourceType.collection === 'versions')
    followLifecycle(store, context.stamps, path.slice(0, -1));
  return { status: deleted ? resourceType.deleteStatus : 204 };
}

function problemsOf(
  context: Context,
  resourceType: ResourceType,
  path: Path,
  properties: JsonObject,
): readonly string[] {
  const problems = propertyProblems(resourceType.schema, properties);
  if (problems.length > 0) return problems;
  const custom = properties.customProperties;
  const service = path.slice(0, 1);
  return [
    // What the specification does not declare is not asked for in its mode.
    ...((context.mode === 'live' && resourceType.problems?.(properties)) || []),
    ...(resourceType.entity && isJsonObject(custom)
      ? context.customProperties.problems(service, resourceType.entity, custom)
      : []),
    ...(context.strict && resourceType.collection === 'deployments'
      ? referenceProblems(context.store, service, properties)
      : []),
  ];
}

function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw validationError(problems);
}
