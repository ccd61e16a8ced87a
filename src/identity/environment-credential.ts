import type { TokenCredential } from '@azure/core-auth';
import { Denied } from '../core/errors.ts';
import type { HostVariables } from '../core/host-variables.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { sentence } from '../core/message.ts';
import { command, input, way } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';
import { lazyCredential } from './lazy-credential.ts';
import { libraryCredential } from './library-credential.ts';

/**
 * Signs in when the first token is requested: with the session of the Azure CLI, otherwise with the service principal or
 * the managed identity that the environment names, in that order. An identity that is not configured is not tried.
 * Rejects with Denied when none is configured.
 *
 * @param authority address of Entra for the cloud of the run; undefined for the library's default
 */
export function environmentCredential(
  env: HostVariables,
  send: ServiceClient,
  authority?: string,
): TokenCredential {
  return lazyCredential(() => signIn(env, send, env.AZURE_AUTHORITY_HOST || authority));
}

async function signIn(
  env: HostVariables,
  send: ServiceClient,
  authority: string | undefined,
): Promise<TokenCredential> {
  // Loading takes 40 ms, and only a run that reaches Azure needs it.
  const identity = await import('@azure/identity');
  const azureCli = new identity.AzureCliCredential({ processTimeoutInMs: azureCliTimeoutMs });
  const candidates: TokenCredential[] = [azureCli];
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
  if (tenant && client && secret)
    candidates.push(
      libraryCredential(
        send,
        authority,
        (_, options) => new identity.ClientSecretCredential(tenant, client, secret, options),
      ),
    );
  else if (tenant && client && env.AZURE_FEDERATED_TOKEN_FILE) {
    candidates.push(
      libraryCredential(send, authority, (_, options) => new identity.WorkloadIdentityCredential(options)),
    );
  }
  if (env.IDENTITY_ENDPOINT || env.MSI_ENDPOINT) {
    // Its address is plain http within the machine, which the product's own client refuses outside loopback.
    candidates.push(
      client ? new identity.ManagedIdentityCredential(client) : new identity.ManagedIdentityCredential(),
    );
  }
  return {
    async getToken(scopes, options) {
      let session: string | undefined;
      for (const candidate of candidates) {
        try {
          const token = await candidate.getToken(scopes, options);
          if (token) return token;
        } catch (error) {
          // Only an identity that is not configured leads to the next one; a refused sign-in is reported.
          if (!(error instanceof identity.CredentialUnavailableError)) throw error;
          if (candidate === azureCli) session = sessionProblem(error.message);
        }
      }
      throw notSignedIn(session);
    },
  };
}

/** Milliseconds; the Azure CLI takes a few seconds, and can wait for a person who is not there. */
const azureCliTimeoutMs = 60_000;

/** What is wrong with the session of the Azure CLI, from its words; undefined where the Azure CLI is not installed. */
export function sessionProblem(said: string): string | undefined {
  if (/could not be found/i.test(said)) return undefined;
  if (/AADSTS(70043|700082|50078|50173)\b|\bexpired\b/i.test(said)) {
    return `The session of the Azure CLI has expired: ${printable(said, 400)}`;
  }
  if (/^Please run 'az login'/.test(said)) {
    return 'The Azure CLI is installed, but has no valid session: nobody signed in, or the session has expired.';
  }
  if (/\bJSON\b/.test(said)) return 'The Azure CLI is installed, but returned no token.';
  return `The Azure CLI returned no token: ${printable(said, 400)}`;
}

/** No identity is configured, or none can sign in; an id of the embedded API Center without its address ends here too. */
export function notSignedIn(session: string | undefined): Denied {
  return new Denied({
    code: 'not-signed-in',
    message: session === undefined ? 'No Azure identity is configured.' : 'No Azure identity can sign in.',
    why:
      session === undefined
        ? 'The run found no Azure CLI session, no service principal and no managed identity.'
        : `${session} No service principal and no managed identity is configured either.`,
    next: sentence`To sign in, ${way('sign-in')}. Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity. To try it without Azure, ${way('use-embedded')}; or give ${input('arm-endpoint')} with the address that ${command('mcp-register', 'emulator')} prints.`,
  });
}
