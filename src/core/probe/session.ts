import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Answer } from './answer.ts';
import { isDeeperThan } from './bounded-json.ts';
import type { Round } from './exchange.ts';
import { textMembers } from './members.ts';
import { limits } from './protocol.ts';
import type { ServerInfo, Transport } from './result.ts';

/** What a server says of itself when it is opened. */
export interface Introduction {
  readonly protocolVersion: string;
  readonly serverInfo?: ServerInfo;
  readonly capabilities: JsonObject;
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

/** Reads the common parts of an InitializeResult and a DiscoverResult, tolerating what is absent or odd. */
export function introduction(
  round: Round,
  protocolVersion: string,
  result: JsonObject,
  serverInfo: JsonValue | undefined,
): Introduction {
  const info = cleanObject(round, serverInfo);
  const { instructions } = result;
  return {
    protocolVersion,
    capabilities: cleanObject(round, result.capabilities) ?? {},
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
      ? { instructions: String(round.secrets.clean(instructions.slice(0, limits.itemBytes))) }
      : {}),
  };
}

/** The object without secrets and lone surrogates; of one that is too deep or too large only the names. */
function cleanObject(round: Round, value: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const small = !isDeeperThan(value, limits.schemaDepth) && JSON.stringify(value).length <= limits.itemBytes;
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
