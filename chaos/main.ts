import { parseArgs } from 'node:util';
import { auditNights } from './audit-nights.ts';
import { auditProbeCases } from './audit-probes.ts';
import { auditReadCases, smallAuditFleet } from './audit-reads.ts';
import { cancellationMatrix, surviveCancellation } from './cancellations.ts';
import { faultMatrix, surviveCase } from './fault-matrix.ts';
import { killMatrix, surviveKill } from './kills.ts';
import { publicationCases } from './publication.ts';
import { survive } from './race.ts';
import { races } from './races.ts';
import { sample } from './random.ts';
import { startServers } from './servers.ts';

const usage = `Usage: npm run chaos -- [--sample NUMBER] [--seed NUMBER] [--only PATTERN]

  --sample NUMBER   tries so many cases of each part, chosen by the seed, instead of all; of a part whose cases take
                    long fewer, and smaller ones
  --seed NUMBER     of the sample and of the races' schedules; 1 unless given
  --only PATTERN    tries the cases whose name matches this regular expression
`;

/** The schedules of a race that says nothing else. */
const manySchedules = 50;

/** One thing that happens to a job, and how it is tried. */
export interface ChaosCase {
  /** The row of the table. */
  readonly what: string;
  /** The column of the table. */
  readonly job: string;
  readonly name: string;
  /** @returns what was not as promised; nothing when all was */
  attempt(): Promise<readonly string[]>;
}

/** Cases of one kind. */
interface ChaosPart {
  readonly cases: readonly ChaosCase[];
  /** How many ordinary cases one of them takes as long as: a sample tries so many times fewer. */
  readonly weight: number;
}

/** What came of one case. */
export interface Outcome extends Pick<ChaosCase, 'what' | 'job' | 'name'> {
  readonly problems: readonly string[];
}

/**
 * Tries what may happen to a run, prints each failure and then the table.
 *
 * @param print takes whole lines
 * @param attemptAll tries the cases that the arguments choose
 * @returns 0; 1 when something was not survived; 2 when the arguments are wrong
 */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  attemptAll: (onOutcome: (outcome: Outcome) => void) => Promise<void>,
): Promise<number> {
  if (!parsed(args)) {
    print(usage);
    return 2;
  }
  const started = performance.now();
  const rows = new Map<string, Map<string, { tried: number; survived: number }>>();
  let failed = 0;
  let tried = 0;
  await attemptAll(({ what, job, name, problems }) => {
    tried++;
    if (problems.length > 0) {
      failed++;
      print([`FAILED  ${name}`, ...problems.map((problem) => `        ${problem}`)].join('\n'));
    }
    const row = rows.get(what) ?? new Map();
    rows.set(what, row);
    const cell = row.get(job) ?? { tried: 0, survived: 0 };
    row.set(job, { tried: cell.tried + 1, survived: cell.survived + (problems.length > 0 ? 0 : 1) });
  });
  print(table(rows));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(
    `\n${tried} tried, ${tried - failed} survived, ${failed} failed; Node ${process.version}, ${seconds} s`,
  );
  return failed > 0 || tried === 0 ? 1 : 0;
}

/** Tries every `of`th of the cases that the arguments choose, from the `shard`th on. */
export async function attemptShard(
  args: readonly string[],
  { shard, of }: { readonly shard: number; readonly of: number },
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const options = parsed(args);
  if (!options) return;
  await using servers = await startServers();
  const size = options.sample === undefined ? wholeFleet : sampledFleet;
  await using nights = auditNights({ size, seed: options.seed });
  await using smallFleet = await smallAuditFleet();
  const ordinary = [
    ...(await writingCases(servers, options.seed)),
    await auditReadCases(smallFleet),
    auditProbeCases(smallFleet),
  ];
  const parts: readonly ChaosPart[] = [
    ...ordinary.map((cases) => ({ cases, weight: 1 })),
    { cases: nights.withDefects, weight: nightWeight },
    { cases: nights.without, weight: nightWeight },
  ];
  for (const { cases, weight } of parts) {
    const wanted = cases.filter(({ name }) => options.only.test(name));
    const count = options.sample === undefined ? wanted.length : Math.ceil(options.sample / weight);
    const chosen = sample(wanted, count, options.seed);
    for (const { what, job, name, attempt } of chosen.filter((_, index) => index % of === shard)) {
      onOutcome({ what, job, name, problems: await inTime(attempt(), weight) });
    }
  }
}

/** Entries of the catalogue that is audited night after night. */
const wholeFleet = 1000;
const sampledFleet = 200;
/** An audit of so many entries takes as long as a hundred ordinary cases. */
const nightWeight = 100;

/** Milliseconds; a case takes some hundred, on a busy machine a few thousand. */
const hangMs = 60_000;

/** A run that never ends is a failure like any other, and must not keep the rest from being tried. */
async function inTime(attempt: Promise<readonly string[]>, weight: number): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const limit = weight === 1 ? hangMs : 20 * hangMs;
  const hang = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([`it has not ended after ${limit / 1000} s`]), limit);
  });
  try {
    return await Promise.race([attempt, hang]);
  } finally {
    clearTimeout(timer);
  }
}

/** What may happen to runs that write, each kind a list of its own. */
async function writingCases(
  servers: Awaited<ReturnType<typeof startServers>>,
  seed: number,
): Promise<readonly (readonly ChaosCase[])[]> {
  const faults = await faultMatrix(servers);
  const kills = await killMatrix(servers);
  const cancellations = await cancellationMatrix(servers, seed);
  return [
    faults.map((one) => ({
      what: one.fault.name,
      job: one.known.scenario.name,
      name: one.name,
      attempt: () => surviveCase(one, servers),
    })),
    kills.map((one) => ({
      what: one.signal,
      job: one.known.scenario.name,
      name: one.name,
      attempt: () => surviveKill(one, servers),
    })),
    cancellations.map((one) => ({
      what: 'cancelled at a write',
      job: one.known.scenario.name,
      name: one.name,
      attempt: () => surviveCancellation(one, servers),
    })),
    publicationCases.map(({ what, name, attempt }) => ({
      what,
      job: 'publication',
      name,
      attempt: () => attempt(servers),
    })),
    races.flatMap((race) =>
      Array.from({ length: race.schedules ?? manySchedules }, (_, index): ChaosCase => {
        const count = 2 + (index % 7);
        const own = seed * 1000 + index;
        return {
          what: race.name,
          job: 'race',
          name: `${race.name}: ${count} runs, schedule ${own}`,
          attempt: async () => (await survive(race, count, own)).problems,
        };
      }),
    ),
  ];
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { sample: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
    });
    const number = (text: string | undefined) => (text === undefined ? undefined : wholeNumber(text));
    return {
      sample: number(values.sample),
      seed: number(values.seed) ?? 1,
      only: new RegExp(values.only ?? ''),
    };
  } catch {
    return undefined;
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${text} is no whole number`);
  return Number(text);
}

/** Survived of tried, by what happened and to which job. */
function table(
  rows: ReadonlyMap<string, ReadonlyMap<string, { readonly tried: number; readonly survived: number }>>,
): string {
  const column = 14;
  const jobs = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  const width = Math.max(4, ...[...rows.keys()].map((what) => what.length)) + 2;
  const head = `${''.padEnd(width)}${jobs.map((job) => job.padStart(column)).join('')}`;
  const lines = [...rows].map(([what, row]) => {
    const cells = jobs.map((job) => {
      const cell = row.get(job);
      return (cell ? `${cell.survived}/${cell.tried}` : '-').padStart(column);
    });
    return `${what.padEnd(width)}${cells.join('')}`;
  });
  return [head, ...lines].join('\n');
}
