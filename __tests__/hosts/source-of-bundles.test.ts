import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { runAction } from '../support/action.ts';
import { runCli } from '../support/cli.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { type RealServer, startBasicVanillaJs } from '../support/real-server.ts';
import { service, startTestCenter } from '../support/run.ts';
import { runTask } from '../support/task.ts';

let server: RealServer;
before(async () => {
  server = await startBasicVanillaJs();
});
after(() => server.stop());

const url = 'https://github.com/contoso/weather';

async function startTarget(t: TestContext) {
  const center = await startTestCenter(t);
  const target = {
    'arm-endpoint': center.emulator.url,
    'subscription-id': service.subscriptionId,
    'resource-group': service.resourceGroup,
    'api-center-name': service.name,
  };
  const inputs = { ...target, 'server-url': server.url, title: 'Weather', verify: 'off' };
  const cli = (command: string, more: Readonly<Record<string, string>>) =>
    runCli([
      command,
      ...Object.entries({ ...target, output: 'json', ...more }).flatMap(([name, value]) => [
        `--${name}`,
        value,
      ]),
    ]);
  const mark = async () => {
    const items = (await center.get('apis/weather'))?.externalDocumentation;
    return Array.isArray(items) ? JSON.stringify(items.at(-1)) : '';
  };
  return { center, inputs, cli, mark };
}

describe('what the action registered with the id of its repository', () => {
  test('is planned and unregistered from the command line by the address of the repository', async (t) => {
    const { center, inputs, cli } = await startTarget(t);
    const registered = await runAction(t, inputs);
    assert.equal(registered.outputs.status, 'registered', registered.log);
    const entry = { 'server-url': server.url, title: 'Weather', source: url };
    const planned = await cli('plan', entry);
    assert.equal(planned.code, 0, planned.stderr);
    assert.equal(JSON.parse(planned.stdout).changed, false);
    const other = await cli('unregister', {
      'api-id': 'weather',
      source: 'https://github.com/contoso/other',
    });
    assert.equal(other.code, 2);
    // Shown by its address, which is accepted as input.
    assert.match(
      other.stderr,
      /registered by another source: https:\/\/github\.com\/contoso\/weather \(this run has/,
    );
    const removed = await cli('unregister', {
      'api-id': 'weather',
      source: 'git@github.com:contoso/weather.git',
    });
    assert.equal(removed.code, 0, removed.stderr);
    assert.equal(await center.get('apis/weather'), undefined);
  });

  test('keeps the id when the task registers the same repository by its name', async (t) => {
    const { inputs, mark } = await startTarget(t);
    const env = {
      BUILD_REPOSITORY_PROVIDER: 'GitHub',
      BUILD_REPOSITORY_URI: 'https://github.com/Contoso/Weather.git',
      BUILD_REPOSITORY_ID: 'Contoso/Weather',
    };
    const first = await runTask(t, inputs, { env });
    assert.equal(first.outputs.status, 'registered', first.log);
    assert.match(await mark(), /source=github\.com:contoso\/weather created=1/);
    const upgraded = await runAction(t, inputs);
    assert.equal(upgraded.outputs.status, 'registered', upgraded.log);
    assert.match(await mark(), /source=github\.com:42 created=1/);
    const again = await runTask(t, inputs, { env });
    assert.equal(again.outputs.status, 'unchanged', again.log);
    assert.match(await mark(), /source=github\.com:42 created=1/);
  });
});

describe('with a token for GitHub, the command line', () => {
  async function startNamed(t: TestContext, id: number) {
    const target = await startTarget(t);
    const github = await startGitHubApi(t);
    github.repositories.set('contoso/weather', { id, full_name: 'contoso/weather' });
    const source = `${github.url}/contoso/weather`;
    const registered = await runAction(t, target.inputs, { env: { GITHUB_SERVER_URL: github.url } });
    assert.equal(registered.outputs.status, 'registered', registered.log);
    const remove = (more: Readonly<Record<string, string>>) =>
      target.cli('unregister', { 'api-id': 'weather', source, ...more });
    return { ...target, github, remove };
  }

  test('tells a repository apart that took over the name', async (t) => {
    const { center, remove } = await startNamed(t, 43);
    const refused = await remove({ 'github-token': 'c4n4ry-github' });
    assert.equal(refused.code, 2, refused.stderr);
    assert.match(
      refused.stderr,
      /with the id 42, while this run has a repository with the same name and the id 43/,
    );
    assert.notEqual(await center.get('apis/weather'), undefined);
  });

  test('knows the repository by its id, and by the name that it had before', async (t) => {
    const { github, remove, cli } = await startNamed(t, 42);
    // GitHub answers for a former name with the repository as it is called now.
    github.repositories.set('contoso/former', { id: 42, full_name: 'contoso/weather' });
    const source = `${github.url}/contoso/former`;
    const token = { 'github-token': 'c4n4ry-github' };
    const unknown = await cli('unregister', { 'api-id': 'weather', source, 'dry-run': 'true' });
    assert.equal(unknown.code, 2, unknown.stderr);
    const planned = await cli('unregister', { 'api-id': 'weather', source, 'dry-run': 'true', ...token });
    assert.equal(planned.code, 0, planned.stderr);
    assert.equal((await remove(token)).code, 0);
  });

  test('goes by the name and says so when GitHub does not answer', async (t) => {
    const { github, remove } = await startNamed(t, 42);
    github.refuse = () => ({ status: 403, message: 'Resource not accessible' });
    const removed = await remove({ 'github-token': 'c4n4ry-github' });
    assert.equal(removed.code, 0, removed.stderr);
    const { status, warnings } = JSON.parse(removed.stdout);
    assert.equal(status, 'removed');
    assert.deepEqual(
      warnings.map(({ code }: { code: string }) => code),
      ['source-id-unknown'],
    );
  });
});

test('the close of a pull request removes no entry of the repository that source names instead', async (t) => {
  const { center, inputs } = await startTarget(t);
  const github = await startGitHubApi(t);
  github.pulls.set(1, 'closed');
  await center.put('apis/tides-pr-1', {
    title: 'Tides',
    kind: 'mcp',
    externalDocumentation: [
      {
        title: 'Registered by MCP Register',
        url: 'https://github.com/contoso/tides',
        description: 'mcp-register/1 source=github.com:contoso/tides pr=1 created=1',
      },
    ],
  });
  const source = 'https://github.com/contoso/tides';
  const closed = await runAction(
    t,
    { ...inputs, staging: 'same-center', 'github-token': 'c4n4ry-github', source },
    {
      env: { GITHUB_API_URL: github.url },
      event: { name: 'pull_request', payload: pullRequestPayload(1, 'closed') },
    },
  );
  assert.equal(closed.outputs['exit-code'], '2', closed.log);
  assert.match(closed.log, /pull-request-of-another-source/);
  assert.notEqual(await center.get('apis/tides-pr-1'), undefined);
});

test('a protected entry of a closed pull request stays, and each command says why', async (t) => {
  const { center, inputs, cli } = await startTarget(t);
  const github = await startGitHubApi(t);
  github.pulls.set(5, 'closed');
  await center.put('apis/weather-pr-5', {
    title: 'Weather',
    kind: 'mcp',
    externalDocumentation: [
      {
        title: 'Registered by MCP Register',
        url,
        description: 'mcp-register/1 source=github.com:42 pr=5 created=1 protected=1',
      },
    ],
  });
  center.emulator.clearRequests();
  const staged = { ...inputs, staging: 'same-center', 'github-token': 'c4n4ry-github' };
  const env = { GITHUB_API_URL: github.url };
  const closed = await runAction(t, staged, {
    env,
    event: { name: 'pull_request', payload: pullRequestPayload(5, 'closed') },
  });
  assert.equal(closed.outputs.status, 'unchanged', closed.log);
  assert.match(closed.log, /::warning title=entry-protected::The API "weather-pr-5" is protected/);
  const swept = await runAction(t, { ...staged, command: 'sweep' }, { env });
  assert.equal(swept.outputs.status, 'unchanged', swept.log);
  assert.match(swept.summary, /its mark protects it/);
  const removed = await cli('unregister', {
    title: 'Weather',
    'pull-request': '5',
    staging: 'same-center',
    source: url,
  });
  assert.equal(removed.code, 2, removed.stderr);
  assert.match(removed.stderr, /is protected by its mark/);
  assert.deepEqual(center.writes(), []);
});
