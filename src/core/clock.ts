import { setTimeout as delay } from 'node:timers/promises';

/** Time as the core sees it: tests replace it, so that deadlines and back-off run without waiting. */
export interface Clock {
  /** Monotonic time in milliseconds; the origin has no meaning. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after `ms` milliseconds. It never keeps the process alive. */
  timeout(ms: number): AbortSignal;
}

/** A number in [0, 1): `Math.random` in production, seeded in tests. */
export type Random = () => number;

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, signal) {
    try {
      await delay(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
  // Node takes whole milliseconds only.
  timeout: (ms) => AbortSignal.timeout(Math.max(0, Math.ceil(ms))),
};
