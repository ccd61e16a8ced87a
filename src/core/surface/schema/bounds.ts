import type { JsonValue } from '../../json.ts';
import { changeOf } from '../compare-texts.ts';
import { isMultiple } from './exact-number.ts';
import type { SchemaView } from './schema-view.ts';
import { brief, reportEffect, reportUnproven, type SchemaPlace, type SchemaWalk } from './schema-walk.ts';
import type { TypeAtom } from './types.ts';

type Constraints = SchemaView['constraints'];

interface Limit {
  readonly keyword: string;
  readonly value: number;
  readonly exclusive: boolean;
}

/** What one schema says and what the other says, at a place. */
interface Pair<T> {
  readonly place: SchemaPlace;
  readonly before: T;
  readonly after: T;
}

/** The longest text or list that is made to show a change. */
const greatestExample = 100;

/** Which values a keyword speaks about; it says nothing about others. */
const counted: readonly (readonly [type: TypeAtom, low: string, high: string])[] = [
  ['array', 'minItems', 'maxItems'],
  ['object', 'minProperties', 'maxProperties'],
  ['string', 'minLength', 'maxLength'],
];

/** Compares everything that bounds a value of a type that both schemas let through. */
export function compareBounds(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  place: SchemaPlace,
): void {
  const both = (type: TypeAtom) => before.types.has(type) && after.types.has(type);
  const [old, now] = [before.constraints, after.constraints];
  const pair = { place, before: old, after: now };

  // Each value of a list was judged by itself.
  const listed = before.values !== undefined || after.values !== undefined;
  for (const [type, low, high] of counted) {
    if (!both(type) || (listed && type === 'string')) continue;
    compareLimits(walk, { place, before: limit(old, low), after: limit(now, low) }, 1);
    compareLimits(walk, { place, before: limit(old, high), after: limit(now, high) }, -1);
  }
  if (!listed && (both('integer') || both('fraction'))) {
    compareLimits(walk, { place, before: lower(old), after: lower(now) }, 1);
    compareLimits(walk, { place, before: upper(old), after: upper(now) }, -1);
    compareMultiples(walk, { place, before: old.get('multipleOf'), after: now.get('multipleOf') });
  }
  if (both('array')) comparePresence(walk, 'uniqueItems', pair);
  if (both('string')) {
    const [was, is] = [old.get('pattern'), now.get('pattern')];
    if (was !== undefined && is !== undefined && was !== is) {
      const detail = `pattern ${brief(is)}, was ${brief(was)}`;
      reportUnproven(walk, { place, at: ['pattern'], change: 'changed', detail });
    } else {
      comparePresence(walk, 'pattern', pair);
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
  { place, before, after }: Pair<Limit | undefined>,
  sign: 1 | -1,
): void {
  const keyword = (after ?? before)?.keyword;
  if (keyword === undefined) return;
  const tighter = after ? (before ? strictness(after, before, sign) : 1) : -1;
  if (tighter === 0) return;
  const effect = tighter > 0 ? 'narrowed' : 'widened';
  const was =
    before && (before.keyword === keyword ? brief(before.value) : `${before.keyword} ${before.value}`);
  const detail = `${keyword} is now ${brief(after?.value)}, was ${was ?? 'nothing'}`;
  const [wide, narrow] = tighter > 0 ? [before, after] : [after, before];
  const candidates = () => valuesBetween(wide, narrow, sign);
  reportEffect(walk, { place, at: [keyword], change: changeOf(before, after), effect, detail, candidates });
}

/** Values at the edge of the wider limit and just outside the narrower one. */
function valuesBetween(wide: Limit | undefined, narrow: Limit | undefined, sign: 1 | -1): JsonValue[] {
  const numbers = [
    ...(wide ? [wide.value, wide.value + sign] : []),
    ...(narrow ? [narrow.value, narrow.value - sign, narrow.value - sign / 2] : []),
  ];
  const keyword = (narrow ?? wide)?.keyword ?? '';
  if (/^(?:exclusiveM|m)(?:in|ax)imum$/.test(keyword)) return numbers;
  const sizes = numbers.filter((size) => Number.isInteger(size) && size >= 0 && size <= greatestExample);
  if (/Length$/.test(keyword)) return sizes.map((size) => 'a'.repeat(size));
  const texts = (size: number) => Array.from({ length: size }, (_, index) => `a${index}`);
  if (/Items$/.test(keyword)) return sizes.map(texts);
  return sizes.map((size) => Object.fromEntries(texts(size).map((name) => [name, name])));
}

/** Every multiple of 6 is one of 3: the new must divide the old. */
function compareMultiples(walk: SchemaWalk, { place, before, after }: Pair<JsonValue | undefined>): void {
  if (before === after) return;
  const divides = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
    one === undefined || (typeof one === 'number' && typeof other === 'number' && isMultiple(other, one));
  const effect = divides(after, before) ? 'widened' : divides(before, after) ? 'narrowed' : 'replaced';
  const detail = `multipleOf is now ${brief(after)}, was ${brief(before)}`;
  const candidates = () =>
    [before, after, 1, 0.5].flatMap((step) =>
      typeof step === 'number'
        ? [step, -step, 2 * step, 3 * step, 5 * step, 7 * step, 1000 * step, 1001 * step]
        : [],
    );
  const change = changeOf(before, after);
  reportEffect(walk, { place, at: ['multipleOf'], change, effect, detail, candidates });
}

function comparePresence(
  walk: SchemaWalk,
  keyword: 'pattern' | 'uniqueItems',
  { place, before, after }: Pair<Constraints>,
): void {
  const [was, is] = [before.get(keyword), after.get(keyword)];
  if (was === is) return;
  const effect = is === undefined ? 'widened' : 'narrowed';
  const detail = `${keyword} is now ${brief(is)}, was ${brief(was)}`;
  reportEffect(walk, { place, at: [keyword], change: changeOf(was, is), effect, detail });
}
