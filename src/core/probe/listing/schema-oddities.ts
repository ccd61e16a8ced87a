import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { probeLimits } from '../limits.ts';

/** What model services and editors refuse in the schema of a tool, each with the places where it is. */
export interface SchemaOddities {
  readonly 'array-without-items': readonly string[];
  readonly 'root-combinator': readonly string[];
  readonly 'boolean-bound': readonly string[];
  readonly 'foreign-dialect': readonly string[];
}

type Found = { [code in keyof SchemaOddities]: string[] };

/** JSON Schema 2020-12 is what MCP means; draft-07 is what most servers name. */
const usualDialects = /^https?:\/\/json-schema\.org\/(?:draft-07\/schema|draft\/2020-12\/schema)#?$/;

/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const subschemas = [
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
];
const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];

/**
 * Looks through a schema once. Recursive: the depth of what is looked at is bounded.
 *
 * @param path where the schema is: `tools[3].inputSchema`
 */
export function schemaOddities(schema: JsonObject, path: string): SchemaOddities {
  const found: Found = {
    'array-without-items': [],
    'root-combinator': lists
      .filter((keyword) => keyword !== 'prefixItems' && schema[keyword] !== undefined)
      .map((keyword) => `${path}.${keyword}`),
    'boolean-bound': [],
    'foreign-dialect': [],
  };
  const visit = (node: JsonValue | undefined, place: string, depth: number): void => {
    if (!isJsonObject(node) || depth > probeLimits.schemaDepth) return;
    note(node, place, found);
    for (const keyword of subschemas) visit(node[keyword], `${place}.${keyword}`, depth + 1);
    for (const keyword of [...lists, 'items']) {
      const members = node[keyword];
      if (!Array.isArray(members)) continue;
      for (const [index, member] of members.entries())
        visit(member, `${place}.${keyword}[${index}]`, depth + 1);
    }
    for (const keyword of maps) {
      const members = node[keyword];
      if (!isJsonObject(members)) continue;
      for (const [name, member] of Object.entries(members))
        visit(member, `${place}.${keyword}.${name.slice(0, 60)}`, depth + 1);
    }
  };
  visit(schema, path, 0);
  return found;
}

function note(node: JsonObject, place: string, found: Found): void {
  const { type, items, prefixItems, $schema: dialect } = node;
  const isArray = type === 'array' || (Array.isArray(type) && type.includes('array'));
  if (isArray && items === undefined && prefixItems === undefined) found['array-without-items'].push(place);
  for (const bound of ['exclusiveMinimum', 'exclusiveMaximum']) {
    if (typeof node[bound] === 'boolean') found['boolean-bound'].push(`${place}.${bound}`);
  }
  if (dialect !== undefined && (typeof dialect !== 'string' || !usualDialects.test(dialect))) {
    found['foreign-dialect'].push(`${place}.$schema`);
  }
}
