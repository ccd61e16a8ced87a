import type { Random } from '../clock.ts';
import type { RoundFailure } from './diagnosis/classify.ts';
import type { ServerDescription } from './result.ts';
import { type Retry, retryAfterMs, waitBeforeRetry } from './retry.ts';
import type { RoundOutcome } from './run-round.ts';

/** What the rounds so far come to. */
export interface History {
  /** Failed rounds, whatever the cause. */
  readonly failures: number;
  /** The last round was good after one that failed: another good one confirms it. */
  readonly unconfirmed: boolean;
  /** The last rounds, as far as they failed for the same cause. */
  readonly streak?: Streak;
}

interface Streak {
  readonly failure: RoundFailure;
  readonly length: number;
  readonly since: number;
}

/** When and how a round ended. */
export interface Moment {
  /** Milliseconds of the clock. */
  readonly now: number;
  /** Milliseconds until the whole probe must be over; 0 when no further round is wanted. */
  readonly remainingMs: number;
  readonly credentialSent: boolean;
  /** Whether the user chose the time of the probe. */
  readonly timeGiven: boolean;
  /** Milliseconds for which an unreachable host may be a passing failure, where the user gave no time. */
  readonly unreachableMs?: number | undefined;
}

export type NextStep =
  | { readonly kind: 'healthy'; readonly server: ServerDescription }
  | { readonly kind: 'failed'; readonly failure: RoundFailure }
  | {
      readonly kind: 'wait';
      readonly ms: number;
      /** Until the probe stops waiting for this, as {@link Retry} has it. */
      readonly giveUpMs: number;
      readonly capped: boolean;
      readonly failure: RoundFailure;
      readonly history: History;
    };

export const noHistory: History = { failures: 0, unconfirmed: false };

/** Between the first good round after a failure and the one that confirms it. */
const confirmationMs = 3000;

/**
 * What to do after a round. A good one is believed at once when none has failed, else when a second one follows
 * it: during a rollout old and new instances answer in turn. A failed one is repeated as its cause deserves.
 */
export function nextStep(history: History, outcome: RoundOutcome, moment: Moment, random: Random): NextStep {
  const { failures, unconfirmed } = history;
  const { now, remainingMs, credentialSent, timeGiven, unreachableMs } = moment;
  if (outcome.kind === 'good') {
    if (failures === 0 || unconfirmed) return { kind: 'healthy', server: outcome.server };
    const streak = extend(history.streak, { cause: 'unstable', phase: 'list' }, now);
    const ms = Math.min(confirmationMs, Math.floor(remainingMs / 2));
    const retry = ms > 0 ? { waitMs: ms, giveUpMs: remainingMs, capped: false } : undefined;
    return step(retry, { failures, unconfirmed: true, streak });
  }
  // A round that the deadline cut off says less than the one before it.
  const streak =
    history.streak && isCutOff(outcome.failure)
      ? history.streak
      : extend(history.streak, outcome.failure, now);
  const { failure, length, since } = streak;
  const retry = waitBeforeRetry(
    {
      cause: failure.cause,
      streak: length,
      streakMs: now - since,
      failures: failures + 1,
      remainingMs,
      retryAfterMs:
        failure.answer && 'http' in failure.answer ? retryAfterMs(failure.answer.http) : undefined,
      credentialSent,
      timeGiven,
      unreachableMs,
    },
    random,
  );
  return step(retry, { failures: failures + 1, unconfirmed: false, streak });
}

function step(retry: Retry | undefined, history: History & { readonly streak: Streak }): NextStep {
  const { failure } = history.streak;
  if (!retry) return { kind: 'failed', failure };
  const { waitMs: ms, giveUpMs, capped } = retry;
  return { kind: 'wait', ms, giveUpMs, capped, failure, history };
}

function extend(streak: Streak | undefined, failure: RoundFailure, now: number): Streak {
  return streak?.failure.cause === failure.cause
    ? { failure, length: streak.length + 1, since: streak.since }
    : { failure, length: 1, since: now };
}

function isCutOff({ answer }: RoundFailure): boolean {
  return answer?.kind === 'timeout' && answer.phase === 'deadline';
}
