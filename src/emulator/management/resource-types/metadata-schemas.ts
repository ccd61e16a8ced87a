import { metadataEntities } from '../../../core/apicenter/constants.ts';
import { parsedSchema } from '../custom-property-rules.ts';
import { plainlyMissing, type ResourceType } from '../resource-type.ts';

export const metadataSchemas: ResourceType = {
  collection: 'metadataSchemas',
  parents: [],
  deleteStatus: 204,
  missing: plainlyMissing,
  moments: 'both',
  problems: ({ schema }) =>
    parsedSchema(schema) ? [] : ['The field Schema must be the text of a JSON Schema.'],
  schema: {
    type: 'object',
    required: ['schema'],
    properties: {
      assignedTo: {
        type: 'array',
        items: {
          type: 'object',
          required: ['entity'],
          properties: {
            entity: { type: 'string', enum: metadataEntities },
            required: { type: 'boolean' },
            deprecated: { type: 'boolean' },
          },
        },
      },
      schema: { type: 'string', minLength: 1 },
    },
  },
};
