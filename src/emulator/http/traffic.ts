import type { Clock } from '../../core/clock.ts';
import type { FaultDesk } from '../faults.ts';
import type { RequestLog } from '../request-log.ts';
import type { Certificate } from './certificate.ts';
import type { HttpAnswer, Request } from './request-handler.ts';

/** What all addresses of one emulator share. */
export interface Traffic {
  readonly log: RequestLog;
  readonly faults: FaultDesk;
  readonly clock: Clock;
  readonly wallTime: () => number;
  /** Milliseconds added to every answer. */
  readonly latencyMs: number;
  /** With it every address speaks https, without it http. */
  readonly certificate: Certificate | undefined;
  /** See `EmulatorOptions.allowHosts`; in lower case. */
  readonly allowedHosts: readonly string[];
  /** Aborted when the emulator closes. */
  readonly closing: AbortSignal;
  /** See `EmulatorOptions.around`. */
  readonly around: Around | undefined;
}

/**
 * Stands around the carrying out of each request, in the order of their arrival: what it awaits, the request
 * waits for; what it throws is answered with 500.
 */
export type Around = (
  request: Pick<Request, 'method' | 'path' | 'headers'>,
  carryOut: () => Promise<HttpAnswer>,
) => Promise<HttpAnswer>;
