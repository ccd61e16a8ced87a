import { lifecycleStages, limits } from '../../../core/apicenter/constants.ts';
import { plainlyMissing, type ResourceType } from '../resource-type.ts';

const url = { type: 'string', maxLength: limits.url } as const;

/** The limits are those of the live service's own schema; URLs are not checked for their form, as there. */
export const apis: ResourceType = {
  collection: 'apis',
  parents: ['workspaces'],
  deleteStatus: 204,
  missing: plainlyMissing,
  moments: 'both',
  entity: 'api',
  schema: {
    type: 'object',
    required: ['title', 'kind'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: limits.title },
      summary: { type: 'string', maxLength: limits.summary },
      description: { type: 'string', maxLength: limits.apiDescription },
      kind: { type: 'string', minLength: 1 },
      lifecycleStage: { type: 'string', enum: lifecycleStages, readOnly: true },
      termsOfService: { type: 'object', required: ['url'], properties: { url } },
      license: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: limits.licenseName },
          url,
          identifier: { type: 'string', maxLength: limits.licenseIdentifier },
        },
      },
      externalDocumentation: {
        type: 'array',
        maxItems: limits.externalDocumentationItems,
        default: [],
        items: {
          type: 'object',
          required: ['url'],
          properties: {
            title: { type: 'string', maxLength: limits.externalDocumentationTitle },
            description: { type: 'string', maxLength: limits.externalDocumentationDescription },
            url,
          },
        },
      },
      contacts: {
        type: 'array',
        default: [],
        items: {
          type: 'object',
          properties: {
            name: { type: 'string', maxLength: limits.contactName },
            url,
            email: { type: 'string', maxLength: limits.contactEmail },
          },
        },
      },
      customProperties: { type: 'object', default: {} },
    },
  },
};
