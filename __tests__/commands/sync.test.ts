import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runSync, startFleetServer } from '../support/fleet.ts';
import { startTestCenter } from '../support/run.ts';

describe('a run over a manifest', () => {
  test('registers every server, and a second run writes nothing', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = ['weather', 'orders', 'stock'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    const first = await runSync(center, fleet);
    assert.deepEqual(first.counts, { registered: 3 }, JSON.stringify(first.error));
    assert.equal(first.exitCode, 0);
    center.emulator.clearRequests();
    const second = await runSync(center, fleet);
    assert.deepEqual(second.counts, { unchanged: 3 });
    assert.deepEqual(center.writes(), []);
  });
});
