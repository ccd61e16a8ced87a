import assert from 'node:assert/strict';
import { after, before, type TestContext, test } from 'node:test';
import { startEmulator } from '../../../src/emulator/start.ts';
import { runCli } from '../../support/cli.ts';
import { type RealServer, startBasicVanillaJs } from '../../support/real-server.ts';
import { service } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startBasicVanillaJs();
});
after(() => server.stop());

async function startTarget(t: TestContext) {
  const emulator = await startEmulator({ seed: [service] });
  t.after(() => emulator.close());
  return [
    ...['--arm-endpoint', emulator.url, '--subscription-id', service.subscriptionId],
    ...['--resource-group', service.resourceGroup, '--api-center-name', service.name],
    ...['--output', 'json'],
  ];
}

test('the command line stages for a pull request, and takes the entry away again', async (t) => {
  const target = await startTarget(t);
  const entry = ['--title', 'Weather', '--pull-request', '5', '--staging', 'same-center'];
  const staged = await runCli(['register', '--server-url', server.url, ...entry, ...target]);
  assert.equal(staged.code, 0, staged.stderr);
  assert.equal(JSON.parse(staged.stdout).names.apiId, 'weather-pr-5');
  // Nobody was asked whether it is open, and that is said.
  assert.match(staged.stderr, /The state of pull request 5 is unknown/);

  const refused = await runCli([
    'register',
    '--server-url',
    server.url,
    '--api-id',
    'weather-pr-5',
    ...target,
  ]);
  assert.equal(refused.code, 2);
  assert.match(
    refused.stderr,
    /is the entry of pull request 5, which is removed when the pull request is closed/,
  );

  const removed = await runCli(['unregister', ...entry, ...target]);
  assert.equal(JSON.parse(removed.stdout).status, 'removed', removed.stderr);
  const again = await runCli(['unregister', ...entry, ...target]);
  assert.equal(JSON.parse(again.stdout).status, 'unchanged', again.stderr);
});

test('a preview on the command line writes nothing', async (t) => {
  const target = await startTarget(t);
  const args = ['register', '--server-url', server.url, '--title', 'Weather', '--pull-request', '5'];
  const shown = await runCli([...args, ...target]);
  assert.equal(JSON.parse(shown.stdout).status, 'planned', shown.stderr);
});

test('the command line in a job of a pull request replaces no production entry', async (t) => {
  const target = await startTarget(t);
  const entry = [
    '--api-id',
    'weather',
    '--title',
    'Weather',
    '--source',
    'https://github.com/contoso/weather',
  ];
  const first = await runCli(['register', '--server-url', server.url, ...entry, ...target]);
  assert.equal(JSON.parse(first.stdout).status, 'registered', first.stderr);
  const github = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'contoso/weather' };
  for (const env of [
    { ...github, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/pull/5/merge' },
    { ...github, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' },
    { CI: 'true', TF_BUILD: 'True', BUILD_REASON: 'Manual', BUILD_SOURCEBRANCH: 'refs/pull/5/merge' },
    { CI: 'true', GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '5' },
    { CI: 'true', JENKINS_URL: 'https://ci.example', CHANGE_ID: '5' },
  ]) {
    const moved = await runCli(
      [
        'register',
        '--server-url',
        `${server.url}?of=5`,
        ...entry,
        '--summary',
        'Of the pull request',
        ...target,
      ],
      { env },
    );
    const report = JSON.parse(moved.stdout);
    assert.equal(report.status, 'planned', JSON.stringify(env));
    assert.equal(report.requests.writes, 0);
    assert.match(moved.stderr, /pull request/);
    const removed = await runCli(['unregister', ...entry, ...target], { env });
    assert.notEqual(JSON.parse(removed.stdout).status, 'removed', JSON.stringify(env));
  }
  const queue = {
    ...github,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-5-0a',
  };
  const idle = await runCli(['register', '--server-url', server.url, ...entry, ...target], { env: queue });
  assert.equal(JSON.parse(idle.stdout).status, 'skipped', idle.stderr);
});
