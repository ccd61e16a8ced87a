import { isDeeperThan } from '../../bounded-json.ts';
import { refusedBy } from '../../clients/refusals.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { modernVersions } from '../../mcp/protocol.ts';
import { findHiddenText } from '../../text/hidden-text-patterns.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import { probeLimits } from '../limits.ts';
import { malformedInIntroduction } from '../listing/member-types.ts';
import { textMembers } from '../listing/members.ts';
import type { ServerInfo, Transport } from '../result.ts';
import { listed } from '../warnings.ts';
import type { Answer } from '../wire/answer.ts';
import type { Round } from '../wire/exchange.ts';

/** What a server says of itself when it is opened. */
export interface Introduction {
  readonly protocolVersion: string;
  readonly serverInfo?: ServerInfo;
  readonly capabilities: JsonObject;
  /** What a server of the modern era announces to clients that start with `initialize`. */
  readonly legacyCapabilities?: JsonObject;
  readonly instructions?: string;
}

/** A server that was opened, in whichever era and transport. */
export interface Session extends Introduction {
  readonly transport: Transport;
  readonly era: 'modern' | 'legacy';
  /** Whether the server answers to `initialize` over Streamable HTTP. */
  readonly legacy: boolean;
  /** Where it answers, after redirects; may hold credentials of a query. */
  readonly url: string;
  /** Whether the server gave a session id, and can therefore forget it. */
  readonly stateful: boolean;
  request(method: string, params: JsonObject): Promise<Answer>;
  /** Ends the session, if there is one. The outcome changes nothing. */
  close(): Promise<void>;
}

/**
 * Reads the common parts of an InitializeResult and a DiscoverResult, tolerating what is absent or odd; what clients
 * do not tolerate is a warning.
 *
 * @param serverInfo where the revision has it; a server of the modern era need not give it
 */
export function introduction(
  round: Round,
  protocolVersion: string,
  result: JsonObject,
  serverInfo: JsonValue | undefined,
): Introduction {
  const info = shownInfo(round, cleanObject(round, serverInfo));
  const { instructions } = result;
  remarkOnIntroduction(round, result, modernVersions.includes(protocolVersion));
  return {
    protocolVersion,
    capabilities: capabilitiesOf(round, result),
    ...(typeof info?.name === 'string' && typeof info.version === 'string'
      ? {
          serverInfo: {
            name: info.name,
            version: info.version,
            ...textMembers(info, ['title', 'description', 'websiteUrl']),
          },
        }
      : {}),
    ...(typeof instructions === 'string'
      ? { instructions: String(round.secrets.clean(instructions.slice(0, probeLimits.itemBytes))) }
      : {}),
  };
}

/** Names what an introduction lacks, or has in a form that MCP does not give it. */
function remarkOnIntroduction(round: Round, result: JsonObject, isModern: boolean): void {
  const { capabilities, serverInfo } = result;
  const { name, version } = isJsonObject(serverInfo) ? serverInfo : {};
  const missing = [
    ...(isModern || isJsonObject(serverInfo) ? [] : ['serverInfo']),
    ...(isModern || !isJsonObject(serverInfo) || typeof name === 'string' ? [] : ['serverInfo.name']),
    ...(isModern || !isJsonObject(serverInfo) || typeof version === 'string' ? [] : ['serverInfo.version']),
    ...(isJsonObject(capabilities) ? [] : ['capabilities']),
  ];
  const method = isModern ? 'server/discover' : 'initialize';
  if (missing.length > 0) {
    round.warn(
      'introduction-incomplete',
      `The result of ${method} has no ${missing.join(' and no ')}. ${refusedBy('introduction-incomplete')}`,
    );
  }
  const malformed = malformedInIntroduction(result, isModern).filter(
    (fault) => !missing.some((name) => fault.startsWith(`${name} is `)),
  );
  if (malformed.length > 0) {
    round.warn(
      'malformed-member',
      `The result of ${method} has members of the wrong type: ${listed(malformed)}. ${refusedBy('malformed-member')}`,
    );
  }
}

/** What the server says of itself is published: characters that nobody sees are taken out, and what is suspicious is told. */
function shownInfo(round: Round, info: JsonObject | undefined): JsonObject | undefined {
  if (!info) return undefined;
  const suspicious = Object.entries(info).flatMap(([name, text]) =>
    typeof text === 'string'
      ? findHiddenText(text).map(({ finding }) => `serverInfo.${name} contains ${finding}`)
      : [],
  );
  if (suspicious.length > 0) {
    round.warn('hidden-text', `Review what the server says of itself: ${listed(suspicious)}.`);
  }
  return Object.fromEntries(
    Object.entries(info).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutInvisible(value) : value,
    ]),
  );
}

/** The capabilities of an InitializeResult or DiscoverResult, as they are kept. */
export function capabilitiesOf(round: Round, result: JsonObject): JsonObject {
  return cleanObject(round, result.capabilities) ?? {};
}

/** The object without secrets and lone surrogates; of one that is too deep or too large only the names. */
function cleanObject(round: Round, value: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const small =
    !isDeeperThan(value, probeLimits.schemaDepth) && JSON.stringify(value).length <= probeLimits.itemBytes;
  const kept = small
    ? value
    : Object.fromEntries(
        Object.keys(value)
          .slice(0, 100)
          .map((key) => [key.slice(0, 100), {}]),
      );
  const clean = round.secrets.clean(kept);
  return isJsonObject(clean) ? clean : undefined;
}
