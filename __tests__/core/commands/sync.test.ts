import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { UnitPlan } from '../../../src/core/fleet/unit-plan.ts';
import { type Message, plainWords, render } from '../../../src/core/message.ts';
import { parseSource } from '../../../src/core/registration/source.ts';
import { takeNothing } from '../../../src/core/registration/take-over.ts';
import { unitLine } from '../../../src/core/report/headline.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { below, markOf, putEntry } from '../../support/entries.ts';
import { type Declared, runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter, type TestCenter, testPorts } from '../../support/run.ts';
import { simulatedClock } from '../../support/simulated-clock.ts';
import { SkippingClock } from '../fleet/audit-run.ts';
import { legacyReply, type Reply, result } from '../probe/scripted-server.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `server-${index + 1}`);

/** How many requests of each kind the API center has seen. */
function counted({ emulator }: TestCenter) {
  const seen = emulator.requests();
  const reads = seen.filter(({ method }) => method === 'GET');
  const isExport = (path: string) => path.endsWith('/exportSpecification');
  return {
    pages: reads.filter(({ path }) => path.endsWith('/apis')).length,
    reads: reads.filter(({ path }) => !path.endsWith('/apis')).length,
    exports: seen.filter(({ path }) => isExport(path)).length,
    writes: seen.filter(({ method, path }) => method !== 'GET' && !isExport(path)).length,
  };
}

describe('a run over a manifest', () => {
  test('registers every server, and a second run writes nothing', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = ['weather', 'orders', 'stock'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    const first = await runSync(center, fleet);
    assert.deepEqual(first.counts, { registered: 3 }, JSON.stringify(first.error));
    assert.equal(first.exitCode, 0);
    assert.deepEqual(
      first.results.map(({ unit }) => unit),
      fleet.map(({ apiId }) => ({ apiId, environmentId: 'production', place: 'mcp-register.yaml:1' })),
    );
    assert.match((await markOf(center, 'weather')) ?? '', /manifest=platform created=1$/);
    center.emulator.clearRequests();
    const second = await runSync(center, fleet);
    assert.deepEqual([second.counts, second.status], [{ unchanged: 3 }, 'unchanged']);
    assert.deepEqual(center.writes(), []);
  });

  test('says once for each server that it waits for it', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    server.down.add('orders');
    const clock = new SkippingClock();
    const told: string[] = [];
    const progress = {
      ...testPorts().progress,
      waiting: (name: string, reason: Message) => void told.push(`${name}: ${render(reason, plainWords)}`),
    };
    const raw = { 'probe-timeout': '60' };
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId), raw }));
    const report = await runSync(center, fleet, { ports: { progress, clock } });
    assert.deepEqual(report.counts, { registered: 1, unhealthy: 1 });
    assert.ok((report.results[1]?.probe?.attempts.length ?? 0) > 1);
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /^orders \(production\): HTTP 503, waiting for /);
  });

  test('is one line a unit in the log, for those that it deletes too', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = ids(4).map((apiId) => ({ apiId, url: server.at(apiId) }));
    server.down.add('server-2');
    const said: string[] = [];
    const note = (what: string) => () => void said.push(what);
    const { progress } = testPorts();
    const noted = {
      ...progress,
      ...{ probed: note('probed'), planned: note('planned'), applied: note('applied'), wait: note('wait') },
      unit: (result: Report, { done, of }: { done: number; of: number }) =>
        void said.push(`${result.status} ${done}/${of}`),
    };
    const ports = { progress: noted };
    await runSync(center, fleet, { ports });
    assert.deepEqual(said.map((line) => line.split(' ')[0]).toSorted(), [
      'registered',
      'registered',
      'registered',
      'unhealthy',
    ]);
    server.down.clear();
    said.length = 0;
    await runSync(center, fleet.slice(0, 3), { ports, policy: { prune: 'after-writes' } });
    assert.deepEqual(said.at(-1), 'deleted 1/1');
    assert.equal(said.length, 4);
  });

  test('that cannot create an environment asks once, and writes nothing else for the units in it', async (t) => {
    await using server = await startFleetServer();
    const forbidden = { status: 403, body: '{"code":"AuthorizationFailed","message":"No."}', times: 99 };
    const center = await startTestCenter(t, {
      faults: [{ method: 'PUT', path: '/environments/dev$', ...forbidden }],
    });
    await center.put('environments/production', { title: 'Production', kind: 'production' });
    center.emulator.clearRequests();
    const inDev = ids(5).map((apiId) => ({ apiId, environmentId: 'dev', url: server.at(apiId) }));
    const denied = await runSync(center, inDev);
    assert.deepEqual([denied.exitCode, denied.counts], [4, { failed: 5 }], JSON.stringify(denied.error));
    assert.deepEqual(center.writes(), ['PUT environments/dev']);
    for (const { error } of denied.results) assert.match(error?.message ?? '', /environments/);
    const others = await runSync(center, [...inDev, { apiId: 'weather', url: server.at('weather') }]);
    assert.deepEqual([others.exitCode, others.counts], [6, { failed: 5, registered: 1 }]);
    assert.deepEqual(
      center.writes().filter((line) => line.includes('apis/server-')),
      [],
    );
  });

  test('creates an environment that many units need once, before they refer to it', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = ids(12).map((apiId) => ({ apiId, environmentId: 'dev', url: server.at(apiId) }));
    const report = await runSync(center, fleet);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    const writes = center.writes();
    assert.equal(writes.filter((line) => line.includes('environments/')).length, 1);
    assert.ok(
      writes.indexOf('PUT environments/dev') < writes.findIndex((line) => line.includes('deployments/')),
    );
    assert.equal(writes.length, 12 * 5 + 1);
  });

  test('tells one line for each unit, and not what each of them does', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const told: string[] = [];
    const tell = (what: string) => () => void told.push(what);
    const progress = {
      ...testPorts().progress,
      probed: tell('probed'),
      planned: tell('planned'),
      applied: tell('applied'),
      unit: ({ unit }: Report, { done, of }: { done: number; of: number }) =>
        void told.push(`${done}/${of} ${unit?.apiId}`),
    };
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    await runSync(center, fleet, { ports: { progress } });
    assert.deepEqual(
      told.map((line) => line.slice(0, 3)),
      ['1/2', '2/2'],
    );
  });

  test('is shown by a plan, unit by unit, and the plan writes nothing', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const plans: UnitPlan[] = [];
    const report = await runSync(center, [{ apiId: 'weather', url: server.at('weather') }], {
      command: 'plan',
      input: { review: (plan) => plans.push(plan) },
    });
    assert.deepEqual([report.status, report.counts, center.writes()], ['planned', { planned: 1 }, []]);
    assert.deepEqual(JSON.parse(JSON.stringify(plans)), plans, 'a plan is plain data');
    assert.deepEqual(
      plans.map(({ apiId, environmentId, steps }) => [apiId, environmentId, steps.length]),
      [['weather', 'production', 6]],
    );
  });

  test('writes the environments of one entry one after the other, each with its own document', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet: Declared[] = [
      { apiId: 'orders', environmentId: 'dev', url: server.at('orders-dev') },
      { apiId: 'orders', url: server.at('orders') },
    ];
    const report = await runSync(center, fleet);
    assert.deepEqual(report.counts, { registered: 2 }, JSON.stringify(report.error));
    assert.equal(center.writes().filter((line) => line === 'PUT apis/orders').length, 1);
    const plan = await runSync(center, fleet, { command: 'plan' });
    assert.deepEqual(plan.counts, { unchanged: 2 });
    const texts = await Promise.all(
      ['default-streamable', 'production-streamable'].map((id) =>
        center.exportText(`apis/orders/versions/v1-0/definitions/${id}`),
      ),
    );
    assert.match(texts[0] ?? '', /orders-dev/);
    assert.match(texts[1] ?? '', new RegExp(server.at('orders')));
  });

  describe('gives the version that environments share the stage of the one closest to production', () => {
    const stageOf = async (center: TestCenter) =>
      (await center.get('apis/orders/versions/v1-0'))?.lifecycleStage;
    const unitsIn = (
      server: { at(name: string): string },
      ...environmentIds: readonly string[]
    ): Declared[] =>
      environmentIds.map((environmentId) => ({
        apiId: 'orders',
        environmentId,
        url: server.at(`orders-${environmentId}`),
      }));

    for (const [order, expected] of [
      [['dev', 'production'], 'production'],
      [['production', 'dev'], 'production'],
      [['dev', 'test'], 'testing'],
      [['test', 'dev'], 'testing'],
      [['dev', 'production', 'test'], 'production'],
    ] as const) {
      test(`declared as ${order.join(', ')}`, async (t) => {
        await using server = await startFleetServer();
        const center = await startTestCenter(t);
        const fleet = unitsIn(server, ...order);
        const report = await runSync(center, fleet);
        assert.deepEqual(
          [report.exitCode, await stageOf(center)],
          [0, expected],
          JSON.stringify(report.error),
        );
        const again = await runSync(center, fleet);
        assert.deepEqual(again.counts, { unchanged: order.length });
      });
    }

    test('when production joins later', async (t) => {
      await using server = await startFleetServer();
      const center = await startTestCenter(t);
      await runSync(center, unitsIn(server, 'dev'));
      assert.equal(await stageOf(center), 'development');
      await runSync(center, unitsIn(server, 'dev', 'production'));
      assert.equal(await stageOf(center), 'production');
    });

    test('by the kind that an existing environment has', async (t) => {
      await using server = await startFleetServer();
      const center = await startTestCenter(t);
      await center.put('environments/laboratory', { title: 'Laboratory', kind: 'development' });
      await runSync(center, unitsIn(server, 'laboratory', 'test'));
      assert.equal(await stageOf(center), 'testing');
    });

    test('but not where a stage is given for one of them, or was chosen in the portal', async (t) => {
      await using server = await startFleetServer();
      const center = await startTestCenter(t);
      const [dev, production] = unitsIn(server, 'dev', 'production');
      assert.ok(dev && production);
      const given: Declared[] = [production, { ...dev, raw: { 'lifecycle-stage': 'testing' } }];
      await runSync(center, given);
      assert.equal(await stageOf(center), 'testing');
      assert.deepEqual((await runSync(center, given)).counts, { unchanged: 2 });
      for (const lifecycleStage of ['preview', 'deprecated']) {
        await center.put('apis/orders/versions/v1-0', { title: 'v1', lifecycleStage });
        await runSync(center, [
          dev,
          production,
          ...unitsIn(server, `test-${lifecycleStage}`, 'production-2'),
        ]);
        assert.equal(await stageOf(center), lifecycleStage);
      }
    });
  });

  test('describes an entry from one of its servers, so that two with different tools do not take turns', async (t) => {
    const lists = (name: string): Reply =>
      legacyReply({
        'tools/list': (received, response) =>
          result(received, response, {
            tools: [{ name, description: name, inputSchema: { type: 'object' } }],
          }),
      });
    await using server = await startFleetServer({ 'orders-dev': lists('try'), orders: lists('order') });
    const center = await startTestCenter(t);
    const hashOnly = { raw: { 'publish-surface': 'hash' } } as const;
    const fleet: Declared[] = [
      { apiId: 'orders', environmentId: 'dev', url: server.at('orders-dev'), ...hashOnly },
      { apiId: 'orders', url: server.at('orders'), ...hashOnly },
    ];
    await runSync(center, fleet);
    const { description } = (await center.get('apis/orders')) ?? {};
    assert.match(String(description), /try/);
    center.emulator.clearRequests();
    const again = await runSync(center, fleet);
    assert.deepEqual([again.counts, center.writes()], [{ unchanged: 2 }, []]);
  });

  test('plans a new entry with two environments as one creation', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet: Declared[] = [
      { apiId: 'orders', environmentId: 'dev', url: server.at('orders-dev') },
      { apiId: 'orders', url: server.at('orders') },
    ];
    const plan = await runSync(center, fleet, { command: 'plan' });
    const created = plan.results.map(({ plan: steps }) =>
      steps.filter(({ action }) => action === 'create').map(({ kind }) => kind),
    );
    assert.deepEqual(created, [
      ['environment', 'api', 'version', 'definition', 'specification', 'deployment'],
      ['environment', 'definition', 'specification', 'deployment'],
    ]);
  });

  test('reports a server that is down and leaves its entry, while the others are written', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    await runSync(center, fleet);
    const before = below(center, 'orders');
    server.down.add('orders');
    const report = await runSync(center, [...fleet, { apiId: 'stock', url: server.at('stock') }]);
    assert.equal(report.exitCode, 6);
    assert.deepEqual(report.counts, { unchanged: 1, unhealthy: 1, registered: 1 });
    assert.match(
      report.error?.message ?? '',
      /1 result of 3 is not as declared: orders \(production\) unhealthy/,
    );
    assert.deepEqual(below(center, 'orders'), before);
  });

  test('ends with the code of the failure when no server is in order', async (t) => {
    await using server = await startFleetServer();
    server.down.add('weather').add('orders');
    const center = await startTestCenter(t);
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    const report = await runSync(center, fleet);
    assert.deepEqual([report.exitCode, report.counts, center.writes()], [3, { unhealthy: 2 }, []]);
    const pruning = await runSync(center, fleet, { policy: { prune: 'after-writes', maxFailed: 0 } });
    assert.deepEqual(
      [pruning.exitCode, center.writes()],
      [3, []],
      'a prune that was given up changes nothing',
    );
    assert.ok(report.results[0]?.error?.next);
    assert.equal(report.error?.next, report.results[0]?.error?.next, 'all of them need the same');
  });

  test('is incomplete when no server is in order and a write may have been carried out', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    await center.put('environments/production', { title: 'Production', kind: 'production' });
    server.down.add('weather');
    const html = { headers: { 'content-type': 'text/html' }, body: '<html></html>' };
    center.emulator.setFaults([
      { method: 'PUT', path: '/apis/orders$', status: 200, acts: true, times: 9, ...html },
    ]);
    const fleet = ['weather', 'orders'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    const report = await runSync(center, fleet);
    assert.deepEqual([report.exitCode, report.counts], [6, { unhealthy: 1, failed: 1 }]);
    assert.ok(await center.get('apis/orders'));
  });

  test('refuses units of one entry that would write the same version differently, whatever is there', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet: Declared[] = [
      {
        apiId: 'orders',
        environmentId: 'dev',
        url: server.at('orders-dev'),
        raw: { 'lifecycle-stage': 'testing' },
      },
      { apiId: 'orders', url: server.at('orders'), raw: { 'lifecycle-stage': 'production' } },
    ];
    for (let run = 0; run < 2; run++) {
      const report = await runSync(center, fleet);
      assert.equal(report.results[1]?.error?.code, 'units-conflict');
    }
    assert.equal((await center.get('apis/orders/versions/v1-0'))?.lifecycleStage, 'testing');
  });

  test('says how much of the manifest it did not look at', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const other = {
      apiId: 'x',
      environmentId: 'y',
      place: { file: 'f', line: 1, column: 1 },
      previousApiIds: [],
    };
    const report = await runSync(center, [{ apiId: 'weather', url: server.at('weather') }], {
      manifest: { declared: [other, other, other] },
    });
    assert.match(report.warnings.map(({ message }) => message).join(), /2 other units were not checked/);
  });

  test('that is not there is exit 2, and nothing else is asked', async (t) => {
    const center = await startTestCenter(t, { seed: [] });
    const report = await runSync(center, [{ apiId: 'weather', url: 'https://weather.example/mcp' }]);
    assert.deepEqual([report.exitCode, report.error?.code], [2, 'api-center-not-found']);
  });
});

describe('the requests of a run', () => {
  const fleetOf = (count: number, at: (name: string) => string) =>
    ids(count).map((apiId) => ({ apiId, url: at(apiId) }));

  test('over unchanged units: a list, three reads and one export each, no write', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t, { pageSize: 10, sku: 'Standard' });
    const fleet = fleetOf(30, server.at);
    await runSync(center, fleet);
    center.emulator.clearRequests();
    const report = await runSync(center, fleet);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(counted(center), { pages: 3, reads: 30 * 3 + 3, exports: 30, writes: 0 });
    const { reads, exports, writes } = report.requests;
    assert.deepEqual([reads, exports, writes], [30 * 3 + 3 + 3, 30, 0]);
  });

  test('over new units: nothing but the list, and five writes each', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    await runSync(center, fleetOf(25, server.at));
    assert.deepEqual(counted(center), { pages: 1, reads: 3, exports: 0, writes: 25 * 5 + 1 });
  });

  test('over one unit: eight, however large the catalogue is', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = fleetOf(30, server.at);
    await runSync(center, fleet);
    center.emulator.clearRequests();
    await runSync(center, fleet.slice(0, 1));
    assert.deepEqual(counted(center), { pages: 0, reads: 7, exports: 1, writes: 0 });
  });

  test('export no definition that no list has shown: an export costs a write even when there is nothing', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    await center.put('apis/weather', { title: 'weather', kind: 'mcp' });
    await center.put('apis/weather/versions/v1-0', { title: 'v1', lifecycleStage: 'production' });
    center.emulator.clearRequests();
    await runSync(center, [{ apiId: 'weather', url: server.at('weather') }]);
    assert.equal(counted(center).exports, 0);
  });

  test('where lists are forbidden, are those for its own names', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = fleetOf(25, server.at);
    await runSync(center, fleet);
    center.emulator.setFaults(
      ['/apis$', '/environments$', '/metadataSchemas$', '/services/center$'].map((path) => ({
        path,
        status: 403,
      })),
    );
    const report = await runSync(center, fleet);
    assert.deepEqual(report.counts, { unchanged: 25 }, JSON.stringify(report.error));
    assert.equal(report.warnings.filter(({ code }) => code === 'list-forbidden').length, 3);
  });
});

describe('an entry of someone else', () => {
  const url = 'https://weather.example/mcp';
  const ours = { url, repository: 'https://github.com/contoso/platform' };
  const probeOff = { raw: { probe: 'off' } } as const;
  const other = parseSource('https://github.com/contoso/other');
  const everything = { unstamped: true, manifest: true, kind: true, sources: [other] };

  for (const { what, entry, code, name } of [
    {
      what: 'without a mark at another URL',
      entry: { url: 'https://old.example/mcp' },
      code: 'api-with-another-url',
      name: 'unstamped',
    },
    {
      what: 'of another manifest of the same source',
      entry: { ...ours, stamp: 'mcp-register/1 source=github.com:contoso/platform manifest=other created=1' },
      code: 'api-of-another-manifest',
      name: 'manifest',
    },
    {
      what: 'of another source',
      entry: { url, stamp: 'mcp-register/1 source=github.com:contoso/other', repository: other.url },
      code: 'api-of-another-source',
      name: 'sources',
    },
    {
      what: 'of another kind',
      entry: { url, kind: 'rest' },
      code: 'api-of-another-kind',
      name: 'kind',
    },
  ] as const) {
    test(`${what} is refused, and taken only when the run names that`, async (t) => {
      const center = await startTestCenter(t);
      await putEntry(center, 'weather', entry);
      const before = below(center, 'weather');
      const fleet = [{ apiId: 'weather', url, ...probeOff }];
      const refused = await runSync(center, fleet);
      assert.deepEqual(
        [refused.exitCode, refused.results[0]?.status, refused.results[0]?.error?.code],
        [2, 'refused', code],
      );
      const takeOver = { ...takeNothing, [name]: everything[name] };
      const unnamed = { ...everything, [name]: takeNothing[name] };
      assert.equal((await runSync(center, fleet, { policy: { takeOver: unnamed } })).exitCode, 2);
      assert.deepEqual(below(center, 'weather'), before);
      const plan = await runSync(center, fleet, { command: 'plan', policy: { takeOver } });
      const told = plan.results[0]?.warnings.find((warning) => warning.code === 'taken-over');
      assert.match(told?.message ?? '', /^To be taken over (from|although) .*\.$/);
      const taken = await runSync(center, fleet, { policy: { takeOver } });
      assert.equal(taken.exitCode, 0, JSON.stringify(taken.error));
      const [result] = taken.results;
      assert.ok(result);
      assert.match(unitLine(result), /^weather \(production\): registered; Taken over (from|although) /);
      assert.match(
        (await markOf(center, 'weather')) ?? '',
        /source=github.com:contoso\/platform manifest=platform/,
      );
    });
  }

  test('that is this manifest’s under an old name is not one', async (t) => {
    const center = await startTestCenter(t);
    await putEntry(center, 'weather', {
      ...ours,
      stamp: 'mcp-register/1 source=github.com:contoso/platform manifest=old',
    });
    const report = await runSync(center, [{ apiId: 'weather', url, ...probeOff }], {
      manifest: { previousNames: ['old'] },
    });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.match((await markOf(center, 'weather')) ?? '', /manifest=platform/);
  });
});

test('a single register keeps the manifest and the protection in the mark', async (t) => {
  await using server = await startFleetServer();
  const center = await startTestCenter(t);
  const url = server.at('weather');
  await runSync(center, [{ apiId: 'weather', url, unit: { protected: true } }]);
  const report = await center.register({
    'server-url': url,
    'api-id': 'weather',
    title: 'Another title',
    source: 'https://github.com/contoso/platform',
  });
  assert.equal(report.status, 'registered', JSON.stringify(report.error));
  assert.match((await markOf(center, 'weather')) ?? '', /manifest=platform created=1 protected=1/);
});

describe('room in the API center', () => {
  test('that is missing for entries is found before anything is written for them; the others are written', async (t) => {
    await using server = await startFleetServer();
    using clock = simulatedClock();
    const center = await startTestCenter(t, { clock: clock.server });
    for (let index = 0; index < 195; index++) {
      await center.put(`apis/other-${index}`, { title: 'Other', kind: 'rest' });
    }
    center.emulator.clearRequests();
    const report = await runSync(
      center,
      ids(25).map((apiId) => ({ apiId, url: server.at(apiId) })),
      { ports: { clock } },
    );
    assert.deepEqual([report.exitCode, report.counts], [6, { registered: 5, refused: 20 }]);
    assert.equal(report.results[5]?.error?.code, 'apis-full');
    assert.equal(counted(center).writes, 5 * 5 + 1);
  });

  test('that runs out in the middle is told, and the others go on', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t, {
      faults: [
        {
          method: 'PUT',
          path: '/apis/server-2$',
          status: 400,
          body: '{"code":"Full","message":"The maximum number of apis has been reached."}',
          times: 9,
        },
      ],
    });
    const report = await runSync(
      center,
      ids(4).map((apiId) => ({ apiId, url: server.at(apiId) })),
    );
    assert.deepEqual([report.exitCode, report.counts], [6, { registered: 3, failed: 1 }]);
    assert.match(report.results[1]?.error?.message ?? '', /maximum number of apis/);
  });
});

test('servers that are slow to answer hold up no reads of other entries', { timeout: 60_000 }, async (t) => {
  const names = Array.from({ length: 26 }, (_, index) => `server-${index}`);
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const standard = legacyReply();
  const slow: Reply = async (received, response) => {
    await awake;
    return standard(received, response);
  };
  await using server = await startFleetServer(Object.fromEntries(names.map((name) => [name, slow])));
  const read = new Set<string>();
  const center = await startTestCenter(t, {
    around({ path }, carryOut) {
      const [, apiId] = /apis\/([^/]+)\/versions$/.exec(path) ?? [];
      if (apiId !== undefined) read.add(apiId);
      if (read.size === names.length) wake();
      return carryOut();
    },
  });
  for (const apiId of names) await putEntry(center, apiId, { url: server.at(apiId) });
  // Each probe is tried again for longer than the test lasts, however slow the machine is.
  const raw = { 'probe-timeout': '300' };
  const report = await runSync(
    center,
    names.map((apiId) => ({ apiId, url: server.at(apiId), raw })),
  );
  assert.deepEqual([report.counts, read.size], [{ registered: 26 }, 26], JSON.stringify(report.error));
});
