import type { TokenCredential } from '@azure/core-auth';
import { explainRefusal, type PresentedToken, type RefusalWords, readPresented } from './identity-doctor.ts';

export interface Federation {
  readonly tenantId: string;
  readonly clientId: string;
  /** Where Entra is, when it is not where the library looks for it. */
  readonly authority: string | undefined;
  /** Asks the pipeline for a token of its own. Rejects with a Failure that says why there is none. */
  readonly ask: () => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly words: RefusalWords;
}

/** The library asks twice for each token; the pipeline's own lives for minutes. */
const assertionLifetimeMs = 60_000;

/**
 * Signs in without a secret: the pipeline's own token, asked for anew each time, is exchanged for one of
 * Entra. Rejects with Denied that names what was presented when no federated credential fits.
 */
export function federatedCredential(federation: Federation): TokenCredential {
  const { tenantId, clientId, words } = federation;
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
            authorityOptions(federation.authority),
          ),
      );
      try {
        return await (await signedIn).getToken(scopes, options);
      } catch (error) {
        // The library wraps what went wrong on the way to an assertion; that was ours and says more.
        throw (
          assertion.failure() ?? explainRefusal(error, { clientId, presented: assertion.presented(), words })
        );
      }
    },
  };
}

/** Options of @azure/identity for an authority of one's own: the public directory knows nothing of it. */
export function authorityOptions(host: string | undefined) {
  if (host === undefined || host === '') return {};
  return { authorityHost: host, disableInstanceDiscovery: !isEntra(host) };
}

function isEntra(host: string): boolean {
  return /^https:\/\/login\.(microsoftonline\.(com|us)|windows\.net|chinacloudapi\.cn|partner\.microsoftonline\.cn)\/?$/i.test(
    host,
  );
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
