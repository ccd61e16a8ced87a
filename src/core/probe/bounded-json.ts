import type { JsonValue } from '../json.ts';
import { TooLarge } from './bounded-body.ts';
import { limits } from './protocol.ts';

/**
 * Parses JSON from a stranger: undefined when it is not JSON, or when it has more values or is nested deeper
 * than `limits` allow. Measured before it is parsed, because a few bytes of text can become a hundred of memory.
 */
export function parseBoundedJson(text: string): JsonValue | undefined {
  if (!withinBounds(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same for the body of an answer: throws TooLarge where bounds are the reason. */
export function parseMessage(text: string): JsonValue | undefined {
  const value = parseBoundedJson(text);
  if (value === undefined && !withinBounds(text)) throw new TooLarge('the number of values in an answer');
  return value;
}

function withinBounds(text: string): boolean {
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
        if (++depth > limits.jsonDepth) return false;
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2c:
        values++;
        break;
    }
    if (values > limits.jsonValues) return false;
  }
  return true;
}

/** Whether arrays and objects are nested deeper than `limit`. */
export function isDeeperThan(value: JsonValue, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}
