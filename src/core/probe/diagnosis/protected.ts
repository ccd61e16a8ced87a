import { parseJson } from '../../bounded-json.ts';
import type { Random } from '../../clock.ts';
import { isLoopbackHost } from '../../http/loopback.ts';
import { isJsonObject, type JsonObject } from '../../json.ts';
import { withoutEnd } from '../../text/without-end.ts';
import { probeLimits } from '../limits.ts';
import { knock } from '../protocol/legacy.ts';
import type { Answer } from '../wire/answer.ts';
import { exchange, type Round } from '../wire/exchange.ts';

/** What is known of a server that demands credentials: never more than the evidence shows. */
export interface Protection {
  readonly status: 'protected-oauth' | 'protected-key' | 'protected-unknown';
  /** Whose refusal it looks like. */
  readonly guard?: 'functions' | 'api-management';
  readonly challenge: Challenge;
  /** Of the OAuth metadata (RFC 9728); text from the server. */
  readonly authorizationServers: readonly string[];
  readonly scopes: readonly string[];
}

/** The parameters of `WWW-Authenticate: Bearer` that matter here (RFC 6750, RFC 9728). */
export interface Challenge {
  readonly error: string | undefined;
  readonly scope: string | undefined;
  readonly resourceMetadata: string | undefined;
}

type Refusal = Extract<Answer, { kind: 'document' | 'error' }>;

/**
 * Finds out how a server is protected that answered 401 or 403. On Azure such an answer often comes from the
 * platform before any MCP code runs: so a key's refusal counts only when a path beside it is refused otherwise,
 * and OAuth only with its metadata. Nothing is fetched from another origin: the address in a challenge is the
 * server's word.
 */
export async function findProtection(
  round: Round,
  url: string,
  refusal: Refusal,
  random: Random,
): Promise<Protection> {
  const challenge = readChallenge(refusal.http.headers['www-authenticate'] ?? '');
  const nothing = { challenge, authorizationServers: [], scopes: [] };
  if (refusal.http.status === 401) {
    for (const candidate of metadataUrls(url, challenge.resourceMetadata)) {
      const metadata = await fetchMetadata(round, candidate, url);
      if (metadata) return { status: 'protected-oauth', challenge, ...metadata };
    }
  }
  const guard = guardOf(refusal);
  if (!guard) return { status: 'protected-unknown', ...nothing };
  const control = await knock(round, siblingOf(url, random), { phase: 'control' });
  const differs = 'http' in control && control.http.status !== refusal.http.status;
  return { status: differs ? 'protected-key' : 'protected-unknown', guard, ...nothing };
}

/** Reads a challenge leniently: the first value of each parameter, quoted or not. */
export function readChallenge(header: string): Challenge {
  const parameter = (name: string): string | undefined => {
    const match = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*(?:"([^"]*)"|([^\\s,"]+))`, 'i').exec(header);
    return match?.[1] ?? match?.[2];
  };
  return {
    error: parameter('error'),
    scope: parameter('scope'),
    resourceMetadata: parameter('resource_metadata'),
  };
}

/**
 * Where the metadata of a protected resource may be (RFC 9728, section 3): where the challenge says, and at the
 * well-known places, of the same origin only.
 */
export function metadataUrls(url: string, named: string | undefined): readonly string[] {
  const endpoint = new URL(url);
  if (endpoint.protocol !== 'https:' && !isLoopbackHost(endpoint.hostname)) return [];
  const wellKnown = '/.well-known/oauth-protected-resource';
  const path = endpoint.pathname.replace(/\/$/, '');
  const candidates = [named, `${wellKnown}${path}`, wellKnown].flatMap((candidate) =>
    candidate !== undefined && URL.canParse(candidate, url) ? [new URL(candidate, url)] : [],
  );
  const own = candidates.filter((candidate) => candidate.origin === endpoint.origin);
  return [...new Set(own.map((candidate) => candidate.href))];
}

async function fetchMetadata(
  round: Round,
  metadataUrl: string,
  endpoint: string,
): Promise<Pick<Protection, 'authorizationServers' | 'scopes'> | undefined> {
  const answer = await exchange(round, {
    phase: 'oauth-metadata',
    method: 'GET',
    url: metadataUrl,
    headers: { accept: 'application/json' },
    anonymous: true,
    withinMs: probeLimits.courtesyMs,
  });
  if (answer.kind !== 'document' || answer.http.status !== 200) return undefined;
  const document = parseJson(answer.text);
  if (!isJsonObject(document) || !covers(document.resource, endpoint)) return undefined;
  const authorizationServers = texts(document, 'authorization_servers');
  return authorizationServers.length
    ? { authorizationServers, scopes: texts(document, 'scopes_supported') }
    : undefined;
}

/** Whether the resource of the metadata is the endpoint, or a prefix of its path on the same origin. */
export function covers(resource: unknown, endpoint: string): boolean {
  if (typeof resource !== 'string' || !URL.canParse(resource)) return false;
  const [named, actual] = [new URL(resource), new URL(endpoint)];
  const prefix = `${withoutEnd(named.pathname, '/')}/`;
  return named.origin === actual.origin && `${withoutEnd(actual.pathname, '/')}/`.startsWith(prefix);
}

/** The guard whose way of refusing this is. */
function guardOf(refusal: Refusal): Protection['guard'] {
  if (refusal.kind === 'error') return undefined;
  const body = parseJson(refusal.text);
  if (isJsonObject(body) && typeof body.message === 'string' && /subscription key/i.test(body.message)) {
    return 'api-management';
  }
  const bare = refusal.text.trim() === '' && refusal.http.headers['www-authenticate'] === undefined;
  return refusal.http.status === 401 && bare ? 'functions' : undefined;
}

/** A path beside the endpoint that nobody serves. */
function siblingOf(url: string, random: Random): string {
  const sibling = new URL(url);
  const name = Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
  sibling.pathname = sibling.pathname.replace(/[^/]*\/?$/, `not-there-${name}`);
  return sibling.href;
}

function texts(document: JsonObject, name: string): readonly string[] {
  const value = document[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
