import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Incomplete } from '../../../src/core/errors.ts';
import { fleetBlocks } from '../../../src/core/report/fleet-markdown.ts';
import { countsLine } from '../../../src/core/report/headline.ts';
import { type Declared, type FleetServer, runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter, type TestCenter, testPorts } from '../../support/run.ts';

const before = (at: FleetServer['at']): Declared[] =>
  ['weather', 'gone'].map((apiId) => ({ apiId, url: at(apiId) }));
const after = (at: FleetServer['at']): Declared[] => [
  { apiId: 'weather', url: at('weather'), raw: { title: 'Weather' } },
  { apiId: 'orders', environmentId: 'dev', url: at('orders-dev') },
  { apiId: 'orders', url: at('orders') },
];
const policy = { prune: 'after-writes' } as const;

/** The whole catalogue, but for what differs from run to run. */
const contents = ({ emulator }: TestCenter) =>
  [...emulator.contents()].toSorted(([a], [b]) => a.localeCompare(b));

const isWrite = ({ method, path }: { method: string; path: string }) =>
  method !== 'GET' && !path.endsWith('/exportSpecification');

/** An API center with the fleet as it was before, which calls `onWrite` before each further write. */
async function started(t: Parameters<typeof startTestCenter>[0], server: FleetServer, onWrite: () => void) {
  let watching = false;
  const center = await startTestCenter(t, {
    async around(request, carryOut) {
      if (watching && isWrite(request)) onWrite();
      return carryOut();
    },
  });
  await runSync(center, before(server.at));
  center.emulator.clearRequests();
  watching = true;
  return center;
}

describe('a run that is cancelled at any of its writes', () => {
  test('says what it did, and the next run does only what is missing', async (t) => {
    await using server = await startFleetServer();
    let total = 0;
    const whole = await started(t, server, () => total++);
    assert.equal((await runSync(whole, after(server.at), { policy })).exitCode, 0);
    const wanted = contents(whole);
    assert.ok(total > 10);
    for (let survived = 0; survived < total; survived++) {
      const cancel = new AbortController();
      let written = 0;
      const center = await started(t, server, () => {
        if (written++ === survived) {
          const reason = new Incomplete({ code: 'interrupted', message: 'Cancelled.', next: 'Run again.' });
          cancel.abort(reason);
        }
      });
      const report = await runSync(center, after(server.at), { policy, ports: { signal: cancel.signal } });
      assert.deepEqual([report.exitCode, report.error?.code], [6, 'interrupted'], `write ${survived + 1}`);
      const told = report.results.flatMap(({ applied }) => applied).length;
      const next = await runSync(center, after(server.at), { policy });
      assert.equal(next.exitCode, 0, JSON.stringify(next.error));
      assert.deepEqual(contents(center), wanted, `after write ${survived + 1}`);
      // A write under way may have been carried out without being confirmed.
      const seen = center.writes().length - next.requests.writes;
      assert.ok(told <= seen, `${told} told, ${seen} seen`);
      assert.ok(next.requests.writes >= total - seen, 'what is missing');
      assert.ok(next.requests.writes <= total - told, 'and nothing else');
    }
  });
});

test('a run that is cancelled says what became of every unit: done, interrupted in part, and not started', async (t) => {
  await using server = await startFleetServer();
  const cancel = new AbortController();
  const reason = new Incomplete({ code: 'interrupted', message: 'Cancelled.', next: 'Run again.' });
  const fleet = Array.from({ length: 120 }, (_, index) => ({
    apiId: `server-${String(index).padStart(3, '0')}`,
    url: server.at(`server-${index}`),
  }));
  let documents = 0;
  const center = await startTestCenter(t, {
    async around({ path }, carryOut) {
      const response = await carryOut();
      if (path.endsWith('/importSpecification') && ++documents === 10) cancel.abort(reason);
      return response;
    },
  });
  const announced: string[] = [];
  const ports = testPorts();
  const report = await runSync(center, fleet, {
    ports: {
      signal: cancel.signal,
      progress: { ...ports.progress, unit: ({ status }) => announced.push(status) },
    },
  });
  const { registered = 0, interrupted = 0, 'not-started': notStarted = 0, ...others } = report.counts;
  assert.deepEqual([report.exitCode, report.error?.code, others], [6, 'interrupted', {}]);
  assert.equal(registered + interrupted + notStarted, 120);
  assert.deepEqual(
    report.results.map(({ unit }) => unit?.apiId),
    fleet.map(({ apiId }) => apiId),
  );
  assert.ok(interrupted > 0 && notStarted > 0, JSON.stringify(report.counts));
  const ofStatus = (wanted: string) => report.results.filter(({ status }) => status === wanted);
  assert.ok(ofStatus('not-started').every(({ applied }) => applied.length === 0));
  for (const { unit } of ofStatus('not-started')) {
    assert.equal(await center.get(`apis/${unit?.apiId}`), undefined);
  }
  const line = countsLine(report);
  assert.match(line, /\d+ interrupted, \d+ not started$/);
  const { message = '' } = report.error ?? {};
  assert.ok(message.includes(`${line}; 120 results in all.`), message);
  for (const { unit } of ofStatus('interrupted').slice(0, 20))
    assert.ok(message.includes(unit?.apiId ?? '-'));
  const summary = fleetBlocks(report).join('\n');
  assert.ok(summary.includes(line));
  assert.doesNotMatch(summary, /\| not\\?-started \|/);
  assert.ok(!announced.includes('not-started'));
});

test('a run that was killed half-way is completed with the missing writes only', async (t) => {
  await using server = await startFleetServer();
  const fleet = Array.from({ length: 8 }, (_, index) => ({
    apiId: `server-${index}`,
    url: server.at(`server-${index}`),
  }));
  let left = 17;
  const center = await startTestCenter(t, {
    async around(request, carryOut) {
      if (isWrite(request) && left-- <= 0) return { status: 400, body: { error: { code: 'Killed' } } };
      return carryOut();
    },
  });
  const killed = await runSync(center, fleet);
  assert.equal(killed.exitCode, 6);
  const done = killed.results.flatMap(({ applied }) => applied).length;
  assert.equal(done, 17);
  left = 1000;
  const next = await runSync(center, fleet);
  assert.deepEqual([next.exitCode, next.requests.writes], [0, 8 * 5 + 1 - 17], JSON.stringify(next.error));
});
