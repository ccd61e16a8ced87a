import { inlineSpecificationBytes } from '../apicenter/constants.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import type { ServerDescription } from '../probe/result.ts';
import { canonicalSurface, fingerprint, surfaceText, withoutTexts } from '../surface/canonical.ts';
import { safeJson } from '../text/safe-json.ts';

/** How much of the surface the document publishes. */
export type PublishSurface = 'full' | 'names' | 'hash';

export interface DocumentInput {
  readonly title: string;
  readonly description: string;
  /** The version that the server reports, otherwise the title of the registered version. */
  readonly version: string;
  /** The MCP endpoint, exactly as it is registered. */
  readonly endpointUrl: string;
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  /** Absent where the probe did not prove a surface; the document then says so. */
  readonly server?: ServerDescription;
  readonly publish: PublishSurface;
}

export interface Document {
  /** JSON, the same bytes for the same input. */
  readonly text: string;
  readonly contractHash?: string;
  /** What is left out so that the document stays within the limit of an inline import. */
  readonly omitted: 'nothing' | 'descriptions' | 'surface';
}

export const openApiVersion = '3.0.3';

/**
 * The OpenAPI 3.0.3 document of an MCP server: `servers[0].url` is the endpoint, `paths` is empty (an operation under
 * `/` would mean another URL), and `x-mcp` says what the server offers. It contains the canonical surface as JSON
 * *text*, because OpenAPI tools would resolve a `$ref` inside a tool's schema. A document over 3 MiB loses first the
 * descriptions, then the surface; the hash of the surface always stays.
 */
export function buildDocument(input: DocumentInput): Document {
  for (const omitted of ['nothing', 'descriptions'] as const) {
    const document = render(input, omitted);
    if (Buffer.byteLength(document.text, 'utf8') <= inlineSpecificationBytes) return document;
  }
  return render(input, 'surface');
}

/**
 * A registered document of ours with another endpoint and everything else as it is: whatever is known of the surface,
 * the URL is the registered one.
 *
 * @returns the text as it is when another hand wrote it: `x-mcp` and exactly one server mark one of ours
 */
export function withEndpoint(text: string, endpointUrl: string): string {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return text;
  }
  if (!isJsonObject(document) || !isJsonObject(document['x-mcp'])) return text;
  const { servers } = document;
  const [server, ...others]: readonly unknown[] = Array.isArray(servers) ? servers : [];
  if (!isJsonObject(server) || others.length > 0 || server.url === endpointUrl) return text;
  return `${safeJson({ ...document, servers: [{ ...server, url: endpointUrl }] })}\n`;
}

function render(input: DocumentInput, omitted: Document['omitted']): Document {
  const published = input.server && describeServer(input.server, input.publish, omitted);
  const document = {
    openapi: openApiVersion,
    info: {
      title: input.title,
      version: input.version,
      description: input.description,
      ...(input.contact ? { contact: { ...input.contact } } : {}),
    },
    servers: [{ url: input.endpointUrl }],
    paths: {},
    'x-mcp': published?.extension ?? { surfaceProven: false },
  };
  return {
    text: `${safeJson(document)}\n`,
    ...(published ? { contractHash: published.contractHash } : {}),
    omitted,
  };
}

function describeServer(
  server: ServerDescription,
  publish: PublishSurface,
  omitted: Document['omitted'],
): { extension: JsonObject; contractHash: string } {
  const surface = canonicalSurface(server);
  const { contractHash, surfaceHash } = fingerprint(surface);
  const withTexts = publish === 'full' && omitted === 'nothing';
  const extension: JsonObject = {
    transport: server.transport,
    protocolVersion: server.protocolVersion,
    eras: { modern: server.eras.modern, legacy: server.eras.legacy, sse: server.eras.sse },
    authenticated: server.authenticated,
    // Both come from the server and may have any size, so they are left out together with the surface.
    ...(server.serverInfo && omitted !== 'surface' ? { serverInfo: { ...server.serverInfo } } : {}),
    ...(omitted === 'surface'
      ? {}
      : {
          capabilities: server.capabilities,
          ...optional('legacyCapabilities', server.legacyCapabilities),
        }),
    ...(publish === 'hash' || omitted === 'surface'
      ? {}
      : {
          tools: surface.tools.map(({ name, title, description }) => ({
            name: name ?? '',
            ...(withTexts && title !== undefined ? { title } : {}),
            ...(withTexts && description !== undefined ? { description } : {}),
          })),
        }),
    contractHash,
    surfaceHash,
    ...(server.partial ? { surfacePartial: true } : {}),
    ...(omitted === 'nothing' ? {} : { omitted }),
    ...(publish === 'full' && omitted !== 'surface'
      ? { surface: surfaceText(withTexts ? surface : withoutTexts(surface)) }
      : {}),
  };
  return { extension, contractHash };
}
