import type { Clock } from '../clock.ts';

/**
 * Requests that a subscription allows one identity, and those that it regains each second, as documented (Azure
 * Resource Manager, request limits and throttling). A POST counts as a write, even an export.
 */
export const allowances = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 },
} as const;
type Kind = keyof typeof allowances;

/** Remaining requests at which a run slows down, to leave some for others and for the next step of a pipeline. */
const reserve = 20;
/** What of that is left at the end of a run whose last requests fit into it; it is regained within two seconds. */
const reserveAtEnd = 5;
/** Requests of one kind that a run may still have when it begins to use what it left to others. */
export const lastRequests = reserve - reserveAtEnd;

/** Spreads the requests of a run over time, so that it stays within the subscription's allowance. */
export interface Pacing {
  /** Milliseconds to wait before a request of this method. Each call reserves a slot for one request. */
  pauseBefore(method: string): number;
  /** Takes back the slot of a request that is not sent yet. */
  giveBack(method: string): void;
  /** Says that a request with a slot is sent now. */
  begin(method: string): void;
  /**
   * Reads the remaining allowance from the response to a request that began (`x-ms-ratelimit-remaining-…`).
   *
   * @param header by its name in lower case
   */
  note(method: string, status: number, header: (name: string) => string | undefined): void;
  /** Says that a request that began got no response. */
  drop(method: string): void;
  /** Says that the run sends no more than {@link lastRequests} of a kind that have no slot yet. */
  finish(): void;
}

interface Bucket {
  /** Requests that may be sent now, without those that have a slot; less than 0 while some wait. */
  level: number;
  filledAt: number;
  size: number;
  /** Requests with a slot that are not sent yet. */
  waiting: number;
  /** Requests that are sent and have no response yet. */
  open: number;
}

/**
 * Counts the requests of one run against the allowance and corrects the count by what the responses say. The service
 * shows what is left for reads of all identities only, so that header can lower the count of reads and not raise it.
 *
 * @param many whether the run sends so many requests that it must leave some of the allowance to other pipelines
 */
export function createPacing(clock: Clock, many = false): Pacing {
  let kept = reserve;
  const bucketOf = (kind: Kind): Bucket => {
    const size = allowances[kind].size - (many ? reserve : 0);
    return { size, level: size, filledAt: clock.now(), waiting: 0, open: 0 };
  };
  const buckets = { reads: bucketOf('reads'), writes: bucketOf('writes'), deletes: bucketOf('deletes') };

  function filled(kind: Kind): Bucket {
    const bucket = buckets[kind];
    const now = clock.now();
    const gained = ((now - bucket.filledAt) / 1000) * allowances[kind].perSecond;
    bucket.level = Math.min(bucket.size, bucket.level + gained);
    bucket.filledAt = now;
    return bucket;
  }

  return {
    pauseBefore(method) {
      const kind = kindOf(method);
      const bucket = filled(kind);
      bucket.level--;
      bucket.waiting++;
      return bucket.level >= 0 ? 0 : (-bucket.level / allowances[kind].perSecond) * 1000;
    },
    giveBack(method) {
      const bucket = buckets[kindOf(method)];
      bucket.level++;
      bucket.waiting--;
    },
    begin(method) {
      const bucket = buckets[kindOf(method)];
      bucket.waiting--;
      bucket.open++;
    },
    note(method, status, header) {
      const kind = kindOf(method);
      const bucket = filled(kind);
      bucket.open--;
      // Those that have a slot keep it.
      const correct = (level: number) => {
        bucket.level = level - bucket.waiting;
      };
      const counted = bucket.level + bucket.waiting;
      if (status === 429) correct(Math.min(counted, 0));
      const left = (scope: string) => wholeNumber(header(`x-ms-ratelimit-remaining-${scope}-${kind}`));
      const own = left('subscription');
      const all = [own, left('subscription-global'), left('tenant')].filter((count) => count !== undefined);
      if (all.length === 0) return;
      const spare = Math.min(...all) - kept - bucket.open;
      if (own === undefined && spare >= counted) return;
      correct(
        many
          ? Math.min(bucket.size, Math.max(spare, -reserve))
          : Math.min(bucket.size, Math.max(spare, Math.min(counted, 1))),
      );
    },
    drop(method) {
      buckets[kindOf(method)].open--;
    },
    finish() {
      if (!many || kept === reserveAtEnd) return;
      kept = reserveAtEnd;
      for (const kind of ['reads', 'writes', 'deletes'] as const) {
        const bucket = filled(kind);
        bucket.size += lastRequests;
        bucket.level += lastRequests;
      }
    },
  };
}

function kindOf(method: string): Kind {
  if (method === 'GET' || method === 'HEAD') return 'reads';
  return method === 'DELETE' ? 'deletes' : 'writes';
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
