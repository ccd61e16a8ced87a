import { isJsonObject, type JsonObject } from '../json.ts';
import type { Answer, HttpFacts } from './answer.ts';
import { type Call, exchange, type Round } from './exchange.ts';
import { acceptBoth, errorCodes, headerNames, legacyVersions, limits } from './protocol.ts';
import { introduction, type Session } from './session.ts';

/** What the answer to `initialize` says. */
export type InitializeVerdict =
  | { readonly kind: 'open'; readonly version: string; readonly http: HttpFacts; readonly result: JsonObject }
  /** The server chose a version that we do not speak. */
  | { readonly kind: 'unsupported'; readonly versions: readonly string[] }
  /** The server knows revisions without `initialize` only. */
  | { readonly kind: 'modern-only'; readonly versions: readonly string[] }
  /** Not this transport; perhaps the older one. */
  | { readonly kind: 'try-sse' }
  | { readonly kind: 'failed' };

const notThisTransport = new Set([400, 404, 405, 406, 415]);

/** Decides what the answer to `initialize` means (MCP 2024-11-05 to 2025-11-25, lifecycle). */
export function judgeInitialize(answer: Answer): InitializeVerdict {
  switch (answer.kind) {
    case 'result': {
      const version = answer.result.protocolVersion;
      if (typeof version !== 'string') return { kind: 'failed' };
      if (!legacyVersions.includes(version)) return { kind: 'unsupported', versions: [version] };
      return { kind: 'open', version, http: answer.http, result: answer.result };
    }
    case 'error': {
      const { code, data } = answer.error;
      if (code !== errorCodes.unsupportedVersion) return { kind: 'failed' };
      const supported = isJsonObject(data) && Array.isArray(data.supported) ? data.supported : [];
      return { kind: 'modern-only', versions: supported.filter((item) => typeof item === 'string') };
    }
    case 'document':
      return { kind: notThisTransport.has(answer.http.status) ? 'try-sse' : 'failed' };
    default:
      return { kind: 'failed' };
  }
}

/** The parameters of `initialize`. Empty capabilities, always: some servers list more to a client with some. */
export function initializeParams({ client }: Round, offer: string) {
  return { protocolVersion: offer, capabilities: {}, clientInfo: client };
}

/** Sends `initialize`, without a version header: which version it will be is not known yet. */
export function initialize(round: Round, url: string, offer: string, withinMs?: number): Promise<Answer> {
  return exchange(round, {
    phase: 'initialize',
    method: 'POST',
    url,
    headers: { accept: acceptBoth },
    message: { id: round.nextId(), method: 'initialize', params: initializeParams(round, offer) },
    withinMs,
  });
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
  const post = (phase: Call['phase'], message: NonNullable<Call['message']>) =>
    exchange(round, { phase, method: 'POST', url, headers, message });

  return {
    ...introduction(round, version, result, result.serverInfo),
    transport: 'streamable-http',
    era: 'legacy',
    url,
    stateful: sessionId !== undefined,
    initialized: async () => {
      await post('initialized', { method: 'notifications/initialized' });
    },
    request: (method, params) => post('list', { id: round.nextId(), method, params }),
    close: async () => {
      if (sessionId === undefined || round.signal.aborted) return;
      await exchange(round, { phase: 'close', method: 'DELETE', url, headers, withinMs: limits.courtesyMs });
    },
  };
}

/** A session id that may be sent back (MCP 2025-11-25, session management). */
function visibleAscii(text: string | undefined): string | undefined {
  return text !== undefined && /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}
