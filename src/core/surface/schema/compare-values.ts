import type { JsonValue } from '../../json.ts';
import { changeOf } from '../compare-texts.ts';
import type { SchemaView } from './schema-view.ts';
import { brief, type Effect, type Place, reportEffect, type SchemaWalk } from './schema-walk.ts';
import { minus, nameTypes, overlap } from './types.ts';

/** How many values a sentence names. */
const named = 5;

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

  if (!overlap(before.types, after.types)) {
    if (typeEffect) reportTypes(walk, before, after, place, typeEffect);
    return false;
  }
  const at = [Object.hasOwn((after.values ? after : before).keywords, 'enum') ? 'enum' : 'const'];
  if (before.values && after.values) {
    compareLists(walk, before.values, after.values, place, at);
  } else if (before.values) {
    reportEffect(walk, place, at, 'removed', 'widened', `any value, was ${list(before.values)}`);
    if (onlyBefore.size > 0) reportTypes(walk, before, after, place, 'narrowed');
  } else if (after.values) {
    reportEffect(walk, place, at, 'added', 'narrowed', `only ${list(after.values)}`);
    if (onlyAfter.size > 0) reportTypes(walk, before, after, place, 'widened');
  } else if (typeEffect) {
    reportTypes(walk, before, after, place, typeEffect);
  }
  return true;
}

function effectOf(narrowed: boolean, widened: boolean): Effect | undefined {
  if (narrowed) return widened ? 'replaced' : 'narrowed';
  return widened ? 'widened' : undefined;
}

function reportTypes(walk: SchemaWalk, before: SchemaView, after: SchemaView, place: Place, effect: Effect) {
  const detail = `type ${nameTypes(after.types)}, was ${nameTypes(before.types)}`;
  const change = changeOf(before.keywords.type, after.keywords.type);
  reportEffect(walk, place, ['type'], change, effect, detail);
}

function compareLists(
  walk: SchemaWalk,
  before: ReadonlyMap<string, JsonValue>,
  after: ReadonlyMap<string, JsonValue>,
  place: Place,
  at: readonly string[],
): void {
  if (!walk.spend(before.size + after.size)) return;
  const removed = new Map([...before].filter(([text]) => !after.has(text)));
  const added = new Map([...after].filter(([text]) => !before.has(text)));
  if (removed.size > 0) reportEffect(walk, place, at, 'changed', 'narrowed', `no longer ${list(removed)}`);
  if (added.size > 0) reportEffect(walk, place, at, 'changed', 'widened', `now also ${list(added)}`);
}

function list(values: ReadonlyMap<string, JsonValue>): string {
  const texts = [...values.values()].slice(0, named).map(brief);
  const rest = values.size - texts.length;
  return texts.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
