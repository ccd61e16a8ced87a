import type { TokenCredential } from '@azure/core-auth';
import { Denied, Failure } from '../core/errors.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { printable } from '../core/text/printable.ts';
import { requestAzureDevOpsToken } from './azure-devops-token.ts';
import { federatedCredential } from './federated-credential.ts';
import { lazyCredential } from './lazy-credential.ts';
import { libraryCredential } from './library-credential.ts';
import type { ServiceConnection } from './service-connection.ts';
import { explainRefusal, type SignInContext } from './sign-in-refusal.ts';

/** What the agent gives a job to request tokens from Azure DevOps. */
export interface OidcAccess {
  /** System.OidcRequestUri. */
  readonly url: string | undefined;
  /** System.AccessToken. */
  readonly token: string | undefined;
}

export interface ServiceConnectionPorts {
  readonly oidc: OidcAccess;
  readonly send: ServiceClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called with each secret that the sign-in receives, before it is used. */
  readonly mask: (secret: string) => void;
}

const context: SignInContext = {
  bearer: 'this service connection',
  subjects:
    'The issuer and the subject change when the connection is renamed, moved to another project, or converted to the issuer of Entra.',
  checkIdentity:
    'Open the connection in Project settings, Service connections, and check its application and tenant.',
  checkCloud:
    'Open the connection in Project settings, Service connections, and check its environment (the Azure cloud).',
};

/**
 * Signs in with the identity of the service connection when the first token is requested. Rejects with Denied. Throws
 * Denied at once when the connection needs a token of the job and there is none.
 */
export function serviceConnectionCredential(
  connection: ServiceConnection,
  ports: ServiceConnectionPorts,
): TokenCredential {
  const credential = credentialOf(connection, ports);
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

/** The scope of a token. In Azure Stack only the connection knows the resource; elsewhere it is the address itself. */
function scopeOf({ armUrl, resource }: ServiceConnection, scopes: string | string[]): string | string[] {
  const isForArm = [scopes].flat().join() === `${armUrl}/.default`;
  return resource !== undefined && isForArm ? `${resource.replace(/\/$/, '')}/.default` : scopes;
}

function credentialOf(
  { id, identity, authority }: ServiceConnection,
  { oidc, send, now, mask }: ServiceConnectionPorts,
): TokenCredential {
  switch (identity.scheme) {
    case 'federated': {
      const { tenantId, clientId } = identity;
      const access = checkAccess(oidc);
      const ask = async () => {
        const token = await requestAzureDevOpsToken({ ...access, connectionId: id }, send);
        mask(token);
        return token;
      };
      return federatedCredential({ tenantId, clientId, authority, ask, send, now, context });
    }
    case 'secret':
      return libraryCredential(
        send,
        authority,
        ({ ClientSecretCredential }, options) =>
          new ClientSecretCredential(identity.tenantId, identity.clientId, identity.secret, options),
      );
    case 'certificate':
      return libraryCredential(send, authority, ({ ClientCertificateCredential }, options) => {
        const { tenantId, clientId, pem } = identity;
        return new ClientCertificateCredential(tenantId, clientId, { certificate: pem }, options);
      });
    case 'managed-identity':
      // Its address is plain http within the machine, which the product's own client refuses outside loopback.
      return lazyCredential(async () => {
        const { ManagedIdentityCredential } = await import('@azure/identity');
        return identity.clientId === undefined
          ? new ManagedIdentityCredential()
          : new ManagedIdentityCredential({ clientId: identity.clientId });
      });
  }
}

function checkAccess({ url, token }: OidcAccess): { readonly url: string; readonly token: string } {
  if (token && url) return { url, token };
  throw new Denied({
    code: 'no-system-token',
    message: `The agent gave the task no ${token ? 'address for token requests (System.OidcRequestUri)' : 'token of the job (System.AccessToken)'}.`,
    why: 'A connection with workload identity federation exchanges a token that the job requests from Azure DevOps.',
    next: 'Run the task in a pipeline of Azure DevOps Services. If it already runs there, update the agent.',
  });
}

const nextSteps = {
  federated: 'Open the connection in Project settings, Service connections, and verify it.',
  secret:
    'Renew the secret of the connection, or convert the connection to workload identity federation, which needs no secret.',
  certificate:
    'Renew the certificate of the connection, or convert the connection to workload identity federation.',
  'managed-identity':
    'Run the job on an agent in Azure that has the managed identity (for a user-assigned one, the connection contains its client id), or use workload identity federation.',
} as const;

function signInRefused(error: unknown, { identity }: ServiceConnection): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  const clientId = 'clientId' in identity ? (identity.clientId ?? '') : '';
  const explained = explainRefusal(error, { clientId, presented: undefined }, context);
  return new Denied({
    code: 'sign-in-failed',
    message: `Could not get an Azure access token for the service connection: ${printable(error.message, 600)}`,
    ...(explained?.why === undefined ? {} : { why: explained.why }),
    next: nextSteps[identity.scheme],
    cause: error,
  });
}
