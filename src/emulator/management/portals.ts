import type { JsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Params } from '../http/route-table.ts';
import { type ArmResource, type Path, servicePath } from '../resource.ts';
import type { Context } from './context.ts';
import { merged, normalised, type PropertySchema } from './property-schema.ts';
import { changedRecord, createdRecord } from './records.ts';
import { flat, validationError } from './refusal.ts';
import { propertiesOf } from './request-body.ts';
import { requireService, serviceAddress, serviceRoute } from './resource-paths.ts';
import { plainlyMissing } from './resource-type.ts';
import { addressOf } from './services.ts';
import { propertyProblems } from './validation.ts';

/** The configuration of a service's portal. There is one, `default`, and only from its first PUT on. */
export const portalRoute = `${serviceRoute}/portals/default`;

const schema: PropertySchema = {
  type: 'object',
  properties: {
    portalDefaultHostName: { type: 'string', readOnly: true },
    dataApiHostName: { type: 'string', readOnly: true },
    title: { type: 'string' },
    authentication: {
      type: 'object',
      properties: { clientId: { type: 'string' }, tenantId: { type: 'string' } },
    },
    enabled: { type: 'boolean' },
  },
};

export function getPortal(context: Context, params: Params): HttpAnswer {
  const service = requireService(context.store, params);
  const portal = context.store.get(portalPath(params));
  if (!portal) throw flat(404, plainlyMissing);
  return rendered(context, service, portal);
}

/** Creates or replaces: 200 for both. A `location` beside the properties is taken and means nothing. */
export function putPortal(context: Context, request: Request, params: Params): HttpAnswer {
  const { store, stamps } = context;
  const service = requireService(store, params);
  const path = portalPath(params);
  const properties = normalised(schema, propertiesOf(request));
  const problems = propertyProblems(schema, properties);
  if (problems.length > 0) throw validationError(problems);
  const existing = store.get(path);
  const portal = existing
    ? changedRecord(stamps, existing, { properties })
    : firstRecord(context, { id: `${service.id}/portals/default`, name: 'default', properties });
  store.put(path, portal);
  return rendered(context, service, portal);
}

/** 204, whether there was one or not. */
export function deletePortal(context: Context, params: Params): HttpAnswer {
  requireService(context.store, params);
  context.store.delete(portalPath(params));
  return { status: 204 };
}

function portalPath(params: Params): Path {
  return [...servicePath(serviceAddress(params)), { collection: 'portals', name: 'default' }];
}

/** Unlike other resources, a new portal has one moment for its creation and its last change. */
function firstRecord(
  { stamps }: Context,
  contents: { id: string; name: string; properties: JsonObject },
): ArmResource {
  const created = createdRecord(stamps, contents);
  return { ...created, lastModifiedAt: created.createdAt };
}

function rendered(context: Context, service: ArmResource, portal: ArmResource): HttpAnswer {
  const { createdAt, lastModifiedAt } = portal;
  return {
    status: 200,
    headers: { etag: portal.etag },
    body: {
      type: 'Microsoft.ApiCenter/services/portals',
      properties: merged(schema, portal.properties, hostNames(context, service)),
      id: portal.id,
      name: portal.name,
      systemData: { createdAt, lastModifiedAt },
    },
  };
}

/**
 * The data host is the emulator's own. There is no portal behind the other name, so it has the live form under
 * `localhost`: the live name could lead a person to sign in at someone else's portal.
 */
function hostNames(context: Context, service: ArmResource): JsonObject {
  const region = String(service.envelope?.location ?? '')
    .toLowerCase()
    .replaceAll(' ', '');
  const dataApiHostName = context.dataHosts.hostname(addressOf(service));
  return {
    portalDefaultHostName: `${service.name}.portal.${region}.localhost`,
    ...(dataApiHostName === undefined ? {} : { dataApiHostName }),
  };
}
