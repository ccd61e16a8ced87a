import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import { outputs as allOutputs } from '../../../src/core/report/outputs.ts';
import { camelCase } from '../../../src/core/text/camel-case.ts';
import {
  missingPermission,
  repositoryId,
  startAzureDevOpsApi,
  systemTokenVariable,
} from '../../support/azure-devops-api.ts';
import { nodesAtHand } from '../../support/cli.ts';
import { stagedCatalogue, startStagedCatalogue } from '../../support/staged-catalogue.ts';
import { whyUnknown } from '../../support/staged-task.ts';
import { runTask, type TaskOptions } from '../../support/task.ts';

/** An API center with entries of every kind that a sweep may meet, and what Azure Repos knows of their pull requests. */
async function startProject(t: TestContext) {
  const { center, inputs, names } = await startStagedCatalogue(t, `dev.azure.com:${repositoryId}`);
  const devOps = await startAzureDevOpsApi(t);
  for (const [number, status] of [
    [1, 'completed'],
    [2, 'active'],
    [6, 'abandoned'],
    [7, 'completed'],
  ] as const) {
    devOps.pulls.set(number, status);
  }
  return {
    center,
    devOps,
    names,
    sweep: (more: Readonly<Record<string, string>> = {}, options: TaskOptions = {}) =>
      runTask(
        t,
        { command: 'sweep', ...inputs, ...more },
        {
          ...options,
          env: { SYSTEM_COLLECTIONURI: devOps.collection, ...systemTokenVariable, ...options.env },
        },
      ),
  };
}

const without = (...gone: readonly string[]) => stagedCatalogue.filter((name) => !gone.includes(name));

for (const [major, node] of nodesAtHand()) {
  test(`a sweep removes what completed and abandoned pull requests of this repository left, and nothing else, under Node ${major}`, async (t) => {
    const { sweep, names } = await startProject(t);
    const { result, outputs, log, summary } = await sweep({}, { node });
    assert.equal(result, 'Succeeded', log);
    // 3 and 4 are not known there: the older one is past its time.
    assert.deepEqual(await names(), without('closed-pr-1', 'closed-older-pr-6', 'unknown-old-pr-4'));
    assert.equal(outputs.status, 'removed');
    assert.equal(outputs.changed, 'true');
    assert.equal(outputs.exitCode, '0');
    assert.match(summary, /\| closed\\-older\\-pr\\-6 \| removed \| .*pull request 6 is closed/);
    const { results } = JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
    assert.equal(results.length, 5);

    const again = await sweep({}, { node });
    assert.equal(again.outputs.status, 'unchanged', again.log);
    assert.equal(again.outputs.changed, 'false');
  });
}

describe('a sweep', () => {
  test('sets every output that the manifest allows, and none beside', async (t) => {
    const { sweep } = await startProject(t);
    const { commands } = await sweep();
    const { restrictions } = JSON.parse(readFileSync(new URL('../../../task.json', import.meta.url), 'utf8'));
    const set = commands
      .filter(({ command }) => command === 'task.setvariable')
      .map(({ properties }) => properties.variable);
    assert.deepEqual(set, restrictions.settableVariables.allowed);
    assert.deepEqual(
      set,
      allOutputs.map(({ name }) => camelCase(name)),
    );
  });

  for (const [what, answer] of [
    ['403', missingPermission],
    ['404', { status: 404, body: { message: 'TF401019: The Git repository does not exist.' } }],
    ['501', { status: 501, body: 'out of order' }],
  ] as const) {
    test(`takes ${what} for unknown and not for closed, and says once what to do`, async (t) => {
      const { sweep, names, devOps } = await startProject(t);
      devOps.refuse = () => answer;
      const { result, log, commands } = await sweep({ 'staging-ttl': '30' });
      assert.equal(result, 'Succeeded', log);
      // Active for a hundred days, as Azure DevOps alone could have said.
      assert.deepEqual(await names(), without('open-pr-2'));
      const said = whyUnknown({ commands });
      assert.equal(said.length, 1, log);
      if (what !== '501') assert.match(said[0] ?? '', /the build service may read the repository/);
    });
  }

  test('without a token of the job asks nothing, says so, and removes only what is old', async (t) => {
    const { sweep, names, devOps } = await startProject(t);
    const { result, log, commands } = await sweep(
      { 'staging-ttl': '30' },
      { env: { ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: '' } },
    );
    assert.equal(result, 'Succeeded', log);
    assert.deepEqual(devOps.calls, []);
    assert.deepEqual(await names(), without('open-pr-2'));
    assert.match(whyUnknown({ commands })[0] ?? '', /System\.AccessToken/);
  });

  test('only shows what it would do in a dry run', async (t) => {
    const { sweep, names, center } = await startProject(t);
    const { outputs, log } = await sweep({ 'dry-run': 'true' });
    assert.equal(outputs.status, 'planned', log);
    assert.deepEqual(await names(), stagedCatalogue);
    assert.deepEqual(center.writes(), []);
  });

  test('that was started for a pull request sweeps as ever', async (t) => {
    const { sweep, names } = await startProject(t);
    const { outputs, log } = await sweep(
      {},
      { env: { BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_PULLREQUESTID: '2' } },
    );
    assert.equal(outputs.status, 'removed', log);
    assert.ok((await names()).includes('open-pr-2'));
  });

  test('with source never asks the repository of the build about another’s pull requests', async (t) => {
    const { sweep, names, devOps } = await startProject(t);
    for (const source of [
      'https://dev.azure.com/fabrikam/Tides/_git/tides',
      'https://gitlab.com/contoso/tides',
    ]) {
      const { result, log } = await sweep({ source });
      assert.equal(result, 'Succeeded', log);
      assert.match(log, /The run skipped 6 entries of pull requests/);
    }
    assert.deepEqual(devOps.calls, []);
    assert.deepEqual(await names(), stagedCatalogue);
  });

  test('with source asks the repository of the same organization that source names', async (t) => {
    const { sweep, names, center, devOps } = await startProject(t);
    const source = `${devOps.collection}Tides%20team/_git/tides`;
    devOps.refuse = (_, path) =>
      path.includes('/repositories/tides/')
        ? { status: 200, body: { pullRequestId: 1, status: 'completed' } }
        : undefined;
    await center.put('apis/tides-pr-1', {
      title: 'Tides',
      kind: 'mcp',
      externalDocumentation: [
        {
          title: 'Registered by MCP Register',
          url: source,
          description: `mcp-register/1 source=${new URL(source).host}:contoso/tides%20team/_git/tides pr=1 created=1`,
        },
      ],
    });
    const { outputs, log } = await sweep({ source });
    assert.equal(outputs.status, 'removed', log);
    assert.deepEqual(await names(), stagedCatalogue);
    const asked = devOps.calls.filter((call) => call.includes('/pullrequests/'));
    assert.equal(asked[0], 'GET /contoso/tides%20team/_apis/git/repositories/tides/pullrequests/1');
    assert.ok(asked.every((call) => call.includes('/repositories/tides/')));
  });

  test('shows the token of the job to nobody and sends it to Azure DevOps alone', async (t) => {
    const { sweep, devOps, center } = await startProject(t);
    const { shown, summary } = await sweep();
    assert.doesNotMatch(shown + summary, /c4n4ry/);
    assert.deepEqual([...devOps.tokens], ['Bearer c4n4ry-system-token']);
    assert.doesNotMatch(JSON.stringify(center.emulator.requests()), /c4n4ry/);
  });
});
