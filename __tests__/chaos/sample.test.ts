import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { faultMatrix, surviveCase } from '../../chaos/fault-matrix.ts';
import { killMatrix, surviveKill } from '../../chaos/kills.ts';
import { publicationCases } from '../../chaos/publication.ts';
import { survive } from '../../chaos/race.ts';
import { registrationRaces } from '../../chaos/races.ts';
import { sample } from '../../chaos/random.ts';
import { scenarios } from '../../chaos/scenarios.ts';
import { startServers } from '../../chaos/servers.ts';

/** Changes what is tried; `npm run chaos` tries everything. */
const seed = 20261125;

let servers: Awaited<ReturnType<typeof startServers>>;
before(async () => {
  servers = await startServers();
});
after(() => servers[Symbol.asyncDispose]());

test('whatever a request meets, the run ends in order and the next one completes it (a sample)', async () => {
  const cases = sample(await faultMatrix(servers, scenarios), 90, seed);
  for (const one of cases) assert.deepEqual(await surviveCase(one, servers), [], one.name);
});

test('a killed run is completed by the next one, an interrupted one says what it did (a sample)', async () => {
  const cases = sample(await killMatrix(servers, scenarios), 6, seed);
  for (const one of cases) assert.deepEqual(await surviveKill(one, servers), [], one.name);
});

describe('a run that has written is not undone by what happens to its publication', () => {
  for (const one of publicationCases) {
    test(one.name, async () => assert.deepEqual(await one.attempt(servers), []));
  }
});

describe('runs at the same moment leave a valid catalogue, and one further run makes it its own', () => {
  for (const race of registrationRaces) {
    test(race.name, async () => {
      for (const count of [2, 5]) {
        assert.deepEqual((await survive(race, count, seed + count)).problems, []);
      }
    });
  }

  test('in an order that the seed alone decides', async () => {
    const [race] = registrationRaces;
    assert.ok(race);
    const [one, same, other] = [
      await survive(race, 3, 1),
      await survive(race, 3, 1),
      await survive(race, 3, 2),
    ];
    assert.deepEqual(one.order, same.order);
    assert.notDeepEqual(one.order, other.order);
  });
});
