import type { ClientRule, Get } from './client-rule.ts';
import { developerHub } from './developer-hub-rule.ts';

type Anything = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const isPlainObject = (value: unknown): value is Anything =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The reader of one entry; a missing `_meta` is read before it is looked at, which throws. */
function readVsCodeServer(input: unknown): Anything | undefined {
  if (!input || typeof input !== 'object') return undefined;
  const { server, _meta } = input as { server?: unknown; _meta?: unknown };
  if (!isPlainObject(server)) return undefined;
  if (!isText(server.name) || !isText(server.description) || !isText(server.version)) return undefined;
  if (_meta === undefined || _meta === null) throw new TypeError('Cannot destructure _meta');
  return server;
}

async function vsCodePage(
  get: Get,
  cursor: string | undefined,
): Promise<{ servers: Anything[]; next: unknown }> {
  const next = cursor === undefined ? '' : `&cursor=${cursor}`;
  const { status, json } = await get(`/v0.1/servers?limit=50&version=latest${next}`);
  if (status !== 200 || !isPlainObject(json) || !Array.isArray(json.servers)) throw new Error('no page');
  const servers: Anything[] = [];
  for (const item of json.servers) {
    const server = readVsCodeServer(item);
    if (server) servers.push(server);
    else if (servers.length === 0) throw new Error('the first entries of the page cannot be read');
  }
  const { metadata } = json;
  if (metadata === undefined || metadata === null) throw new TypeError('Cannot read metadata.nextCursor');
  return { servers, next: isPlainObject(metadata) ? metadata.nextCursor : undefined };
}

function hasUrl(server: Anything, url: string): boolean {
  return (
    Array.isArray(server.remotes) &&
    server.remotes.some((remote) => isPlainObject(remote) && remote.url === url)
  );
}

const vsCode: ClientRule = {
  client: 'VS Code',
  source:
    'microsoft/vscode src/vs/platform/mcp/common/mcpGalleryService.ts (McpServerSchemaVersion_v0_1, getMcpServer); #317553, #325380',
  states:
    'gallery: pages of 50 one after the other; an entry needs name, description and version; a first one without them, one without _meta, or a page without metadata fails; allowlist: the latest version by name, name and URL exactly',
  async sees(get, { name, url }) {
    try {
      let cursor: string | undefined;
      for (const seen = new Set<string>(); ; ) {
        const { servers, next } = await vsCodePage(get, cursor);
        const own = servers.find((server) => server.name === name);
        if (own) {
          if (!hasUrl(own, url)) return false;
          break;
        }
        if (!isText(next) || seen.has(next)) return false;
        seen.add(next);
        cursor = next;
      }
      const { status, json } = await get(`/v0.1/servers/${encodeURIComponent(name)}/versions/latest`);
      if (status !== 200) return false;
      const server = readVsCodeServer(json);
      return server !== undefined && server.name === name && hasUrl(server, url);
    } catch {
      return false;
    }
  },
};

const copilot: ClientRule = {
  client: 'GitHub Copilot',
  source: 'docs.github.com, Configure an MCP registry; rukasakurai/azure-api-center-demo',
  states:
    'every page of the list without a token, with Access-Control-Allow-Origin: *, the entry with its URL in it',
  async sees(get, { name, url }) {
    const pages: Anything[][] = [];
    let cursor: string | undefined;
    do {
      const next = cursor === undefined ? '' : `&cursor=${cursor}`;
      const { status, json, cors } = await get(`/v0.1/servers?limit=50&version=latest${next}`);
      if (status !== 200 || cors !== '*' || !isPlainObject(json) || !Array.isArray(json.servers))
        return false;
      pages.push(
        json.servers.flatMap((item) =>
          isPlainObject(item) && isPlainObject(item.server) ? [item.server] : [],
        ),
      );
      const following = isPlainObject(json.metadata) ? json.metadata.nextCursor : undefined;
      cursor = isText(following) ? following : undefined;
    } while (cursor !== undefined);
    return pages
      .flat()
      .some(
        (server) =>
          isText(server.name) && server.name.toLowerCase() === name.toLowerCase() && hasUrl(server, url),
      );
  },
};

const portal: ClientRule = {
  client: 'API Center portal',
  source: 'Azure/APICenter-Portal-Starter src/services/ApiService.ts (getDeployments)',
  states: 'the deployments, of which each needs server.runtimeUri; a 404 is read like any other answer',
  async sees(get, { name, url }) {
    const { status, json } = await get(`/apis/${encodeURIComponent(name)}/deployments?$top=50`);
    if (status !== 200 && status !== 404) return undefined;
    const list = isPlainObject(json) && Array.isArray(json.value) ? json.value : [];
    const urls = list.map((one) =>
      isPlainObject(one) && isPlainObject(one.server) ? one.server.runtimeUri : undefined,
    );
    return (
      urls.length > 0 &&
      urls.every(Array.isArray) &&
      urls.some((some) => Array.isArray(some) && some.includes(url))
    );
  },
};

/**
 * How clients read a registry, stated a second time from their own sources and independent of `src/`: each rule with
 * where it comes from. `npm run clients` holds our verdicts to them.
 */
export const clientRules: readonly ClientRule[] = [vsCode, copilot, portal, developerHub];
