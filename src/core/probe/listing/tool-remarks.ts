import { refusedBy } from '../../clients/refusals.ts';
import type { WarningCode } from '../../codes.ts';
import { isJsonObject, type JsonValue } from '../../json.ts';
import { listed } from '../warnings.ts';
import { propertiesWithoutObject } from './member-types.ts';
import { rejectedByValidators } from './rejected-schema.ts';
import { type SchemaOddities, schemaOddities } from './schema-oddities.ts';

interface Remarks {
  /** Whether clients of the revisions before 2026-07-28 can open the server. */
  readonly forLegacy: boolean;
  readonly warn: (code: WarningCode, message: string) => void;
  /** Text of the server's made safe, and cut. */
  readonly line: (text: string, limit: number) => string;
}

const sentences: Readonly<
  Record<keyof SchemaOddities | 'output-schema' | 'output-schema-rejected' | 'property-schema', string>
> = {
  'array-without-items': 'A schema has an array without "items"',
  'root-combinator': 'An input schema has anyOf, oneOf or allOf at its root',
  'boolean-bound': 'A schema has a boolean bound, as in JSON Schema draft-04',
  'foreign-dialect': 'A schema names a dialect that is neither JSON Schema 2020-12 nor draft-07',
  'output-schema': 'An output schema does not have the type "object"',
  'output-schema-rejected': 'An output schema is none that a validator takes',
  'property-schema': 'A property is described by something else than an object',
};

/**
 * Warns of what clients refuse in the schemas of tools, with the places: each kind once.
 *
 * @param items the tools as the server lists them
 */
export function remarkOnSchemas(items: readonly JsonValue[], { warn, line, forLegacy }: Remarks): void {
  const places = new Map<keyof typeof sentences, string[]>();
  const note = (code: keyof typeof sentences, found: readonly string[]) => {
    const noted = places.get(code) ?? [];
    for (const place of found) noted.push(place);
    places.set(code, noted);
  };
  for (const [index, item] of items.entries()) {
    if (!isJsonObject(item)) continue;
    const { inputSchema, outputSchema } = item;
    const path = `tools[${index}]`;
    // One without such a schema is left out, and told as such.
    if (!isJsonObject(inputSchema) || inputSchema.type !== 'object') continue;
    const found = schemaOddities(inputSchema, `${path}.inputSchema`);
    note('array-without-items', found['array-without-items']);
    note('root-combinator', found['root-combinator']);
    note('boolean-bound', found['boolean-bound']);
    note('foreign-dialect', found['foreign-dialect']);
    if (isJsonObject(outputSchema)) {
      // Model services do not get output schemas; clients check results by them.
      note('foreign-dialect', schemaOddities(outputSchema, `${path}.outputSchema`)['foreign-dialect']);
      if (forLegacy && outputSchema.type !== 'object') note('output-schema', [`${path}.outputSchema`]);
      else if (forLegacy)
        note('output-schema-rejected', rejectedByValidators(outputSchema, `${path}.outputSchema`));
    }
    if (forLegacy) note('property-schema', propertiesWithoutObject(item, path));
  }
  for (const [code, found] of places) {
    if (found.length === 0) continue;
    const shown = listed(found.map((place) => line(place, 120)));
    warn(code, `${sentences[code]}: ${shown}. ${refusedBy(code)}`);
  }
}
