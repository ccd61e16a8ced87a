import { optional } from '../optional.ts';
import { type ClientView, type Evidence, requestLine, type WantedEntry } from './client.ts';
import { entryOf } from './evidence.ts';

/**
 * What GitHub Copilot needs of a registry (docs.github.com, "Configure MCP registry"): the list without a token, open
 * to web pages, with the entry and its URL.
 */
export function copilotView(
  { listUrl, pages, openToBrowsers }: Evidence,
  { apiId, serverUrl }: WantedEntry,
): ClientView {
  const isOurs = (item: unknown) => {
    const entry = entryOf(item);
    return (
      entry?.name.toLowerCase() === apiId.toLowerCase() && entry.remotes.some(({ url }) => url === serverUrl)
    );
  };
  const page = pages.find(({ entries }) => entries.some(isOurs));
  const note = !openToBrowsers
    ? 'the registry does not allow browsers (no CORS header)'
    : page === undefined
      ? 'the list has no such entry with this URL'
      : undefined;
  const request = requestLine(page?.url ?? listUrl);
  return { client: 'GitHub Copilot', sees: note === undefined, request, ...optional('note', note) };
}
