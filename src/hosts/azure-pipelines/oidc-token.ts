import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import * as v from 'valibot';
import { Denied } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';

const answer = v.object({ oidcToken: v.pipe(v.string(), v.nonEmpty()) });

/**
 * Asks Azure DevOps for a token of the service connection, to be exchanged at Entra. Rejects with Denied.
 *
 * @param token the token of the job, System.AccessToken
 */
export async function requestOidcToken({
  url,
  token,
  connectionId,
}: {
  readonly url: string;
  readonly token: string;
  readonly connectionId: string;
}): Promise<string> {
  const response = await ask(url, token, connectionId);
  if (response.status === 200) {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answer), response.bodyAsText ?? '');
    if (parsed.success) return parsed.output.oidcToken;
  }
  throw refused(`it answered ${response.status}`);
}

async function ask(url: string, token: string, connectionId: string): Promise<PipelineResponse> {
  // A redirect would lead to a page for signing in, and a token must not follow one.
  const pipeline = createPipelineFromOptions({
    redirectOptions: { maxRetries: 0 },
    retryOptions: { maxRetries: 2 },
  });
  try {
    return await pipeline.sendRequest(
      createDefaultHttpClient(),
      createPipelineRequest({
        url: `${url}?api-version=7.1&serviceConnectionId=${encodeURIComponent(connectionId)}`,
        method: 'POST',
        headers: createHttpHeaders({
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-tfs-fedauthredirect': 'Suppress',
        }),
        timeout: 30_000,
      }),
    );
  } catch (error) {
    throw refused(printable(error instanceof Error ? error.message : String(error), 300), error);
  }
}

function refused(what: string, cause?: unknown): Denied {
  return new Denied({
    code: 'no-oidc-token',
    message: `Azure DevOps gave no token for the service connection: ${what}.`,
    why: 'The connection was deleted, this pipeline is not authorized to use it, or the token of the job has expired.',
    next: 'Look at the connection in Project settings, Service connections, and run the job again.',
    ...(cause === undefined ? {} : { cause }),
  });
}
