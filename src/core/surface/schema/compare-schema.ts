import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import { canonicalJson } from '../canonical.ts';
import { changeOf } from '../compare-texts.ts';
import { excerptsOf } from '../excerpt.ts';
import { phrase } from '../phrase.ts';
import { compareAlternatives, compareAsAlternatives } from './alternatives.ts';
import { compareBounds } from './bounds.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareObjects } from './compare-objects.ts';
import { compareValues } from './compare-values.ts';
import {
  hints,
  isAnnotation,
  isNote,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from './keywords.ts';
import { createSchemaEquality } from './same-schema.ts';
import { type SchemaView, schemaDocument } from './schema-view.ts';
import {
  type Budget,
  brief,
  type Direction,
  nameOf,
  type Place,
  reportUnproven,
  type SchemaChange,
  type SchemaWalk,
} from './schema-walk.ts';

/** Nested deeper than this, nothing is compared: the probe keeps no deeper schema either. */
const maxDepth = 64;

/**
 * What a new JSON Schema (2020-12 or draft-07) means for those who relied on the old one. References within
 * the schema are followed; everything that no rule can judge is `unproven`, never compatible. Once the
 * budget is spent the rest goes uncompared: who gave it must say so.
 */
export function compareSchema(
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  budget: Budget,
  report: (change: SchemaChange) => void,
): void {
  const [old, now] = [schemaDocument(before), schemaDocument(after)];
  const same = createSchemaEquality(old, now, budget, false);
  const exactlySame = createSchemaEquality(old, now, budget, true);
  /** Pairs that are being compared, or that showed no difference. */
  const passed = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  let depth = 0;
  let reported = 0;

  const walk: SchemaWalk = {
    direction,
    before: old,
    after: now,
    spend: (steps) => budget.spend(steps),
    same: (one, other, exact = false) => (exact ? exactlySame : same)(one, other),
    report(change) {
      reported++;
      report(change);
    },
    compare(one, other, place) {
      if (!budget.spend(1)) return;
      if (!isJsonObject(one) || !isJsonObject(other)) {
        // An absent schema is true, and what it lets through is as unlimited as itself.
        if (one === other) return;
        inner(one, other, place);
        return;
      }
      const partners = passed.get(one) ?? new WeakSet();
      if (partners.has(other)) return;
      passed.set(one, partners.add(other));
      const start = reported;
      inner(one, other, place);
      // What differs is reported at every place where it stands.
      if (reported > start) partners.delete(other);
    },
  };

  const inner = (one: JsonValue, other: JsonValue, place: Place): void => {
    depth++;
    if (depth <= maxDepth) compareNodes(walk, one, other, place);
    else reportUnproven(walk, place, [], 'changed', 'nested too deep to be compared');
    depth--;
  };

  walk.compare(before, after, { path: [direction], label: '' });
}

function compareNodes(walk: SchemaWalk, old: JsonValue, now: JsonValue, place: Place): void {
  const [before, after] = [walk.before.view(old), walk.after.view(now)];
  if (!before || !after) {
    compareUnfollowed(walk, old, now, place);
    return;
  }
  compareNotes(walk, before.keywords, after.keywords, place);
  if (compareAsAlternatives(walk, before, after, place)) return;
  if (!compareValues(walk, before, after, place)) return;
  compareBounds(walk, before, after, place);
  if (before.types.has('object') && after.types.has('object')) compareObjects(walk, before, after, place);
  if (before.types.has('array') && after.types.has('array')) compareArrays(walk, before, after, place);
  compareAlternatives(walk, 'anyOf', before.anyOf, after.anyOf, place);
  compareAlternatives(walk, 'oneOf', before.oneOf, after.oneOf, place);
  compareRest(walk, before, after, place);
  if (looksAround(before) || looksAround(after)) {
    const alike = walk.same(before.keywords, after.keywords);
    if (!alike)
      reportUnproven(walk, place, [], 'changed', 'beside unevaluatedProperties or unevaluatedItems');
  }
}

/** What these keywords refuse depends on every other keyword around them. */
function looksAround({ rest }: SchemaView): boolean {
  return rest.has('unevaluatedProperties') || rest.has('unevaluatedItems');
}

/** Not what such a schema says but what it refers to counts, and that may be anywhere in the definitions. */
function compareUnfollowed(walk: SchemaWalk, old: JsonValue, now: JsonValue, place: Place): void {
  const [before, after] = [isJsonObject(old) ? old : {}, isJsonObject(now) ? now : {}];
  const alike =
    isJsonObject(old) === isJsonObject(now) &&
    canonicalJson(withoutAnnotations(before)) === canonicalJson(withoutAnnotations(after)) &&
    walk.before.definitions() === walk.after.definitions();
  if (alike) compareNotes(walk, before, after, place);
  else reportUnproven(walk, place, [], 'changed', 'a schema that cannot be followed');
}

function withoutAnnotations(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword)));
}

/** Texts for people and models, and what changes how a value is made rather than which are valid. */
function compareNotes(walk: SchemaWalk, before: JsonObject, after: JsonObject, place: Place): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const note = isNote(keyword);
    if (!note && !hints.has(keyword)) continue;
    const [was, is] = [before[keyword], after[keyword]];
    if (was !== undefined && is !== undefined && canonicalJson(was) === canonicalJson(is)) continue;
    walk.report({
      place,
      at: [keyword],
      change: changeOf(was, is),
      verdict: note ? 'notice' : 'warning',
      predicate: note
        ? phrase`changes the ${printable(keyword, 60)} of ${nameOf(walk, place)}`
        : phrase`changes the ${keyword} of ${nameOf(walk, place)} (now ${brief(is)}, was ${brief(was)})`,
      ...(note ? { excerpts: excerptsOf(noteText(was), noteText(is)) } : {}),
    });
  }
}

/** A note as text: most are, and other JSON values read best as what they are. */
function noteText(value: JsonValue | undefined): string | undefined {
  return value === undefined || typeof value === 'string' ? value : canonicalJson(value);
}

/** Keywords for which there is no rule: equal, or unproven. */
function compareRest(walk: SchemaWalk, before: SchemaView, after: SchemaView, place: Place): void {
  for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
    if (isNote(keyword) || hints.has(keyword)) continue;
    const [was, is] = [before.rest.get(keyword), after.rest.get(keyword)];
    if (was !== undefined && is !== undefined && sameUnder(walk, keyword, was, is, true)) continue;
    if (was !== undefined && is !== undefined && sameUnder(walk, keyword, was, is, false)) {
      const predicate = phrase`changes texts about ${nameOf(walk, place)} (under ${printable(keyword, 60)})`;
      walk.report({ place, at: [keyword], change: 'changed', verdict: 'notice', predicate });
    } else {
      reportUnproven(walk, place, [keyword], changeOf(was, is), printable(keyword, 60));
    }
  }
}

/** A keyword by itself is a schema too. */
function sameUnder(
  walk: SchemaWalk,
  keyword: string,
  was: JsonValue,
  is: JsonValue,
  exact: boolean,
): boolean {
  const holdsSchemas =
    schemaKeywords.has(keyword) || schemaListKeywords.has(keyword) || schemaMapKeywords.has(keyword);
  return holdsSchemas
    ? walk.same({ [keyword]: was }, { [keyword]: is }, exact)
    : canonicalJson(was) === canonicalJson(is);
}
