import * as v from 'valibot';
import type { Baseline } from '../surface/baseline.ts';
import { parseSurface } from '../surface/parse-surface.ts';
import { factsOfExtension } from '../surface/surface-facts.ts';

/** What a registered document says. Anyone may have written it, so nothing in it is trusted. */
export interface RegisteredDocument {
  readonly serverUrls: readonly string[];
  readonly baseline: Baseline;
  /** Undefined when the document does not publish them. */
  readonly toolNames: readonly string[] | undefined;
}

const documentSchema = v.object({
  servers: v.optional(v.array(v.object({ url: v.string() }))),
  'x-mcp': v.optional(v.unknown()),
});

const extensionSchema = v.object({ contractHash: v.string(), surface: v.optional(v.string()) });

/**
 * Reads the servers and the surface from the text of a registered definition.
 *
 * @returns undefined when the text is not a JSON document of that form
 */
export function readDefinitionDocument(text: string): RegisteredDocument | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) return undefined;
  const { servers, 'x-mcp': extension } = parsed.output;
  return {
    serverUrls: servers?.map(({ url }) => url) ?? [],
    baseline: readBaseline(extension),
    toolNames: readToolNames(extension),
  };
}

const toolsSchema = v.object({ tools: v.array(v.object({ name: v.string() })) });

function readToolNames(extension: unknown): string[] | undefined {
  const parsed = v.safeParse(toolsSchema, extension);
  return parsed.success ? parsed.output.tools.map(({ name }) => name) : undefined;
}

function readBaseline(extension: unknown): Baseline {
  const parsed = v.safeParse(extensionSchema, extension);
  const facts = factsOfExtension(extension);
  if (!parsed.success || !facts) return { kind: 'unproven' };
  const { contractHash, surface: surfaceText } = parsed.output;
  if (surfaceText === undefined) return { kind: 'hash', contractHash, facts };
  const surface = parseSurface(surfaceText);
  return surface ? { kind: 'surface', surface, facts } : { kind: 'unproven' };
}
