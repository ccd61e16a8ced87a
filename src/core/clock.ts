import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** Time as the core sees it: tests replace it, so that deadlines and back-off run without waiting. */
export interface Clock {
  /** Monotonic time in milliseconds; the origin has no meaning. */
  now(): number;
  /** Resolves after `ms` milliseconds, with 0 once events that are due have been handled; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * A signal that aborts after `ms` milliseconds. It never keeps the process alive.
   *
   * @param until aborted when nothing waits for the signal any more: a run over a fleet makes tens of thousands
   */
  timeout(ms: number, until?: AbortSignal): AbortSignal;
}

/** A number in [0, 1): `Math.random` in production, seeded in tests. */
export type Random = () => number;

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, signal) {
    try {
      const options = signal ? { signal } : {};
      if (ms > 0) return await delay(ms, undefined, options);
      // Signals and sockets are polled between two turns. A timer of 0 ms would take a number of turns that depends on
      // the machine.
      await nextTurn(undefined, options);
      await nextTurn(undefined, options);
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
  // Not `AbortSignal.timeout`: it cannot be ended, and Node keeps it in memory until its time or a full collection.
  timeout(ms, until) {
    const controller = new AbortController();
    const timer = setTimeout(
      () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      Math.max(0, ms),
    ).unref();
    until?.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return controller.signal;
  },
};
