import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { diskFiles } from '../../src/app/disk-files.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { filesOfCommit } from '../../src/app/git-files.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import type { Command } from '../../src/core/inputs/input.ts';
import type { PipelineEvent } from '../../src/core/inputs/pipeline-event.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { sectionOfFleet } from '../../src/core/report/comment-sections.ts';
import { type FleetReport, isFleetReport } from '../../src/core/report/fleet-report.ts';
import { type FleetServer, fleetSource, startFleetServer } from '../support/fleet.ts';
import { gitIn } from '../support/git.ts';
import {
  startTestCenter,
  type TestCenter,
  targetInputs,
  testContext,
  testFacts,
  testPorts,
  testTarget,
} from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Repository {
  readonly folder: string;
  readonly center: TestCenter;
  readonly server: FleetServer;
  /** Writes the manifest: each server by its id, with what is special about it. */
  declare(servers: Readonly<Record<string, string>>, top?: string): void;
  git(...args: readonly string[]): string;
  commit(): void;
  run(command: Command, raw?: RawInputs, event?: PipelineEvent): Promise<FleetReport>;
}

async function startRepository(t: TestContext): Promise<Repository> {
  const server = await startFleetServer();
  t.after(() => server[Symbol.asyncDispose]());
  const center = await startTestCenter(t);
  const folder = temporaryFolder(t);
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  git('init', '--quiet', '--initial-branch', 'main');
  const manifest = join(folder, 'mcp-register.yaml');
  return {
    folder,
    center,
    server,
    git,
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '-m', 'change');
    },
    declare(servers, top = '') {
      const items = Object.entries(servers).map(
        ([apiId, more]) =>
          `  - { apiId: ${apiId}, serverUrl: "${server.at(apiId)}", probeTimeout: 0${more} }\n`,
      );
      writeFileSync(manifest, `version: 1\nname: platform\n${top}servers:\n${items.join('')}`);
    },
    async run(command, raw = {}, event = { kind: 'ordinary' }) {
      const inputs = {
        ...targetInputs(center.emulator),
        source: fleetSource.url,
        manifest,
        ...raw,
      };
      const read = await readCommand(command, inputs, {
        ...testFacts(event),
        files: diskFiles,
        filesOfCommit,
      });
      if (read.job === 'doctor' || read.job === 'doctor-registry')
        throw new Error('a doctor reports nothing');
      const { report } = await dispatch(
        read,
        testContext(() => 'open'),
        testPorts(),
      );
      assert.ok(isFleetReport(report), JSON.stringify(report));
      return report;
    },
  };
}

const statuses = ({ results }: FleetReport) =>
  Object.fromEntries(results.map(({ unit, status }) => [unit?.apiId ?? '', status]));

describe('a plan that was saved and reviewed', () => {
  test('is applied as it was reviewed, and no secret is in its file', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '' });
    const plan = join(repository.folder, 'plan.json');
    const planned = await repository.run('plan', { 'plan-out': plan, 'github-token': 'c4n4ry-github' });
    assert.equal(planned.status, 'planned');
    assert.doesNotMatch(readFileSync(plan, 'utf8'), /c4n4ry/);
    assert.deepEqual(repository.center.writes(), []);
    const applied = await repository.run('sync', { plan });
    assert.deepEqual(applied.counts, { registered: 2 }, JSON.stringify(applied.error));
    const again = await repository.run('sync', { plan });
    assert.deepEqual(again.counts, { unchanged: 2 });
  });

  test('deletes no entry whose deployments changed after it was reviewed; without a change it goes', async (t) => {
    const { center, ...repository } = await startRepository(t);
    repository.declare({ weather: '', moved: '', old: '' });
    await repository.run('sync');
    repository.declare({ weather: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan, prune: 'true' });
    assert.doesNotMatch(readFileSync(plan, 'utf8'), new RegExp(repository.server.at('moved')));
    const path = 'apis/moved/deployments/production';
    const deployment = (await center.get(path)) ?? {};
    await center.put(path, { ...deployment, server: { runtimeUri: ['https://hand.example.com/mcp'] } });
    const applied = await repository.run('sync', { plan, prune: 'true' });
    assert.deepEqual(statuses(applied), { weather: 'unchanged', moved: 'refused', old: 'deleted' });
    const refused = applied.results.find(({ unit }) => unit?.apiId === 'moved');
    assert.equal(refused?.error?.code, 'plan-stale');
    assert.ok(await center.get(path));
  });

  test('is written where a removal could not be planned; where there is none, the run says so', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '', stock: '' });
    await repository.run('sync');
    repository.declare({ weather: ', title: Storms' });
    const plan = join(repository.folder, 'plan.json');
    const given = { prune: 'true', 'max-deletes': '1', 'plan-out': plan };
    const limited = await repository.run('plan', given);
    assert.deepEqual([limited.exitCode, limited.error?.code], [6, 'prune-limit']);
    const saved = readFileSync(plan, 'utf8');
    assert.match(saved, /"update"/);
    assert.doesNotMatch(saved, /"delete"/);
    const gone = [{ path: '/services/center$', method: 'GET', status: 404, times: 99 }];
    repository.center.emulator.setFaults(gone);
    const failed = await repository.run('plan', given);
    assert.match(
      failed.warnings.map(({ code, message }) => `${code}: ${message}`).join(),
      /plan-not-written: .*plan\.json.*earlier run/,
    );
    assert.equal(readFileSync(plan, 'utf8'), saved);
  });

  test('is completed by the next run after one that wrote a part of it', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan });
    await repository.run('sync', { only: 'weather' });
    const applied = await repository.run('sync', { plan });
    assert.deepEqual(statuses(applied), { weather: 'unchanged', orders: 'registered' });
  });

  test('leaves the one server that needs something else now, and applies the others', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan });
    repository.declare({ weather: ', title: Storms', orders: '' });
    const applied = await repository.run('sync', { plan });
    assert.equal(applied.exitCode, 6);
    assert.deepEqual(statuses(applied), { weather: 'refused', orders: 'registered' });
    const [weather] = applied.results;
    assert.equal(weather?.error?.code, 'plan-stale');
    assert.match(weather?.error?.message ?? '', /create api weather/);
    assert.equal(await repository.center.get('apis/weather'), undefined);
  });

  test('that is stale as a whole writes nothing and ends with 7', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan });
    repository.declare({ weather: ', title: Storms' });
    assert.equal((await repository.run('sync', { plan })).exitCode, 7);
    assert.deepEqual(repository.center.writes(), []);
  });

  test('deletes only what it names', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '', stock: '' });
    await repository.run('sync');
    repository.declare({ weather: '', orders: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { prune: 'true', 'plan-out': plan });
    repository.declare({ weather: '' });
    const applied = await repository.run('sync', { plan, prune: 'true' });
    assert.equal(await repository.center.get('apis/stock'), undefined);
    assert.ok(await repository.center.get('apis/orders'));
    assert.equal(statuses(applied).orders, 'refused');
  });

  for (const [what, change] of [
    [
      'another API center',
      (text: string) => text.replace('"serviceName": "center"', '"serviceName": "other"'),
    ],
    ['another source', (text: string) => text.replace(/"source": "[^"]*"/, '"source": "github.com:1"')],
  ] as const) {
    test(`for ${what} is refused before anything is written`, async (t) => {
      const repository = await startRepository(t);
      repository.declare({ weather: '' });
      const plan = join(repository.folder, 'plan.json');
      await repository.run('plan', { 'plan-out': plan });
      writeFileSync(plan, change(readFileSync(plan, 'utf8')));
      await assert.rejects(
        repository.run('sync', { plan }),
        (error) => error instanceof InvalidInput && error.code === 'plan-of-another-run',
      );
      assert.deepEqual(repository.center.writes(), []);
    });
  }

  test('with steps that someone added by hand applies none of them', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '' });
    await repository.run('sync');
    const plan = join(repository.folder, 'plan.json');
    repository.declare({ weather: ', title: Storms', orders: '' });
    await repository.run('plan', { 'plan-out': plan });
    const edited = JSON.parse(readFileSync(plan, 'utf8'));
    const hash = `sha256:${'0'.repeat(64)}`;
    edited.units.push({
      apiId: 'orders',
      steps: [{ kind: 'api', id: 'orders', action: 'delete', changes: [], hash }],
    });
    writeFileSync(plan, JSON.stringify(edited));
    const applied = await repository.run('sync', { plan });
    assert.deepEqual(statuses(applied), { weather: 'registered', orders: 'unchanged' });
    assert.ok(await repository.center.get('apis/orders'));
  });

  for (const [what, typed, change] of [
    ['prune', { prune: 'true' }, {}],
    ['max-deletes', {}, { 'max-deletes': '500' }],
    ['take-over', {}, { 'take-over': 'manifest' }],
    ['arm-endpoint', {}, { 'arm-endpoint': 'https://elsewhere.example' }],
    ['manifest-variables', {}, { 'manifest-variables': 'ORDERS_KEY = *' }],
    ['manifest', {}, { manifest: '../outside/mcp-register.yaml' }],
  ] as const) {
    test(`gives no run the input ${what}, which must be typed`, async (t) => {
      const repository = await startRepository(t);
      repository.declare({ weather: '' });
      const plan = join(repository.folder, 'plan.json');
      await repository.run('plan', { ...typed, 'plan-out': plan });
      const saved = JSON.parse(readFileSync(plan, 'utf8'));
      writeFileSync(plan, JSON.stringify({ ...saved, inputs: { ...saved.inputs, ...change } }));
      const inputs = { ...targetInputs(repository.center.emulator), source: fleetSource.url, plan };
      const { [what]: _, ...others } = { ...inputs, manifest: join(repository.folder, 'mcp-register.yaml') };
      await assert.rejects(
        readCommand('sync', others, { ...testFacts(), files: diskFiles }),
        (error) => error instanceof InvalidInput && error.code === 'plan-of-another-run',
      );
    });
  }

  test('names its manifest from the working directory, because an agent gives each job a folder of its own', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '' });
    const here = process.cwd();
    t.after(() => process.chdir(here));
    process.chdir(repository.folder);
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan });
    assert.equal(JSON.parse(readFileSync(plan, 'utf8')).inputs.manifest, 'mcp-register.yaml');
    assert.deepEqual((await repository.run('sync', { plan })).counts, { registered: 1 });
  });

  test('with an input that nobody knows is refused', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan });
    const saved = JSON.parse(readFileSync(plan, 'utf8'));
    writeFileSync(plan, JSON.stringify({ ...saved, inputs: { ...saved.inputs, allowed: 'x' } }));
    await assert.rejects(
      repository.run('sync', { plan }),
      (error) => error instanceof InvalidInput && error.code === 'plan-unreadable',
    );
  });

  test('for the embedded API Center fits its next run, wherever that listens', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '' });
    const plan = join(repository.folder, 'plan.json');
    const manifest = join(repository.folder, 'mcp-register.yaml');
    const facts = { ...testFacts(), files: diskFiles, embedded: testTarget };
    const read = await readCommand('plan', { manifest, 'plan-out': plan }, facts);
    if (read.job !== 'sync') assert.fail(read.job);
    const { endpoint } = await readCommand('sweep', targetInputs(repository.center.emulator), testFacts());
    await dispatch(
      { ...read, endpoint },
      testContext(() => 'open'),
      testPorts(),
    );
    const applied = await readCommand('sync', { manifest, plan }, facts);
    assert.equal(applied.job, 'sync');
  });

  test('takes no other input than that of the run that made it', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '' });
    const plan = join(repository.folder, 'plan.json');
    await repository.run('plan', { 'plan-out': plan });
    await assert.rejects(
      repository.run('sync', { plan, prune: 'true' }),
      (error) => error instanceof InvalidInput && error.code === 'plan-of-another-run',
    );
  });
});

describe('shards of a run', () => {
  test('make together the catalogue that one run makes, with the same writes but for environments', async (t) => {
    const one = await startRepository(t);
    const many = await startRepository(t);
    const servers = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`server-${at}`, '']));
    one.declare(servers);
    await one.run('sync');
    many.declare(servers);
    for (const shard of ['1/3', '2/3', '3/3']) await many.run('sync', { shard });
    const text = ({ center }: Repository, from: string, to: string) =>
      JSON.stringify([...center.emulator.contents()].toSorted()).replaceAll(from, to);
    assert.equal(
      text(many, many.server.origin, one.server.origin),
      text(one, one.server.origin, one.server.origin),
    );
    assert.deepEqual(many.center.writes().toSorted(), one.center.writes().toSorted());
  });

  test('prune nothing, and say so', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '' });
    await repository.run('sync');
    repository.declare({ weather: '' });
    const report = await repository.run('sync', { shard: '1/1', prune: 'true' });
    assert.ok(report.warnings.some(({ code }) => code === 'prune-off'));
    assert.ok(await repository.center.get('apis/orders'));
  });
});

describe('a part of a fleet: what changed since a commit', () => {
  test('is one server of many, with few calls, and the rest is counted', async (t) => {
    const repository = await startRepository(t);
    const servers = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`server-${at}`, '']));
    repository.declare(servers);
    repository.commit();
    await repository.run('sync');
    repository.declare({ ...servers, 'server-7': ', summary: Another' });
    repository.center.emulator.clearRequests();
    const report = await repository.run('sync', { 'changed-since': 'HEAD' });
    assert.deepEqual(statuses(report), { 'server-7': 'registered' });
    assert.match(report.warnings.find(({ code }) => code === 'not-checked')?.message ?? '', /29 other units/);
    assert.ok(
      repository.center.emulator.requests().length <= 10,
      String(repository.center.emulator.requests().length),
    );
  });
});

describe('a pull request that changes a manifest', () => {
  const pullRequest = { kind: 'pull-request', number: 7, closed: false } as const;

  async function changed(t: TestContext): Promise<Repository> {
    const repository = await startRepository(t);
    repository.declare({ weather: '', orders: '', stock: '' });
    repository.commit();
    await repository.run('sync');
    repository.declare({ weather: ', summary: Another', orders: '', tides: '' });
    repository.center.emulator.clearRequests();
    return repository;
  }

  test('is shown with what it changes alone, deletes first, and writes nothing', async (t) => {
    const repository = await changed(t);
    const report = await repository.run('sync', { 'changed-since': 'HEAD', prune: 'true' }, pullRequest);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(statuses(report), { stock: 'planned', weather: 'planned', tides: 'planned' });
    assert.deepEqual(repository.center.writes(), []);
    const { markdown = '' } = sectionOfFleet(report) ?? {};
    const [stock, weather] = ['stock', 'weather'].map((name) => markdown.indexOf(name));
    assert.ok(stock !== undefined && weather !== undefined && stock > 0 && stock < weather, markdown);
    assert.match(markdown, /merging deletes it/);
    assert.match(markdown, /update api \\\(summary\\\)/);
  });

  test('gives its new server an entry of its own, and none to one whose URL is registered', async (t) => {
    const repository = await changed(t);
    const raw = { 'changed-since': 'HEAD', staging: 'same-center' };
    const report = await repository.run('sync', raw, pullRequest);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(statuses(report), { stock: 'planned', weather: 'planned', tides: 'registered' });
    assert.ok(await repository.center.get('apis/tides-pr-7'));
    assert.equal(await repository.center.get('apis/weather-pr-7'), undefined);
    assert.equal((await repository.center.get('apis/weather'))?.summary === 'Another', false);
    const closed = await readCommand(
      'sync',
      {
        ...targetInputs(repository.center.emulator),
        source: fleetSource.url,
        manifest: join(repository.folder, 'mcp-register.yaml'),
        staging: 'same-center',
      },
      { ...testFacts({ ...pullRequest, closed: true }), files: diskFiles, filesOfCommit },
    );
    assert.equal(closed.job, 'unstage');
    if (closed.job !== 'unstage') return;
    await dispatch(
      closed,
      testContext(() => 'closed'),
      testPorts(),
    );
    assert.equal(await repository.center.get('apis/tides-pr-7'), undefined);
    assert.ok(await repository.center.get('apis/weather'));
  });

  test('that changes more servers than may be staged stages none', async (t) => {
    const repository = await changed(t);
    const raw = { 'changed-since': 'HEAD', staging: 'same-center', 'max-staged': '1' };
    const report = await repository.run('sync', raw, pullRequest);
    assert.ok(report.warnings.some(({ code }) => code === 'staging-full'));
    assert.deepEqual(repository.center.writes(), []);
  });

  test('whose base is not known is shown as a whole, and says how to fetch it', async (t) => {
    const repository = await changed(t);
    const report = await repository.run('sync', { staging: 'same-center' }, pullRequest);
    assert.ok(report.warnings.some(({ code }) => code === 'base-unknown'));
    assert.equal(report.results.length, 3);
    assert.deepEqual(repository.center.writes(), []);
  });

  test('of an untrusted author is checked, and none of its servers is asked', async (t) => {
    const repository = await changed(t);
    const before = repository.server.requests.length;
    const read = await readCommand(
      'sync',
      { manifest: join(repository.folder, 'mcp-register.yaml') },
      {
        ...testFacts({ kind: 'without-credentials', reason: 'A fork has no credentials.' }),
        files: diskFiles,
      },
    );
    assert.equal(read.job, 'nothing');
    assert.equal(repository.server.requests.length, before);
  });
});
