import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cancellationMatrix, surviveCancellation } from '../../chaos/cancellations.ts';
import { faultMatrix, surviveCase } from '../../chaos/fault-matrix.ts';
import { namedFaults } from '../../chaos/faults.ts';
import { fleetRaces } from '../../chaos/fleet-races.ts';
import { fleetScenarios } from '../../chaos/fleet-scenarios.ts';
import { killMatrix, surviveKill } from '../../chaos/kills.ts';
import { survive } from '../../chaos/race.ts';
import { sample } from '../../chaos/random.ts';
import { startServers } from '../../chaos/servers.ts';

/** Changes what is tried; `npm run chaos` tries everything. */
const seed = 20261129;

let servers: Awaited<ReturnType<typeof startServers>>;
before(async () => {
  servers = await startServers();
});
after(() => servers[Symbol.asyncDispose]());

test('each fault that a job chooses is one of those that there are', () => {
  const known = new Set(namedFaults.map(({ name }) => name));
  const chosen = fleetScenarios.flatMap(({ faults = [] }) => [...faults]);
  assert.deepEqual(
    chosen.filter((name) => !known.has(name)),
    [],
  );
});

test('whatever a request over a manifest meets, the next run does only what is missing (a sample)', async () => {
  const cases = sample(await faultMatrix(servers, fleetScenarios), 24, seed);
  for (const one of cases) assert.deepEqual(await surviveCase(one, servers), [], one.name);
});

test('a sync, a prune or a saved plan that was killed is completed by the next run (a sample)', async () => {
  const cases = sample(await killMatrix(servers, fleetScenarios), 4, seed);
  for (const one of cases) assert.deepEqual(await surviveKill(one, servers), [], one.name);
});

test('a run over a manifest that is cancelled tells each of its writes (a sample)', async () => {
  const cases = sample(await cancellationMatrix(servers, seed), 6, seed);
  for (const one of cases) assert.deepEqual(await surviveCancellation(one, servers), [], one.name);
});

describe('runs over manifests at the same moment take nothing from each other, and nothing from people', () => {
  for (const race of fleetRaces) {
    test(race.name, async () => {
      for (const count of [2, 5]) {
        assert.deepEqual((await survive(race, count, seed + count)).problems, []);
      }
    });
  }
});
