import { type FaultCase, survive, type Undisturbed, undisturbed } from './fault-case.ts';
import { namedFaults } from './faults.ts';
import { everyJob } from './jobs.ts';
import type { Scenario, Servers } from './scenarios.ts';

export interface MatrixCase extends FaultCase {
  readonly known: Undisturbed;
  readonly name: string;
}

/** Every fault at every request of every job. */
export async function faultMatrix(
  servers: Servers,
  jobs: readonly Scenario[] = everyJob,
): Promise<MatrixCase[]> {
  const cases: MatrixCase[] = [];
  for (const job of jobs) {
    const known = await undisturbed(job, servers);
    for (const [index, step] of known.steps.entries()) {
      for (const fault of namedFaults) {
        if (job.faults?.has(fault.name) === false) continue;
        if (fault.happensTo && !fault.happensTo(step)) continue;
        const request = `${step.method} …/${step.path.split('/').slice(-2).join('/')}`;
        cases.push({
          known,
          step,
          fault,
          name: `${job.name}, request ${index + 1} (${request}): ${fault.name}`,
        });
      }
    }
  }
  return cases;
}

/** @returns what was not as promised; an exception is one of these */
export async function surviveCase(one: MatrixCase, servers: Servers): Promise<string[]> {
  try {
    return await survive(one, one.known, servers);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
