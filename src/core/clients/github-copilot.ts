import { optional } from '../optional.ts';
import { type ClientView, type Evidence, requestLine, type Wanted } from './client.ts';
import { entryOf } from './evidence.ts';

/**
 * What GitHub Copilot needs of a registry (docs.github.com, "Configure MCP registry"): the list without a token, open
 * to web pages, with the URL of the server.
 */
export function copilotView({ listUrl, pages, openToBrowsers }: Evidence, { serverUrl }: Wanted): ClientView {
  const page = pages.find(({ entries }) =>
    entries.some((item) => entryOf(item)?.remotes.some(({ url }) => url === serverUrl)),
  );
  const note = !openToBrowsers
    ? 'the registry does not allow browsers (no CORS header)'
    : page === undefined
      ? 'the list has no entry with this URL'
      : undefined;
  const request = requestLine(page?.url ?? listUrl);
  return { client: 'GitHub Copilot', sees: note === undefined, request, ...optional('note', note) };
}
