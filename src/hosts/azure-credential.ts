import type { TokenCredential } from '@azure/core-auth';
import { Denied } from '../core/errors.ts';
import type { Environment } from './environment.ts';

/**
 * Signs in when the first token is asked for: with the Azure CLI's session, else with the service principal
 * or the managed identity that the environment names, in that order. Nothing is guessed: an identity that
 * is not set up is not tried.
 */
export function azureCredential(env: Environment): TokenCredential {
  let signedIn: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      signedIn ??= signIn(env);
      const credential = await signedIn;
      return credential.getToken(scopes, options);
    },
  };
}

async function signIn(env: Environment): Promise<TokenCredential> {
  // 40 ms of loading, and only a run that reaches Azure needs it.
  const identity = await import('@azure/identity');
  const candidates: TokenCredential[] = [new identity.AzureCliCredential()];
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
  if (tenant && client && secret)
    candidates.push(new identity.ClientSecretCredential(tenant, client, secret));
  else if (tenant && client && env.AZURE_FEDERATED_TOKEN_FILE) {
    candidates.push(new identity.WorkloadIdentityCredential());
  }
  if (env.IDENTITY_ENDPOINT || env.MSI_ENDPOINT) {
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
          // Only "not set up here" leads to the next one; a refused sign-in must be seen.
          if (!(error instanceof identity.CredentialUnavailableError)) throw error;
        }
      }
      throw new Denied({
        code: 'not-signed-in',
        message: 'No identity for Azure is set up here.',
        why: 'There is no Azure CLI session, no service principal and no managed identity.',
        next: 'Sign in with: az login. In a pipeline, set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run on a machine with a managed identity.',
      });
    },
  };
}
