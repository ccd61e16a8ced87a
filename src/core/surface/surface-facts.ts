import * as v from 'valibot';
import { isJsonObject } from '../json.ts';
import type { ServerDescription } from '../probe/result.ts';

const facts = {
  transport: v.picklist(['streamable-http', 'sse']),
  protocolVersion: v.string(),
  /** Which ways of opening the server answered to. */
  eras: v.object({ modern: v.boolean(), legacy: v.boolean(), sse: v.boolean() }),
  /** Whether a credential went with the requests: a server may list other things to others. */
  authenticated: v.boolean(),
};

export const surfaceFactsSchema = v.object({
  ...facts,
  /** The names of the capabilities, extensions as `extensions/<id>`, sorted; absent when they were not kept. */
  capabilities: v.exactOptional(v.array(v.string())),
  serverVersion: v.exactOptional(v.string()),
  /** A list was cut, or the schema of an item was dropped. */
  partial: v.boolean(),
  /** Descriptions were left out for size. */
  withoutTexts: v.boolean(),
});

/** How a surface was taken, and what the server said of itself besides: what a comparison depends on. */
export type SurfaceFacts = Readonly<v.InferOutput<typeof surfaceFactsSchema>>;

/** How each of two surfaces was taken. */
export interface ComparisonContext {
  readonly before: SurfaceFacts;
  readonly after: SurfaceFacts;
}

/** The members of a document's `x-mcp` that hold the same facts. */
const extensionSchema = v.object({
  ...facts,
  capabilities: v.exactOptional(v.record(v.string(), v.unknown())),
  serverInfo: v.exactOptional(v.object({ version: v.string() })),
  surfacePartial: v.exactOptional(v.boolean()),
  omitted: v.exactOptional(v.string()),
});

export function factsOfServer(server: ServerDescription): SurfaceFacts {
  const { transport, protocolVersion, eras, authenticated, partial, serverInfo } = server;
  return {
    transport,
    protocolVersion,
    eras: { modern: eras.modern, legacy: eras.legacy, sse: eras.sse },
    authenticated,
    capabilities: capabilityNames(server.capabilities),
    ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
    partial,
    withoutTexts: false,
  };
}

/**
 * The facts that a registered document carries in `x-mcp`.
 *
 * @returns undefined when it does not say how its surface was taken: then it compares with nothing
 */
export function factsOfExtension(extension: unknown): SurfaceFacts | undefined {
  const parsed = v.safeParse(extensionSchema, extension);
  if (!parsed.success) return undefined;
  const { capabilities, serverInfo, surfacePartial, omitted, ...rest } = parsed.output;
  return {
    ...rest,
    ...(capabilities ? { capabilities: capabilityNames(capabilities) } : {}),
    ...(serverInfo ? { serverVersion: serverInfo.version } : {}),
    partial: surfacePartial ?? false,
    withoutTexts: omitted !== undefined,
  };
}

/** Servers write a capability that they lack as `false` or `null`, or leave it out. */
function capabilityNames(capabilities: Readonly<Record<string, unknown>>): string[] {
  const { extensions, ...others } = capabilities;
  return [...announced(others), ...announced(extensions).map((id) => `extensions/${id}`)].sort();
}

function announced(capabilities: unknown): string[] {
  if (!isJsonObject(capabilities)) return [];
  return Object.keys(capabilities).filter(
    (name) => capabilities[name] !== false && capabilities[name] !== null,
  );
}
