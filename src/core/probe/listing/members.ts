import type { JsonObject, JsonValue } from '../../json.ts';

/** Those of the named members that are text; what has another type counts as absent. */
export function textMembers(object: JsonObject, names: readonly string[]): Record<string, string> {
  return pick(object, names, (value) => typeof value === 'string');
}

/** Those of the named members that are booleans. */
export function booleanMembers(object: JsonObject, names: readonly string[]): Record<string, boolean> {
  return pick(object, names, (value) => typeof value === 'boolean');
}

function pick<T extends JsonValue>(
  object: JsonObject,
  names: readonly string[],
  accepts: (value: JsonValue | undefined) => value is T,
): Record<string, T> {
  const picked: Record<string, T> = {};
  for (const name of names) {
    const value = object[name];
    if (accepts(value)) picked[name] = value;
  }
  return picked;
}
