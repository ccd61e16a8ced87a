import * as v from 'valibot';
import { isJsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import type { ServerDescription } from '../probe/result.ts';

/** `tasks/requests/tools/call` has three levels below the capability. */
const maxTaskLevels = 3;

/** A server has a dozen. */
const maxSubcapabilities = 500;

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
  /** What capabilities consist of, as `resources/subscribe`, sorted; absent when that was not kept. */
  subcapabilities: v.exactOptional(v.array(v.string())),
  /** Both, as a server of the modern era announces them to clients of the older one. */
  legacyCapabilities: v.exactOptional(v.array(v.string())),
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
  legacyCapabilities: v.exactOptional(v.record(v.string(), v.unknown())),
  serverInfo: v.exactOptional(v.object({ version: v.string() })),
  surfacePartial: v.exactOptional(v.boolean()),
  omitted: v.exactOptional(v.string()),
});

export function factsOfServer(server: ServerDescription): SurfaceFacts {
  const { transport, protocolVersion, eras, authenticated, partial, serverInfo, legacyCapabilities } = server;
  return {
    transport,
    protocolVersion,
    eras: { modern: eras.modern, legacy: eras.legacy, sse: eras.sse },
    authenticated,
    capabilities: capabilityNames(server.capabilities),
    subcapabilities: subcapabilityNames(server.capabilities),
    ...optional('legacyCapabilities', legacyCapabilities && allNames(legacyCapabilities)),
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
  const { capabilities, legacyCapabilities, serverInfo, surfacePartial, omitted, ...rest } = parsed.output;
  return {
    ...rest,
    ...(capabilities
      ? {
          capabilities: capabilityNames(capabilities),
          subcapabilities: subcapabilityNames(capabilities),
        }
      : {}),
    ...optional('legacyCapabilities', legacyCapabilities && allNames(legacyCapabilities)),
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

/** What a client can use of each capability: `resources/subscribe`, `tasks/requests/tools/call`. */
function subcapabilityNames(capabilities: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(capabilities)
    .filter(([name]) => name !== 'extensions')
    .flatMap(([name, value]) => parts(value, name, name === 'tasks' ? maxTaskLevels : 1))
    .slice(0, maxSubcapabilities)
    .sort();
}

function parts(value: unknown, path: string, levels: number): string[] {
  if (!isJsonObject(value) || levels === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const below = `${path}/${name}`;
    return inner === true || isJsonObject(inner) ? [below, ...parts(inner, below, levels - 1)] : [];
  });
}

function allNames(capabilities: Readonly<Record<string, unknown>>): string[] {
  return [...capabilityNames(capabilities), ...subcapabilityNames(capabilities)].sort();
}

function announced(capabilities: unknown): string[] {
  if (!isJsonObject(capabilities)) return [];
  return Object.keys(capabilities).filter(
    (name) => capabilities[name] !== false && capabilities[name] !== null,
  );
}

/** Whether a part of a capability is no more than that the server tells of changes: no request fails without it. */
export function isNotification(name: string): boolean {
  return name.endsWith('/listChanged');
}
