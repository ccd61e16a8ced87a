import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { RouteTable } from '../http/route-table.ts';
import { emulatorClient, emulatorToken } from './token.ts';

/** The App Service form: what `IDENTITY_ENDPOINT` and `MSI_ENDPOINT` lead to. */
export const identityPath = '/msi/token';

/**
 * Adds a managed identity: a token for any resource, in the three forms that clients ask in. App Service
 * (`X-IDENTITY-HEADER`, or `secret` at 2017-09-01), the virtual machine's (`Metadata: true`, where
 * `AZURE_POD_IDENTITY_AUTHORITY_HOST` leads to), and Cloud Shell's POST.
 *
 * @param secret what App Service's form must send
 * @param wallTime milliseconds since the Unix epoch
 */
export function addManagedIdentityRoutes(routes: RouteTable, secret: string, wallTime: () => number): void {
  const now = () => Math.floor(wallTime() / 1000);
  routes.on('GET', identityPath, (request) => {
    const sent = request.headers['x-identity-header'] ?? request.headers.secret;
    if (sent !== secret)
      return refused(401, 'The header X-IDENTITY-HEADER must be the IDENTITY_HEADER that was given.');
    return tokenFor(request.query, now());
  });
  routes.on('POST', identityPath, (request) =>
    asked(request, () => tokenFor(new URLSearchParams(request.body.toString()), now())),
  );
  routes.on('GET', '/metadata/identity/oauth2/token', (request) =>
    asked(request, () => tokenFor(request.query, now())),
  );
}

/** `Metadata: true` shows that no redirect made the request. */
function asked(request: Request, answer: () => HttpAnswer): HttpAnswer {
  if (request.headers.metadata?.toString().toLowerCase() === 'true') return answer();
  return refused(400, 'The header Metadata: true is missing.');
}

function tokenFor(query: URLSearchParams, nowSeconds: number): HttpAnswer {
  const resource = query.get('resource');
  if (!resource) return refused(400, 'The parameter resource is missing.');
  const { token, expiresOn } = emulatorToken(resource, nowSeconds);
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      access_token: token,
      client_id: query.get('client_id') ?? emulatorClient,
      expires_in: String(expiresOn - nowSeconds),
      expires_on: String(expiresOn),
      not_before: String(nowSeconds),
      resource,
      token_type: 'Bearer',
    },
  };
}

function refused(status: number, description: string): HttpAnswer {
  return { status, body: { error: 'invalid_request', error_description: description } };
}
