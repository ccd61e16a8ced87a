import { cloudNamed } from '../../core/clouds.ts';
import { InvalidInput } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';
import { withoutEnd } from '../../core/text/without-end.ts';
import type { ConnectionIdentity, ServiceConnection } from '../../identity/service-connection.ts';
import type { AgentValues } from './agent-values.ts';

const usable =
  'Choose a connection of the type Azure Resource Manager: workload identity federation, service principal or managed identity.';

/** Reads the connection. Throws InvalidInput when it is missing, incomplete, or of another type, scope or scheme. */
export function readServiceConnection(values: AgentValues, id: string): ServiceConnection {
  const data = (name: string) => values.endpointData(id, name);
  const parameter = (name: string) => values.endpointParameter(id, name);
  const url = values.endpointUrl(id);
  const scheme = values.endpointScheme(id);
  if (url === undefined || scheme === undefined) {
    throw new InvalidInput({
      code: 'connection-missing',
      message: `The agent has no service connection ${printable(id, 60)}.`,
      why: 'It was deleted, or this pipeline is not authorized to use it.',
      next: 'Set azureSubscription to the name of the connection, and authorize the pipeline to use it (Project settings, Service connections).',
    });
  }

  const identity = identityOf(scheme, { data, parameter });
  const environment = data('environment')?.toLowerCase();
  const scope = data('scopelevel') ?? 'Subscription';
  if (environment === undefined && data('subscriptionid') === undefined) {
    throw new InvalidInput({
      code: 'connection-type',
      message: 'The service connection is not of the type Azure Resource Manager.',
      next: usable,
    });
  }
  if (!/^(subscription|managementgroup)$/i.test(scope)) {
    throw new InvalidInput({
      code: 'connection-scope',
      message: `The scope of the service connection is ${printable(scope, 60)}, which does not contain API centers.`,
      next: 'Use a connection to the subscription of the API center, or to a management group above it.',
    });
  }
  return {
    id,
    identity,
    armUrl: withoutEnd(url, '/'),
    authority:
      data('activedirectoryauthority') ??
      data('environmentauthorityurl') ??
      cloudNamed(environment ?? '')?.authority,
    resource: environment === 'azurestack' ? data('activedirectoryserviceendpointresourceid') : undefined,
    tenantId: parameter('tenantid'),
    subscriptionId: data('subscriptionid'),
  };
}

/** What the agent says of one connection, by name. */
interface ConnectionTexts {
  readonly data: (name: string) => string | undefined;
  readonly parameter: (name: string) => string | undefined;
}

function identityOf(scheme: string, { data, parameter }: ConnectionTexts): ConnectionIdentity {
  const required = (name: string, what: string): string => {
    const value = parameter(name);
    if (value !== undefined) return value;
    throw new InvalidInput({
      code: 'connection-incomplete',
      message: `The service connection has no ${what} (scheme ${printable(scheme, 60)}).`,
      next: 'Open it in Project settings, Service connections, complete it and save it.',
    });
  };
  const principal = () => ({
    tenantId: required('tenantid', 'tenant'),
    clientId: required('serviceprincipalid', 'application (client) id'),
  });
  switch (scheme.toLowerCase()) {
    case 'workloadidentityfederation':
      return { scheme: 'federated', ...principal() };
    case 'serviceprincipal':
      return parameter('authenticationtype')?.toLowerCase() === 'spncertificate'
        ? {
            scheme: 'certificate',
            ...principal(),
            pem: required('serviceprincipalcertificate', 'certificate'),
          }
        : { scheme: 'secret', ...principal(), secret: required('serviceprincipalkey', 'secret') };
    case 'managedserviceidentity':
      return { scheme: 'managed-identity', clientId: data('msiclientid') };
    default:
      throw new InvalidInput({
        code: 'connection-scheme',
        message: `The service connection uses the scheme ${printable(scheme, 60)}, which cannot sign in to an API center.`,
        next: usable,
      });
  }
}

/** The secret texts of a connection: masked before the first line is printed. */
export function connectionSecrets(values: AgentValues, id: string): string[] {
  return ['serviceprincipalkey', 'serviceprincipalcertificate']
    .map((name) => values.endpointParameter(id, name))
    .filter((value) => value !== undefined);
}

/** The token of the job itself: what the pipeline may ask Azure DevOps for. */
export function systemToken(values: AgentValues): string | undefined {
  return values.endpointParameter('SystemVssConnection', 'AccessToken');
}
