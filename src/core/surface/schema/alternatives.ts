import type { JsonValue } from '../../json.ts';
import { canonicalJson } from '../canonical.ts';
import { isOnlyAlternatives, type SchemaDocument, type SchemaView } from './schema-view.ts';
import { broken, nameOf, type Place, reportEffect, type SchemaWalk } from './schema-walk.ts';
import { overlap } from './types.ts';

type Keyword = 'anyOf' | 'oneOf';

/**
 * The alternatives of both sides, when one has them and nothing else: the other is then one alternative by
 * itself, or one for each of its types. `{ type: integer }` and `{ anyOf: [integer, null] }` compare so.
 */
export function asAlternatives(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
):
  | { readonly keyword: Keyword; readonly before: readonly JsonValue[]; readonly after: readonly JsonValue[] }
  | undefined {
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const [old, now] = [before[keyword], after[keyword]];
    if (!old === !now || before.types.size === 0 || after.types.size === 0) continue;
    if (old && isOnlyAlternatives(before, keyword)) {
      return { keyword, before: old, after: walk.after.alternatives(after) };
    }
    if (now && isOnlyAlternatives(after, keyword)) {
      return { keyword, before: walk.before.alternatives(before), after: now };
    }
  }
  return undefined;
}

/** Compares what stands under `anyOf` or `oneOf` on both sides, or on one. */
export function compareAlternatives(
  walk: SchemaWalk,
  keyword: Keyword,
  before: readonly JsonValue[] | undefined,
  after: readonly JsonValue[] | undefined,
  place: Place,
): void {
  if (!before && !after) return;
  if (!before || !after) {
    const effect = before ? 'widened' : 'narrowed';
    const detail = before ? `${keyword} is gone` : `${keyword} is new`;
    return reportEffect(walk, place, [keyword], before ? 'removed' : 'added', effect, detail);
  }
  if (!walk.spend(before.length + after.length)) return;
  const { pairs, gone, added } = matchAlternatives(walk, keyword, before, after);
  for (const [old, now] of pairs) {
    const index = after.indexOf(now);
    walk.compare(old, now, { path: [...place.path, keyword, String(index)], label: place.label });
  }
  for (const branch of gone) reportGone(walk, keyword, before, branch, place);
  for (const branch of added) reportAdded(walk, keyword, after, branch, place);
}

interface Matches {
  readonly pairs: readonly (readonly [JsonValue, JsonValue])[];
  readonly gone: readonly JsonValue[];
  readonly added: readonly JsonValue[];
}

/**
 * Finds for each old alternative its new self. Under `anyOf` one of the same type will do, since it is then
 * compared; under `oneOf` a wider alternative can clash with another, so only an equal one will do.
 */
function matchAlternatives(
  walk: SchemaWalk,
  keyword: Keyword,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): Matches {
  const byText = new Map<string, JsonValue[]>();
  for (const now of after) {
    const text = canonicalJson(now);
    byText.set(text, [...(byText.get(text) ?? []), now]);
  }
  const free = new Set(after);
  const pairs: [JsonValue, JsonValue][] = [];
  let gone: JsonValue[] = [];
  for (const old of before) {
    const now = byText.get(canonicalJson(old))?.find((candidate) => free.has(candidate));
    // The same text can mean something else: what it refers to may have changed.
    if (now !== undefined && (keyword === 'anyOf' || walk.same(old, now))) {
      free.delete(now);
      pairs.push([old, now]);
    } else gone.push(old);
  }
  const criteria: readonly ((old: JsonValue, now: JsonValue) => boolean)[] =
    keyword === 'oneOf'
      ? [(old, now) => walk.same(old, now)]
      : [(old, now) => walk.same(old, now), sameTypes(walk), anyType(walk)];
  for (const fits of criteria) {
    gone = gone.filter((old) => {
      for (const now of free) {
        if (!walk.spend(1)) return true;
        if (!fits(old, now)) continue;
        free.delete(now);
        pairs.push([old, now]);
        return false;
      }
      return true;
    });
  }
  return { pairs, gone, added: [...free] };
}

function sameTypes(walk: SchemaWalk) {
  return (old: JsonValue, now: JsonValue): boolean => {
    const [before, after] = [walk.before.view(old)?.types, walk.after.view(now)?.types];
    return before?.size === after?.size && [...(before ?? [])].every((atom) => after?.has(atom));
  };
}

function anyType(walk: SchemaWalk) {
  return (old: JsonValue, now: JsonValue): boolean => {
    const [before, after] = [walk.before.view(old)?.types, walk.after.view(now)?.types];
    return before !== undefined && after !== undefined && overlap(before, after);
  };
}

function reportGone(
  walk: SchemaWalk,
  keyword: Keyword,
  before: readonly JsonValue[],
  branch: JsonValue,
  place: Place,
): void {
  const at = [keyword, String(before.indexOf(branch))];
  if (walk.direction === 'output' && keyword === 'oneOf' && !excludeEachOther(walk.before, before)) {
    const predicate = `drops an alternative of ${nameOf(walk, place)}: a value that matched two of them is now let through`;
    return walk.report({ place, at, change: 'removed', verdict: 'unproven', predicate });
  }
  reportEffect(walk, place, at, 'removed', 'narrowed', `an alternative of ${keyword} is gone`);
}

function reportAdded(
  walk: SchemaWalk,
  keyword: Keyword,
  after: readonly JsonValue[],
  branch: JsonValue,
  place: Place,
): void {
  const at = [keyword, String(after.indexOf(branch))];
  if (walk.direction === 'input' && keyword === 'oneOf') {
    const predicate = `takes another alternative of ${nameOf(walk, place)}: whether a value can now match two of them, and be refused, cannot be told`;
    return walk.report({ place, at, change: 'added', verdict: 'unproven', predicate });
  }
  const verdict = walk.direction === 'input' ? 'compatible' : 'breaking';
  const predicate = `adds an alternative to ${nameOf(walk, place)} (${keyword})${verdict === 'breaking' ? broken(walk) : ''}`;
  walk.report({ place, at, change: 'added', verdict, predicate });
}

function excludeEachOther(document: SchemaDocument, branches: readonly JsonValue[]): boolean {
  const seen = new Set<string>();
  for (const branch of branches) {
    const types = document.view(branch)?.types;
    if (!types || [...types].some((atom) => seen.has(atom))) return false;
    for (const atom of types) seen.add(atom);
  }
  return true;
}
