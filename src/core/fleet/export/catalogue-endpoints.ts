import { lifecycleStages } from '../../apicenter/constants.ts';
import { definitionOfReference, environmentOfReference } from '../../apicenter/paths.ts';
import type { Api, Deployment, Environment, Version } from '../../apicenter/resources.ts';
import { optional } from '../../optional.ts';
import { transportOf } from '../../registration/resource-ids.ts';
import { readStamp } from '../../registration/stamp.ts';
import type { CatalogueEndpoint } from './export-entry.ts';

/** One MCP server of an API center, with what belongs to it. */
export interface CataloguedServer {
  readonly api: Api;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
}

/** Every endpoint of the servers: each URL of each deployment. Pure. */
export function catalogueEndpoints(
  servers: readonly CataloguedServer[],
  environments: readonly Environment[],
): CatalogueEndpoint[] {
  const kinds = new Map(environments.map(({ name, properties }) => [name.toLowerCase(), properties.kind]));
  return servers.flatMap(({ api, versions, deployments }) => {
    const { title, summary, description, customProperties = {}, externalDocumentation } = api.properties;
    const staged = readStamp(externalDocumentation)?.pullRequest !== undefined;
    return deployments.flatMap(({ properties: { environmentId: reference, definitionId, server } }) => {
      const environmentId = environmentOfReference(reference);
      const kind = environmentId === undefined ? undefined : kinds.get(environmentId.toLowerCase());
      return (server?.runtimeUri ?? []).map((url) => ({
        apiId: api.name,
        ...optional('environmentId', environmentId),
        production: kind === undefined || kind === 'production',
        title,
        description: summary || description || '',
        url,
        transport: clientTransport(url),
        ...optional('stage', stageOf(definitionId, versions)),
        customProperties,
        staged,
      }));
    });
  });
}

/** What clients are told to speak. The registry says `sse` of most servers, whatever they speak: the URL tells more. */
export function clientTransport(url: string): CatalogueEndpoint['transport'] {
  return URL.canParse(url) && transportOf(url) === 'sse' ? 'sse' : 'http';
}

/** The stage of the version that a deployment serves: the one that its definition belongs to, else the only one. */
function stageOf(
  definitionId: string | undefined,
  versions: readonly Version[],
): CatalogueEndpoint['stage'] | undefined {
  const id = definitionOfReference(definitionId)?.version.toLowerCase();
  const bound = versions.find(({ name }) => name.toLowerCase() === id);
  const version = bound ?? (versions.length === 1 ? versions[0] : undefined);
  return lifecycleStages.find((stage) => stage === version?.properties.lifecycleStage.toLowerCase());
}
