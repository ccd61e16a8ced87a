import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import {
  errorCodes,
  headerNames,
  legacyVersions,
  metaKeys,
  modernVersions,
  newestLegacy,
} from '../core/mcp/protocol.ts';
import { callTool, listedTools } from './demo-tools.ts';

/** An HTTP answer; without a body, the message was a notification. */
export interface DemoAnswer {
  readonly status: number;
  readonly body?: JsonObject;
}

/** Header names in lower case. */
export type DemoHeaders = Readonly<Record<string, string | undefined>>;

const capabilities: JsonObject = { tools: {} };

/** The revisions of Streamable HTTP without batches. */
const initializedVersions = legacyVersions.filter((version) => version >= '2025-06-18');

/**
 * Answers one message of MCP 2025-06-18, 2025-11-25 or 2026-07-28. Keeps nothing between two messages. Pure but for
 * `now`.
 *
 * @param message the parsed body of a POST
 */
export function demoAnswer(
  message: unknown,
  headers: DemoHeaders,
  { version, now }: { readonly version: string; readonly now: Date },
): DemoAnswer {
  if (!isJsonObject(message) || message.jsonrpc !== '2.0' || typeof message.method !== 'string') {
    return failed(400, null, {
      code: errorCodes.invalidRequest,
      message: 'Expected one JSON-RPC 2.0 request.',
    });
  }
  const { id, method, params } = message;
  if (id === undefined) return { status: 202 };
  if (typeof id !== 'string' && typeof id !== 'number') {
    return failed(400, null, {
      code: errorCodes.invalidRequest,
      message: 'The id of a request is a text or a number.',
    });
  }
  const serverInfo = { name: 'mcp-register-demo', title: 'Demo', version };
  const asked = revisionOf(params);
  if (asked !== undefined) return modern({ id, method, params, asked }, headers, { serverInfo, now });
  return legacy({ id, method, params }, headers, { serverInfo, now });
}

interface DemoRequest {
  readonly id: string | number;
  readonly method: string;
  readonly params: JsonValue | undefined;
}

interface Surroundings {
  readonly serverInfo: JsonObject;
  readonly now: Date;
}

/** The revision that a request of the era without `initialize` names in its metadata. */
function revisionOf(params: JsonValue | undefined): JsonValue | undefined {
  const { _meta } = isJsonObject(params) ? params : {};
  return isJsonObject(_meta) ? _meta[metaKeys.protocolVersion] : undefined;
}

function modern(
  { id, method, params, asked }: DemoRequest & { readonly asked: JsonValue },
  headers: DemoHeaders,
  { serverInfo, now }: Surroundings,
): DemoAnswer {
  if (headers[headerNames.protocolVersion] !== asked || headers[headerNames.method] !== method) {
    return failed(400, id, {
      code: errorCodes.headerMismatch,
      message: 'The headers do not repeat the version and method.',
    });
  }
  if (typeof asked !== 'string' || !modernVersions.includes(asked)) {
    const data = { supported: modernVersions, requested: asked };
    return failed(400, id, {
      code: errorCodes.unsupportedVersion,
      message: 'This version is not supported.',
      data,
    });
  }
  const complete = { resultType: 'complete', _meta: { [metaKeys.serverInfo]: serverInfo } };
  const lasting = { ttlMs: 60_000, cacheScope: 'public' };
  switch (method) {
    case 'server/discover':
      return done(id, { ...complete, ...lasting, supportedVersions: modernVersions, capabilities });
    case 'tools/list':
      return done(id, { ...complete, ...lasting, tools: listedTools });
    case 'tools/call':
      return called(id, params, now, complete);
    default:
      return failed(404, id, { code: errorCodes.methodNotFound, message: 'Method not found' });
  }
}

function legacy(
  { id, method, params }: DemoRequest,
  headers: DemoHeaders,
  { serverInfo, now }: Surroundings,
): DemoAnswer {
  const header = headers[headerNames.protocolVersion];
  if (method !== 'initialize' && header !== undefined && !initializedVersions.includes(header)) {
    return failed(400, id, {
      code: errorCodes.invalidRequest,
      message: 'This protocol version is not supported.',
    });
  }
  switch (method) {
    case 'initialize': {
      const wanted = isJsonObject(params) ? params.protocolVersion : undefined;
      const protocolVersion = initializedVersions.find((known) => known === wanted) ?? newestLegacy;
      return done(id, { protocolVersion, capabilities, serverInfo });
    }
    case 'ping':
      return done(id, {});
    case 'tools/list':
      return done(id, { tools: listedTools });
    case 'tools/call':
      return called(id, params, now, {});
    default:
      return failed(200, id, { code: errorCodes.methodNotFound, message: 'Method not found' });
  }
}

function called(
  id: string | number,
  params: JsonValue | undefined,
  now: Date,
  common: JsonObject,
): DemoAnswer {
  const result = callTool(params, now);
  if (!result) return failed(200, id, { code: errorCodes.invalidParams, message: 'There is no such tool.' });
  return done(id, { ...common, ...result });
}

function done(id: string | number, result: JsonObject): DemoAnswer {
  return { status: 200, body: { jsonrpc: '2.0', id, result } };
}

function failed(
  status: number,
  id: string | number | null,
  error: JsonObject & { readonly code: number; readonly message: string },
): DemoAnswer {
  return { status, body: { jsonrpc: '2.0', id, error } };
}
