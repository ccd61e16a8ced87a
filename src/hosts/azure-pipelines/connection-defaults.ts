import { InvalidInput } from '../../core/errors.ts';
import type { RawInputs } from '../../core/inputs/values.ts';
import type { ServiceConnection } from '../../identity/service-connection.ts';
import type { PipelineCommand } from '../pipeline-commands.ts';

/**
 * The inputs with what the connection knows already: the cloud, the tenant, and the subscription where the API center
 * is given by its parts. Throws InvalidInput where a connection to a management group leaves it open.
 */
export function connectionDefaults(
  raw: RawInputs,
  connection: ServiceConnection | undefined,
  command: PipelineCommand,
): RawInputs {
  if (!connection || command === 'probe') return raw;
  const { armUrl, tenantId, subscriptionId } = connection;
  const filled: RawInputs = {
    ...(tenantId === undefined ? {} : { 'tenant-id': tenantId }),
    // Its own address counts like a cloud of Azure's: an administrator entered it.
    ...(raw['arm-endpoint'] === undefined
      ? { 'arm-endpoint': armUrl, 'allow-any-arm-endpoint': 'true' }
      : {}),
    ...raw,
  };
  const byParts = raw['resource-group'] !== undefined || raw['api-center-name'] !== undefined;
  if (!byParts || raw['api-center-id'] !== undefined || raw['subscription-id'] !== undefined) return filled;
  if (subscriptionId !== undefined) return { ...filled, 'subscription-id': subscriptionId };
  throw new InvalidInput({
    code: 'connection-scope',
    message: 'The service connection is for a management group and names no subscription.',
    next: 'Give subscription-id as well, or the API center whole as api-center-id.',
  });
}
