import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Answer } from './answer.ts';
import { type Call, exchange, type Round } from './exchange.ts';
import {
  acceptBoth,
  errorCodes,
  headerNames,
  legacyVersions,
  metaKeys,
  modernVersions,
  newestLegacy,
  newestModern,
} from './protocol.ts';
import type { ProbePhase } from './result.ts';
import { introduction, type Session } from './session.ts';

/** What the answer to `server/discover` says about the era. */
export type DiscoverVerdict =
  | { readonly kind: 'modern'; readonly version: string; readonly result: JsonObject }
  | { readonly kind: 'ask-again'; readonly version: string }
  /** Try `initialize`, offering the version. */
  | { readonly kind: 'legacy'; readonly offer: string; readonly headersStripped: boolean }
  | { readonly kind: 'unsupported'; readonly versions: readonly string[] }
  /** The answer says nothing about the era. */
  | { readonly kind: 'failed' };

/** Statuses of a server that does not know what to do with the request, but may with another. */
const notUnderstood = new Set([400, 404, 405, 406, 415, 422]);

/** Statuses that are about access or load, also when their body is JSON-RPC. */
const notAboutTheRequest = new Set([401, 403, 408, 429]);

/**
 * Decides the era by the answer to `server/discover` (MCP 2026-07-28, server/discover and versioning).
 *
 * @param asked the versions asked for so far: a server is not asked twice for the same one
 */
export function judgeDiscover(answer: Answer, asked: readonly string[]): DiscoverVerdict {
  const legacy = (offer = newestLegacy, headersStripped = false): DiscoverVerdict => ({
    kind: 'legacy',
    offer,
    headersStripped,
  });
  const choose = (supported: readonly string[], speaks: (version: string) => DiscoverVerdict) => {
    const modern = modernVersions.find((version) => supported.includes(version));
    if (modern !== undefined) return speaks(modern);
    const old = legacyVersions.find((version) => supported.includes(version));
    return old === undefined ? ({ kind: 'unsupported', versions: supported } as const) : legacy(old);
  };

  switch (answer.kind) {
    case 'result': {
      const supported = strings(answer.result.supportedVersions);
      if (!supported) return legacy();
      return choose(supported, (version) => ({ kind: 'modern', version, result: answer.result }));
    }
    case 'error': {
      const { code, message, data } = answer.error;
      if (notAboutTheRequest.has(answer.http.status)) return { kind: 'failed' };
      if (code === errorCodes.unsupportedVersion) {
        const supported = isJsonObject(data) ? strings(data.supported) : undefined;
        if (!supported) return legacy();
        return choose(supported, (version) =>
          asked.includes(version) ? legacy() : { kind: 'ask-again', version },
        );
      }
      const stripped =
        code === errorCodes.headerMismatch ||
        (code === errorCodes.invalidParams && /_meta|header|mcp-/i.test(message));
      return legacy(undefined, stripped);
    }
    case 'document': {
      const { status } = answer.http;
      const html = (answer.http.headers['content-type'] ?? '').includes('html');
      const unclear = status >= 200 && status < 300 && !html && answer.text.trim() !== '';
      return notUnderstood.has(status) || unclear ? legacy() : { kind: 'failed' };
    }
    case 'timeout':
      // Some servers hang on a method that they do not know.
      return answer.phase === 'headers' ? legacy() : { kind: 'failed' };
    default:
      return { kind: 'failed' };
  }
}

/** Asks a server of the 2026-07-28 era who it is, or one of any era whether it speaks JSON-RPC at all. */
export function discover(
  round: Round,
  url: string,
  options: { readonly version?: string; readonly phase?: ProbePhase; readonly withinMs?: number } = {},
): Promise<Answer> {
  const { version = newestModern, phase = 'discover', withinMs } = options;
  return exchange(round, { ...modernCall(round, url, version, 'server/discover'), phase, withinMs });
}

/** The server behind a DiscoverResult. It keeps nothing of us, so there is nothing to close. */
export function modernSession(round: Round, url: string, version: string, result: JsonObject): Session {
  const meta = isJsonObject(result._meta) ? result._meta : {};
  return {
    ...introduction(round, version, result, meta[metaKeys.serverInfo]),
    transport: 'streamable-http',
    era: 'modern',
    url,
    stateful: false,
    request: (method, params) =>
      exchange(round, { ...modernCall(round, url, version, method, params), phase: 'list' }),
    close: async () => {},
  };
}

/** One request of the 2026-07-28 era: everything it needs goes with it. */
function modernCall(
  round: Round,
  url: string,
  version: string,
  method: string,
  params: JsonObject = {},
): Omit<Call, 'phase'> {
  return {
    method: 'POST',
    url,
    headers: { accept: acceptBoth, [headerNames.protocolVersion]: version, [headerNames.method]: method },
    message: {
      id: round.nextId(),
      method,
      params: {
        ...params,
        _meta: {
          [metaKeys.protocolVersion]: version,
          [metaKeys.clientInfo]: round.client,
          [metaKeys.clientCapabilities]: {},
        },
      },
    },
  };
}

function strings(value: JsonValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
