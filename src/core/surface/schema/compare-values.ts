import type { JsonValue } from '../../json.ts';
import { optional } from '../../optional.ts';
import { changeOf } from '../compare-texts.ts';
import type { SchemaView } from './schema-view.ts';
import {
  brief,
  type Candidates,
  type Effect,
  type Place,
  reportEffect,
  type SchemaWalk,
} from './schema-walk.ts';
import { minus, nameTypes, overlap } from './types.ts';

/** How many values a sentence names. */
const named = 5;

/** How many values are tried to show a change. */
const tried = 20;

/**
 * Compares `type`, `enum` and `const`. An `integer` is a `number`; a `const` is an `enum` of one.
 *
 * @returns whether some values are of a type that both schemas let through: else nothing more can be compared
 */
export function compareValues(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  place: Place,
): boolean {
  const onlyBefore = minus(before.types, after.types);
  const onlyAfter = minus(after.types, before.types);
  const typeEffect = effectOf(onlyBefore.size > 0, onlyAfter.size > 0);
  const pair = { before, after, place };

  if (!overlap(before.types, after.types)) {
    if (typeEffect) reportTypes(walk, pair, typeEffect);
    return false;
  }
  const at = [Object.hasOwn((after.values ? after : before).keywords, 'enum') ? 'enum' : 'const'];
  const candidates = () =>
    [...(before.values ?? []), ...(after.values ?? [])].slice(0, tried).map(([, value]) => value);
  if (before.values && after.values) {
    compareLists(walk, { before: before.values, after: after.values, place, at });
  } else if (before.values) {
    const detail = `any value, was ${list(before.values)}`;
    reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail });
    if (onlyBefore.size > 0) reportTypes(walk, pair, 'narrowed', candidates);
  } else if (after.values) {
    reportEffect(walk, {
      place,
      at,
      change: 'added',
      effect: 'narrowed',
      detail: `only ${list(after.values)}`,
    });
    if (onlyAfter.size > 0) reportTypes(walk, pair, 'widened', candidates);
  } else if (typeEffect) {
    reportTypes(walk, pair, typeEffect);
  }
  return true;
}

function effectOf(narrowed: boolean, widened: boolean): Effect | undefined {
  if (narrowed) return widened ? 'replaced' : 'narrowed';
  return widened ? 'widened' : undefined;
}

interface ViewPair {
  readonly before: SchemaView;
  readonly after: SchemaView;
  readonly place: Place;
}

function reportTypes(
  walk: SchemaWalk,
  { before, after, place }: ViewPair,
  effect: Effect,
  candidates?: Candidates,
): void {
  const detail = `type ${nameTypes(after.types)}, was ${nameTypes(before.types)}`;
  const change = changeOf(before.keywords.type, after.keywords.type);
  reportEffect(walk, { place, at: ['type'], change, effect, detail, ...optional('candidates', candidates) });
}

interface ListPair {
  readonly before: ReadonlyMap<number, JsonValue>;
  readonly after: ReadonlyMap<number, JsonValue>;
  readonly place: Place;
  readonly at: readonly string[];
}

function compareLists(walk: SchemaWalk, { before, after, place, at }: ListPair): void {
  walk.spend(before.size + after.size);
  const removed = without(before, after);
  const added = without(after, before);
  const values = walk.direction === 'input' ? removed : added;
  const candidates = () => [...values.values()].slice(0, tried);
  const report = (effect: Effect, detail: string) =>
    reportEffect(walk, { place, at, change: 'changed', effect, detail, candidates });
  if (removed.size > 0) report('narrowed', `no longer ${list(removed)}`);
  if (added.size > 0) report('widened', `now also ${list(added)}`);
}

function without(
  values: ReadonlyMap<number, JsonValue>,
  others: ReadonlyMap<number, JsonValue>,
): ReadonlyMap<number, JsonValue> {
  return new Map([...values].filter(([id]) => !others.has(id)));
}

function list(values: ReadonlyMap<number, JsonValue>): string {
  const texts = [...values.values()].slice(0, named).map(brief);
  const rest = values.size - texts.length;
  return texts.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
