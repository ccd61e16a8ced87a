import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { guidOf } from '../guid.ts';
import { emulatorTenant } from '../identity/token.ts';
import { validationError } from './refusal.ts';

const types = ['None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned,UserAssigned'];

/**
 * The identity of a service as it is told: with the ids that Azure gives to it. They are the same as long as the
 * service is, and what a caller sends of them is ignored.
 *
 * @param sent `{type, userAssignedIdentities?}`
 * @returns undefined when there is none
 * @throws Refusal (400) for a type that there is not
 */
export function serviceIdentity(serviceId: string, sent: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(sent)) return undefined;
  // Azure's own examples write the fourth type with a blank.
  const type = types.find((known) => known === String(sent.type).replace(', ', ','));
  if (type === undefined) throw validationError([`The field Type must be one of: ${types.join('; ')}.`]);
  const { userAssignedIdentities } = sent;
  return {
    type,
    ...(type.startsWith('SystemAssigned')
      ? { principalId: guidOf(`${serviceId} principal`), tenantId: emulatorTenant }
      : {}),
    ...(type.endsWith('UserAssigned') && isJsonObject(userAssignedIdentities)
      ? { userAssignedIdentities: withIds(userAssignedIdentities) }
      : {}),
  };
}

/** User-assigned identities by their ARM id; one that is null is taken away. */
function withIds(identities: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(identities)
      .filter(([, identity]) => identity !== null)
      .map(([id]) => [id, { principalId: guidOf(`${id} principal`), clientId: guidOf(`${id} client`) }]),
  );
}
