/**
 * The service's constants and limits, shared by the client and the embedded API Center.
 * Source: Microsoft.ApiCenter management API 2024-03-01 and the live service's behaviour.
 */

export const apiVersion = '2024-03-01';

export const environmentKinds = ['development', 'testing', 'staging', 'production'] as const;
export type EnvironmentKind = (typeof environmentKinds)[number];

export const lifecycleStages = [
  'design',
  'development',
  'testing',
  'preview',
  'production',
  'deprecated',
  'retired',
] as const;
export type LifecycleStage = (typeof lifecycleStages)[number];

/** Maximum lengths in UTF-16 units, as the service enforces them. */
export const limits = {
  /** The API declares 3; the service accepts 2. */
  shortestName: 2,
  /** Ten commands of the Azure CLI's extension refuse shorter names, those that the service accepts too. */
  shortestNewName: 3,
  name: 90,
  title: 50,
  summary: 200,
  apiDescription: 1000,
  environmentDescription: 1000,
  deploymentDescription: 500,
  url: 200,
  externalDocumentationItems: 20,
  externalDocumentationTitle: 50,
  externalDocumentationDescription: 500,
  contactName: 100,
  contactEmail: 100,
  licenseName: 50,
  licenseIdentifier: 50,
} as const;

/** UTF-8 bytes of a specification that is sent inline. */
export const inlineSpecificationBytes = 3 * 1024 * 1024;

/** What every resource name must match. The API declares lengths from 3 to 90; the service accepts 2. */
export const resourceNamePattern = /^[a-zA-Z0-9-]+$/;

export const skus = ['Free', 'Standard'] as const;
export type Sku = (typeof skus)[number];

/**
 * Maximum numbers of entries by plan, as documented (service limits of Azure API Center): of collections by their
 * name, and of the custom metadata properties of one entity.
 */
export const skuLimits = {
  Free: {
    apis: 200,
    versions: 5,
    definitions: 5,
    deployments: 10,
    environments: 20,
    workspaces: 1,
    metadataOfEntity: 10,
  },
  Standard: {
    apis: 10_000,
    versions: 100,
    definitions: 5,
    deployments: 10,
    environments: 20,
    workspaces: 1,
    metadataOfEntity: 20,
  },
} as const satisfies Record<Sku, Record<string, number>>;

export const specificationFormats = ['inline', 'link'] as const;

/** The kinds of entries that custom metadata can be assigned to. */
export const metadataEntities = ['api', 'environment', 'deployment'] as const;
export type MetadataEntity = (typeof metadataEntities)[number];
