import { phrase } from '../phrase.ts';
import { excludeEachOther } from './discriminator.ts';
import { type Branches, matchBranches } from './match-branches.ts';
import { isOnlyAlternatives, type SchemaView } from './schema-view.ts';
import {
  type Candidates,
  nameOf,
  reportEffect,
  reportUnproven,
  type SchemaPlace,
  type SchemaWalk,
  type Shown,
  shownBy,
} from './schema-walk.ts';

type Keyword = 'anyOf' | 'oneOf';

/** Two lists of alternatives, and how to compare them. */
interface BranchPair {
  readonly keyword: Keyword;
  readonly before: Branches;
  readonly after: Branches;
  readonly place: SchemaPlace;
  /** The keyword under which the new schema has its alternatives; absent when it has none. */
  readonly written?: Keyword;
}

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
  place: SchemaPlace,
): boolean {
  if (before.types.size === 0 || after.types.size === 0) return false;
  if (before.unfollowed || after.unfollowed) return false;
  const old = alternativesOf(before);
  const now = alternativesOf(after);
  if (old?.keyword === now?.keyword) return false;
  if (old && now) {
    const { keyword } = now;
    compareBranches(walk, {
      keyword: 'oneOf',
      before: old.branches,
      after: now.branches,
      place,
      written: keyword,
    });
    const [strict, branches] =
      old.keyword === 'oneOf' ? [walk.before, old.branches] : [walk.after, now.branches];
    const harmless = (old.keyword === 'oneOf') === (walk.direction === 'input');
    if (!harmless && !excludeEachOther(strict, branches)) {
      const detail = `${old.keyword} became ${keyword}`;
      reportUnproven(walk, { place, at: [keyword], change: 'changed', detail });
    }
  } else if (now) {
    const { keyword, branches } = now;
    const whole = walk.before.alternatives(before);
    compareBranches(walk, { keyword, before: whole, after: branches, place, written: keyword });
  } else if (old) {
    const whole = walk.after.alternatives(after);
    compareBranches(walk, { keyword: old.keyword, before: old.branches, after: whole, place });
  }
  return true;
}

/** Compares what stands under `anyOf` or `oneOf` beside other keywords. */
export function compareAlternatives(
  walk: SchemaWalk,
  keyword: Keyword,
  views: { readonly before: SchemaView; readonly after: SchemaView; readonly place: SchemaPlace },
): void {
  const { place } = views;
  const [before, after] = [views.before[keyword], views.after[keyword]];
  const at = [keyword];
  if (before && after) compareBranches(walk, { keyword, before, after, place, written: keyword });
  else if (before) {
    reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail: `${keyword} was removed` });
  } else if (after) {
    reportEffect(walk, { place, at, change: 'added', effect: 'narrowed', detail: `${keyword} was added` });
  }
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

/**
 * Under `anyOf`, and under `oneOf` where no value matches two of them, each alternative stands for itself. Else a
 * wider alternative can clash with another, so only an equal one is the same, and a value has to show what changed.
 */
function compareBranches(walk: SchemaWalk, pair: BranchPair): void {
  const { keyword, before, after, place, written } = pair;
  walk.spend(before.length + after.length);
  const apart =
    keyword === 'anyOf' || (excludeEachOther(walk.before, before) && excludeEachOther(walk.after, after));
  const { pairs, removed, added } = matchBranches(walk, { before, after, apart });
  for (const { old, now } of pairs) {
    const inside = written ? { ...place, path: [...place.path, written, String(now.at)] } : place;
    walk.compare(old.schema, now.schema, inside);
  }
  for (const { schema, at } of removed) {
    const side = { document: walk.before, schema };
    reportRemoved(walk, { at: [keyword, String(at)], apart, place, candidates: () => walk.samples(side) });
  }
  for (const { schema, at } of added) {
    const side = { document: walk.after, schema };
    const refuses = written === 'oneOf';
    reportAdded(walk, {
      at: [keyword, String(at)],
      apart: !refuses,
      place,
      candidates: () => walk.samples(side),
    });
  }
}

interface BranchReport {
  readonly at: readonly string[];
  /** Whether no value can match two alternatives. */
  readonly apart: boolean;
  readonly place: SchemaPlace;
  readonly candidates: Candidates;
}

const notShown: Shown = { verdict: 'unproven', told: '' };

function reportRemoved(walk: SchemaWalk, { at, apart, place, candidates }: BranchReport): void {
  if (apart) {
    const detail = `an alternative of ${at[0]} was removed`;
    reportEffect(walk, { place, at, change: 'removed', effect: 'narrowed', detail, candidates });
    return;
  }
  const isShown = walk.setsOnly || /^(?:whole|part)$/.test(walk.example(place, candidates).kind);
  const { verdict, told } = isShown ? shownBy(walk, place, candidates) : notShown;
  const output = 'whether values that used to match two of them are now returned is unknown';
  const input = 'whether another one accepts all that it accepted is unknown';
  const unknown = walk.direction === 'input' ? input : output;
  const predicate = phrase`removes an alternative of ${nameOf(walk, place)}${verdict === 'unproven' ? `; ${unknown}` : told}`;
  walk.report({ place, at, change: 'removed', verdict, predicate });
}

function reportAdded(walk: SchemaWalk, { at, apart, place, candidates }: BranchReport): void {
  if (walk.direction === 'input' && !apart) {
    const predicate = phrase`adds an alternative to ${nameOf(walk, place)}; whether values can now match two of them, and be refused, is unknown`;
    walk.report({ place, at, change: 'added', verdict: 'unproven', predicate });
  } else {
    const detail = `an alternative of ${at[0]} was added`;
    reportEffect(walk, { place, at, change: 'added', effect: 'widened', detail, candidates });
  }
}
