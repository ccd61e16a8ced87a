import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { diskFiles } from '../../src/app/disk-files.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import type { Command } from '../../src/core/inputs/input.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { startEverything } from '../support/real-server.ts';
import { startTestCenter, targetInputs, testContext, testFacts, testPorts } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { blocks, pages } from './pages.ts';

const centerId =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center';

/** Reads a manifest as a run does that has every variable, and gives up nothing that it declares. */
function readManifest(path: string) {
  const raw = {
    manifest: path,
    source: 'https://github.com/contoso/platform',
    'manifest-variables': 'API_CENTER_ID\nORDERS_KEY = *.example.com',
    'allowed-hosts': '*.example.com',
    'api-center-id': centerId,
  };
  const environment = { API_CENTER_ID: centerId, ORDERS_KEY: 'a key of ten and more' };
  return readCommand('sync', raw, { ...testFacts(), files: diskFiles, environment });
}

describe('the manifests of the page about fleets', () => {
  const files = blocks
    .filter(({ page, language }) => page === 'docs/fleets.md' && language === 'yaml')
    .map((block) => ({ ...block, path: /^# (\S+\.yaml)\n/.exec(block.text)?.[1] }));

  test('say which file they are', () => {
    assert.ok(files.length >= 10);
    for (const { line, path } of files) assert.ok(path, `docs/fleets.md:${line}`);
  });

  const included = files.filter(({ path }) => path !== 'mcp-register.yaml');
  for (const { line, path = '', text } of files.filter((file) => !included.includes(file))) {
    test(`docs/fleets.md:${line} can be read as it is pasted`, async (t) => {
      const folder = temporaryFolder(t);
      for (const file of [
        { path, text },
        ...included.map((one) => ({ path: one.path ?? '', text: one.text })),
      ]) {
        mkdirSync(dirname(join(folder, file.path)), { recursive: true });
        writeFileSync(join(folder, file.path), file.text);
      }
      const inputs = await readManifest(join(folder, path));
      if (inputs.job !== 'sync') assert.fail(inputs.job);
      const declares = inputs.manifest.declared.length > 0;
      assert.equal(declares, /serverUrl|include:/.test(text));
      assert.deepEqual(inputs.manifest.skipped, []);
    });
  }
});

test('the page says for each command how many calls it makes', async (t) => {
  const text = pages.find(({ path }) => path === 'docs/fleets.md')?.text ?? '';
  const [, table = ''] = text.split(/<!-- \/?calls -->/);
  const told = [...table.matchAll(/^\| (`.*?) \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(
    ([, command = '', ...counts]) => [command, ...counts.map(Number)],
  );

  const servers = await Promise.all([startEverything('streamableHttp'), startEverything('streamableHttp')]);
  t.after(() => Promise.all(servers.map((server) => server.stop())));
  const [dev, production] = servers;
  const center = await startTestCenter(t);
  await center.put('environments/dev', { title: 'Development', kind: 'development' });
  await center.put('environments/production', { title: 'Production', kind: 'production' });
  const run = async (command: Command, raw: RawInputs) => {
    const inputs = await readCommand(
      command,
      { ...targetInputs(center.emulator), 'api-id': 'orders', verify: 'off', ...raw },
      testFacts(),
    );
    assert.ok(inputs.job !== 'doctor' && inputs.job !== 'doctor-registry');
    const { report } = await dispatch(
      inputs,
      testContext(() => 'open'),
      testPorts(),
    );
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    const { reads, exports, writes } = report.requests;
    return [reads, exports, writes];
  };
  const inDev = { 'server-url': dev.url, title: 'Orders', 'environment-id': 'dev' };
  const onwards = { from: 'dev', to: 'production', 'server-url': production.url };
  const measured = [
    ['`register`, a new server in an environment that exists', ...(await run('register', inDev))],
    ['`register`, unchanged', ...(await run('register', inDev))],
    ['`plan` of one server', ...(await run('plan', inDev))],
    ['`promote`, into an environment without a deployment', ...(await run('promote', onwards))],
    ['`promote`, repeated', ...(await run('promote', onwards))],
  ];
  measured.push([
    '`export` of one server',
    ...(await run('export', { format: 'markdown', out: join(temporaryFolder(t), 'catalogue.md') })),
  ]);
  measured.push(['`sweep` with nothing to remove', ...(await run('sweep', {}))]);
  await run('unregister', { 'environment-id': 'production' });
  measured.push([
    '`unregister`, the last environment',
    ...(await run('unregister', { 'environment-id': 'dev' })),
  ]);
  assert.deepEqual(told, measured);
});

test('the plans of the recipes contain what the page says', async (t) => {
  const servers = await Promise.all([startEverything('streamableHttp'), startEverything('streamableHttp')]);
  t.after(() => Promise.all(servers.map((server) => server.stop())));
  const [one, two] = servers.map(({ url }) => url);
  const center = await startTestCenter(t);
  const path = join(temporaryFolder(t), 'mcp-register.yaml');
  const run = async (command: 'plan' | 'sync', server: object) => {
    writeFileSync(
      path,
      JSON.stringify({ version: 1, name: 'platform', servers: [{ apiId: 'tides', ...server }] }),
    );
    const raw = { ...targetInputs(center.emulator), manifest: path };
    const inputs = await readCommand(command, raw, { ...testFacts(), files: diskFiles });
    const { report } = await dispatch(
      inputs,
      testContext(() => 'open'),
      testPorts(),
    );
    assert.ok('results' in report);
    return report.results.flatMap(({ plan }) =>
      plan.flatMap(({ action, kind }) => (action === 'keep' ? [] : [`${action} ${kind}`])),
    );
  };
  const tides = { title: 'Tides', environmentId: 'production', serverUrl: one };
  const creates = ['environment', 'api', 'version', 'definition', 'specification', 'deployment'];
  assert.deepEqual(
    await run('sync', tides),
    creates.map((kind) => `create ${kind}`),
  );
  assert.deepEqual(await run('plan', { ...tides, summary: 'High and low water' }), ['update api']);
  assert.deepEqual(await run('plan', { ...tides, title: 'High water' }), [
    'update api',
    'update specification',
  ]);
  assert.deepEqual(await run('plan', { ...tides, serverUrl: two }), [
    'update specification',
    'update deployment',
  ]);
  assert.deepEqual(await run('plan', { ...tides, environmentId: 'europe' }), [
    'create environment',
    'update deployment',
  ]);
  const { environmentId: _, serverUrl: __, ...entry } = tides;
  const environments = { production: { serverUrl: one }, europe: { serverUrl: two } };
  assert.deepEqual(
    await run('plan', { ...entry, environments }),
    creates.filter((kind) => kind !== 'api' && kind !== 'version').map((kind) => `create ${kind}`),
  );
});
