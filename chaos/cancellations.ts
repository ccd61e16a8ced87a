import { Incomplete } from '../src/core/errors.ts';
import type { Around } from '../src/emulator/http/traffic.ts';
import { catalogueOf } from './catalogue.ts';
import { settled } from './clock.ts';
import { type Undisturbed, undisturbed } from './fault-case.ts';
import { fleetScenarios } from './fleet-scenarios.ts';
import { isWrite, judgeCompletion } from './judge.ts';
import { withCenter } from './race.ts';
import { seeded } from './random.ts';
import type { RunReport, Scenario, Servers } from './scenarios.ts';
import { createSchedule } from './schedule.ts';

/** A run over a manifest that is cancelled at one of its writes. */
export interface CancellationCase {
  readonly name: string;
  readonly known: Undisturbed;
  /** The write that is not carried out any more, from 1. */
  readonly write: number;
  /** Of the order in which the requests of its entries are carried out. */
  readonly seed: number;
}

/** Every write of every job that works on several entries. */
export async function cancellationMatrix(
  servers: Servers,
  seed: number,
  jobs: readonly Scenario[] = fleetScenarios,
): Promise<CancellationCase[]> {
  const cases: CancellationCase[] = [];
  for (const job of jobs) {
    if (!job.isParallel) continue;
    const known = await undisturbed(job, servers);
    for (const index of known.steps.filter(isWrite).keys()) {
      const write = index + 1;
      cases.push({
        name: `${job.name}, cancelled at write ${write}`,
        known,
        write,
        seed: seed * 1000 + write,
      });
    }
  }
  return cases;
}

/** @returns what was not as promised; nothing when all was */
export function surviveCancellation(
  { known: { scenario, desired }, write, seed }: CancellationCase,
  servers: Servers,
): Promise<string[]> {
  return withCenter(async (center, setAround) => {
    await scenario.prepare(center, servers, {});
    const { emulator } = center;
    const schedule = createSchedule(seeded(seed));
    const cancel = new AbortController();
    let carriedOut = 0;
    const around: Around = (asked, carryOut) =>
      schedule.around(asked, async () => {
        if (isWrite(asked) && carriedOut === write - 1) cancel.abort(cancelled());
        if (cancel.signal.aborted) return { status: 503 };
        if (isWrite(asked)) carriedOut++;
        return carryOut();
      });
    setAround(around);
    const report = await schedule.until(scenario.run(center, servers, { signal: cancel.signal }));
    setAround(undefined);
    await settled();
    const left = catalogueOf(emulator);

    const problems = judgeReport(report, carriedOut);
    emulator.clearRequests();
    const completion = { report: await scenario.run(center, servers, {}), requests: emulator.requests() };
    const fault = { kind: 'final', uncertain: true, exitCodes: [6] } as const;
    problems.push(...judgeCompletion({ fault, left, desired }, completion, catalogueOf(emulator)));
    return problems;
  }, scenario.emulator);
}

const cancelled = () => new Incomplete({ code: 'interrupted', message: 'Cancelled.', next: 'Run again.' });

/** Each write that was answered is told, and no other one. */
function judgeReport({ exitCode, error, results = [] }: RunReport, carriedOut: number): string[] {
  const problems: string[] = [];
  const told = results.flatMap(({ applied }) => applied).length;
  if (exitCode !== 6 || error?.code !== 'interrupted') problems.push(`exit ${exitCode} (${error?.code})`);
  if (told !== carriedOut) problems.push(`${carriedOut} writes were answered, ${told} are told`);
  return problems;
}
