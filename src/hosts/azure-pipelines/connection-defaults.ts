import type { ReportingCommand } from '../../app/commands.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { sentence } from '../../core/message.ts';
import { input } from '../../core/references.ts';
import type { ServiceConnection } from '../../identity/service-connection.ts';

/**
 * The inputs with what the connection provides: the cloud, the tenant, and the subscription where the API center
 * is given by its parts. Throws InvalidInput where a connection to a management group provides none.
 */
export function connectionDefaults(
  raw: RawInputs,
  connection: ServiceConnection | undefined,
  command: ReportingCommand,
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
    next: sentence`Give ${input('subscription-id')} as well, or the ARM id of the API center as ${input('api-center-id')}.`,
  });
}
