import { VirtualClock } from '../__tests__/core/probe/virtual-clock.ts';
import type { Clock } from '../src/core/clock.ts';

/** Turns of the event loop after which whatever else was under way on loopback has happened. */
const settlingTurns = 25;

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
      await settled();
      await ready();
      signal?.throwIfAborted();
      clock.advance(ms);
      await settled();
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

/** Resolves when nothing more comes over loopback. */
export async function settled(turns = settlingTurns): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
}

export { VirtualClock };
