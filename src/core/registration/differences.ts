import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { optional } from '../optional.ts';

export interface Change {
  /** The member's path, for example `server.runtimeUri`. */
  readonly field: string;
  /** Absent when the member was not there. */
  readonly before?: JsonValue;
  /** Absent when the member goes. */
  readonly after?: JsonValue;
}

/** Field by field what differs; objects are entered, arrays are compared whole. */
export function differences(before: JsonObject, after: JsonObject, prefix = ''): Change[] {
  const changes: Change[] = [];
  for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = before[member];
    const is = after[member];
    const field = `${prefix}${member}`;
    if (isDeepStrictEqual(was, is)) continue;
    if (isJsonObject(was) && isJsonObject(is)) changes.push(...differences(was, is, `${field}.`));
    else {
      changes.push({
        field,
        ...optional('before', was),
        ...optional('after', is),
      });
    }
  }
  return changes;
}

/** The members of what was sent that the answer does not show in the same form. */
export function notStored(sent: JsonObject, answered: JsonObject, prefix = ''): string[] {
  return Object.entries(sent).flatMap(([member, value]) => {
    const stored = answered[member];
    if (isJsonObject(value) && isJsonObject(stored)) return notStored(value, stored, `${prefix}${member}.`);
    return isDeepStrictEqual(value, stored) ? [] : [`${prefix}${member}`];
  });
}
