import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { optional } from '../../core/optional.ts';
import { guidOf } from '../guid.ts';
import { type HttpAnswer, type Request, wrappedError } from '../http/request-handler.ts';
import type { RouteTable } from '../http/route-table.ts';
import { type Path, type ServiceAddress, servicePath } from '../resource.ts';
import type { Store } from '../store.ts';
import { readListQuery } from './list-query.ts';
import {
  isVersion,
  type RegistryNames,
  type RegistryServer,
  registryServers,
  registryVersions,
} from './servers.ts';

/** Entries on a page unless the caller wants fewer, as the MCP registry's own service has it; and the most he gets. */
const defaultPage = 30;
const greatestPage = 100;

/**
 * Adds the MCP registry of one service: `v0.1` and the older `v0`, with and without the workspace.
 *
 * @param options `pageSize`: the most entries on a page, to make lists that need several; `names`: how a name is compared
 */
export function addRegistryRoutes(
  routes: RouteTable,
  store: Store,
  service: ServiceAddress,
  { pageSize, names }: { readonly pageSize: number | undefined; readonly names: RegistryNames },
): void {
  const workspace: Path = [...servicePath(service), { collection: 'workspaces', name: 'default' }];
  const listed = ({ query }: Request, after: number) =>
    registryServers(store, workspace, readListQuery(query), after);
  const list: ServerList = { listed, pageSize, render: registryEntry, cursorMember: 'nextCursor' };
  const olderList: ServerList = { ...list, render: olderEntry, cursorMember: 'next_cursor' };
  for (const base of ['', '/workspaces/default']) {
    routes.on('GET', `${base}/v0.1/servers`, (request) => listPage(request, list));
    routes.on('GET', `${base}/v0.1/servers/:name/versions`, (_, { name = '' }) =>
      versionList(registryVersions(store, workspace, name, names)),
    );
    routes.on('GET', `${base}/v0.1/servers/:name/versions/:version`, (_, { name = '', version = '' }) =>
      found(registryVersions(store, workspace, name, names).find(isVersion(version)), registryEntry),
    );
    routes.on('GET', `${base}/v0/servers`, (request) => listPage(request, olderList));
    routes.on('GET', `${base}/v0/servers/:name`, (_, { name = '' }) =>
      found(registryVersions(store, workspace, name, 'ignore-case').at(-1), olderRecord),
    );
  }
}

/** One form of the list of servers. */
interface ServerList {
  /** The servers that a request selects, from the one after an order number. */
  readonly listed: (request: Request, after: number) => Iterable<RegistryServer>;
  /** The most entries on a page, when that is less than usual. */
  readonly pageSize: number | undefined;
  readonly render: (server: RegistryServer) => JsonObject;
  /** The member of `metadata` that continues the list. */
  readonly cursorMember: string;
}

function listPage(request: Request, { listed, pageSize, render, cursorMember }: ServerList): HttpAnswer {
  const asked = Number(request.query.get('limit') ?? defaultPage);
  const after = Number(Buffer.from(request.query.get('cursor') ?? '', 'base64url').toString() || 0);
  if (!Number.isInteger(asked) || asked < 1 || Number.isNaN(after)) {
    return wrappedError(400, 'BadRequest', 'limit must be a positive number and cursor one that was given.');
  }
  if (Number.isNaN(Date.parse(request.query.get('updated_since') ?? '1970-01-01'))) {
    return wrappedError(400, 'BadRequest', 'updated_since must be a moment such as 2026-01-31T12:00:00Z.');
  }
  const size = Math.min(asked, pageSize ?? greatestPage, greatestPage);
  const shown: RegistryServer[] = [];
  const next: Record<string, string> = {};
  for (const server of listed(request, after)) {
    if (shown.length === size) {
      next[cursorMember] = Buffer.from(String(shown.at(-1)?.order)).toString('base64url');
      break;
    }
    shown.push(server);
  }
  return { status: 200, body: { servers: shown.map(render), metadata: { ...next, count: shown.length } } };
}

/** All versions of one server, without pages: a plan holds no more than a page does. */
function versionList(servers: readonly RegistryServer[]): HttpAnswer {
  if (servers.length === 0) return notFound();
  return { status: 200, body: { servers: servers.map(registryEntry), metadata: { count: servers.length } } };
}

function found(
  server: RegistryServer | undefined,
  render: (server: RegistryServer) => JsonObject,
): HttpAnswer {
  return server ? { status: 200, body: render(server) } : notFound();
}

function notFound(): HttpAnswer {
  return wrappedError(404, 'NotFound', 'There is no such server or version in this registry.');
}

/** An entry of `v0.1`: `{server, _meta}`. A member without a value is left out, as the live service does with titles. */
export function registryEntry(server: RegistryServer): JsonObject {
  const { name, title, description, version, remotes, createdAt, updatedAt, isLatest, id } = server;
  return {
    server: {
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
      name,
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      version,
      remotes: [...remotes],
    },
    _meta: {
      'io.modelcontextprotocol.registry/official': { status: 'active', createdAt, updatedAt, isLatest },
      'x-ms-id': guidOf(id),
    },
  };
}

/**
 * One server of `v0`: what the list has, and beside it the record in the form that the portal reads, `{server, _meta}`,
 * with both names for a remote's type.
 */
function olderRecord(server: RegistryServer): JsonObject {
  const { server: record, _meta } = registryEntry(server);
  const remotes = server.remotes.map(bothNames);
  return {
    ...olderEntry(server),
    server: { ...(isJsonObject(record) ? record : {}), remotes, packages: [] },
    ...optional('_meta', _meta),
  };
}

/**
 * An entry of `v0`. It has what the live service was seen to send, and what readers of the registry's form of July 2025
 * cannot do without: `version`, `_meta`, and a remote's `type`.
 */
function olderEntry(server: RegistryServer): JsonObject {
  const { name, description, version, remotes, createdAt, updatedAt, isLatest } = server;
  const guid = guidOf(server.id);
  return {
    id: guid,
    name,
    ...(description ? { description } : {}),
    status: 'active',
    version,
    version_detail: { version, release_date: createdAt, is_latest: isLatest },
    packages: [],
    remotes: remotes.map(bothNames),
    created_at: createdAt,
    updated_at: updatedAt,
    'x-ms-id': guid,
    _meta: {
      'io.modelcontextprotocol.registry/official': {
        id: guid,
        is_latest: isLatest,
        published_at: createdAt,
        updated_at: updatedAt,
      },
    },
  };
}

function bothNames({ type, url }: RegistryServer['remotes'][number]): JsonObject {
  return { type, transport_type: type, url };
}
