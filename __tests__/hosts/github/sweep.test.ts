import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FleetReport } from '../../../src/core/report/fleet-report.ts';
import { runAction } from '../../support/action.ts';
import { runCli } from '../../support/cli.ts';
import { startGitHubApi } from '../../support/github-api.ts';
import { service, startTestCenter } from '../../support/run.ts';
import { stagedCatalogue, startStagedCatalogue } from '../../support/staged-catalogue.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'));
const isFleetReport = new Ajv2020({ allowUnionTypes: true })
  .addSchema(schemaOf('report.schema.json'))
  .compile<FleetReport>(schemaOf('fleet-report.schema.json'));

/** An API center with entries of every kind that a sweep may meet, and what GitHub knows of their pull requests. */
async function startCatalogue(t: TestContext) {
  const { center, inputs, names } = await startStagedCatalogue(t, 'github.com:42');
  const github = await startGitHubApi(t);
  for (const [number, state] of [
    [1, 'closed'],
    [2, 'open'],
    [6, 'closed'],
    [7, 'closed'],
  ] as const) {
    github.pulls.set(number, state);
  }
  return { center, github, inputs: { ...inputs, 'github-token': 'c4n4ry-github' }, names };
}

function parseFleet(text: string): FleetReport {
  const report: unknown = JSON.parse(text);
  assert.ok(isFleetReport(report), JSON.stringify(isFleetReport.errors));
  return report;
}

describe('a sweep', () => {
  test('removes what closed pull requests of this repository left, and what is old and unknown; nothing else', async (t) => {
    const { inputs, names, github } = await startCatalogue(t);
    const env = { GITHUB_API_URL: github.url };
    const { code, outputs, log, summary } = await runAction(t, { command: 'sweep', ...inputs }, { env });
    assert.equal(code, 0, log);
    assert.equal(outputs.status, 'removed');
    assert.equal(outputs.changed, 'true');
    const gone = ['closed-pr-1', 'unknown-old-pr-4', 'closed-older-pr-6'];
    assert.deepEqual(
      await names(),
      stagedCatalogue.filter((name) => !gone.includes(name)),
    );
    const report = parseFleet(readFileSync(outputs.report ?? '', 'utf8'));
    assert.deepEqual(
      report.results.map(({ plan, status }) => [plan[0]?.id, status]),
      [
        ['open-pr-2', 'unchanged'],
        ['unknown-old-pr-4', 'removed'],
        ['closed-older-pr-6', 'removed'],
        ['unknown-pr-3', 'unchanged'],
        ['closed-pr-1', 'removed'],
      ],
    );
    assert.match(summary, /\| closed\\-pr\\-1 \| removed \| .*pull request 1 is closed/);
    assert.match(log, /::warning title=pull-request-unknown::/);

    const again = await runAction(t, { command: 'sweep', ...inputs }, { env });
    assert.equal(again.outputs.status, 'unchanged', again.log);
  });

  test('only shows what it would do in a dry run', async (t) => {
    const { inputs, names, github, center } = await startCatalogue(t);
    const env = { GITHUB_API_URL: github.url };
    const { outputs, log } = await runAction(t, { command: 'sweep', 'dry-run': 'true', ...inputs }, { env });
    assert.equal(outputs.status, 'planned', log);
    assert.equal(outputs.changed, 'true');
    assert.deepEqual(await names(), stagedCatalogue);
    assert.deepEqual(center.writes(), []);
  });

  test('takes the oldest first, up to max-deletes, and says that more is to go', async (t) => {
    const { inputs, names, github } = await startCatalogue(t);
    const env = { GITHUB_API_URL: github.url };
    const swept = await runAction(t, { command: 'sweep', 'max-deletes': '1', ...inputs }, { env });
    assert.equal(swept.code, 0, swept.log);
    assert.deepEqual(
      await names(),
      stagedCatalogue.filter((name) => name !== 'unknown-old-pr-4'),
    );
    assert.match(swept.log, /::warning title=sweep-limit::2 more entries can be removed/);
  });

  test('takes a refusal by GitHub for unknown and not for closed', async (t) => {
    const { inputs, names, github } = await startCatalogue(t);
    github.refuse = () => ({ status: 403, message: 'Resource not accessible by integration' });
    const env = { GITHUB_API_URL: github.url };
    const swept = await runAction(t, { command: 'sweep', 'staging-ttl': '30', ...inputs }, { env });
    assert.equal(swept.code, 0, swept.log);
    // Open for a hundred days, as GitHub alone could have said.
    assert.deepEqual(
      await names(),
      stagedCatalogue.filter((name) => name !== 'open-pr-2'),
    );
  });

  test('that fails half-way says so, and the next one does the rest', async (t) => {
    const { inputs, names, github, center } = await startCatalogue(t);
    center.emulator.setFaults([
      {
        method: 'DELETE',
        path: 'closed-older-pr-6',
        status: 403,
        body: { error: { code: 'AuthorizationFailed' } },
      },
    ]);
    const env = { GITHUB_API_URL: github.url };
    const first = await runAction(t, { command: 'sweep', ...inputs }, { env });
    assert.equal(first.outputs['exit-code'], '6', first.log);
    assert.deepEqual(
      parseFleet(readFileSync(first.outputs.report ?? '', 'utf8')).results.map(({ status }) => status),
      ['unchanged', 'removed', 'failed', 'unchanged', 'removed'],
    );
    const second = await runAction(t, { command: 'sweep', ...inputs }, { env });
    assert.equal(second.outputs.status, 'removed');
    assert.ok(!(await names()).includes('closed-older-pr-6'));
  });

  test('works from the command line, with one document for scripts', async (t) => {
    const { inputs, names } = await startCatalogue(t);
    const args = Object.entries({ ...inputs, 'github-token': '' })
      .filter(([, value]) => value !== '')
      .flatMap(([name, value]) => [`--${name}`, value]);
    const options = ['--source', 'git@github.com:contoso/weather.git', '--output', 'json'];
    const foreign = await runCli(['sweep', ...args, ...options]);
    assert.equal(foreign.code, 0, foreign.stderr);
    // The marks of these entries name another address, and no id is known here.
    const { results, warnings } = parseFleet(foreign.stdout);
    assert.deepEqual(results, []);
    assert.deepEqual(
      warnings.map(({ code, message }) => [code, message]),
      [
        [
          'entries-of-another-source',
          'The run skipped 6 entries of pull requests, because they belong to another source.',
        ],
      ],
    );
    assert.deepEqual(await names(), stagedCatalogue);

    const own = await runCli(['sweep', ...args, '--source', 'github.com:42', '--output', 'json']);
    assert.equal(own.code, 0, own.stderr);
    assert.equal(parseFleet(own.stdout).results.length, 5);
  });
});

describe('a sweep with source', () => {
  /** One entry of each repository for pull request 1, which is closed in one of them alone. */
  async function startTwo(t: TestContext) {
    const center = await startTestCenter(t);
    for (const [apiId, key, repository] of [
      ['weather-pr-1', 'github.com:42', 'weather'],
      ['tides-pr-1', 'github.com:43', 'tides'],
    ] as const) {
      await center.put(`apis/${apiId}`, {
        title: apiId,
        kind: 'mcp',
        externalDocumentation: [
          {
            title: 'Registered by MCP Register',
            url: `https://github.com/contoso/${repository}`,
            description: `mcp-register/1 source=${key} pr=1 created=1`,
          },
        ],
      });
    }
    const github = await startGitHubApi(t);
    github.repositories.set('contoso/tides', { id: 43, full_name: 'contoso/tides' });
    github.pulls.set(1, 'closed');
    const isTides = (path: string) => path.startsWith('/repos/contoso/tides/');
    const inputs = {
      'arm-endpoint': center.emulator.url,
      'subscription-id': service.subscriptionId,
      'resource-group': service.resourceGroup,
      'api-center-name': service.name,
      'github-token': 'c4n4ry-github',
      command: 'sweep',
    };
    center.emulator.clearRequests();
    return { center, github, inputs, isTides };
  }

  test('asks that repository about its pull requests, and no other', async (t) => {
    const { center, github, inputs, isTides } = await startTwo(t);
    const env = { GITHUB_API_URL: github.url };
    const source = 'https://github.com/contoso/tides';
    github.refuse = (_, path) =>
      path.includes('/pulls/') && isTides(path) ? { status: 404, message: 'Not Found' } : undefined;
    const unknown = await runAction(t, { ...inputs, source }, { env });
    assert.equal(unknown.outputs.status, 'unchanged', unknown.log);
    assert.deepEqual(center.writes(), []);
    assert.match(
      unknown.log,
      /::notice title=entries-of-another-source::The run skipped one entry of a pull request/,
    );
    assert.ok(github.calls.every((call) => !call.includes('/contoso/weather')));

    github.refuse = undefined;
    const swept = await runAction(t, { ...inputs, source }, { env });
    assert.equal(swept.outputs.status, 'removed', swept.log);
    assert.deepEqual(center.writes(), ['DELETE apis/tides-pr-1']);
  });

  test('of a host that its token is not for asks nobody, and removes nothing', async (t) => {
    const { center, github, inputs } = await startTwo(t);
    const env = { GITHUB_API_URL: github.url };
    const elsewhere = `${github.url}/contoso/tides`;
    const swept = await runAction(t, { ...inputs, source: elsewhere }, { env });
    assert.equal(swept.outputs.status, 'unchanged', swept.log);
    assert.deepEqual(github.calls, []);
    assert.deepEqual(center.writes(), []);
  });
});

test('an API center that is not there is a wrong target, for a sweep and for a close', async (t) => {
  const { inputs, github } = await startCatalogue(t);
  const env = { GITHUB_API_URL: github.url };
  const wrong = { ...inputs, 'api-center-name': 'nowhere' };
  const swept = await runAction(t, { command: 'sweep', ...wrong }, { env });
  assert.equal(swept.outputs['exit-code'], '2', swept.log);
});
