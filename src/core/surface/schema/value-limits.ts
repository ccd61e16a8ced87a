import type { JsonValue } from '../../json.ts';
import { keepsStep } from './normal-numbers.ts';

interface Limits {
  get(keyword: string): JsonValue | undefined;
}

/** Whether a number or a text is within the bounds; other values, and patterns, are not looked at. */
export function withinLimits(value: JsonValue, limits: Limits): boolean {
  const bound = (keyword: string, otherwise: number): number => {
    const limit = limits.get(keyword);
    return typeof limit === 'number' ? limit : otherwise;
  };
  if (typeof value === 'number') {
    return (
      value >= bound('minimum', Number.NEGATIVE_INFINITY) &&
      value <= bound('maximum', Number.POSITIVE_INFINITY) &&
      value > bound('exclusiveMinimum', Number.NEGATIVE_INFINITY) &&
      value < bound('exclusiveMaximum', Number.POSITIVE_INFINITY) &&
      keepsStep(value, limits.get('multipleOf'))
    );
  }
  if (typeof value !== 'string') return true;
  // In characters, as JSON Schema counts.
  const { length } = Array.from(value);
  return length >= bound('minLength', 0) && length <= bound('maxLength', Number.POSITIVE_INFINITY);
}
