import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dispatch } from '../../../src/app/dispatch.ts';
import { InvalidInput } from '../../../src/core/errors.ts';
import type { PipelineEvent } from '../../../src/core/inputs/pipeline-event.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../src/core/inputs/read-values.ts';
import { renderComment, sectionOf } from '../../../src/core/report/comment-sections.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator-options.ts';
import { type RealServer, startBasicVanillaJs, startEverything } from '../../support/real-server.ts';
import {
  service,
  startTestCenter,
  type TestCenter,
  targetInputs,
  testContext,
  testFacts,
  testPorts,
} from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv2020({ allowUnionTypes: true }).compile<Report>(schema);

let dev: RealServer;
let production: RealServer;
before(async () => {
  [dev, production] = await Promise.all([
    startEverything('streamableHttp'),
    startEverything('streamableHttp'),
  ]);
});
after(() => Promise.all([dev.stop(), production.stop()]));

const entry = { 'api-id': 'orders', title: 'Orders' };
const api = 'apis/orders';

async function promote(
  { emulator }: TestCenter,
  raw: RawInputs = {},
  event?: PipelineEvent,
): Promise<Report> {
  const given = {
    'api-id': 'orders',
    from: 'dev',
    to: 'production',
    'server-url': production.url,
    verify: 'off',
  };
  const inputs = await readCommand(
    'promote',
    { ...targetInputs(emulator), ...given, ...raw },
    testFacts(event),
  );
  const { report } = await dispatch(
    inputs,
    testContext(() => 'open'),
    testPorts(),
  );
  assert.ok('plan' in report);
  return report;
}

/** An entry with a deployment in `dev`. */
async function inDev(
  t: TestContext,
  raw: RawInputs = {},
  options: EmulatorOptions = {},
): Promise<TestCenter> {
  const center = await startTestCenter(t, options);
  await register(center, { 'server-url': dev.url, 'environment-id': 'dev', ...raw });
  center.emulator.clearRequests();
  return center;
}

async function register(center: TestCenter, raw: RawInputs): Promise<void> {
  const report = await center.register({ ...entry, 'publish-surface': 'hash', ...raw });
  assert.equal(report.status, 'registered', JSON.stringify(report.error));
}

function assertRefused(report: Report, center: TestCenter, code: string, ...says: readonly RegExp[]): void {
  assert.equal(report.exitCode, 2, JSON.stringify(report));
  assert.equal(report.error?.code, code);
  for (const text of says) assert.match(`${report.error?.message} ${report.error?.next}`, text);
  assert.deepEqual(center.writes(), []);
}

const deployment = async (center: TestCenter, id: string) => {
  const found = await center.get(`${api}/deployments/${id}`);
  return found && { url: found.server, uses: String(found.definitionId).split('/versions/')[1] };
};

describe('a promotion', () => {
  test('adds the deployment of the target environment, with a definition of its own', async (t) => {
    const center = await inDev(t);
    const before = await deployment(center, 'dev');
    const report = await promote(center);
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.ok(isReport(report), JSON.stringify(isReport.errors));
    assert.deepEqual(report.promotion, { from: 'dev', to: 'production' });
    assert.deepEqual(await deployment(center, 'dev'), before);
    assert.deepEqual(await deployment(center, 'production'), {
      url: { runtimeUri: [production.url] },
      uses: 'v1-0/definitions/production-streamable',
    });
    const document = await center.exportText(`${api}/versions/v1-0/definitions/production-streamable`);
    assert.equal(JSON.parse(document).servers[0].url, production.url);
    assert.match(renderMarkdown(report), /promoted from `dev` to `production`/);
  });

  test('shows in a dry run, byte for byte, the document that it then uploads', async (t) => {
    const center = await inDev(t);
    const file = join(temporaryFolder(t), 'definition.json');
    const shown = await promote(center, { 'dry-run': 'true', 'definition-out': file });
    assert.equal(shown.status, 'planned', JSON.stringify(shown.error));
    assert.deepEqual(center.writes(), []);
    await promote(center);
    const document = await center.exportText(`${api}/versions/v1-0/definitions/production-streamable`);
    assert.equal(readFileSync(file, 'utf8'), document);
  });

  test('raises the stage of the version by the kind of the target environment', async (t) => {
    const center = await inDev(t);
    await promote(center);
    assert.equal((await center.get(`${api}/versions/v1-0`))?.lifecycleStage, 'production');
  });

  test('never lowers the stage unless told', async (t) => {
    const center = await inDev(t, { 'lifecycle-stage': 'production' });
    const raw = { to: 'test' };
    await promote(center, raw);
    assert.equal((await center.get(`${api}/versions/v1-0`))?.lifecycleStage, 'production');
    await promote(center, { ...raw, 'lifecycle-stage': 'preview' });
    assert.equal((await center.get(`${api}/versions/v1-0`))?.lifecycleStage, 'preview');
  });

  test('brings back a version that has ended', async (t) => {
    const center = await inDev(t, { 'lifecycle-stage': 'deprecated' });
    await promote(center);
    assert.equal((await center.get(`${api}/versions/v1-0`))?.lifecycleStage, 'production');
  });

  test('takes the stage from the kind of an environment that is there, not from its id', async (t) => {
    const center = await inDev(t);
    await center.put('environments/qa-1', { title: 'QA', kind: 'testing' });
    await promote(center, { to: 'qa-1' });
    assert.equal((await center.get(`${api}/versions/v1-0`))?.lifecycleStage, 'testing');
  });

  test('writes nothing when it is repeated', async (t) => {
    const center = await inDev(t);
    await promote(center);
    center.emulator.clearRequests();
    const again = await promote(center);
    assert.equal(again.status, 'unchanged', JSON.stringify(again.plan));
    assert.deepEqual(center.writes(), []);
  });

  test('that is a dry run says what it would write, and writes nothing', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, { 'dry-run': 'true' });
    assert.equal(report.status, 'planned');
    assert.ok(report.changed);
    assert.ok(
      report.plan.some(
        ({ kind, id, action }) => `${action} ${kind} ${id}` === 'create deployment production',
      ),
    );
    assert.deepEqual(center.writes(), []);
  });
});

describe('the version of a promotion', () => {
  /** Version 1.0 in production, and 2.0 in dev. */
  async function twoVersions(t: TestContext, options?: EmulatorOptions): Promise<TestCenter> {
    const center = await startTestCenter(t, options);
    const url = { 'server-url': production.url, 'environment-id': 'production' };
    await register(center, { ...url, 'version-title': '1.0' });
    await register(center, { 'server-url': dev.url, 'environment-id': 'dev', 'version-title': '2.0' });
    center.emulator.clearRequests();
    return center;
  }

  test('is the one that the source environment uses: the deployment moves, and shares no definition', async (t) => {
    const center = await twoVersions(t);
    const document = await center.exportText(`${api}/versions/2-0/definitions/default-streamable`);
    const report = await promote(center);
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal((await deployment(center, 'production'))?.uses, '2-0/definitions/production-streamable');
    assert.equal((await deployment(center, 'dev'))?.uses, '2-0/definitions/default-streamable');
    assert.equal(await center.exportText(`${api}/versions/2-0/definitions/default-streamable`), document);
    assert.notEqual(report.verdict, 'not-compared');
  });

  test('can be a new one, which gets the stage of the target environment', async (t) => {
    const center = await inDev(t);
    await promote(center, { 'version-title': '2.0' });
    assert.match((await deployment(center, 'production'))?.uses ?? '', /^2-0\//);
    assert.match((await deployment(center, 'dev'))?.uses ?? '', /^v1-0\//);
    assert.equal((await center.get(`${api}/versions/2-0`))?.lifecycleStage, 'production');
    assert.equal((await center.get(`${api}/versions/v1-0`))?.lifecycleStage, 'development');
  });

  test('that was left is removed or deprecated only when the last deployment has left it', async (t) => {
    const center = await twoVersions(t);
    await promote(center, { 'previous-versions': 'deprecate' });
    assert.equal((await center.get(`${api}/versions/1-0`))?.lifecycleStage, 'deprecated');
    await promote(center, { 'version-title': '3.0', 'previous-versions': 'remove' });
    assert.equal(await center.get(`${api}/versions/1-0`), undefined);
    assert.equal((await center.get(`${api}/versions/2-0`))?.lifecycleStage, 'production');
  });

  test('is not guessed where two deployments of the source environment differ', async (t) => {
    const center = await inDev(t, { 'version-title': '1.0' });
    const second = await startEverything('streamableHttp');
    t.after(() => second.stop());
    await register(center, {
      'server-url': second.url,
      'environment-id': 'dev',
      'deployment-id': 'dev-2',
      'version-title': '2.0',
    });
    center.emulator.clearRequests();
    assertRefused(await promote(center), center, 'deployment-ambiguous', /dev-2/, /version-title/);
    assert.equal((await promote(center, { 'version-title': '2.0' })).status, 'registered');
  });
});

describe('a service that fails in the middle of a promotion', () => {
  for (const [method, path] of [
    ['PUT', 'environments/production$'],
    ['PUT', 'versions/v1-0$'],
    ['PUT', 'definitions/production-streamable$'],
    ['POST', 'importSpecification$'],
    ['PUT', 'deployments/production$'],
  ] as const) {
    test(`at ${method} ${path}: the next run writes only what is missing`, async (t) => {
      const center = await inDev(t);
      center.emulator.setFaults([{ method, path, status: 400, body: '{"code":"Broken"}' }]);
      const broken = await promote(center);
      assert.equal(broken.exitCode, broken.applied.length > 0 ? 6 : 5);
      center.emulator.setFaults([]);
      const completed = await promote(center);
      assert.equal(completed.status, 'registered', JSON.stringify(completed.error));
      assert.equal(completed.requests.writes, 5 - broken.applied.length);
      assert.equal((await promote(center)).status, 'unchanged');
    });
  }
});

describe('an entry', () => {
  test('is listed with a deployment at every moment of a promotion', async (t) => {
    const seen: number[] = [];
    let address = '';
    const center = await inDev(
      t,
      { 'version-title': '1.0' },
      {
        around: async (request, carryOut) => {
          const isWrite = request.method !== 'GET' && !request.path.endsWith('/exportSpecification');
          if (!isWrite || address === '') return carryOut();
          await sample();
          const answer = await carryOut();
          await sample();
          return answer;
        },
      },
    );
    const sample = async () => {
      const response = await fetch(`${address}/v0.1/servers`);
      const { servers } = (await response.json()) as { servers: { server: { remotes: unknown[] } }[] };
      seen.push(servers[0]?.server.remotes.length ?? 0);
    };
    await register(center, {
      'server-url': production.url,
      'environment-id': 'production',
      'version-title': '1.0',
    });
    address = `${center.emulator.dataUrl(service)}/workspaces/default`;
    const raw = { 'version-title': '2.0', 'previous-versions': 'remove', 'lifecycle-stage': 'production' };
    assert.equal((await promote(center, raw)).status, 'registered');
    const moved = await promote(center, { ...raw, from: 'production', to: 'dev', 'server-url': dev.url });
    assert.equal(moved.status, 'registered', JSON.stringify(moved.error));
    assert.equal(await center.get(`${api}/versions/1-0`), undefined);
    assert.ok(seen.length >= 14, String(seen.length));
    assert.deepEqual(new Set(seen), new Set([2]));
  });

  test('that does not exist cannot be promoted', async (t) => {
    const center = await startTestCenter(t);
    assertRefused(await promote(center), center, 'entry-missing', /"orders"/, /environment-id: dev/);
  });

  test('that was made by hand is registered first, which adopts it; then it can be promoted', async (t) => {
    const center = await startTestCenter(t);
    await center.put('environments/default-mcp-env', { title: 'Default', kind: 'development' });
    await center.put(api, { title: 'Orders', kind: 'mcp', description: 'By hand' });
    await center.put(`${api}/versions/original`, { title: 'Original', lifecycleStage: 'development' });
    await center.put(`${api}/versions/original/definitions/default-sse`, { title: 'SSE' });
    await center.put(`${api}/deployments/default-deployment`, {
      title: 'Default',
      environmentId: '/workspaces/default/environments/default-mcp-env',
      definitionId: '/workspaces/default/apis/orders/versions/original/definitions/default-sse',
      server: { runtimeUri: [dev.url] },
    });
    center.emulator.clearRequests();
    const from = 'default-mcp-env';
    assertRefused(
      await promote(center, { from, 'server-url': dev.url }),
      center,
      'entry-unmarked',
      /Register/,
    );
    await register(center, { 'server-url': dev.url });
    const report = await promote(center, { from });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.match((await deployment(center, 'production'))?.uses ?? '', /^original\/definitions\/production-/);
  });

  test('of another source is left alone, whatever take-over says', async (t) => {
    const center = await inDev(t, { source: 'https://github.com/contoso/other' });
    const raw = { source: 'https://github.com/contoso/orders', 'take-over': 'true' };
    assertRefused(await promote(center, raw), center, 'api-of-another-source', /contoso\/other/);
  });

  test('that is protected can be promoted, and keeps its versions', async (t) => {
    const center = await inDev(t, { 'version-title': '1.0' });
    const stored = await center.get(api);
    assert.ok(Array.isArray(stored?.externalDocumentation));
    const marks = stored.externalDocumentation.map((item: { description: string }) => ({
      ...item,
      description: `${item.description} protected=1`,
    }));
    const { lifecycleStage: _, ...kept } = stored;
    await center.put(api, { ...kept, externalDocumentation: marks });
    assert.equal((await promote(center)).status, 'registered');
    await promote(center, { from: 'production', to: 'dev', 'server-url': dev.url, 'version-title': '2.0' });
    center.emulator.clearRequests();
    const raw = { 'version-title': '2.0', 'previous-versions': 'remove' };
    assertRefused(await promote(center, raw), center, 'entry-protected', /"1-0"/);
  });
});

describe('a promotion is refused before anything is written', () => {
  test('into the environment that it comes from', async (t) => {
    const center = await inDev(t);
    await assert.rejects(
      promote(center, { to: 'Dev' }),
      (error) =>
        error instanceof InvalidInput && error.code === 'input-invalid' && /same/.test(error.message),
    );
  });

  test('from an environment without a deployment, and it says where there is one', async (t) => {
    const center = await inDev(t);
    await center.put('environments/test', { title: 'Test', kind: 'testing' });
    center.emulator.clearRequests();
    assertRefused(
      await promote(center, { from: 'test' }),
      center,
      'promotion-source-missing',
      /no deployment.*: dev\./,
    );
  });

  test('from an environment that does not exist, and it says which do', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, { from: 'stage' });
    assertRefused(report, center, 'promotion-source-missing', /"stage" does not exist/, /API center: dev\./);
  });

  test('with the URL of the source environment, whose deployment would move', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, { 'server-url': dev.url });
    assertRefused(report, center, 'deployment-of-another-environment', /"dev" in the environment "dev"/);
  });

  test('with the id of a deployment in another environment', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, { 'deployment-id': 'dev' });
    assertRefused(report, center, 'deployment-of-another-environment', /deployment-id names/);
  });

  test('when the new URL is not healthy', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, { 'server-url': 'http://127.0.0.1:9/mcp', 'probe-timeout': '0' });
    assert.equal(report.exitCode, 3, JSON.stringify(report.error));
    assert.deepEqual(center.writes(), []);
  });

  test('when clients of the target environment would lose a tool, and the gate is set', async (t) => {
    const center = await inDev(t);
    const url = { 'server-url': production.url, 'environment-id': 'production', 'publish-surface': 'full' };
    await register(center, url);
    const small = await startBasicVanillaJs();
    t.after(() => small.stop());
    center.emulator.clearRequests();
    const report = await promote(center, { 'server-url': small.url, 'fail-on': 'breaking' });
    assert.equal(report.exitCode, 7, JSON.stringify(report.error));
    assert.equal(report.error?.code, 'surface-gate');
    assert.equal(report.verdict, 'breaking');
    assert.deepEqual(center.writes(), []);
  });
});

describe('an entry whose two deployments share a definition, as one that was made by hand may', () => {
  async function sharing(t: TestContext): Promise<TestCenter> {
    const center = await inDev(t, { 'publish-surface': 'full' });
    await register(center, { 'server-url': production.url, 'environment-id': 'production' });
    await center.put(`${api}/deployments/production`, {
      title: 'Production',
      environmentId: '/workspaces/default/environments/production',
      definitionId: '/workspaces/default/apis/orders/versions/v1-0/definitions/default-streamable',
      server: { runtimeUri: [production.url] },
    });
    center.emulator.clearRequests();
    return center;
  }

  test('gets a second one: the document of the source environment stays', async (t) => {
    const center = await sharing(t);
    const report = await promote(center);
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal((await deployment(center, 'production'))?.uses, 'v1-0/definitions/production-streamable');
    const shared = await center.exportText(`${api}/versions/v1-0/definitions/default-streamable`);
    assert.equal(JSON.parse(shared).servers[0].url, dev.url);
  });

  test('is compared with the document that both used', async (t) => {
    const center = await sharing(t);
    const small = await startBasicVanillaJs();
    t.after(() => small.stop());
    const report = await promote(center, { 'server-url': small.url, 'fail-on': 'breaking' });
    assert.equal(report.error?.code, 'surface-gate', JSON.stringify(report));
  });
});

test('the same URL in both environments is no obstacle where both have it already', async (t) => {
  const center = await inDev(t);
  await register(center, { 'server-url': production.url, 'environment-id': 'production' });
  const definitionId = '/workspaces/default/apis/orders/versions/v1-0/definitions/default-streamable';
  const environmentId = '/workspaces/default/environments/production';
  await center.put(`${api}/deployments/production`, {
    title: 'Production',
    environmentId,
    definitionId,
    server: { runtimeUri: [dev.url] },
  });
  const report = await promote(center, { 'server-url': dev.url });
  assert.equal(report.exitCode, 0, JSON.stringify(report.error));
  for (const id of ['dev', 'production']) {
    assert.deepEqual((await deployment(center, id))?.url, { runtimeUri: [dev.url] });
  }
});

describe('on a pull request, a promotion', () => {
  test('is shown in a section of its own of the comment, and nothing is written', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, {}, { kind: 'pull-request', number: 7, closed: false });
    assert.equal(report.status, 'planned');
    assert.deepEqual(center.writes(), []);
    assert.equal(report.warnings[0]?.code, 'preview-only');
    const section = sectionOf(report);
    assert.equal(section?.key, 'orders:production');
    assert.equal(section?.state, 'shown');
    const comment = renderComment(section ? [section] : []);
    assert.match(comment, /preview; the promotion would change `orders`/);
    assert.match(comment, /Nothing is registered in `production` yet/);
    assert.match(comment, /\| Promotion \| `dev` → `production` \|/);
  });

  test('is shown without a comment where the pull request is not known', async (t) => {
    const center = await inDev(t);
    const report = await promote(center, {}, { kind: 'preview', reason: 'The pull request is not known.' });
    assert.equal(report.status, 'planned');
    assert.equal(sectionOf(report), undefined);
    assert.deepEqual(center.writes(), []);
  });

  test('does nothing when the pull request is closed, and without credentials only looks', async (t) => {
    const center = await inDev(t);
    const closed = await promote(center, {}, { kind: 'pull-request', number: 7, closed: true });
    assert.equal(closed.status, 'skipped');
    const fork = await promote(center, {}, { kind: 'without-credentials', reason: 'It is a fork.' });
    assert.equal(fork.status, 'skipped');
    assert.deepEqual(center.emulator.requests(), []);
  });
});
