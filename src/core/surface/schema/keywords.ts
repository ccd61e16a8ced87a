import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';

/** Keywords whose value is a schema (JSON Schema 2020-12 and draft-07). */
export const schemaKeywords: ReadonlySet<string> = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Keywords whose value is a list of schemas; `items` is one in draft-07 when it is an array. */
export const schemaListKeywords: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'items',
  'oneOf',
  'prefixItems',
]);

/** Keywords whose members are schemas under names that the server chose. */
export const schemaMapKeywords: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Stands for the titles and descriptions of alternatives that are values, once they are an `enum`. */
export const notesOnValues = 'notes on the values';

const notes = new Set([
  '$comment',
  'deprecated',
  'description',
  // Of OpenAPI: which alternative is meant follows from the alternatives themselves.
  'discriminator',
  'examples',
  notesOnValues,
  'readOnly',
  'title',
  'writeOnly',
]);

/** Texts and marks: no validator looks at them, people and models do. */
export function isNote(keyword: string): boolean {
  return notes.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-mcp-header');
}

/** Keywords that assert nothing by themselves, yet change how a value is made or sent. */
export const hints: ReadonlySet<string> = new Set([
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'default',
  'format',
  'x-mcp-header',
]);

/** Whether the keyword may stand beside a reference, or around alternatives, without changing what is valid. */
export function isAnnotation(keyword: string): boolean {
  return isNote(keyword) || keyword === 'default' || keyword === 'x-mcp-header';
}

/** Every direct subschema. */
export function subschemas(schema: JsonObject): readonly JsonValue[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly JsonValue[] => {
    if (Array.isArray(value)) return schemaListKeywords.has(keyword) ? value : [];
    if (schemaKeywords.has(keyword)) return [value];
    return schemaMapKeywords.has(keyword) && isJsonObject(value) ? Object.values(value) : [];
  });
}

/** A copy with every direct subschema that is an object mapped; data such as `enum` and `default` is left alone. */
export function mapSubschemas(schema: JsonObject, map: (subschema: JsonObject) => JsonObject): JsonObject {
  const one = (value: JsonValue): JsonValue => (isJsonObject(value) ? map(value) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, JsonValue] => {
      if (Array.isArray(value)) return [keyword, schemaListKeywords.has(keyword) ? value.map(one) : value];
      if (!isJsonObject(value)) return [keyword, value];
      if (schemaKeywords.has(keyword)) return [keyword, map(value)];
      if (!schemaMapKeywords.has(keyword)) return [keyword, value];
      return [
        keyword,
        Object.fromEntries(
          Object.entries(value).map(([name, member]): [string, JsonValue] => [name, one(member)]),
        ),
      ];
    }),
  );
}
