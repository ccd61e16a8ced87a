import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { FleetReport } from '../../src/core/report/fleet-report.ts';
import { pullRequestBuild, startAzureDevOpsApi, systemTokenVariable } from '../support/azure-devops-api.ts';
import { type FleetServer, startFleetServer } from '../support/fleet.ts';
import { gitIn } from '../support/git.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { type HostResult, type PipelineHost, pipelineHosts } from '../support/pipeline-hosts.ts';
import { startTestCenter, type TestCenter, targetInputs } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Inputs = Readonly<Record<string, string>>;
type RunOptions = Parameters<PipelineHost['run']>[2];

interface Repository {
  readonly center: TestCenter;
  readonly server: FleetServer;
  readonly manifest: string;
  path(name: string): string;
  /** Writes the manifest: each server by its id, with what is special about it. */
  declare(servers: Inputs): void;
  git(...args: readonly string[]): void;
  run(inputs: Inputs, options?: RunOptions): Promise<HostResult>;
}

async function startRepository(t: TestContext, host: PipelineHost): Promise<Repository> {
  const server = await startFleetServer();
  t.after(() => server[Symbol.asyncDispose]());
  const center = await startTestCenter(t);
  const folder = temporaryFolder(t);
  const path = (name: string) => join(folder, name);
  const manifest = path('mcp-register.yaml');
  const target = Object.fromEntries(
    Object.entries(targetInputs(center.emulator)).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return {
    center,
    server,
    manifest,
    path,
    declare(servers) {
      const items = Object.entries(servers).map(
        ([apiId, more]) =>
          `  - { apiId: ${apiId}, title: ${apiId}, serverUrl: "${server.at(apiId)}"${more} }\n`,
      );
      writeFileSync(manifest, `version: 1\nname: platform\nservers:\n${items.join('')}`);
    },
    git: (...args) => void gitIn(folder, ...args),
    run: (inputs, options) =>
      host.run(t, { ...target, 'probe-timeout': '0', verify: 'off', ...inputs }, options),
  };
}

const reportOf = ({ outputs }: HostResult): FleetReport =>
  JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
const resultOf = ({ passed, outputs }: HostResult) => [
  passed,
  outputs.status,
  outputs.changed,
  outputs['exit-code'],
];
/** What a host marks as an error, in its own spelling. */
const errorsIn = ({ log }: HostResult) =>
  log.split('\n').filter((line) => /^::error |^##vso\[task\.logissue type=error/.test(line));

for (const host of pipelineHosts) {
  describe(`a fleet in the ${host.name}`, () => {
    test('is registered after a push, with summary, outputs and report; a second run changes nothing', async (t) => {
      const repository = await startRepository(t, host);
      repository.declare({ weather: '', orders: ', owner: team-sales' });
      const inputs = { command: 'sync', manifest: repository.manifest };
      const first = await repository.run(inputs);
      assert.deepEqual(resultOf(first), [true, 'registered', 'true', '0'], first.log);
      assert.deepEqual(reportOf(first).counts, { registered: 2 });
      assert.match(first.summary, /### sync: the catalogue is up to date now/);
      assert.match(first.summary, /\| orders \| production \| registered \| team\\-sales \|/);
      assert.match(first.log, /2\/2 \w+ \(production\): registered/);
      assert.match(first.log, /sync: 2 registered/);
      const second = await repository.run(inputs);
      assert.deepEqual(resultOf(second), [true, 'unchanged', 'false', '0'], second.log);
      assert.match(second.summary, /2 unchanged/);
    });

    test('with one server that is down writes the others, fails with 6 and names it', async (t) => {
      const repository = await startRepository(t, host);
      repository.declare({ weather: '', orders: ', owner: team-sales' });
      repository.server.down.add('orders');
      const result = await repository.run({ command: 'sync', manifest: repository.manifest });
      assert.deepEqual(resultOf(result), [false, 'failed', 'true', '6'], result.log);
      assert.deepEqual(reportOf(result).counts, { registered: 1, unhealthy: 1 });
      const [error = '', ...others] = errorsIn(result);
      assert.deepEqual(others, []);
      assert.match(error, /fleet-incomplete.*orders \(production\) unhealthy: .*HTTP 503/);
      assert.match(result.summary, /\| orders \| production \| unhealthy \| team\\-sales \|.*503/);
      assert.match(result.summary, /\| weather \| production \| registered \|/);
      assert.ok(await repository.center.get('apis/weather'));
      assert.equal(await repository.center.get('apis/orders'), undefined);
    });

    test('plans in one job and applies in another; a server that is down is in neither, and the plan is saved', async (t) => {
      const repository = await startRepository(t, host);
      repository.declare({ weather: '', orders: '', tides: '' });
      repository.server.down.add('orders');
      const plan = repository.path('plan.json');
      const planned = await repository.run({
        command: 'plan',
        manifest: repository.manifest,
        'plan-out': plan,
      });
      assert.deepEqual(resultOf(planned), [false, 'failed', 'true', '6'], planned.log);
      assert.deepEqual(repository.center.writes(), []);
      assert.ok(existsSync(plan), planned.log);
      repository.server.down.clear();
      repository.declare({ weather: '', orders: '', tides: ', summary: High and low water' });
      const applied = await repository.run({ command: 'sync', plan, manifest: repository.manifest });
      assert.deepEqual(resultOf(applied), [false, 'failed', 'true', '6'], applied.log);
      const statuses = reportOf(applied).results.map(({ unit, error }) => [unit?.apiId, error?.code]);
      assert.deepEqual(statuses, [
        ['weather', undefined],
        ['orders', 'plan-stale'],
        ['tides', 'plan-stale'],
      ]);
      assert.match(applied.summary, /\| tides \| production \| refused \|.*not the saved one/);
      assert.ok(await repository.center.get('apis/weather'));
      assert.equal(await repository.center.get('apis/tides'), undefined);
    });

    test('is promoted and exported, with what changed in the outputs', async (t) => {
      const repository = await startRepository(t, host);
      repository.declare({ weather: ', environmentId: dev' });
      await repository.run({ command: 'sync', manifest: repository.manifest });
      await repository.center.put('environments/production', { title: 'Production', kind: 'production' });
      const promoted = await repository.run({
        ...{ command: 'promote', 'api-id': 'weather', from: 'dev', to: 'production' },
        'server-url': repository.server.at('weather-production'),
      });
      assert.deepEqual(resultOf(promoted), [true, 'registered', 'true', '0'], promoted.log);
      assert.equal(promoted.outputs['environment-id'], 'production');
      assert.match(promoted.summary, /promoted from `dev` to `production`/);
      const out = repository.path('managed-settings.json');
      const exported = { command: 'export', format: 'copilot', out };
      const first = await repository.run(exported);
      assert.deepEqual(resultOf(first).slice(2), ['true', '0'], first.log);
      assert.match(readFileSync(out, 'utf8'), /weather-production/);
      const checked = await repository.run({ ...exported, check: 'true' });
      assert.deepEqual(resultOf(checked).slice(2), ['false', '0'], checked.log);
      writeFileSync(out, '{}\n');
      const apart = await repository.run({ ...exported, check: 'true' });
      assert.deepEqual([apart.passed, apart.outputs['exit-code']], [false, '7'], apart.log);
      assert.match(apart.summary, /weather\\-production/);
    });
  });
}

interface PullRequests {
  /** A run for the pull request, as its host starts it. */
  run(inputs: Inputs, what?: 'closed' | 'fork'): Promise<HostResult>;
  /** The comments of ours that are shown. */
  comments(): string[];
}

/** A repository whose checkout is the merge of pull request 5: it adds tides, changes weather and removes stock. */
async function startPullRequest(
  t: TestContext,
  host: PipelineHost,
): Promise<Repository & { readonly pullRequest: PullRequests }> {
  const repository = await startRepository(t, host);
  repository.git('init', '--quiet', '--initial-branch', 'main');
  repository.declare({ weather: '', orders: '', stock: '' });
  repository.git('add', '.');
  repository.git('commit', '--quiet', '-m', 'one');
  const { center, manifest, git } = repository;
  await repository.run({ command: 'sync', manifest });
  git('checkout', '--quiet', '-b', 'change');
  repository.declare({ weather: ', summary: Another', orders: '', tides: '' });
  git('commit', '--quiet', '--all', '-m', 'two');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', 'change', '-m', 'merge');
  center.emulator.clearRequests();
  return Object.assign(repository, { pullRequest: await hosted(t, host, repository) });
}

async function hosted(t: TestContext, { name }: PipelineHost, repository: Repository): Promise<PullRequests> {
  if (name === 'action') {
    const github = await startGitHubApi(t);
    github.viewer = { graphql: true, user: false };
    return {
      run(inputs, what) {
        github.pulls.set(5, what === 'closed' ? 'closed' : 'open');
        const head = what === 'fork' ? 'stranger/weather' : 'contoso/weather';
        const payload = pullRequestPayload(5, what === 'closed' ? 'closed' : 'synchronize', head);
        return repository.run(
          { ...inputs, 'github-token': 'c4n4ry-job-token' },
          { event: { name: 'pull_request', payload }, env: { GITHUB_API_URL: github.url } },
        );
      },
      comments: () => (github.comments.get(5) ?? []).map(({ body }) => body),
    };
  }
  const devOps = await startAzureDevOpsApi(t);
  return {
    run(inputs, what) {
      devOps.pulls.set(5, what === 'closed' ? 'completed' : 'active');
      const env = {
        ...systemTokenVariable,
        ...pullRequestBuild(5, what === 'fork' ? 'True' : 'False'),
        SYSTEM_COLLECTIONURI: devOps.collection,
      };
      return repository.run(inputs, { env });
    },
    comments: () =>
      (devOps.threads.get(5) ?? [])
        .filter(({ isDeleted }) => !isDeleted)
        .map(({ comments }) => comments[0]?.content ?? ''),
  };
}

for (const host of pipelineHosts) {
  describe(`a pull request that changes a fleet in the ${host.name}`, () => {
    test('has one comment, deletes first, updated in place; its new server is staged and removed on close', async (t) => {
      const { center, manifest, pullRequest, declare } = await startPullRequest(t, host);
      const inputs = { command: 'sync', manifest, prune: 'true', staging: 'same-center' };
      const first = await pullRequest.run(inputs);
      assert.deepEqual(resultOf(first).slice(0, 1), [true], first.log);
      const [comment = '', ...others] = pullRequest.comments();
      assert.deepEqual(others, []);
      const places = ['stock', 'weather', 'tides\\-pr\\-5'].map((apiId) => comment.indexOf(`| ${apiId} |`));
      assert.ok(
        places.every((place) => place > 0 && (places[0] ?? 0) <= place),
        comment,
      );
      assert.match(comment, /merging deletes it/);
      assert.doesNotMatch(comment, /\| orders \|/);
      assert.ok(await center.get('apis/tides-pr-5'));
      assert.ok(
        center.writes().every((line) => /tides-pr-5|environments/.test(line)),
        String(center.writes()),
      );
      declare({ weather: '', orders: '', stock: '', tides: '' });
      const second = await pullRequest.run(inputs);
      assert.equal(second.passed, true, second.log);
      const after = pullRequest.comments();
      assert.equal(after.length, 1);
      assert.doesNotMatch(after[0] ?? '', /\| stock \|/);
      const close = host.name === 'action' ? inputs : { command: 'sweep', staging: 'same-center' };
      const closed = await pullRequest.run(close, 'closed');
      assert.equal(closed.passed, true, closed.log);
      assert.equal(await center.get('apis/tides-pr-5'), undefined);
      assert.ok(await center.get('apis/weather'));
      assert.match(pullRequest.comments()[0] ?? '', /removed/);
    });

    test('is only shown by a plan, and its comment says what a merge would change', async (t) => {
      const { center, manifest, pullRequest } = await startPullRequest(t, host);
      const result = await pullRequest.run({ command: 'plan', manifest, prune: 'true' });
      assert.deepEqual(resultOf(result), [true, 'planned', 'true', '0'], result.log);
      assert.deepEqual(center.writes(), []);
      assert.match(pullRequest.comments()[0] ?? '', /\| weather \|.*update api \\\(summary\\\)/);
    });

    test('of a fork is checked, and nobody is asked', async (t) => {
      const { center, server, manifest, pullRequest } = await startPullRequest(t, host);
      const before = server.requests.length;
      const result = await pullRequest.run({ command: 'sync', manifest, staging: 'same-center' }, 'fork');
      assert.deepEqual(resultOf(result), [true, 'skipped', 'false', '0'], result.log);
      assert.match(result.log, /manifest is valid: 3 units in 1 file/);
      assert.deepEqual([center.emulator.requests(), server.requests.length], [[], before]);
      assert.deepEqual(pullRequest.comments(), []);
    });
  });
}
