import type { Clock, Random } from '../clock.ts';
import type { HttpTransport } from '../http/transport.ts';
import type { Message } from '../message.ts';
import type { ProbeAttempt } from './result.ts';
import type { ClientIdentity } from './wire/exchange.ts';

export interface ProbeRequest {
  /** Used byte for byte. https; http for loopback only. */
  readonly url: string;
  /** For the whole probe, in milliseconds; 0 means a single attempt. */
  readonly timeoutMs: number;
  /** Whether the user chose that time: then it holds for every cause that can pass. */
  readonly timeoutGiven?: boolean;
  /**
   * Milliseconds for which a host that cannot be resolved or does not accept connections may be a passing failure, where
   * the user gave no time; absent: as long as by default.
   */
  readonly unreachableMs?: number;
  /** The user's own, secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as `x-functions-key`. */
  readonly functionKey?: string;
  /** Keep trying until the server says that it has this version. */
  readonly expectVersion?: string;
  /** Whether attempts carry an excerpt of what was answered. */
  readonly includeBodies: boolean;
}

export interface ProbePorts {
  readonly http: HttpTransport;
  readonly clock: Clock;
  readonly random: Random;
  /** A bearer token for the origin of the URL and no other; asked for when it is first needed. */
  readonly token?: () => Promise<string>;
  readonly onAttempt?: (attempt: ProbeAttempt) => void;
  /** @param waitingFor a clause: what was seen, what is waited for, and when the probe gives up */
  readonly onWait?: (ms: number, waitingFor: Message) => void;
  /** Interrupts the probe, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly client: ClientIdentity;
}
