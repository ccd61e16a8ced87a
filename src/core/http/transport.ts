import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  type PipelineRequest,
  proxyPolicy,
} from '@azure/core-rest-pipeline';
import { version } from '../../version.ts';
import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { guardedLookup } from './address-guard.ts';
import { answeredByProxy } from './answered-by-proxy.ts';
import { decodedBody } from './decoded-body.ts';
import { isLoopbackHost } from './loopback.ts';
import { TunnelAgent } from './tunnel-agent.ts';

/** Who a request goes to: API Center, its registry, the MCP server, or the service with the repository. */
export type Party = 'azure' | 'registry' | 'server' | 'repository';

export interface HttpRequest {
  /** For a recorder of requests; absent for a sign-in, of which no body is ever recorded. */
  readonly party?: Party;
  readonly method: HttpMethods;
  /** https; http for loopback only. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request at any time, even while its body is read. */
  readonly signal: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; the first value of a repeated header. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded bytes, so that their count is that of the bytes in memory. Can be iterated once. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection unless the body was read to its end. Safe to call at any time, more than once. */
  close(): void;
}

/**
 * Sends one request, with the product's `User-Agent` unless it has one, and follows no redirect. Rejects with the
 * signal's reason when aborted, with InvalidInput for a URL or a header that must not be sent, otherwise with an error
 * that has the `code` of Node (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, …).
 */
export interface HttpTransport {
  send(request: HttpRequest): Promise<HttpResponse>;
}

/** Some firewalls refuse a request without it. */
const userAgent = `mcp-register/${version}`;

export interface HttpTransportOptions {
  /** PEM certificates to trust in addition to those that Node trusts. */
  readonly ca?: readonly string[];
  /** Resolves host names; by default the system does. */
  readonly lookup?: LookupFunction;
}

/**
 * HTTP over the client that the Azure SDK uses, so that proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and extra
 * certificates (NODE_EXTRA_CA_CERTS) work the same everywhere. Loopback never uses a proxy. Connections stay open for
 * the next request; an idle one does not keep the process alive. A name must keep the kind of address that it had at
 * first; behind a proxy, the proxy resolves names.
 */
export function createHttpTransport(options: HttpTransportOptions = {}): HttpTransport {
  const client = createDefaultHttpClient();
  const proxy = proxyPolicy();
  const lookup = guardedLookup(options.lookup);
  // An option of each request, because the agent of a proxy would ignore TLS settings.
  const trust = options.ca?.length ? { ca: [...rootCertificates, ...options.ca] } : {};

  return {
    async send({ method, url, headers, body, signal }) {
      const target = allowedUrl(url);
      const loopback = isLoopbackHost(target.hostname);
      checkHeaders(headers);
      signal.throwIfAborted();
      const request = createPipelineRequest({
        method,
        url,
        // Never gzip or deflate: the client would decode them itself and lose errors and aborts.
        headers: createHttpHeaders({ 'user-agent': userAgent, ...headers, 'accept-encoding': 'identity' }),
        ...(body === undefined ? {} : { body }),
        abortSignal: signal,
        allowInsecureConnection: loopback,
        // This timeout covers only the headers; the signal covers the whole exchange.
        timeout: 0,
        streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
        requestOverrides: { ...trust, lookup, hostname: target.hostname.replace(/^\[|\]$/g, '') },
      });
      let tunnel: TunnelAgent | undefined;
      const sendOn = (proxied: PipelineRequest) => {
        const address = proxyAddress(proxied.agent);
        if (address) proxied.agent = tunnel = new TunnelAgent(address, signal);
        return client.sendRequest(proxied);
      };
      try {
        const response = await (loopback ? client.sendRequest(request) : proxy.sendRequest(request, sendOn));
        const { [answeredByProxy]: _, ...answered } = response.headers.toJSON();
        const responseHeaders = tunnel?.refused ? { ...answered, [answeredByProxy]: '1' } : answered;
        return {
          status: response.status,
          headers: responseHeaders,
          ...decodedBody(response.readableStreamBody, responseHeaders['content-encoding'], signal),
        };
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      }
    },
  };
}

/** The proxy that the policy chose: its agent holds the address. */
function proxyAddress(agent: PipelineRequest['agent']): URL | undefined {
  return agent && 'proxy' in agent && agent.proxy instanceof URL ? agent.proxy : undefined;
}

/** An address that requests may be sent to: https, or http on loopback. Throws InvalidInput for any other. */
export function allowedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname))) return url;
  throw new InvalidInput({
    code: 'url-not-allowed',
    message: `"${printable(url ? url.origin : text)}" is not an address that requests may be sent to.`,
    why: 'Only https is allowed, and plain http on loopback.',
    next: 'Give an https URL.',
  });
}

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      throw new InvalidInput({
        code: 'header-invalid',
        message: `The HTTP header "${printable(name)}" cannot be sent.`,
        why: 'Its name or its value contains characters that HTTP does not allow, for example a line break.',
        next: 'Check the value, or the secret that it comes from, for a line break or a non-Latin character.',
      });
    }
  }
}
