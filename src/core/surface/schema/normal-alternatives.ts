import type { JsonObject, JsonValue } from '../../json.ts';
import { excludeEachOther } from './discriminator.ts';
import { hints, isAnnotation, isNote, notesOnValues } from './keywords.ts';
import { isOnlyAlternatives, type SchemaDocument, type SchemaView } from './schema-view.ts';
import { allTypes, parseTypes, typeNames } from './types.ts';

type Keywords = Map<string, JsonValue>;
type AlternativeKeyword = 'anyOf' | 'oneOf';

/** Keywords that mean the same around alternatives and in each of them. */
const distributed: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'type',
  'uniqueItems',
]);

/** Of two values of the same keyword, whether the greater or the smaller is the stricter. */
const greaterIsStricter = /^(?:exclusiveM|m)in/;
const comparable = /^(?:exclusiveM|m)(?:in|ax)/;

/**
 * Writes alternatives in one way: those that are values as an `enum`, nested ones in one list, what stands beside
 * them in each of them, and none where one of them lets everything through.
 */
export function normalAlternatives(keywords: Keywords, document: SchemaDocument): void {
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = keywords.get(keyword);
    if (!Array.isArray(branches) || branches.length === 0) continue;
    document.spend(branches.length);
    if (listValues(keywords, keyword, branches, document)) continue;
    if (keyword === 'anyOf') {
      if (branches.some((branch) => letsAllThrough(document.peek(branch)))) {
        keywords.delete('anyOf');
        continue;
      }
      keywords.set('anyOf', withValuesTogether(flattened(branches, keyword, document), document));
    } else keywords.set('oneOf', flattened(branches, keyword, document));
    const other = keywords.has(keyword === 'anyOf' ? 'oneOf' : 'anyOf');
    if (!other) distribute(keywords, keyword, document);
  }
}

/** Replaces alternatives that are nothing but values. Under `oneOf` a value that two of them have is refused. */
function listValues(
  keywords: Keywords,
  keyword: AlternativeKeyword,
  branches: readonly JsonValue[],
  document: SchemaDocument,
): boolean {
  const union = new Map<number, JsonValue>();
  const repeated = new Set<number>();
  const notes: JsonValue[] = [];
  for (const branch of branches) {
    const view = document.peek(branch);
    const values = view && valuesAlone(view, document);
    if (!view || !values) return false;
    document.spend(values.size);
    for (const [id, value] of values) {
      if (keyword === 'oneOf' && union.has(id)) repeated.add(id);
      union.set(id, value);
    }
    const said = Object.entries(view.keywords).filter(([name]) => isNote(name));
    if (said.length > 0) notes.push([[...values.values()], Object.fromEntries(said)]);
  }
  for (const id of repeated) union.delete(id);
  const limit = listOf(keywords, document);
  const values = [...union].filter(([id]) => !limit || limit.has(id)).map(([, value]) => value);
  keywords.delete(keyword);
  keywords.delete('const');
  keywords.set('enum', values);
  if (notes.length > 0) keywords.set(notesOnValues, notes);
  return true;
}

function listOf(keywords: Keywords, document: SchemaDocument): ReadonlyMap<number, JsonValue> | undefined {
  const [constant, list] = [keywords.get('const'), keywords.get('enum')];
  const listed = Array.isArray(list) ? document.valuesOf(list) : undefined;
  if (constant === undefined) return listed;
  const id = document.id(constant);
  return listed && !listed.has(id) ? new Map() : new Map([[id, constant]]);
}

/** The values of a schema that is a list of them; `null` and booleans are lists of one and of two. */
function valuesAlone(view: SchemaView, document: SchemaDocument): ReadonlyMap<number, JsonValue> | undefined {
  if (view.unfollowed) return undefined;
  for (const keyword of Object.keys(view.keywords)) {
    if (!['const', 'enum', 'type'].includes(keyword) && !isNote(keyword) && !hints.has(keyword))
      return undefined;
  }
  if (view.values) return view.values;
  if ([...view.types].some((type) => type !== 'null' && type !== 'boolean')) return undefined;
  const values: JsonValue[] = [
    ...(view.types.has('null') ? [null] : []),
    ...(view.types.has('boolean') ? [false, true] : []),
  ];
  return document.valuesOf(values);
}

function letsAllThrough(view: SchemaView | undefined): boolean {
  if (!view || view.unfollowed || view.types.size < allTypes.size) return false;
  return Object.keys(view.keywords).every((name) => isNote(name) || hints.has(name));
}

/** Alternatives of alternatives are alternatives, and so are several types; under `oneOf` if they exclude each other. */
function flattened(
  branches: readonly JsonValue[],
  keyword: AlternativeKeyword,
  document: SchemaDocument,
): readonly JsonValue[] {
  return branches.flatMap((branch): readonly JsonValue[] => {
    const view = document.peek(branch);
    if (!view || view.unfollowed) return [branch];
    if (view.types.size === 0) return [];
    const inner = alternativesOf(view, keyword, document) ?? [branch];
    document.spend(inner.length);
    return inner;
  });
}

function alternativesOf(
  view: SchemaView,
  keyword: AlternativeKeyword,
  document: SchemaDocument,
): readonly JsonValue[] | undefined {
  const within = { ...document, view: document.peek };
  for (const inner of ['anyOf', 'oneOf'] as const) {
    const branches = view[inner];
    if (!branches || !isOnlyAlternatives(view, inner)) continue;
    const free = inner === 'anyOf' && keyword === 'anyOf';
    if (!free && !excludeEachOther(within, branches)) return undefined;
    return branches.flatMap((branch) => ofTypes(document.peek(branch), document) ?? [branch]);
  }
  return ofTypes(view, document);
}

function ofTypes(view: SchemaView | undefined, document: SchemaDocument): readonly JsonValue[] | undefined {
  return view && !view.unfollowed && Array.isArray(view.keywords.type)
    ? document.alternatives(view)
    : undefined;
}

/** Alternatives that are values as one list of them, in the place of the first. */
function withValuesTogether(branches: readonly JsonValue[], document: SchemaDocument): readonly JsonValue[] {
  const listed = branches.map((branch) => {
    const view = document.peek(branch);
    return view && valuesAlone(view, document);
  });
  const lists = listed.filter((values) => values !== undefined);
  if (lists.length < 2) return branches;
  const union = new Map<number, JsonValue>();
  for (const values of lists) {
    document.spend(values.size);
    for (const [id, value] of values) union.set(id, value);
  }
  const first = listed.findIndex((values) => values !== undefined);
  return branches.flatMap((branch, index): readonly JsonValue[] => {
    if (index === first) return [{ enum: [...union.values()] }];
    return listed[index] ? [] : [branch];
  });
}

/** Moves what stands beside the alternatives into each of them, when all of it can be. */
function distribute(keywords: Keywords, keyword: AlternativeKeyword, document: SchemaDocument): void {
  const beside = [...keywords].filter(([name]) => name !== keyword && !isAnnotation(name));
  const branches = keywords.get(keyword);
  if (beside.length === 0 || !Array.isArray(branches)) return;
  if (!beside.every(([name]) => distributed.has(name))) return;
  const narrowed: JsonObject[] = [];
  for (const branch of branches) {
    const view = document.peek(branch);
    if (!view || view.unfollowed) return;
    if (view.types.size === 0) continue;
    const both = conjunction(view.keywords, beside, document);
    if (!both) return;
    document.spend(beside.length);
    narrowed.push(both);
  }
  for (const [name] of beside) keywords.delete(name);
  keywords.set(
    keyword,
    narrowed.filter((branch) => !Array.isArray(branch.type) || branch.type.length > 0),
  );
}

/** Undefined when two values of one keyword are not one value of it. */
function conjunction(
  branch: JsonObject,
  beside: readonly (readonly [string, JsonValue])[],
  document: SchemaDocument,
): JsonObject | undefined {
  const both = new Map(Object.entries(branch));
  for (const [name, value] of beside) {
    const present = both.get(name);
    if (present === undefined || document.id(present) === document.id(value)) both.set(name, value);
    else if (name === 'type') both.set('type', sharedTypes(present, value));
    else if (comparable.test(name) && typeof present === 'number' && typeof value === 'number') {
      both.set(name, greaterIsStricter.test(name) ? Math.max(present, value) : Math.min(present, value));
    } else return undefined;
  }
  return Object.fromEntries(both);
}

function sharedTypes(one: JsonValue, other: JsonValue): readonly string[] {
  const [types, others] = [parseTypes(one), parseTypes(other)];
  return types && others ? typeNames(new Set([...types].filter((type) => others.has(type)))) : [];
}
