import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { canonicalJson } from '../canonical.ts';
import { isAnnotation } from './keywords.ts';
import { resolveReferences } from './resolve-references.ts';
import { noTypes, parseTypes, type TypeAtom, typeOf } from './types.ts';

/** One schema object with its references resolved and its keywords sorted by what they speak about. */
export interface SchemaView {
  /** The types of the values that `type`, `enum` and `const` let through; none for the schema `false`. */
  readonly types: ReadonlySet<TypeAtom>;
  /** What `enum` and `const` let through, by canonical text; undefined when neither is there. */
  readonly values: ReadonlyMap<string, JsonValue> | undefined;
  readonly properties: ReadonlyMap<string, JsonValue>;
  readonly required: ReadonlySet<string>;
  /** The schema of every property that is not declared. */
  readonly additional: JsonValue;
  /** The schemas of the first elements of an array, and that of all others. */
  readonly prefix: readonly JsonValue[];
  readonly items: JsonValue;
  readonly anyOf: readonly JsonValue[] | undefined;
  readonly oneOf: readonly JsonValue[] | undefined;
  /** Numeric bounds, `uniqueItems`, `multipleOf`, `pattern`: by keyword, without those that let everything through. */
  readonly constraints: ReadonlyMap<string, JsonValue>;
  /** Every other keyword. */
  readonly rest: ReadonlyMap<string, JsonValue>;
  /** The keywords after references were resolved. */
  readonly keywords: JsonObject;
}

/** A whole schema: what references in it point into. */
export interface SchemaDocument {
  readonly root: JsonObject;
  /** @returns undefined when the meaning of the node is not in its text, or no validator would accept it */
  view(node: JsonValue): SchemaView | undefined;
  /** The schema as alternatives of one type each, without its annotations; the same objects every time. */
  alternatives(view: SchemaView): readonly JsonValue[];
  /** The canonical text of a node, its references as they stand. */
  text(node: JsonValue): string;
  /** The canonical text of the shared definitions, for nodes that have no view. */
  definitions(): string;
}

const countKeywords = ['maxItems', 'maxLength', 'maxProperties', 'minItems', 'minLength', 'minProperties'];
const rangeKeywords = ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum'];

const nothing: SchemaView = {
  types: noTypes,
  values: undefined,
  properties: new Map(),
  required: new Set(),
  additional: true,
  prefix: [],
  items: true,
  anyOf: undefined,
  oneOf: undefined,
  constraints: new Map(),
  rest: new Map(),
  keywords: {},
};
const anything = parse({});

export function schemaDocument(root: JsonObject): SchemaDocument {
  const views = new WeakMap<JsonObject, { readonly view: SchemaView | undefined }>();
  const split = new WeakMap<SchemaView, readonly JsonValue[]>();
  const texts = new WeakMap<JsonObject, string>();
  let definitions: string | undefined;
  return {
    root,
    view(node) {
      if (typeof node === 'boolean') return node ? anything : nothing;
      if (!isJsonObject(node)) return undefined;
      const known = views.get(node);
      if (known) return known.view;
      const resolved = resolveReferences(node, root);
      const view = resolved && parse(resolved);
      views.set(node, { view });
      return view;
    },
    alternatives(view) {
      const known = split.get(view);
      if (known) return known;
      const alternatives = splitTypes(view.keywords);
      split.set(view, alternatives);
      return alternatives;
    },
    text(node) {
      if (!isJsonObject(node)) return canonicalJson(node);
      const known = texts.get(node);
      if (known !== undefined) return known;
      const text = canonicalJson(node);
      texts.set(node, text);
      return text;
    },
    definitions() {
      definitions ??= canonicalJson([root.$defs ?? {}, root.definitions ?? {}]);
      return definitions;
    },
  };
}

/** Whether nothing but annotations stands beside the alternatives. */
export function isOnlyAlternatives({ keywords }: SchemaView, keyword: 'anyOf' | 'oneOf'): boolean {
  return Object.keys(keywords).every(
    (name) => name === keyword || name === '$defs' || name === 'definitions' || isAnnotation(name),
  );
}

function splitTypes(keywords: JsonObject): readonly JsonObject[] {
  const bare = Object.fromEntries(Object.entries(keywords).filter(([keyword]) => !isAnnotation(keyword)));
  const { type } = bare;
  return Array.isArray(type) ? type.map((name): JsonObject => ({ ...bare, type: name })) : [bare];
}

/** Whether a property that is not declared is refused, as far as that can be told from the object alone. */
export function isClosed({ additional, rest }: SchemaView): boolean {
  return additional === false && !rest.has('patternProperties');
}

/** @returns undefined when a keyword has a value that JSON Schema does not allow */
function parse(keywords: JsonObject): SchemaView | undefined {
  const rest = new Map(Object.entries(keywords));
  const take = (keyword: string): JsonValue | undefined => {
    const value = rest.get(keyword);
    rest.delete(keyword);
    return value;
  };
  for (const keyword of ['$defs', 'definitions']) rest.delete(keyword);

  const declared = parseTypes(take('type'));
  const values = parseValues(rest.has('const') ? [take('const')] : undefined, take('enum'), declared);
  const properties = take('properties') ?? {};
  const required = take('required') ?? [];
  const additional = take('additionalProperties') ?? true;
  const array = parseArray(take('prefixItems'), take('items'), take('additionalItems'));
  const anyOf = take('anyOf');
  const oneOf = take('oneOf');
  const constraints = parseConstraints(take);
  if (isEmptyObject(rest.get('patternProperties'))) rest.delete('patternProperties');
  if (
    !declared ||
    !values ||
    !array ||
    !constraints ||
    !isJsonObject(properties) ||
    !isTextList(required) ||
    !isSchema(additional) ||
    !isSchemaList(anyOf) ||
    !isSchemaList(oneOf)
  ) {
    return undefined;
  }
  return {
    types: values.known ? new Set([...values.known.values()].map(typeOf)) : declared,
    values: values.known,
    properties: new Map(Object.entries(properties)),
    required: new Set(required),
    additional: isEmptyObject(additional) ? true : additional,
    ...array,
    anyOf,
    oneOf,
    constraints,
    rest,
    keywords,
  };
}

function parseValues(
  constant: readonly (JsonValue | undefined)[] | undefined,
  list: JsonValue | undefined,
  types: ReadonlySet<TypeAtom> | undefined,
): { readonly known: ReadonlyMap<string, JsonValue> | undefined } | undefined {
  if (!types || (list !== undefined && !Array.isArray(list))) return undefined;
  const listed: readonly JsonValue[] | undefined = list;
  const chosen = constant ?? listed;
  if (!chosen) return { known: undefined };
  const known = new Map<string, JsonValue>();
  const allowed = constant && listed ? new Set(listed.map(canonicalJson)) : undefined;
  for (const value of chosen) {
    if (value === undefined || !types.has(typeOf(value))) continue;
    const text = canonicalJson(value);
    if (!allowed || allowed.has(text)) known.set(text, value);
  }
  return { known };
}

/** Draft-07 writes the first elements as a list under `items`, and the others under `additionalItems`. */
function parseArray(
  prefixItems: JsonValue | undefined,
  items: JsonValue | undefined,
  additionalItems: JsonValue | undefined,
): Pick<SchemaView, 'prefix' | 'items'> | undefined {
  const older = Array.isArray(items);
  const prefix = older ? items : (prefixItems ?? []);
  const others = (older ? additionalItems : items) ?? true;
  if ((older && prefixItems !== undefined) || !isSchemaList(prefix) || !isSchema(others)) return undefined;
  return { prefix: prefix ?? [], items: isEmptyObject(others) ? true : others };
}

function parseConstraints(
  take: (keyword: string) => JsonValue | undefined,
): ReadonlyMap<string, JsonValue> | undefined {
  const constraints = new Map<string, JsonValue>();
  for (const keyword of [...countKeywords, ...rangeKeywords, 'multipleOf']) {
    const value = take(keyword);
    if (value === undefined || (value === 0 && keyword.startsWith('min') && countKeywords.includes(keyword)))
      continue;
    if (typeof value !== 'number' || (keyword === 'multipleOf' && value <= 0)) return undefined;
    constraints.set(keyword, value);
  }
  const unique = take('uniqueItems') ?? false;
  const pattern = take('pattern');
  if (typeof unique !== 'boolean' || (pattern !== undefined && typeof pattern !== 'string')) return undefined;
  if (unique) constraints.set('uniqueItems', true);
  if (pattern !== undefined) constraints.set('pattern', pattern);
  return constraints;
}

function isSchema(value: JsonValue): value is boolean | JsonObject {
  return typeof value === 'boolean' || isJsonObject(value);
}

function isSchemaList(value: JsonValue | undefined): value is readonly JsonValue[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isSchema));
}

function isTextList(value: JsonValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isEmptyObject(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
