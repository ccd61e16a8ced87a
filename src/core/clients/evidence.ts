import { isJsonObject } from '../json.ts';
import { optional } from '../optional.ts';

/** What a GET without a token brought. */
export type JsonAnswer =
  | {
      readonly url: string;
      readonly status: number;
      /** Undefined when the body is not JSON. */
      readonly body: unknown;
      /** Whether web pages may read it (`Access-Control-Allow-Origin: *`). */
      readonly openToBrowsers: boolean;
    }
  | {
      readonly url: string;
      readonly status?: undefined;
      /** A clause: "it did not return a usable response (ECONNRESET)". */
      readonly why: string;
      /** No connection came about from where this run is: another network may have one. */
      readonly unreachable: boolean;
      /** The body had more bytes than are read, and will have them again. */
      readonly tooLarge?: true;
    };

/** One server as the MCP registry of an API center lists it (`/v0.1/servers`), as far as it can be read. */
export interface RegistryEntry {
  readonly name: string;
  readonly remotes: readonly { readonly type?: string; readonly url: string }[];
}

/** One page of the list, with everything in it, since a neighbor can hide an entry. */
export interface RegistryPage {
  /** The request that brought it. */
  readonly url: string;
  /** As they came: `{server, _meta}` when they are well-formed. */
  readonly entries: readonly unknown[];
  readonly hasMetadata: boolean;
}

/** What can be read of an item of the list, or of the answer to a request by name; undefined without a name. */
export function entryOf(item: unknown): RegistryEntry | undefined {
  const server = isJsonObject(item) ? item.server : undefined;
  const { name, remotes } = isJsonObject(server) ? server : {};
  if (typeof name !== 'string') return undefined;
  return { name, remotes: (Array.isArray(remotes) ? remotes : []).flatMap(remoteOf) };
}

function remoteOf(remote: unknown): RegistryEntry['remotes'] {
  const { url, type } = isJsonObject(remote) ? remote : {};
  if (typeof url !== 'string') return [];
  return [{ url, ...optional('type', typeof type === 'string' ? type : undefined) }];
}

/** Why an answer says nothing about the entry that it was asked for, as a clause; undefined where it says something. */
export function silenceOf(answer: JsonAnswer): string | undefined {
  if (answer.status === undefined) return answer.why;
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) return `it returned the status ${answer.status}`;
  return isJsonObject(answer.body) ? undefined : 'its response is no JSON object';
}
