import { type ByteBudget, TooLarge } from './http/bounded-body.ts';
import type { JsonValue } from './json.ts';

/**
 * Parses JSON from a stranger, undefined when it is none. Throws TooLarge when it is nested deeper than
 * `maxDepth`, or has more values than are left: measured before it is parsed, because a few bytes of text
 * can become a thousand of memory.
 */
export function parseBoundedJson(text: string, values: ByteBudget, maxDepth: number): JsonValue | undefined {
  values.left -= countValues(text, maxDepth);
  if (values.left < 0) throw new TooLarge('the number of values in all answers');
  return parseJson(text);
}

/** Parses JSON of a few kilobytes; undefined when it is none. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many values the text has if it is JSON, or a few more. Throws TooLarge. */
function countValues(text: string, maxDepth: number): number {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (inString) {
      if (character === 0x5c) index++;
      else if (character === 0x22) inString = false;
      continue;
    }
    switch (character) {
      case 0x22:
        inString = true;
        break;
      case 0x5b:
      case 0x7b:
        values++;
        if (++depth > maxDepth) throw new TooLarge('the depth of an answer');
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2c:
        values++;
        break;
    }
  }
  return values;
}

/** Whether arrays and objects are nested deeper than `limit`. */
export function isDeeperThan(value: JsonValue, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}
