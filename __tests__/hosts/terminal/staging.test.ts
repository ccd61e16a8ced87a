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
