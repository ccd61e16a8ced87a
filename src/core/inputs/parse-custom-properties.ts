import { InvalidInput } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { parseYaml } from '../text/parse-yaml.ts';
import { printable } from '../text/printable.ts';

const greatestBytes = 64 * 1024;

/**
 * Reads `custom-properties`: a YAML or JSON map from names or titles of metadata schemas to values. Throws
 * InvalidInput with the line and column at fault.
 */
export function parseCustomProperties(text: string): JsonObject {
  const bytes = Buffer.byteLength(text);
  if (bytes > greatestBytes) throw refusal(`is ${bytes} bytes long; the maximum is ${greatestBytes}`);
  const yaml = canonicalJson(text) ?? parseYaml(text);
  if (!yaml.valid) {
    const place = yaml.place === undefined ? '' : ` at ${yaml.place}`;
    throw refusal(`cannot be read${place}: ${printable(yaml.problem)}`);
  }
  if (!isJsonObject(yaml.value)) throw refusal('is not a map');
  return yaml.value;
}

function refusal(what: string): InvalidInput {
  return new InvalidInput({
    code: 'custom-properties-invalid',
    message: sentence`${input('custom-properties')} ${what}.`,
    next: 'Write one name and value a line, for example "data-owner: Weather team"; or give a JSON object.',
  });
}

/** JSON that is written as it would be written again has no key twice, and costs little to read. */
function canonicalJson(text: string): { readonly valid: true; readonly value: unknown } | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? { valid: true, value } : undefined;
  } catch {
    return undefined;
  }
}
