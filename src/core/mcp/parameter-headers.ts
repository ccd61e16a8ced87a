import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

const annotation = 'x-mcp-header';

/** RFC 9110, token. */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

const permittedTypes = new Set<JsonValue | undefined>(['string', 'integer', 'boolean']);

/** Their values are data and not schemas. */
const dataKeywords = new Set(['default', 'const', 'enum', 'examples']);

/**
 * What is wrong with the `x-mcp-header` annotations of an input schema, undefined when nothing is. A conforming
 * client must leave a tool out whose annotations are invalid (MCP 2026-07-28, Streamable HTTP, schema extension):
 * each must be a header name, unique whatever its case, on a string, integer or boolean that is reached through
 * `properties` alone. Recursive: the depth of the schema must be bounded.
 */
export function parameterHeaderFault(schema: JsonObject): string | undefined {
  const seen = new Set<string>();

  // `chain`: reached from the root by `properties` alone.
  const visit = (node: JsonValue, chain: boolean, root = false): string | undefined => {
    if (Array.isArray(node)) return first(node, (member) => visit(member, false));
    if (!isJsonObject(node)) return undefined;
    const name = node[annotation];
    if (name !== undefined) {
      if (!chain || root) return `${annotation} stands where clients do not look for it`;
      if (typeof name !== 'string' || !token.test(name)) return `${annotation} is not a header name`;
      if (!permittedTypes.has(node.type)) return `${annotation} is not on a string, integer or boolean`;
      if (seen.has(name.toLowerCase())) return `${annotation} "${name}" is used twice`;
      seen.add(name.toLowerCase());
    }
    return first(Object.entries(node), ([keyword, member]) => {
      if (dataKeywords.has(keyword)) return undefined;
      if (keyword !== 'properties' || !isJsonObject(member)) return visit(member, false);
      return first(Object.values(member), (property) => visit(property, chain));
    });
  };

  return visit(schema, true, true);
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
