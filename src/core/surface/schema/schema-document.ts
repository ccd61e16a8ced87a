import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { Budget } from './budget.ts';
import type { CanonicalIds } from './canonical-ids.ts';
import { isAnnotation } from './keywords.ts';
import { normalForm } from './normal-form.ts';
import { createResolver } from './resolve-references.ts';
import type { SchemaDocument, SchemaView } from './schema-view.ts';
import { allTypes, noTypes, parseTypes, type TypeAtom, typeOf } from './types.ts';

/** What two documents that are compared have in common. */
export interface Shared {
  readonly ids: CanonicalIds;
  readonly budget: Budget;
}

/** Views are made from within views no deeper than this. */
const maxPeeks = 16;

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
const anything: SchemaView = { ...nothing, types: allTypes };

export function schemaDocument(root: JsonObject, { ids, budget }: Shared): SchemaDocument {
  const views = new WeakMap<JsonObject, { readonly view: SchemaView | undefined }>();
  const split = new WeakMap<SchemaView, readonly JsonValue[]>();
  const lists = new WeakMap<readonly JsonValue[], ReadonlyMap<number, JsonValue>>();
  const types = new WeakMap<readonly JsonValue[], ReadonlySet<TypeAtom>>();
  const resolve = createResolver(root, ids);
  const spend = (units: number) => budget.spend(units);
  let peeks = 0;

  const make = (node: JsonObject): SchemaView | undefined => {
    const { keywords, unfollowed } = resolve(node);
    spend(4 + 4 * Object.keys(keywords).length);
    const view = parse(normalForm(keywords, document), document);
    return view && unfollowed ? { ...view, unfollowed } : view;
  };
  const document: SchemaDocument = {
    root,
    view(node) {
      if (typeof node === 'boolean') return node ? anything : nothing;
      if (!isJsonObject(node)) return undefined;
      const known = views.get(node);
      if (known) return known.view;
      // One that is looked at while it is being made has no view yet.
      views.set(node, { view: undefined });
      const view = make(node);
      views.set(node, { view });
      return view;
    },
    peek(node) {
      if (peeks >= maxPeeks) return undefined;
      peeks++;
      try {
        return document.view(node);
      } finally {
        peeks--;
      }
    },
    alternatives(view) {
      const known = split.get(view);
      if (known) return known;
      const alternatives = splitTypes(view.keywords);
      split.set(view, alternatives);
      return alternatives;
    },
    id: (value) => ids.of(value),
    definitions: () => ids.of([root.$defs ?? {}, root.definitions ?? {}]),
    valuesOf(list) {
      const known = lists.get(list);
      if (known) return known;
      spend(4 * list.length);
      const values = new Map(list.map((value) => [ids.of(value), value]));
      lists.set(list, values);
      return values;
    },
    typesOf(list) {
      const known = types.get(list);
      if (known) return known;
      spend(list.length);
      const found = new Set(list.map(typeOf));
      types.set(list, found);
      return found;
    },
    spend,
  };
  return document;
}

function splitTypes(keywords: JsonObject): readonly JsonObject[] {
  const bare = Object.fromEntries(Object.entries(keywords).filter(([keyword]) => !isAnnotation(keyword)));
  const { type } = bare;
  return Array.isArray(type) ? type.map((name): JsonObject => ({ ...bare, type: name })) : [bare];
}

/** @returns undefined when a keyword has a value that JSON Schema does not allow */
function parse(keywords: JsonObject, document: SchemaDocument): SchemaView | undefined {
  const rest = new Map(Object.entries(keywords));
  const take = (keyword: string): JsonValue | undefined => {
    const value = rest.get(keyword);
    rest.delete(keyword);
    return value;
  };
  const declared = parseTypes(take('type'));
  const constant = take('const');
  const list = take('enum');
  const properties = take('properties') ?? {};
  const required = take('required') ?? [];
  const additional = take('additionalProperties') ?? true;
  const prefix = take('prefixItems') ?? [];
  const items = take('items') ?? true;
  const anyOf = take('anyOf');
  const oneOf = take('oneOf');
  const constraints = parseConstraints(take);
  if (isEmptyObject(rest.get('patternProperties'))) rest.delete('patternProperties');
  if (
    !declared ||
    !constraints ||
    !(list === undefined || Array.isArray(list)) ||
    !isJsonObject(properties) ||
    !isTextList(required) ||
    !isSchema(additional) ||
    !isSchemaList(prefix) ||
    !isSchema(items) ||
    !isSchemaList(anyOf) ||
    !isSchemaList(oneOf)
  ) {
    return undefined;
  }
  const listed: readonly JsonValue[] | undefined = constant === undefined ? list : [constant];
  document.spend(Object.keys(properties).length + required.length);
  return {
    types: listed ? document.typesOf(listed) : declared,
    values: listed && document.valuesOf(listed),
    properties: new Map(Object.entries(properties)),
    required: new Set(required),
    additional: isEmptyObject(additional) ? true : additional,
    prefix: prefix ?? [],
    items: isEmptyObject(items) ? true : items,
    anyOf,
    oneOf,
    constraints,
    rest,
    keywords,
  };
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
