import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';
import { isRestError } from '@azure/core-rest-pipeline';
import type { Clock, Random } from '../clock.ts';

/** How one attempt at a request ended. */
export type AttemptOutcome =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly kind: 'network'; readonly code: string | undefined };

export interface RetryStatistics {
  retries: number;
  throttled: number;
}

export interface RetryOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly statistics: RetryStatistics;
  /** Milliseconds that the whole run may spend; no wait goes past it. */
  readonly runBudgetMs: number;
  /** Wall-clock time in milliseconds, for a `Retry-After` that is a date. */
  readonly wallClock: () => number;
}

/** Milliseconds for one attempt, its body included. The slowest recorded call took 5 s. */
const attemptTimeoutMs = 60_000;
const maxRetries = 4;
/** Nothing listens there, or there is no such host: it may be starting, but not for long. */
const maxRetriesWithoutHost = 2;
const firstDelayMs = 500;

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

const noHostCodes = new Set(['ECONNREFUSED', 'ENOTFOUND']);

/** Errors that no second attempt can change. */
const hopelessCodes = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;

/**
 * Milliseconds to wait before the next attempt, or undefined when another attempt cannot help.
 * Every call of this product is a GET, an idempotent PUT or DELETE, or a repeatable import or export.
 *
 * @param attempt how many attempts were made, from 1
 * @param now wall-clock time in milliseconds
 */
export function retryDelay(
  outcome: AttemptOutcome,
  attempt: number,
  random: Random,
  now: number,
): number | undefined {
  if (attempt > maxRetries) return undefined;
  const backOff = firstDelayMs * 2 ** (attempt - 1) * (0.75 + random() / 2);
  if (outcome.kind === 'network') {
    const { code = '' } = outcome;
    if (noHostCodes.has(code) && attempt > maxRetriesWithoutHost) return undefined;
    return hopelessCodes.test(code) ? undefined : backOff;
  }
  if (!retryableStatuses.has(outcome.status)) return undefined;
  return Math.max(backOff, parseRetryAfter(outcome.retryAfter, now) ?? 0);
}

/** Milliseconds asked for by a `Retry-After` header: seconds, or an HTTP date. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value.trim());
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Retries within one budget for the whole run. A throttled request holds back all others too: they share
 * the bucket that ran dry. It replaces the pipeline's own retry policy, whose waits cannot be injected.
 */
export function retryPolicy(options: RetryOptions): PipelinePolicy {
  const { clock, random, signal, statistics } = options;
  const runEnds = clock.now() + options.runBudgetMs;
  let heldBackUntil = 0;

  return {
    name: 'armRetryPolicy',
    async sendRequest(request, next) {
      for (let attempt = 1; ; attempt++) {
        const held = heldBackUntil - clock.now();
        if (held > 0) await clock.sleep(held, signal);
        request.abortSignal = AbortSignal.any([signal, clock.timeout(attemptTimeoutMs)]);

        let outcome: AttemptOutcome;
        let result: { response: PipelineResponse } | { error: unknown };
        try {
          const response = await next(request);
          outcome = {
            kind: 'answer',
            status: response.status,
            retryAfter: response.headers.get('retry-after'),
          };
          result = { response };
        } catch (error) {
          if (signal.aborted) throw signal.reason;
          // Neither an answer nor a broken connection: a failed sign-in, for instance.
          if (!isRestError(error) && !isAbort(error)) throw error;
          outcome = { kind: 'network', code: isRestError(error) ? error.code : 'ATTEMPT_TIMEOUT' };
          result = { error };
        }

        const delay = retryDelay(outcome, attempt, random, options.wallClock());
        const throttled = outcome.kind === 'answer' && outcome.status === 429;
        if (throttled) statistics.throttled++;
        if (delay === undefined || clock.now() + delay > runEnds) {
          if ('error' in result) throw result.error;
          return result.response;
        }
        statistics.retries++;
        if (throttled) heldBackUntil = Math.max(heldBackUntil, clock.now() + delay);
        else await clock.sleep(delay, signal);
      }
    },
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
