import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { startAzureDevOpsApi, systemTokenVariable } from '../../support/azure-devops-api.ts';
import { startGitHubApi } from '../../support/github-api.ts';
import { type RealServer, startBasicVanillaJs, startEverything } from '../../support/real-server.ts';
import { startStagedTask } from '../../support/staged-task.ts';

/** What is deployed for good, and what someone deployed for a pull request. */
let production: RealServer;
let preview: RealServer;
before(async () => {
  [production, preview] = await Promise.all([startEverything('streamableHttp'), startBasicVanillaJs()]);
});
after(() => Promise.all([production.stop(), preview.stop()]));

const queuedByHand = { BUILD_REASON: 'Manual', BUILD_SOURCEBRANCH: 'refs/pull/5/merge' };
const uponPullRequest = {
  BUILD_REASON: 'ResourceTrigger',
  BUILD_SOURCEBRANCH: 'refs/heads/main',
  RESOURCES_PIPELINE_BUILT_SOURCEBRANCH: 'refs/pull/5/merge',
};

/** A repository whose entry `weather` is registered by a build of its main branch. */
async function startRegistered(t: TestContext, env: Readonly<Record<string, string>> = {}) {
  const devOps = await startAzureDevOpsApi(t);
  const task = await startStagedTask(
    t,
    { 'server-url': preview.url, staging: 'same-center', comment: 'false' },
    { SYSTEM_COLLECTIONURI: devOps.collection, ...systemTokenVariable, ...env },
  );
  const onMain = { env: { BUILD_SOURCEBRANCH: 'refs/heads/main' } };
  const first = await task.run({ 'server-url': production.url }, onMain);
  assert.equal(first.outputs.status, 'registered', first.log);
  const before = (await task.entries()).get('weather');
  task.emulator.clearRequests();
  devOps.calls.length = 0;
  return { ...task, devOps, before };
}

describe('a build of a pull request that was queued by hand', () => {
  test('is staged while the pull request is active, and the entry stays as it is', async (t) => {
    const { run, entries, writes, devOps, before } = await startRegistered(t);
    devOps.pulls.set(5, 'active');
    const { outputs, log } = await run({}, { env: queuedByHand });
    assert.equal(outputs.status, 'registered', log);
    assert.deepEqual([...(await entries()).keys()], ['weather', 'weather-pr-5']);
    assert.deepEqual((await entries()).get('weather'), before);
    assert.ok(writes().every((path) => !/apis\/weather(\/|\?|$)/.test(path)));
  });

  for (const [what, state, env] of [
    ['it is abandoned', 'abandoned', {}],
    ['Azure DevOps does not know it', undefined, {}],
    ['nobody can be asked', 'active', { ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: '' }],
  ] as const) {
    test(`only shows what it finds when ${what}`, async (t) => {
      const { run, writes, devOps } = await startRegistered(t);
      if (state !== undefined) devOps.pulls.set(5, state);
      const { outputs, result, log } = await run({}, { env: { ...queuedByHand, ...env } });
      assert.equal(result, 'Succeeded', log);
      assert.equal(outputs.status, 'planned', log);
      assert.equal(log.match(/It is a preview and writes nothing/g)?.length, 1, log);
      assert.deepEqual(writes(), []);
    });
  }

  test('writes nothing when it comes from a fork', async (t) => {
    const { run, devOps, emulator } = await startRegistered(t);
    devOps.pulls.set(5, 'active');
    devOps.forks.add(5);
    const { outputs, result, log } = await run({}, { env: queuedByHand });
    assert.equal(result, 'Succeeded', log);
    assert.equal(outputs.status, 'skipped', log);
    assert.deepEqual(emulator.requests(), []);
  });

  test('of a repository on GitHub is staged when GitHub shows it as open and no fork’s', async (t) => {
    const github = await startGitHubApi(t);
    const { run, entries, writes, emulator } = await startRegistered(t, {
      BUILD_REPOSITORY_PROVIDER: 'GitHubEnterprise',
      BUILD_REPOSITORY_URI: `${github.url}/contoso/weather`,
      BUILD_REPOSITORY_ID: 'contoso/weather',
    });
    github.pulls.set(5, 'open');
    github.heads.set(5, { sha: 'a'.repeat(40), repository: 'mallory/weather' });
    const inputs = { 'github-token': 'c4n4ry-github' };
    assert.equal((await run(inputs, { env: queuedByHand })).outputs.status, 'skipped');
    assert.deepEqual(writes(), []);
    emulator.clearRequests();
    github.heads.set(5, { sha: 'a'.repeat(40), repository: 'contoso/weather' });
    assert.equal((await run(inputs, { env: queuedByHand })).outputs.status, 'registered');
    assert.deepEqual([...(await entries()).keys()], ['weather', 'weather-pr-5']);
  });

  test('is not made ordinary by pullRequest: none, and says so in words of this host', async (t) => {
    const { run, writes } = await startRegistered(t);
    const { outputs, log } = await run({ 'pull-request': 'none' }, { env: queuedByHand });
    assert.equal(outputs.status, 'planned', log);
    assert.match(log, /pullRequest: none applies only on the default branch/);
    assert.deepEqual(writes(), []);
  });
});

describe('a build after a pipeline that ran for a pull request', () => {
  test('only shows what it finds', async (t) => {
    const { run, writes } = await startRegistered(t);
    const { outputs, log } = await run({}, { env: uponPullRequest });
    assert.equal(outputs.status, 'planned', log);
    assert.deepEqual(writes(), []);
  });

  test('registers with pullRequest: none on the branch that Azure DevOps names as the default one', async (t) => {
    const { run, entries } = await startRegistered(t);
    const inputs = { 'pull-request': 'none', 'api-id': 'other' };
    const topic = { ...uponPullRequest, BUILD_SOURCEBRANCH: 'refs/heads/topic' };
    assert.equal((await run(inputs, { env: topic })).outputs.status, 'planned');
    const { outputs, log } = await run(inputs, { env: uponPullRequest });
    assert.equal(outputs.status, 'registered', log);
    assert.ok((await entries()).has('other'));
  });
});

test('a build of a merge queue’s branch does nothing', async (t) => {
  const { run, emulator, devOps } = await startRegistered(t);
  const env = { BUILD_SOURCEBRANCH: 'refs/heads/gh-readonly-queue/main/pr-5-0a1b2c' };
  const { outputs, result, log } = await run({}, { env });
  assert.equal(result, 'Succeeded', log);
  assert.equal(outputs.status, 'skipped');
  assert.deepEqual([emulator.requests(), devOps.calls], [[], []]);
});
