import type { PipelinePolicy, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { isRestError } from '@azure/core-rest-pipeline';
import type { Clock, Random } from '../clock.ts';
import {
  type AttemptOutcome,
  firstDelayMs,
  nextAttempt,
  noHostCodes,
  retryableStatuses,
} from '../http/retry-decision.ts';
import { withTimeLimit } from '../http/with-time-limit.ts';
import { createPacing, type Pacing } from './pacing.ts';
import { createRetryBudget } from './retry-budget.ts';

export interface RetryStatistics {
  /** Attempts beyond the first, of all requests together, including those with a renewed token. */
  retries: number;
  /** Responses that asked the run to slow down. */
  throttled: number;
}

export interface RetryOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly statistics: RetryStatistics;
  /** Milliseconds that the whole run may spend on failed attempts and the waits after them. */
  readonly runBudgetMs: number;
  /** Whether the run sends many requests: then it leaves some of the allowance to others, and may take long. */
  readonly many?: boolean;
  /** Spreads the requests over time; one of its own when it is absent. */
  readonly pacing?: Pacing;
  /** Wall-clock time in milliseconds, for a `Retry-After` that is a date. */
  readonly wallClock: () => number;
  /** Called before another attempt at a request that the service may already have carried out. */
  readonly onUncertain?: (request: PipelineRequest) => void;
  /** Whether a refusal whose status is usually final can pass. */
  readonly canPass?: (request: PipelineRequest, response: PipelineResponse) => boolean;
}

/** Milliseconds for one attempt, its body included. The slowest recorded call took 5 s. */
const attemptTimeoutMs = 60_000;
/**
 * Retries within one budget for the whole run. A throttled request also delays all others, because they share the
 * same allowance. It replaces the pipeline's own retry policy, whose waits cannot be injected.
 */
export function retryPolicy(options: RetryOptions): PipelinePolicy {
  const { clock, random, signal, statistics } = options;
  const budget = createRetryBudget(clock, options.runBudgetMs, options.many);
  const { pacing = createPacing(clock, options.many) } = options;
  let heldBackUntil = Number.NEGATIVE_INFINITY;

  /** Waits until the run may send again, each request a little differently so that they do not all start at once. */
  async function turn(method: string): Promise<void> {
    for (;;) {
      while (heldBackUntil > clock.now()) {
        await clock.sleep(heldBackUntil - clock.now() + (random() * firstDelayMs) / 2, signal);
      }
      const pause = pacing.pauseBefore(method);
      if (pause > 0) await clock.sleep(pause, signal);
      if (heldBackUntil <= clock.now()) return pacing.begin(method);
      pacing.giveBack(method);
    }
  }

  return {
    name: 'armRetryPolicy',
    async sendRequest(request, next) {
      for (let attempt = 1; ; attempt++) {
        await turn(request.method);
        const started = clock.now();

        let outcome: AttemptOutcome;
        let result: { response: PipelineResponse } | { error: unknown };
        try {
          const response = await withTimeLimit(
            clock,
            budget.atMost(attemptTimeoutMs),
            signal,
            (attemptSignal) => {
              request.abortSignal = attemptSignal;
              return next(request);
            },
          );
          pacing.note(request.method, response.status, (name) => response.headers.get(name));
          outcome = {
            kind: 'answer',
            status: response.status,
            retryAfter: response.headers.get('retry-after'),
            passing: options.canPass?.(request, response) ?? false,
          };
          result = { response };
        } catch (error) {
          pacing.drop(request.method);
          if (signal.aborted) throw signal.reason;
          // Neither a response nor a broken connection: a failed sign-in, for instance.
          if (!isRestError(error) && !isAbort(error)) throw error;
          outcome = { kind: 'network', code: isRestError(error) ? error.code : 'ATTEMPT_TIMEOUT' };
          result = { error };
        }

        const following = nextAttempt(outcome, attempt, random, options.wallClock());
        if (outcome.kind === 'answer' && (outcome.status === 429 || following.kind === 'throttled')) {
          statistics.throttled++;
        }
        const granted = following.kind !== 'none' && budget.spend(following, started);
        if (!granted) {
          if ('error' in result) throw result.error;
          if (!retryableStatuses.has(result.response.status)) budget.refund();
          return result.response;
        }
        statistics.retries++;
        if (mayHaveActed(outcome)) options.onUncertain?.(request);
        if (following.kind === 'failed') await clock.sleep(following.delayMs, signal);
        else heldBackUntil = Math.max(heldBackUntil, clock.now() + following.delayMs);
      }
    },
  };
}

/**
 * Whether the service may have carried out a request that it did not confirm: 429, 503 and a refusal that can pass mean
 * that it did not.
 */
function mayHaveActed(outcome: AttemptOutcome): boolean {
  if (outcome.kind === 'network') return !noHostCodes.has(outcome.code ?? '');
  return outcome.status !== 429 && outcome.status !== 503 && !outcome.passing;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
