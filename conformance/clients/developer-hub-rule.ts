import type { ClientRule } from './client-rule.ts';

type Anything = Record<string, unknown>;

const isObject = (value: unknown): value is Anything =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What becomes of one entry of the list: an entity with these URLs, none, or what the specification leaves open. */
function entityOf(item: unknown, name: string): readonly string[] | 'none' | 'open' {
  const server = isObject(item) ? item.server : undefined;
  if (!isObject(server) || typeof server.name !== 'string') return 'none';
  if (server.name.toLowerCase() !== name) return 'none';
  const required = [server.name, server.description, server.version];
  if (required.some((value) => value === undefined)) return 'none';
  // It says "omits", and not what becomes of an empty text or of another type.
  const remotes = server.remotes ?? [];
  if (!required.every((value) => typeof value === 'string' && value.trim() !== '')) return 'open';
  if (!Array.isArray(remotes)) return 'open';
  const isRemote = (remote: unknown) =>
    isObject(remote) && typeof remote.type === 'string' && typeof remote.url === 'string';
  return remotes.every(isRemote) ? remotes.map(({ url }) => String(url)) : 'open';
}

/** The maximum number of pages of one synchronization. */
const pageLimit = 10;

export const developerHub: ClientRule = {
  client: 'Red Hat Developer Hub',
  source:
    'redhat-developer/rhdh-plugins#4813, #4815: openspec mcp-registry-server-mapping, mcp-registry-provider (with apiVersion: v0.1, pageSize: 50)',
  states:
    'every page of the list, ten at most, each with status 200 and parseable; an entry becomes an entity with its remotes when name, description and version are there',
  async sees(get, { name, url }) {
    const items: unknown[] = [];
    const seen = new Set<string>();
    let cursor: string | undefined;
    for (let page = 1; ; page++) {
      if (page > pageLimit) return false;
      const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { status, json } = await get(`/v0.1/servers?limit=50${next}`);
      if (status < 200 || status >= 300 || !isObject(json) || !Array.isArray(json.servers)) return false;
      items.push(...json.servers);
      const following = isObject(json.metadata) ? json.metadata.nextCursor : undefined;
      if (typeof following !== 'string' || following === '') break;
      if (seen.has(following)) return false;
      seen.add(following);
      cursor = following;
    }
    const entities = items.map((item) => entityOf(item, name.toLowerCase()));
    if (entities.some((entity) => Array.isArray(entity) && entity.includes(url))) return true;
    return entities.includes('open') ? 'either' : false;
  },
};
