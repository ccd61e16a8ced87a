import type { TokenCredential } from '@azure/core-auth';
import { Failure } from '../core/errors.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { libraryCredential } from './library-credential.ts';
import { explainRefusal, type PresentedToken, readPresented, type SignInContext } from './sign-in-refusal.ts';

export interface Federation {
  readonly tenantId: string;
  readonly clientId: string;
  /** Address of Entra; undefined for the library's default. */
  readonly authority: string | undefined;
  /** Requests the pipeline's own token. Rejects with a Failure that says why there is none. */
  readonly ask: () => Promise<string>;
  readonly send: ServiceClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly context: SignInContext;
}

/** Milliseconds to keep the pipeline's token, which is valid for minutes: the library asks for it twice for each token. */
const assertionLifetimeMs = 60_000;

/**
 * Signs in without a secret: exchanges the pipeline's own token, requested for each sign-in, for a token of Entra.
 * Rejects with Denied, which explains what Entra refused.
 */
export function federatedCredential(federation: Federation): TokenCredential {
  const { tenantId, clientId, context } = federation;
  const assertion = pipelineAssertion(federation);
  const credential = libraryCredential(
    federation.send,
    federation.authority,
    ({ ClientAssertionCredential }, options) =>
      new ClientAssertionCredential(tenantId, clientId, assertion.get, options),
  );
  return {
    async getToken(scopes, options) {
      try {
        return await credential.getToken(scopes, options);
      } catch (error) {
        const presented = assertion.presented();
        // The library wraps a failed request for the assertion; the original failure says more.
        throw assertion.failure() ?? refusalOf(error, { clientId, presented }, context);
      }
    },
  };
}

function refusalOf(
  error: unknown,
  presented: Parameters<typeof explainRefusal>[1],
  context: SignInContext,
): unknown {
  return error instanceof Failure ? error : (explainRefusal(error, presented, context) ?? error);
}

function pipelineAssertion({ ask, now }: Federation) {
  let last: { readonly token: Promise<string>; readonly at: number } | undefined;
  let presented: PresentedToken | undefined;
  let failure: unknown;
  return {
    presented: () => presented,
    failure: () => failure,
    async get(): Promise<string> {
      failure = undefined;
      if (!last || now() - last.at > assertionLifetimeMs) last = { token: ask(), at: now() };
      try {
        const token = await last.token;
        presented = readPresented(token);
        return token;
      } catch (error) {
        failure = error;
        last = undefined;
        throw error;
      }
    },
  };
}
