import { limits } from '../../../core/apicenter/constants.ts';
import type { ResourceType } from '../resource-type.ts';

/** Kinds and server types that the service's documents do not list are taken, as the live service does. */
export const environments: ResourceType = {
  collection: 'environments',
  parents: ['workspaces'],
  deleteStatus: 204,
  missing: { code: '404', message: 'The environment with the specified ID does not exist.' },
  moments: 'created',
  entity: 'environment',
  schema: {
    type: 'object',
    required: ['title', 'kind'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: limits.title },
      kind: { type: 'string', minLength: 1 },
      description: { type: 'string', maxLength: limits.environmentDescription },
      server: {
        type: 'object',
        properties: {
          type: { type: 'string' },
          managementPortalUri: { type: 'array', maxItems: 200, items: { type: 'string' } },
        },
      },
      onboarding: {
        type: 'object',
        properties: {
          instructions: { type: 'string', maxLength: 1000 },
          developerPortalUri: { type: 'array', maxItems: 200, items: { type: 'string' } },
        },
      },
      customProperties: { type: 'object', default: {} },
    },
  },
};
