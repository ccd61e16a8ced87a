import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { addressOf } from '../management/services.ts';
import { registryEntry } from '../registry/registry-routes.ts';
import { registryVersions } from '../registry/servers.ts';
import { type ArmResource, type Path, servicePath } from '../resource.ts';
import type { Store } from '../store.ts';
import { isStampItem, type Origin, readOrigin } from './origin.ts';
import { textOf } from './text-of.ts';
import { readTools, type Tools } from './tools.ts';

/** What a reader wants to see. */
export interface CatalogueQuery {
  /** Words that a server must have all of; empty for every server. */
  readonly search: string;
  /** Empty for every stage. */
  readonly stage: string;
}

/** What of all that is registered a reader is shown. */
export interface Catalogue {
  readonly centers: readonly Center[];
  /** Those that any server has, in the order of the alphabet. */
  readonly stages: readonly string[];
  /** How many servers there are, how many are as wanted, and how many of these are shown. */
  readonly total: number;
  readonly matching: number;
  readonly shown: number;
}

/** One API center with the MCP servers that are registered in it. Every text may have been written by anybody. */
export interface Center {
  /** ARM path of the service. */
  readonly id: string;
  readonly name: string;
  /** `127.0.0.1:port`, where the registry answers; absent before the data host is open. */
  readonly dataHost?: string;
  /** How many servers there are, shown or not. */
  readonly registered: number;
  readonly servers: readonly Server[];
}

/** An API of kind `mcp`. Texts that are not set are empty. */
export interface Server {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly kind: string;
  readonly stage: string;
  readonly origin?: Origin;
  readonly documentation: readonly Link[];
  readonly contacts: readonly ShownContact[];
  readonly license: Link;
  readonly terms: string;
  /** Newest first. */
  readonly versions: readonly ShownVersion[];
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface ShownContact {
  readonly name: string;
  readonly email: string;
  readonly url: string;
}

export interface ShownVersion {
  readonly title: string;
  readonly stage: string;
  readonly endpoints: readonly ShownEndpoint[];
  readonly definitions: readonly ShownDefinition[];
  /** What the registry's `v0.1` answers for it; absent when the server is not listed. */
  readonly entry?: JsonObject;
}

/** One address of a deployment. */
export interface ShownEndpoint {
  readonly url: string;
  readonly environment: string;
  readonly transport: 'http' | 'sse';
}

export interface ShownDefinition {
  readonly title: string;
  readonly tools: Tools;
}

/** A hostile document can hold any number of tools; a page of this many for each server is still quick. */
export const shownTools = 300;

/** A page of more servers than this is slow to load and to work with. */
const greatestShown = 200;

/** What the page shows, in the order of creation. Servers that are not shown are read only to be searched. */
export function readCatalogue(store: Store, { search, stage }: CatalogueQuery): Catalogue {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const stages = new Set<string>();
  const count = { total: 0, matching: 0, shown: 0 };
  const readServers = (workspace: Path, apis: readonly ArmResource[]) =>
    apis.flatMap((api) => {
      count.total++;
      stages.add(stageOf(api));
      if (stage !== '' && stageOf(api) !== stage) return [];
      const isFull = count.shown === greatestShown;
      const server = isFull && words.length === 0 ? undefined : readServer(store, workspace, api);
      if (server && !words.every((word) => searchText(server).includes(word))) return [];
      count.matching++;
      if (isFull || !server) return [];
      count.shown++;
      return [server];
    });
  const centers = store.list([], 'services').map((service) => {
    const path = servicePath(addressOf(service));
    const workspace: Path = [...path, { collection: 'workspaces', name: 'default' }];
    const apis = store.list(workspace, 'apis').filter(isMcp);
    return {
      id: service.id,
      name: service.name,
      ...(service.dataPort === undefined ? {} : { dataHost: `127.0.0.1:${service.dataPort}` }),
      registered: apis.length,
      servers: readServers(workspace, apis),
    };
  });
  return { centers, stages: [...stages].filter(Boolean).toSorted(), ...count };
}

/** What the search looks through, in lower case: names, texts, addresses, environments and tools. */
export function searchText({ title, name, summary, description, versions }: Server): string {
  const tools = versions.flatMap(({ definitions }) => definitions.flatMap(namesOfTools));
  const places = versions.flatMap(({ endpoints }) =>
    endpoints.flatMap(({ url, environment }) => [url, environment]),
  );
  return [title, name, summary, description, ...places, ...tools].join('\n').toLowerCase();
}

function namesOfTools({ tools }: ShownDefinition): string[] {
  return tools.kind === 'listed' ? tools.tools.slice(0, shownTools).map(({ name }) => name) : [];
}

function isMcp({ properties }: ArmResource): boolean {
  return textOf(properties.kind).toLowerCase() === 'mcp';
}

function stageOf({ derived }: ArmResource): string {
  return textOf(derived?.lifecycleStage);
}

function readServer(store: Store, workspace: Path, api: ArmResource): Server {
  const { properties } = api;
  const documentation = listOf(properties.externalDocumentation);
  const origin = readOrigin(documentation);
  const license = memberOf(properties, 'license');
  return {
    name: api.name,
    title: textOf(properties.title) || api.name,
    summary: textOf(properties.summary),
    description: textOf(properties.description),
    kind: textOf(properties.kind),
    stage: stageOf(api),
    ...(origin ? { origin } : {}),
    documentation: documentation
      .filter((item) => !isStampItem(item))
      .filter(isJsonObject)
      .map(({ title, url }) => ({ title: textOf(title), url: textOf(url) })),
    contacts: listOf(properties.contacts)
      .filter(isJsonObject)
      .map(({ name, email, url }) => ({ name: textOf(name), email: textOf(email), url: textOf(url) })),
    license: { title: textOf(license.name) || textOf(license.identifier), url: textOf(license.url) },
    terms: textOf(memberOf(properties, 'termsOfService').url),
    versions: readVersions(store, workspace, api).toReversed(),
  };
}

function readVersions(store: Store, workspace: Path, api: ArmResource): ShownVersion[] {
  const path: Path = [...workspace, { collection: 'apis', name: api.name }];
  const versions = store.list(path, 'versions');
  const deployments = store.list(path, 'deployments');
  const listed = registryVersions(store, workspace, api.name, 'exact');
  return versions.map((version, index) => {
    const isLatest = index === versions.length - 1;
    const entry = listed[index];
    const definitions = store.list([...path, { collection: 'versions', name: version.name }], 'definitions');
    return {
      title: textOf(version.properties.title),
      stage: textOf(version.properties.lifecycleStage),
      endpoints: deployments
        .filter((deployment) => serves(deployment, version, isLatest))
        .flatMap((deployment) => endpointsOf(store, workspace, deployment)),
      definitions: definitions.map(({ properties, text }) => ({
        title: textOf(properties.title),
        tools: readTools(text),
      })),
      ...(entry ? { entry: registryEntry(entry) } : {}),
    };
  });
}

/** A deployment belongs to the version of the definition that it is bound to; without one, to the latest. */
function serves(deployment: ArmResource, version: ArmResource, isLatest: boolean): boolean {
  const bound = /\/versions\/([^/]+)\/definitions\//i.exec(textOf(deployment.properties.definitionId))?.[1];
  return bound === undefined ? isLatest : bound.toLowerCase() === version.name.toLowerCase();
}

function endpointsOf(store: Store, workspace: Path, { properties }: ArmResource): ShownEndpoint[] {
  const environment = textOf(properties.environmentId).split('/').at(-1) ?? '';
  const found = store.get([...workspace, { collection: 'environments', name: environment }]);
  const definition = textOf(properties.definitionId).split('/').at(-1) ?? '';
  return listOf(memberOf(properties, 'server').runtimeUri).map((url) => ({
    url: textOf(url),
    environment: textOf(found?.properties.title) || environment,
    transport: definition.endsWith('-sse') ? 'sse' : 'http',
  }));
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(object: JsonObject, member: string): JsonObject {
  const value = object[member];
  return isJsonObject(value) ? value : {};
}
