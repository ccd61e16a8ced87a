import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { below, markOf, putDeployment, putEntry } from '../../support/entries.ts';
import { runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

/** A document that a person wrote. */
const document = '{"openapi":"3.0.3","info":{"title":"By hand","version":"1"},"servers":[],"paths":{}}';

const adopt = { policy: { adopt: true } } as const;
const prune = { policy: { prune: 'after-writes' } } as const;

describe('adoption', () => {
  test('writes the mark of each declared entry without one in one request, dead servers included', async (t) => {
    await using server = await startFleetServer();
    server.down.add('orders');
    const center = await startTestCenter(t);
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    for (const { apiId, url } of fleet) await putEntry(center, apiId, { url });
    const before = await center.get('apis/orders');
    center.emulator.clearRequests();
    const report = await runSync(center, fleet, adopt);
    assert.deepEqual([report.exitCode, report.counts], [0, { registered: 2 }], JSON.stringify(report.error));
    assert.deepEqual(center.writes().toSorted(), ['PUT apis/orders', 'PUT apis/weather']);
    assert.deepEqual(server.requests, [], 'no server is asked');
    const { externalDocumentation: marked, ...after } = (await center.get('apis/orders')) ?? {};
    const { externalDocumentation: links, ...rest } = before ?? {};
    assert.deepEqual(after, rest);
    assert.deepEqual(Array.isArray(marked) ? marked.slice(0, -1) : marked, links);
    assert.equal(
      await markOf(center, 'orders'),
      'mcp-register/1 source=github.com:contoso/platform manifest=platform adopted=1',
    );
    center.emulator.clearRequests();
    const again = await runSync(center, fleet, adopt);
    assert.deepEqual([again.counts, center.writes()], [{ unchanged: 2 }, []]);
  });

  test('is planned without a write', async (t) => {
    const center = await startTestCenter(t);
    const fleet = [{ apiId: 'weather', url: 'https://weather.example/mcp' }];
    await putEntry(center, 'weather', { url: 'https://weather.example/mcp' });
    center.emulator.clearRequests();
    const plan = await runSync(center, fleet, { ...adopt, command: 'plan' });
    assert.deepEqual([plan.counts, center.writes()], [{ planned: 1 }, []]);
  });

  test('skips what is not there, and refuses entries of others and of another kind', async (t) => {
    const center = await startTestCenter(t);
    const url = 'https://weather.example/mcp';
    const own = { url, repository: 'https://github.com/contoso/platform' };
    await putEntry(center, 'theirs', { url, stamp: 'mcp-register/1 source=github.com:contoso/other' });
    await putEntry(center, 'moved', {
      ...own,
      stamp: 'mcp-register/1 source=github.com:contoso/platform manifest=other',
    });
    await putEntry(center, 'rest-api', { url, kind: 'rest' });
    center.emulator.clearRequests();
    const fleet = ['missing', 'theirs', 'moved', 'rest-api'].map((apiId) => ({ apiId, url }));
    const report = await runSync(center, fleet, adopt);
    assert.equal(report.exitCode, 6);
    assert.deepEqual(
      report.results.map(({ status, error }) => [status, error?.code]),
      [
        ['skipped', undefined],
        ['refused', 'api-of-another-source'],
        ['refused', 'api-of-another-manifest'],
        ['refused', 'api-of-another-kind'],
      ],
    );
    assert.deepEqual(center.writes(), []);
  });
});

describe('an adopted entry that is no longer declared', () => {
  const fleetOf = (at: (name: string) => string) =>
    ['weather', 'orders'].map((apiId) => ({ apiId, url: at(apiId) }));

  /** Everything in the entry but its API, which has the mark. */
  const partsOf = (center: TestCenter) =>
    below(center, 'orders').filter(([path]) => !path.toLowerCase().endsWith('/apis/orders'));

  test('counts as created when nothing unknown remains in it', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = fleetOf(server.at);
    await putEntry(center, 'orders', { url: server.at('orders') });
    await runSync(center, fleet, adopt);
    await runSync(center, fleet);
    center.emulator.clearRequests();
    const report = await runSync(center, fleet.slice(0, 1), prune);
    assert.deepEqual(
      [report.exitCode, center.writes()],
      [0, ['DELETE apis/orders']],
      JSON.stringify(report.error),
    );
  });

  test('with something unknown loses our part and our mark, and what stays is listed', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = fleetOf(server.at);
    await putEntry(center, 'orders', { url: server.at('orders') });
    await center.put('apis/orders/versions/theirs', { title: 'theirs', lifecycleStage: 'design' });
    await runSync(center, fleet, adopt);
    await runSync(center, fleet);
    center.emulator.clearRequests();
    const report = await runSync(center, fleet.slice(0, 1), prune);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.equal(await markOf(center, 'orders'), undefined);
    assert.equal(await center.get('apis/orders/deployments/production'), undefined);
    assert.ok(await center.get('apis/orders/versions/theirs'));
    assert.match(
      JSON.stringify(report.results.map(({ warnings }) => warnings)),
      /What stays, because this tool did not write it: version theirs/,
    );
    center.emulator.clearRequests();
    const again = await runSync(center, fleet.slice(0, 1), prune);
    assert.deepEqual([again.counts, center.writes()], [{ unchanged: 1 }, []]);
  });

  const byHand: Readonly<Record<string, (center: TestCenter, url: string) => Promise<void>>> = {
    'with a version and a deployment': (center, url) => putEntry(center, 'orders', { url }),
    'with a definition and a document of a person': async (center, url) => {
      await putEntry(center, 'orders', { url });
      const handmade = 'apis/orders/versions/original/definitions/handmade';
      await center.put(handmade, { title: 'By hand' });
      await center.importText(handmade, document);
    },
    'with nothing in it': (center) => center.put('apis/orders', { title: 'Orders', kind: 'mcp' }),
  };
  for (const [what, putByHand] of Object.entries(byHand)) {
    test(`and in which this tool wrote nothing but the mark keeps all of it, ${what}`, async (t) => {
      await using server = await startFleetServer();
      const center = await startTestCenter(t);
      const fleet = fleetOf(server.at);
      await putByHand(center, server.at('orders'));
      await runSync(center, fleet.slice(0, 1));
      const before = partsOf(center);
      await runSync(center, fleet, adopt);
      center.emulator.clearRequests();
      const plan = await runSync(center, fleet.slice(0, 1), { ...prune, command: 'plan' });
      assert.deepEqual(plan.counts, { unchanged: 1, planned: 1 });
      assert.match(JSON.stringify(plan.results), /The entry stays without our mark/);
      assert.deepEqual(center.writes(), []);
      const report = await runSync(center, fleet.slice(0, 1), prune);
      assert.deepEqual([report.exitCode, report.counts], [0, { unchanged: 1, released: 1 }]);
      assert.deepEqual(center.writes(), ['PUT apis/orders']);
      assert.equal(await markOf(center, 'orders'), undefined);
      assert.deepEqual(partsOf(center), before);
    });
  }

  test('names in the plan what stays because a person made it', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = fleetOf(server.at);
    await putEntry(center, 'orders', { url: server.at('orders') });
    await center.importText('apis/orders/versions/original/definitions/default-streamable', document);
    await runSync(center, fleet, adopt);
    const plan = await runSync(center, fleet.slice(0, 1), { ...prune, command: 'plan' });
    assert.match(
      JSON.stringify(plan.results),
      /this tool did not write it: deployment production \(production\), definition original\/default-streamable\./,
    );
  });

  test('keeps deployments that were there before in environments that it never had in the manifest', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    await putEntry(center, 'orders', { url: server.at('orders') });
    await putDeployment(center, 'orders', { url: server.at('old-dev'), environmentId: 'dev' });
    const fleet = [
      { apiId: 'orders', url: server.at('orders') },
      { apiId: 'weather', environmentId: 'dev', url: server.at('weather') },
    ];
    await runSync(center, fleet, adopt);
    center.emulator.clearRequests();
    const report = await runSync(center, fleet, prune);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.ok(await center.get('apis/orders/deployments/dev'));
    assert.deepEqual(
      center.writes().filter((line) => line.startsWith('DELETE')),
      [],
    );
  });
});
