import { putEntry } from '../__tests__/support/entries.ts';
import {
  type Declared,
  type FleetOptions,
  type FleetServer,
  runSync,
  startFleetServer,
} from '../__tests__/support/fleet.ts';
import { startTestCenter, type TestCenter } from '../__tests__/support/run.ts';
import { type SimulatedClock, simulatedClock } from '../__tests__/support/simulated-clock.ts';
import { allowances } from '../src/core/apicenter/pacing.ts';
import type { FleetReport } from '../src/core/report/fleet-report.ts';
import type { EmulatorOptions } from '../src/emulator/emulator-options.ts';
import type { Row } from './measure.ts';

/** An API center with the documented allowance, servers, and the time that all of them share. */
interface Scene {
  readonly center: TestCenter;
  readonly server: FleetServer;
  readonly clock: SimulatedClock;
  fleet(count: number, raw?: Declared['raw']): Declared[];
  sync(fleet: readonly Declared[], options?: FleetOptions): Promise<Measured>;
}

interface Measured {
  readonly report: FleetReport;
  /** Of the advanced time. */
  readonly seconds: number;
}

/** A long time without a request: the allowance is full again. */
const restMs = 120_000;

/**
 * What runs over a manifest take under the documented allowance, in advanced time: it jumps from wait to wait, so the
 * speed of this machine does not count. The floor of each is that of the least requests that it can make, of the whole
 * allowance: what a run leaves to others is not in it.
 */
export async function fleets(): Promise<Row[]> {
  return [
    ...(await newServers(100)),
    ...(await newServers(1000)),
    ...(await unchangedServers()),
    ...(await changedServers()),
    ...(await oneOfMany()),
    ...(await adoption()),
    ...(await killedHalfWay()),
    ...(await distant()),
  ];
}

async function newServers(count: number): Promise<Row[]> {
  return inScene({ limits: 'arm' }, async ({ fleet, sync }) => {
    const { report, seconds } = await sync(fleet(count));
    expectCounts(report, { registered: count });
    return [
      ratio(`fleet: ${thousands(count)} new`, seconds, { writes: 5 * count + 1 }),
      refused(count, report),
    ];
  });
}

async function unchangedServers(): Promise<Row[]> {
  const count = 1000;
  return inScene({ limits: 'arm' }, async ({ fleet, sync, center }) => {
    await sync(fleet(count));
    center.emulator.clearRequests();
    const { report, seconds } = await sync(fleet(count));
    expectCounts(report, { unchanged: count });
    const { reads, writes, exports } = report.requests;
    const pages = center.emulator.requests().filter(({ path }) => path.endsWith('/apis')).length;
    return [
      ratio('fleet: 1,000 unchanged', seconds, { reads: 3 * count, writes: count }),
      { what: 'fleet: 1,000 unchanged', measured: reads - pages, unit: 'reads beside pages', budget: 3005 },
      { what: 'fleet: 1,000 unchanged', measured: exports, unit: 'exports', budget: 1000 },
      { what: 'fleet: 1,000 unchanged', measured: writes, unit: 'writes', budget: 0 },
    ];
  });
}

async function changedServers(): Promise<Row[]> {
  const count = 1000;
  return inScene({ limits: 'arm' }, async ({ fleet, sync, server }) => {
    const before = fleet(count);
    await sync(before);
    for (let index = 0; index < count; index += 100) server.down.add(`server-${index}`);
    const after = before.map((unit, index) =>
      index % 10 === 1 ? { ...unit, raw: { ...unit.raw, summary: 'Changed.' } } : unit,
    );
    const { report, seconds } = await sync(after);
    expectCounts(report, { registered: 100, unhealthy: 10, unchanged: 890 });
    return [
      ratio('fleet: 1,000, 100 changed, 10 unhealthy', seconds, { reads: 3 * count, writes: count + 100 }),
      {
        what: 'fleet: 1,000, 100 changed, 10 unhealthy',
        measured: report.requests.writes,
        unit: 'writes',
        budget: 100,
      },
    ];
  });
}

async function oneOfMany(): Promise<Row[]> {
  return inScene({}, async ({ fleet, sync, center }) => {
    const all = fleet(300);
    await sync(all);
    center.emulator.clearRequests();
    const one = all.slice(7, 8).map((unit) => ({ ...unit, raw: { ...unit.raw, summary: 'Changed.' } }));
    await sync(one, { input: { selection: { changedSince: 'main' } } });
    const measured = center.emulator.requests().length;
    return [{ what: 'fleet: one change among 300', measured, unit: 'requests', budget: 10 }];
  });
}

async function adoption(): Promise<Row[]> {
  const count = 300;
  return inScene({ limits: 'arm' }, async ({ fleet, sync, center, clock }) => {
    const all = fleet(count);
    for (const { apiId, url } of all) {
      // By hand, over days.
      await clock.sleep(1000);
      await putEntry(center, apiId, { url });
    }
    const { report, seconds } = await sync(all, { policy: { adopt: true } });
    expectCounts(report, { registered: count });
    return [
      ratio('fleet: 300 adopted', seconds, { writes: count }),
      { what: 'fleet: 300 adopted', measured: report.requests.writes, unit: 'writes', budget: count },
    ];
  });
}

async function killedHalfWay(): Promise<Row[]> {
  const count = 100;
  let left = 250;
  const options: EmulatorOptions = {
    limits: 'arm',
    async around({ method, path }, carryOut) {
      const isWrite = method !== 'GET' && !path.endsWith('/exportSpecification');
      if (isWrite && left-- <= 0) return { status: 400, body: { error: { code: 'Killed' } } };
      return carryOut();
    },
  };
  return inScene(options, async ({ fleet, sync }) => {
    await sync(fleet(count));
    left = Number.POSITIVE_INFINITY;
    const { report } = await sync(fleet(count));
    const measured = report.requests.writes;
    return [
      { what: 'fleet: killed after 250 of 501 writes', measured, unit: 'writes when run again', budget: 251 },
    ];
  });
}

/** Round trips of 20 servers beside those of one. */
async function distant(): Promise<Row[]> {
  return inScene({ latencyMs: 200 }, async ({ center, clock, fleet, server, sync }) => {
    const timed = async (work: () => Promise<unknown>) => {
      const started = clock.now();
      await work();
      return clock.now() - started;
    };
    const one = () =>
      center.register({ 'server-url': server.at('one'), 'api-id': 'one', title: 'One' }, {}, { clock });
    const [newOne, unchangedOne] = [await timed(one), await timed(one)];
    const many = () => sync(fleet(20, { 'environment-id': 'production' }));
    const [newMany, unchangedMany] = [(await many()).seconds * 1000, (await many()).seconds * 1000];
    const unit = '× the round trips of one';
    return [
      { what: 'fleet: 20 new, 200 ms a call', measured: newMany / newOne, unit, budget: 2 },
      { what: 'fleet: 20 unchanged, 200 ms a call', measured: unchangedMany / unchangedOne, unit, budget: 2 },
    ];
  });
}

async function inScene(options: EmulatorOptions, work: (scene: Scene) => Promise<Row[]>): Promise<Row[]> {
  const closers: (() => unknown)[] = [];
  await using server = await startFleetServer();
  using clock = simulatedClock();
  const given = { sku: 'Standard', ...options, clock: clock.server } as const;
  const center = await startTestCenter(
    { after: (close) => void closers.push(close as () => unknown) },
    given,
  );
  try {
    return await work({
      center,
      server,
      clock,
      fleet: (count, raw = {}) =>
        Array.from({ length: count }, (_, index) => `server-${index}`).map((apiId) => ({
          apiId,
          url: server.at(apiId),
          raw,
        })),
      async sync(fleet, more = {}) {
        await clock.sleep(restMs);
        const started = clock.now();
        const report = await runSync(center, fleet, { ...more, ports: { clock } });
        return { report, seconds: (clock.now() - started) / 1000 };
      },
    });
  } finally {
    for (const close of closers) await close();
  }
}

function ratio(
  what: string,
  seconds: number,
  { reads = 0, writes = 0 }: { readonly reads?: number; readonly writes?: number },
): Row {
  const least = ({ size, perSecond }: (typeof allowances)['reads' | 'writes'], requests: number) =>
    (requests - size) / perSecond;
  const floor = Math.max(least(allowances.reads, reads), least(allowances.writes, writes));
  return { what, measured: seconds / floor, unit: `× the floor (${floor.toFixed(0)} s)`, budget: 1.1 };
}

function refused(count: number, { requests }: FleetReport): Row {
  return {
    what: `fleet: ${thousands(count)} new`,
    measured: requests.throttled,
    unit: 'requests refused',
    budget: 0,
  };
}

function expectCounts({ counts, error }: FleetReport, expected: FleetReport['counts']): void {
  const same =
    JSON.stringify(Object.entries(counts).sort()) === JSON.stringify(Object.entries(expected).sort());
  if (!same)
    throw new Error(
      `Expected ${JSON.stringify(expected)}, got ${JSON.stringify(counts)} ${error?.message ?? ''}`,
    );
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
