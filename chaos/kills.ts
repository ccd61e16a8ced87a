import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { cleanEnvironment } from '../__tests__/support/bundle.ts';
import { bundle } from '../__tests__/support/cli.ts';
import { watchConnections } from '../__tests__/support/open-connections.ts';
import { service } from '../__tests__/support/run.ts';
import type { Around } from '../src/emulator/http/traffic.ts';
import { catalogueOf, differences } from './catalogue.ts';
import { settled } from './clock.ts';
import { type Undisturbed, undisturbed } from './fault-case.ts';
import { everyJob } from './jobs.ts';
import { isWrite, judgeCompletion } from './judge.ts';
import { type Scenario, type Servers, signals, startCatalogue } from './scenarios.ts';

/** The built command line, ended in the middle of a job. */
export interface KillCase {
  readonly name: string;
  readonly known: Undisturbed;
  /** The job, for the command line. */
  readonly args: NonNullable<Scenario['args']>;
  /** The request that is carried out and never answered, from 1. */
  readonly request: number;
  readonly signal: (typeof signals)[number];
}

/** Milliseconds that an orderly stop may take. */
const stopLimitMs = 2000;
/** A machine that stands still for a moment is no fault of the run: one that is late again and again is. */
const greatestTries = 3;

/** Every signal after each request of every job. */
export async function killMatrix(
  servers: Servers,
  jobs: readonly Scenario[] = everyJob,
): Promise<KillCase[]> {
  const cases: KillCase[] = [];
  for (const job of jobs) {
    const { args, signals: own = signals } = job;
    if (!args || own.length === 0) continue;
    const known = await undisturbed(job, servers);
    for (const request of known.steps.keys()) {
      for (const signal of own) {
        cases.push({
          args,
          name: `${job.name}, ${signal} after request ${request + 1}`,
          known,
          request: request + 1,
          signal,
        });
      }
    }
  }
  return cases;
}

/** @returns what was not as promised; nothing when all was */
export async function surviveKill(one: KillCase, servers: Servers): Promise<string[]> {
  for (let number = 1; ; number++) {
    const { problems, stopMs } = await killOnce(one, servers);
    const isLate = one.signal !== 'SIGKILL' && stopMs > stopLimitMs;
    if (!isLate || problems.length > 0) return problems;
    if (number === greatestTries) return [`it took ${Math.round(stopMs)} ms to stop`];
  }
}

/** @returns what was not as promised, beside the milliseconds that it took to stop */
async function killOnce(
  { known, args, request, signal }: KillCase,
  servers: Servers,
): Promise<{ readonly problems: string[]; readonly stopMs: number }> {
  const { scenario, desired } = known;
  const closing: (() => unknown)[] = [];
  let around: Around | undefined;
  const center = await startCatalogue(
    { after: (close: () => unknown) => void closing.push(close) },
    {
      ...scenario.emulator,
      around: (asked, carryOut) => (around ? around(asked, carryOut) : carryOut()),
    },
  );
  const { emulator } = center;
  try {
    await scenario.prepare(center, servers, {});
    const before = catalogueOf(emulator);
    emulator.clearRequests();
    using connections = watchConnections();
    const child = start(args(servers, center), emulator.url);
    const ended = once(child, 'exit');
    let seen = 0;
    let signalled: number | undefined;
    around = async (_, carryOut) => {
      // What was sent beside it is carried out when nobody is there any more to hear of it.
      if (++seen > request) await ended;
      const answer = await carryOut();
      if (seen === request) {
        signalled = performance.now();
        child.kill(signal);
        await ended;
      }
      return answer;
    };
    const [said, [code]] = await Promise.all([text(child.stdout), ended]);
    const stopMs = performance.now() - (signalled ?? performance.now());
    // What the process had sent has come, and nobody is there to send more.
    do await settled();
    while (connections.count() > 0);
    around = undefined;
    const left = catalogueOf(emulator);

    const problems: string[] = [];
    if (signalled === undefined) problems.push(`the run ended (${code}) before its request ${request}`);
    else if (signal !== 'SIGKILL') {
      problems.push(...judgeStop(code, said, differences(before, left).length > 0));
    }
    emulator.clearRequests();
    const completion = { report: await scenario.run(center, servers, {}), requests: emulator.requests() };
    const fault = { kind: 'final', uncertain: true, exitCodes: [6] } as const;
    problems.push(...judgeCompletion({ fault, left, desired }, completion, catalogueOf(emulator)));
    emulator.clearRequests();
    await scenario.run(center, servers, {});
    if (emulator.requests().some(isWrite)) problems.push('a further run still writes');
    return { problems, stopMs };
  } finally {
    for (const close of closing) await close();
  }
}

function start(args: readonly string[], armEndpoint: string) {
  const target = [
    ...['--arm-endpoint', armEndpoint, '--subscription-id', service.subscriptionId],
    ...['--resource-group', service.resourceGroup, '--api-center-name', service.name],
  ];
  return spawn(process.execPath, [bundle, ...args, ...target, '--output', 'json'], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** An orderly stop: exit 6, one document that tells what is known. */
function judgeStop(code: unknown, said: string, written: boolean): string[] {
  const problems: string[] = [];
  if (code !== 6) problems.push(`exit ${code}`);
  try {
    const report: {
      exitCode?: number;
      status?: string;
      error?: { code?: string };
      requests?: { reads?: number };
    } = JSON.parse(said);
    if (report.exitCode !== 6 || report.status !== 'failed')
      problems.push(`${report.status} ${report.exitCode}`);
    if (report.error?.code !== 'interrupted') problems.push(`the report says ${report.error?.code}`);
    if (!report.requests?.reads) problems.push('the report does not tell what was asked');
  } catch {
    problems.push(`no report${written ? ', although something is written' : ''}: ${said.slice(0, 100)}`);
  }
  return problems;
}
