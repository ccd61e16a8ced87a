import type { Clock } from '../../clock.ts';

/** Which wait was too long. */
export type TimedPhase = 'headers' | 'request' | 'deadline';

export class TimedOut extends Error {
  readonly phase: TimedPhase;

  constructor(phase: TimedPhase) {
    super(`Time ran out: ${phase}`);
    this.phase = phase;
  }
}

export interface TimeLimit {
  /** Aborts with the parent's reason, or with a TimedOut. */
  readonly signal: AbortSignal;
  /** Starts a limit; the function returned lifts it. */
  start(ms: number, phase: TimedPhase): () => void;
  /** Lifts every limit and lets go of the parent. */
  release(): void;
}

/** A signal for one piece of work. */
export function createTimeLimit(clock: Clock, parent: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  const released = new AbortController();
  const lifts = new Set<() => void>();

  const listen = (source: AbortSignal, onAbort: () => void): (() => void) => {
    const lift = () => {
      source.removeEventListener('abort', onAbort);
      lifts.delete(lift);
    };
    lifts.add(lift);
    source.addEventListener('abort', onAbort);
    if (source.aborted) onAbort();
    return lift;
  };

  if (parent) listen(parent, () => controller.abort(parent.reason));
  return {
    signal: controller.signal,
    start: (ms, phase) =>
      listen(clock.timeout(ms, released.signal), () => controller.abort(new TimedOut(phase))),
    release: () => {
      for (const lift of lifts) lift();
      released.abort('released');
    },
  };
}
