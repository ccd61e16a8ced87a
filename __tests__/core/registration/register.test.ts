import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { armClientOf, service, startTestCenter, type TestCenter, workspacePath } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything' });

const allWrites = [
  'PUT apis/everything',
  'PUT environments/production',
  'PUT apis/everything/versions/v1-0',
  'PUT apis/everything/versions/v1-0/definitions/default-streamable',
  'PUT apis/everything/deployments/production',
  'POST apis/everything/versions/v1-0/definitions/default-streamable/importSpecification',
];

describe('a server that is not registered yet', () => {
  test('takes six writes with its environment, and is then complete', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register(inputs());
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal(report.exitCode, 0);
    assert.deepEqual(center.writes().toSorted(), allWrites.toSorted());
    assert.equal(report.requests.writes, 6);

    const environment = await center.get('environments/production');
    assert.deepEqual(environment?.server, { type: 'Azure Functions' });
    const api = await center.get('apis/everything');
    assert.equal(api?.kind, 'mcp');
    assert.match(String(api?.description), /^Everything: an MCP server with 13 tools: /);
    const deployment = await center.get('apis/everything/deployments/production');
    assert.deepEqual(deployment?.server, { runtimeUri: [server.url] });
    assert.equal(deployment?.environmentId, '/workspaces/default/environments/production');
    assert.equal(
      deployment?.definitionId,
      '/workspaces/default/apis/everything/versions/v1-0/definitions/default-streamable',
    );
    const text = await center.exportText('apis/everything/versions/v1-0/definitions/default-streamable');
    assert.equal(JSON.parse(text).servers[0].url, server.url);
  });

  test('takes five writes where the environment exists, which is never changed', async (t) => {
    const center = await startTestCenter(t);
    const properties = { title: 'Live', kind: 'staging', server: { type: 'Kubernetes' } };
    await center.put('environments/production', properties);
    center.emulator.clearRequests();
    const report = await center.register({ ...inputs(), 'environment-title': 'Other' });
    assert.equal(report.status, 'registered');
    assert.equal(center.writes().length, 5);
    const stored = await center.get('environments/production');
    assert.deepEqual(
      { ...stored, customProperties: undefined },
      { ...properties, customProperties: undefined },
    );
  });

  test('is seen by a client that reads the registry', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register(inputs(), { verify: 'require' });
    assert.equal(report.visibility, 'listed');
    assert.deepEqual(report.warnings, []);
  });

  test('is found in a registry of several pages', async (t) => {
    const center = await startTestCenter(t, { pageSize: 1 });
    await center.register({ ...inputs(), title: 'Another' });
    const report = await center.register(inputs(), { verify: 'require' });
    assert.equal(report.visibility, 'listed');
  });

  test('bears the mark of its source', async (t) => {
    const center = await startTestCenter(t);
    await center.register({ ...inputs(), source: 'https://github.com/Contoso/Weather.git' });
    const api = await center.get('apis/everything');
    assert.deepEqual(api?.externalDocumentation, [
      {
        title: 'Registered by MCP Register',
        url: 'https://github.com/Contoso/Weather',
        description: 'mcp-register/1 source=github.com:contoso/weather created=1',
      },
    ]);
  });
});

describe('a server that is registered as it should be', () => {
  test('costs no write and one wave of reads', async (t) => {
    const center = await registered(t);
    const report = await center.register(inputs());
    assert.equal(report.status, 'unchanged');
    assert.equal(report.changed, false);
    assert.deepEqual(center.writes(), []);
    assert.deepEqual(report.requests, { reads: 7, writes: 0, exports: 1, retries: 0, throttled: 0 });
  });

  for (const [what, input, expected] of [
    ['its summary', { summary: 'Tools' }, ['PUT apis/everything']],
    ['its contact', { 'contact-email': 'team@contoso.example' }, ['PUT apis/everything', importOf()]],
    ['its lifecycle stage', { 'lifecycle-stage': 'preview' }, ['PUT apis/everything/versions/v1-0']],
    ['its description', { description: 'For tests.' }, ['PUT apis/everything', importOf()]],
    ['how much of its surface is shown', { 'publish-surface': 'hash' }, [importOf()]],
    ['its title', { title: 'All there is' }, ['PUT apis/everything', importOf()]],
    ['its documentation', { 'documentation-url': 'https://docs.example' }, ['PUT apis/everything']],
    ['its repository', { 'repository-url': 'https://git.example' }, ['PUT apis/everything']],
    ['its license', { 'license-name': 'MIT' }, ['PUT apis/everything']],
    ['its terms of service', { 'terms-of-service-url': 'https://tos.example' }, ['PUT apis/everything']],
    [
      'the title of its version',
      { 'version-id': 'v1-0', 'version-title': 'One' },
      ['PUT apis/everything/versions/v1-0'],
    ],
    [
      'its environment',
      { 'environment-id': 'test' },
      ['PUT environments/test', 'PUT apis/everything/deployments/production'],
    ],
    [
      'its version',
      { 'version-title': '2.0' },
      [
        'PUT apis/everything/versions/2-0',
        'PUT apis/everything/versions/2-0/definitions/default-streamable',
        'POST apis/everything/versions/2-0/definitions/default-streamable/importSpecification',
        'PUT apis/everything/deployments/production',
      ],
    ],
  ] as const) {
    test(`when only ${what} changes, costs exactly the writes for that, and none the next time`, async (t) => {
      const center = await registered(t);
      const fresh = { ...inputs(), 'api-id': 'everything', ...input };
      const report = await center.register(fresh);
      assert.equal(report.status, 'registered', JSON.stringify(report.error));
      assert.deepEqual(center.writes().toSorted(), [...expected].toSorted());
      center.emulator.clearRequests();
      assert.equal((await center.register(fresh)).status, 'unchanged');
      assert.deepEqual(center.writes(), []);
    });
  }
});

/** An API center that holds the server, with an empty log. */
async function registered(t: TestContext): Promise<TestCenter> {
  const center = await startTestCenter(t);
  await center.register(inputs());
  center.emulator.clearRequests();
  return center;
}

function importOf(): string {
  return 'POST apis/everything/versions/v1-0/definitions/default-streamable/importSpecification';
}

describe('a definition of one’s own', () => {
  test('is registered byte for byte, and costs nothing the second time', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'openapi.yaml');
    const text = `openapi: 3.1.0\r\ninfo: { title: Mine, version: "1" }\r\nservers: [{ url: "${server.url}" }]\r\npaths: {}  # none\r\n`;
    writeFileSync(file, text);
    const center = await startTestCenter(t);
    const report = await center.register({ ...inputs(), 'definition-file': file });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    const path = 'apis/everything/versions/v1-0/definitions/default-streamable';
    assert.equal(await center.exportText(path), text);
    assert.deepEqual((await center.get(path))?.specification, { name: 'openapi', version: '3.1.0' });
    assert.equal((await center.register({ ...inputs(), 'definition-file': file })).status, 'unchanged');
  });
});

describe('a plan', () => {
  test('sends GET and exportSpecification alone, and shows every write to come', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register(inputs(), { command: 'plan', dryRun: true });
    assert.equal(report.status, 'planned');
    assert.equal(report.changed, true);
    assert.deepEqual(center.writes(), []);
    assert.deepEqual(
      report.plan.map(({ kind, action }) => `${action} ${kind}`),
      [
        'create environment',
        'create api',
        'create version',
        'create definition',
        'create specification',
        'create deployment',
      ],
    );
  });

  test('has a transport that refuses every write', async (t) => {
    const center = await startTestCenter(t);
    const arm = armClientOf(center.emulator, 'read');
    for (const request of [
      { method: 'PUT', path: `${workspacePath}/apis/x` },
      { method: 'DELETE', path: `${workspacePath}/apis/x` },
      { method: 'POST', path: `${workspacePath}/apis/x/versions/v/definitions/d/importSpecification` },
    ] as const) {
      await assert.rejects(arm.send(request), /read-only run/);
    }
    assert.deepEqual(center.emulator.requests(), []);
  });
});

describe('a server that is not healthy', () => {
  test('is not registered: exit 3, and nothing is written', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register({
      ...inputs(),
      'server-url': `${server.url}x`,
      'probe-timeout': '0',
    });
    assert.equal(report.exitCode, 3);
    assert.deepEqual(center.writes(), []);
    assert.ok(report.error?.next);
  });

  test('replaces nothing that is registered, and under probe: warn only says so', async (t) => {
    const center = await startTestCenter(t);
    await center.register(inputs());
    const path = 'apis/everything/versions/v1-0/definitions/default-streamable';
    const registered = await center.exportText(path);
    const report = await center.register({
      ...inputs(),
      probe: 'warn',
      'probe-url': `${server.url}x`,
      'probe-timeout': '0',
    });
    assert.equal(report.status, 'unchanged', JSON.stringify(report.error));
    assert.notDeepEqual(report.warnings, []);
    assert.equal(await center.exportText(path), registered);
  });

  test('keeps the registered surface and follows the server that moved', async (t) => {
    const center = await startTestCenter(t);
    await center.register(inputs());
    const path = 'apis/everything/versions/v1-0/definitions/default-streamable';
    const registered = JSON.parse(await center.exportText(path));
    const url = `${server.url}/moved`;
    const report = await center.register({ ...inputs(), 'server-url': url, probe: 'off' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    const document = JSON.parse(await center.exportText(path));
    assert.deepEqual(document, { ...registered, servers: [{ url }] });
  });

  test('that is new is registered under probe: off without a surface, marked so', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register({ ...inputs(), probe: 'off' });
    assert.equal(report.status, 'registered');
    const text = await center.exportText('apis/everything/versions/v1-0/definitions/default-streamable');
    assert.deepEqual(JSON.parse(text)['x-mcp'], { surfaceProven: false });
  });

  test('closes the gate when expected tools are missing or cannot be looked for', async (t) => {
    const center = await startTestCenter(t);
    const missing = await center.register({ ...inputs(), 'expect-tools': 'echo\nno-such-tool' });
    assert.equal(missing.exitCode, 7);
    assert.match(missing.error?.message ?? '', /no-such-tool/);
    const found = await center.register({ ...inputs(), 'expect-tools': 'echo' }, { dryRun: true });
    assert.equal(found.exitCode, 0);
  });
});

describe('an API center that is not there', () => {
  test('is exit 2, found out before anything is written', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register(inputs(), {
      target: {
        subscriptionId: service.subscriptionId,
        resourceGroup: 'rg',
        serviceName: 'other',
        workspace: 'default',
      },
    });
    assert.equal(report.exitCode, 2);
    assert.equal(report.error?.code, 'api-center-not-found');
  });
});
