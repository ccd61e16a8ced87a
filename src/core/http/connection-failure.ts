import { Denied, Failure, ServiceFailed } from '../errors.ts';
import { type Message, sentence } from '../message.ts';
import { way } from '../references.ts';
import { printable } from '../text/printable.ts';
import { withoutTags } from '../text/without-tags.ts';
import { answeredByProxy } from './answered-by-proxy.ts';
import type { ServiceAnswer, ServiceClient, ServiceRequest } from './service-client.ts';

/** Whether the error code is one of TLS: the certificate of the other side is not trusted. */
export function isCertificateCode(code: string | undefined): boolean {
  return /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code ?? '');
}

/** What to check when a host cannot be reached, where nothing more is known. */
export const checkProxy = 'Behind a proxy, check HTTPS_PROXY and NO_PROXY; then run again.';

/**
 * The failure for a request without a response: the connection failed, or the attempt timed out.
 *
 * @param code of Node, for example `ECONNREFUSED`
 * @param check what to do unless the certificate is the reason
 */
export function failureOfConnection({
  url,
  code,
  cause,
  check = checkProxy,
}: {
  readonly url: string;
  readonly code: string | undefined;
  readonly cause: unknown;
  readonly check?: Message;
}): Failure {
  const certificate = isCertificateCode(code);
  return new ServiceFailed({
    code: 'service-unreachable',
    message: `${new URL(url).host} did not respond (${printable(code ?? 'connection failed')}).`,
    why: certificate
      ? 'Its certificate is signed by an authority that this machine does not trust.'
      : 'This machine cannot reach the host: check the network, the proxy and name resolution, and whether something listens there.',
    next: certificate
      ? sentence`Save the authority’s certificate to a file, and ${way('trust-authority')}; then run again.`
      : check,
    cause,
  });
}

/** A refusal that did not come from the service itself. */
export interface ProxyPage {
  readonly host: string;
  readonly status: number;
  readonly text: string;
}

/** Characters of a page in which its words are looked for. */
const greatestPage = 16_384;

/** Headers that the services themselves send with every response. */
const headersOfServices = /^x-(ms|github|tfs|vss|msedge)-/;

/**
 * The refusal of a proxy or a firewall between this machine and a service; undefined for a response of the service. A
 * proxy that opens no tunnel says so itself. One that reads along asks for a password with 407; with 403 it sends a page
 * that has none of the headers of the service.
 */
export function proxyPageOf(url: string, { status, headers, text }: ServiceAnswer): ProxyPage | undefined {
  const isPage = /^\s*</.test(text) || /\bhtml\b/.test(headers['content-type'] ?? '');
  const fromService = Object.keys(headers).some((name) => headersOfServices.test(name));
  const refused = answeredByProxy in headers || status === 407 || (status === 403 && isPage && !fromService);
  return refused ? { host: new URL(url).host, status, text } : undefined;
}

/** The failure for a refusal of a proxy, or for a proxy that cannot reach the service either. */
export function proxyRefused({ host, status, text }: ProxyPage): Failure {
  const said = wordsOf(text);
  if (status >= 500) {
    return new ServiceFailed({
      code: 'service-unreachable',
      message: `The proxy could not connect to ${host}: it answered with the status ${status}${said}.`,
      why: `The response did not come from ${host} itself.`,
      next: checkProxy,
    });
  }
  return new Denied({
    code: 'proxy-refused',
    message: `A proxy or firewall refused the request to ${host} with the status ${status}${said}.`,
    why: `The response did not come from ${host} itself.`,
    next:
      status === 407
        ? sentence`The proxy asks for a user name and a password: ${way('sign-in-to-proxy')}.`
        : `Ask who runs the proxy to allow ${host} for this machine, or add the host to NO_PROXY; then run again.`,
  });
}

/** The failure for a page where a service answers with JSON: a gateway, or a proxy that reads along, sent it. */
export function pageInstead(url: string, { status, text }: ServiceAnswer): Failure {
  const { host } = new URL(url);
  return new ServiceFailed({
    code: 'service-unreachable',
    message: `${host} did not give a usable response: something on the way answered with the status ${status}${wordsOf(text)}.`,
    why: `${host} itself answers with JSON, so a proxy, a gateway or a sign-in page of the network answered.`,
    next: checkProxy,
  });
}

/** The start of a page as text, in parentheses. */
function wordsOf(page: string): string {
  const said = printable(withoutTags(page.slice(0, greatestPage)).replace(/\s+/g, ' ').trim(), 200);
  return said && ` (${said})`;
}

/**
 * Sends a request and returns the response of the service. Throws a Failure where there is none: because the connection
 * failed, a proxy refused it, or the run was interrupted.
 */
export async function sendToService(send: ServiceClient, request: ServiceRequest): Promise<ServiceAnswer> {
  const answer = await send(request).catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const reason = code ?? (error instanceof Error ? error.message : String(error));
    throw failureOfConnection({ url: request.url, code: reason, cause: error });
  });
  const page = proxyPageOf(request.url, answer);
  if (page) throw proxyRefused(page);
  return answer;
}
