import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import type { Certificate } from './certificate.ts';

/** The name and port of a `Host` header, or of an origin without its scheme. */
export interface Authority {
  /** In lower case; an IPv6 address in brackets. */
  readonly name: string;
  readonly port: number;
}

/** The ports that browsers and other clients leave out. */
const defaultPorts = { http: 80, https: 443 } as const;
export type Scheme = keyof typeof defaultPorts;

const form = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;

/**
 * Reads a `Host` header.
 *
 * @param scheme says which port is meant when none is written
 * @returns undefined for anything but a name or an address with an optional port
 */
export function parseAuthority(text: string, scheme: Scheme): Authority | undefined {
  const [, name, port] = form.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { name: name.toLowerCase(), port: port === undefined ? defaultPorts[scheme] : Number(port) };
}

/** Reads an `Origin` header. Undefined for `null` and for everything that is no origin of the web. */
export function parseOrigin(text: string): (Authority & { readonly scheme: Scheme }) | undefined {
  const [, written, rest = ''] = /^(https?):\/\/(.+)$/i.exec(text) ?? [];
  if (written === undefined) return undefined;
  const scheme = written.toLowerCase() === 'https' ? 'https' : 'http';
  const authority = parseAuthority(rest, scheme);
  return authority && { ...authority, scheme };
}

/** Whether a name, as `parseAuthority` gives it, is one of this machine for itself. */
export function isLoopbackName(name: string): boolean {
  if (name === 'localhost' || name === '[::1]') return true;
  return isIPv4(name) && name.startsWith('127.');
}

/**
 * What links in an answer begin with. A caller that came by `localhost` or by an allowed name gets links to that; any
 * other name is not repeated. A tunnel says in `X-Forwarded-Proto` whether its own end speaks https.
 */
export function originOf(request: IncomingMessage, scheme: Scheme, allowedHosts: readonly string[]): string {
  const port = request.socket.localPort ?? 0;
  const host = (request.headers.host ?? '').toLowerCase();
  const name = parseAuthority(host, scheme)?.name ?? '';
  if (allowedHosts.includes(name)) {
    const forwarded = request.headers['x-forwarded-proto'];
    return `${forwarded === 'https' || forwarded === 'http' ? forwarded : scheme}://${host}`;
  }
  return `${scheme}://${name === 'localhost' ? name : '127.0.0.1'}:${port}`;
}

/** The scheme of every address of an emulator with this certificate. */
export function schemeOf(certificate: Certificate | undefined): Scheme {
  return certificate ? 'https' : 'http';
}
