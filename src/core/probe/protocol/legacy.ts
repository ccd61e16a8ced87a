import { isJsonObject, type JsonObject } from '../../json.ts';
import {
  acceptBoth,
  errorCodes,
  headerNames,
  legacyVersions,
  modernVersions,
  newestLegacy,
  newestModern,
} from '../../mcp/protocol.ts';
import { probeLimits } from '../limits.ts';
import type { ProbePhase } from '../result.ts';
import type { Answer, HttpFacts, RpcError } from '../wire/answer.ts';
import { exchange, notify, type Round } from '../wire/exchange.ts';
import { introduction, type Session } from './session.ts';

/** What the answer to `initialize` says. */
export type InitializeVerdict =
  | { readonly kind: 'open'; readonly version: string; readonly http: HttpFacts; readonly result: JsonObject }
  /** The server refuses the version that was offered, and knows this one. */
  | { readonly kind: 'offer'; readonly version: string }
  /** The server knows none of our versions. */
  | { readonly kind: 'unsupported'; readonly versions: readonly string[] }
  /** The server knows revisions without `initialize` only. */
  | { readonly kind: 'modern'; readonly version: string }
  /** The server does not know the request: `server/discover` may be known, or the older transport where `orSse`. */
  | { readonly kind: 'not-understood'; readonly orSse: boolean }
  /** The older transport. */
  | { readonly kind: 'sse' }
  | { readonly kind: 'failed' };

/** Statuses of a server that does not know what to do with the request, but may with another. */
const notUnderstood = new Set([400, 404, 405, 406, 415, 422]);

/** Statuses that are about access or load, also when their body is JSON-RPC. */
export const notAboutTheRequest: ReadonlySet<number> = new Set([401, 403, 408, 429]);

/**
 * Decides what the answer to `initialize` means (MCP 2024-11-05 to 2025-11-25, lifecycle).
 *
 * @param offered the version that was offered: a server is not offered the same one twice
 */
export function judgeInitialize(answer: Answer, offered: string): InitializeVerdict {
  switch (answer.kind) {
    case 'result': {
      const { protocolVersion: version, resultType } = answer.result;
      if (typeof version !== 'string') {
        // A member of every result since 2026-07-28, and of none before.
        if (typeof resultType === 'string') return { kind: 'modern', version: newestModern };
        return { kind: 'unsupported', versions: [] };
      }
      if (!legacyVersions.includes(version)) return { kind: 'unsupported', versions: [version] };
      return { kind: 'open', version, http: answer.http, result: answer.result };
    }
    case 'error':
      return judgeRefusal(answer, offered);
    case 'document':
      if (answer.isOldStream) return { kind: 'sse' };
      return notUnderstood.has(answer.http.status)
        ? { kind: 'not-understood', orSse: true }
        : { kind: 'failed' };
    default:
      return { kind: 'failed' };
  }
}

function judgeRefusal(
  { http, error }: Extract<Answer, { kind: 'error' }>,
  offered: string,
): InitializeVerdict {
  const { code, data } = error;
  if (notAboutTheRequest.has(http.status)) return { kind: 'failed' };
  const supported = isJsonObject(data) ? (strings(data.supported) ?? strings([data.expected])) : undefined;
  if (supported && supported.length > 0) {
    const modern = modernVersions.find((version) => supported.includes(version));
    const legacy = legacyVersions.find((version) => supported.includes(version) && version !== offered);
    if (code === errorCodes.unsupportedVersion && modern) return { kind: 'modern', version: modern };
    if (legacy) return { kind: 'offer', version: legacy };
    return modern ? { kind: 'modern', version: modern } : { kind: 'unsupported', versions: supported };
  }
  if (code === errorCodes.unsupportedVersion) return { kind: 'modern', version: newestModern };
  // A fault of the server's may pass; so it is no word about what the server knows.
  if (http.status >= 500) return { kind: 'failed' };
  if (code === errorCodes.methodNotFound || code === errorCodes.invalidRequest) {
    return { kind: 'not-understood', orSse: true };
  }
  // Any other refusal may come from a server that is too old for the offer, and for `server/discover`: a method that
  // it does not know can do it harm. Only its own words show that it is too new instead.
  const isTooNew =
    missesModernParts(error) || modernVersions.some((version) => error.message.includes(version));
  return isTooNew ? { kind: 'not-understood', orSse: false } : { kind: 'failed' };
}

/** Whether a server of the modern era says that a header or the metadata of the request is missing. */
export function missesModernParts({ code, message }: RpcError): boolean {
  const isHeader = code === errorCodes.headerMismatch || code === errorCodes.missingCapability;
  return isHeader || (code === errorCodes.invalidParams && /_meta|header|mcp-/i.test(message));
}

/** The texts of an array that has nothing else. */
export function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The parameters of `initialize`. Empty capabilities, always: some servers list more to a client with some. */
export function initializeParams({ client }: Round, offer: string) {
  return { protocolVersion: offer, capabilities: {}, clientInfo: client };
}

/** Sends `initialize`, without a version header: which version it will be is not known yet. */
export function initialize(
  round: Round,
  url: string,
  offer: string,
  options: { readonly phase?: ProbePhase; readonly withinMs?: number } = {},
): Promise<Answer> {
  const { phase = 'initialize', withinMs } = options;
  return exchange(round, {
    phase,
    method: 'POST',
    url,
    headers: { accept: acceptBoth },
    message: { id: round.nextId(), method: 'initialize', params: initializeParams(round, offer) },
    withinMs,
  });
}

/**
 * Asks an address for nothing but an answer, with the one request that no server of any era takes harm from. A
 * session that this opens is ended.
 */
export async function knock(
  round: Round,
  url: string,
  options: { readonly phase?: ProbePhase; readonly withinMs?: number } = {},
): Promise<Answer> {
  const answer = await initialize(round, url, newestLegacy, options);
  const verdict = judgeInitialize(answer, newestLegacy);
  if (verdict.kind === 'open') await legacySession(round, verdict).close();
  return answer;
}

/** The server behind an InitializeResult; `initialized` is still to be sent. */
export function legacySession(
  round: Round,
  { version, http, result }: Extract<InitializeVerdict, { kind: 'open' }>,
): Session & { initialized(): Promise<void> } {
  const { url } = http;
  const sessionId = visibleAscii(http.headers[headerNames.session]);
  const headers = {
    accept: acceptBoth,
    [headerNames.protocolVersion]: version,
    ...(sessionId === undefined ? {} : { [headerNames.session]: sessionId }),
  };
  return {
    ...introduction(round, version, result, result.serverInfo),
    transport: 'streamable-http',
    era: 'legacy',
    legacy: true,
    url,
    stateful: sessionId !== undefined,
    initialized: async () => {
      const message = { method: 'notifications/initialized' };
      await notify(round, { phase: 'initialized', method: 'POST', url, headers, message });
    },
    request: (method, params) => {
      const message = { id: round.nextId(), method, params };
      return exchange(round, { phase: 'list', method: 'POST', url, headers, message });
    },
    close: async () => {
      if (sessionId === undefined || round.signal.aborted) return;
      await exchange(round, {
        phase: 'close',
        method: 'DELETE',
        url,
        headers,
        withinMs: probeLimits.courtesyMs,
      });
    },
  };
}

/** A session id that may be sent back (MCP 2025-11-25, session management). */
function visibleAscii(text: string | undefined): string | undefined {
  return text !== undefined && /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}
