import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { textOf } from './text-of.ts';

export interface ShownTool {
  readonly name: string;
  /** Empty when the server gives none. */
  readonly title: string;
  readonly description: string;
}

/** What a definition says of its server's tools. */
export type Tools =
  | { readonly kind: 'listed'; readonly tools: readonly ShownTool[] }
  /** The server was not seen, so nobody knows. */
  | { readonly kind: 'unproven' }
  /** The document keeps them to itself, or is not one of ours. */
  | { readonly kind: 'unpublished' };

/** Reads the tools of a registered document: `x-mcp.tools`, `[{ name, title?, description? }]`. Anybody may have written it. */
export function readTools(text: string | undefined): Tools {
  const extension = extensionOf(text);
  if (!extension) return { kind: 'unpublished' };
  if (extension.surfaceProven === false) return { kind: 'unproven' };
  if (!Array.isArray(extension.tools)) return { kind: 'unpublished' };
  const tools: readonly JsonValue[] = extension.tools;
  return {
    kind: 'listed',
    tools: tools.filter(isJsonObject).map(({ name, title, description }) => ({
      name: textOf(name),
      title: textOf(title),
      description: textOf(description),
    })),
  };
}

function extensionOf(text: string | undefined): JsonObject | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const extension = isJsonObject(document) ? document['x-mcp'] : undefined;
  return isJsonObject(extension) ? extension : undefined;
}
