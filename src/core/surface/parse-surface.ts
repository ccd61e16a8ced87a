import * as v from 'valibot';
import { isDeeperThan } from '../bounded-json.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Surface } from './canonical.ts';

/** What the probe keeps is not nested half as deep; walking deeper text could exhaust the stack. */
const maxDepth = 256;

const named = (key: string) =>
  v.array(
    v.custom<JsonObject>(
      (item) => isJsonObject(item) && typeof item[key] === 'string' && !isDeeperThan(item, maxDepth),
      `expected an object with a ${key}, nested at most ${maxDepth} deep`,
    ),
  );

/** A surface in the form in which documents and files carry it. */
export const surfaceSchema = v.object({
  tools: named('name'),
  resources: named('uri'),
  resourceTemplates: named('uriTemplate'),
  prompts: named('name'),
  instructions: v.exactOptional(v.string()),
});

/**
 * Reads a surface back from the text that a registered document carries.
 *
 * @returns undefined when the text is not one of ours
 */
export function parseSurface(text: string): Surface | undefined {
  try {
    const parsed = v.safeParse(surfaceSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
