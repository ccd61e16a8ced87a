import type { Clock, Random } from '../clock.ts';
import { Failure } from '../errors.ts';
import { readText } from './bounded-body.ts';
import { type AttemptOutcome, nextAttempt } from './retry-decision.ts';
import type { HttpRequest, HttpTransport } from './transport.ts';
import { withTimeLimit } from './with-time-limit.ts';

/** What every request to a service takes from outside. */
export interface NetworkPorts {
  readonly http: HttpTransport;
  readonly clock: Clock;
  /** Wall-clock time in milliseconds since 1970. */
  readonly wallClock: () => number;
  readonly random: Random;
  /** Aborted with a Failure as its reason when the run is interrupted. */
  readonly signal: AbortSignal;
}

export interface ServiceRequest extends Pick<HttpRequest, 'party' | 'method' | 'url' | 'headers' | 'body'> {
  /** Whether it may be sent again even if the service may have carried it out already. */
  readonly repeatable: boolean;
}

export interface ServiceAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Sends a request and reads its response, whatever the status. Rejects with the signal's reason when the run is
 * interrupted, with a Failure for a request that must not be sent, with TooLarge for a body over the limit, otherwise
 * with the error of the last attempt.
 */
export type ServiceClient = (request: ServiceRequest) => Promise<ServiceAnswer>;

export interface ServiceLimits {
  /** Milliseconds for one attempt, its body included. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly maxRetries: number;
  /** Milliseconds; a request is not repeated when the service asks for a longer pause. */
  readonly maxPauseMs: number;
}

/** For services other than API Center: token services, GitHub, Azure DevOps. */
export const serviceLimits: ServiceLimits = {
  timeoutMs: 30_000,
  maxBytes: 16 * 1024 * 1024,
  maxRetries: 2,
  maxPauseMs: 20_000,
};

/**
 * A client for services other than API Center. It limits the time and bytes of each attempt, tries again where that can
 * help, ends at once when the run is interrupted, and follows no redirect.
 */
export function createServiceClient(
  { http, clock, wallClock, random, signal }: NetworkPorts,
  { timeoutMs, maxBytes, maxRetries, maxPauseMs }: ServiceLimits = serviceLimits,
): ServiceClient {
  function attempt({ repeatable: _, ...request }: ServiceRequest): Promise<ServiceAnswer> {
    return withTimeLimit(clock, timeoutMs, signal, async (limited) => {
      const { status, headers, body, close } = await http.send({ ...request, signal: limited });
      try {
        return { status, headers, text: await readText(body, { left: maxBytes }) };
      } finally {
        close();
      }
    });
  }

  /** Milliseconds to wait before the next attempt; undefined when there is no further attempt. */
  function pauseAfter(outcome: AttemptOutcome, number: number): number | undefined {
    if (number > maxRetries) return undefined;
    const next = nextAttempt(outcome, number, random, wallClock());
    return next.kind === 'none' || next.delayMs > maxPauseMs ? undefined : next.delayMs;
  }

  return async (request) => {
    for (let number = 1; ; number++) {
      let pause: number | undefined;
      try {
        const answer = await attempt(request);
        const { status, headers } = answer;
        const turnedAway = status === 429 || status === 503;
        pause =
          request.repeatable || turnedAway
            ? pauseAfter({ kind: 'answer', status, retryAfter: headers['retry-after'] }, number)
            : undefined;
        if (pause === undefined) return answer;
      } catch (error) {
        signal.throwIfAborted();
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        pause =
          request.repeatable && !(error instanceof Failure)
            ? pauseAfter({ kind: 'network', code }, number)
            : undefined;
        if (pause === undefined) throw error;
      }
      await clock.sleep(pause, signal);
    }
  };
}
