import type {
  Api,
  Definition,
  Deployment,
  Environment,
  MetadataSchema,
  Service,
  Version,
} from '../../apicenter/resources.ts';
import type { ApiCenterTarget } from '../../apicenter/target.ts';
import type { JsonAnswer, RegistryPage } from '../../clients/evidence.ts';
import type { Clock } from '../../clock.ts';
import type { ProbeReason } from '../../codes.ts';
import type { RegisteredDocument } from '../../definition/read-document.ts';
import type { JsonObject } from '../../json.ts';
import type { Message } from '../../message.ts';
import type { ServerDescription } from '../../probe/result.ts';
import type { Source } from '../../registration/source.ts';
import type { Stamp } from '../../registration/stamp.ts';
import type { Warning } from '../../warning.ts';
import type { Manifest } from '../manifest.ts';
import type { Shard } from '../selection.ts';

/** Something that was to be read: what cannot be read is unknown, and no finding is made of it. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | {
      readonly known: false;
      /** A clause: "the service answered 403". */
      readonly why: string;
    };

/** An entry as it is registered, as far as it could be read. */
export interface AuditedEntry {
  readonly apiId: string;
  readonly title: string;
  readonly summary?: string;
  readonly description?: string;
  /** Absent for an entry without a mark, and for one that was read from a registry alone. */
  readonly stamp?: Stamp;
  /** Time of the latest write, in milliseconds since 1970. */
  readonly writtenAt?: number;
  /** The request that shows the entry: "GET /subscriptions/…". */
  readonly evidence: string;
  /** URLs that clients are given. */
  readonly endpoints: Known<readonly AuditedEndpoint[]>;
  /** What an API center has beyond that; absent for an entry of a registry. */
  readonly stored?: StoredEntry;
}

export interface AuditedEndpoint {
  readonly url: string;
  /** Absent for an entry of a registry. */
  readonly deploymentId?: string;
  readonly environmentId?: string;
  /** Key of the definition in {@link StoredEntry.definitions}; absent where the deployment names none. */
  readonly definition?: string;
}

/** The resources of an entry in an API center. */
export interface StoredEntry {
  readonly api: Api;
  readonly versions: Known<readonly Version[]>;
  readonly deployments: Known<readonly Deployment[]>;
  /** Those that a deployment names, by `version/definition` in lower case. */
  readonly definitions: ReadonlyMap<string, Known<AuditedDefinition>>;
}

export interface AuditedDefinition {
  readonly versionId: string;
  readonly definitionId: string;
  /** Undefined when the definition does not exist. */
  readonly resource: Definition | undefined;
  /** The imported text; undefined when nothing was imported. */
  readonly text: string | undefined;
  /** What the document says; absent where there is none, or none of ours. */
  readonly document?: RegisteredDocument;
  /** URLs of the document's servers; absent where there is no readable document. */
  readonly servers?: readonly string[];
  /** What is wrong with the text, as a clause; absent where nothing is, or where there is none. */
  readonly problem?: string;
}

/** What a probe of one URL came to. */
export type Health =
  | { readonly kind: 'healthy'; readonly server: ServerDescription; readonly warnings: readonly Warning[] }
  /** The server is there and was not exercised. */
  | {
      readonly kind: 'not-verified';
      readonly reason: ProbeReason | 'private-address';
      readonly message: Message;
    }
  | { readonly kind: 'failed'; readonly reason: ProbeReason; readonly message: Message }
  /** Nobody asked: the URL must not be, or the run was too short. */
  | { readonly kind: 'not-probed'; readonly why: string };

/** What name resolution said about the host of a failing URL. */
export type NameFact =
  /** The name at the end of the chain does not exist, asked twice, while a control name resolves. */
  | { readonly kind: 'missing'; readonly chain: readonly string[] }
  | { readonly kind: 'private' }
  | { readonly kind: 'resolves' }
  | { readonly kind: 'unclear'; readonly why: string };

/** What a registry answers without a token, to the requests of clients. */
export interface RegistryFacts {
  readonly url: string;
  readonly pages: readonly RegistryPage[];
  readonly openToBrowsers: boolean;
  /** By the id of an API. */
  readonly byName: ReadonlyMap<string, JsonAnswer>;
  readonly deployments: ReadonlyMap<string, JsonAnswer>;
}

/** An API center, as far as it was read. */
export interface CenterFacts {
  readonly target: ApiCenterTarget;
  readonly service: Service;
  /** APIs of every kind. */
  readonly apiCount: number;
  readonly environments: Known<readonly Environment[]>;
  readonly metadataSchemas: Known<readonly MetadataSchema[]>;
  /** ARM path of the workspace. */
  readonly path: string;
  /** Options that name this API center on a command line; none for the embedded one. */
  readonly options: readonly string[];
}

/** What the judges judge: everything is data, and nothing is read any more. */
export interface AuditFacts {
  /** Absent for a registry alone. */
  readonly center?: CenterFacts;
  /** The entries that are judged. */
  readonly entries: readonly AuditedEntry[];
  /** Every MCP entry that was listed, judged or not. */
  readonly listed: readonly Pick<AuditedEntry, 'apiId' | 'stamp' | 'evidence'>[];
  readonly manifest?: Manifest;
  /** The part of the entries that is judged; absent: all of them. */
  readonly shard?: Shard;
  /** Whose entries are our own. */
  readonly source?: Source;
  readonly registry: Known<RegistryFacts>;
  /** By URL. */
  readonly health: ReadonlyMap<string, Health>;
  /** By host name. */
  readonly names: ReadonlyMap<string, NameFact>;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** For the time that a comparison may take. */
  readonly clock: Pick<Clock, 'now'>;
  readonly deadAfter: number;
  /** Custom properties of the manifest by the names of their schemas; by `unitKey`. */
  readonly customProperties: ReadonlyMap<string, Known<JsonObject>>;
  /** How many audits in a row a URL has failed, before this one; by {@link stateKey}. */
  readonly failures: (key: string) => number;
}

/** Something that could not be read. */
export interface Unknown {
  /** Absent where it is about the catalogue as a whole. */
  readonly apiId?: string;
  /** The request, or what it was to show. */
  readonly what: string;
  readonly why: string;
}

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function unknown(why: string): Known<never> {
  return { known: false, why };
}
