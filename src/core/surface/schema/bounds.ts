import type { JsonValue } from '../../json.ts';
import { changeOf } from '../compare-texts.ts';
import type { SchemaView } from './schema-view.ts';
import {
  brief,
  type Effect,
  type Place,
  reportEffect,
  reportUnproven,
  type SchemaWalk,
} from './schema-walk.ts';
import type { TypeAtom } from './types.ts';

type Constraints = SchemaView['constraints'];

interface Limit {
  readonly keyword: string;
  readonly value: number;
  readonly exclusive: boolean;
}

/** Which values a keyword speaks about; it says nothing about others. */
const counted: readonly (readonly [type: TypeAtom, low: string, high: string])[] = [
  ['array', 'minItems', 'maxItems'],
  ['object', 'minProperties', 'maxProperties'],
  ['string', 'minLength', 'maxLength'],
];

/** Compares everything that bounds a value of a type that both schemas let through. */
export function compareBounds(walk: SchemaWalk, before: SchemaView, after: SchemaView, place: Place): void {
  const both = (type: TypeAtom) => before.types.has(type) && after.types.has(type);
  const [old, now] = [before.constraints, after.constraints];

  for (const [type, low, high] of counted) {
    if (!both(type)) continue;
    compareLimits(walk, place, limit(old, low), limit(now, low), 1);
    compareLimits(walk, place, limit(old, high), limit(now, high), -1);
  }
  if (both('integer') || both('fraction')) {
    compareLimits(walk, place, lower(old), lower(now), 1);
    compareLimits(walk, place, upper(old), upper(now), -1);
    compareMultiples(walk, place, old.get('multipleOf'), now.get('multipleOf'));
  }
  if (both('array')) comparePresence(walk, place, 'uniqueItems', old, now);
  if (both('string')) {
    const [was, is] = [old.get('pattern'), now.get('pattern')];
    if (was !== undefined && is !== undefined && was !== is) {
      reportUnproven(walk, place, ['pattern'], 'changed', `pattern ${brief(is)}, was ${brief(was)}`);
    } else {
      comparePresence(walk, place, 'pattern', old, now);
    }
  }
}

function limit(constraints: Constraints, keyword: string, exclusive = false): Limit | undefined {
  const value = constraints.get(keyword);
  return typeof value === 'number' ? { keyword, value, exclusive } : undefined;
}

/** The stricter of two lower limits counts. */
function lower(constraints: Constraints): Limit | undefined {
  return stricter(limit(constraints, 'minimum'), limit(constraints, 'exclusiveMinimum', true), 1);
}

function upper(constraints: Constraints): Limit | undefined {
  return stricter(limit(constraints, 'maximum'), limit(constraints, 'exclusiveMaximum', true), -1);
}

function stricter(plain: Limit | undefined, exclusive: Limit | undefined, sign: 1 | -1): Limit | undefined {
  if (!plain || !exclusive) return plain ?? exclusive;
  return strictness(plain, exclusive, sign) > 0 ? plain : exclusive;
}

/** Above 0 when `one` lets fewer values through than `other`; `sign` is -1 for upper limits. */
function strictness(one: Limit, other: Limit, sign: 1 | -1): number {
  return one.value === other.value
    ? Number(one.exclusive) - Number(other.exclusive)
    : (one.value - other.value) * sign;
}

function compareLimits(
  walk: SchemaWalk,
  place: Place,
  before: Limit | undefined,
  after: Limit | undefined,
  sign: 1 | -1,
): void {
  const keyword = (after ?? before)?.keyword;
  if (keyword === undefined) return;
  const tighter = after ? (before ? strictness(after, before, sign) : 1) : -1;
  if (tighter === 0) return;
  const effect: Effect = tighter > 0 ? 'narrowed' : 'widened';
  const was =
    before && (before.keyword === keyword ? brief(before.value) : `${before.keyword} ${before.value}`);
  const detail = `${keyword} is now ${brief(after?.value)}, was ${was ?? 'nothing'}`;
  reportEffect(walk, place, [keyword], changeOf(before, after), effect, detail);
}

/** Every multiple of 6 is one of 3: the new must divide the old. */
function compareMultiples(
  walk: SchemaWalk,
  place: Place,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): void {
  if (before === after) return;
  const divides = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
    one === undefined ||
    (typeof one === 'number' && typeof other === 'number' && Number.isInteger(other / one));
  const effect = divides(after, before) ? 'widened' : divides(before, after) ? 'narrowed' : 'replaced';
  const detail = `multipleOf is now ${brief(after)}, was ${brief(before)}`;
  reportEffect(walk, place, ['multipleOf'], changeOf(before, after), effect, detail);
}

function comparePresence(
  walk: SchemaWalk,
  place: Place,
  keyword: 'pattern' | 'uniqueItems',
  before: Constraints,
  after: Constraints,
): void {
  const [was, is] = [before.get(keyword), after.get(keyword)];
  if (was === is) return;
  const effect = is === undefined ? 'widened' : 'narrowed';
  const detail = `${keyword} is now ${brief(is)}, was ${brief(was)}`;
  reportEffect(walk, place, [keyword], changeOf(was, is), effect, detail);
}
