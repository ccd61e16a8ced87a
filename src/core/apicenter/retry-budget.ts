import type { Clock } from '../clock.ts';

/** What all requests of one run may lose together, so that a service in trouble is not made to suffer more. */
export interface RetryBudget {
  /** Milliseconds for an attempt: `wanted`, or what the run has left. */
  atMost(wanted: number): number;
  /**
   * Takes one more attempt out of the budget: the time since the last attempt began, and the wait to come.
   *
   * @returns false when that is more than the run has left; nothing is taken then
   */
  spend(
    following: { readonly kind: 'failed' | 'throttled'; readonly delayMs: number },
    began: number,
  ): boolean;
  /** Gives an attempt back: the service is answering. */
  refund(): void;
}

/** Attempts after failures that the run may have open at a time; every good answer earns one back. */
const retriesOfRun = 20;
/** Milliseconds that the last attempts get although nothing is left. */
const leastAttemptMs = 1000;

/** @param runBudgetMs milliseconds; what several requests lose at the same moment counts once */
export function createRetryBudget(clock: Clock, runBudgetMs: number): RetryBudget {
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
    },
  };
}
