import * as v from 'valibot';
import type { Surface } from '../surface/canonical.ts';
import { parseSurface } from '../surface/compare.ts';

/** What a registered document tells us; everything is optional, since anybody may have written it. */
export interface RegisteredDocument {
  readonly serverUrls: readonly string[];
  readonly contractHash?: string;
  readonly surface?: Surface;
}

const documentSchema = v.object({
  servers: v.optional(v.array(v.object({ url: v.string() }))),
  'x-mcp': v.optional(
    v.object({
      contractHash: v.optional(v.string()),
      omitted: v.optional(v.string()),
      surface: v.optional(v.string()),
    }),
  ),
});

/**
 * Reads what concerns us from the text of a registered definition.
 *
 * @returns undefined when the text is not a JSON document of that form
 */
export function readDocument(text: string): RegisteredDocument | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) return undefined;
  const { servers, 'x-mcp': extension } = parsed.output;
  // A surface that lost its texts for size is no baseline: everything would look changed.
  const whole = extension?.surface !== undefined && extension.omitted === undefined;
  const surface = whole ? parseSurface(extension.surface ?? '') : undefined;
  return {
    serverUrls: servers?.map(({ url }) => url) ?? [],
    ...(extension?.contractHash === undefined ? {} : { contractHash: extension.contractHash }),
    ...(surface === undefined ? {} : { surface }),
  };
}
