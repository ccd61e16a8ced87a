import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { resultLine } from '../../../src/core/report/headline.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything' });

async function registered(t: TestContext, more: Record<string, string> = {}): Promise<TestCenter> {
  const center = await startTestCenter(t);
  const report = await center.register({ ...inputs(), ...more });
  assert.equal(report.status, 'registered', JSON.stringify(report.error));
  center.emulator.clearRequests();
  return center;
}

describe('a registration that is taken back', () => {
  test('goes in order, down to the API that we made; the environment stays', async (t) => {
    const center = await registered(t);
    const report = await center.unregister({ 'api-id': 'everything' });
    assert.equal(report.status, 'removed', JSON.stringify(report.error));
    assert.deepEqual(center.writes(), [
      'DELETE apis/everything/deployments/production',
      'DELETE apis/everything/versions/v1-0/definitions/default-streamable',
      'DELETE apis/everything/versions/v1-0',
      'DELETE apis/everything',
    ]);
    assert.equal(await center.get('apis/everything'), undefined);
    assert.notEqual(await center.get('environments/production'), undefined);
  });

  test('is no failure when it is gone already', async (t) => {
    const center = await registered(t);
    await center.unregister({ 'api-id': 'everything' });
    center.emulator.clearRequests();
    const report = await center.unregister({ 'api-id': 'everything' });
    assert.equal(report.status, 'unchanged');
    assert.equal(report.exitCode, 0);
    assert.deepEqual(center.writes(), []);
  });

  test('is shown and not done with dry-run', async (t) => {
    const center = await registered(t);
    const report = await center.unregister({ 'api-id': 'everything', 'dry-run': 'true' });
    assert.equal(report.status, 'planned');
    assert.deepEqual(
      report.plan.map(({ kind, action }) => `${action} ${kind}`),
      ['delete deployment', 'delete definition', 'delete version', 'delete api'],
    );
    assert.deepEqual(center.writes(), []);
  });

  test('of one environment leaves what the other one uses', async (t) => {
    const center = await registered(t);
    const other = await startEverything('streamableHttp');
    t.after(() => other.stop());
    const dev = { ...inputs(), 'server-url': other.url, 'environment-id': 'dev' };
    await center.register(dev);
    center.emulator.clearRequests();
    const report = await center.unregister({ 'api-id': 'everything', 'environment-id': 'dev' });
    assert.equal(report.status, 'removed', JSON.stringify(report.error));
    assert.equal(report.plan.at(-1)?.reason, 'other deployments use it');
    assert.deepEqual(center.writes(), [
      'DELETE apis/everything/deployments/dev',
      'DELETE apis/everything/versions/v1-0/definitions/dev-streamable',
    ]);
    assert.equal((await center.register(inputs())).status, 'unchanged');
  });

  test('leaves an API that was there before us', async (t) => {
    const center = await startTestCenter(t);
    await center.put('apis/everything', { title: 'By hand', kind: 'mcp' });
    await center.register(inputs());
    const report = await center.unregister({ 'api-id': 'everything' });
    assert.equal(report.status, 'removed');
    assert.notEqual(await center.get('apis/everything'), undefined);
    const [kept] = report.plan.filter(({ kind }) => kind === 'api');
    assert.equal(kept?.action, 'keep');
    assert.match(kept?.reason ?? '', /^it was there before this tool registered the server/);
    assert.match(renderMarkdown(report), /\| keep \| api \| everything \| it was there before/);
    assert.match(resultLine(report), /^Everything: /);
  });

  test('leaves a version that holds someone’s further definition', async (t) => {
    const center = await registered(t);
    await center.put('apis/everything/versions/v1-0/definitions/handmade', { title: 'By hand' });
    center.emulator.clearRequests();
    await center.unregister({ 'api-id': 'everything' });
    assert.deepEqual(center.writes(), [
      'DELETE apis/everything/deployments/production',
      'DELETE apis/everything/versions/v1-0/definitions/default-streamable',
    ]);
  });
});

describe('a removal that is stopped half-way', () => {
  for (const [index, path] of [
    'definitions/default-streamable$',
    'versions/v1-0$',
    'apis/everything$',
  ].entries()) {
    test(`after ${index + 1} deletions is completed by the next run`, async (t) => {
      const center = await registered(t);
      center.emulator.setFaults([{ method: 'DELETE', path, status: 400 }]);
      const stopped = await center.unregister({ 'api-id': 'everything' });
      assert.equal(stopped.exitCode, 6);
      assert.equal(stopped.applied.length, index + 1);
      center.emulator.setFaults([]);
      center.emulator.clearRequests();
      const completed = await center.unregister({ 'api-id': 'everything' });
      assert.equal(completed.status, 'removed', JSON.stringify(completed.error));
      assert.equal(center.writes().length, 3 - index);
      assert.equal(await center.get('apis/everything'), undefined);
    });
  }

  test('of one environment is completed without touching what the other one uses', async (t) => {
    const center = await registered(t);
    const other = await startEverything('streamableHttp');
    t.after(() => other.stop());
    await center.register({ ...inputs(), 'server-url': other.url, 'environment-id': 'dev' });
    center.emulator.setFaults([{ method: 'DELETE', path: 'definitions/dev-streamable$', status: 400 }]);
    const dev = { 'api-id': 'everything', 'environment-id': 'dev' };
    assert.equal((await center.unregister(dev)).exitCode, 6);
    center.emulator.setFaults([]);
    center.emulator.clearRequests();
    assert.equal((await center.unregister(dev)).status, 'removed');
    assert.deepEqual(center.writes(), ['DELETE apis/everything/versions/v1-0/definitions/dev-streamable']);
    assert.equal((await center.unregister(dev)).status, 'unchanged');
    assert.equal((await center.register(inputs())).status, 'unchanged');
  });
});

describe('an entry of another source', () => {
  test('is not removed', async (t) => {
    const center = await registered(t, { source: 'github.com/contoso/weather' });
    const report = await center.unregister({ 'api-id': 'everything', source: 'github.com/contoso/other' });
    assert.equal(report.exitCode, 2);
    assert.equal(report.error?.code, 'not-our-entry');
    assert.deepEqual(center.writes(), []);
  });

  test('nor is one that nobody marked', async (t) => {
    const center = await startTestCenter(t);
    await center.put('apis/everything', { title: 'By hand', kind: 'mcp' });
    const report = await center.unregister({ 'api-id': 'everything' });
    assert.equal(report.error?.code, 'not-our-entry');
  });

  test('goes with force, in the same order', async (t) => {
    const center = await registered(t, { source: 'github.com/contoso/weather' });
    const report = await center.unregister({
      'api-id': 'everything',
      source: 'github.com/contoso/other',
      force: 'true',
    });
    assert.equal(report.status, 'removed');
    assert.equal(center.writes().length, 4);
  });
});

describe('instead of a removal', () => {
  for (const [mode, stage] of [
    ['deprecate', 'deprecated'],
    ['retire', 'retired'],
  ] as const) {
    test(`${mode} sets the stage of the version to ${stage}, and nothing else`, async (t) => {
      const center = await registered(t);
      const report = await center.unregister({ 'api-id': 'everything', 'unregister-mode': mode });
      assert.equal(report.status, 'removed', JSON.stringify(report.error));
      assert.deepEqual(center.writes(), ['PUT apis/everything/versions/v1-0']);
      assert.equal((await center.get('apis/everything/versions/v1-0'))?.lifecycleStage, stage);
      const again = await center.unregister({ 'api-id': 'everything', 'unregister-mode': mode });
      assert.equal(again.status, 'unchanged');
      assert.deepEqual(
        again.warnings.map(({ code }) => code),
        ['stage-stays'],
      );
    });
  }
});
