import type { JsonObject } from '../../core/json.ts';
import type { HttpAnswer } from '../http/request-handler.ts';
import { armType, type ResourceType } from './resource-type.ts';

/** Where the provider's operations are listed. */
export const operationsRoute = '/providers/Microsoft.ApiCenter/operations';

const provider = 'Microsoft.ApiCenter';

/**
 * What roles can permit (Operations_List): reading, writing and deleting of each kind of resource, and the actions.
 * The specification declares the form; the words are the emulator's own.
 */
export function listOperations(resourceTypes: readonly ResourceType[]): HttpAnswer {
  const services = `${provider}/services`;
  const definitions = `${services}/workspaces/apis/versions/definitions`;
  const value = [
    ...[services, ...resourceTypes.map(armType), `${services}/portals`].flatMap((type) => [
      operation(type, 'read', 'Reads'),
      operation(type, 'write', 'Creates or updates'),
      operation(type, 'delete', 'Deletes'),
    ]),
    operation(services, 'exportMetadataSchema/action', 'Exports the metadata schema of'),
    operation(definitions, 'importSpecification/action', 'Imports the specification of'),
    operation(definitions, 'exportSpecification/action', 'Exports the specification of'),
    operation(`${provider}/deletedServices`, 'read', 'Reads'),
  ];
  return { status: 200, body: { value } };
}

function operation(type: string, suffix: string, verb: string): JsonObject {
  const resource = type.slice(provider.length + 1);
  const what = `${verb} ${resource}`;
  return {
    name: `${type}/${suffix}`,
    isDataAction: false,
    display: { provider, resource, operation: what, description: `${what}.` },
  };
}
