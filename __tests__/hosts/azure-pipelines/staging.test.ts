import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, type TestContext, test } from 'node:test';
import {
  type AzureDevOpsApi,
  buildService,
  missingPermission,
  pullRequestBuild,
  repositoryId,
  startAzureDevOpsApi,
  systemTokenVariable,
  threadBy,
} from '../../support/azure-devops-api.ts';
import { nodesAtHand } from '../../support/cli.ts';
import { startGitHubApi } from '../../support/github-api.ts';
import { looksInTurn } from '../../support/looks-in-turn.ts';
import { type RealServer, startBasicVanillaJs, startEverything } from '../../support/real-server.ts';
import { type StagedTask, startStagedTask, whyUnknown } from '../../support/staged-task.ts';
import type { TaskOptions, TaskResult } from '../../support/task.ts';

/** What is deployed for good, and what the pull request deploys. */
let production: RealServer;
let preview: RealServer;
before(async () => {
  [production, preview] = await Promise.all([startEverything('streamableHttp'), startBasicVanillaJs()]);
});
after(() => Promise.all([production.stop(), preview.stop()]));

type Inputs = Readonly<Record<string, string>>;

interface Project extends StagedTask {
  readonly devOps: AzureDevOpsApi;
  /** Runs for a pull request that is active. */
  pullRequest(number: number, inputs?: Inputs, options?: TaskOptions): Promise<TaskResult>;
}

/** @param comment whether runs write one: that takes each of them a second look a moment later */
async function startProject(t: TestContext, comment = false): Promise<Project> {
  const devOps = await startAzureDevOpsApi(t);
  const task = await startStagedTask(
    t,
    { 'server-url': production.url, ...(comment ? {} : { comment: 'false' }) },
    { SYSTEM_COLLECTIONURI: devOps.collection, ...systemTokenVariable },
  );
  return {
    ...task,
    devOps,
    pullRequest(number, inputs = {}, options = {}) {
      if (!devOps.pulls.has(number)) devOps.pulls.set(number, 'active');
      return task.run(
        { 'server-url': preview.url, staging: 'same-center', ...inputs },
        { ...options, env: { ...pullRequestBuild(number), ...options.env } },
      );
    },
  };
}

const shownThreads = ({ threads }: AzureDevOpsApi, number: number) =>
  (threads.get(number) ?? []).filter(({ isDeleted }) => !isDeleted);
const bodiesOf = (devOps: AzureDevOpsApi, number: number) =>
  shownThreads(devOps, number).map(({ comments }) => comments[0]?.content ?? '');

const issues = ({ commands }: TaskResult, code: string) =>
  commands.filter(({ command, properties }) => command === 'task.logissue' && properties.code === code);

for (const [major, node] of nodesAtHand()) {
  test(`a pull request’s build stages, keeps one thread and is swept after the merge, under Node ${major}`, async (t) => {
    const { run, pullRequest, entries, writes, devOps, emulator } = await startProject(t, true);
    assert.equal((await run({}, { node })).outputs.status, 'registered');
    const registered = (await entries()).get('weather');

    const first = await pullRequest(5, {}, { node });
    assert.equal(first.outputs.status, 'registered', first.log);
    assert.equal(first.result, 'Succeeded');
    assert.equal(first.outputs.apiId, 'weather-pr-5');
    assert.equal((await entries()).get('weather-pr-5')?.title, 'Weather (PR #5)');
    const [thread, ...others] = shownThreads(devOps, 5);
    assert.deepEqual(others, []);
    // Closed: it does not hold up a merge where all comments must be resolved.
    assert.equal(thread?.status, 4);
    assert.match(bodiesOf(devOps, 5)[0] ?? '', /### Weather: [\s\S]*taged as `weather-pr-5` in center/);
    assert.match(bodiesOf(devOps, 5)[0] ?? '', /\| breaking \| tool \| echo \|/);
    assert.equal(first.outputs.verdict, 'breaking');
    assert.match(first.outputs.commentUrl ?? '', /\/_git\/.*\/pullrequest\/5\?discussionId=\d+$/);
    assert.match(
      first.log,
      /##vso\[task\.logissue [^\]]*code=surface-breaking;?\]The server has \d+ breaking/,
    );
    const lines = first.log.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('##'));
    assert.match(lines.at(-1) ?? '', /^Weather: \d+ breaking changes; staged as "weather-pr-5" in center$/);

    emulator.clearRequests();
    const again = await pullRequest(5, {}, { node, env: { BUILD_BUILDID: '8' } });
    assert.equal(again.outputs.status, 'unchanged', again.log);
    assert.deepEqual(writes(), []);
    assert.deepEqual(shownThreads(devOps, 5), [thread], 'the same thread');
    assert.match(bodiesOf(devOps, 5)[0] ?? '', /buildId=8/);

    devOps.calls.length = 0;
    const rerun = await pullRequest(5, {}, { node, env: { BUILD_BUILDID: '8' } });
    assert.equal(rerun.outputs.status, 'unchanged', rerun.log);
    assert.deepEqual(shownThreads(devOps, 5), [thread]);
    assert.ok(devOps.calls.every((call) => /^(GET|PATCH) /.test(call)));

    devOps.pulls.set(5, 'completed');
    const swept = await run({ command: 'sweep', 'server-url': '', title: '' }, { node });
    assert.equal(swept.outputs.status, 'removed', swept.log);
    assert.deepEqual([...(await entries()).keys()], ['weather']);
    assert.deepEqual((await entries()).get('weather'), registered);
  });
}

describe('the thread', () => {
  test('is one for two servers of a pull request, each with its section, at the same time', async (t) => {
    const { pullRequest, entries, devOps } = await startProject(t, true);
    const names = ['alpha', 'beta'];
    const tokens = new Map(names.map((name) => [`Bearer c4n4ry-system-token-${name}`, name]));
    const looks = looksInTurn(names);
    devOps.before = async (method, path, token) => {
      const name = tokens.get(token);
      if (method === 'GET' && path.endsWith('/threads') && name) await looks.list(name);
    };
    const runs = await Promise.all(
      names.map((name) => {
        const env = {
          ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: `c4n4ry-system-token-${name}`,
        };
        return looks.until(name, pullRequest(5, { 'api-id': name, title: name.toUpperCase() }, { env }));
      }),
    );
    for (const { outputs, log } of runs) assert.equal(outputs.status, 'registered', log);
    const bodies = bodiesOf(devOps, 5);
    assert.equal(bodies.length, 1);
    for (const name of names) assert.match(bodies[0] ?? '', new RegExp(`taged as \`${name}-pr-5\``));

    const taken = await pullRequest(5, { command: 'unregister', 'api-id': 'alpha' });
    assert.equal(taken.outputs.status, 'removed', taken.log);
    assert.deepEqual([...(await entries()).keys()], []);
    assert.match(bodiesOf(devOps, 5)[0] ?? '', /### alpha: removed/);
  });

  test('of someone else with our words in it, one that was deleted and the host’s own stay as they are', async (t) => {
    const { pullRequest, devOps } = await startProject(t, true);
    await pullRequest(5);
    const [ours] = shownThreads(devOps, 5);
    const words = ours?.comments[0]?.content ?? '';
    const mallory = { id: 'eeeeeeee-1111-2222-3333-444455556666', displayName: 'Mallory' };
    const forged = threadBy(1, words, mallory);
    const deleted = { ...threadBy(2, words, buildService), isDeleted: true };
    const system = threadBy(3, 'Ada joined as a reviewer', buildService);
    devOps.threads.set(5, [forged, deleted, system]);
    const before = structuredClone([forged, deleted, system]);
    const { outputs, log } = await pullRequest(5);
    assert.equal(outputs.status, 'unchanged', log);
    assert.deepEqual(devOps.threads.get(5)?.slice(0, 3), before);
    assert.equal(devOps.threads.get(5)?.length, 4);
  });

  test('that was made twice is one again, with what both said', async (t) => {
    const { pullRequest, devOps } = await startProject(t, true);
    await pullRequest(5, { 'api-id': 'alpha' });
    const [older] = devOps.threads.get(5) ?? [];
    assert.ok(older);
    devOps.threads.set(5, []);
    await pullRequest(5, { 'api-id': 'beta' });
    devOps.threads.set(5, [older, ...(devOps.threads.get(5) ?? [])]);
    await pullRequest(5, { 'api-id': 'beta' });
    assert.deepEqual(shownThreads(devOps, 5), [older]);
    assert.match(bodiesOf(devOps, 5)[0] ?? '', /taged as `alpha-pr-5`[\s\S]*taged as `beta-pr-5`/);
  });

  test('is a warning that names the setting where the permission is missing, and never a failure', async (t) => {
    const { pullRequest, entries, devOps } = await startProject(t, true);
    devOps.refuse = (method) => (method === 'POST' ? missingPermission : undefined);
    const staged = await pullRequest(5);
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.equal(staged.result, 'Succeeded');
    const [warning, ...others] = issues(staged, 'comment-not-written');
    assert.deepEqual(others, []);
    assert.equal(warning?.properties.type, 'warning');
    assert.match(warning?.message ?? '', /TF401027/);
    assert.match(warning?.message ?? '', /“Contribute to pull requests” for the build service/);
    assert.match(warning?.message ?? '', /Project settings, Repositories, Security/);
    assert.ok((await entries()).has('weather-pr-5'));
    assert.deepEqual(devOps.calls.filter((call) => call.startsWith('POST ')).length, 1);
  });

  test('is written after all when Azure DevOps was busy for a moment', async (t) => {
    const { pullRequest, devOps } = await startProject(t, true);
    let busy = 2;
    devOps.refuse = (method) =>
      method === 'GET' && busy-- > 0
        ? { status: 503, body: 'Service Unavailable', headers: { 'retry-after': '0' } }
        : undefined;
    const staged = await pullRequest(5);
    assert.deepEqual(whyUnknown(staged), []);
    assert.equal(bodiesOf(devOps, 5).length, 1);
  });
});

describe('a pull request that is closed while its build is on its way', () => {
  for (const [when, question] of [
    ['before the first write gets nothing', 2],
    ['after the last write loses what was written', 3],
  ] as const) {
    test(when, async (t) => {
      const { run, pullRequest, entries, writes, devOps, emulator } = await startProject(t);
      await run();
      emulator.clearRequests();
      let asked = 0;
      devOps.before = (_, path) => {
        if (path.endsWith('/pullrequests/5') && ++asked === question) devOps.pulls.set(5, 'abandoned');
      };
      const { outputs, log } = await pullRequest(5);
      assert.equal(outputs.exitCode, '0', log);
      assert.match(log, /Pull request 5 is closed, so it gets no entry/);
      assert.equal(asked, question);
      assert.equal(writes().length > 0, question === 3);
      assert.deepEqual([...(await entries()).keys()], ['weather']);
    });
  }
});

describe('what Azure DevOps does not tell', () => {
  for (const [what, answer] of [
    ['403', missingPermission],
    ['404', { status: 404, body: { message: 'TF401180: The requested pull request was not found.' } }],
    ['a page for signing in', { status: 203, body: '<html>Sign in</html>' }],
    ['an answer without a state', { status: 200, body: {} }],
    ['a state that is new', { status: 200, body: { status: 'frozen' } }],
    ['a way to another host', { status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } }],
  ] as const) {
    test(`is unknown and never closed: ${what}`, async (t) => {
      const { pullRequest, entries, devOps } = await startProject(t);
      devOps.refuse = (_, path) => (path.endsWith('/pullrequests/5') ? answer : undefined);
      const staged = await pullRequest(5);
      assert.equal(staged.outputs.status, 'registered', staged.log);
      assert.equal(whyUnknown(staged).length, 1, 'one warning, however often it was asked');
      assert.ok((await entries()).has('weather-pr-5'));
    });
  }

  test('is said where the agent gives no token of the job: the entry is staged, with warnings', async (t) => {
    const { pullRequest, entries, devOps } = await startProject(t, true);
    const staged = await pullRequest(
      5,
      {},
      { env: { ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: '' } },
    );
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.match(whyUnknown(staged)[0] ?? '', /System\.AccessToken/);
    assert.match(issues(staged, 'comment-not-written')[0]?.message ?? '', /System\.AccessToken/);
    assert.deepEqual(devOps.calls, []);
    assert.ok((await entries()).has('weather-pr-5'));
  });

  test('is not asked of an address that is neither https nor loopback: the token goes nowhere', async (t) => {
    const { pullRequest } = await startProject(t, true);
    const staged = await pullRequest(
      5,
      {},
      { env: { SYSTEM_COLLECTIONURI: 'http://devops.example/contoso/' } },
    );
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.match(whyUnknown(staged)[0] ?? '', /devops\.example.*is not an address/);
  });

  test('is said of a repository that is kept elsewhere', async (t) => {
    const { pullRequest, devOps } = await startProject(t);
    const staged = await pullRequest(5, {}, { env: { BUILD_REPOSITORY_PROVIDER: 'Bitbucket' } });
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.match(whyUnknown(staged)[0] ?? '', /Bitbucket/);
    assert.deepEqual(devOps.calls, []);
  });
});

test('a fork’s build is green, with one notice, a look at the server, and no request to API center or Azure DevOps', async (t) => {
  const { run, devOps, emulator } = await startProject(t, true);
  const { outputs, result, log, commands } = await run(
    { 'server-url': preview.url, staging: 'same-center', 'function-key': 'c4n4ry-key' },
    { env: pullRequestBuild(5, 'True') },
  );
  assert.equal(result, 'Succeeded', log);
  assert.equal(outputs.status, 'skipped');
  assert.equal(outputs.probeStatus, 'healthy');
  assert.equal(log.match(/comes from a fork/g)?.length, 1);
  assert.deepEqual(
    commands.filter(({ command }) => command === 'task.logissue'),
    [],
  );
  assert.deepEqual([emulator.requests(), devOps.calls], [[], []]);
});

test('no run shows the token of the job or sends it anywhere but to Azure DevOps', async (t) => {
  const { pullRequest, devOps, emulator } = await startProject(t, true);
  const { shown, summary, outputs } = await pullRequest(5, {}, { env: { SYSTEM_DEBUG: 'true' } });
  const report = readFileSync(outputs.report ?? '', 'utf8');
  assert.doesNotMatch(shown + summary + report + bodiesOf(devOps, 5).join(), /c4n4ry/);
  assert.deepEqual([...devOps.tokens], ['Bearer c4n4ry-system-token']);
  assert.doesNotMatch(JSON.stringify(emulator.requests()), /c4n4ry/);
});

describe('a repository on GitHub that Azure Pipelines builds', () => {
  async function startHosted(t: TestContext, comment = false) {
    const [github, devOps] = await Promise.all([startGitHubApi(t), startAzureDevOpsApi(t)]);
    const task = await startStagedTask(
      t,
      {
        'server-url': preview.url,
        staging: 'same-center',
        'github-token': 'c4n4ry-github',
        ...(comment ? {} : { comment: 'false' }),
      },
      {
        SYSTEM_COLLECTIONURI: devOps.collection,
        ...systemTokenVariable,
        BUILD_REPOSITORY_PROVIDER: 'GitHubEnterprise',
        // With the user name that someone cloned it by.
        BUILD_REPOSITORY_URI: `${github.url.replace('//', '//ada@')}/Contoso/Weather.git`,
        BUILD_REPOSITORY_ID: 'Contoso/Weather',
        BUILD_REPOSITORY_NAME: 'Contoso/Weather',
      },
    );
    github.pulls.set(5, 'open');
    // GitHub's own id of the pull request is another number.
    const build = {
      ...pullRequestBuild(987_654_321),
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '5',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'main',
    };
    return { ...task, github, devOps, build };
  }

  test('is staged by the pull request’s number, commented there and swept, with the token that was given', async (t) => {
    const { run, build, entries, github, devOps } = await startHosted(t, true);
    const staged = await run({}, { env: build });
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.deepEqual([...(await entries()).keys()], ['weather-pr-5']);
    const [comment, ...others] = github.comments.get(5) ?? [];
    assert.deepEqual(others, []);
    assert.match(comment?.body ?? '', /### Weather: [\s\S]*taged as `weather-pr-5`/);
    github.pulls.set(5, 'closed');
    const swept = await run({ command: 'sweep' });
    assert.equal(swept.outputs.status, 'removed', swept.log);
    assert.deepEqual([...(await entries()).keys()], []);
    assert.deepEqual([...github.tokens], ['token c4n4ry-github']);
    assert.ok(
      github.calls.every((call) => /^\w+ \/api\//.test(call)),
      'the API of an Enterprise Server',
    );
    assert.deepEqual(devOps.calls, []);
    assert.doesNotMatch(staged.shown + swept.shown, /c4n4ry/);
  });

  test('gives no answer without a token: builds and sweeps say which input is missing, and remove nothing', async (t) => {
    const { run, build, entries, github } = await startHosted(t, true);
    const staged = await run({ 'github-token': '' }, { env: build });
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.match(whyUnknown(staged)[0] ?? '', /githubToken is not given/);
    assert.match(issues(staged, 'comment-not-written')[0]?.message ?? '', /githubToken is not given/);
    github.pulls.set(5, 'closed');
    const swept = await run({ command: 'sweep', 'github-token': '' });
    assert.equal(swept.outputs.status, 'unchanged', swept.log);
    assert.match(whyUnknown(swept)[0] ?? '', /githubToken is not given/);
    assert.ok((await entries()).has('weather-pr-5'));
    assert.deepEqual(github.calls, []);
  });

  test('and refuses is said in words of this host', async (t) => {
    const { run, build, github } = await startHosted(t);
    github.refuse = () => ({ status: 403, message: 'Resource not accessible by integration' });
    const staged = await run({}, { env: build });
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.match(whyUnknown(staged)[0] ?? '', /give githubToken a token that may write pull requests/);
  });
});

test('the entry of a pull request bears the repository’s own id', async (t) => {
  const { pullRequest } = await startProject(t);
  const { outputs } = await pullRequest(5);
  const { source } = JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
  assert.equal(source, `dev.azure.com:${repositoryId}`);
});
