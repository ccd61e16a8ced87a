import type { Clock } from '../../core/clock.ts';

interface Bucket {
  readonly size: number;
  readonly refillPerSecond: number;
  level: number;
  filledAt: number;
}

/**
 * Calls a subscription may make, and the refill per second, as documented (Azure Resource Manager, request limits
 * and throttling); all principals together have 15 times as much.
 */
const documented = {
  reads: { size: 250, refillPerSecond: 25 },
  writes: { size: 200, refillPerSecond: 10 },
  deletes: { size: 200, refillPerSecond: 10 },
} as const;
const globalFactor = 15;

/** What a call took from its subscription's allowance. */
export interface Spent {
  readonly kind: keyof typeof documented;
  /** The headers that belong on the answer; reads tell what is left of the global allowance only. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whole seconds until the next call of this kind is allowed; undefined when this one is. */
  readonly retryAfter: number | undefined;
}

/** The token buckets of all subscriptions. What is left is told with every answer; whether it binds is the site's to say. */
export class Allowance {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes one call: GET and HEAD are reads, DELETE a delete, everything else a write, exports included. */
  spend(subscriptionId: string, method: string): Spent {
    const kind = method === 'GET' || method === 'HEAD' ? 'reads' : method === 'DELETE' ? 'deletes' : 'writes';
    const name = 'x-ms-ratelimit-remaining-subscription';
    const subscription = subscriptionId.toLowerCase();
    const own = this.#bucket(`${subscription} ${kind}`, documented[kind], 1);
    const global = this.#bucket(`${subscription} global ${kind}`, documented[kind], globalFactor);
    const missing = Math.max(0, 1 - own.level);
    if (missing === 0) {
      own.level--;
      // Greater and filled faster, so it holds a call whenever the subscription's own does.
      global.level--;
    }
    return {
      kind,
      headers: {
        ...(kind === 'reads' ? {} : { [`${name}-${kind}`]: String(Math.floor(own.level)) }),
        [`${name}-global-${kind}`]: String(Math.floor(global.level)),
      },
      retryAfter: missing === 0 ? undefined : Math.ceil(missing / own.refillPerSecond),
    };
  }

  /** A bucket as full as it is by now. */
  #bucket(key: string, limit: { size: number; refillPerSecond: number }, factor: number): Bucket {
    const now = this.#clock.now();
    const size = limit.size * factor;
    const refillPerSecond = limit.refillPerSecond * factor;
    const bucket = this.#buckets.get(key) ?? { size, refillPerSecond, level: size, filledAt: now };
    const refill = ((now - bucket.filledAt) / 1000) * refillPerSecond;
    bucket.level = Math.min(size, bucket.level + refill);
    bucket.filledAt = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
