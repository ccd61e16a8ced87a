import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { Request } from '../http/request-handler.ts';
import { gateway, validationError } from './refusal.ts';

/**
 * The request's body as a JSON object.
 *
 * @throws Refusal (400) when it is something else
 */
export function jsonBody(request: Request): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw invalid(`The request content was invalid and could not be deserialized: '${reason}'.`);
  }
  if (isJsonObject(value)) return value;
  throw invalid('The request content was invalid: a JSON object was expected.');
}

/**
 * The `properties` of a resource that is put.
 *
 * @throws Refusal (400) when there are none
 */
export function propertiesOf(request: Request): JsonObject {
  const { properties } = jsonBody(request);
  if (isJsonObject(properties)) return properties;
  throw validationError(['The Properties field is required.']);
}

function invalid(message: string) {
  return gateway(400, 'InvalidRequestContent', message);
}
