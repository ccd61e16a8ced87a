import { isDeepStrictEqual } from 'node:util';
import { withoutUrlSecrets } from '../http/secret-parameters.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { optional } from '../optional.ts';

export interface FieldChange {
  /** The member's path, for example `server.runtimeUri`. */
  readonly field: string;
  /** Absent when the member is new. */
  readonly before?: JsonValue;
  /** Absent when the member is removed. */
  readonly after?: JsonValue;
}

/** What a plan shows of a value: an address in the catalogue can carry a key. */
function shown(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'string') return withoutUrlSecrets(value);
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  const safe = withoutUrlSecrets(text);
  return safe === text ? value : JSON.parse(safe);
}

/** The fields that differ, without the keys and passwords in URLs. Objects are compared member by member, arrays as a whole. */
export function differences(before: JsonObject, after: JsonObject, prefix = ''): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = before[member];
    const is = after[member];
    const field = `${prefix}${member}`;
    if (isDeepStrictEqual(was, is)) continue;
    if (isJsonObject(was) && isJsonObject(is)) changes.push(...differences(was, is, `${field}.`));
    else {
      changes.push({
        field,
        ...optional('before', shown(was)),
        ...optional('after', shown(is)),
      });
    }
  }
  return changes;
}

/** The members that were sent and that the response does not show with the same value. */
export function notStored(sent: JsonObject, answered: JsonObject, prefix = ''): string[] {
  return Object.entries(sent).flatMap(([member, value]) => {
    const stored = answered[member];
    if (isJsonObject(value) && isJsonObject(stored)) return notStored(value, stored, `${prefix}${member}.`);
    return isDeepStrictEqual(value, stored) ? [] : [`${prefix}${member}`];
  });
}
