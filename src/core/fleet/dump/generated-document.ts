import * as v from 'valibot';
import type { PublishSurface } from '../../definition/document.ts';
import { safeJson } from '../../text/safe-json.ts';

/** What a document that this product generated says about its making. */
export interface GeneratedDocument {
  /** Names of the tools; undefined: not published. */
  readonly toolNames: readonly string[] | undefined;
  readonly serverDescription: string | undefined;
  readonly transport: string | undefined;
  /** The server was asked with a credential. */
  readonly authenticated: boolean;
  /** Absent: as much as the built-in default publishes, or as much as fits. */
  readonly publishSurface?: PublishSurface;
}

const members = ['openapi', 'info', 'servers', 'paths', 'x-mcp'];

const generatedSchema = v.object({
  paths: v.strictObject({}),
  servers: v.tuple([v.object({ url: v.string() })]),
  'x-mcp': v.union([
    v.object({
      contractHash: v.string(),
      transport: v.string(),
      authenticated: v.optional(v.boolean(), false),
      serverInfo: v.optional(v.object({ description: v.optional(v.string()) })),
      tools: v.optional(v.array(v.object({ name: v.string() }))),
      surface: v.optional(v.string()),
      omitted: v.optional(v.string()),
    }),
    v.strictObject({ surfaceProven: v.literal(false) }),
  ]),
});

/**
 * Reads a document that this product generated. One that a person wrote or changed is none, down to its last space: a
 * run would replace it.
 */
export function readGenerated(text: string): GeneratedDocument | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(generatedSchema, json);
  if (!parsed.success || !isAsWritten(json, text)) return undefined;
  const extension = parsed.output['x-mcp'];
  if ('surfaceProven' in extension) {
    return {
      toolNames: undefined,
      serverDescription: undefined,
      transport: undefined,
      authenticated: false,
    };
  }
  const { authenticated, transport, tools, serverInfo } = extension;
  const published = publishedOf(extension);
  const usual = authenticated ? 'names' : 'full';
  return {
    toolNames: tools?.map(({ name }) => name),
    serverDescription: serverInfo?.description,
    transport,
    authenticated,
    ...(published === usual || extension.omitted !== undefined ? {} : { publishSurface: published }),
  };
}

function publishedOf({ surface, tools }: { surface?: unknown; tools?: unknown }): PublishSurface {
  if (surface !== undefined) return 'full';
  return tools === undefined ? 'hash' : 'names';
}

function isAsWritten(json: unknown, text: string): boolean {
  const isWhole = Object.keys(Object(json)).every((member, index) => member === members[index]);
  return isWhole && text === `${safeJson(json)}\n`;
}
