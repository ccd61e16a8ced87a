import type { MetadataSchema } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { metadataProblem } from './metadata-value.ts';

/**
 * The given custom properties under the names that the service uses. A key is the name of a metadata schema of APIs, or
 * its title: people see only the title, and the portal makes the name from it by removing characters. Values are
 * checked against the schemas.
 *
 * @throws InvalidInput for an unknown key (it lists the known ones), for two keys that mean the same schema, and for a
 *   value that the schema does not allow
 */
export function resolveCustomProperties(given: JsonObject, schemas: readonly MetadataSchema[]): JsonObject {
  const entries = Object.entries(given);
  if (entries.length === 0) return {};
  const known = schemas.filter(isOfApis).map(({ name, properties }): KnownSchema => {
    const schema = parsedSchema(properties.schema);
    return { name, title: typeof schema.title === 'string' ? schema.title : undefined, schema };
  });
  const unknown: string[] = [];
  const resolved = new Map<string, { readonly key: string; readonly value: JsonValue }>();
  for (const [key, value] of entries) {
    const found = find(key, known);
    if (!found) {
      unknown.push(`"${printable(key)}"`);
      continue;
    }
    const other = resolved.get(found.name);
    if (other) {
      const keys = `"${printable(other.key)}" and "${printable(key)}"`;
      throw invalid(`${keys} both mean ${printable(found.name)}`, 'Remove one of them.');
    }
    const problem = metadataProblem(value, found.schema);
    if (problem !== undefined) {
      const shown = printable(JSON.stringify(value), 100);
      throw invalid(`"${printable(key)}" is ${shown}: ${problem}`, 'Correct the value and run again.');
    }
    resolved.set(found.name, { key, value });
  }
  if (unknown.length > 0) throw unknownKeys(unknown, known);
  return Object.fromEntries([...resolved].map(([name, { value }]) => [name, value]));
}

interface KnownSchema {
  readonly name: string;
  readonly title: string | undefined;
  readonly schema: JsonObject;
}

function find(key: string, known: readonly KnownSchema[]): KnownSchema | undefined {
  const wanted = key.trim().toLowerCase();
  const byName = known.find(({ name }) => name.toLowerCase() === wanted);
  if (byName) return byName;
  const titled = known.filter(({ title }) => title?.trim().toLowerCase() === wanted);
  if (titled.length <= 1) return titled[0];
  const names = titled.map(({ name }) => printable(name)).join(', ');
  throw invalid(
    `several metadata schemas have the title "${printable(key)}"`,
    `Give the name of one instead: ${names}.`,
  );
}

function unknownKeys(unknown: readonly string[], known: readonly KnownSchema[]): InvalidInput {
  return invalid(
    `the API center has no metadata schema ${unknown.join(', ')} for APIs`,
    known.length === 0
      ? sentence`It has no metadata schema for APIs. Define one in the API center first, or omit ${input('custom-properties')}.`
      : `Correct the key, or define the schema in the API center first. Existing schemas: ${known.map(described).join(', ')}.`,
  );
}

function described({ name, title }: KnownSchema): string {
  return title === undefined ? printable(name) : `${printable(name)} ("${printable(title)}")`;
}

function isOfApis({ properties }: MetadataSchema): boolean {
  return properties.assignedTo?.some(({ entity }) => entity === 'api') ?? false;
}

/** The JSON Schema that a metadata schema holds as text; a schema that allows every value where the text is not valid. */
function parsedSchema(text: string): JsonObject {
  try {
    const schema: unknown = JSON.parse(text);
    return isJsonObject(schema) ? schema : {};
  } catch {
    return {};
  }
}

function invalid(problem: string, next: Message): InvalidInput {
  return new InvalidInput({
    code: 'custom-properties-invalid',
    message: sentence`${input('custom-properties')} is not valid: ${problem}.`,
    next,
  });
}
