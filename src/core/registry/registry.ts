import * as v from 'valibot';
import type { JsonAnswer, RegistryPage } from '../clients/evidence.ts';
import type { ByteBudget } from '../http/bounded-body.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import { isJsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import { mayPass, type RegistryPorts, readJson } from './read-json.ts';

/** The registry, or why it could not be read: it requires a sign-in, has no such route, or does not respond. */
export type RegistryReading =
  | {
      readonly readable: true;
      /** The pages of the list, in their order. */
      readonly pages: readonly RegistryPage[];
      /** Whether web pages may read the list (`Access-Control-Allow-Origin: *`). */
      readonly openToBrowsers: boolean;
      /** There are pages beyond those that are read. */
      readonly cut?: true;
    }
  | {
      readonly readable: false;
      /** A clause: "it returned the status 404". */
      readonly why: string;
      /** The registry requires a sign-in: anonymous access is off. */
      readonly closed?: true;
      /** There is no connection to it from where the run is. */
      readonly unreachable?: true;
      /** It may be readable a moment later. */
      readonly passing?: true;
    };

const maxPages = 200;
/** Bytes of all pages together. */
const maxBytes = 32 * 1024 * 1024;

const pageSchema = v.object({ servers: v.array(v.unknown()), metadata: v.optional(v.unknown()) });

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
 * Reads all pages of the list without a token, by the requests of VS Code. Rejects only with the signal's reason;
 * every other problem is in the result.
 */
export async function readRegistry(baseUrl: string, ports: RegistryPorts): Promise<RegistryReading> {
  const bytes: ByteBudget = { left: maxBytes };
  const pages: RegistryPage[] = [];
  let openToBrowsers = true;
  const cursors = new Set<string>();
  let cursor: string | undefined;
  while (cursors.size < maxPages) {
    const answer = await readJson(listUrl(baseUrl, cursor), ports, bytes);
    const page = v.safeParse(pageSchema, answer.status === 200 ? answer.body : undefined);
    if (answer.status !== 200 || !page.success) return unreadable(answer);
    const { servers, metadata } = page.output;
    pages.push({
      url: answer.url,
      entries: servers,
      hasMetadata: metadata !== undefined && metadata !== null,
    });
    openToBrowsers &&= answer.openToBrowsers;
    cursor = cursorIn(metadata);
    if (cursor === undefined || cursors.has(cursor)) break;
    cursors.add(cursor);
  }
  return { readable: true, pages, openToBrowsers, ...(cursor === undefined ? {} : { cut: true as const }) };
}

function cursorIn(metadata: unknown): string | undefined {
  const cursor = isJsonObject(metadata) ? metadata.nextCursor : undefined;
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}

/** The request of VS Code's gallery: pages of fifty, each server in its latest version. */
function listUrl(baseUrl: string, cursor: string | undefined): string {
  const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return `${baseUrl}/v0.1/servers?limit=50&version=latest${next}`;
}

function unreadable(answer: JsonAnswer): Extract<RegistryReading, { readonly readable: false }> {
  const passing = optional('passing', mayPass(answer) || undefined);
  if (answer.status === undefined) {
    return {
      readable: false,
      why: answer.why,
      ...passing,
      ...optional('unreachable', answer.unreachable || undefined),
    };
  }
  if (answer.status === 401 || answer.status === 403) {
    const why = `it requires a sign-in (status ${answer.status}): anonymous access is off`;
    return { readable: false, why, closed: true };
  }
  const why =
    answer.status === 200
      ? 'its response is not a list of MCP servers'
      : `it returned the status ${answer.status}`;
  return { readable: false, why, ...passing };
}
