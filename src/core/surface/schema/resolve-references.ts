import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { CanonicalIds } from './canonical-ids.ts';
import { ignoresSiblings } from './dialect.ts';
import { isAnnotation, subschemas } from './keywords.ts';

/** A schema object with what it refers to in its place. */
export interface Resolved {
  readonly keywords: JsonObject;
  /** Why not all of it could be followed: then the keywords are only a part of what it means. */
  readonly unfollowed?: 'remote' | 'local';
}

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

/** Keywords that name or hold schemas and say nothing about a value. */
const silent = [
  '$anchor',
  '$defs',
  '$dynamicAnchor',
  '$recursiveAnchor',
  '$schema',
  '$vocabulary',
  'definitions',
];

/** A chain of references longer than any that was ever seen. */
const maxChain = 200;

/**
 * Puts the schema that a local reference points to in its place, one level deep: what is inside it is
 * resolved when it is looked at, so that a schema that contains itself needs no copy. `$dynamicRef` is a
 * reference like any other in a document that has one address.
 */
export function createResolver(root: JsonObject, ids: CanonicalIds): (node: JsonObject) => Resolved {
  const siblingsIgnored = ignoresSiblings(root);
  let index: AddressIndex | undefined;
  const addresses = () => {
    index ??= indexAddresses(root);
    return index;
  };

  return (node) => resolve(node, new Set());

  function resolve(node: JsonObject, passed: Set<JsonObject>): Resolved {
    if (passed.has(node) || passed.size > maxChain) return { keywords: {}, unfollowed: 'local' };
    passed.add(node);
    const { $ref, $dynamicRef, $recursiveRef, $id, ...others } = node;
    const siblings = without(others, silent);
    if ($id !== undefined && node !== root && addresses().refer.has(node)) {
      return { keywords: siblings, unfollowed: 'local' };
    }
    const references = [$ref, $dynamicRef, $recursiveRef].filter((reference) => reference !== undefined);
    const [reference] = references;
    if (reference === undefined) return unwrap(siblings, passed);
    if (references.length > 1 || typeof reference !== 'string') {
      return { keywords: siblings, unfollowed: 'local' };
    }
    if (reference !== $ref && addresses().several) return { keywords: siblings, unfollowed: 'local' };
    const fragment = withinDocument(reference);
    if (fragment === undefined) return { keywords: siblings, unfollowed: 'remote' };
    const target = find(fragment);
    const beside = siblingsIgnored ? annotationsOf(siblings) : siblings;
    if (target === true) return unwrap(beside, passed);
    if (!isJsonObject(target)) return { keywords: beside, unfollowed: 'local' };
    const resolved = resolve(target, passed);
    return withUnfollowed(
      merge(resolved.keywords, beside) ?? {
        ...beside,
        allOf: [...(Array.isArray(beside.allOf) ? beside.allOf : []), target],
      },
      resolved,
    );
  }

  /** An `allOf` of one is that one: generators write it to have room for a description beside a reference. */
  function unwrap(node: JsonObject, passed: Set<JsonObject>): Resolved {
    const { allOf, ...rest } = node;
    const only: JsonValue | undefined = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
    if (only === true) return { keywords: rest };
    if (!isJsonObject(only)) return { keywords: node };
    const resolved = resolve(only, passed);
    const merged = merge(resolved.keywords, rest);
    return merged ? withUnfollowed(merged, resolved) : { keywords: node };
  }

  function withUnfollowed(keywords: JsonObject, { unfollowed }: Resolved): Resolved {
    return unfollowed ? { keywords, unfollowed } : { keywords };
  }

  /** Both sets of keywords as one; undefined when that would not be their conjunction. */
  function merge(target: JsonObject, siblings: JsonObject): JsonObject | undefined {
    const looksAround = Object.keys(target).some((keyword) => entangled.has(keyword));
    const mergeable = Object.entries(siblings).every(([keyword, value]) => {
      if (isAnnotation(keyword)) return true;
      const other = target[keyword];
      if (entangled.has(keyword)) return !looksAround;
      return other === undefined || ids.of(other) === ids.of(value);
    });
    return mergeable ? { ...target, ...siblings } : undefined;
  }

  /** The part of a reference after the document's own address; undefined when it leads elsewhere. */
  function withinDocument(reference: string): string | undefined {
    if (reference.startsWith('#')) return reference;
    const own = typeof root.$id === 'string' ? root.$id.replace(/#$/, '') : undefined;
    return own !== undefined && reference.startsWith(`${own}#`) ? reference.slice(own.length) : undefined;
  }

  /** RFC 6901 in a URI fragment, or an anchor; own members only, so that no name reaches a prototype. */
  function find(fragment: string): JsonValue | undefined {
    if (fragment === '#') return root;
    if (!fragment.startsWith('#/')) return addresses().anchors.get(fragment.slice(1));
    let found: JsonValue | undefined = root;
    for (const part of fragment.slice(2).split('/')) {
      if (typeof found !== 'object' || found === null) return undefined;
      const name = decode(part);
      if (name === undefined || !Object.hasOwn(found, name)) return undefined;
      found = Array.isArray(found) ? found[Number(name)] : isJsonObject(found) ? found[name] : undefined;
    }
    return found;
  }
}

interface AddressIndex {
  readonly anchors: ReadonlyMap<string, JsonObject>;
  /** Whether a part of the document has an address of its own. */
  readonly several: boolean;
  /** Parts with an address of their own that hold references, which start from that address. */
  readonly refer: ReadonlySet<JsonObject>;
}

function indexAddresses(root: JsonObject): AddressIndex {
  const anchors = new Map<string, JsonObject>();
  const refer = new Set<JsonObject>();
  let several = false;
  /** Returns whether there is a reference at or below the node. */
  const visit = (node: JsonObject): boolean => {
    for (const name of [node.$anchor, node.$dynamicAnchor]) {
      if (typeof name === 'string' && !anchors.has(name)) anchors.set(name, node);
    }
    let refers = ['$ref', '$dynamicRef', '$recursiveRef'].some((keyword) => Object.hasOwn(node, keyword));
    for (const inner of subschemas(node)) if (isJsonObject(inner) && visit(inner)) refers = true;
    if (node !== root && node.$id !== undefined) {
      several = true;
      if (refers) refer.add(node);
    }
    return refers;
  };
  visit(root);
  return { anchors, several, refer };
}

function annotationsOf(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isAnnotation(keyword)));
}

function without(schema: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !names.includes(keyword)));
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return undefined;
  }
}
