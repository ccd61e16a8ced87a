import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { hints, isNote } from './keywords.ts';
import { matchesPattern } from './patterns.ts';
import type { SchemaDocument, SchemaView } from './schema-view.ts';
import { typeOf } from './types.ts';
import { withinLimits } from './value-limits.ts';

/** Whether a schema lets a value through; undefined when that is not known. */
export type Acceptance = boolean | undefined;

const maxDepth = 32;

/**
 * Judges a small value. Keywords that no rule here speaks of, and patterns that may take any time, leave it unknown
 * unless something else refuses the value.
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
    () => (typeof value === 'string' ? keepsPattern(view, value) : true),
    () => (isJsonObject(value) ? acceptsObject(view, value, inner) : true),
    () => (Array.isArray(value) ? acceptsArray(view, value, document, inner) : true),
    () => (view.anyOf ? any(view.anyOf.map((branch) => inner(branch, value))) : true),
    () => (view.oneOf ? one(view.oneOf.map((branch) => inner(branch, value))) : true),
    () =>
      all(
        [...view.rest].map(
          ([keyword, rule]) =>
            () =>
              acceptsRest({ keyword, rule, view }, value, inner),
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
      const patterns = view.rest.get('patternProperties');
      const matching = isJsonObject(patterns)
        ? Object.entries(patterns).map(([pattern, part]) => ({
            part,
            matches: matchesPattern(pattern, name),
          }))
        : [];
      const judged = matching.map(({ part, matches }) => () => {
        if (matches === false) return true;
        const accepted = inner(part, member);
        return matches || accepted === true ? accepted : undefined;
      });
      if (declared !== undefined) return all([() => inner(declared, member), ...judged]);
      if (matching.some(({ matches }) => matches)) return all(judged);
      const isOther = matching.every(({ matches }) => matches === false);
      return all([() => (isOther ? inner(view.additional, member) : undefined), ...judged]);
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

function keepsPattern({ constraints }: SchemaView, value: string): Acceptance {
  const pattern = constraints.get('pattern');
  return typeof pattern === 'string' ? matchesPattern(pattern, value) : true;
}

interface Rule {
  readonly keyword: string;
  readonly rule: JsonValue;
  readonly view: SchemaView;
}

function acceptsRest({ keyword, rule, view }: Rule, value: JsonValue, inner: Inner): Acceptance {
  if (isNote(keyword) || hints.has(keyword)) return true;
  switch (keyword) {
    case 'allOf':
      return Array.isArray(rule) ? all(listOf(rule).map((part) => () => inner(part, value))) : undefined;
    case 'not':
      return opposite(inner(rule, value));
    case 'if': {
      const [then, otherwise] = [view.rest.get('then') ?? true, view.rest.get('else') ?? true];
      const isMet = inner(rule, value);
      if (isMet !== undefined) return inner(isMet ? then : otherwise, value);
      const [one, other] = [inner(then, value), inner(otherwise, value)];
      return one === other ? one : undefined;
    }
    case 'then':
    case 'else':
    case 'patternProperties':
      // Judged with `if`, and with the members of the object.
      return true;
    case 'unevaluatedProperties':
      return rule === true || !isJsonObject(value) || undefined;
    case 'unevaluatedItems':
      return rule === true || !Array.isArray(value) || undefined;
    case 'contains':
      return Array.isArray(value) ? containsEnough({ keyword, rule, view }, listOf(value), inner) : true;
    case 'minContains':
    case 'maxContains':
      return true;
    default:
      return isJsonObject(value)
        ? acceptsMembers(keyword, rule, value, inner)
        : ofObjects.has(keyword) || undefined;
  }
}

const ofObjects: ReadonlySet<string> = new Set(['dependentRequired', 'dependentSchemas', 'propertyNames']);

function acceptsMembers(keyword: string, rule: JsonValue, value: JsonObject, inner: Inner): Acceptance {
  const names = Object.keys(value);
  if (keyword === 'propertyNames') return all(names.map((name) => () => inner(rule, name)));
  if (!ofObjects.has(keyword) || !isJsonObject(rule)) return undefined;
  return all(
    names
      .filter((name) => Object.hasOwn(rule, name))
      .map((name) => () => {
        const demand = rule[name] ?? true;
        if (keyword === 'dependentSchemas') return inner(demand, value);
        return Array.isArray(demand)
          ? listOf(demand).every((other) => typeof other === 'string' && Object.hasOwn(value, other))
          : undefined;
      }),
  );
}

function containsEnough({ rule, view }: Rule, items: readonly JsonValue[], inner: Inner): Acceptance {
  const [least, most] = [view.rest.get('minContains') ?? 1, view.rest.get('maxContains') ?? items.length];
  if (typeof least !== 'number' || typeof most !== 'number') return undefined;
  const judged = items.map((item) => inner(rule, item));
  const sure = judged.filter((accepted) => accepted === true).length;
  const possible = sure + judged.filter((accepted) => accepted === undefined).length;
  if (sure >= least && possible <= most) return true;
  return possible < least || sure > most ? false : undefined;
}

function opposite(accepted: Acceptance): Acceptance {
  return accepted === undefined ? undefined : !accepted;
}

function listOf(values: readonly JsonValue[]): readonly JsonValue[] {
  return values;
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
