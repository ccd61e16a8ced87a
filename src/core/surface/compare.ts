import * as v from 'valibot';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Surface } from './canonical.ts';
import { canonicalJson } from './canonical.ts';

export interface SurfaceChange {
  readonly kind: 'tool' | 'resource' | 'resource template' | 'prompt';
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
}

const named = (key: string) =>
  v.array(v.custom<JsonObject>((item) => isJsonObject(item) && typeof item[key] === 'string'));

const surfaceSchema = v.object({
  tools: named('name'),
  resources: named('uri'),
  resourceTemplates: named('uriTemplate'),
  prompts: named('name'),
  instructions: v.optional(v.string()),
});

/**
 * Reads a surface back from the text that a registered document carries.
 *
 * @returns undefined when the text is not one of ours
 */
export function parseSurface(text: string): Surface | undefined {
  try {
    const parsed = v.safeParse(surfaceSchema, JSON.parse(text));
    if (!parsed.success) return undefined;
    const { instructions, ...lists } = parsed.output;
    return { ...lists, ...(instructions === undefined ? {} : { instructions }) };
  } catch {
    return undefined;
  }
}

/** What a client of the old surface would notice in the new one, by kind and name. */
export function compareSurfaces(before: Surface, after: Surface): SurfaceChange[] {
  return [
    ...compareLists('tool', 'name', before.tools, after.tools),
    ...compareLists('prompt', 'name', before.prompts, after.prompts),
    ...compareLists('resource template', 'uriTemplate', before.resourceTemplates, after.resourceTemplates),
    ...compareLists('resource', 'uri', before.resources, after.resources),
  ];
}

function compareLists(
  kind: SurfaceChange['kind'],
  key: string,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): SurfaceChange[] {
  const old = new Map(before.map((item) => [String(item[key]), canonicalJson(item)]));
  const now = new Map(after.map((item) => [String(item[key]), canonicalJson(item)]));
  const changes: SurfaceChange[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(name);
    const is = now.get(name);
    if (was === is) continue;
    changes.push({
      kind,
      name,
      change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    });
  }
  return changes;
}
