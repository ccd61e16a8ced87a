import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Emulator } from '../../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { type ActionOptions, type ActionResult, runAction } from '../../support/action.ts';
import { nodesAtHand } from '../../support/cli.ts';
import { bot, type GitHubApi, pullRequestPayload, startGitHubApi } from '../../support/github-api.ts';
import { looksInTurn } from '../../support/looks-in-turn.ts';
import { type RealServer, startBasicVanillaJs, startEverything } from '../../support/real-server.ts';
import { service } from '../../support/run.ts';

/** What is deployed for good, and what the pull request deploys. */
let production: RealServer;
let preview: RealServer;
before(async () => {
  [production, preview] = await Promise.all([startEverything('streamableHttp'), startBasicVanillaJs()]);
});
after(() => Promise.all([production.stop(), preview.stop()]));

const stagingService = { ...service, name: 'staging-center' };
const idOf = (name: string) =>
  `/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`;

type Inputs = Readonly<Record<string, string>>;

interface Repository {
  readonly emulator: Emulator;
  readonly github: GitHubApi;
  run(event: string, inputs?: Inputs, options?: ActionOptions): Promise<ActionResult>;
  /** Runs for a pull request whose state GitHub knows. */
  pullRequest(
    number: number,
    action: string,
    inputs?: Inputs,
    options?: ActionOptions,
  ): Promise<ActionResult>;
  /** Names of the entries of an API center, with their properties. */
  entries(center?: string): Promise<Map<string, JsonObject>>;
}

/** @param comment whether runs write one: that takes each of them a second look a moment later */
async function startRepository(t: TestContext, comment = false): Promise<Repository> {
  const emulator = await startEmulator({ seed: [service, stagingService] });
  t.after(() => emulator.close());
  const github = await startGitHubApi(t);
  const common = {
    title: 'Weather',
    'arm-endpoint': emulator.url,
    'api-center-id': idOf(service.name),
    'github-token': 'c4n4ry-github',
    'probe-timeout': '0',
    ...(comment ? {} : { comment: 'false' }),
  };
  function run(event: string, inputs: Inputs = {}, more: ActionOptions = {}): Promise<ActionResult> {
    const { env, ...rest } = more;
    return runAction(
      t,
      { 'server-url': production.url, ...common, ...inputs },
      { event: { name: event, payload: {} }, ...rest, env: { GITHUB_API_URL: github.url, ...env } },
    );
  }
  return {
    emulator,
    github,
    run,
    pullRequest(number, action, inputs = {}, more = {}) {
      const payload = pullRequestPayload(number, action);
      github.pulls.set(number, action === 'closed' ? 'closed' : 'open');
      return run(
        'pull_request',
        { 'server-url': preview.url, staging: 'same-center', ...inputs },
        { event: { name: 'pull_request', payload }, ...more },
      );
    },
    async entries(center = service.name) {
      const response = await fetch(
        `${emulator.url}${idOf(center)}/workspaces/default/apis?api-version=2024-03-01`,
      );
      const { value } = (await response.json()) as { value: { name: string; properties: JsonObject }[] };
      return new Map(value.map(({ name, properties }) => [name, properties]));
    },
  };
}

const writesOf = (emulator: Emulator) =>
  emulator
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/exportSpecification'));

const bodiesOf = (github: GitHubApi, number: number) =>
  (github.comments.get(number) ?? []).map(({ body }) => body);

for (const [major, node] of nodesAtHand()) {
  test(`a pull request is staged, kept up to date and cleaned up by one step, under Node ${major}`, async (t) => {
    const { run, pullRequest, entries, github, emulator } = await startRepository(t, true);
    assert.equal((await run('push', {}, { node })).outputs.status, 'registered');
    const before = (await entries()).get('weather');

    const opened = await pullRequest(5, 'opened', {}, { node });
    assert.equal(opened.outputs.status, 'registered', opened.log);
    assert.equal(opened.outputs['api-id'], 'weather-pr-5');
    const staged = (await entries()).get('weather-pr-5');
    assert.equal(staged?.title, 'Weather (PR #5)');
    assert.equal(staged?.lifecycleStage, 'testing');
    const [comment = '', ...others] = bodiesOf(github, 5);
    assert.deepEqual(others, []);
    assert.match(comment, /### Weather: \d+ breaking changes\n\nStaged as `weather-pr-5` in center\./);
    assert.match(
      comment,
      /\| breaking \| tool \| echo \| The tool `echo` was removed; calls to it will fail\. \|/,
    );
    assert.match(opened.log, /^::warning title=surface-breaking::The server has \d+ breaking changes\./m);
    assert.equal(opened.outputs.verdict, 'breaking');
    assert.ok(Number(opened.outputs['changes-count']) > 1);
    assert.match(opened.outputs['surface-hash'] ?? '', /^sha256:/);
    assert.match(opened.outputs['comment-url'] ?? '', /^https:\/\/github\.example\/.*#issuecomment-\d+$/);
    const lastLine = opened.log.trimEnd().split(/\r?\n/).at(-1) ?? '';
    assert.match(lastLine, /^Weather: \d+ breaking changes; staged as "weather-pr-5" in center$/);
    assert.match(comment, /\| created \| environment staging, api weather\\-pr\\-5/);

    emulator.clearRequests();
    const again = await pullRequest(5, 'synchronize', {}, { node });
    assert.equal(again.outputs.status, 'unchanged', again.log);
    assert.deepEqual(writesOf(emulator), []);
    assert.equal(bodiesOf(github, 5).length, 1);

    const closed = await pullRequest(5, 'closed', { 'server-url': '' }, { node });
    assert.equal(closed.outputs.status, 'removed', closed.log);
    assert.deepEqual([...(await entries()).keys()], ['weather']);
    assert.deepEqual((await entries()).get('weather'), before);
    assert.equal(bodiesOf(github, 5).length, 1);
    assert.match(bodiesOf(github, 5)[0] ?? '', /### weather: removed/);

    const reopened = await pullRequest(5, 'reopened', {}, { node });
    assert.equal(reopened.outputs.status, 'registered', reopened.log);
    assert.deepEqual([...(await entries()).keys()], ['weather', 'weather-pr-5']);
    assert.match(bodiesOf(github, 5)[0] ?? '', /Staged as `weather-pr-5`/);
  });
}

describe('where a pull request’s entry goes', () => {
  test('is an API center of its own, when one is given; the other one is only read', async (t) => {
    const { run, pullRequest, entries, emulator } = await startRepository(t);
    await run('push');
    emulator.clearRequests();
    const place = { staging: 'auto', 'staging-api-center-id': idOf(stagingService.name) };
    const staged = await pullRequest(5, 'opened', place);
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.deepEqual([...(await entries(stagingService.name)).keys()], ['weather-pr-5']);
    assert.ok(writesOf(emulator).every(({ path }) => path.includes(stagingService.name)));
    assert.match(staged.summary, /\| breaking \|/);
    const closed = await pullRequest(5, 'closed', place);
    assert.equal(closed.outputs.status, 'removed');
    assert.deepEqual([...(await entries(stagingService.name)).keys()], []);
  });

  for (const staging of ['auto', 'off']) {
    test(`is nowhere with staging: ${staging} and no such center: a preview, which writes nothing`, async (t) => {
      const { run, pullRequest, github, emulator } = await startRepository(t, true);
      await run('push');
      emulator.clearRequests();
      const shown = await pullRequest(5, 'opened', { staging });
      assert.equal(shown.outputs.status, 'planned', shown.log);
      assert.deepEqual(writesOf(emulator), []);
      const [comment = ''] = bodiesOf(github, 5);
      assert.match(comment, /### Weather: \d+ breaking changes\n\nPreview; merging would change `weather`\./);
      // Nothing of it is there yet: a link would lead nowhere.
      assert.doesNotMatch(comment, /vscode:|\| Registry|Written/);
      assert.equal(shown.outputs['install-url'], '');
      assert.match(comment, /\| breaking \| tool \| echo \|/);
      // What merging would write is shown for the registered URL, not for the preview's.
      assert.doesNotMatch(shown.summary, /runtimeUri/);
      const closed = await pullRequest(5, 'closed', { staging });
      assert.equal(closed.outputs.status, 'unchanged', closed.log);
      assert.deepEqual(writesOf(emulator), []);
    });
  }

  test('is nowhere for command: plan, which shows what a merge would write to the registered entry', async (t) => {
    const { run, pullRequest, emulator } = await startRepository(t);
    await run('push');
    emulator.clearRequests();
    const shown = await pullRequest(5, 'opened', {
      command: 'plan',
      staging: 'auto',
      'staging-api-center-id': idOf(stagingService.name),
    });
    assert.equal(shown.outputs.status, 'planned', shown.log);
    assert.equal(shown.outputs['api-id'], 'weather');
    assert.doesNotMatch(shown.summary, /\| create \|/);
    assert.ok(emulator.requests().every(({ path }) => !path.includes(stagingService.name)));
  });

  test('is said, where clients of the API center would see it', async (t) => {
    const { run, pullRequest } = await startRepository(t);
    await run('push');
    const { log, outputs } = await pullRequest(5, 'opened');
    assert.equal(outputs.visibility, 'listed');
    assert.match(log, /::warning title=staging-entry-listed::/);
  });

  test('is looked for by verify: require there as well', async (t) => {
    const { pullRequest, emulator } = await startRepository(t);
    emulator.setFaults([{ method: 'GET', path: '/v0.1/servers', status: 404, times: 50 }]);
    const { outputs, log } = await pullRequest(5, 'opened', { verify: 'require' });
    assert.equal(outputs['exit-code'], '6', log);
  });

  test('may not be both', async (t) => {
    const { pullRequest } = await startRepository(t);
    const { outputs } = await pullRequest(5, 'opened', {
      'staging-api-center-id': idOf(stagingService.name),
    });
    assert.equal(outputs['exit-code'], '2');
  });

  test('is none for the registered deployment’s own URL, which says nothing about the pull request', async (t) => {
    const { run, pullRequest, entries, emulator } = await startRepository(t);
    await run('push');
    emulator.clearRequests();
    const { outputs, log, code } = await pullRequest(5, 'opened', {
      'server-url': production.url,
      'fail-on': 'breaking',
    });
    assert.equal(code, 0, log);
    assert.equal(outputs.status, 'skipped');
    assert.match(log, /::notice title=not-comparable::/);
    assert.deepEqual(writesOf(emulator), []);
    assert.deepEqual([...(await entries()).keys()], ['weather']);
  });

  test('is never over an entry that is registered for good', async (t) => {
    const { run, pullRequest, entries } = await startRepository(t);
    await run('push', { 'api-id': 'weather-pr-5' });
    const { outputs, log } = await pullRequest(5, 'opened');
    assert.equal(outputs['exit-code'], '2', log);
    assert.match(log, /not the entry of pull request 5/);
    const closed = await pullRequest(5, 'closed');
    assert.equal(closed.outputs.status, 'unchanged');
    assert.deepEqual([...(await entries()).keys()], ['weather-pr-5']);
  });
});

describe('a pull request that is closed while its run is on its way', () => {
  test('before the first write gets nothing', async (t) => {
    const { run, pullRequest, entries, github } = await startRepository(t);
    await run('push');
    let asked = 0;
    github.before = (_, path) => {
      if (path.endsWith('/pulls/5') && ++asked === 2) github.pulls.set(5, 'closed');
    };
    const { outputs, log } = await pullRequest(5, 'opened');
    assert.equal(outputs['exit-code'], '0', log);
    assert.match(log, /::notice title=pull-request-closed::/);
    assert.deepEqual([...(await entries()).keys()], ['weather']);
  });

  test('after the last write loses what was written', async (t) => {
    const { run, pullRequest, entries, github } = await startRepository(t, true);
    await run('push');
    let asked = 0;
    github.before = (_, path) => {
      if (path.endsWith('/pulls/5') && ++asked === 3) github.pulls.set(5, 'closed');
    };
    const { outputs, log } = await pullRequest(5, 'synchronize');
    assert.equal(outputs.status, 'removed', log);
    assert.deepEqual([...(await entries()).keys()], ['weather']);
    assert.match(bodiesOf(github, 5)[0] ?? '', /### Weather: removed/);
  });

  test('and cleaned up under its feet ends well, with nothing left', async (t) => {
    const { run, pullRequest, entries, github, emulator } = await startRepository(t);
    await run('push');
    // The close's run deletes the entry between two writes of this one.
    emulator.setFaults([
      { method: 'PUT', path: 'weather-pr-5/versions/', status: 404, body: { code: '404' } },
    ]);
    let asked = 0;
    github.before = (_, path) => {
      if (path.endsWith('/pulls/5') && ++asked === 3) github.pulls.set(5, 'closed');
    };
    const { outputs, log } = await pullRequest(5, 'opened');
    assert.equal(outputs['exit-code'], '0', log);
    assert.deepEqual([...(await entries()).keys()], ['weather']);
  });

  test('and open again when the close’s run comes keeps its entry', async (t) => {
    const { run, pullRequest, entries, github } = await startRepository(t);
    await run('push');
    await pullRequest(5, 'opened');
    github.before = () => void github.pulls.set(5, 'open');
    const { outputs, log } = await pullRequest(5, 'closed');
    assert.equal(outputs.status, 'skipped', log);
    assert.ok((await entries()).has('weather-pr-5'));
  });
});

describe('a run that may have no credentials', () => {
  for (const [who, payload, env] of [
    ['a fork', pullRequestPayload(5, 'opened', 'mallory/weather'), {}],
    ['a fork that is gone', pullRequestPayload(5, 'opened', null), {}],
    ['Dependabot', pullRequestPayload(5, 'opened'), { GITHUB_ACTOR: 'dependabot[bot]' }],
  ] as const) {
    test(`${who}: is green, with one notice, a look at the server, and no request to the API center`, async (t) => {
      const { run, github, emulator } = await startRepository(t);
      const inputs = { 'server-url': preview.url, staging: 'same-center', 'function-key': 'c4n4ry-key' };
      const { code, outputs, log, summary } = await run('pull_request', inputs, {
        event: { name: 'pull_request', payload },
        env,
      });
      assert.equal(code, 0, log);
      assert.equal(outputs.status, 'skipped');
      assert.equal(outputs['probe-status'], 'healthy');
      assert.equal(log.match(/^::notice /gm)?.length, 1);
      assert.deepEqual([emulator.requests(), github.calls], [[], []]);
      assert.match(summary, /: skipped/);
    });
  }

  test('is green too when the server cannot be reached or is not named', async (t) => {
    const { run } = await startRepository(t);
    const event = { name: 'pull_request', payload: pullRequestPayload(5, 'opened', 'mallory/weather') };
    for (const url of ['http://127.0.0.1:9/mcp', '']) {
      const { code, outputs, log } = await run('pull_request', { 'server-url': url }, { event });
      assert.equal(code, 0, log);
      assert.equal(outputs.status, 'skipped');
    }
  });

  test('still learns that its inputs are wrong', async (t) => {
    const { run } = await startRepository(t);
    const event = { name: 'pull_request', payload: pullRequestPayload(5, 'opened', 'mallory/weather') };
    const { outputs } = await run('pull_request', { title: 'x'.repeat(51) }, { event });
    assert.equal(outputs['exit-code'], '2');
  });
});

describe('other events', () => {
  test('pull_request_target removes on close, for every author of a pull request, and does nothing else', async (t) => {
    const { pullRequest, run, entries, github, emulator } = await startRepository(t);
    await pullRequest(5, 'opened');
    emulator.clearRequests();
    const opened = await run(
      'pull_request_target',
      {},
      {
        event: { name: 'pull_request_target', payload: pullRequestPayload(5, 'opened', 'mallory/weather') },
      },
    );
    assert.equal(opened.outputs.status, 'skipped', opened.log);
    assert.deepEqual(emulator.requests(), []);
    github.pulls.set(5, 'closed');
    const closed = await run(
      'pull_request_target',
      { staging: 'same-center' },
      {
        event: { name: 'pull_request_target', payload: pullRequestPayload(5, 'closed', 'mallory/weather') },
      },
    );
    assert.equal(closed.outputs.status, 'removed', closed.log);
    assert.deepEqual([...(await entries()).keys()], []);
  });

  test('a merge queue’s run does nothing', async (t) => {
    const { run, emulator } = await startRepository(t);
    const { outputs, code } = await run('merge_group');
    assert.equal(code, 0);
    assert.equal(outputs.status, 'skipped');
    assert.deepEqual(emulator.requests(), []);
  });

  test('a number given as input makes any run one for that pull request', async (t) => {
    const { run, github, entries } = await startRepository(t);
    github.pulls.set(8, 'open');
    const inputs = { 'pull-request': '8', staging: 'same-center', 'server-url': preview.url };
    const staged = await run('workflow_dispatch', inputs);
    assert.equal(staged.outputs.status, 'registered', staged.log);
    assert.deepEqual([...(await entries()).keys()], ['weather-pr-8']);
    const taken = await run('workflow_dispatch', { ...inputs, command: 'unregister' });
    assert.equal(taken.outputs.status, 'removed', taken.log);
    assert.deepEqual([...(await entries()).keys()], []);
  });

  for (const [what, payload] of [
    ['without a pull request', {}],
    ['that is missing', undefined],
  ] as const) {
    test(`a payload ${what} ends before anything is sent, with what to do`, async (t) => {
      const { run, emulator } = await startRepository(t);
      const { outputs, log } = await run('pull_request', {}, { event: { name: 'pull_request', payload } });
      assert.equal(outputs['exit-code'], '2', log);
      assert.match(log, /::error title=event-unreadable::/);
      assert.deepEqual(emulator.requests(), []);
    });
  }
});

describe('GitHub', () => {
  test('that fails for a moment is asked again', async (t) => {
    const { pullRequest, github } = await startRepository(t);
    let failed = false;
    github.refuse = () => {
      if (failed) return undefined;
      failed = true;
      return { status: 502, message: 'Bad Gateway' };
    };
    const { log, code } = await pullRequest(5, 'opened');
    assert.equal(code, 0, log);
    assert.doesNotMatch(log, /is unknown/);
  });

  test('that does not tell the state is taken at the event’s word, with a warning', async (t) => {
    const { pullRequest, github, entries } = await startRepository(t);
    github.refuse = () => ({ status: 403, message: 'Resource not accessible by integration' });
    const opened = await pullRequest(5, 'opened');
    assert.equal(opened.outputs.status, 'registered', opened.log);
    assert.match(opened.log, /::warning title=pull-request-unknown::/);
    const closed = await pullRequest(5, 'closed');
    assert.equal(closed.outputs.status, 'removed', closed.log);
    assert.deepEqual([...(await entries()).keys()], []);
  });
});

describe('the comment', () => {
  test('is one for three servers of a matrix, each with its section, at the same time', async (t) => {
    const { pullRequest, entries, github } = await startRepository(t, true);
    const names = ['alpha', 'beta', 'gamma'];
    const together = (action: string, inputs: (name: string) => Inputs) => {
      const looks = looksInTurn(names);
      github.before = async (method, path, token) => {
        const name = names.find((one) => token.endsWith(`-${one}`));
        if (method === 'GET' && path.endsWith('/comments') && name) await looks.list(name);
      };
      return Promise.all(
        names.map((name) => {
          const own = { 'api-id': name, 'github-token': `c4n4ry-github-${name}`, ...inputs(name) };
          return looks.until(name, pullRequest(5, action, own));
        }),
      );
    };
    const runs = await together('opened', (name) => ({ title: name.toUpperCase() }));
    for (const { outputs, log } of runs) assert.equal(outputs.status, 'registered', log);
    const bodies = bodiesOf(github, 5);
    assert.equal(bodies.length, 1);
    for (const name of names) assert.match(bodies[0] ?? '', new RegExp(`(S|s)taged as \`${name}-pr-5\``));

    const closed = await together('closed', () => ({}));
    for (const { outputs, log } of closed) assert.equal(outputs['exit-code'], '0', log);
    assert.deepEqual([...(await entries()).keys()], []);
    assert.equal(bodiesOf(github, 5)[0]?.match(/: removed/g)?.length, 3);
  });

  test('says that the entry is gone after a sweep, too, and is made by none', async (t) => {
    const { run, pullRequest, entries, github } = await startRepository(t, true);
    await pullRequest(5, 'opened');
    await pullRequest(6, 'opened', { comment: 'false' });
    github.pulls.set(5, 'closed').set(6, 'closed');
    const swept = await run('schedule', { command: 'sweep' });
    assert.equal(swept.outputs.status, 'removed', swept.log);
    assert.deepEqual([...(await entries()).keys()], []);
    assert.match(bodiesOf(github, 5)[0] ?? '', /### weather: removed/);
    assert.deepEqual(bodiesOf(github, 6), []);
    assert.doesNotMatch(swept.log, /::warning/);
  });

  test('is found on the second page, and nobody else’s is touched', async (t) => {
    const { pullRequest, github } = await startRepository(t, true);
    await pullRequest(5, 'opened');
    const [ours] = github.comments.get(5) ?? [];
    assert.ok(ours);
    const forged = { id: 5000, body: ours.body, user: { login: 'mallory' } };
    const chatter = Array.from({ length: 130 }, (_, index) => ({
      id: 1000 + index,
      body: 'nice',
      user: { login: 'ada' },
    }));
    github.comments.set(5, [forged, ...chatter, ours]);
    await pullRequest(5, 'closed');
    assert.equal(github.comments.get(5)?.length, 132);
    assert.match(ours.body, /: removed/);
    assert.doesNotMatch(forged.body, /: removed/);
    assert.equal(ours.user.login, bot);
  });

  for (const [what, refusal, says] of [
    [
      'permission',
      { status: 403, message: 'Resource not accessible by integration' },
      /pull-requests: write/,
    ],
    [
      'allowance',
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1790000000' },
      },
      /limit for this token is used up until 2026-09-21T/,
    ],
  ] as const) {
    test(`is a warning without ${what}, and never a failure`, async (t) => {
      const { pullRequest, github } = await startRepository(t, true);
      github.refuse = (_, path) => (path.includes('/comments') ? refusal : undefined);
      const { code, outputs, log } = await pullRequest(5, 'opened');
      assert.equal(code, 0, log);
      assert.equal(outputs.status, 'registered');
      const [, warning = ''] = /^::warning title=comment-not-written::(.*)$/m.exec(log) ?? [];
      assert.match(warning, says);
    });
  }

  test('is not written when it is switched off, or without a token', async (t) => {
    const { pullRequest, github } = await startRepository(t, true);
    await pullRequest(5, 'opened', { comment: 'false' });
    assert.deepEqual(bodiesOf(github, 5), []);
    const { code, log } = await pullRequest(5, 'synchronize', { 'github-token': '' });
    assert.equal(code, 0, log);
    assert.match(log, /github-token is not given/);
  });

  test('tells why a run failed, and keeps saying that an entry is there', async (t) => {
    const { run, pullRequest, github } = await startRepository(t, true);
    await run('push');
    await pullRequest(5, 'opened');
    const { outputs } = await pullRequest(5, 'synchronize', { 'fail-on': 'breaking' });
    assert.equal(outputs['exit-code'], '7');
    const [comment = ''] = bodiesOf(github, 5);
    assert.match(
      comment,
      /### Weather: \d+ breaking changes\n\nFailed \\\(exit 7\\\); nothing was written\./,
    );
    assert.match(comment, /^```text\naccept-surface: sha256:[0-9a-f]{64}\n```$/m);
    assert.doesNotMatch(comment, /\| (created|updated) \||vscode:/);
    await pullRequest(5, 'closed');
    assert.match(bodiesOf(github, 5)[0] ?? '', /### weather: removed/);
  });
});

describe('a plan that takes no more', () => {
  test('is a warning and no failure; nothing of the entry stays', async (t) => {
    const { pullRequest, entries, emulator } = await startRepository(t);
    const full = { code: 'ValidationError', message: 'The maximum number of apis (200) has been reached.' };
    emulator.setFaults([{ method: 'PUT', path: '/versions/', status: 400, body: full }]);
    const { code, outputs, log } = await pullRequest(5, 'opened');
    assert.equal(code, 0, log);
    assert.equal(outputs.status, 'skipped');
    assert.match(log, /::warning title=staging-full::/);
    assert.deepEqual([...(await entries()).keys()], []);
  });
});

test('no run shows the token or sends it anywhere but to GitHub', async (t) => {
  const { pullRequest, github, emulator } = await startRepository(t);
  const { log, summary } = await pullRequest(5, 'opened');
  assert.doesNotMatch(log.replace(/^::add-mask::.*$/gm, '') + summary, /c4n4ry/);
  assert.deepEqual([...github.tokens], ['token c4n4ry-github']);
  assert.doesNotMatch(JSON.stringify(emulator.requests()), /c4n4ry/);
});
