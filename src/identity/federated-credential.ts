import type { TokenCredential } from '@azure/core-auth';
import type { ServiceClient } from '../core/http/service-client.ts';
import { credentialOptions } from './azure-http-client.ts';
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
  let signedIn: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      signedIn ??= import('@azure/identity').then(
        ({ ClientAssertionCredential }) =>
          new ClientAssertionCredential(
            tenantId,
            clientId,
            assertion.get,
            credentialOptions(federation.send, federation.authority),
          ),
      );
      try {
        return await (await signedIn).getToken(scopes, options);
      } catch (error) {
        const presented = assertion.presented();
        // The library wraps a failed request for the assertion; the original failure says more.
        throw assertion.failure() ?? explainRefusal(error, { clientId, presented }, context) ?? error;
      }
    },
  };
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
