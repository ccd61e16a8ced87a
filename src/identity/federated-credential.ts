import type { TokenCredential } from '@azure/core-auth';
import type { ServiceClient } from '../core/http/service-client.ts';
import { credentialOptions } from './azure-http-client.ts';
import { explainRefusal, type PresentedToken, readPresented, type SignInContext } from './sign-in-refusal.ts';

export interface Federation {
  readonly tenantId: string;
  readonly clientId: string;
  /** Where Entra is, when it is not where the library looks for it. */
  readonly authority: string | undefined;
  /** Asks the pipeline for a token of its own. Rejects with a Failure that says why there is none. */
  readonly ask: () => Promise<string>;
  readonly send: ServiceClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly context: SignInContext;
}

/** The library asks twice for each token; the pipeline's own lives for minutes. */
const assertionLifetimeMs = 60_000;

/**
 * Signs in without a secret: the pipeline's own token, asked for anew each time, is exchanged for one of
 * Entra. Rejects with Denied that explains what Entra refused.
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
        // The library wraps what went wrong on the way to an assertion; that was ours and says more.
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
