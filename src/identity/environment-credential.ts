import type { TokenCredential } from '@azure/core-auth';
import { Denied } from '../core/errors.ts';
import type { HostVariables } from '../core/host-variables.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { sentence } from '../core/message.ts';
import { way } from '../core/references.ts';
import { credentialOptions } from './azure-http-client.ts';
import { lazyCredential } from './lazy-credential.ts';

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
  const candidates: TokenCredential[] = [new identity.AzureCliCredential()];
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
  const options = credentialOptions(send, authority);
  if (tenant && client && secret)
    candidates.push(new identity.ClientSecretCredential(tenant, client, secret, options));
  else if (tenant && client && env.AZURE_FEDERATED_TOKEN_FILE) {
    candidates.push(new identity.WorkloadIdentityCredential(options));
  }
  if (env.IDENTITY_ENDPOINT || env.MSI_ENDPOINT) {
    // Its address is plain http within the machine, which the product's own client refuses outside loopback.
    candidates.push(
      client ? new identity.ManagedIdentityCredential(client) : new identity.ManagedIdentityCredential(),
    );
  }
  return {
    async getToken(scopes, options) {
      for (const candidate of candidates) {
        try {
          const token = await candidate.getToken(scopes, options);
          if (token) return token;
        } catch (error) {
          // Only an identity that is not configured leads to the next one; a refused sign-in is reported.
          if (!(error instanceof identity.CredentialUnavailableError)) throw error;
        }
      }
      throw new Denied({
        code: 'not-signed-in',
        message: 'No Azure identity is configured.',
        why: 'The run found no Azure CLI session, no service principal and no managed identity.',
        next: sentence`To sign in, ${way('sign-in')}. Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity.`,
      });
    },
  };
}
