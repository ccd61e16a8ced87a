import { lifecycleStages, limits, type MetadataEntity } from '../../core/apicenter/constants.ts';
import type { JsonObject } from '../../core/json.ts';

/**
 * What `exportMetadataSchema` shows of an entity beside its custom properties. The live service derives it from the
 * records that it keeps: members that belong to the API have a description and the limits that are kept there, which
 * are not always those that a PUT is held to; the record's own members are in capitals and have neither.
 */
export interface ExportedShape {
  /** In the order of the export. */
  readonly before: JsonObject;
  /** Between the custom properties and the members that every record ends with; undefined when these come first. */
  readonly after: JsonObject | undefined;
  readonly required?: readonly string[];
}

const plain = { type: 'string' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const wrappedName = { type: 'object', additionalProperties: false, properties: { Name: plain } } as const;

/** What every record ends with: where it belongs, and who wrote it when. */
export const recordMembers: JsonObject = {
  CatalogNameTypeSafe: wrappedName,
  CatalogName: plain,
  SubscriptionId: plain,
  SubscriptionIdTypeSafe: plain,
  ResourceGroupName: plain,
  ResourceGroupNameTypeSafe: wrappedName,
  ETag: plain,
  Created: moment,
  Updated: moment,
  CreatedBy: plain,
  UpdatedBy: plain,
};

const text = (description: string, maxLength?: number, format?: string): JsonObject => ({
  description,
  type: 'string',
  ...(maxLength === undefined ? {} : { maxLength }),
  ...(format === undefined ? {} : { format }),
});
const link = (description: string) => text(description, limits.url, 'uri');
const uris = (description: string): JsonObject => ({
  description,
  type: 'array',
  items: plain,
  maxItems: 200,
});
const object = (properties: JsonObject, description?: string): JsonObject => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  properties,
});
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });

/** Those of an api and an environment are the live service's; that of a deployment is made after the API's pattern. */
export const exportedShapes: Readonly<Record<MetadataEntity, ExportedShape>> = {
  api: {
    before: {
      Name: plain,
      WorkspaceName: plain,
      Title: plain,
      Summary: plain,
      Description: plain,
      Kind: plain,
      LifecycleStage: { type: 'string', enum: lifecycleStages },
      TermsOfService: object({ url: link('Where the terms of service are.') }),
      License: object({
        name: text('What the license is called.', limits.licenseName),
        url: link('Where the license is; not together with an identifier.'),
        identifier: link('The SPDX identifier of the license; not together with a URL.'),
      }),
      ExternalDocumentation: listOf(
        object({
          title: text('What the document is called.', limits.externalDocumentationTitle),
          description: text('What the document is about.', 1000),
          url: link('Where the document is.'),
        }),
      ),
      Contacts: listOf(
        object({
          name: text('Who to turn to.', limits.contactName),
          url: link('A page of the contact.'),
          email: text('A mail address of the contact.', limits.contactEmail, 'email'),
        }),
      ),
      CustomPropertiesData: {},
      ApiSourceName: plain,
    },
    after: undefined,
  },
  environment: {
    before: {
      Id: plain,
      WorkspaceName: plain,
      Name: plain,
      title: text('What the environment is called.', limits.title),
      kind: text('What the environment is for.'),
      description: text('What the environment is about.', limits.environmentDescription),
      server: object(
        {
          type: text('The product that serves the environment.'),
          managementPortalUri: uris('Where the server is managed.'),
        },
        'What serves the environment.',
      ),
      onboarding: object(
        {
          instructions: text('How to begin with the environment.', 1000),
          developerPortalUri: uris('Where developers find the environment.'),
        },
        'How developers begin with the environment.',
      ),
    },
    after: { apiSourceName: text('The API source that the environment comes from, if any.') },
    required: ['title', 'kind'],
  },
  deployment: {
    before: {
      Name: plain,
      WorkspaceName: plain,
      ApiName: plain,
      Title: plain,
      Description: plain,
      EnvironmentId: plain,
      DefinitionId: plain,
      Server: object({ runtimeUri: uris('Where the deployment answers.') }),
      Recommended: { type: 'boolean' },
      CustomPropertiesData: {},
      ApiSourceName: plain,
    },
    after: undefined,
  },
};
