import type { Sku } from '../core/apicenter/constants.ts';
import type { Clock, Random } from '../core/clock.ts';
import type { JsonObject } from '../core/json.ts';
import type { DataAuth } from './data/access.ts';
import type { Fault } from './faults.ts';
import type { KeyPair } from './http/certificate.ts';
import type { Around } from './http/traffic.ts';
import type { Limits, Mode } from './management/context.ts';
import type { RegistryNames } from './registry/servers.ts';
import type { LoggedRequest } from './request-log.ts';
import type { ServiceAddress } from './resource.ts';

/** An API center that is there from the start. */
export interface SeededService extends ServiceAddress {
  /** `eastus` unless given. */
  readonly location?: string;
  readonly sku?: Sku;
}

export interface EmulatorOptions {
  /** Of the management API on 127.0.0.1; 0, the default, for any free one. */
  readonly port?: number;
  /**
   * Names beyond loopback by which callers may come, whatever their port: those of a tunnel. Requests with any other
   * `Host` are refused.
   */
  readonly allowHosts?: readonly string[];
  /** A file that the state is kept in, across restarts and kills; one emulator at a time may use it. Without it everything is in memory. */
  readonly statePath?: string;
  /**
   * Whether other processes of this user may learn from the state file's lock where the emulator is, to use it: yes,
   * unless it is false for one that ends soon.
   */
  readonly announced?: boolean;
  /** The plan of services that are created or seeded without one: `Free` unless given. */
  readonly sku?: Sku;
  /** Milliseconds added to every answer. */
  readonly latencyMs?: number;
  /** The most entries on a page of any list, to make lists that need several pages. */
  readonly pageSize?: number;
  /**
   * `live`, the default, answers as the live service was seen to; `spec` as its specification declares: 201
   * on creation, wrapped errors, 202 with `Location` and `Retry-After` on import and export.
   */
  readonly mode?: Mode;
  /**
   * Refuses with 400 what the service is not known to refuse, because a client should not depend on it: OpenAPI and
   * AsyncAPI documents that cannot be read, and deployments whose environment or definition is not there.
   */
  readonly strict?: boolean;
  /**
   * `arm` refuses what is over Azure Resource Manager's documented allowance of calls, with 429 and `Retry-After`:
   * for each subscription 200 writes (every POST is one) and 200 deletes with 10 more a second, 250 reads with 25
   * more a second. `off`, the default, only tells what would be left.
   */
  readonly limits?: Limits;
  /**
   * Every address speaks https: `made` with a certificate for 127.0.0.1 and localhost that is made on the spot, a key
   * pair with that. Without it they speak http.
   */
  readonly tls?: 'made' | KeyPair;
  /**
   * `bearer`: the data hosts answer 401 to requests without a token; any token will do. `anonymous`, the default:
   * everybody may read.
   */
  readonly dataAuth?: DataAuth;
  /**
   * How the registry compares a name that it is asked for: `exact`, the default, as VS Code compares it, or
   * `ignore-case` as Azure Resource Manager does. Which of them the live service does is not known.
   */
  readonly registryNames?: RegistryNames;
  /** Whether there is a managed identity that gives tokens for this emulator (and for nothing else). */
  readonly identity?: boolean;
  /** Milliseconds between the end of a link import and its effect: 5000 unless given, as live. */
  readonly importDelayMs?: number;
  /**
   * Whether imports by link may read from loopback. They may not unless told: a caller who can write the API center could
   * read other services of this machine.
   */
  readonly allowLoopbackLinks?: boolean;
  /**
   * The document that a link beyond loopback leads to, for imports by link: the emulator itself asks nobody but
   * loopback. Undefined, or no such option, is a link that cannot be followed, as is a promise that rejects.
   */
  readonly links?: (url: string) => Promise<string> | undefined;
  /** Put only where they are missing. */
  readonly seed?: readonly SeededService[];
  readonly faults?: readonly Fault[];
  /** Decides when each request is carried out, for tests of what happens at the same moment. */
  readonly around?: Around;
  /** For delays and for what is left of an allowance. */
  readonly clock?: Clock;
  /** Milliseconds since the Unix epoch, for the moments in answers. */
  readonly wallTime?: () => number;
  /** For the names of operations. */
  readonly random?: Random;
}

/** Where a managed identity's tokens are asked for, as App Service tells its apps. */
export interface ManagedIdentity {
  /** For `IDENTITY_ENDPOINT`. */
  readonly endpoint: string;
  /** For `IDENTITY_HEADER`. */
  readonly header: string;
}

/** A resource as it is stored, without what the service adds. */
export interface StoredResource {
  readonly properties: JsonObject;
  readonly text?: string;
}

export interface Emulator {
  /** The ARM endpoint: `http://127.0.0.1:port`, or https. */
  readonly url: string;
  /** PEM file with the authority that clients must trust; only for a certificate that was made. Gone after `close`. */
  readonly caFile?: string;
  /** Only when one was asked for. */
  readonly identity?: ManagedIdentity;
  /** The data host of a service, `http://127.0.0.1:port` or https; undefined when there is no such service. */
  dataUrl(service: ServiceAddress): string | undefined;
  /** The requests seen so far on all addresses, in the order of their arrival. */
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  /** All that is stored now, by the path of each resource: copies, with the text that was imported last. */
  contents(): ReadonlyMap<string, StoredResource>;
  /**
   * Replaces the faults and starts counting calls from 0.
   *
   * @throws InvalidInput when a path is no regular expression
   */
  setFaults(faults: readonly Fault[]): void;
  /** Ends every address and connection. What was answered before is on disk; an import under way is dropped. */
  close(): Promise<void>;
}
