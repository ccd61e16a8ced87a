import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { runAction } from '../support/action.ts';
import { startTarget } from '../support/center.ts';
import { runCli } from '../support/cli.ts';
import { type FragileServer, startFragileServer } from '../support/fragile-server.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { askOfficialClient } from '../support/official-client.ts';
import { runTask } from '../support/task.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs a command that probes the server, and fails when the command does not end well. */
type Run = (t: TestContext, url: string) => Promise<void>;

function cli(command: string, extra: readonly string[] = []): Run {
  return async (t, url) => {
    const { inputs } = await startTarget(t, url);
    const target = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    const catalogues = command === 'register' || command === 'plan';
    const args = catalogues ? target : [`--server-url=${url}`];
    const { code, stderr } = await runCli([command, ...args, ...extra], {
      cwd: temporaryFolder(t),
    });
    assert.equal(code, 0, stderr);
  };
}

function action(extra: Readonly<Record<string, string>>, head?: string): Run {
  return async (t, url) => {
    const { inputs } = await startTarget(t, url);
    const github = await startGitHubApi(t);
    github.pulls.set(5, 'open');
    const given = {
      ...inputs,
      title: 'Weather',
      'github-token': 'c4n4ry-github',
      comment: 'false',
      ...extra,
    };
    const { code, log, outputs } = await runAction(t, given, {
      env: { GITHUB_API_URL: github.url },
      ...(head === undefined
        ? {}
        : { event: { name: 'pull_request', payload: pullRequestPayload(5, 'opened', head) } }),
    });
    assert.equal(code, 0, log);
    assert.equal(outputs['probe-status'], 'healthy', log);
  };
}

function task(command: string): Run {
  return async (t, url) => {
    const { inputs } = await startTarget(t, url);
    const { log, outputs } = await runTask(t, { ...inputs, title: 'Weather', command });
    assert.equal(outputs.probeStatus, 'healthy', log);
  };
}

const commands: Readonly<Record<string, Run>> = {
  'probe at the command line': cli('probe'),
  'plan at the command line': cli('plan'),
  'register at the command line': cli('register'),
  'a dry run of register at the command line': cli('register', ['--dry-run']),
  'surface at the command line': cli('surface', ['--surface-file', 'mcp-surface.json', '--write']),
  'probe of the action': action({ command: 'probe' }),
  'plan of the action': action({ command: 'plan' }),
  'register of the action': action({}),
  'a staged entry for a pull request': action({ staging: 'same-center' }, 'contoso/weather'),
  'a preview for a pull request': action({}, 'contoso/weather'),
  'a look for the pull request of a fork': action({}, 'mallory/weather'),
  'probe of the task': task('probe'),
  'plan of the task': task('plan'),
  'register of the task': task('register'),
};

async function assertWell(server: FragileServer): Promise<void> {
  const { tools } = await askOfficialClient(server.url, 'streamable-http', {}, 'legacy');
  assert.deepEqual(tools, ['greet']);
}

for (const [name, run] of Object.entries(commands)) {
  test(`a server that an unknown method takes down is as well after as before: ${name}`, async (t) => {
    await using server = await startFragileServer();
    await assertWell(server);
    await run(t, server.url);
    assert.equal(server.isBroken(), false, 'no method was sent that the server does not know');
    await assertWell(server);
  });
}

test('the stand-in for such a server breaks as one does', async () => {
  await using server = await startFragileServer();
  await assertWell(server);
  await assert.rejects(askOfficialClient(server.url));
  await assert.rejects(assertWell(server));
});
