import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { ArmResource, Path } from '../resource.ts';
import type { Store } from '../store.ts';
import type { ListQuery } from './list-query.ts';

/** What the registry says about one MCP API in one of its versions. */
export interface RegistryServer {
  /** The API's place in the order of creation: what the next page continues from. */
  readonly order: number;
  readonly name: string;
  readonly title: string;
  /** Empty when the API has none. */
  readonly description: string;
  readonly version: string;
  readonly isLatest: boolean;
  readonly remotes: readonly { readonly type: string; readonly url: string }[];
  /** ISO 8601 with `+00:00`. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** ARM path of the version. */
  readonly id: string;
}

/**
 * One version of every listed server: APIs of kind `mcp` that have a version and a deployment. They are read one by
 * one, as far as a caller asks for the next.
 *
 * @param after the order of the last server that is not wanted any more
 */
export function* registryServers(
  store: Store,
  workspace: Path,
  { version, search, since }: ListQuery,
  after: number,
): Generator<RegistryServer> {
  for (const api of store.list(workspace, 'apis')) {
    if (api.order <= after || !isMcp(api) || !isFound(api, search)) continue;
    const server = versionsOf(store, workspace, api).findLast(isVersion(version));
    if (server && !(Date.parse(server.updatedAt) < since)) yield server;
  }
}

function isFound({ name, properties: { title, description } }: ArmResource, search: string): boolean {
  return [name, text(title), text(description)].some((part) => part.toLowerCase().includes(search));
}

/** Whether a version is the one that a caller names: by its title, or as the latest. */
export function isVersion(version: string): (server: RegistryServer) => boolean {
  return (server) => (version === 'latest' ? server.isLatest : server.version === version);
}

/** How a name that is asked for is compared with those that are listed. */
export const registryNames = ['exact', 'ignore-case'] as const;
export type RegistryNames = (typeof registryNames)[number];

/** Every version of one server in the order of creation; none when it is not listed. */
export function registryVersions(
  store: Store,
  workspace: Path,
  name: string,
  names: RegistryNames,
): RegistryServer[] {
  const api = store.get([...workspace, { collection: 'apis', name }]);
  if (!api || !isMcp(api) || (names === 'exact' && api.name !== name)) return [];
  return versionsOf(store, workspace, api);
}

function versionsOf(store: Store, workspace: Path, api: ArmResource): RegistryServer[] {
  const path: Path = [...workspace, { collection: 'apis', name: api.name }];
  const versions = store.list(path, 'versions');
  const deployments = store.list(path, 'deployments');
  if (deployments.length === 0) return [];
  const remotes = deployments.flatMap(remotesOf);
  return versions.map((version, index) => ({
    order: api.order,
    name: api.name,
    title: text(api.properties.title),
    description: text(api.properties.description),
    version: text(version.properties.title),
    isLatest: index === versions.length - 1,
    remotes,
    createdAt: withOffset(version.createdAt),
    updatedAt: withOffset(version.lastModifiedAt),
    id: version.id,
  }));
}

/** Every remote is called `sse`, except where the deployment's definition has the portal's name for the other transport. */
function remotesOf(deployment: ArmResource): { type: string; url: string }[] {
  const { server, definitionId } = deployment.properties;
  const urls = isJsonObject(server) && Array.isArray(server.runtimeUri) ? server.runtimeUri : [];
  const type = text(definitionId).endsWith('/definitions/default-streamable') ? 'streamable-http' : 'sse';
  return urls.map((url) => ({ type, url: text(url) }));
}

function isMcp(api: ArmResource): boolean {
  return text(api.properties.kind).toLowerCase() === 'mcp';
}

function text(value: JsonObject[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function withOffset(time: string): string {
  return time.replace(/Z$/, '+00:00');
}
