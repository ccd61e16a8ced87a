import type { JsonValue } from '../../json.ts';
import { isMultiple, leastCommonMultiple } from './exact-number.ts';
import type { TypeAtom } from './types.ts';

type Keywords = Map<string, JsonValue>;

/**
 * Writes the bounds of numbers in one way: integers have inclusive ones, without those at the ends of what a JSON
 * number holds exactly, and no `multipleOf` that every integer is a multiple of.
 *
 * @returns the types that are left: with `multipleOf` 2 no number has a fraction
 */
export function normalNumbers(keywords: Keywords, types: ReadonlySet<TypeAtom>): ReadonlySet<TypeAtom> {
  const left = new Set(types);
  const step = keywords.get('multipleOf');
  if (typeof step === 'number' && Number.isInteger(step) && step > 0) left.delete('fraction');
  if (!left.has('integer') || left.has('fraction')) {
    inclusiveOrNot(keywords, 'minimum', 'exclusiveMinimum', 1);
    inclusiveOrNot(keywords, 'maximum', 'exclusiveMaximum', -1);
    return left;
  }
  if (typeof step === 'number' && step > 0) {
    const multiple = leastCommonMultiple(step, 1);
    if (multiple !== undefined) keywords.set('multipleOf', multiple);
    if (multiple === 1) keywords.delete('multipleOf');
  }
  integerBound(keywords, 'minimum', 'exclusiveMinimum', 1);
  integerBound(keywords, 'maximum', 'exclusiveMaximum', -1);
  return left;
}

/** Leaves one of the two bounds: the stricter. `sign` is -1 for upper bounds. */
function inclusiveOrNot(keywords: Keywords, plain: string, exclusive: string, sign: 1 | -1): void {
  const [one, other] = [keywords.get(plain), keywords.get(exclusive)];
  if (typeof one !== 'number' || typeof other !== 'number') return;
  keywords.delete((one - other) * sign > 0 ? exclusive : plain);
}

function integerBound(keywords: Keywords, plain: string, exclusive: string, sign: 1 | -1): void {
  const [one, other] = [keywords.get(plain), keywords.get(exclusive)];
  if ((one !== undefined && typeof one !== 'number') || (other !== undefined && typeof other !== 'number'))
    return;
  const bounds = [
    ...(one === undefined ? [] : [Math.ceil(one * sign)]),
    ...(other === undefined ? [] : [Math.floor(other * sign) + 1]),
  ];
  if (bounds.length === 0) return;
  keywords.delete(exclusive);
  keywords.delete(plain);
  const strictest = Math.max(...bounds);
  // A bound that no integer of JSON reaches is none; an integer that is held exactly lies above it.
  if (strictest > -Number.MAX_SAFE_INTEGER) keywords.set(plain, strictest * sign + 0);
}

/** Whether a number keeps what `multipleOf` asks for. */
export function keepsStep(value: number, step: JsonValue | undefined): boolean {
  return typeof step !== 'number' || step <= 0 || isMultiple(value, step);
}
