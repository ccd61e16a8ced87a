import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { canonicalJson } from '../canonical.ts';
import { isAnnotation } from './keywords.ts';

/** Keywords that look at one another: two sets of them in one schema object are not their conjunction. */
const entangled: ReadonlySet<string> = new Set([
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'contains',
  'dependentSchemas',
  'else',
  'if',
  'items',
  'maxContains',
  'minContains',
  'oneOf',
  'patternProperties',
  'prefixItems',
  'properties',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Keywords that give a subschema a meaning of its own, elsewhere than in its text. */
const elsewhere = ['$dynamicRef', '$recursiveRef'];

/**
 * Puts the schema that a local reference points to in its place, one level deep: what is inside it is
 * resolved when it is looked at, so that a schema that contains itself needs no copy.
 *
 * @param node a schema object within `root`
 * @returns undefined when the meaning of the node lies elsewhere: a remote reference, one that leads
 *   nowhere or in a circle, or a subschema with an address of its own
 */
export function resolveReferences(node: JsonObject, root: JsonObject): JsonObject | undefined {
  return resolve(node, root, new Set());
}

function resolve(node: JsonObject, root: JsonObject, passed: Set<JsonObject>): JsonObject | undefined {
  if (passed.has(node)) return undefined;
  passed.add(node);
  if (elsewhere.some((keyword) => Object.hasOwn(node, keyword))) return undefined;
  if (node !== root && typeof node.$id === 'string') return undefined;

  const { $ref, ...siblings } = withoutWrapping(node);
  if ($ref === undefined) return siblings;
  const target = typeof $ref === 'string' ? find($ref, root) : undefined;
  if (target === true) return siblings;
  if (!isJsonObject(target)) return undefined;
  const resolved = resolve(target, root, passed);
  return resolved && merge(resolved, siblings, $ref);
}

/** Some generators put `allOf` around a reference to have room for a description beside it. */
function withoutWrapping(node: JsonObject): JsonObject {
  const { allOf, ...rest } = node;
  const only: JsonValue | undefined = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
  if (!isJsonObject(only) || !Object.hasOwn(only, '$ref')) return node;
  const bare = [...Object.keys(only).filter((keyword) => keyword !== '$ref'), ...Object.keys(rest)];
  return bare.every(isAnnotation) ? { ...only, ...rest } : node;
}

function merge(target: JsonObject, siblings: JsonObject, $ref: JsonValue): JsonObject {
  const mergeable = Object.entries(siblings).every(([keyword, value]) => {
    if (isAnnotation(keyword) || keyword === '$defs' || keyword === 'definitions') return true;
    const other = target[keyword];
    return !entangled.has(keyword) && (other === undefined || canonicalJson(other) === canonicalJson(value));
  });
  if (mergeable) return { ...target, ...siblings };
  const others = Array.isArray(siblings.allOf) ? siblings.allOf : [];
  return { ...siblings, allOf: [...others, { $ref }] };
}

/** RFC 6901 in a URI fragment; own members only, so that no name reaches a prototype. */
function find(reference: string, root: JsonObject): JsonValue | undefined {
  if (reference === '#') return root;
  if (!reference.startsWith('#/')) return undefined;
  let found: JsonValue | undefined = root;
  for (const part of reference.slice(2).split('/')) {
    if (typeof found !== 'object' || found === null) return undefined;
    const name = decode(part);
    if (name === undefined || !Object.hasOwn(found, name)) return undefined;
    found = Array.isArray(found) ? found[Number(name)] : isJsonObject(found) ? found[name] : undefined;
  }
  return found;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return undefined;
  }
}
