import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compactResult } from '../../src/core/report/compact-result.ts';
import { fleetReport } from '../../src/core/report/fleet-report.ts';
import { resultLine } from '../../src/core/report/headline.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { noRequests, type Report, type Status } from '../../src/core/report/report.ts';
import { runSync, startFleetServer } from '../support/fleet.ts';
import { startTestCenter } from '../support/run.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'));
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
    }
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
    assert.ok(markdown.length < 60_000, String(markdown.length));
    assert.ok(markdown.indexOf('broken') < markdown.indexOf('server'));
    assert.match(markdown, /And 1901 more in the report/);
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
