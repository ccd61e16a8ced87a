import type { Random } from '../src/core/clock.ts';
import type { Around } from '../src/emulator/http/traffic.ts';
import { settled } from './clock.ts';

/** Requests of several runs, carried out one at a time in an order that only depends on the seed. */
export interface Schedule {
  readonly around: Around;
  /** What was carried out, in its order: which run asked, and for what. */
  readonly order: readonly string[];
  /** Carries requests out until all runs have ended. */
  until<T>(runs: Promise<T>): Promise<T>;
}

interface Waiting {
  readonly asked: string;
  readonly carryOut: () => Promise<void>;
}

/** A run tells its name as its version, so in the header `user-agent`. */
export function createSchedule(random: Random): Schedule {
  const waiting: Waiting[] = [];
  const order: string[] = [];

  return {
    order,
    around: ({ method, path, headers }, carryOut) =>
      new Promise((resolve, reject) => {
        const run = /mcp-register\/(\S+)/.exec(headers['user-agent'] ?? '')?.[1] ?? '';
        const asked = `${run} ${method} ${path.split('/providers/').at(-1)}`;
        waiting.push({ asked, carryOut: () => carryOut().then(resolve, reject) });
      }),
    async until(runs) {
      let ended = false;
      const end = () => {
        ended = true;
      };
      runs.then(end, end);
      while (!ended) {
        // Every run has asked for all that it can ask for: whose turn it is does not depend on the machine.
        await settled(() => waiting.length);
        waiting.sort((a, b) => (a.asked < b.asked ? -1 : 1));
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        if (!next) continue;
        order.push(next.asked);
        await next.carryOut();
      }
      return runs;
    },
  };
}
