import { lifecycleStages, limits } from '../../../core/apicenter/constants.ts';
import { plainlyMissing, type ResourceType } from '../resource-type.ts';

export const versions: ResourceType = {
  collection: 'versions',
  parents: ['workspaces', 'apis'],
  deleteStatus: 204,
  missing: plainlyMissing,
  moments: 'both',
  schema: {
    type: 'object',
    required: ['title', 'lifecycleStage'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: limits.title },
      lifecycleStage: { type: 'string', enum: lifecycleStages },
    },
  },
};
