import type { IncomingMessage } from 'node:http';
import type { LoggedRequest } from '../request-log.ts';
import { type Authority, isLoopbackName, parseAuthority, parseOrigin, type Scheme } from './authority.ts';
import { type HttpAnswer, wrappedError } from './request-handler.ts';

/** What a listener knows of itself when it decides whom it answers. */
export interface Doorway {
  readonly host: LoggedRequest['host'];
  readonly scheme: Scheme;
  /** The port that it listens on. */
  readonly port: number;
  /** Names beyond loopback that lead here, in lower case: those of tunnels. */
  readonly allowedHosts: readonly string[];
}

/**
 * Decides whether a request is answered at all. A page of the web can send requests to loopback: under a name of
 * its own that leads here (DNS rebinding), or cross-site without a preflight. The first shows in `Host`, the second
 * in `Origin` and `Sec-Fetch-Site`.
 *
 * A data host has nothing but reads that browsers of other origins are meant to see, so it looks at `Host` alone.
 *
 * @returns the refusal; undefined when the request may be answered
 */
export function refusedAdmission(request: IncomingMessage, doorway: Doorway): HttpAnswer | undefined {
  const authority = authorityOf(request, doorway.scheme);
  if (authority === undefined || !isOwnName(authority, doorway)) return misdirected(request, doorway);
  if (doorway.host === 'data') return undefined;
  return isForeign(request, doorway) ? foreignOrigin(request) : undefined;
}

/** Undefined unless there is exactly one `Host`, and the target is a path, which leaves the host to that header. */
function authorityOf(request: IncomingMessage, scheme: Scheme): Authority | undefined {
  const [host, ...others] = request.headersDistinct.host ?? [];
  const target = request.url ?? '';
  if (host === undefined || others.length > 0 || !(target.startsWith('/') || target === '*'))
    return undefined;
  return parseAuthority(host, scheme);
}

/** A tunnel has a port of its own, so that of an allowed name is not looked at. */
function isOwnName({ name, port }: Authority, doorway: Doorway): boolean {
  return (port === doorway.port && isLoopbackName(name)) || doorway.allowedHosts.includes(name);
}

function isForeign(request: IncomingMessage, doorway: Doorway): boolean {
  const { origin, host = '' } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, host, doorway)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  // A tunnel may show the emulator another host name than the browser sees; then the origin has decided.
  if (origin !== undefined) return false;
  return !isLinkToPage(request);
}

/**
 * The page that the emulator itself serves may call back; another name or port of loopback is someone else's. Behind
 * a tunnel the scheme is the tunnel's, and the `Host` may be the one that it put in place of its own.
 */
function isOwnOrigin(text: string, host: string, { scheme, allowedHosts }: Doorway): boolean {
  const origin = parseOrigin(text);
  if (origin === undefined) return false;
  const isAllowed = allowedHosts.includes(origin.name);
  if (isAllowed && !isLoopbackName(origin.name)) return true;
  const authority = parseAuthority(host, origin.scheme);
  const isSame = authority?.name === origin.name && authority.port === origin.port;
  return isSame && (isAllowed || origin.scheme === scheme);
}

/** A person who follows a link to the emulator: nothing is written, and the page that has the link reads nothing. */
function isLinkToPage({ method, headers }: IncomingMessage): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  return reads && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

function misdirected({ headers }: IncomingMessage, { scheme, port }: Doorway): HttpAnswer {
  const given = (headers.host ?? 'none').slice(0, 100);
  return wrappedError(
    421,
    'HostNotAllowed',
    `The embedded API Center answers requests to ${scheme}://127.0.0.1:${port} and ${scheme}://localhost:${port}; the Host of this one was '${given}'. For a tunnel or Codespaces start it with --allow-host NAME.`,
  );
}

function foreignOrigin({ headers }: IncomingMessage): HttpAnswer {
  const given = (headers.origin?.toString() ?? 'another site').slice(0, 100);
  return wrappedError(
    403,
    'OriginNotAllowed',
    `A page of another origin ('${given}') may not use the management API of the embedded API Center. Pages may read its data hosts; for a tunnel start it with --allow-host NAME.`,
  );
}
