/**
 * Everything of the Model Context Protocol that a new revision changes: versions, header names, error codes,
 * and the limits that a server must keep to. Source: MCP 2024-11-05 to 2026-07-28.
 */

/** Revisions with `server/discover` and no `initialize`, newest first. */
export const modernVersions: readonly string[] = ['2026-07-28'];

/** Revisions opened by `initialize`, newest first. */
export const legacyVersions: readonly string[] = [
  '2025-11-25',
  '2025-06-18',
  '2025-03-26',
  '2024-11-05',
  '2024-10-07',
];

export const newestModern = '2026-07-28';
export const newestLegacy = '2025-11-25';

/** Both must be named: most servers answer 406 otherwise. */
export const acceptBoth = 'application/json, text/event-stream';

export const headerNames = {
  protocolVersion: 'mcp-protocol-version',
  method: 'mcp-method',
  session: 'mcp-session-id',
} as const;

/** Keys of `_meta` in 2026-07-28. */
export const metaKeys = {
  protocolVersion: 'io.modelcontextprotocol/protocolVersion',
  clientInfo: 'io.modelcontextprotocol/clientInfo',
  clientCapabilities: 'io.modelcontextprotocol/clientCapabilities',
  serverInfo: 'io.modelcontextprotocol/serverInfo',
} as const;

export const errorCodes = {
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  /** 2026-07-28: a required header is missing, or it differs from the body. */
  headerMismatch: -32020,
  /** 2026-07-28: the client lacks a capability that the server needs. */
  missingCapability: -32021,
  /** 2026-07-28: `data.supported` lists the versions that would do. */
  unsupportedVersion: -32022,
} as const;

export const listMethods = {
  tools: 'tools/list',
  resources: 'resources/list',
  resourceTemplates: 'resources/templates/list',
  prompts: 'prompts/list',
} as const;

export type ListKind = keyof typeof listMethods;

/** The name that the Azure Functions MCP extension gives a server that nobody named. */
export const stockServerName = 'Azure Functions MCP server';

const MiB = 1024 * 1024;

export const limits = {
  /**
   * Decoded bytes of all answers of one round: fourteen times the largest list that was ever seen. Lists are read at
   * once, and each byte can take ten of memory.
   */
  roundBytes: 8 * MiB,
  /** Decoded bytes read of an answer that cannot be MCP: a page, an error document, OAuth metadata. */
  documentBytes: 64 * 1024,
  /** JSON values of all answers of one round: eight times those of that list. */
  roundValues: 100_000,
  jsonDepth: 1000,
  streamEvents: 1000,
  /** Lines before an event is complete. */
  eventLines: 100_000,
  pages: 50,
  items: 5000,
  schemaDepth: 64,
  /** UTF-8 bytes of one listed item as JSON. */
  itemBytes: 256 * 1024,
  toolNameLength: 128,
  redirects: 3,
  /** An Azure Functions host waits up to 30 s for itself before it says that it is not running. */
  headersMs: 40_000,
  requestMs: 45_000,
  /** For the `endpoint` event, which the old transport sends first of all. */
  endpointEventMs: 10_000,
  /** For `server/discover`, which some servers never answer. */
  discoverMs: 10_000,
  /** For the headers of the answer to a notification. */
  notificationMs: 3000,
  /** For requests whose outcome changes nothing: ending a session, looking for a diagnosis. */
  courtesyMs: 5000,
  /** All of the round when a single attempt was asked for. */
  singleRoundMs: 90_000,
  bodyExcerpt: 500,
  /** Bytes that are kept of an event stream, to quote it when no response comes. */
  excerptBytes: 2048,
} as const;
