import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { optional } from '../../core/optional.ts';
import { type Answer, type Request, wrappedError } from '../http/message.ts';
import type { RouteTable } from '../http/route-table.ts';
import { type Path, type ServiceAddress, servicePath } from '../resource.ts';
import type { Store } from '../store.ts';
import { type RegistryServer, registryServers, registryVersions } from './servers.ts';

/** Entries on a page unless the caller wants fewer, as the MCP registry's own service has it; and the most he gets. */
const defaultPage = 30;
const greatestPage = 100;

/**
 * Adds the MCP registry of one service: `v0.1` and the older `v0`, with and without the workspace.
 *
 * @param pageSize the most entries on a page, to make lists that need several
 */
export function addRegistryRoutes(
  routes: RouteTable,
  store: Store,
  service: ServiceAddress,
  pageSize: number | undefined,
): void {
  const workspace: Path = [...servicePath(service), { collection: 'workspaces', name: 'default' }];
  for (const base of ['', '/workspaces/default']) {
    routes.on('GET', `${base}/v0.1/servers`, (request) =>
      listPage(request, registryServers(store, workspace), pageSize, registryEntry, 'nextCursor'),
    );
    routes.on('GET', `${base}/v0.1/servers/:name/versions/:version`, (_, { name = '', version = '' }) =>
      found(registryVersions(store, workspace, name).find(matching(version)), registryEntry),
    );
    routes.on('GET', `${base}/v0/servers`, (request) =>
      listPage(request, registryServers(store, workspace), pageSize, olderEntry, 'next_cursor'),
    );
    routes.on('GET', `${base}/v0/servers/:name`, (_, { name = '' }) =>
      found(registryVersions(store, workspace, name).at(-1), olderRecord),
    );
  }
}

function listPage(
  request: Request,
  servers: readonly RegistryServer[],
  pageSize: number | undefined,
  render: (server: RegistryServer) => JsonObject,
  cursorMember: string,
): Answer {
  const asked = Number(request.query.get('limit') ?? defaultPage);
  const after = Number(Buffer.from(request.query.get('cursor') ?? '', 'base64url').toString() || 0);
  if (!Number.isInteger(asked) || asked < 1 || Number.isNaN(after)) {
    return wrappedError(400, 'BadRequest', 'limit must be a positive number and cursor one that was given.');
  }
  const remaining = servers.filter((server) => server.order > after);
  const shown = remaining.slice(0, Math.min(asked, pageSize ?? greatestPage, greatestPage));
  const last = shown.at(-1);
  const next =
    last && shown.length < remaining.length
      ? { [cursorMember]: Buffer.from(String(last.order)).toString('base64url') }
      : {};
  return { status: 200, body: { servers: shown.map(render), metadata: { ...next, count: shown.length } } };
}

function found(server: RegistryServer | undefined, render: (server: RegistryServer) => JsonObject): Answer {
  if (server) return { status: 200, body: render(server) };
  return wrappedError(404, 'NotFound', 'There is no such server or version in this registry.');
}

function matching(version: string): (server: RegistryServer) => boolean {
  return (server) => (version === 'latest' ? server.isLatest : server.version === version);
}

/** An entry of `v0.1`: `{server, _meta}`. A member without a value is left out, as the live service does with titles. */
export function registryEntry(server: RegistryServer): JsonObject {
  const { name, title, description, version, remotes, createdAt, updatedAt, isLatest, guid } = server;
  return {
    server: {
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-09-29/server.schema.json',
      name,
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      version,
      remotes: [...remotes],
    },
    _meta: {
      'io.modelcontextprotocol.registry/official': { status: 'active', createdAt, updatedAt, isLatest },
      'x-ms-id': guid,
    },
  };
}

/**
 * One server of `v0`: what the list has, and beside it the record in the form that the portal reads, `{server, _meta}`,
 * with both names for a remote's type.
 */
function olderRecord(server: RegistryServer): JsonObject {
  const { server: record, _meta } = registryEntry(server);
  const remotes = server.remotes.map(({ type, url }) => ({ type, transport_type: type, url }));
  return {
    ...olderEntry(server),
    server: { ...(isJsonObject(record) ? record : {}), remotes, packages: [] },
    ...optional('_meta', _meta),
  };
}

function olderEntry(server: RegistryServer): JsonObject {
  const { name, description, version, remotes, createdAt, updatedAt, isLatest, guid } = server;
  return {
    id: guid,
    name,
    ...(description ? { description } : {}),
    status: 'active',
    version_detail: { version, release_date: createdAt, is_latest: isLatest },
    packages: [],
    remotes: remotes.map(({ type, url }) => ({ transport_type: type, url })),
    created_at: createdAt,
    updated_at: updatedAt,
    'x-ms-id': guid,
  };
}
