import { metadataEntities } from '../../core/apicenter/vocabulary.ts';
import type { Answer, Request } from '../http/message.ts';
import type { Params } from '../http/route-table.ts';
import { servicePath } from '../resource.ts';
import type { Context } from './context.ts';
import { apis } from './families/api.ts';
import { deployments } from './families/deployment.ts';
import { environments } from './families/environment.ts';
import { requireService, serviceAddress } from './paths.ts';
import type { PropertySchema } from './property-schema.ts';
import { validationError } from './refusal.ts';
import { jsonBody } from './request-body.ts';

const families = { api: apis, environment: environments, deployment: deployments };

/**
 * The JSON Schema that an entity is validated with, as text. The live service shows internal members here too, and
 * those of an api by their internal, capitalised names; what callers read is `properties.customProperties`.
 */
export function exportMetadataSchema(context: Context, request: Request, params: Params): Answer {
  requireService(context.store, params);
  const { assignedTo } = jsonBody(request);
  const entity = metadataEntities.find((known) => known === assignedTo);
  if (!entity)
    throw validationError([`The field AssignedTo must be one of: ${metadataEntities.join(', ')}.`]);
  const { properties = {}, required } = families[entity].schema;
  const service = servicePath(serviceAddress(params));
  const schema = {
    type: 'object',
    properties: {
      ...(entity === 'api' ? capitalised(properties) : properties),
      customProperties: context.customProperties.schema(service, entity),
    },
    // The live service lists what it requires of an environment, but not of an api.
    ...(required && entity !== 'api' ? { required } : {}),
  };
  return { status: 200, body: { format: 'json-schema', value: JSON.stringify(schema) } };
}

function capitalised(members: Readonly<Record<string, PropertySchema>>): Record<string, PropertySchema> {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name.slice(0, 1).toUpperCase() + name.slice(1), schema]),
  );
}
