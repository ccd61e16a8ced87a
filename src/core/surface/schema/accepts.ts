import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { hints, isNote } from './keywords.ts';
import type { SchemaDocument, SchemaView } from './schema-view.ts';
import { typeOf } from './types.ts';
import { withinLimits } from './value-limits.ts';

/** Whether a schema lets a value through; undefined when that is not known. */
export type Acceptance = boolean | undefined;

const maxDepth = 32;

/**
 * Judges a small value. Keywords that no rule here speaks of, and patterns, which a hostile server can make take any
 * time, leave it unknown unless something else refuses the value.
 */
export function accepts(
  document: SchemaDocument,
  schema: JsonValue,
  value: JsonValue,
  depth = 0,
): Acceptance {
  document.spend(4);
  const view = document.view(schema);
  if (!view || depth > maxDepth) return undefined;
  if (view.values ? !view.values.has(document.id(value)) : !view.types.has(typeOf(value))) return false;
  if (!withinLimits(value, view.constraints)) return false;
  const inner = (part: JsonValue, at: JsonValue) => accepts(document, part, at, depth + 1);
  return all([
    () => (view.unfollowed ? undefined : true),
    () => (typeof value === 'string' && view.constraints.has('pattern') ? undefined : true),
    () => (isJsonObject(value) ? acceptsObject(view, value, inner) : true),
    () => (Array.isArray(value) ? acceptsArray(view, value, document, inner) : true),
    () => (view.anyOf ? any(view.anyOf.map((branch) => inner(branch, value))) : true),
    () => (view.oneOf ? one(view.oneOf.map((branch) => inner(branch, value))) : true),
    () =>
      all(
        [...view.rest].map(
          ([keyword, rule]) =>
            () =>
              acceptsRest(keyword, rule, value, inner),
        ),
      ),
  ]);
}

type Inner = (schema: JsonValue, value: JsonValue) => Acceptance;

function acceptsObject(view: SchemaView, value: JsonObject, inner: Inner): Acceptance {
  const members = Object.entries(value);
  if (!withinCount(view, members.length, 'Properties')) return false;
  if ([...view.required].some((name) => !Object.hasOwn(value, name))) return false;
  return all(
    members.map(([name, member]) => () => {
      const declared = view.properties.get(name);
      if (declared !== undefined) return inner(declared, member);
      return view.rest.has('patternProperties') ? undefined : inner(view.additional, member);
    }),
  );
}

function acceptsArray(
  view: SchemaView,
  value: readonly JsonValue[],
  document: SchemaDocument,
  inner: Inner,
): Acceptance {
  if (!withinCount(view, value.length, 'Items')) return false;
  if (view.constraints.has('uniqueItems')) {
    const distinct = new Set(value.map((item) => document.id(item)));
    if (distinct.size < value.length) return false;
  }
  return all(value.map((item, index) => () => inner(view.prefix[index] ?? view.items, item)));
}

function withinCount({ constraints }: SchemaView, count: number, of: 'Items' | 'Properties'): boolean {
  const [least, most] = [constraints.get(`min${of}`), constraints.get(`max${of}`)];
  return !(typeof least === 'number' && count < least) && !(typeof most === 'number' && count > most);
}

function acceptsRest(keyword: string, rule: JsonValue, value: JsonValue, inner: Inner): Acceptance {
  if (isNote(keyword) || hints.has(keyword)) return true;
  if (keyword === 'allOf' && Array.isArray(rule)) {
    const parts: readonly JsonValue[] = rule;
    return all(parts.map((part) => () => inner(part, value)));
  }
  if (keyword === 'not') {
    const refused = inner(rule, value);
    return refused === undefined ? undefined : !refused;
  }
  const ofObjects = ['dependentRequired', 'dependentSchemas', 'patternProperties', 'propertyNames'];
  if (ofObjects.includes(keyword) && (!isJsonObject(value) || Object.keys(value).length === 0)) return true;
  return undefined;
}

function all(judgements: readonly (() => Acceptance)[]): Acceptance {
  let known = true;
  for (const judge of judgements) {
    const accepted = judge();
    if (accepted === false) return false;
    if (accepted === undefined) known = false;
  }
  return known ? true : undefined;
}

function any(judgements: readonly Acceptance[]): Acceptance {
  if (judgements.includes(true)) return true;
  return judgements.includes(undefined) ? undefined : false;
}

function one(judgements: readonly Acceptance[]): Acceptance {
  const matched = judgements.filter((accepted) => accepted === true).length;
  if (matched > 1) return false;
  return judgements.includes(undefined) ? undefined : matched === 1;
}
