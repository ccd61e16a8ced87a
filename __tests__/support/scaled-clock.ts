import { type Clock, systemClock } from '../../src/core/clock.ts';

/**
 * Time that passes `factor` times as fast as the machine's own, for an API center and a run that share it: waits of
 * minutes take seconds, and what the machine itself takes counts `factor` times.
 */
export function scaledClock(factor: number): Clock {
  const started = systemClock.now();
  return {
    now: () => started + (systemClock.now() - started) * factor,
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
    timeout: (ms) => systemClock.timeout(ms / factor),
  };
}
