import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FailureCode } from '../../../src/core/codes.ts';
import { renderComment, sectionOfFleet } from '../../../src/core/report/comment-sections.ts';
import { compactResult } from '../../../src/core/report/compact-result.ts';
import { fleetReport } from '../../../src/core/report/fleet-report.ts';
import { fleetRows } from '../../../src/core/report/fleet-rows.ts';
import { resultLine } from '../../../src/core/report/headline.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { noRequests, type Report, type Status } from '../../../src/core/report/report.ts';
import { runSync, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter } from '../../support/run.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false })
  .addSchema(schemaOf('report.schema.json'))
  .compile(schemaOf('fleet-report.schema.json'));

function resultOf(apiId: string, status: Status, message?: string): Report {
  return {
    status,
    exitCode: 0,
    changed: false,
    command: 'sync',
    unit: { apiId, environmentId: 'production' },
    run: {},
    plan: [],
    applied: [],
    requests: noRequests,
    timings: {},
    warnings: message === undefined ? [] : [{ code: 'prune-note', message }],
  };
}

const reportOf = (results: readonly Report[]) =>
  fleetReport({ ...resultOf('', 'registered'), command: 'sync' }, results);

describe('the report of a run over a manifest', () => {
  test('is what its schema says, whatever became of the units', async (t) => {
    await using server = await startFleetServer();
    server.down.add('orders');
    const center = await startTestCenter(t);
    await center.put('apis/rest', { title: 'rest', kind: 'rest' });
    const fleet = ['weather', 'orders', 'rest'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    for (const command of ['plan', 'sync'] as const) {
      const report = await runSync(center, fleet, { command });
      assert.ok(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors));
      const { azure = -1, server: ofServer = -1, own = -1, total = -1 } = report.timings;
      assert.ok(azure >= 0 && ofServer >= 0 && own >= 0 && own <= total, 'it says whose time it was');
    }
  });

  test('of a plan has the total over all units, in which an environment that they share counts once', async (t) => {
    await using server = await startFleetServer();
    const center = await startTestCenter(t);
    const fleet = ['weather', 'orders', 'stock'].map((apiId) => ({ apiId, url: server.at(apiId) }));
    const plan = await runSync(center, fleet, { command: 'plan' });
    const total = 'in all 16 to create, 0 to update, 0 to delete';
    assert.equal(resultLine(plan), `plan: 3 planned; ${total}`);
    const creations = plan.results.map(
      ({ plan: steps }) =>
        steps.filter(({ kind, action }) => kind === 'environment' && action === 'create').length,
    );
    assert.deepEqual(creations, [1, 0, 0], 'the first unit alone shows it');
    assert.ok(renderMarkdown(plan).includes(`\n\n${total}\n\n`));
    const synced = await runSync(center, fleet);
    assert.equal(synced.results.flatMap(({ applied }) => applied).length, 16);
    assert.equal(resultLine(synced), 'sync: 3 registered');
  });

  test('counts each status in its last line', () => {
    const report = reportOf([
      resultOf('a', 'unchanged'),
      resultOf('b', 'deleted'),
      resultOf('c', 'unhealthy'),
    ]);
    assert.equal(resultLine(report), 'sync: 1 deleted, 1 unchanged, 1 unhealthy');
  });

  test('stays small: what is not in order comes first, and the rest is counted', () => {
    const many = Array.from({ length: 2000 }, (_, index) => resultOf(`server-${index}`, 'unchanged'));
    const markdown = renderMarkdown(reportOf([...many, resultOf('broken', 'failed', 'x'.repeat(5000))]));
    assert.ok(markdown.length < 5000, String(markdown.length));
    assert.match(markdown, /2000 unchanged, 1 failed/);
    assert.doesNotMatch(markdown, /server/);
    assert.match(markdown, /broken/);
  });

  test('shows each kind of result, however many there are of another', () => {
    const failed = (code: FailureCode, index: number): Report => ({
      ...resultOf(`${code}-${index}`, 'refused'),
      error: { code, message: `no room for ${index}`, next: 'x' },
    });
    const many = Array.from({ length: 500 }, (_, index) => failed('apis-full', index));
    const report = reportOf([...many, failed('metadata-missing', 1), resultOf('down', 'unhealthy')]);
    const markdown = renderMarkdown(report);
    assert.ok(markdown.length < 60_000, String(markdown.length));
    assert.equal(markdown.match(/^\| apis/gm)?.length, 98);
    assert.match(markdown, /^\| metadata/m);
    assert.match(markdown, /^\| down/m);
    assert.match(markdown, /And 402 more in the report/);
  });

  test('of 2 000 units of a pull request fits into a comment beside another one, deletes first', () => {
    const reason = '(*)_'.repeat(2000);
    const results = Array.from({ length: 2000 }, (_, index) => resultOf(`new-${index}`, 'planned', reason));
    const deleted: Report = {
      ...resultOf('old', 'planned', reason),
      plan: [{ kind: 'deployment', id: 'production', action: 'delete', changes: [] }],
    };
    const section = (manifest: string) =>
      sectionOfFleet({
        ...reportOf([...results, deleted]),
        manifest,
        staging: { pullRequest: 7, place: 'preview' },
      });
    const sections = ['teams/sky.yaml', 'teams/sea.yaml'].flatMap((manifest) => section(manifest) ?? []);
    const comment = renderComment(sections);
    assert.ok(comment.length < 60_000, String(comment.length));
    assert.equal(comment.match(/^\| old/gm)?.length, 2);
    assert.equal(comment.match(/And 1961 more in the report/g)?.length, 2);
    assert.match(comment, /### sync of `teams\/sky.yaml`/);
    assert.ok(comment.indexOf('| old') < comment.indexOf('| new'));
  });

  test('that failed says so in its headline, with how many results are as they should be', () => {
    const report = {
      ...reportOf([resultOf('up', 'registered'), resultOf('down', 'unhealthy', 'no answer')]),
      ...({ status: 'failed', exitCode: 6, counts: { registered: 1, unhealthy: 1 } } as const),
    };
    const markdown = renderMarkdown(report);
    assert.match(markdown, /^### sync: failed \(exit 6\); 1 registered, 1 unhealthy\n/);
    assert.equal(markdown.match(/1 registered, 1 unhealthy/g)?.length, 1);
    const sweep = renderMarkdown({ ...report, command: 'sweep' });
    assert.match(sweep, /^### Sweep: failed \(exit 6\); 1 registered, 1 unhealthy\n/);
  });

  test('says in one line what a new entry, and a changed one, would be', () => {
    const steps = (action: 'create' | 'keep', ...kinds: readonly ('api' | 'version' | 'deployment')[]) =>
      kinds.map((kind) => ({ kind, id: kind, action, changes: [] }));
    const fields = ['title', 'summary'].map((field) => ({ field, before: 'a', after: 'b' }));
    const report = reportOf([
      { ...resultOf('tides', 'planned'), plan: steps('create', 'api', 'version', 'deployment') },
      {
        ...resultOf('weather', 'planned'),
        plan: [
          { kind: 'api', id: 'weather', action: 'update', changes: fields },
          ...steps('keep', 'version'),
          ...steps('create', 'deployment'),
        ],
      },
    ]);
    assert.deepEqual(
      fleetRows(report, 10).rows.map(({ reason }) => reason),
      ['create api, version, deployment', 'create deployment; update api (title, summary)'],
    );
  });

  test('leaves long texts of each unit out', () => {
    const tools = Array.from({ length: 500 }, (_, index) => ({
      name: `tool-${index}`,
      description: 'x'.repeat(5000),
    }));
    const change = { field: 'description', before: 'x'.repeat(5000), after: 'y' };
    const small = compactResult({
      ...resultOf('weather', 'registered'),
      probe: { status: 'healthy', tools, attempts: [], warnings: [] },
      plan: [{ kind: 'api', id: 'weather', action: 'update', changes: [change] }],
    });
    assert.ok(JSON.stringify(small).length < 5000, String(JSON.stringify(small).length));
    assert.equal(small.plan[0]?.changes[0]?.field, 'description');
  });

  test('shows texts of servers and manifests without their markup', () => {
    const report = reportOf([resultOf('weather', 'failed', '<script>|**[x](javascript:1)')]);
    assert.doesNotMatch(renderMarkdown(report), /<script>|\[x\]\(/);
  });
});
