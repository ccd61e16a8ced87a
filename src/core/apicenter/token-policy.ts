import type { AccessToken, TokenCredential } from '@azure/core-auth';
import type { PipelinePolicy, PipelineRequest } from '@azure/core-rest-pipeline';

export interface TokenPolicyOptions {
  readonly credential: TokenCredential;
  readonly scope: string;
  /** Wall-clock time in milliseconds. */
  readonly wallClock: () => number;
  /** Called before a request is sent again with a new token. */
  readonly onRetry: () => void;
}

/** Milliseconds before a token expires from which it is no longer used. */
const marginMs = 120_000;

/**
 * Adds the token to each request, over https only. When the service no longer accepts it (401 during a run: it has
 * expired, or the service requires further claims), the policy requests a new one, once for all requests of the run.
 * A refusal of the new token is final, and so is a credential that returns the same token again.
 *
 * It replaces the pipeline's own policy, which requests a new token only where the response has a challenge of a
 * certain kind.
 */
export function tokenPolicy({ credential, scope, wallClock, onRetry }: TokenPolicyOptions): PipelinePolicy {
  let current: Promise<AccessToken> | undefined;
  let renewal: { readonly of: string; readonly token: Promise<AccessToken> } | undefined;

  function ask(abortSignal: PipelineRequest['abortSignal'], claims?: string): Promise<AccessToken> {
    const asked = credential
      .getToken(scope, {
        enableCae: true,
        ...(abortSignal ? { abortSignal } : {}),
        ...(claims === undefined ? {} : { claims }),
      })
      .then((token) => {
        if (!token) throw new Error('The credential returned no token.');
        return token;
      });
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  }

  async function valid(abortSignal: PipelineRequest['abortSignal']): Promise<AccessToken> {
    const known = current ?? ask(abortSignal);
    const token = await known;
    if (token.expiresOnTimestamp - wallClock() > marginMs) return token;
    // Another request may have asked for one in the meantime.
    return current && current !== known ? current : ask(abortSignal);
  }

  return {
    name: 'armTokenPolicy',
    async sendRequest(request, next) {
      if (!request.url.startsWith('https://')) throw new Error('A token may be sent over https only.');
      const used = await valid(request.abortSignal);
      request.headers.set('authorization', `Bearer ${used.token}`);
      const response = await next(request);
      if (response.status !== 401) return response;

      renewal ??= {
        of: used.token,
        token: ask(request.abortSignal, claimsOf(response.headers.get('www-authenticate'))),
      };
      if (renewal.of !== used.token) return response;
      const renewed = await renewal.token;
      if (renewed.token === used.token) return response;
      request.headers.set('authorization', `Bearer ${renewed.token}`);
      onRetry();
      return next(request);
    },
  };
}

/** The claims that a challenge of continuous access evaluation requires, decoded. */
function claimsOf(challenge: string | undefined): string | undefined {
  const encoded = /\bclaims="([A-Za-z0-9+/=_-]+)"/.exec(challenge ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}
