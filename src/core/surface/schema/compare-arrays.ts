import type { JsonValue } from '../../json.ts';
import type { SchemaView } from './schema-view.ts';
import { below, type Place, type SchemaWalk } from './schema-walk.ts';

/** Compares the elements of two arrays: the first ones by their position, then what all others must be. */
export function compareArrays(walk: SchemaWalk, before: SchemaView, after: SchemaView, place: Place): void {
  const positions = Math.max(before.prefix.length, after.prefix.length);
  if (!walk.spend(positions)) return;
  for (let index = 0; index < positions; index++) {
    const inside = below(place, ['prefixItems', String(index)], `[${index}]`);
    walk.compare(elementAt(before, index), elementAt(after, index), inside);
  }
  walk.compare(before.items, after.items, below(place, ['items'], '[]'));
}

function elementAt({ prefix, items }: SchemaView, index: number): JsonValue {
  return prefix[index] ?? items;
}
