import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSchedule } from '../../../chaos/schedule.ts';
import { putEntry } from '../../support/entries.ts';
import { runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter } from '../../support/run.ts';
import { simulatedClock } from '../../support/simulated-clock.ts';

const fleetOf = (count: number, at: (name: string) => string) =>
  Array.from({ length: count }, (_, index) => `server-${index + 1}`).map((apiId) => ({
    apiId,
    url: at(apiId),
  }));

/** Seconds of a run that sends so many requests, as the documented allowance permits at best. */
const floor = ({ reads, writes }: { reads: number; writes: number }) =>
  Math.max((reads - 250) / 25, (writes - 200) / 10, 0);
/** What a run of many leaves to others makes it start with fewer. */
const headroom = { reads: 20 / 25, writes: 20 / 10 };

describe('under the documented allowance of requests', () => {
  test('150 new servers take no longer than they must, and no request is refused', async (t) => {
    await using server = await startFleetServer();
    using clock = simulatedClock();
    const center = await startTestCenter(t, { clock: clock.server, limits: 'arm' });
    const report = await runSync(center, fleetOf(150, server.at), { ports: { clock } });
    assert.deepEqual([report.counts, report.exitCode], [{ registered: 150 }, 0]);
    assert.equal(report.requests.throttled, 0);
    const seconds = clock.now() / 1000;
    const least = floor({ reads: 4, writes: 150 * 5 + 1 }) + headroom.writes;
    assert.ok(seconds <= least * 1.05, `${seconds} s instead of ${least} s`);
  });

  test('150 unchanged servers take no longer than they must', async (t) => {
    await using server = await startFleetServer();
    using clock = simulatedClock();
    const center = await startTestCenter(t, { clock: clock.server, limits: 'arm' });
    const fleet = fleetOf(150, server.at);
    await runSync(center, fleet, { ports: { clock } });
    await clock.sleep(60_000);
    const started = clock.now();
    const report = await runSync(center, fleet, { ports: { clock } });
    assert.deepEqual([report.counts, report.requests.throttled], [{ unchanged: 150 }, 0]);
    const seconds = (clock.now() - started) / 1000;
    const least = floor({ reads: 150 * 3 + 4, writes: 150 }) + headroom.reads;
    assert.ok(seconds <= least * 1.05, `${seconds} s instead of ${least} s`);
  });

  test('adopting 210 entries takes one write each, and little more time than it must', async (t) => {
    using clock = simulatedClock();
    // Each response says what is left: read in another order than they were sent, they make the run wait a little longer.
    const schedule = createSchedule(() => 0);
    let isInOrder = false;
    const center = await startTestCenter(t, {
      clock: clock.server,
      limits: 'arm',
      sku: 'Standard',
      around: (asked, carryOut) => (isInOrder ? schedule.around(asked, carryOut) : carryOut()),
    });
    const fleet = fleetOf(210, (name) => `https://${name}.example/mcp`);
    for (const { apiId, url } of fleet) {
      await clock.sleep(1000);
      await putEntry(center, apiId, { url });
    }
    await clock.sleep(600_000);
    center.emulator.clearRequests();
    const started = clock.now();
    isInOrder = true;
    const report = await schedule.until(
      runSync(center, fleet, { policy: { adopt: true }, ports: { clock } }),
    );
    assert.deepEqual([report.counts, report.requests.writes], [{ registered: 210 }, 210]);
    assert.equal(report.requests.throttled, 0);
    // What it leaves to others would be 2 s more: the last writes use most of that.
    const seconds = (clock.now() - started) / 1000;
    const least = floor({ reads: 4, writes: 210 });
    assert.ok(seconds <= least + 0.9, `${seconds} s instead of ${least} s`);
  });

  test('a run that shares it with others slows down, loses nothing, and is not ended by its waits', async (t) => {
    await using server = await startFleetServer();
    using clock = simulatedClock();
    // The others leave so little that each write is refused many times: far more than 300 s of waits in all.
    let refusals = 0;
    const center = await startTestCenter(t, {
      clock: clock.server,
      async around({ method }, carryOut) {
        if (method !== 'PUT' || refusals++ % 2 !== 0) return carryOut();
        return {
          status: 429,
          headers: { 'retry-after': '15' },
          body: { error: { code: 'TooManyRequests' } },
        };
      },
    });
    const report = await runSync(center, fleetOf(60, server.at), { ports: { clock } });
    assert.deepEqual([report.counts, report.exitCode], [{ registered: 60 }, 0], JSON.stringify(report.error));
    assert.ok(report.requests.throttled > 25);
    assert.ok(clock.now() > 300_000, String(clock.now()));
  });
});

test('an entry that was read some time ago is read again before its first write', async (t) => {
  const slow = await startFleetServer();
  t.after(() => slow[Symbol.asyncDispose]());
  using clock = simulatedClock();
  const center = await startTestCenter(t, { clock: clock.server });
  const fleet = [
    { apiId: 'weather', url: slow.at('weather'), raw: { 'probe-timeout': '300' } },
    { apiId: 'orders', url: slow.at('orders'), raw: { 'probe-timeout': '300' } },
  ];
  slow.down.add('weather').add('orders');
  const running = runSync(center, fleet, { ports: { clock } });
  await clock.sleep(60_000);
  await putEntry(center, 'weather', {
    url: slow.at('weather'),
    stamp: 'mcp-register/1 source=github.com:contoso/other',
  });
  slow.down.clear();
  const report = await running;
  assert.deepEqual([report.exitCode, report.counts], [6, { failed: 1, registered: 1 }]);
  assert.equal(report.results[0]?.error?.code, 'changed-meanwhile');
  assert.match(report.results[0]?.error?.message ?? '', /it was created\. The run left it as it is/);
  assert.equal((await center.get('apis/weather'))?.description, 'Put by hand.');
});
