import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { diskFiles } from '../../../../src/app/disk-files.ts';
import { InvalidInput } from '../../../../src/core/errors.ts';
import {
  entryInputs,
  newEnvironmentInputs,
  perEnvironmentInputs,
} from '../../../../src/core/inputs/manifest/keys.ts';
import { readCommand } from '../../../../src/core/inputs/read-command.ts';
import { inputRows } from '../../../../src/core/inputs/table.ts';
import { render } from '../../../../src/core/message.ts';
import { terminalWords } from '../../../../src/hosts/terminal/words.ts';
import { testFacts, testTarget } from '../../../support/run.ts';
import { readRun, refusalOf, repository, runInputs } from './read.ts';

const manifest =
  'version: 1\nname: platform\nservers: [{ apiId: weather, serverUrl: "https://weather.example/mcp" }]\n';
const noTarget = { 'subscription-id': '', 'resource-group': '', 'api-center-name': '' };
const id = (name: string) =>
  `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/${name}`;

/** Inputs of `register` and `plan` that no server of a manifest has: they are about the run. */
const aboutTheRun = new Set([
  ...['api-center-id', 'subscription-id', 'resource-group', 'api-center-name', 'workspace', 'arm-endpoint'],
  ...['allow-any-arm-endpoint', 'create-api-center', 'location', 'sku', 'portal-client-id', 'portal-title'],
  ...['client-id', 'tenant-id', 'source', 'take-over', 'allowed-hosts', 'staging', 'staging-api-center-id'],
  ...['pull-request', 'staging-environment-id', 'comment', 'github-token', 'dry-run', 'verify', 'output'],
  ...['verbose', 'state', 'trace', 'definition-out'],
]);

describe('every input of a single server', () => {
  test('has a level in a manifest, or is about the run', () => {
    const levels: readonly string[] = [
      ...entryInputs,
      ...perEnvironmentInputs,
      ...Object.values(newEnvironmentInputs),
    ];
    const undecided = inputRows
      .filter(({ commands, group }) => commands.includes('register') && group !== 'fleet')
      .map(({ name }) => name)
      .filter((name) => levels.includes(name) === aboutTheRun.has(name));
    assert.deepEqual(undecided, []);
  });

  test('is refused beside a manifest, by its name', async (t) => {
    const { code, said } = await refusalOf(t, manifest, {
      title: 'x',
      'server-url': 'https://a.example/mcp',
    });
    assert.equal(code, 'server-input-with-manifest');
    assert.match(said, /given together with title, server-url/);
    const document = await refusalOf(t, manifest, { 'definition-out': 'openapi.json' });
    assert.equal(document.code, 'server-input-with-manifest');
  });
});

describe('the inputs of a run over a manifest', () => {
  test('sync, plan and audit read it, and what they look at', async (t) => {
    const folder = repository(t, { 'mcp-register.yaml': manifest });
    const raw = { only: 'w*', environments: 'production', shard: '2/8' };
    const sync = await readRun(folder, { ...raw, 'changed-since': 'origin/main' });
    assert.deepEqual(sync.selection, {
      only: ['w*'],
      environments: ['production'],
      changedSince: 'origin/main',
      shard: { index: 2, of: 8 },
    });
    assert.deepEqual([sync.job, sync.command, sync.dryRun], ['sync', 'sync', false]);
    const plan = await readRun(folder, raw, {}, 'plan');
    assert.deepEqual([plan.job, plan.command, plan.dryRun], ['sync', 'plan', true]);
    const audit = await readRun(folder, raw, {}, 'audit');
    assert.deepEqual([audit.job, audit.manifest?.name], ['audit', 'platform']);
    const without = await readRun(folder, { manifest: '' }, {}, 'audit');
    assert.equal(without.manifest, undefined);
  });

  const nextOf = async (reading: Promise<unknown>) => {
    const error = await reading.then(
      () => assert.fail('nothing was refused'),
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof InvalidInput)) throw error;
    return { message: error.message, next: render(error.next, terminalWords) };
  };

  test('sync asks for a manifest, or a saved plan, and says how to start one', async () => {
    const { message, next } = await nextOf(readCommand('sync', runInputs, testFacts()));
    assert.match(message, /manifest is required/);
    for (const said of ['--plan', 'mcp-register init --server-url', 'mcp-register dump'])
      assert.ok(next.includes(said), next);
  });

  test('plan asks for a server, and says how to plan a manifest', async () => {
    const { message, next } = await nextOf(readCommand('plan', runInputs, testFacts()));
    assert.match(message, /server-url is required/);
    assert.match(next, /--manifest with the path/);
  });

  test('a manifest that is not there is said to be missing, with how to start one', async (t) => {
    const folder = repository(t, {});
    const { message, next } = await nextOf(readRun(folder));
    assert.match(message, /^There is no file ".*mcp-register\.yaml", which manifest names\.$/);
    for (const said of ['working directory', 'mcp-register init', 'mcp-register dump'])
      assert.ok(next.includes(said), next);
  });

  test('the API center comes from the run, else from the manifest, else it is the embedded one', async (t) => {
    const embedded = { ...testTarget, serviceName: 'embedded' };
    const named = repository(t, { 'mcp-register.yaml': `apiCenterId: ${id('declared')}\n${manifest}` });
    const unnamed = repository(t, { 'mcp-register.yaml': manifest });
    const onAzure = { ...noTarget, 'arm-endpoint': '' };
    const target = async (folder: string, raw: object, facts = {}) => {
      const read = await readRun(folder, raw, facts);
      return [read.target.serviceName, read.embedded];
    };
    assert.deepEqual(await target(named, {}), ['center', false]);
    assert.deepEqual(await target(named, onAzure), ['declared', false]);
    assert.deepEqual(await target(named, onAzure, { embedded }), ['declared', false]);
    assert.deepEqual(await target(unnamed, onAzure, { embedded }), ['embedded', true]);
    await assert.rejects(target(unnamed, onAzure), /No API center is given/);
    await assert.rejects(target(named, { ...onAzure, 'resource-group': 'rg' }), /only partly given/);
  });

  test('a token of the run goes to a host that the run allows', async (t) => {
    const text = manifest.replace(' }]', ', probeAudience: "api://weather" }]');
    const folder = repository(t, { 'mcp-register.yaml': text });
    const read = await readRun(folder, { 'allowed-hosts': '*.example' });
    assert.equal(read.manifest?.units[0]?.probe.audience, 'api://weather');
    await assert.rejects(
      readRun(folder, { 'allowed-hosts': 'x.test' }),
      /allowed-hosts does not include the host/,
    );
  });

  test('prune asks for the name of the manifest', async (t) => {
    const text = manifest.replace('name: platform\n', '');
    for (const raw of [{ prune: 'true' }, { 'prune-only': 'true' }]) {
      assert.equal((await refusalOf(t, text, raw)).code, 'prune-without-name');
    }
    assert.equal(
      (await readRun(repository(t, { 'mcp-register.yaml': manifest }), { prune: 'true' })).job,
      'sync',
    );
  });

  test('all of it is checked before an event is asked for', async (t) => {
    const folder = repository(t, { 'mcp-register.yaml': 'version: 1\n' });
    const eventOf = () => assert.fail('the host was asked');
    for (const command of ['sync', 'plan', 'audit'] as const) {
      await assert.rejects(readRun(folder, {}, { eventOf }, command), InvalidInput);
    }
  });
});

describe('the example manifests', () => {
  const examples = resolve(import.meta.dirname, '..', '..', '..', '..', 'examples', 'fleet');
  const variables = {
    API_CENTER_ID: id('contoso'),
    SUBSCRIPTION_ID: '00000000-0000-0000-0000-000000000000',
    RELEASE: '1.4.0',
    ORDERS_KEY: 'a-key-of-orders',
    ALERTS_TOKEN: 'a-token-of-alerts',
  };
  const listed =
    'API_CENTER_ID\nSUBSCRIPTION_ID\nRELEASE\nORDERS_KEY = *.contoso.example\nALERTS_TOKEN = alerts.contoso.example';

  for (const [path, wanted] of [
    [
      'central/mcp-register.yaml',
      [
        'weather/production',
        'orders/dev',
        'orders/production',
        'flights/production',
        'partner-maps/production',
      ],
    ],
    ['team/mcp-register.yaml', ['weather/staging', 'weather/production', 'weather-alerts/production']],
  ] as const) {
    test(path, async () => {
      const raw = {
        ...runInputs,
        ...noTarget,
        'arm-endpoint': '',
        manifest: join(examples, path),
        'manifest-variables': listed,
      };
      const facts = { ...testFacts(), files: diskFiles, environment: variables };
      const read = await readCommand('sync', { ...raw, prune: 'true' }, facts);
      assert.equal(read.job, 'sync');
      assert.deepEqual(
        read.manifest.units.map(({ apiId, environmentId }) => `${apiId}/${environmentId}`),
        wanted,
      );
      assert.match(readFileSync(join(examples, path), 'utf8'), /^# yaml-language-server: \$schema=/);
    });
  }
});
