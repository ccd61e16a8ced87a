const MiB = 1024 * 1024;

/** What a server must keep to: bytes and counts, and milliseconds where the name ends in Ms. */
export const probeLimits = {
  /**
   * Decoded bytes of all answers of one round: fourteen times the largest list that was ever seen. Lists are read at
   * once, and each byte can take ten of memory.
   */
  roundBytes: 8 * MiB,
  /** Decoded bytes and JSON values of the answer to `server/discover`: it has no lists, but may have instructions. */
  discoverBytes: MiB,
  discoverValues: 10_000,
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
  /** An Azure Functions host waits up to 30 s for its own start before it answers that it is not running. */
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
