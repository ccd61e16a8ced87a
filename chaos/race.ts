import type { TestCenter } from '../__tests__/support/run.ts';
import { type Clock, systemClock } from '../src/core/clock.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import { freshForMs } from '../src/core/fleet/recheck.ts';
import type { Around } from '../src/emulator/http/traffic.ts';
import { type Catalogue, catalogueOf, differences } from './catalogue.ts';
import { isWrite, judgeOthers, judgeValid } from './judge.ts';
import { seeded } from './random.ts';
import { type RunReport, type Scenario, startCatalogue } from './scenarios.ts';
import { createSchedule } from './schedule.ts';

/** One of the runs that race, told from the others by its name. */
export interface Racer {
  readonly name: string;
  /** The APIs that it is about. */
  readonly apiIds: readonly string[];
  run(center: TestCenter, ports: Partial<RunPorts>): Promise<Pick<RunReport, 'exitCode' | 'error'>>;
}

/** Runs that begin at the same moment on one API center. */
export interface Race {
  readonly name: string;
  /** What is there before. */
  readonly prepare?: (center: TestCenter, count: number) => Promise<unknown>;
  /** @param count how many there are to be: 2 to 8 */
  readonly racers: (count: number) => readonly Racer[];
  /**
   * Whether what the runs leave together must be whole. A removal beside a registration cannot promise that:
   * the service knows no transaction.
   */
  readonly leavesWhole: boolean;
  /** What must be gone when all have ended, and what must be there, whatever anybody does afterwards. */
  readonly gone?: readonly string[];
  readonly there?: readonly string[];
  /** Whether any of them, run once more alone, must make the entry what it wants. */
  readonly convergesAlone?: false;
  /** Whether so much time passes between two requests that a run must not trust what it has read. */
  readonly isSlow?: true;
  /** How many orders of its requests are tried; 50 unless given. */
  readonly schedules?: number;
  /** Exit codes of its runs; 0, 5 and 6 unless given. */
  readonly exitCodes?: readonly number[];
  /** @returns what else was not as promised */
  readonly judge?: (ended: EndedRace) => Promise<readonly string[]>;
}

/** A race whose runs have ended. */
export interface EndedRace {
  readonly center: TestCenter;
  readonly racers: readonly Racer[];
  readonly left: Catalogue;
  /** See {@link RaceResult}. */
  readonly order: readonly string[];
}

/** Racers that are numbered from 1. */
export function several(count: number, racer: (index: number) => Racer): Racer[] {
  return Array.from({ length: count }, (_, index) => racer(index + 1));
}

export interface RaceResult {
  /** What was not as promised; nothing when all was. */
  readonly problems: readonly string[];
  /** The order in which the requests were carried out. */
  readonly order: readonly string[];
}

/** Runs a race in the order of one seed, and then each of its runs alone. */
export async function survive(race: Race, count: number, seed: number): Promise<RaceResult> {
  const random = seeded(seed);
  const schedule = createSchedule(random);
  const racers = race.racers(count);
  return withCenter(async (center, setAround) => {
    await race.prepare?.(center, count);
    const before = catalogueOf(center.emulator);
    const time = race.isSlow ? { clock: slowClock(() => schedule.order.length) } : {};
    setAround(schedule.around);
    const reports = await schedule.until(
      Promise.all(racers.map((racer) => racer.run(center, { ...time, version: racer.name, random }))),
    );
    setAround(undefined);
    const left = catalogueOf(center.emulator);

    const problems = reports.flatMap(({ exitCode, error }, index) =>
      (race.exitCodes ?? [0, 5, 6]).includes(exitCode)
        ? []
        : [`${racers[index]?.name}: exit ${exitCode} (${error?.message})`],
    );
    if (race.leavesWhole) problems.push(...judgeValid(left));
    problems.push(...judgeOthers(before, left));
    for (const path of race.gone ?? []) if (left.has(path)) problems.push(`${path} is there still`);
    for (const path of race.there ?? []) if (!left.has(path)) problems.push(`${path} is not there`);
    const { order } = schedule;
    problems.push(...((await race.judge?.({ center, racers, left, order })) ?? []));
    if (race.convergesAlone === false) return { problems, order };
    for (const racer of racers) {
      problems.push(...(await judgeAlone(racer, center, { race, count })));
    }
    return { problems, order };
  });
}

/** One further run of any of them makes the catalogue what that run wants. */
async function judgeAlone(
  racer: Racer,
  center: TestCenter,
  { race, count }: { readonly race: Race; readonly count: number },
): Promise<string[]> {
  const report = await racer.run(center, {});
  if (report.exitCode !== 0) return [`${racer.name} alone afterwards: ${report.error?.message}`];
  center.emulator.clearRequests();
  await racer.run(center, {});
  const problems = center.emulator.requests().some(isWrite) ? [`${racer.name} finds something twice`] : [];
  const now = catalogueOf(center.emulator);
  const wanted = await withCenter(async (fresh) => {
    await race.prepare?.(fresh, count);
    await racer.run(fresh, {});
    return catalogueOf(fresh.emulator);
  });
  const different = differences(now, wanted).filter((path) => racer.apiIds.some((id) => isPartOf(id, path)));
  if (different.length > 0) problems.push(`${racer.name} is not as it wants: ${different}`);
  return [...problems, ...judgeValid(now)];
}

function isPartOf(apiId: string, path: string): boolean {
  return path === `apis/${apiId}` || path.startsWith(`apis/${apiId}/`);
}

/** Half a minute passes with each request that is carried out, and nothing times out because of it. */
function slowClock(carriedOut: () => number): Clock {
  return { ...systemClock, now: () => systemClock.now() + carriedOut() * (freshForMs + 1000) };
}

/** Calls the work with a catalogue of its own. */
export async function withCenter<T>(
  work: (center: TestCenter, setAround: (around: Around | undefined) => void) => Promise<T>,
  options: Scenario['emulator'] = {},
): Promise<T> {
  const closing: (() => unknown)[] = [];
  let around: Around | undefined;
  const center = await startCatalogue(
    { after: (close: () => unknown) => void closing.push(close) },
    { ...options, around: (asked, carryOut) => (around ? around(asked, carryOut) : carryOut()) },
  );
  try {
    return await work(center, (next) => {
      around = next;
    });
  } finally {
    for (const close of closing) await close();
  }
}
