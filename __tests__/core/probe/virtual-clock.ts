import type { Clock } from '../../../src/core/clock.ts';

/** Time that passes only when it is slept or pushed: whole retry tables run in an instant. */
export class VirtualClock implements Clock {
  readonly waits: number[] = [];
  #now = 0;
  readonly #timers = new Set<{ readonly at: number; readonly controller: AbortController }>();

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(ms);
    this.advance(ms);
  }

  timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    this.#timers.add({ at: this.#now + ms, controller });
    return controller.signal;
  }

  /** Lets time pass, as while a server keeps someone waiting. */
  advance(ms: number): void {
    this.#now += ms;
    for (const timer of this.#timers) {
      if (timer.at > this.#now) continue;
      this.#timers.delete(timer);
      timer.controller.abort(new DOMException('The operation timed out', 'TimeoutError'));
    }
  }
}
