import type { Random } from '../clock.ts';

/** How one attempt at a request ended. */
export type AttemptOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** The refusal can pass although its status is usually final. */
      readonly passing?: boolean;
    }
  | { readonly kind: 'network'; readonly code: string | undefined };

/** Whether and when to try again: not at all, after a pause of this request, or after a pause of the whole run. */
export type NextAttempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' | 'throttled'; readonly delayMs: number };

const maxRetries = 4;
/** Nothing listens there, or the host does not exist: it may be starting, but does not need long. */
const maxRetriesWithoutHost = 2;
export const firstDelayMs = 500;
const greatestDelayMs = 30_000;

export const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** Nothing listens there, or the host does not exist, so the request was not carried out. */
export const noHostCodes = new Set(['ECONNREFUSED', 'ENOTFOUND']);

/** Errors that no second attempt can change. */
const hopelessCodes = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;

/**
 * Whether another attempt can help, and when. Every call of this product is a GET, an idempotent PUT or DELETE, or a
 * repeatable import or export. A throttled request was not carried out and will succeed later, so only the run's budget
 * limits its attempts.
 *
 * @param attempt how many attempts were made, from 1
 * @param now wall-clock time in milliseconds
 */
export function nextAttempt(
  outcome: AttemptOutcome,
  attempt: number,
  random: Random,
  now: number,
): NextAttempt {
  const backOff = Math.min(firstDelayMs * 2 ** (attempt - 1), greatestDelayMs) * (0.75 + random() / 2);
  if (outcome.kind === 'network') {
    const { code = '' } = outcome;
    const most = noHostCodes.has(code) ? maxRetriesWithoutHost : maxRetries;
    if (attempt > most || hopelessCodes.test(code)) return { kind: 'none' };
    return { kind: 'failed', delayMs: backOff };
  }
  const { status } = outcome;
  if (!retryableStatuses.has(status) && !outcome.passing) return { kind: 'none' };
  const asked = parseRetryAfter(outcome.retryAfter, now);
  const delayMs = Math.max(backOff, asked ?? 0);
  if (status === 429) return { kind: 'throttled', delayMs };
  if (attempt > maxRetries) return { kind: 'none' };
  return { kind: asked === undefined ? 'failed' : 'throttled', delayMs };
}

/** Milliseconds that a `Retry-After` header asks for: it holds seconds, or an HTTP date. Undefined when it holds neither. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
