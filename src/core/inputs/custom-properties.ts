import { InvalidInput } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { parseYaml } from '../text/parse-yaml.ts';
import { printable } from '../text/printable.ts';

const greatestBytes = 64 * 1024;

/**
 * The value of `custom-properties`: a map, in YAML or JSON, from names or titles of metadata schemas to
 * values. Throws InvalidInput with the place at fault.
 */
export function parseCustomProperties(text: string): JsonObject {
  const bytes = Buffer.byteLength(text);
  if (bytes > greatestBytes) throw refusal(`has ${bytes} bytes; ${greatestBytes} are the most`);
  const yaml = parseYaml(text);
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
    message: `custom-properties ${what}.`,
    next: 'Give a name and a value a line, for example "data-owner: Weather team"; or a JSON object.',
  });
}
