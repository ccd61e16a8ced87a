import { isJsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import { type ClientView, type Evidence, requestLine, type WantedEntry } from './client.ts';
import { entryOf } from './evidence.ts';

/**
 * What the MCP registry provider of Red Hat Developer Hub needs of an entry (redhat-developer/rhdh-plugins#4813 and
 * #4815, openspec `mcp-registry-server-mapping` and `mcp-registry-provider`): it makes one entity of each entry of the
 * list, and none of an entry without one of these.
 */
const neededTexts = ['name', 'description', 'version'] as const;

/** Its `pageLimit`: a longer list is not taken at all. */
const pageLimit = 10;

/** Whether the provider makes an entity with this URL of the entry; with `apiVersion: v0.1` and `pageSize: 50`. */
export function developerHubView(
  { listUrl, pages }: Evidence,
  { apiId, serverUrl }: WantedEntry,
): ClientView {
  const page = pages.find(({ entries }) => entries.some((item) => isEntity(item, apiId, serverUrl)));
  const note =
    pages.length > pageLimit
      ? `the list has more than ${pageLimit} pages, the default of pageLimit, and is not taken at all`
      : page === undefined
        ? 'the list has no such entry with this URL, a description and a version'
        : undefined;
  const request = requestLine(page?.url ?? listUrl);
  return { client: 'Red Hat Developer Hub', sees: note === undefined, request, ...optional('note', note) };
}

function isEntity(item: unknown, apiId: string, serverUrl: string): boolean {
  const entry = entryOf(item);
  const server = isJsonObject(item) ? item.server : undefined;
  return (
    entry?.name.toLowerCase() === apiId.toLowerCase() &&
    isJsonObject(server) &&
    neededTexts.every((member) => typeof server[member] === 'string' && server[member] !== '') &&
    entry.remotes.some(({ url }) => url === serverUrl)
  );
}
