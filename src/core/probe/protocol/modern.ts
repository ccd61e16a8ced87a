import { isJsonObject, type JsonObject } from '../../json.ts';
import { acceptBoth, errorCodes, headerNames, metaKeys, modernVersions } from '../../mcp/protocol.ts';
import { optional } from '../../optional.ts';
import { probeLimits } from '../limits.ts';
import type { Answer } from '../wire/answer.ts';
import { type Call, exchange, type Round } from '../wire/exchange.ts';
import { missesModernParts, notAboutTheRequest, strings } from './legacy.ts';
import { introduction, type Session } from './session.ts';

/** What the answer to `server/discover` says about the era. */
export type DiscoverVerdict =
  | { readonly kind: 'modern'; readonly version: string; readonly result: JsonObject }
  | { readonly kind: 'ask-again'; readonly version: string }
  /** A modern server, whose headers or metadata a gateway takes away. */
  | { readonly kind: 'headers-stripped' }
  /** A modern server that knows none of our versions. */
  | { readonly kind: 'unsupported'; readonly versions: readonly string[] }
  | { readonly kind: 'not-modern' };

/**
 * Decides by the answer to `server/discover` whether a server is of the modern era (MCP 2026-07-28, server/discover
 * and versioning). Servers of the older one answer an unknown method in any way: with any status and body, a cut
 * connection or silence.
 *
 * @param asked the versions asked for so far: a server is not asked twice for the same one
 */
export function judgeDiscover(answer: Answer, asked: readonly string[]): DiscoverVerdict {
  if (answer.kind === 'result') {
    const supported = strings(answer.result.supportedVersions);
    const version = supported && newestMutual(supported);
    if (version !== undefined) return { kind: 'modern', version, result: answer.result };
    return supported ? { kind: 'unsupported', versions: supported } : { kind: 'not-modern' };
  }
  if (answer.kind !== 'error' || notAboutTheRequest.has(answer.http.status)) return { kind: 'not-modern' };
  const { code, data } = answer.error;
  if (code === errorCodes.unsupportedVersion) {
    const supported = isJsonObject(data) ? strings(data.supported) : undefined;
    if (!supported) return { kind: 'not-modern' };
    const version = newestMutual(supported);
    if (version === undefined) return { kind: 'unsupported', versions: supported };
    return asked.includes(version) ? { kind: 'not-modern' } : { kind: 'ask-again', version };
  }
  const isStripped = code !== errorCodes.missingCapability && missesModernParts(answer.error);
  return { kind: isStripped ? 'headers-stripped' : 'not-modern' };
}

function newestMutual(supported: readonly string[]): string | undefined {
  return modernVersions.find((version) => supported.includes(version));
}

/** Asks a server of the 2026-07-28 era who it is. */
export function discover(round: Round, url: string, version: string): Promise<Answer> {
  const call = modernCall(round, { url, version }, 'server/discover');
  // Whatever it brings, a good `initialize` stands: it takes nothing from what the lists may have.
  const apart = {
    ...round,
    bytes: { left: probeLimits.discoverBytes },
    values: { left: probeLimits.discoverValues },
  };
  return exchange(apart, { ...call, phase: 'discover', withinMs: probeLimits.discoverMs });
}

/** What a session of the modern era is made of. */
export interface Discovered {
  readonly url: string;
  readonly version: string;
  /** The DiscoverResult. */
  readonly result: JsonObject;
  /** What the server announces in its answer to `initialize`; absent when it does not answer to that. */
  readonly legacyCapabilities?: JsonObject | undefined;
}

/** The server behind a DiscoverResult. It keeps nothing of us, so there is nothing to close. */
export function modernSession(
  round: Round,
  { url, version, result, legacyCapabilities }: Discovered,
): Session {
  const meta = isJsonObject(result._meta) ? result._meta : {};
  return {
    ...introduction(round, version, result, meta[metaKeys.serverInfo]),
    transport: 'streamable-http',
    era: 'modern',
    legacy: legacyCapabilities !== undefined,
    ...optional('legacyCapabilities', legacyCapabilities),
    url,
    stateful: false,
    request: (method, params) =>
      exchange(round, { ...modernCall(round, { url, version }, method, params), phase: 'list' }),
    close: async () => {},
  };
}

/** One request of the 2026-07-28 era: everything it needs goes with it. */
function modernCall(
  round: Round,
  { url, version }: Pick<Discovered, 'url' | 'version'>,
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
