import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = (version: string) => ({
  'server-url': server.url,
  title: 'Everything',
  'version-title': version,
});

async function withVersions(t: TestContext, count: number): Promise<TestCenter> {
  const center = await startTestCenter(t, { sku: 'Free' });
  for (let index = 1; index <= count; index++) {
    const report = await center.register({ ...inputs(`1.${index}`), 'publish-surface': 'hash' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
  }
  center.emulator.clearRequests();
  return center;
}

async function versionsOf(center: TestCenter, titles: readonly string[]) {
  const stages = await Promise.all(
    titles.map(async (title) => {
      const version = await center.get(`apis/everything/versions/${title.replace('.', '-')}`);
      return version ? `${title} ${version.lifecycleStage}` : `${title} gone`;
    }),
  );
  return stages;
}

describe('versions that a registration leaves behind', () => {
  test('stay unless something else is asked for', async (t) => {
    const center = await withVersions(t, 2);
    await center.register(inputs('1.3'));
    assert.deepEqual(await versionsOf(center, ['1.1', '1.2', '1.3']), [
      '1.1 production',
      '1.2 production',
      '1.3 production',
    ]);
  });

  test('are deprecated, once the deployment points to the new one', async (t) => {
    const center = await withVersions(t, 2);
    const report = await center.register({ ...inputs('1.3'), 'previous-versions': 'deprecate' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.deepEqual(await versionsOf(center, ['1.1', '1.2', '1.3']), [
      '1.1 deprecated',
      '1.2 deprecated',
      '1.3 production',
    ]);
    const kinds = report.applied.map(({ kind, id }) => `${kind} ${id}`);
    assert.ok(kinds.indexOf('version 1-1') > kinds.indexOf('deployment production'));
    const again = await center.register({ ...inputs('1.3'), 'previous-versions': 'deprecate' });
    assert.equal(again.status, 'unchanged');
  });

  test('are removed, except those that another environment uses', async (t) => {
    const center = await withVersions(t, 2);
    const other = await startEverything('streamableHttp');
    t.after(() => other.stop());
    await center.register({ ...inputs('1.1'), 'server-url': other.url, 'environment-id': 'dev' });
    await center.register({ ...inputs('1.3'), 'previous-versions': 'remove' });
    assert.deepEqual(await versionsOf(center, ['1.1', '1.2', '1.3']), [
      '1.1 production',
      '1.2 gone',
      '1.3 production',
    ]);
  });
});

test('a registration that moves to the version of another environment leaves the document of that one', async (t) => {
  const center = await withVersions(t, 1);
  const other = await startEverything('streamableHttp');
  t.after(() => other.stop());
  await center.register({ ...inputs('1.2'), 'server-url': other.url, 'environment-id': 'dev' });
  const path = 'apis/everything/versions/1-2/definitions/default-streamable';
  const before = await center.exportText(path);
  const report = await center.register(inputs('1.2'));
  assert.equal(report.status, 'registered', JSON.stringify(report.error));
  assert.equal(report.names?.definitionId, 'production-streamable');
  assert.equal(await center.exportText(path), before);
  assert.equal((await center.register(inputs('1.2'))).status, 'unchanged');
});

describe('the sixth version on the Free plan', () => {
  test('is refused before the first write, with the ways out', async (t) => {
    const center = await withVersions(t, 5);
    const report = await center.register(inputs('1.6'));
    assert.equal(report.exitCode, 2);
    assert.equal(report.error?.code, 'version-limit');
    assert.match(report.error?.next ?? '', /previous-versions: remove/);
    assert.deepEqual(center.writes(), []);
  });

  test('fits when unused ones may go: the oldest goes first', async (t) => {
    const center = await withVersions(t, 5);
    const report = await center.register({ ...inputs('1.6'), 'previous-versions': 'remove' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal(center.writes()[0], 'DELETE apis/everything/versions/1-1');
    assert.deepEqual(await versionsOf(center, ['1.1', '1.5', '1.6']), [
      '1.1 gone',
      '1.5 gone',
      '1.6 production',
    ]);
  });
});
