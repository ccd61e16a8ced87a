import { limits } from '../../../core/apicenter/constants.ts';
import { plainlyMissing, type ResourceType } from '../resource-type.ts';

/** References to environments and definitions are not followed: what the live service says to a wrong one is not known. */
export const deployments: ResourceType = {
  collection: 'deployments',
  parents: ['workspaces', 'apis'],
  deleteStatus: 204,
  missing: plainlyMissing,
  moments: 'both',
  entity: 'deployment',
  schema: {
    type: 'object',
    properties: {
      title: { type: 'string', minLength: 1, maxLength: limits.title },
      description: { type: 'string', maxLength: limits.deploymentDescription },
      environmentId: { type: 'string' },
      definitionId: { type: 'string' },
      state: { type: 'string' },
      server: {
        type: 'object',
        required: ['runtimeUri'],
        properties: {
          runtimeUri: { type: 'array', items: { type: 'string', maxLength: limits.url } },
        },
      },
      customProperties: { type: 'object', default: {} },
      recommended: { type: 'boolean', default: false },
    },
  },
};
