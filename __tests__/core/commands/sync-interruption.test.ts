import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Incomplete } from '../../../src/core/errors.ts';
import { type Declared, type FleetServer, runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

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
