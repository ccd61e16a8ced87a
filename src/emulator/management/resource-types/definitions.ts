import { limits } from '../../../core/apicenter/constants.ts';
import { plainlyMissing, type ResourceType } from '../resource-type.ts';

export const definitions: ResourceType = {
  collection: 'definitions',
  parents: ['workspaces', 'apis', 'versions'],
  deleteStatus: 200,
  missing: plainlyMissing,
  moments: 'both',
  schema: {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: limits.title },
      description: { type: 'string' },
      specification: { type: 'object', readOnly: true },
    },
  },
};
