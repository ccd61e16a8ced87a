import { VirtualClock } from '../__tests__/core/probe/virtual-clock.ts';
import { hasWorkInThreads, watchOpenRequests } from '../__tests__/support/open-requests.ts';
import type { Clock } from '../src/core/clock.ts';

/** Turns of the event loop in which this process goes on with all that has come. */
const settlingTurns = 25;

const open = watchOpenRequests();
/** Requests that a server of this process keeps waiting by its clock. */
let delayed = 0;

/**
 * The clock of a server whose client lives by `clock`, in the same process: a server that waits lets everything
 * else happen first, and then the time passes for both. So a silence of a minute takes an instant, and ends the
 * client's attempt.
 *
 * @param ready awaited before time passes
 */
export function serverClock(clock: VirtualClock, ready: () => Promise<void>): Clock {
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      delayed++;
      try {
        await settled();
        await ready();
        signal?.throwIfAborted();
        clock.advance(ms);
        await settled();
      } finally {
        delayed--;
      }
    },
    timeout: (ms) => clock.timeout(ms),
  };
}

/**
 * The clock of a client that works on several things at once: time passes only when all of them are ready for that, and
 * once for those that wait at the same moment.
 */
export function patientClock(clock: VirtualClock, ready: () => Promise<void>): Clock {
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      const end = clock.now() + ms;
      await ready();
      signal?.throwIfAborted();
      clock.advance(Math.max(0, end - clock.now()));
    },
    timeout: (ms) => clock.timeout(ms),
  };
}

/**
 * Resolves when nothing more comes over loopback: every request of this process has been answered, or is kept waiting. A
 * busy machine carries one over loopback in any number of turns.
 *
 * @param held requests that somebody holds back, beside those that wait by the clock
 */
export async function settled(held: () => number = () => 0): Promise<void> {
  for (let quiet = 0; quiet < settlingTurns; ) {
    await new Promise(setImmediate);
    quiet = open.count() > delayed + held() || hasWorkInThreads() ? 0 : quiet + 1;
  }
}

export { VirtualClock };
