import type { JsonValue } from '../../json.ts';
import type { SchemaView } from './schema-view.ts';
import { below, type SchemaPlace, type SchemaWalk } from './schema-walk.ts';
import { wholeArray } from './whole-values.ts';

/**
 * Compares the elements of two arrays: the first ones by their position, then what all others must be. Elements that
 * one of the two never has were compared with `maxItems`.
 */
export function compareArrays(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  place: SchemaPlace,
): void {
  const most = Math.min(mostItems(before), mostItems(after));
  const positions = Math.max(before.prefix.length, after.prefix.length);
  walk.spend(positions);
  for (let index = 0; index < Math.min(positions, most); index++) {
    const inside = below(place, ['prefixItems', String(index)], `[${index}]`);
    const whole = wholeArray(walk, { before, after, place }, { inside, index });
    walk.compare(elementAt(before, index), elementAt(after, index), whole);
  }
  if (most <= positions) return;
  const inside = below(place, ['items'], '[]');
  const whole = wholeArray(walk, { before, after, place }, { inside, index: positions });
  walk.compare(before.items, after.items, whole);
}

function mostItems({ constraints }: SchemaView): number {
  const most = constraints.get('maxItems');
  return typeof most === 'number' ? most : Number.POSITIVE_INFINITY;
}

function elementAt({ prefix, items }: SchemaView, index: number): JsonValue {
  return prefix[index] ?? items;
}
