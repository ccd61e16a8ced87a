import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { JsonObject } from '../../../src/core/json.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything', 'api-id': 'everything' });

/** An entry as the portal makes it: two documents, the deployment bound to the one for SSE. */
async function portalEntry(t: TestContext, runtimeUri: string): Promise<TestCenter> {
  const center = await startTestCenter(t);
  const api = 'apis/everything';
  const definitions = `${api}/versions/original/definitions`;
  await center.put('environments/default-mcp-env', { title: 'Default MCP env', kind: 'production' });
  await center.put(api, {
    title: 'Everything, by hand',
    kind: 'mcp',
    summary: 'Written by someone',
    description: 'Also written by someone.',
    contacts: [{ name: 'Ada', email: 'ada@contoso.example' }],
    externalDocumentation: [{ title: 'Handbook', url: 'https://contoso.example/handbook' }],
  });
  await center.put(`${api}/versions/original`, { title: 'Original', lifecycleStage: 'testing' });
  await center.put(`${definitions}/default-sse`, { title: 'SSE Definition for Everything' });
  await center.put(`${definitions}/default-streamable`, { title: 'Streamable Definition for Everything' });
  const text = JSON.stringify({ openapi: '3.0.0', servers: [{ url: runtimeUri }] });
  await center.importText(`${definitions}/default-sse`, text);
  await center.importText(`${definitions}/default-streamable`, text);
  await center.put(`${api}/deployments/default-deployment`, {
    title: 'Deployment to Default MCP env',
    environmentId: '/workspaces/default/environments/default-mcp-env',
    definitionId: '/workspaces/default/apis/everything/versions/original/definitions/default-sse',
    server: { runtimeUri: [runtimeUri] },
  });
  center.emulator.clearRequests();
  return center;
}

describe('an entry made by hand in the portal', () => {
  test('is adopted: its version and environment are used, nothing is duplicated', async (t) => {
    const center = await portalEntry(t, server.url);
    const { title: _, ...untitled } = inputs();
    const report = await center.register(untitled);
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.deepEqual(center.writes().toSorted(), [
      'POST apis/everything/versions/original/definitions/default-streamable/importSpecification',
      'PUT apis/everything',
      'PUT apis/everything/deployments/default-deployment',
    ]);
    const deployment = await center.get('apis/everything/deployments/default-deployment');
    assert.match(String(deployment?.definitionId), /default-streamable$/);
    assert.equal(deployment?.title, 'Deployment to Default MCP env');
    assert.equal(await center.get('environments/production'), undefined);
  });

  test('keeps what someone wrote in it, and gets the mark beside it', async (t) => {
    const center = await portalEntry(t, server.url);
    const { title: _, ...untitled } = inputs();
    await center.register({
      ...untitled,
      'contact-email': 'ADA@contoso.example',
      'contact-url': 'https://ada.example',
    });
    const api = await center.get('apis/everything');
    assert.equal(api?.title, 'Everything, by hand');
    assert.equal(api?.summary, 'Written by someone');
    assert.equal(api?.description, 'Also written by someone.');
    assert.deepEqual(api?.contacts, [
      { name: 'Ada', email: 'ADA@contoso.example', url: 'https://ada.example' },
    ]);
    const documentation = api?.externalDocumentation as readonly JsonObject[];
    assert.deepEqual(
      documentation.map(({ title }) => title),
      ['Handbook', 'Registered by MCP Register'],
    );
    assert.doesNotMatch(String(documentation[1]?.description), /created=1/);
  });

  test('keeps pointing to its document until the new one is there', async (t) => {
    const center = await portalEntry(t, server.url);
    const before = await center.get('apis/everything/deployments/default-deployment');
    center.emulator.setFaults([{ method: 'POST', path: 'importSpecification$', status: 400 }]);
    const report = await center.register(inputs());
    assert.equal(report.exitCode, 6);
    assert.deepEqual(await center.get('apis/everything/deployments/default-deployment'), before);
  });

  test('costs nothing the second time', async (t) => {
    const center = await portalEntry(t, server.url);
    await center.register(inputs());
    center.emulator.clearRequests();
    const report = await center.register(inputs());
    assert.equal(report.status, 'unchanged', JSON.stringify(report.plan));
    assert.deepEqual(center.writes(), []);
  });

  test('that serves another URL is refused, and only take-over changes it', async (t) => {
    const center = await portalEntry(t, 'https://elsewhere.example/mcp');
    const refused = await center.register(inputs());
    assert.equal(refused.exitCode, 2);
    assert.equal(refused.error?.code, 'api-with-another-url');
    assert.match(refused.error?.message ?? '', /elsewhere\.example/);
    assert.deepEqual(center.writes(), []);
    const taken = await center.register({ ...inputs(), 'take-over': 'true' });
    assert.equal(taken.status, 'registered', JSON.stringify(taken.error));
  });
});

describe('an entry made by VS Code', () => {
  test('is adopted with its version, definition and deployment, and gets a description', async (t) => {
    const center = await startTestCenter(t);
    const api = 'apis/everything';
    await center.put('environments/shared', { title: 'Shared', kind: 'development' });
    await center.put(api, { title: 'everything', kind: 'mcp' });
    await center.put(`${api}/versions/v1-0`, { title: 'v1.0', lifecycleStage: 'production' });
    await center.put(`${api}/versions/v1-0/definitions/mcp`, { title: 'OpenAPI Definition for everything' });
    await center.importText(`${api}/versions/v1-0/definitions/mcp`, '{"openapi":"3.0.0","info":{}}');
    await center.put(`${api}/deployments/default-deployment`, {
      title: 'Deployment to everything',
      environmentId: '/workspaces/default/environments/shared',
      definitionId: '/workspaces/default/apis/everything/versions/v1-0/definitions/mcp',
      server: { runtimeUri: [server.url] },
      isDefault: true,
    });
    center.emulator.clearRequests();
    const report = await center.register(inputs());
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.deepEqual(center.writes().toSorted(), [
      'POST apis/everything/versions/v1-0/definitions/mcp/importSpecification',
      'PUT apis/everything',
    ]);
    assert.match(String((await center.get(api))?.description), /13 tools/);
    assert.equal((await center.get(`${api}/deployments/default-deployment`))?.isDefault, true);
  });
});

describe('an entry made by a template', () => {
  test('whose definition was never filled gets its text, and keeps members that we do not know', async (t) => {
    const center = await startTestCenter(t);
    const api = 'apis/everything';
    await center.put('environments/prod', { title: 'Prod', kind: 'production' });
    await center.put(api, {
      title: 'Everything',
      kind: 'MCP',
      description: 'By a template.',
      remote: { transport: 'sse' },
    });
    await center.put(`${api}/versions/1-0-0`, { title: '1-0-0', lifecycleStage: 'production' });
    await center.put(`${api}/versions/1-0-0/definitions/default-streamable`, { title: 'Streamable' });
    await center.put(`${api}/deployments/prod`, {
      title: 'Prod',
      environmentId: '/workspaces/default/environments/prod',
      definitionId: '/workspaces/default/apis/everything/versions/1-0-0/definitions/default-streamable',
      server: { runtimeUri: [server.url] },
    });
    center.emulator.clearRequests();
    const report = await center.register(inputs());
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.deepEqual(center.writes().toSorted(), [
      'POST apis/everything/versions/1-0-0/definitions/default-streamable/importSpecification',
      'PUT apis/everything',
    ]);
    const stored = await center.get(api);
    assert.deepEqual(stored?.remote, { transport: 'sse' });
    assert.equal(stored?.kind, 'MCP');
  });
});

describe('an entry of someone else', () => {
  test('of another source is refused, with both sources named', async (t) => {
    const center = await startTestCenter(t);
    await center.register({ ...inputs(), source: 'github.com/contoso/weather' });
    center.emulator.clearRequests();
    const report = await center.register({ ...inputs(), source: 'github.com/contoso/other' });
    assert.equal(report.error?.code, 'api-of-another-source');
    assert.match(report.error?.message ?? '', /contoso\/weather.*contoso\/other/);
    assert.deepEqual(center.writes(), []);
  });

  test('of another kind is refused', async (t) => {
    const center = await startTestCenter(t);
    await center.put('apis/everything', { title: 'A REST API', kind: 'rest' });
    center.emulator.clearRequests();
    const report = await center.register(inputs());
    assert.equal(report.error?.code, 'api-of-another-kind');
    assert.deepEqual(center.writes(), []);
  });

  test('with no room for the mark is refused', async (t) => {
    const center = await startTestCenter(t);
    const item = (index: number) => ({ title: `Link ${index}`, url: `https://contoso.example/${index}` });
    const externalDocumentation = Array.from({ length: 20 }, (_, index) => item(index));
    await center.put('apis/everything', { title: 'Everything', kind: 'mcp', externalDocumentation });
    center.emulator.clearRequests();
    const report = await center.register(inputs());
    assert.equal(report.error?.code, 'documentation-full');
    assert.deepEqual(center.writes(), []);

    const nineteen = externalDocumentation.slice(1);
    await center.put('apis/everything', {
      title: 'Everything',
      kind: 'mcp',
      externalDocumentation: nineteen,
    });
    const linked = await center.register({
      ...inputs(),
      'documentation-url': 'https://contoso.example/docs',
    });
    assert.equal(linked.error?.code, 'documentation-full');
    assert.equal((await center.register(inputs())).status, 'registered');
  });
});

describe('a second environment of the same API', () => {
  test('gets a deployment and a document of its own; the first keeps its own', async (t) => {
    const center = await startTestCenter(t);
    const other = await startEverything('streamableHttp');
    t.after(() => other.stop());
    await center.register(inputs());
    const first = await center.get('apis/everything/deployments/production');
    const report = await center.register({
      ...inputs(),
      'server-url': other.url,
      'environment-id': 'dev',
    });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal(report.names?.definitionId, 'dev-streamable');
    assert.equal((await center.get('environments/dev'))?.kind, 'development');
    assert.deepEqual(await center.get('apis/everything/deployments/production'), first);

    center.emulator.clearRequests();
    const again = await center.register({ ...inputs(), 'server-url': other.url, 'environment-id': 'dev' });
    assert.equal(again.status, 'unchanged');
    const production = await center.register(inputs());
    assert.equal(production.status, 'unchanged', JSON.stringify(production.plan));
    assert.deepEqual(center.writes(), []);
  });
});

describe('an API center that requires metadata', () => {
  test('takes it by the title that people know, and writes it by its name', async (t) => {
    const center = await startTestCenter(t);
    await center.put('../../metadataSchemas/securityclassification', {
      schema: JSON.stringify({
        type: 'string',
        title: 'security-classification',
        enum: ['public', 'internal'],
      }),
      assignedTo: [{ entity: 'api', required: true, deprecated: false }],
    });
    center.emulator.clearRequests();
    const wrong = await center.register({
      ...inputs(),
      'custom-properties': 'security-classification: secret',
    });
    assert.match(wrong.error?.message ?? '', /public.*internal/);
    assert.deepEqual(center.writes(), []);
    const right = { ...inputs(), 'custom-properties': '{"security-classification": "internal"}' };
    assert.equal((await center.register(right)).status, 'registered');
    const api = await center.get('apis/everything');
    assert.deepEqual(api?.customProperties, { securityclassification: 'internal' });
    assert.equal((await center.register(inputs())).status, 'unchanged');
  });

  test('is told before the first write what is missing', async (t) => {
    const center = await startTestCenter(t);
    await center.put('../../metadataSchemas/cost-center', {
      schema: '{"type":"string"}',
      assignedTo: [{ entity: 'api', required: true, deprecated: false }],
    });
    center.emulator.clearRequests();
    const report = await center.register(inputs());
    assert.equal(report.error?.code, 'metadata-missing');
    assert.match(report.error?.message ?? '', /cost-center \(for the api\)/);
    assert.deepEqual(center.writes(), []);
  });
});
