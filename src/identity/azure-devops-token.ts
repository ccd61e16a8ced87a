import * as v from 'valibot';
import { Denied } from '../core/errors.ts';
import { sendToService } from '../core/http/connection-failure.ts';
import type { ServiceClient } from '../core/http/service-client.ts';

const answer = v.pipe(v.string(), v.parseJson(), v.object({ oidcToken: v.pipe(v.string(), v.nonEmpty()) }));

/**
 * Requests a token of the service connection from Azure DevOps, which is then exchanged at Entra. Rejects with a Failure.
 *
 * @param access address of the request, token of the job (System.AccessToken), and id of the connection
 */
export async function requestAzureDevOpsToken(
  {
    url,
    token,
    connectionId,
  }: { readonly url: string; readonly token: string; readonly connectionId: string },
  send: ServiceClient,
): Promise<string> {
  const response = await sendToService(send, {
    method: 'POST',
    url: `${url}?api-version=7.1&serviceConnectionId=${encodeURIComponent(connectionId)}`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      // Without it, Azure DevOps responds to a refused token with a sign-in page.
      'x-tfs-fedauthredirect': 'Suppress',
    },
    repeatable: true,
  });
  const parsed = response.status === 200 ? v.safeParse(answer, response.text) : undefined;
  if (parsed?.success) return parsed.output.oidcToken;
  throw refused(`it returned the status ${response.status}`);
}

function refused(what: string): Denied {
  return new Denied({
    code: 'no-oidc-token',
    message: `Azure DevOps issued no token for the service connection: ${what}.`,
    why: 'The connection was deleted, this pipeline is not authorized to use it, or the token of the job has expired.',
    next: 'Check the connection in Project settings, Service connections, and run the job again.',
  });
}
