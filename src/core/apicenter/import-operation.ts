import type { JsonObject } from '../json.ts';
import type { ArmClient } from './arm-client.ts';
import { failureOfRefusal, unexpectedAnswer } from './errors.ts';

/**
 * Sends importSpecification. An inline import is recorded to answer 200 at once, with the text stored.
 * A link import answers 202 and is not used.
 */
export async function importedSpecification(
  arm: ArmClient,
  definitionPath: string,
  body: JsonObject,
): Promise<void> {
  const path = `${definitionPath}/importSpecification`;
  const response = await arm.send({ method: 'POST', path, body });
  if (response.status === 200) return;
  if (response.status >= 300) throw failureOfRefusal(response.refusal);
  throw unexpectedAnswer('POST', path, `status ${response.status} for an inline import`);
}
