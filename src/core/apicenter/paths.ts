import type { ApiCenterTarget } from './target.ts';

/**
 * ARM paths of one API center and of the resources in one of its workspaces, without host and query.
 * Every name is encoded, so that a name can never change which resource a path refers to.
 */
export interface Paths {
  readonly service: string;
  readonly workspace: string;
  readonly metadataSchemas: string;
  readonly portal: string;
  readonly apis: string;
  readonly environments: string;
  environment(id: string): string;
  api(id: string): string;
  versions(api: string): string;
  version(api: string, id: string): string;
  definitions(api: string, version: string): string;
  definition(api: string, version: string, id: string): string;
  deployments(api: string): string;
  deployment(api: string, id: string): string;
}

export function pathsOf(target: ApiCenterTarget): Paths {
  const name = encodeURIComponent;
  const service =
    `/subscriptions/${name(target.subscriptionId)}/resourceGroups/${name(target.resourceGroup)}` +
    `/providers/Microsoft.ApiCenter/services/${name(target.serviceName)}`;
  const workspace = `${service}/workspaces/${name(target.workspace)}`;
  const apis = `${workspace}/apis`;
  const api = (id: string) => `${apis}/${name(id)}`;
  const version = (apiId: string, id: string) => `${api(apiId)}/versions/${name(id)}`;
  return {
    service,
    workspace,
    metadataSchemas: `${service}/metadataSchemas`,
    portal: `${service}/portals/default`,
    apis,
    environments: `${workspace}/environments`,
    environment: (id) => `${workspace}/environments/${name(id)}`,
    api,
    versions: (apiId) => `${api(apiId)}/versions`,
    version,
    definitions: (apiId, versionId) => `${version(apiId, versionId)}/definitions`,
    definition: (apiId, versionId, id) => `${version(apiId, versionId)}/definitions/${name(id)}`,
    deployments: (apiId) => `${api(apiId)}/deployments`,
    deployment: (apiId, id) => `${api(apiId)}/deployments/${name(id)}`,
  };
}

/** How a deployment refers to an environment: relative to the service, not an ARM id. */
export function environmentReference(workspace: string, environment: string): string {
  return `/workspaces/${workspace}/environments/${environment}`;
}

/** How a deployment refers to a definition: relative to the service, not an ARM id. */
export function definitionReference(
  workspace: string,
  api: string,
  version: string,
  definition: string,
): string {
  return `/workspaces/${workspace}/apis/${api}/versions/${version}/definitions/${definition}`;
}

/** The environment's name in a deployment's `environmentId`; some tools write a whole ARM id there. */
export function environmentOfReference(reference: string | undefined): string | undefined {
  return /\/environments\/([^/]+)\/?$/i.exec(reference ?? '')?.[1];
}

/** Version and definition named by a deployment's `definitionId`; some tools write a whole ARM id there. */
export function definitionOfReference(
  reference: string | undefined,
): { version: string; definition: string } | undefined {
  const [, version, definition] =
    /\/versions\/([^/]+)\/definitions\/([^/]+)\/?$/i.exec(reference ?? '') ?? [];
  return version === undefined || definition === undefined ? undefined : { version, definition };
}
