import type { Clock } from '../../core/clock.ts';

interface Bucket {
  readonly size: number;
  readonly refillPerSecond: number;
  level: number;
  filledAt: number;
}

/** Calls a subscription may make, and the refill per second, as documented; all principals together have 15 times as much. */
const documented = {
  reads: { size: 250, refillPerSecond: 25 },
  writes: { size: 200, refillPerSecond: 10 },
  deletes: { size: 200, refillPerSecond: 10 },
} as const;
const globalFactor = 15;

/** Tells callers what is left of their subscription's allowance. It is never refused: only told. */
export class Allowance {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes one call and answers the headers that belong on its answer; reads tell the global one only. */
  spend(subscriptionId: string, method: string): Record<string, string> {
    const kind = method === 'GET' || method === 'HEAD' ? 'reads' : method === 'DELETE' ? 'deletes' : 'writes';
    const name = 'x-ms-ratelimit-remaining-subscription';
    const own = this.#take(`${subscriptionId} ${kind}`, documented[kind], 1);
    const global = this.#take(`${subscriptionId} global ${kind}`, documented[kind], globalFactor);
    return {
      ...(kind === 'reads' ? {} : { [`${name}-${kind}`]: String(own) }),
      [`${name}-global-${kind}`]: String(global),
    };
  }

  #take(key: string, limit: { size: number; refillPerSecond: number }, factor: number): number {
    const now = this.#clock.now();
    const bucket = this.#buckets.get(key) ?? {
      size: limit.size * factor,
      refillPerSecond: limit.refillPerSecond * factor,
      level: limit.size * factor,
      filledAt: now,
    };
    const refill = ((now - bucket.filledAt) / 1000) * bucket.refillPerSecond;
    bucket.level = Math.max(0, Math.min(bucket.size, bucket.level + refill) - 1);
    bucket.filledAt = now;
    this.#buckets.set(key, bucket);
    return Math.floor(bucket.level);
  }
}
