import type { JsonValue } from '../../json.ts';
import { phrase } from '../phrase.ts';
import { isOnlyAlternatives, type SchemaDocument, type SchemaView } from './schema-view.ts';
import { nameOf, type Place, reportEffect, reportUnproven, type SchemaWalk } from './schema-walk.ts';
import { overlap } from './types.ts';

type Keyword = 'anyOf' | 'oneOf';
type Branches = readonly JsonValue[];

/**
 * Compares two schemas of which at least one is nothing but alternatives. The other is then seen as one
 * alternative for each of its types: so `{ type: integer }` compares with `{ anyOf: [integer, null] }`.
 *
 * @returns false when the schemas are of another form, or have the same keyword: then nothing was compared
 */
export function compareAsAlternatives(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  place: Place,
): boolean {
  if (before.types.size === 0 || after.types.size === 0) return false;
  const old = alternativesOf(before);
  const now = alternativesOf(after);
  if (old?.keyword === now?.keyword) return false;
  if (old && now) {
    compareBranches(walk, 'oneOf', old.branches, now.branches, place, now.keyword);
    const [strict, branches] =
      old.keyword === 'oneOf' ? [walk.before, old.branches] : [walk.after, now.branches];
    const harmless = (old.keyword === 'oneOf') === (walk.direction === 'input');
    if (!harmless && !excludeEachOther(strict, branches)) {
      reportUnproven(walk, place, [now.keyword], 'changed', `${old.keyword} became ${now.keyword}`);
    }
  } else if (now) {
    compareBranches(walk, now.keyword, walk.before.alternatives(before), now.branches, place, now.keyword);
  } else if (old) {
    compareBranches(walk, old.keyword, old.branches, walk.after.alternatives(after), place);
  }
  return true;
}

/** Compares what stands under `anyOf` or `oneOf` beside other keywords. */
export function compareAlternatives(
  walk: SchemaWalk,
  keyword: Keyword,
  before: Branches | undefined,
  after: Branches | undefined,
  place: Place,
): void {
  if (before && after) compareBranches(walk, keyword, before, after, place, keyword);
  else if (before) reportEffect(walk, place, [keyword], 'removed', 'widened', `${keyword} was removed`);
  else if (after) reportEffect(walk, place, [keyword], 'added', 'narrowed', `${keyword} was added`);
}

function alternativesOf(
  view: SchemaView,
): { readonly keyword: Keyword; readonly branches: Branches } | undefined {
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = view[keyword];
    if (branches && isOnlyAlternatives(view, keyword)) return { keyword, branches };
  }
  return undefined;
}

/** @param written the keyword under which the new schema has its alternatives; absent when it has none */
function compareBranches(
  walk: SchemaWalk,
  keyword: Keyword,
  before: Branches,
  after: Branches,
  place: Place,
  written?: Keyword,
): void {
  if (!walk.spend(before.length + after.length)) return;
  const { pairs, removed, added } = matchBranches(walk, keyword, before, after);
  for (const [old, now] of pairs) {
    const inside = written ? { ...place, path: [...place.path, written, String(now)] } : place;
    walk.compare(before[old] ?? true, after[now] ?? true, inside);
  }
  const exclusive = keyword === 'anyOf' || excludeEachOther(walk.before, before);
  for (const index of removed) reportRemoved(walk, [keyword, String(index)], exclusive, place);
  for (const index of added) reportAdded(walk, [keyword, String(index)], place);
}

interface Matches {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: Iterable<number>;
}

/**
 * Finds for each old alternative its new self. Under `anyOf` one of the same type will do, since it is then
 * compared; under `oneOf` a wider alternative can clash with another, so only an equal one will do.
 */
function matchBranches(walk: SchemaWalk, keyword: Keyword, before: Branches, after: Branches): Matches {
  const free = new Set(after.keys());
  const pairs: [number, number][] = [];
  let removed = [...before.keys()];
  const pair = (
    old: number,
    candidates: Iterable<number>,
    fits: (old: JsonValue, now: JsonValue) => boolean,
  ): boolean => {
    for (const now of candidates) {
      if (!walk.spend(1)) return false;
      if (!free.has(now) || !fits(before[old] ?? true, after[now] ?? true)) continue;
      free.delete(now);
      pairs.push([old, now]);
      return true;
    }
    return false;
  };

  const byText = new Map<string, Set<number>>();
  for (const [index, now] of after.entries()) {
    const text = walk.after.text(now);
    byText.set(text, (byText.get(text) ?? new Set()).add(index));
  }
  const same = (old: JsonValue, now: JsonValue) => walk.same(old, now);
  removed = removed.filter(
    (old) => !pair(old, byText.get(walk.before.text(before[old] ?? true)) ?? [], same),
  );
  for (const fits of keyword === 'oneOf' ? [same] : [same, sameTypes(walk), sharedType(walk)]) {
    removed = removed.filter((old) => !pair(old, free, fits));
  }
  return { pairs, removed, added: free };
}

function sameTypes(walk: SchemaWalk) {
  return (old: JsonValue, now: JsonValue): boolean => {
    const [before, after] = [walk.before.view(old)?.types, walk.after.view(now)?.types];
    return (
      before !== undefined && before.size === after?.size && [...before].every((atom) => after.has(atom))
    );
  };
}

function sharedType(walk: SchemaWalk) {
  return (old: JsonValue, now: JsonValue): boolean => {
    const [before, after] = [walk.before.view(old)?.types, walk.after.view(now)?.types];
    return before !== undefined && after !== undefined && overlap(before, after);
  };
}

function reportRemoved(walk: SchemaWalk, at: readonly string[], exclusive: boolean, place: Place): void {
  if (walk.direction === 'output' && !exclusive) {
    const predicate = phrase`removes an alternative of ${nameOf(walk, place)}; whether values that used to match two of them are now returned is unknown`;
    walk.report({ place, at, change: 'removed', verdict: 'unproven', predicate });
  } else {
    reportEffect(walk, place, at, 'removed', 'narrowed', `an alternative of ${at[0]} was removed`);
  }
}

function reportAdded(walk: SchemaWalk, at: readonly string[], place: Place): void {
  if (walk.direction === 'input' && at[0] === 'oneOf') {
    const predicate = phrase`adds an alternative to ${nameOf(walk, place)}; whether values can now match two of them, and be refused, is unknown`;
    walk.report({ place, at, change: 'added', verdict: 'unproven', predicate });
  } else {
    reportEffect(walk, place, at, 'added', 'widened', `an alternative of ${at[0]} was added`);
  }
}

/** Whether no value can match two of the alternatives, as far as their types tell. */
function excludeEachOther(document: SchemaDocument, branches: Branches): boolean {
  const seen = new Set<string>();
  for (const branch of branches) {
    const types = document.view(branch)?.types;
    if (!types || [...types].some((atom) => seen.has(atom))) return false;
    for (const atom of types) seen.add(atom);
  }
  return true;
}
