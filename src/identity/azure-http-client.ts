import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import type { ServiceClient } from '../core/http/service-client.ts';

/**
 * What the Azure SDK sends its requests with, over a client of ours: the same limits, proxy, retries and
 * cancellation as every other request. Takes text bodies, which is all that a sign-in sends.
 */
export function azureHttpClient(send: ServiceClient): HttpClient {
  return {
    async sendRequest(request) {
      const { status, headers, text } = await send({
        method: request.method,
        url: request.url,
        headers: request.headers.toJSON(),
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
        // An assertion can be exchanged again until it expires.
        repeatable: true,
      });
      return { request, status, headers: createHttpHeaders(headers), bodyAsText: text };
    },
  };
}

/** Options of every credential of @azure/identity: where Entra is, and what carries the requests. */
export function credentialOptions(send: ServiceClient, authority: string | undefined) {
  return {
    httpClient: azureHttpClient(send),
    // The client below tries again itself.
    retryOptions: { maxRetries: 0 },
    ...(authority === undefined || authority === ''
      ? {}
      : // The public directory of authorities knows nothing of one of somebody's own.
        { authorityHost: authority, disableInstanceDiscovery: !isEntra(authority) }),
  };
}

function isEntra(authority: string): boolean {
  return /^https:\/\/login\.(microsoftonline\.(com|us)|windows\.net|chinacloudapi\.cn|partner\.microsoftonline\.cn)\/?$/i.test(
    authority,
  );
}
