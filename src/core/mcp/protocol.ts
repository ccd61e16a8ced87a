/**
 * Everything of the Model Context Protocol that a new revision changes: versions, header names, error codes.
 * Source: MCP 2024-11-05 to 2026-07-28.
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
