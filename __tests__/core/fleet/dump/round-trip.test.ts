import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { service, startTestCenter, type TestCenter } from '../../../support/run.ts';
import { startSmallServer } from '../../../support/small-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { dumpOf, source, syncOf, toFolder, withoutComments } from './round-trip.ts';

const schemaPath = `/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${service.name}/metadataSchemas`;

/** An API center whose APIs can have a team, a level and some labels. */
async function startCenter(t: TestContext): Promise<TestCenter> {
  const center = await startTestCenter(t);
  const kinds = { team: { type: 'string' }, level: { type: 'number' }, labels: { type: 'array', items: {} } };
  for (const [name, schema] of Object.entries(kinds)) {
    const response = await fetch(`${center.emulator.url}${schemaPath}/${name}?api-version=2024-03-01`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        properties: { schema: JSON.stringify(schema), assignedTo: [{ entity: 'api' }] },
      }),
    });
    assert.ok(response.ok, await response.text());
  }
  return center;
}

const hostile = [
  'Weather\nmap: true',
  'Weather # not a comment',
  'key: value',
  `\${AZURE_CLIENT_SECRET}`,
  `$\${X} and \${Y}`,
  '!!js/function x',
  '*alias &anchor',
  '- item',
  '"quoted" \'twice\'',
  'null',
  '0x1F',
  '2026-01-01',
  '::warning::x ##vso[task.complete]',
  'right\u202eleft \u{e0041}tag',
  'emoji 😀 and tab\tend',
  '{a: [b',
  '%YAML 1.2',
  '--- # document',
];

/** A catalogue with everything that a manifest can say. */
async function fill(center: TestCenter, t: TestContext): Promise<void> {
  const [weather, orders, ordersDev, hidden] = await Promise.all([
    startSmallServer(t, { tools: ['forecast', 'alerts'], description: 'Says what the weather will be' }),
    startSmallServer(t, { tools: ['order', 'cancel'] }),
    startSmallServer(t, { tools: ['order', 'cancel', 'draft'] }),
    startSmallServer(t, { tools: ['secret'] }),
  ]);
  const definition = `${temporaryFolder(t)}/own.json`;
  const document = {
    openapi: '3.0.3',
    info: { title: 'Own', version: '1' },
    servers: [{ url: orders }],
    paths: {},
  };
  writeFileSync(definition, `${JSON.stringify(document)}\n`);
  const own = { source };
  const reports = [
    await center.register({
      ...own,
      'server-url': weather,
      title: 'Weather',
      'contact-name': 'Sky team',
      'contact-email': 'sky@contoso.example',
      'license-name': 'MIT',
      'license-url': 'https://contoso.example/license',
      'documentation-url': 'https://contoso.example/docs',
      'repository-url': 'https://github.com/contoso/weather',
      'terms-of-service-url': 'https://contoso.example/terms',
      'custom-properties': `team: "sky: \${TEAM}"\nlevel: 3\nlabels: [a, "b #c", { d: "*" }]`,
    }),
    await center.register({ ...own, 'server-url': ordersDev, title: 'Orders', 'environment-id': 'dev' }),
    await center.register({
      ...own,
      'server-url': orders,
      title: 'Orders',
      'version-title': 'v2',
      'definition-file': definition,
    }),
    await center.register({
      ...own,
      'server-url': hidden,
      title: 'Hidden',
      'environment-id': 'qa-1',
      'environment-kind': 'testing',
      'environment-title': 'Quality: #1',
      'environment-server-type': 'Kubernetes',
      'version-title': 'QA',
      'lifecycle-stage': 'preview',
      'deployment-id': 'blue',
      'definition-id': 'mine',
      'publish-surface': 'hash',
      description: 'Two lines\n\n  of text',
      summary: 'Short',
    }),
  ];
  for (const [index, title] of hostile.entries()) {
    reports.push(
      await center.register({
        ...own,
        'server-url': weather,
        'api-id': `hostile-${String(index).padStart(2, '0')}`,
        // A title is one line that shows.
        title: title.replace(/[\n\t\u202e\u{e0041}]/gu, ' '),
        description: `${title}\n${title}`,
      }),
    );
  }
  for (const { status, error } of reports) assert.equal(status, 'registered', JSON.stringify(error));
}

describe('a dump of healthy servers', () => {
  test('syncs without a write, and into an empty API center to the same manifest', async (t) => {
    const first = await startCenter(t);
    await fill(first, t);
    const dumped = await dumpOf(first);
    assert.equal(dumped.report.exitCode, 0, JSON.stringify(dumped.report.error));
    const manifest = toFolder(dumped, temporaryFolder(t));

    first.emulator.clearRequests();
    const again = await syncOf(first, manifest);
    assert.deepEqual(first.writes(), []);
    assert.ok(again.length > hostile.length + 3);
    for (const { status, error } of again) assert.deepEqual([status, error], ['unchanged', undefined]);

    const second = await startCenter(t);
    for (const { status, error } of await syncOf(second, manifest)) {
      assert.equal(status, 'registered', JSON.stringify(error));
    }
    const copy = await dumpOf(second);
    assert.equal(withoutComments(copy.text), withoutComments(dumped.text));
    assert.deepEqual(definitions(copy.files), definitions(dumped.files));
  });

  test('gives the same bytes each time, and writes nothing', async (t) => {
    const center = await startCenter(t);
    await fill(center, t);
    center.emulator.clearRequests();
    const one = await dumpOf(center);
    const other = await dumpOf(center);
    assert.deepEqual([...one.files.contents], [...other.files.contents]);
    assert.deepEqual(center.writes(), []);
  });

  test('says only what a run would not come to by itself', async (t) => {
    const center = await startCenter(t);
    await fill(center, t);
    const { text } = await dumpOf(center);
    const { servers, environments } = parse(text);
    const byId = new Map(servers.map((server: { apiId: string }) => [server.apiId, server]));
    // Description and summary come from the server and its tools.
    assert.deepEqual(Object.keys(byId.get('weather') as object), [
      'apiId',
      'title',
      'documentationUrl',
      'repositoryUrl',
      'contactName',
      'contactEmail',
      'licenseName',
      'licenseUrl',
      'termsOfServiceUrl',
      'customProperties',
      'serverUrl',
    ]);
    const orders = byId.get('orders') as { environments: Record<string, object> };
    assert.deepEqual(Object.keys(orders.environments), ['dev', 'production']);
    // Production is registered first, in version v2, so the other one would join it there.
    assert.deepEqual(Object.keys(orders.environments.dev ?? {}), ['serverUrl', 'versionTitle']);
    assert.deepEqual(Object.keys(orders.environments.production ?? {}), [
      'serverUrl',
      'versionTitle',
      'definitionFile',
    ]);
    const { serverUrl: _, ...hidden } = byId.get('hidden') as Record<string, unknown>;
    assert.deepEqual(hidden, {
      apiId: 'hidden',
      title: 'Hidden',
      summary: 'Short',
      description: 'Two lines\n\n  of text',
      environmentId: 'qa-1',
      versionTitle: 'QA',
      lifecycleStage: 'preview',
      deploymentId: 'blue',
      definitionId: 'mine',
      publishSurface: 'hash',
    });
    assert.deepEqual(environments, {
      'qa-1': { title: 'Quality: #1', kind: 'testing', serverType: 'Kubernetes' },
    });
  });

  test('keeps a definition that someone wrote byte for byte, beside the manifest', async (t) => {
    const center = await startCenter(t);
    await fill(center, t);
    const dumped = await dumpOf(center, { out: 'fleet/mcp-register.yaml' });
    const path = 'fleet/definitions/orders_production.json';
    assert.deepEqual([...dumped.files.contents.keys()], [path, 'fleet/mcp-register.yaml']);
    const registered = await center.exportText('apis/orders/versions/v2-0/definitions/default-streamable');
    assert.equal(dumped.files.contents.get(path), registered);
    assert.match(
      dumped.files.contents.get('fleet/mcp-register.yaml') ?? '',
      /: definitions\/orders_production\.json$/m,
    );
  });
});

function definitions({ contents }: { contents: Map<string, string> }): [string, string][] {
  return [...contents].filter(([path]) => path !== 'mcp-register.yaml');
}

test('a document that the portal’s deployment is bound to comes back from a dump in an empty API center', async (t) => {
  const center = await startCenter(t);
  const url = await startSmallServer(t, { tools: ['forecast'] });
  const version = 'apis/weather/versions/original';
  await center.put('environments/production', { title: 'Production', kind: 'production' });
  await center.put('apis/weather', { title: 'Weather', kind: 'mcp', description: 'Forecasts.' });
  await center.put(version, { title: 'Original', lifecycleStage: 'production' });
  await center.put(`${version}/definitions/default-sse`, { title: 'By hand' });
  const document = { openapi: '3.0.3', info: { title: 'a', version: '1' }, servers: [{ url }], paths: {} };
  await center.importText(`${version}/definitions/default-sse`, JSON.stringify(document));
  await center.put('apis/weather/deployments/production', {
    environmentId: '/workspaces/default/environments/production',
    definitionId: `/workspaces/default/${version}/definitions/default-sse`,
    server: { runtimeUri: [url] },
  });
  const first = await dumpOf(center);
  const empty = await startCenter(t);
  const results = await syncOf(empty, toFolder(first, temporaryFolder(t)));
  assert.deepEqual(
    results.map(({ status }) => status),
    ['registered'],
  );
  const second = await dumpOf(empty);
  assert.equal(withoutComments(second.text), withoutComments(first.text));
  const path = 'definitions/weather_production.json';
  assert.equal(second.files.contents.get(path), JSON.stringify(document));
});

test('the schema that a dump names is the one of this repository', async (t) => {
  const { text } = await dumpOf(await startCenter(t));
  const [, path = ''] =
    /\$schema=https:\/\/github\.com\/mcp-register\/mcp-register\/raw\/HEAD\/(\S+)/.exec(text) ?? [];
  const schema = JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));
  assert.equal(schema.type, 'object');
});

test('a dump of entries that were made by hand adopts them with one write each, and says what a sync changes', async (t) => {
  const center = await startCenter(t);
  const url = await startSmallServer(t, { tools: ['forecast'] });
  await center.put('environments/default-mcp-env', { title: 'Default', kind: 'production' });
  for (const id of ['by-hand-1', 'by-hand-2']) {
    await center.put(`apis/${id}`, { title: id, kind: 'mcp' });
    await center.put(`apis/${id}/versions/original`, { title: 'Original', lifecycleStage: 'development' });
    await center.put(`apis/${id}/versions/original/definitions/default-sse`, { title: 'SSE' });
    await center.put(`apis/${id}/deployments/default-deployment`, {
      title: 'Default',
      environmentId: '/workspaces/default/environments/default-mcp-env',
      definitionId: `/workspaces/default/apis/${id}/versions/original/definitions/default-sse`,
      server: { runtimeUri: [url] },
    });
  }
  const dumped = await dumpOf(center);
  assert.match(dumped.text, /^# - by-hand-1: default-mcp-env: sync generates its definition$/m);
  const manifest = toFolder(dumped, temporaryFolder(t));
  center.emulator.clearRequests();
  for (const { status, error } of await syncOf(center, manifest, { adopt: 'true' })) {
    assert.equal(status, 'registered', JSON.stringify(error));
  }
  assert.deepEqual(center.writes().toSorted(), ['PUT apis/by-hand-1', 'PUT apis/by-hand-2']);
  assert.equal(withoutComments((await dumpOf(center)).text), withoutComments(dumped.text));

  const results = await syncOf(center, manifest);
  assert.ok(results.every(({ status }) => status === 'registered'));
  const { servers } = parse((await dumpOf(center)).text);
  assert.deepEqual(servers[0], {
    apiId: 'by-hand-1',
    title: 'by-hand-1',
    environmentId: 'default-mcp-env',
    serverUrl: url,
    versionTitle: 'Original',
    lifecycleStage: 'development',
    deploymentId: 'default-deployment',
  });
});
