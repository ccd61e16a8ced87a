import type { Clock } from '../clock.ts';

/** The time and attempts that all requests of one run may spend on retries, so that retries do not overload the service. */
export interface RetryBudget {
  /** Milliseconds for an attempt: `wanted`, or less where the run has less left. */
  atMost(wanted: number): number;
  /**
   * Takes one more attempt out of the budget: the time since the last attempt began, and the wait before the next.
   *
   * @returns false when that is more than the run has left; then it takes nothing
   */
  spend(
    following: { readonly kind: 'failed' | 'throttled'; readonly delayMs: number },
    began: number,
  ): boolean;
  /** Gives one attempt back, and a long run all of its time, because the service responds again. */
  refund(): void;
}

/** Attempts after failures that the run may use; every good response gives one back. */
const retriesOfRun = 20;
/** Milliseconds that an attempt gets even when no time is left. */
const leastAttemptMs = 1000;

/**
 * @param runBudgetMs milliseconds; time that several requests lose at the same moment counts once
 * @param long whether the run may take longer than its budget: then the budget is what it may lose without a response
 */
export function createRetryBudget(clock: Clock, runBudgetMs: number, long = false): RetryBudget {
  let leftMs = runBudgetMs;
  let countedUntil = Number.NEGATIVE_INFINITY;
  let retries = retriesOfRun;

  return {
    atMost: (wanted) => Math.min(wanted, Math.max(leftMs, leastAttemptMs)),
    spend({ kind, delayMs }, began) {
      const ends = clock.now() + delayMs;
      const lost = Math.max(0, ends - Math.max(began, countedUntil));
      if (lost > leftMs || (kind === 'failed' && retries === 0)) return false;
      leftMs -= lost;
      countedUntil = Math.max(countedUntil, ends);
      if (kind === 'failed') retries--;
      return true;
    },
    refund() {
      retries = Math.min(retries + 1, retriesOfRun);
      if (long) leftMs = runBudgetMs;
    },
  };
}
