import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { printable } from '../text/printable.ts';

const shownChoices = 20;

/**
 * What is wrong with a value of custom metadata, as "expected …"; undefined when the value is valid. Where a schema
 * cannot be used (it is broken, or refers to another document), only the service can check the value.
 */
export function metadataProblem(value: JsonValue, schema: JsonObject): string | undefined {
  const validate = compiled(schema);
  if (!validate || validate(value)) return undefined;
  const errors = validate.errors ?? [];
  const choice = errors.find(({ parentSchema }) => choicesOf(parentSchema).length > 0);
  if (choice) return `${within(choice)}expected ${listed(choicesOf(choice.parentSchema))}`;
  const [error] = errors;
  return error ? `${within(error)}${printable(error.message ?? '')}` : 'does not fit the schema';
}

function compiled(schema: JsonObject): ValidateFunction | undefined {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    ownProperties: true,
    verbose: true,
    logger: false,
  });
  try {
    const validate = ajv.compile(schema);
    // `$async` in a schema makes its function return a promise.
    return '$async' in validate ? undefined : validate;
  } catch {
    return undefined;
  }
}

/** The values that a schema lists; the portal writes them as `oneOf` with `const`. */
function choicesOf(schema: unknown): JsonValue[] {
  if (!isJsonObject(schema)) return [];
  if (Array.isArray(schema.enum)) return [...schema.enum];
  const branches = schema.oneOf ?? schema.anyOf;
  if (!Array.isArray(branches)) return [];
  const choices: JsonValue[] = branches.flatMap((branch: JsonValue) =>
    isJsonObject(branch) && branch.const !== undefined ? [branch.const] : [],
  );
  return choices.length === branches.length ? choices : [];
}

function listed(choices: readonly JsonValue[]): string {
  const shown = choices.slice(0, shownChoices).map((choice) => printable(JSON.stringify(choice), 100));
  const rest = choices.length - shown.length;
  return `${choices.length > 1 ? 'one of ' : ''}${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function within({ instancePath }: ErrorObject): string {
  return instancePath === '' ? '' : `at ${printable(instancePath)}: `;
}
