import type { JsonValue } from '../../core/json.ts';

/** Text from the catalogue; empty for anything that is none. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
