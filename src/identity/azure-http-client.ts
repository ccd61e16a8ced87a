import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import type { ServiceClient } from '../core/http/service-client.ts';

/**
 * An HTTP client for the Azure SDK that sends through the product's own client, with the same limits, proxy, retries and
 * cancellation as every other request. Takes text bodies only, which is all that a sign-in sends.
 */
export function azureHttpClient(send: ServiceClient): HttpClient {
  return {
    async sendRequest(request) {
      const { status, headers, text } = await send({
        method: request.method,
        url: request.url,
        headers: request.headers.toJSON(),
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
        // An assertion can be exchanged repeatedly until it expires.
        repeatable: true,
      });
      return { request, status, headers: createHttpHeaders(headers), bodyAsText: text };
    },
  };
}

/** Options of every credential of @azure/identity: the address of Entra, and the client that sends the requests. */
export function credentialOptions(send: ServiceClient, authority: string | undefined) {
  return {
    httpClient: azureHttpClient(send),
    // The client above retries itself.
    retryOptions: { maxRetries: 0 },
    ...(authority === undefined || authority === ''
      ? {}
      : // The public directory of authorities does not contain private ones.
        { authorityHost: authority, disableInstanceDiscovery: !isEntra(authority) }),
  };
}

function isEntra(authority: string): boolean {
  return /^https:\/\/login\.(microsoftonline\.(com|us)|windows\.net|chinacloudapi\.cn|partner\.microsoftonline\.cn)\/?$/i.test(
    authority,
  );
}
