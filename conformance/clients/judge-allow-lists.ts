import { entriesOf } from '../../src/core/fleet/export/entries.ts';
import type { CatalogueEndpoint } from '../../src/core/fleet/export/export-entry.ts';
import { type AllowLists, allowListRules } from './allow-lists.ts';
import type { Judgement, Runs } from './judgement.ts';
import { seeded } from './mutations.ts';

/** Entries of a catalogue as an export would write them. */
export type ExportUrls = (
  urls: readonly string[],
) => readonly { readonly url: string; readonly serverUrl: string }[];

/** What the export writes for `copilot`, and the URL under which people have the server. */
export const exportedUrls: ExportUrls = (urls) =>
  entriesOf(urls.map(endpointOf)).entries.map(({ url, canonicalUrl }) => ({ url, serverUrl: canonicalUrl }));

function endpointOf(url: string, index: number): CatalogueEndpoint {
  return {
    apiId: `server-${index}`,
    production: true,
    title: 'Server',
    description: 'A server.',
    url,
    transport: 'http',
    customProperties: {},
    staged: false,
  };
}

/**
 * Exports mutated catalogues and asks each client’s rule: what was written is allowed, what was left out is blocked, and
 * so is a stranger.
 */
export function judgeAllowLists({ runs, seed }: Runs, exported: ExportUrls = exportedUrls): Judgement {
  const disagreements: string[] = [];
  let allowed = 0;
  let leftOut = 0;
  for (let run = 0; run < runs; run++) {
    const random = seeded(seed + run);
    const urls = Array.from({ length: 1 + Math.floor(random() * 3) }, () => mutatedUrl(random));
    const written = exported(urls);
    const stranger = strangerTo(urls, random);
    const lists: AllowLists = { allowedMcpServers: written.map(({ serverUrl }) => ({ serverUrl })) };
    const denied: AllowLists = { ...lists, deniedMcpServers: lists.allowedMcpServers ?? [] };
    const places = new Set(written.map(({ url }) => placeOf(url)));
    const isWritten = (url: string) => places.has(placeOf(url));
    allowed += urls.filter(isWritten).length;
    leftOut += urls.filter((url) => !isWritten(url)).length;
    for (const { client, allows } of allowListRules) {
      for (const url of [...urls, stranger]) {
        const server = { name: 'server', url };
        if (allows(lists, server) !== isWritten(url)) {
          const said = isWritten(url)
            ? 'blocks what the export lists'
            : 'allows what the export does not list';
          disagreements.push(`seed ${seed + run}: ${client} ${said}: ${url} (${JSON.stringify(lists)})`);
        }
        if (isWritten(url) && allows(denied, server)) {
          disagreements.push(`seed ${seed + run}: ${client} allows what is denied: ${url}`);
        }
      }
      if (!allows(denied, { name: 'github', url: urls[0] ?? '', isBuiltIn: true })) {
        disagreements.push(`seed ${seed + run}: ${client} blocks a built-in server`);
      }
    }
  }
  return {
    disagreements,
    summary: `exported allow-lists, which name ${allowed} servers and leave out ${leftOut}`,
  };
}

/** Where requests for a URL go: two spellings of one place are one server. */
function placeOf(text: string): string {
  if (!URL.canParse(text)) return `no URL: ${text}`;
  const { origin, pathname, search } = new URL(text.trim());
  return `${origin}${pathname}${search}`;
}

/** A URL that is none of these in any case of its letters: clients do not agree on the case of a path. */
function strangerTo(urls: readonly string[], random: () => number): string {
  for (;;) {
    const stranger = mutatedUrl(random);
    const place = placeOf(stranger);
    if (!urls.some((url) => placeOf(url) !== place && placeOf(url).toLowerCase() === place.toLowerCase())) {
      return stranger;
    }
  }
}

const hosts = [
  'weather.example',
  'Weather.Example',
  // Clients do not agree on whether these two are the server without the dot, or without the user.
  'dotted.example.',
  'weather.example:443',
  'weather.example:8443',
  '*.example',
  'münchen.example',
  'user:secret@private.example',
  'w%65ather.example',
  '127.0.0.1:8080',
  '[::1]',
] as const;
const paths = [
  '/mcp',
  '/MCP',
  '/mcp/',
  '/*',
  '/a*b',
  '/{tenant}/mcp',
  '/m%63p',
  '/mcp//x',
  '/a/../mcp',
  '/(x)+',
  '',
] as const;
const ends = ['', '', '', '?x=1', '?code=abc', '#part', '?a=*', '?q=a|b', ' '] as const;

function mutatedUrl(random: () => number): string {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
  const scheme = random() < 0.9 ? 'https' : pick(['http', 'HTTPS', 'ftp', 'javascript']);
  return `${scheme}://${pick(hosts)}${pick(paths)}${pick(ends)}`;
}
