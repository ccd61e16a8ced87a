import type { TestCenter } from '../__tests__/support/run.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import type { Around } from '../src/emulator/http/listener.ts';
import { catalogueOf, differences } from './catalogue.ts';
import { isWrite, judgeOthers, judgeValid } from './judge.ts';
import { seeded } from './random.ts';
import { type RunReport, startCatalogue } from './scenarios.ts';
import { createSchedule } from './schedule.ts';
import { type PullRequestNow, runPullRequest, runSweepOf } from './staging.ts';

/** One of the runs that race, told from the others by its name. */
interface Racer {
  readonly name: string;
  /** The API that it is about. */
  readonly apiId: string;
  run(center: TestCenter, ports: Partial<RunPorts>): Promise<RunReport>;
}

/** Runs that begin at the same moment on one API center. */
export interface Race {
  readonly name: string;
  /** What is there before. */
  readonly prepare?: (center: TestCenter) => Promise<unknown>;
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
}

const common = { probe: 'off', 'lifecycle-stage': 'production' };

function registration(name: string, apiId: string, more: Readonly<Record<string, string>> = {}): Racer {
  const raw = {
    ...common,
    'server-url': `http://127.0.0.1:1/${apiId}`,
    'api-id': apiId,
    title: apiId,
    summary: `As ${name} wants it`,
    ...more,
  };
  return { name, apiId, run: (center, ports) => center.register(raw, {}, ports) };
}

const removal = (name: string): Racer => ({
  name,
  apiId: 'weather',
  run: (center, ports) => center.unregister({ 'api-id': 'weather' }, ports),
});

const several = (count: number, racer: (index: number) => Racer) =>
  Array.from({ length: count }, (_, index) => racer(index + 1));

function staging(name: string, pullRequest: PullRequestNow): Racer {
  const raw = { ...common, 'server-url': 'http://127.0.0.1:1/new', 'api-id': 'weather', title: 'weather' };
  const apiId = `weather-pr-${pullRequest.number}`;
  // The event said that it is open; what its host says since is another matter.
  return { name, apiId, run: (center, ports) => runPullRequest(center, pullRequest, raw, ports, false) };
}

/** The run of a close: from its first moment on everybody is told that the pull request is closed. */
function closing(name: string, pullRequest: { number: number; state: PullRequestNow['state'] }): Racer {
  return {
    name,
    apiId: `weather-pr-${pullRequest.number}`,
    run(center, ports) {
      pullRequest.state = 'closed';
      return runPullRequest(center, pullRequest, { 'api-id': 'weather' }, ports, true);
    },
  };
}

async function withStaged(center: TestCenter, ...numbers: readonly number[]): Promise<void> {
  await registration('first', 'weather').run(center, {});
  for (const number of numbers) await staging('first', { number, state: 'open' }).run(center, {});
}

export const races: readonly Race[] = [
  {
    name: 'runs on one new server',
    racers: (count) => several(count, (index) => registration(`run-${index}`, 'weather')),
    leavesWhole: true,
  },
  {
    name: 'updates of one server',
    prepare: (center) => registration('first', 'weather').run(center, {}),
    racers: (count) =>
      several(count, (index) =>
        registration(`run-${index}`, 'weather', {
          'lifecycle-stage': index % 2 ? 'preview' : 'production',
          description: `As described by ${index}`,
        }),
      ),
    leavesWhole: true,
  },
  {
    name: 'runs on two servers that share a new environment',
    racers: (count) =>
      several(count, (index) =>
        registration(`run-${index}`, index % 2 ? 'weather' : 'tides', { 'environment-id': 'shared' }),
      ),
    leavesWhole: true,
  },
  {
    name: 'registrations and removals of one server',
    prepare: (center) => registration('first', 'weather').run(center, {}),
    racers: (count) =>
      several(count, (index) =>
        index % 2 ? registration(`run-${index}`, 'weather') : removal(`run-${index}`),
      ),
    leavesWhole: false,
  },
  {
    name: 'stagings of a pull request, and its close',
    prepare: (center) => withStaged(center),
    racers(count) {
      const pullRequest = { number: 7, state: 'open' as PullRequestNow['state'] };
      return [
        ...several(count - 1, (index) => staging(`run-${index}`, pullRequest)),
        closing('close', pullRequest),
      ];
    },
    leavesWhole: true,
    gone: ['apis/weather-pr-7'],
    there: ['apis/weather'],
    convergesAlone: false,
  },
  {
    name: 'stagings of one pull request, and sweeps after another',
    prepare: (center) => withStaged(center, 8),
    racers: (count) =>
      several(count, (index) =>
        index % 2
          ? staging(`run-${index}`, { number: 7, state: 'open' })
          : {
              name: `run-${index}`,
              apiId: 'weather-pr-8',
              run: (center, ports) => runSweepOf(center, [8], ports),
            },
      ),
    leavesWhole: true,
    gone: ['apis/weather-pr-8'],
    there: ['apis/weather', 'apis/weather-pr-7'],
    convergesAlone: false,
  },
];

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
    await race.prepare?.(center);
    const before = catalogueOf(center.emulator);
    setAround(schedule.around);
    const reports = await schedule.until(
      Promise.all(racers.map((racer) => racer.run(center, { version: racer.name, random }))),
    );
    setAround(undefined);
    const left = catalogueOf(center.emulator);

    const problems = reports.flatMap(({ exitCode, error }, index) =>
      [0, 5, 6].includes(exitCode) ? [] : [`${racers[index]?.name}: exit ${exitCode} (${error?.message})`],
    );
    if (race.leavesWhole) problems.push(...judgeValid(left));
    problems.push(...judgeOthers(before, left));
    for (const path of race.gone ?? []) if (left.has(path)) problems.push(`${path} is there still`);
    for (const path of race.there ?? []) if (!left.has(path)) problems.push(`${path} is not there`);
    if (race.convergesAlone === false) return { problems, order: schedule.order };
    for (const racer of racers) problems.push(...(await judgeAlone(racer, center, race)));
    return { problems, order: schedule.order };
  });
}

/** One further run of any of them makes the catalogue what that run wants. */
async function judgeAlone(racer: Racer, center: TestCenter, race: Race): Promise<string[]> {
  const report = await racer.run(center, {});
  if (report.exitCode !== 0) return [`${racer.name} alone afterwards: ${report.error?.message}`];
  center.emulator.clearRequests();
  await racer.run(center, {});
  const problems = center.emulator.requests().some(isWrite) ? [`${racer.name} finds something twice`] : [];
  const now = catalogueOf(center.emulator);
  const wanted = await withCenter(async (fresh) => {
    await race.prepare?.(fresh);
    await racer.run(fresh, {});
    return catalogueOf(fresh.emulator);
  });
  const own = `apis/${racer.apiId}`;
  const different = differences(now, wanted).filter((path) => path === own || path.startsWith(`${own}/`));
  if (different.length > 0) problems.push(`${racer.name} is not as it wants: ${different}`);
  return [...problems, ...judgeValid(now)];
}

async function withCenter<T>(
  work: (center: TestCenter, setAround: (around: Around | undefined) => void) => Promise<T>,
): Promise<T> {
  const closing: (() => unknown)[] = [];
  let around: Around | undefined;
  const center = await startCatalogue(
    { after: (close: () => unknown) => void closing.push(close) },
    { around: (asked, carryOut) => (around ? around(asked, carryOut) : carryOut()) },
  );
  try {
    return await work(center, (next) => {
      around = next;
    });
  } finally {
    for (const close of closing) await close();
  }
}
