import type { Clock } from '../../src/core/clock.ts';
import { hasWorkInThreads, watchOpenRequests } from './open-requests.ts';

/**
 * Turns of the event loop without any request or file under way after which nothing more can happen by itself: more than
 * this process ever needs to go on with what has come. How long a turn takes does not count.
 */
const quietTurns = 25;

interface Timer {
  readonly at: number;
  readonly fire: () => void;
  /** Whether someone waits for it, or it only ends what takes too long. */
  readonly awaited: boolean;
}

/** Time that stands still while anything happens, and jumps to the next wait when nothing does. */
export interface SimulatedClock extends Clock, Disposable {
  /** The same time for a server in this process: while it sleeps, its request does not count as traffic. */
  readonly server: Clock;
}

/**
 * A clock for whole runs against an API center in this process: hours pass in seconds, and the speed of the machine
 * does not count.
 */
export function simulatedClock(): SimulatedClock {
  const timers = new Set<Timer>();
  const open = watchOpenRequests();
  let now = 0;
  /** Requests that a server of this process keeps waiting by this clock. */
  let delayed = 0;
  let quiet = 0;
  let ended = false;

  function add(ms: number, awaited: boolean, fire: () => void): Timer {
    const timer = { at: now + Math.max(0, ms), fire, awaited };
    timers.add(timer);
    return timer;
  }

  function turn(): void {
    if (ended) return;
    quiet = open.count() > delayed ? 0 : quiet + 1;
    if (quiet > quietTurns && !hasWorkInThreads()) {
      quiet = 0;
      const next = [...timers].reduce<Timer | undefined>(
        (first, one) => (one.awaited && (!first || one.at < first.at) ? one : first),
        undefined,
      );
      if (next) now = Math.max(now, next.at);
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.fire();
      }
    }
    setImmediate(turn);
  }
  setImmediate(turn);

  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const timer = add(ms, true, resolve);
      signal?.addEventListener(
        'abort',
        () => {
          timers.delete(timer);
          reject(signal.reason);
        },
        { once: true },
      );
    });
  const clock: Clock = {
    now: () => now,
    sleep,
    timeout(ms) {
      const controller = new AbortController();
      add(ms, false, () => controller.abort(new DOMException('The operation timed out', 'TimeoutError')));
      return controller.signal;
    },
  };
  return {
    ...clock,
    server: {
      ...clock,
      async sleep(ms, signal) {
        delayed++;
        try {
          await sleep(ms, signal);
        } finally {
          delayed--;
        }
      },
    },
    [Symbol.dispose]() {
      ended = true;
      open[Symbol.dispose]();
    },
  };
}
