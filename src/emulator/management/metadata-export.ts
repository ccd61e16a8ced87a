import { metadataEntities } from '../../core/apicenter/constants.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Params } from '../http/route-table.ts';
import { servicePath } from '../resource.ts';
import type { Context } from './context.ts';
import { exportedShapes, recordMembers } from './exported-shapes.ts';
import { validationError } from './refusal.ts';
import { jsonBody } from './request-body.ts';
import { requireService, serviceAddress } from './resource-paths.ts';

/** One poll of an operation on the service itself. */
export function pollServiceOperation(context: Context, request: Request, params: Params): HttpAnswer {
  const { id } = requireService(context.store, params);
  return context.operations.poll(request, id, params.operation ?? '');
}

/**
 * The JSON Schema of an entity, as text: the members of the service's own records, and the custom properties that
 * are assigned to it, which is what callers read.
 */
export function exportMetadataSchema(context: Context, request: Request, params: Params): HttpAnswer {
  const { id } = requireService(context.store, params);
  const { assignedTo } = jsonBody(request);
  const entity = metadataEntities.find((known) => known === assignedTo);
  if (!entity)
    throw validationError([`The field AssignedTo must be one of: ${metadataEntities.join(', ')}.`]);
  const { before, after, required } = exportedShapes[entity];
  const customProperties = context.customProperties.schema(servicePath(serviceAddress(params)), entity);
  const schema = {
    type: 'object',
    properties: after
      ? { ...before, customProperties, ...after, ...recordMembers }
      : { ...before, ...recordMembers, customProperties },
    ...(required ? { required } : {}),
  };
  const value = JSON.stringify(schema);
  // The live service names a format that its specification does not declare.
  if (context.mode === 'live') return { status: 200, body: { format: 'json-schema', value } };
  const result = { format: 'inline', value };
  return context.operations.start(request, id, Promise.resolve({ status: 'Succeeded', result }));
}
