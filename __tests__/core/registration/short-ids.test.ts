import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startTestCenter } from '../../support/run.ts';

const url = 'https://weather.example/mcp';
const inputs = { 'server-url': url, probe: 'off', title: 'Weather' } as const;

describe('a new id that is too short for the Azure CLI', () => {
  for (const name of ['api-id', 'version-id', 'definition-id', 'deployment-id', 'environment-id']) {
    test(`is refused as ${name} before anything is written`, async (t) => {
      const center = await startTestCenter(t);
      const report = await center.register({ ...inputs, [name]: 'qa' });
      assert.equal(report.exitCode, 2, JSON.stringify(report.error));
      assert.match(report.error?.message ?? '', new RegExp(`^${name} is "qa", .* too short`));
      assert.match(report.error?.next ?? '', /qa-0/);
      assert.deepEqual(center.writes(), []);
    });
  }

  test('is never derived: titles of two letters and of one get a longer one', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register({ ...inputs, title: 'QA', 'version-title': '3' });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.equal((await center.get('apis/qa-0'))?.title, 'QA');
    assert.equal((await center.get('apis/qa-0/versions/3-0'))?.title, '3');
  });

  test('is not derived for a deployment from its environment’s', async (t) => {
    const center = await startTestCenter(t);
    await center.put('environments/qa', { title: 'QA', kind: 'testing' });
    const report = await center.register({ ...inputs, 'environment-id': 'qa' });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.ok(await center.get('apis/weather/deployments/qa-0'));
  });
});

describe('a short id that exists', () => {
  test('is used as it is, given or derived, and makes no second entry', async (t) => {
    const center = await startTestCenter(t);
    await center.put('environments/qa', { title: 'QA', kind: 'testing' });
    await center.put('apis/qa', { title: 'QA', kind: 'mcp' });
    await center.put('apis/qa/versions/v1', { title: 'v1', lifecycleStage: 'testing' });
    await center.put('apis/qa/versions/v2', { title: 'v2', lifecycleStage: 'testing' });
    await center.put('apis/qa/versions/v1/definitions/d1', { title: 'D' });
    await center.put('apis/qa/deployments/d1', {
      title: 'D',
      environmentId: '/workspaces/default/environments/qa',
      definitionId: '/workspaces/default/apis/qa/versions/v1/definitions/d1',
      server: { runtimeUri: [url] },
    });
    center.emulator.clearRequests();
    const given = {
      'api-id': 'qa',
      'version-id': 'v1',
      'definition-id': 'd1',
      'deployment-id': 'd1',
      'environment-id': 'qa',
    };
    for (const wanted of [given, { title: 'QA' }]) {
      const report = await center.register({ ...inputs, ...wanted, 'take-over': 'true' });
      assert.equal(report.exitCode, 0, JSON.stringify(report.error));
      assert.equal(report.names?.apiId, 'qa');
      assert.equal(report.names?.versionId, 'v1');
    }
    assert.equal(await center.get('apis/qa-0'), undefined);
    assert.deepEqual(
      center.writes().filter((write) => !write.includes('apis/qa')),
      [],
    );
  });

  test('and one made longer are both found by the title that they came from', async (t) => {
    const center = await startTestCenter(t);
    await center.put('apis/qa', { title: 'QA', kind: 'mcp' });
    await center.register({ ...inputs, title: 'QA', 'take-over': 'true' });
    await center.register({ ...inputs, title: 'AI' });
    for (const title of ['QA', 'AI']) {
      const report = await center.unregister({ title, 'server-url': url });
      assert.equal(report.status, 'removed', JSON.stringify(report));
    }
    assert.deepEqual((await center.get('apis/qa'))?.kind, 'mcp');
    assert.equal(await center.get('apis/qa/deployments/production'), undefined);
    assert.equal(await center.get('apis/ai-0'), undefined);
  });
});
