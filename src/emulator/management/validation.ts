import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { limits, resourceNamePattern } from '../../core/apicenter/constants.ts';
import type { JsonObject } from '../../core/json.ts';
import type { PropertySchema } from './property-schema.ts';

const ajv = new Ajv({ allErrors: true });
const compiled = new WeakMap<PropertySchema, ValidateFunction>();

/**
 * What is wrong with normalised properties, in the service's words; nothing when they are right.
 *
 * @param place where they are in the request's body, as a JSON path
 */
export function propertyProblems(
  schema: PropertySchema,
  properties: JsonObject,
  place = '$.properties',
): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(properties) ? [] : (validate.errors ?? []).map((error) => problem(error, place));
}

/** What is wrong with the name of a resource that is to be created. */
export function nameProblems(name: string): readonly string[] {
  if (name.length >= 2 && name.length <= limits.name && resourceNamePattern.test(name)) return [];
  return ["The field Name must match the regular expression '^[a-zA-Z0-9-]{3,90}$'."];
}

/** The wording of an over-long title is the live service's; the others are in its manner. */
function problem(error: ErrorObject, place: string): string {
  const path = error.instancePath.split('/').filter(Boolean);
  const field = pascalCase(path.findLast((part) => !/^\d+$/.test(part)) ?? 'Properties');
  switch (error.keyword) {
    case 'required':
      return `The ${pascalCase(String(error.params.missingProperty))} field is required.`;
    case 'minLength':
      return `The ${field} field is required.`;
    case 'maxLength':
    case 'maxItems':
      return `The field ${field} must be a string or array type with a maximum length of '${error.params.limit}'.`;
    case 'enum':
      return `The field ${field} must be one of: ${[error.params.allowedValues].flat().join(', ')}.`;
    case 'type':
      return `The JSON value at ${place}${path.map((part) => `.${part}`).join('')} must be of type ${error.params.type}.`;
    default:
      return `The field ${field} ${error.message ?? 'is invalid'}.`;
  }
}

function pascalCase(member: string): string {
  return member.slice(0, 1).toUpperCase() + member.slice(1);
}
