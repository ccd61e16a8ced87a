import type { Clock } from '../clock.ts';

/**
 * Requests that the allowance regains each second, as documented (Azure Resource Manager, request limits and
 * throttling). A POST counts as a write, even an export.
 */
const refillPerSecond = { reads: 25, writes: 10, deletes: 10 } as const;
type Kind = keyof typeof refillPerSecond;

/** Remaining requests at which a run slows down, to leave some for others and for the next step of a pipeline. */
const reserve = 20;

/** Spreads the requests of a run over time while the subscription's allowance is nearly used up. */
export interface Pacing {
  /** Milliseconds to wait before a request of this method. Each call reserves a slot for one request. */
  pauseBefore(method: string): number;
  /** Reads the remaining allowance from a response (`x-ms-ratelimit-remaining-…`). */
  note(method: string, status: number, header: (name: string) => string | undefined): void;
}

export function createPacing(clock: Clock): Pacing {
  const nextTurn = { reads: 0, writes: 0, deletes: 0 };
  const slow = new Set<Kind>();

  return {
    pauseBefore(method) {
      const kind = kindOf(method);
      if (!slow.has(kind)) return 0;
      const now = clock.now();
      const turn = Math.max(now, nextTurn[kind]);
      nextTurn[kind] = turn + 1000 / refillPerSecond[kind];
      return turn - now;
    },
    note(method, status, header) {
      const kind = kindOf(method);
      const left = ['subscription', 'subscription-global', 'tenant']
        .map((scope) => header(`x-ms-ratelimit-remaining-${scope}-${kind}`))
        .filter((value) => value !== undefined && /^\d+$/.test(value))
        .map(Number);
      if (status === 429 || left.some((calls) => calls < reserve)) slow.add(kind);
      else if (left.length > 0) slow.delete(kind);
    },
  };
}

function kindOf(method: string): Kind {
  if (method === 'GET' || method === 'HEAD') return 'reads';
  return method === 'DELETE' ? 'deletes' : 'writes';
}
