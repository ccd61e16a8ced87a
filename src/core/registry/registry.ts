import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import { type Budget, readText, TooLarge } from '../http/bounded-body.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import type { HttpTransport } from '../http/transport.ts';
import { withTimeLimit } from '../http/with-time-limit.ts';
import { optional } from '../optional.ts';

/** One server as the MCP registry of an API center lists it (`/v0.1/servers`). */
export interface RegistryEntry {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly version?: string;
  readonly remotes: readonly { readonly type?: string; readonly url: string }[];
}

/** The registry, or why it could not be read: it requires a sign-in, has no such route, or does not respond. */
export type RegistryReading =
  | {
      readonly readable: true;
      /** The pages of the list, in their order. */
      readonly pages: readonly (readonly RegistryEntry[])[];
      /** Whether web pages may read the list (`Access-Control-Allow-Origin: *`). */
      readonly openToBrowsers: boolean;
    }
  | {
      readonly readable: false;
      /** A clause: "it returned the status 404". */
      readonly why: string;
      /** The registry requires a sign-in: anonymous access is off. */
      readonly closed?: true;
    };

export interface RegistryPorts {
  readonly http: HttpTransport;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const maxPages = 200;
/** Bytes of all pages together. */
const maxBytes = 32 * 1024 * 1024;
/** Milliseconds for all pages together. */
const readingTimeMs = 10_000;

const entrySchema = v.object({
  name: v.string(),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  version: v.optional(v.string()),
  remotes: v.optional(v.array(v.object({ type: v.optional(v.string()), url: v.string() })), []),
});

const pageSchema = v.object({
  servers: v.array(v.object({ server: v.unknown() })),
  metadata: v.optional(v.object({ nextCursor: v.optional(v.nullable(v.string())) })),
});

/**
 * The registry's base address in the form that VS Code takes, made from the service's `dataApiHostname`, which has no
 * scheme. Plain http only where both the service and its data host are on loopback.
 */
export function registryBaseUrl(dataApiHostname: string, workspace: string, insecure: boolean): string {
  const { hostname } = new URL(`https://${dataApiHostname}`);
  const scheme = insecure && isLoopbackHost(hostname) ? 'http' : 'https';
  return `${scheme}://${dataApiHostname}/workspaces/${workspace}`;
}

/**
 * Reads all pages of the list without a token, as VS Code and GitHub Copilot do. Rejects only with the signal's
 * reason; every other problem is in the result.
 *
 * @param timeMs milliseconds after which reading ends, whatever page it is at
 */
export async function readRegistry(
  baseUrl: string,
  ports: RegistryPorts,
  timeMs = readingTimeMs,
): Promise<RegistryReading> {
  const { clock, signal } = ports;
  try {
    return await withTimeLimit(clock, Math.ceil(timeMs), signal, (limited) =>
      readPages(baseUrl, { ...ports, signal: limited }),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    return { readable: false, why: `it did not return its whole list within ${Math.ceil(timeMs / 1000)} s` };
  }
}

async function readPages(baseUrl: string, ports: RegistryPorts): Promise<RegistryReading> {
  const bytes: Budget = { left: maxBytes };
  const pages: (readonly RegistryEntry[])[] = [];
  let openToBrowsers = true;
  const cursors = new Set<string>();
  for (let cursor: string | undefined; cursors.size < maxPages; ) {
    const page = await readPage(`${baseUrl}/v0.1/servers${query(cursor)}`, ports, bytes);
    if ('why' in page) return { readable: false, ...page };
    pages.push(page.servers);
    openToBrowsers &&= page.openToBrowsers;
    cursor = page.nextCursor;
    if (cursor === undefined || cursors.has(cursor)) break;
    cursors.add(cursor);
  }
  return { readable: true, pages, openToBrowsers };
}

function query(cursor: string | undefined): string {
  return cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
}

type Unreadable = Omit<Extract<RegistryReading, { readonly readable: false }>, 'readable'>;

interface Page {
  readonly servers: RegistryEntry[];
  readonly nextCursor: string | undefined;
  readonly openToBrowsers: boolean;
}

async function readPage(
  url: string,
  { http, signal }: RegistryPorts,
  bytes: Budget,
): Promise<Page | Unreadable> {
  try {
    return await pageOf(url, http, signal, bytes);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof TooLarge) return { why: `its list has more than ${maxBytes} bytes` };
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    return { why: `it did not return a usable response${code ? ` (${code})` : ''}` };
  }
}

async function pageOf(
  url: string,
  http: HttpTransport,
  signal: AbortSignal,
  bytes: Budget,
): Promise<Page | Unreadable> {
  const response = await http.send({
    method: 'GET',
    url,
    headers: { accept: 'application/json', origin: 'https://vscode.dev' },
    signal,
  });
  try {
    if (response.status === 401 || response.status === 403) {
      return {
        why: `it requires a sign-in (status ${response.status}): anonymous access is off`,
        closed: true,
      };
    }
    if (response.status !== 200) return { why: `it returned the status ${response.status}` };
    const page = v.safeParse(pageSchema, JSON.parse(await readText(response.body, bytes)));
    if (!page.success) return { why: 'its response is not a list of MCP servers' };
    return {
      // One malformed entry must not hide the others.
      servers: page.output.servers.flatMap(({ server }) => {
        const entry = v.safeParse(entrySchema, server);
        return entry.success ? [withoutAbsent(entry.output)] : [];
      }),
      nextCursor: page.output.metadata?.nextCursor || undefined,
      openToBrowsers: response.headers['access-control-allow-origin'] === '*',
    };
  } finally {
    response.close();
  }
}

function withoutAbsent(entry: v.InferOutput<typeof entrySchema>): RegistryEntry {
  const { name, title, description, version, remotes } = entry;
  return {
    name,
    ...optional('title', title),
    ...optional('description', description),
    ...optional('version', version),
    remotes: remotes.map(({ type, url }) => ({ url, ...optional('type', type) })),
  };
}
