import type { TokenCredential } from '@azure/core-auth';
import { Denied, Failure } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';
import type { Environment } from '../environment.ts';
import { authorityOptions, federatedCredential } from '../federated-credential.ts';
import type { RefusalWords } from '../identity-doctor.ts';
import { requestOidcToken } from './oidc-token.ts';
import { type ServiceConnection, systemToken } from './service-connection.ts';

const words: RefusalWords = {
  bearer: 'this service connection',
  why: 'Issuer and subject are compared letter by letter; they change when the connection is renamed, moved to another project or converted to the issuer of Entra.',
};

/**
 * Signs in as the service connection says, when the first token is asked for. Rejects with Denied in this
 * host's words. Throws Denied when the connection needs a token of the job and there is none.
 *
 * @param mask called with each secret that the pipeline gives on the way
 */
export function connectionCredential(
  connection: ServiceConnection,
  env: Environment,
  now: () => number,
  mask: (secret: string) => void,
): TokenCredential {
  const credential = credentialOf(connection, env, now, mask);
  return {
    async getToken(scopes, options) {
      try {
        return await credential.getToken(scopeOf(connection, scopes), options);
      } catch (error) {
        throw signInRefused(error, connection);
      }
    },
  };
}

/** Azure Stack's tokens are for a resource that only the connection knows; elsewhere it is the address itself. */
function scopeOf({ armUrl, resource }: ServiceConnection, scopes: string | string[]): string | string[] {
  const isForArm = [scopes].flat().join() === `${armUrl}/.default`;
  return resource !== undefined && isForArm ? `${resource.replace(/\/$/, '')}/.default` : scopes;
}

function credentialOf(
  { id, identity, authority }: ServiceConnection,
  env: Environment,
  now: () => number,
  mask: (secret: string) => void,
): TokenCredential {
  const options = authorityOptions(authority);
  switch (identity.scheme) {
    case 'federated': {
      const { tenantId, clientId } = identity;
      const oidc = oidcAccess(env);
      const ask = async () => {
        const token = await requestOidcToken({ ...oidc, connectionId: id });
        mask(token);
        return token;
      };
      return federatedCredential({ tenantId, clientId, authority, ask, now, words });
    }
    case 'secret':
      return lazily(async () => {
        const { ClientSecretCredential } = await import('@azure/identity');
        return new ClientSecretCredential(identity.tenantId, identity.clientId, identity.secret, options);
      });
    case 'certificate':
      return lazily(async () => {
        const { ClientCertificateCredential } = await import('@azure/identity');
        const { tenantId, clientId, pem } = identity;
        return new ClientCertificateCredential(tenantId, clientId, { certificate: pem }, options);
      });
    case 'managed-identity':
      return lazily(async () => {
        const { ManagedIdentityCredential } = await import('@azure/identity');
        return identity.clientId === undefined
          ? new ManagedIdentityCredential()
          : new ManagedIdentityCredential({ clientId: identity.clientId });
      });
  }
}

function lazily(create: () => Promise<TokenCredential>): TokenCredential {
  let created: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      created ??= create();
      return (await created).getToken(scopes, options);
    },
  };
}

function oidcAccess(env: Environment): { readonly url: string; readonly token: string } {
  const token = systemToken(env);
  const url = env.SYSTEM_OIDCREQUESTURI;
  if (token && url) return { url, token };
  throw new Denied({
    code: 'no-system-token',
    message: `The agent gave the task no ${token ? 'address to ask for a token (System.OidcRequestUri)' : 'token of the job (System.AccessToken)'}.`,
    why: 'A connection with workload identity federation exchanges a token that the job asks Azure DevOps for.',
    next: 'Run the task in a pipeline of Azure DevOps Services; if it does, update the agent.',
  });
}

const nextSteps = {
  federated: 'Open the connection in Project settings, Service connections, and verify it.',
  secret:
    'Renew the secret of the connection, or convert it to workload identity federation, which has none.',
  certificate: 'Renew the certificate of the connection, or convert it to workload identity federation.',
  'managed-identity':
    'Run the job on an agent in Azure that has the managed identity (of a user-assigned one the connection holds the client id), or use workload identity federation.',
} as const;

function signInRefused(error: unknown, { identity }: ServiceConnection): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  return new Denied({
    code: 'sign-in-failed',
    message: `The service connection got no token for Azure: ${printable(error.message, 600)}`,
    next: nextSteps[identity.scheme],
    cause: error,
  });
}
