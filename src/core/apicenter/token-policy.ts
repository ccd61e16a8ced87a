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

/** Milliseconds before its end at which a token is no longer used. */
const marginMs = 120_000;

/**
 * Puts the token on each request, over https only. When the service takes it no longer (401 in the middle
 * of a run: expired, or the service wants further claims), a new one is asked for: once a run, by one of the
 * requests for all of them. A refusal of the new one is final, and so is a credential that has no other.
 *
 * It replaces the pipeline's own policy, which asks for a new token only where the answer has a challenge
 * of its kind.
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
        if (!token) throw new Error('The credential gave no token.');
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
    // Another request may have asked meanwhile.
    return current && current !== known ? current : ask(abortSignal);
  }

  return {
    name: 'armTokenPolicy',
    async sendRequest(request, next) {
      if (!request.url.startsWith('https://')) throw new Error('A token goes over https only.');
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

/** The claims that a challenge of continuous access evaluation asks for, decoded. */
function claimsOf(challenge: string | undefined): string | undefined {
  const encoded = /\bclaims="([A-Za-z0-9+/=_-]+)"/.exec(challenge ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}
