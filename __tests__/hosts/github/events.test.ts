import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { Emulator } from '../../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { type ActionOptions, type ActionResult, runAction } from '../../support/action.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { type RealServer, startBasicVanillaJs, startEverything } from '../../support/real-server.ts';
import { service } from '../../support/run.ts';

/** What is deployed for good, and what someone deployed for a pull request. */
let production: RealServer;
let preview: RealServer;
before(async () => {
  [production, preview] = await Promise.all([startEverything('streamableHttp'), startBasicVanillaJs()]);
});
after(() => Promise.all([production.stop(), preview.stop()]));

const center = `/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${service.name}`;
const home = { full_name: 'contoso/weather', default_branch: 'main' };
const sha = 'a'.repeat(40);

interface Registered {
  readonly emulator: Emulator;
  readonly github: GitHubApi;
  run(inputs: Readonly<Record<string, string>>, options: ActionOptions): Promise<ActionResult>;
  read(path: string): Promise<unknown>;
  put(path: string, properties: object): Promise<void>;
  names(): Promise<string[]>;
  /** All that is registered of `weather`. */
  entry(): Promise<unknown>;
}

/** A repository whose entry `weather` is registered, by a push to its main branch. */
async function startRegistered(t: TestContext): Promise<Registered> {
  const emulator = await startEmulator({ seed: [service] });
  t.after(() => emulator.close());
  const github = await startGitHubApi(t);
  const at = (path: string) => `${emulator.url}${center}/workspaces/default${path}?api-version=2024-03-01`;
  const registered: Registered = {
    emulator,
    github,
    run(inputs, { env, ...options }) {
      const common = {
        title: 'Weather',
        'arm-endpoint': emulator.url,
        'api-center-id': center,
        'github-token': 'c4n4ry-github',
        'probe-timeout': '0',
        staging: 'same-center',
        comment: 'false',
        'server-url': preview.url,
      };
      const variables = { GITHUB_API_URL: github.url, GITHUB_REF: 'refs/heads/main', ...env };
      return runAction(t, { ...common, ...inputs }, { ...options, env: variables });
    },
    read: async (path) => (await fetch(at(path))).json(),
    async put(path, properties) {
      const response = await fetch(at(path), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ properties }),
      });
      assert.ok(response.ok, await response.text());
    },
    async names() {
      const { value } = (await registered.read('/apis')) as { value: { name: string }[] };
      return value.map(({ name }) => name).sort();
    },
    async entry() {
      const [api, versions, deployments] = await Promise.all(
        ['/apis/weather', '/apis/weather/versions', '/apis/weather/deployments'].map(registered.read),
      );
      return { api, versions, deployments };
    },
  };
  const first = await registered.run({ 'server-url': production.url }, { event: push });
  assert.equal(first.outputs.status, 'registered', first.log);
  emulator.clearRequests();
  github.calls.length = 0;
  return registered;
}

const push = { name: 'push', payload: { repository: home } };
const afterPullRequest = (head: string, pull_requests: object[] = []) => ({
  name: 'workflow_run',
  payload: {
    repository: home,
    workflow_run: {
      event: 'pull_request',
      head_branch: 'main',
      head_sha: sha,
      head_repository: { full_name: head },
      pull_requests,
    },
  },
});
const deployed = {
  name: 'deployment_status',
  payload: { repository: home, deployment: { ref: sha, sha, environment: 'Production', payload: {} } },
};
const comment = {
  name: 'issue_comment',
  payload: { repository: home, issue: { number: 5, pull_request: {} } },
};

const writesOf = (emulator: Emulator) =>
  emulator
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/exportSpecification'));

describe('a run about a pull request that GitHub does not show leaves all as it is, with one notice', () => {
  for (const [what, options] of [
    ['after its workflow', { event: afterPullRequest('contoso/weather') }],
    [
      'after a run after its workflow',
      {
        event: {
          name: 'workflow_run',
          payload: { repository: home, workflow_run: { event: 'workflow_run', head_repository: home } },
        },
      },
    ],
    [
      'after a workflow that the payload does not name',
      { event: { name: 'workflow_run', payload: undefined } },
    ],
    ['after its deployment', { event: deployed }],
    ['after a comment', { event: comment }],
    [
      'after a check',
      {
        event: {
          name: 'check_suite',
          payload: { repository: home, check_suite: { head_branch: null, head_sha: sha } },
        },
      },
    ],
    [
      'started by hand on its ref',
      {
        event: { name: 'workflow_dispatch', payload: { repository: home } },
        env: { GITHUB_REF: 'refs/pull/5/merge' },
      },
    ],
    [
      'dispatched from a chat',
      {
        event: {
          name: 'repository_dispatch',
          payload: { repository: home, client_payload: { pull_request: { number: 5 } } },
        },
      },
    ],
  ] as const) {
    test(what, async (t) => {
      const { run, entry, names, emulator } = await startRegistered(t);
      const before = await entry();
      emulator.clearRequests();
      const { code, outputs, log, summary } = await run({}, options);
      assert.equal(code, 0, log);
      assert.equal(outputs.status, 'planned', log);
      assert.equal(log.match(/^::notice title=preview-only::/gm)?.length, 1, log);
      assert.match(summary, /\| breaking \|/);
      assert.deepEqual(writesOf(emulator), []);
      assert.deepEqual([await entry(), await names()], [before, ['weather']]);
    });
  }

  test('and unregister removes nothing', async (t) => {
    const { run, entry, emulator } = await startRegistered(t);
    const before = await entry();
    emulator.clearRequests();
    const { outputs, log } = await run({ command: 'unregister' }, { event: comment });
    assert.equal(outputs.status, 'skipped', log);
    assert.deepEqual(writesOf(emulator), []);
    assert.deepEqual(await entry(), before);
  });
});

describe('a run about a pull request that GitHub shows as open, with this head', () => {
  for (const [what, event, question] of [
    ['after its workflow', afterPullRequest('contoso/weather'), `/commits/${sha}/pulls`],
    ['after its deployment', deployed, `/commits/${sha}/pulls`],
    ['after a comment', comment, '/pulls/5'],
  ] as const) {
    test(`stages it ${what}, and leaves the entry as it is`, async (t) => {
      const { run, entry, names, github } = await startRegistered(t);
      github.pulls.set(5, 'open');
      github.heads.set(5, { sha, repository: 'contoso/weather' });
      const before = await entry();
      const { outputs, log } = await run({}, { event });
      assert.equal(outputs.status, 'registered', log);
      assert.deepEqual([await entry(), await names()], [before, ['weather', 'weather-pr-5']]);
      assert.ok(github.calls[0]?.includes(question), github.calls[0]);
    });

    test(`sends nothing to the API center for a fork’s, ${what}`, async (t) => {
      const { run, github, emulator } = await startRegistered(t);
      github.pulls.set(5, 'open');
      github.heads.set(5, { sha, repository: 'mallory/weather' });
      const { code, outputs, log } = await run({ 'function-key': 'c4n4ry-key' }, { event });
      assert.equal(code, 0, log);
      assert.equal(outputs.status, 'skipped', log);
      assert.equal(log.match(/^::notice title=without-credentials::/gm)?.length, 1, log);
      assert.deepEqual(emulator.requests(), []);
    });
  }

  test('is staged at the event’s word when GitHub does not answer', async (t) => {
    const { run, names, github } = await startRegistered(t);
    github.refuse = () => ({ status: 403, message: 'Resource not accessible by integration' });
    const repo = { id: 42 };
    const one = { number: 5, head: { sha, repo }, base: { sha, repo } };
    const { log } = await run({}, { event: afterPullRequest('contoso/weather', [one]) });
    assert.deepEqual(await names(), ['weather', 'weather-pr-5'], log);
  });
});

test('a run after a fork’s workflow asks nobody and writes nothing, though its branch is called main', async (t) => {
  const { run, github, emulator } = await startRegistered(t);
  const { code, outputs, log } = await run({}, { event: afterPullRequest('mallory/weather') });
  assert.equal(code, 0, log);
  assert.equal(outputs.status, 'skipped', log);
  assert.deepEqual([emulator.requests(), github.calls], [[], []]);
});

describe('a run that is known to be about no pull request registers', () => {
  test('after the deployment of the default branch’s newest commit', async (t) => {
    const { run, github, names } = await startRegistered(t);
    github.branches.set('main', sha);
    const inputs = { 'api-id': 'other', 'server-url': production.url };
    const { outputs, log } = await run(inputs, { event: deployed, env: { GITHUB_REF: '' } });
    assert.equal(outputs.status, 'registered', log);
    assert.deepEqual(await names(), ['other', 'weather']);
  });

  test('where pull-request: none says so on the default branch, and nowhere else', async (t) => {
    const { run, emulator } = await startRegistered(t);
    const event = afterPullRequest('contoso/weather');
    const inputs = { 'pull-request': 'none', 'api-id': 'other' };
    const elsewhere = await run(inputs, { event, env: { GITHUB_REF: 'refs/heads/topic' } });
    assert.equal(elsewhere.outputs.status, 'planned', elsewhere.log);
    assert.match(elsewhere.log, /::warning title=pull-request-none-ignored::/);
    assert.deepEqual(writesOf(emulator), []);
    const here = await run(inputs, { event });
    assert.equal(here.outputs.status, 'registered', here.log);
    assert.doesNotMatch(here.log, /pull-request-none-ignored/);
  });

  test('and pull-request takes a number or none', async (t) => {
    const { run, emulator } = await startRegistered(t);
    for (const text of ['0', 'None', 'five']) {
      const { outputs } = await run({ 'pull-request': text }, { event: push });
      assert.equal(outputs['exit-code'], '2');
    }
    assert.deepEqual(emulator.requests(), []);
  });
});

test('a merge queue’s push does nothing', async (t) => {
  const { run, emulator, github } = await startRegistered(t);
  const env = { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-5-0a1b2c' };
  const { code, outputs, log } = await run({}, { event: push, env });
  assert.equal(code, 0);
  assert.equal(outputs.status, 'skipped');
  assert.match(log, /::notice title=nothing-to-do::/);
  assert.deepEqual([emulator.requests(), github.calls], [[], []]);
});

describe('an entry with the name of a pull request’s that no run for it made stays as it is', () => {
  const stamp = (marks: string) => [
    {
      title: 'Registered by MCP Register',
      url: 'https://github.com/contoso/weather',
      description: `mcp-register/1 ${marks}`,
    },
  ];
  for (const [what, properties] of [
    ['made by hand', {}],
    ['of another repository', { externalDocumentation: stamp('source=github.com:99 pr=5 created=1') }],
    ['registered for good', { externalDocumentation: stamp('source=github.com:42 created=1') }],
    ['of another pull request', { externalDocumentation: stamp('source=github.com:42 pr=6 created=1') }],
    ['made by hand and adopted since', { externalDocumentation: stamp('source=github.com:42 pr=5') }],
  ] as const) {
    test(what, async (t) => {
      const { run, put, read, emulator, github } = await startRegistered(t);
      github.pulls.set(5, 'open');
      const path = '/apis/weather-pr-5';
      await put(path, { title: 'By hand', kind: 'mcp', ...properties });
      for (const version of ['v1', 'original']) {
        await put(`${path}/versions/${version}`, { title: version, lifecycleStage: 'production' });
      }
      const before = await Promise.all([read(path), read(`${path}/versions`)]);
      emulator.clearRequests();
      const { outputs, log } = await run({ 'pull-request': '5', 'take-over': 'true' }, { event: push });
      assert.equal(outputs['exit-code'], '2', log);
      assert.deepEqual(writesOf(emulator), []);
      assert.deepEqual(await Promise.all([read(path), read(`${path}/versions`)]), before);
    });
  }
});
