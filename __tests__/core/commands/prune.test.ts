import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Manifest } from '../../../src/core/fleet/manifest.ts';
import { parseSource } from '../../../src/core/registration/source.ts';
import type { FleetReport } from '../../../src/core/report/fleet-report.ts';
import { resultLine } from '../../../src/core/report/headline.ts';
import { below, markOf, putDeployment, putEntry } from '../../support/entries.ts';
import { type Declared, runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

const place = { file: 'mcp-register.yaml', line: 1, column: 1 };
const prune = { policy: { prune: 'after-writes' } } as const;

/** An API center with a registered fleet, and the servers of it. */
async function registered(t: Parameters<typeof startTestCenter>[0], names: readonly string[]) {
  const server = await startFleetServer();
  t.after(() => server[Symbol.asyncDispose]());
  const center = await startTestCenter(t);
  const fleet: Declared[] = names.map((apiId) => ({ apiId, url: server.at(apiId) }));
  const first = await runSync(center, fleet);
  assert.equal(first.exitCode, 0, JSON.stringify(first.error));
  center.emulator.clearRequests();
  const without = (...gone: readonly string[]) => fleet.filter(({ apiId }) => !gone.includes(apiId));
  return { server, center, fleet, without };
}

const deletes = (center: { writes(): string[] }) =>
  center.writes().filter((line) => line.startsWith('DELETE'));
const resultOf = ({ results }: FleetReport, apiId: string, environmentId?: string) =>
  results.find(({ unit }) => unit?.apiId === apiId && unit.environmentId === environmentId);
const notesOf = (report: FleetReport, apiId: string) =>
  resultOf(report, apiId)
    ?.warnings.map(({ message }) => message)
    .join(' ') ?? '';

describe('an entry that the manifest no longer declares', () => {
  test('stays without prune, and goes with it in one request; a second run has nothing to do', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const plain = await runSync(center, without('orders'));
    assert.deepEqual([plain.exitCode, center.writes()], [0, []]);
    const pruned = await runSync(center, without('orders'), prune);
    assert.equal(pruned.exitCode, 0, JSON.stringify(pruned.error));
    assert.deepEqual(pruned.counts, { unchanged: 1, deleted: 1 });
    assert.deepEqual(center.writes(), ['DELETE apis/orders']);
    center.emulator.clearRequests();
    const again = await runSync(center, without('orders'), prune);
    assert.deepEqual([again.counts, center.writes()], [{ unchanged: 1 }, []]);
  });

  test('is shown by a plan, which deletes nothing', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const plan = await runSync(center, without('orders'), { ...prune, command: 'plan' });
    assert.deepEqual(plan.counts, { unchanged: 1, planned: 1 });
    assert.deepEqual(resultOf(plan, 'orders')?.plan, [
      { kind: 'api', id: 'orders', action: 'delete', changes: [] },
    ]);
    assert.deepEqual(center.writes(), []);
  });

  test('of another manifest, another source or no mark is not touched', async (t) => {
    const { center, fleet } = await registered(t, ['weather']);
    const own = 'mcp-register/1 source=github.com:contoso/platform';
    const ours = { repository: 'https://github.com/contoso/platform' };
    await putEntry(center, 'theirs', {
      url: 'https://a.example/mcp',
      stamp: 'mcp-register/1 source=github.com:contoso/other manifest=platform created=1',
    });
    await putEntry(center, 'elsewhere', {
      url: 'https://b.example/mcp',
      stamp: `${own} manifest=other created=1`,
      ...ours,
    });
    await putEntry(center, 'single', { url: 'https://c.example/mcp', stamp: `${own} created=1`, ...ours });
    await putEntry(center, 'staged-pr-3', {
      url: 'https://d.example/mcp',
      stamp: `${own} manifest=platform pr=3 created=1`,
      ...ours,
    });
    await putEntry(center, 'by-hand', { url: 'https://e.example/mcp' });
    center.emulator.clearRequests();
    const report = await runSync(center, fleet, prune);
    assert.deepEqual([report.counts, center.writes()], [{ unchanged: 1 }, []]);
  });

  test('is one of a manifest that was renamed', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const renamed: Partial<Manifest> = { name: 'new-name', previousNames: ['platform'] };
    const report = await runSync(center, without('orders'), { ...prune, manifest: renamed });
    assert.deepEqual(report.counts, { registered: 1, deleted: 1 }, JSON.stringify(report.error));
    assert.match((await markOf(center, 'weather')) ?? '', /manifest=new-name/);
  });

  test('with a deployment in an environment that is not ours keeps itself and that deployment', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders']);
    await putDeployment(center, 'orders', {
      url: server.at('theirs'),
      environmentId: 'laboratory',
      version: 'v1-0',
    });
    center.emulator.clearRequests();
    const report = await runSync(center, without('orders'), prune);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(deletes(center), ['DELETE apis/orders/deployments/production']);
    assert.ok(await center.get('apis/orders/deployments/laboratory'));
    assert.match((await markOf(center, 'orders')) ?? '', /manifest=platform/);
    center.emulator.clearRequests();
    const again = await runSync(center, without('orders'), prune);
    assert.deepEqual([again.exitCode, center.writes()], [0, []]);
    assert.match(
      notesOf(again, 'orders'),
      /kept: it contains what this manifest did not write: deployment laboratory \(laboratory\)/,
    );
  });

  const byHand: Readonly<Record<string, Parameters<TestCenter['put']>>> = {
    'version hand': ['apis/orders/versions/hand', { title: 'By hand', lifecycleStage: 'testing' }],
    'definition v1-0/my-own': ['apis/orders/versions/v1-0/definitions/my-own', { title: 'My own' }],
    'deployment hand (production)': [
      'apis/orders/deployments/hand',
      {
        title: 'By hand',
        environmentId: '/workspaces/default/environments/production',
        // The portal asks for a definition, and ours is the one that there is.
        definitionId: '/workspaces/default/apis/orders/versions/v1-0/definitions/default-streamable',
        server: { runtimeUri: ['https://hand.example.com/mcp'] },
      },
    ],
  };
  for (const [what, [path, properties]] of Object.entries(byHand)) {
    test(`keeps itself and what people added to it: ${what}`, async (t) => {
      const { center, without } = await registered(t, ['weather', 'orders']);
      await center.put(path, properties);
      const before = await center.get(path);
      center.emulator.clearRequests();
      const report = await runSync(center, without('orders'), prune);
      assert.equal(report.exitCode, 0, JSON.stringify(report.error));
      assert.equal(resultOf(report, 'orders', 'production')?.status, 'deleted');
      assert.ok(
        resultOf(report, 'orders', 'production')?.warnings.some(({ message }) =>
          message.includes(`What stays, because this tool did not write it: ${what}.`),
        ),
      );
      assert.deepEqual(await center.get(path), before);
      assert.ok(!(await center.get('apis/orders/deployments/production')));
      center.emulator.clearRequests();
      const again = await runSync(center, without('orders'), prune);
      assert.deepEqual([again.exitCode, center.writes()], [0, []]);
      assert.match(
        notesOf(again, 'orders'),
        new RegExp(
          `kept: it contains what this manifest did not write: ${what.replaceAll(/[()]/g, '\\$&')}\\.`,
        ),
      );
    });
  }

  for (const [what, apiId, declared] of [
    ['an entry that is no longer declared', 'orders', []],
    ['an environment that was taken out of an entry', 'bill', ['bill']],
  ] as const) {
    test(`keeps a document that a person imported in place of ours: ${what}`, async (t) => {
      await using server = await startFleetServer();
      const center = await startTestCenter(t);
      const fleet: Declared[] = [
        { apiId: 'weather', environmentId: 'dev', url: server.at('weather') },
        { apiId: 'weather', url: server.at('weather-live') },
        { apiId, environmentId: 'dev', url: server.at('one') },
        ...declared.map((id) => ({ apiId: id, url: server.at('two') })),
      ];
      await runSync(center, fleet);
      const bound = (await center.get(`apis/${apiId}/deployments/dev`))?.definitionId;
      const path = String(bound).replace('/workspaces/default/', '');
      const handmade = '{"openapi":"3.0.3","info":{"title":"Mine","version":"1"},"paths":{}}';
      await center.importText(path, handmade);
      center.emulator.clearRequests();
      const remaining = fleet.filter((one) => !(one.apiId === apiId && one.environmentId === 'dev'));
      for (const _ of ['first', 'second']) {
        const report = await runSync(center, remaining, prune);
        assert.equal(report.exitCode, 0, JSON.stringify(report.error));
        assert.equal(await center.exportText(path), handmade);
      }
      assert.deepEqual(deletes(center), [`DELETE apis/${apiId}/deployments/dev`]);
    });
  }

  test('goes with older versions that this tool wrote, and where a run was cut off', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const document = await center.exportText('apis/orders/versions/v1-0/definitions/default-streamable');
    await center.put('apis/orders/versions/v0-9', { title: 'v0-9', lifecycleStage: 'production' });
    await center.put('apis/orders/versions/v0-9/definitions/old', { title: 'Old' });
    await center.importText('apis/orders/versions/v0-9/definitions/old', document);
    const { externalDocumentation = [] } = (await center.get('apis/orders')) ?? {};
    for (const apiId of ['bare', 'begun']) {
      await center.put(`apis/${apiId}`, { title: apiId, kind: 'mcp', externalDocumentation });
    }
    await center.put('apis/begun/versions/v1-0', { title: 'v1-0', lifecycleStage: 'production' });
    await center.put('apis/begun/versions/v1-0/definitions/default-streamable', { title: 'Begun' });
    center.emulator.clearRequests();
    const report = await runSync(center, without('orders'), prune);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(
      deletes(center).toSorted(),
      ['bare', 'begun', 'orders'].map((id) => `DELETE apis/${id}`),
    );
  });

  test('goes whatever environments the manifest still uses, when all of it is ours', async (t) => {
    const { center } = await registered(t, ['weather', 'orders']);
    const policy = { prune: 'after-writes', allowEmpty: true } as const;
    const report = await runSync(center, [], { policy });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(deletes(center).toSorted(), ['DELETE apis/orders', 'DELETE apis/weather']);
  });

  test('that is protected is never deleted, and a run that declares protected: false lifts that', async (t) => {
    const { center, fleet, without } = await registered(t, ['weather', 'orders']);
    const guarded = fleet.map((one) => ({ ...one, unit: { protected: true } }));
    await runSync(center, guarded);
    assert.match((await markOf(center, 'orders')) ?? '', /protected=1/);
    await runSync(center, fleet);
    assert.match(
      (await markOf(center, 'orders')) ?? '',
      /protected=1/,
      'a run that does not speak of it keeps it',
    );
    center.emulator.clearRequests();
    const kept = await runSync(center, without('orders'), prune);
    assert.deepEqual([kept.exitCode, deletes(center)], [0, []]);
    assert.match(notesOf(kept, 'orders'), /its mark protects it/);
    await runSync(
      center,
      fleet.map((one) => ({ ...one, unit: { protected: false } })),
    );
    const gone = await runSync(center, without('orders'), prune);
    assert.equal(gone.counts.deleted, 1);
  });

  test('is left alone with a mode that deletes nothing: its version gets the stage', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const policy = { prune: 'after-writes', unregisterMode: 'deprecate' } as const;
    await runSync(center, without('orders'), { policy });
    assert.deepEqual(center.writes(), ['PUT apis/orders/versions/v1-0']);
    assert.equal((await center.get('apis/orders/versions/v1-0'))?.lifecycleStage, 'deprecated');
    center.emulator.clearRequests();
    const again = await runSync(center, without('orders'), { policy });
    assert.deepEqual([again.exitCode, center.writes()], [0, []]);
  });

  test('that is handed over stays and loses our mark', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const manifest = { removed: [{ apiId: 'orders', keep: true, place }] };
    const report = await runSync(center, without('orders'), { ...prune, manifest });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(report.counts, { unchanged: 1, released: 1 });
    assert.deepEqual(center.writes(), ['PUT apis/orders']);
    assert.equal(await markOf(center, 'orders'), undefined);
    assert.ok(await center.get('apis/orders/deployments/production'));
    center.emulator.clearRequests();
    const again = await runSync(center, without('orders'), { ...prune, manifest });
    assert.deepEqual([again.counts, center.writes()], [{ unchanged: 1 }, []]);
  });
});

describe('an entry that the manifest hands over', () => {
  const own = 'mcp-register/1 source=github.com:contoso/platform';
  const repository = 'https://github.com/contoso/platform';
  const given = (apiId: string) => ({ removed: [{ apiId, keep: true, place }] });

  test('loses the mark of this repository also where it names no manifest yet', async (t) => {
    const { center, fleet } = await registered(t, ['weather']);
    await putEntry(center, 'single', { url: 'https://c.example/mcp', stamp: `${own} created=1`, repository });
    const report = await runSync(center, fleet, { manifest: given('single') });
    assert.deepEqual(report.counts, { unchanged: 1, released: 1 });
    assert.equal(await markOf(center, 'single'), undefined);
    assert.ok(await center.get('apis/single/deployments/production'));
  });

  for (const [what, apiId, said] of [
    ['of another source', 'theirs', /"theirs" is not handed over: its mark names another source/],
    ['of another manifest', 'other', /its mark names another manifest, "beta"/],
    ['without a mark', 'by-hand', /it has no mark/],
    ['that does not exist', 'missing', /it does not exist/],
  ] as const) {
    test(`stays as it is and is named, where it is one ${what}`, async (t) => {
      const { center, fleet } = await registered(t, ['weather']);
      const url = 'https://a.example/mcp';
      await putEntry(center, 'theirs', {
        url,
        stamp: 'mcp-register/1 source=github.com:contoso/x created=1',
      });
      await putEntry(center, 'other', { url, stamp: `${own} manifest=beta created=1`, repository });
      await putEntry(center, 'by-hand', { url });
      center.emulator.clearRequests();
      for (const policy of [{}, prune.policy]) {
        const report = await runSync(center, fleet, { policy, manifest: given(apiId) });
        assert.deepEqual([report.exitCode, center.writes()], [0, []]);
        assert.match(report.warnings.map(({ message }) => message).join(' '), said);
      }
    });
  }
});

describe('an environment that was taken out of a declared entry', () => {
  const both = (at: (name: string) => string): Declared[] => [
    { apiId: 'orders', environmentId: 'dev', url: at('orders-dev') },
    { apiId: 'orders', url: at('orders') },
    { apiId: 'stock', environmentId: 'dev', url: at('stock-dev') },
  ];

  test('loses its deployment and its own definition, and the rest of the entry stays', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = both(server.at);
    await runSync(center, fleet);
    const production = await center.get('apis/orders/deployments/production');
    center.emulator.clearRequests();
    const report = await runSync(center, fleet.slice(1), prune);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.equal(resultOf(report, 'orders', 'dev')?.status, 'deleted');
    assert.equal(deletes(center).length, 2, JSON.stringify(center.writes()));
    assert.deepEqual(await center.get('apis/orders/deployments/production'), production);
    center.emulator.clearRequests();
    const again = await runSync(center, fleet.slice(1), prune);
    assert.deepEqual([again.counts, center.writes()], [{ unchanged: 2 }, []]);
  });

  test('stays where the manifest knows its environment no more, and the run says what to do', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = both(server.at).slice(0, 2);
    await runSync(center, fleet);
    center.emulator.clearRequests();
    const report = await runSync(center, fleet.slice(1), prune);
    assert.deepEqual([report.exitCode, center.writes()], [0, []]);
    assert.match(
      notesOf(report, 'orders'),
      /deployment in dev is kept.*add at the top: environments: \{ "dev": \{\} \}$/,
    );
    const manifest = { environmentIds: ['production', 'dev'] };
    await runSync(center, fleet.slice(1), { ...prune, manifest });
    assert.equal(deletes(center).length, 2, JSON.stringify(center.writes()));
  });

  test('loses only what this manifest made there', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = both(server.at);
    await runSync(center, fleet);
    const hand = {
      title: 'By hand',
      environmentId: '/workspaces/default/environments/dev',
      server: { runtimeUri: ['https://hand.example.com/mcp'] },
    };
    await center.put('apis/orders/deployments/hand', hand);
    const report = await runSync(center, fleet.slice(1), prune);
    assert.equal(resultOf(report, 'orders', 'dev')?.status, 'deleted');
    assert.ok(await center.get('apis/orders/deployments/hand'));
    assert.ok(!(await center.get('apis/orders/deployments/dev')));
  });

  test('waits while another unit of the entry is not registered', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = both(server.at);
    await runSync(center, fleet);
    server.down.add('orders');
    center.emulator.clearRequests();
    const report = await runSync(center, fleet.slice(1), prune);
    assert.deepEqual([report.exitCode, deletes(center)], [6, []]);
    assert.match(notesOf(report, 'orders'), /until its other units are registered/);
  });
});

describe('a rename', () => {
  const renamed = (url: string): Declared => ({
    apiId: 'orders-new',
    url,
    unit: { previousApiIds: ['orders'] },
  });

  test('by previousApiIds removes the old entry once the new one is registered, outside the limit', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders']);
    const fleet = [...without('orders'), renamed(server.at('moved'))];
    const report = await runSync(center, fleet, { policy: { prune: 'after-writes', maxDeletes: 0 } });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.equal(resultOf(report, 'orders')?.status, 'deleted');
    assert.match(notesOf(report, 'orders'), /orders-new \(production\) takes its place/);
    assert.equal(center.writes().at(-1), 'DELETE apis/orders');
  });

  test('is one line of the plan: that of the new entry, which names the old one', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders']);
    const fleet = [...without('orders'), renamed(server.at('moved'))];
    const policy = { prune: 'after-writes', maxDeletes: 0 } as const;
    const plan = await runSync(center, fleet, { command: 'plan', policy });
    assert.deepEqual([plan.exitCode, plan.counts], [0, { planned: 1, unchanged: 1 }]);
    const line = resultOf(plan, 'orders-new', 'production');
    assert.match(line?.warnings[0]?.message ?? '', /takes the place of orders, which is removed once/);
    assert.ok(
      line?.plan.some(({ kind, id, action }) => kind === 'api' && id === 'orders' && action === 'delete'),
    );
    assert.match(resultLine(plan), /5 to create, 0 to update, 1 to delete/);
    await runSync(center, fleet);
    const removal = await runSync(center, fleet, { command: 'plan', policy });
    assert.deepEqual(removal.counts, { planned: 1, unchanged: 2 }, 'the new one is registered already');
    assert.equal(resultOf(removal, 'orders')?.status, 'planned');
  });

  test('counts for the limit from the second entry on that one server replaces', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders', 'bill']);
    const replacing = {
      apiId: 'orders-new',
      url: server.at('moved'),
      unit: { previousApiIds: ['orders', 'bill'] },
    };
    const fleet = [...without('orders', 'bill'), replacing];
    const policy = { prune: 'after-writes', maxDeletes: 0 } as const;
    const report = await runSync(center, fleet, { policy });
    assert.deepEqual([report.exitCode, report.error?.code], [6, 'prune-limit']);
    assert.deepEqual(deletes(center), ['DELETE apis/bill']);
    const allowed = await runSync(center, fleet, { policy: { ...policy, maxDeletes: 1 } });
    assert.equal(allowed.exitCode, 0, JSON.stringify(allowed.error));
  });

  test('to an id whose server is not healthy leaves the old entry', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders']);
    server.down.add('moved');
    const before = below(center, 'orders');
    const report = await runSync(center, [...without('orders'), renamed(server.at('moved'))], prune);
    assert.deepEqual([report.exitCode, deletes(center)], [6, []]);
    assert.match(notesOf(report, 'orders'), /kept until orders-new \(production\), which takes its place/);
    assert.deepEqual(below(center, 'orders'), before);
  });

  test('that only the URL tells waits as well', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders']);
    server.down.add('orders');
    const fleet = [...without('orders'), { apiId: 'orders-new', url: server.at('orders') }];
    const waiting = await runSync(center, fleet, prune);
    assert.deepEqual([waiting.exitCode, deletes(center)], [6, []]);
    server.down.clear();
    const done = await runSync(center, fleet, prune);
    assert.deepEqual([done.exitCode, deletes(center)], [0, ['DELETE apis/orders']]);
  });
});

describe('nothing is removed', () => {
  const names = ['weather', 'old-1', 'old-2', 'old-3', 'old-4', 'old-5', 'old-6'];

  test('when it is more than the limit; the rest is done, exit 6, and the list is told', async (t) => {
    const { center, server } = await registered(t, names);
    const fleet = [
      { apiId: 'weather', url: server.at('weather') },
      { apiId: 'fresh', url: server.at('fresh') },
    ];
    const report = await runSync(center, fleet, prune);
    assert.deepEqual([report.exitCode, report.error?.code, deletes(center)], [6, 'prune-limit', []]);
    assert.match(
      report.error?.message ?? '',
      /no longer declares 6 entries,.*old-1, old-2, old-3, old-4, old-5, old-6/,
    );
    assert.deepEqual(report.counts, { unchanged: 1, registered: 1, skipped: 6 });
    const allowed = await runSync(center, fleet, { policy: { prune: 'after-writes', maxDeletes: 6 } });
    assert.deepEqual([allowed.exitCode, deletes(center).length], [0, 6]);
  });

  test('counts an entry once, whatever environments it has, and else its environments', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const environments = ['dev', 'test', 'production'];
    const fleet = ['weather', 'orders', 'bill'].flatMap((apiId) =>
      environments.map((environmentId) => ({
        apiId,
        environmentId,
        url: server.at(`${apiId}-${environmentId}`),
      })),
    );
    await runSync(center, fleet);
    const policy = { prune: 'after-writes', maxDeletes: 1 } as const;
    const left = fleet.filter(({ apiId, environmentId }) => apiId === 'weather' && environmentId !== 'dev');
    const refused = await runSync(center, left, { policy, manifest: { environmentIds: environments } });
    assert.match(
      refused.error?.message ?? '',
      /no longer declares 3 entries or environments of entries, and a run may remove 1 .*: bill, orders, weather \(dev\)\.$/,
    );
    assert.deepEqual([refused.counts.skipped, refused.results.length], [3, 5]);
    assert.match(refused.error?.next ?? '', /max-deletes: 3/);
    const allowed = await runSync(center, left, {
      policy: { ...policy, maxDeletes: 3 },
      manifest: { environmentIds: environments },
    });
    assert.deepEqual([allowed.exitCode, allowed.counts.deleted], [0, 3], JSON.stringify(allowed.error));
  });

  test('when nothing of the manifest would be left, unless that is allowed', async (t) => {
    const { center } = await registered(t, ['weather']);
    const manifest = { environmentIds: ['production'] };
    const refused = await runSync(center, [], { ...prune, manifest });
    assert.deepEqual([refused.exitCode, refused.error?.code, deletes(center)], [6, 'prune-empty', []]);
    const policy = { prune: 'after-writes', allowEmpty: true } as const;
    const allowed = await runSync(center, [], { policy, manifest });
    assert.deepEqual([allowed.exitCode, deletes(center)], [0, ['DELETE apis/weather']]);
  });

  test('when it is too much and everything: the message names both inputs that allow it', async (t) => {
    const { center } = await registered(t, ['weather']);
    const policy = { prune: 'after-writes', maxDeletes: 0 } as const;
    const report = await runSync(center, [], { policy });
    assert.deepEqual([report.exitCode, report.error?.code, deletes(center)], [6, 'prune-limit', []]);
    assert.match(report.error?.message ?? '', /no longer declares 1 entry, /);
    assert.match(report.error?.next ?? '', /max-deletes.*1.*allow-empty/);
  });

  test('after more failures than are allowed', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders', 'stock']);
    server.down.add('weather');
    const policy = { prune: 'after-writes', maxFailed: 0 } as const;
    const report = await runSync(center, without('orders'), { policy });
    assert.deepEqual([report.exitCode, deletes(center)], [6, []]);
    assert.match(report.error?.message ?? '', /Nothing was removed: 1 unit failed/);
  });

  test('and no other exit code results, where no unit is as declared', async (t) => {
    const { center, fleet } = await registered(t, names);
    const manifest = { name: 'misspelt' };
    const refused = await runSync(center, fleet, { manifest });
    for (const maxFailed of [3, 9]) {
      const policy = { prune: 'after-writes', maxFailed } as const;
      const report = await runSync(center, fleet, { policy, manifest });
      assert.deepEqual([report.exitCode, report.counts], [2, { refused: 7 }], JSON.stringify(report.error));
      assert.deepEqual([report.error, deletes(center)], [refused.error, []]);
    }
    const manifestWithSkipped = {
      ...manifest,
      skipped: [{ apiId: 'more', environmentId: 'production', place, reason: 'A variable is not set.' }],
    };
    const beside = await runSync(center, fleet, { manifest: manifestWithSkipped });
    assert.deepEqual([beside.exitCode, beside.counts], [2, { refused: 7, skipped: 1 }]);
    const source = parseSource('https://github.com/contoso/other');
    const foreign = await runSync(center, fleet, { ...prune, input: { source } });
    assert.deepEqual([foreign.exitCode, foreign.counts], [2, { refused: 7 }]);
  });

  test('where servers were skipped: a plan only says so', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders', 'stock']);
    const reason = 'The variable ORDERS_KEY is not set.';
    const skipped = [{ apiId: 'orders', environmentId: 'production', place, reason }];
    const given = { ...prune, manifest: { skipped } };
    const plan = await runSync(center, without('orders'), { ...given, command: 'plan' });
    assert.deepEqual([plan.exitCode, plan.status], [0, 'planned'], JSON.stringify(plan.error));
    assert.deepEqual(plan.counts, { unchanged: 2, skipped: 1 });
    assert.match(
      plan.warnings.map(({ message }) => message).join(),
      /No removal was planned: servers were skipped/,
    );
    const synced = await runSync(center, without('orders', 'stock'), given);
    assert.deepEqual([synced.exitCode, synced.error?.code, deletes(center)], [6, 'prune-stopped', []]);
  });

  test('when the APIs may not be listed', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    center.emulator.setFaults([{ method: 'GET', path: '/apis$', status: 403 }]);
    const report = await runSync(center, without('orders'), prune);
    assert.deepEqual([report.exitCode, report.error?.code, deletes(center)], [6, 'prune-stopped', []]);
    assert.equal(resultOf(report, 'weather', 'production')?.status, 'unchanged');
  });

  test('where an entry cannot be read; what was written is told, and the run is incomplete', async (t) => {
    const { center, server, without } = await registered(t, ['weather', 'orders', 'stock']);
    center.emulator.setFaults([
      { method: 'GET', path: '/apis/orders/deployments$', status: 403, body: '{"code":"Denied"}', times: 9 },
    ]);
    const kept = await runSync(center, without('orders', 'stock'), prune);
    assert.deepEqual([kept.exitCode, kept.error?.code, center.writes()], [6, 'prune-stopped', []]);
    const fleet = [...without('orders', 'stock'), { apiId: 'fresh', url: server.at('fresh') }];
    const written = await runSync(center, fleet, prune);
    assert.deepEqual([written.exitCode, written.error?.code, deletes(center)], [6, 'prune-stopped', []]);
    assert.deepEqual(written.counts, { unchanged: 1, registered: 1 });
    assert.match(written.error?.message ?? '', /could not be read/);
  });

  test('when the run looks at a part of the manifest', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders']);
    const report = await runSync(center, without('orders'), {
      ...prune,
      input: { selection: { only: ['weather'] } },
    });
    assert.deepEqual([report.exitCode, deletes(center)], [0, []]);
    assert.ok(report.warnings.some(({ code }) => code === 'prune-off'));
  });

  test('of an entry that changes hands between list and delete', async (t) => {
    let onDelete = async () => {};
    const server = await startFleetServer();
    t.after(() => server[Symbol.asyncDispose]());
    const center = await startTestCenter(t, {
      async around({ method, path }, carryOut) {
        if (method === 'GET' && path.endsWith('/apis/orders')) await onDelete();
        return carryOut();
      },
    });
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    await runSync(center, fleet);
    onDelete = async () => {
      onDelete = async () => {};
      const api = await center.get('apis/orders');
      await center.put('apis/orders', { ...api, lifecycleStage: 'production', externalDocumentation: [] });
    };
    const report = await runSync(center, fleet.slice(0, 1), prune);
    assert.deepEqual([report.exitCode, deletes(center)], [6, []]);
    assert.match(resultOf(report, 'orders')?.error?.message ?? '', /its mark is another one now/);
  });

  for (const [what, id, more] of [
    ['gets another deployment', 'hand', { environmentId: '/workspaces/default/environments/production' }],
    ['gets one in another environment', 'hand', { environmentId: '/workspaces/default/environments/lab' }],
    ['is pointed to another URL', 'production', {}],
  ] as const) {
    test(`of an entry that ${what} while the run registers the others`, async (t) => {
      let onWrite = async () => {};
      const server = await startFleetServer();
      t.after(() => server[Symbol.asyncDispose]());
      const center = await startTestCenter(t, {
        async around({ method, path }, carryOut) {
          if (method === 'PUT' && path.endsWith('/apis/fresh')) await onWrite();
          return carryOut();
        },
      });
      const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
      await runSync(center, fleet);
      await center.put('environments/lab', { title: 'lab', kind: 'testing' });
      const path = `apis/orders/deployments/${id}`;
      onWrite = async () => {
        const now = (await center.get('apis/orders/deployments/production')) ?? {};
        await center.put(path, { ...now, ...more, server: { runtimeUri: ['https://hand.example.com/mcp'] } });
      };
      const declared = [...fleet.slice(0, 1), { apiId: 'fresh', url: server.at('fresh') }];
      const report = await runSync(center, declared, prune);
      assert.deepEqual([report.exitCode, deletes(center)], [6, []]);
      assert.match(JSON.stringify(report.results), /its deployments are others now/);
      assert.ok(await center.get(path));
    });
  }

  test('where the service refuses the delete; the others go', async (t) => {
    const { center, without } = await registered(t, ['weather', 'orders', 'stock']);
    center.emulator.setFaults([
      { method: 'DELETE', path: '/apis/orders$', status: 409, body: '{"code":"Locked"}', times: 9 },
    ]);
    const report = await runSync(center, without('orders', 'stock'), prune);
    assert.equal(report.exitCode, 6);
    assert.equal(resultOf(report, 'orders')?.status, 'failed');
    assert.equal(resultOf(report, 'stock')?.status, 'deleted');
  });
});

test('prune-only removes what is not declared, and neither probes nor writes the others', async (t) => {
  const { center, server, without } = await registered(t, ['weather', 'orders']);
  server.down.add('weather');
  const report = await runSync(center, [...without('orders'), { apiId: 'fresh', url: server.at('fresh') }], {
    policy: { prune: 'only' },
  });
  assert.equal(report.exitCode, 0, JSON.stringify(report.error));
  assert.deepEqual(center.writes(), ['DELETE apis/orders']);
});

test('prune-only with nothing to remove says so, and not that there are no entries', async (t) => {
  const { center, fleet } = await registered(t, ['weather', 'orders']);
  const report = await runSync(center, fleet, { policy: { prune: 'only' } });
  assert.deepEqual([report.exitCode, resultLine(report)], [0, 'sync: nothing to remove']);
  const part = await runSync(center, fleet, {
    policy: { prune: 'only' },
    input: { selection: { only: ['weather'] } },
  });
  assert.doesNotMatch(resultLine(part), /nothing to remove/, 'it looked at a part');
});
