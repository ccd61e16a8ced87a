import { limits } from '../../../core/apicenter/constants.ts';
import { plainlyMissing, type ResourceType } from '../resource-type.ts';

/** There is one, `default`, from the moment that its service exists. */
export const workspaces: ResourceType = {
  collection: 'workspaces',
  parents: [],
  deleteStatus: 204,
  missing: plainlyMissing,
  moments: 'both',
  permanent: true,
  schema: {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: limits.title },
      description: { type: 'string' },
    },
  },
};
