import type { Clock } from '../../clock.ts';

/** How much work a comparison may be, whatever a hostile server sends. One unit is a value looked at, or 32 bytes. */
export interface Budget {
  /** Takes so many units. Throws BudgetSpent when there are none left. */
  spend(units: number): void;
}

/** What remains is not compared. Caught where a tool is compared, and reported as incomplete. */
export class BudgetSpent extends Error {}

/** Made once: a trace of each of thousands would cost more than what was spent. */
const budgetSpent = new BudgetSpent('the budget of the comparison is spent');

/** The budget of a whole comparison, shared among the tools. */
export interface SharedBudget extends Budget {
  /** Units taken so far. */
  readonly spent: number;
  /**
   * Does work that a comparison can go without, from a part of its own.
   *
   * @returns undefined when that part is spent
   */
  spare<T>(work: () => T): T | undefined;
  /** Begins a tool, which may take so many units of its own, and then what the shared part has left. */
  begin(own: number): void;
}

/** The part that any tool may take beyond its own; some twenty times what the largest list of tools ever seen needs. */
export const sharedUnits = 1_000_000;

const totalMs = 1200;
/** After so much time each tool has its own part only, so that the tools which follow are compared too. */
const sharedMs = 600;
/** For all work that can be left out, and for one piece of it. */
const spareUnits = 1_000_000;
const spareUnitsOnce = 20_000;
const unitsPerLookAtClock = 4096;

export function createBudget(clock: Pick<Clock, 'now'>): SharedBudget {
  const start = clock.now();
  let [own, shared, spent, untilClock] = [0, sharedUnits, 0, unitsPerLookAtClock];
  let [spare, once]: [number, number | undefined] = [spareUnits, undefined];
  const lookAtClock = () => {
    const passed = clock.now() - start;
    if (passed > sharedMs) shared = spare = 0;
    if (passed > totalMs) own = 0;
  };
  return {
    get spent() {
      return spent;
    },
    begin(units) {
      own = units;
      lookAtClock();
    },
    spare(work) {
      if (once !== undefined) return work();
      once = Math.min(spare, spareUnitsOnce);
      spare -= once;
      try {
        return work();
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        return undefined;
      } finally {
        spare += Math.max(0, once);
        once = undefined;
      }
    },
    spend(units) {
      spent += units;
      untilClock -= units;
      if (untilClock <= 0) {
        untilClock = unitsPerLookAtClock;
        lookAtClock();
      }
      if (once !== undefined) {
        once -= units;
        if (once < 0) throw budgetSpent;
        return;
      }
      const fromShared = Math.max(0, units - own);
      own = Math.max(0, own - units);
      if (fromShared > shared) throw budgetSpent;
      shared -= fromShared;
    },
  };
}
