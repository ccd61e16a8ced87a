import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resultLine } from '../../../src/core/report/headline.ts';
import { noRequests, type PlanReport, type Report } from '../../../src/core/report/report.ts';
import { workingLinks } from '../../../src/core/report/working-links.ts';

const target = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  serviceName: 'tools',
  workspace: 'default',
  armEndpoint: 'https://management.azure.com',
};

const step = (action: PlanReport['action']): PlanReport => ({
  kind: 'api',
  id: 'weather',
  action,
  changes: [],
});

function line(report: Partial<Report>): string {
  return resultLine({
    status: 'planned',
    exitCode: 0,
    changed: true,
    command: 'register',
    title: 'Weather',
    target,
    run: {},
    plan: [],
    applied: [],
    requests: noRequests,
    timings: {},
    warnings: [],
    ...report,
  });
}

describe('the headline', () => {
  test('says of the tools that nothing changes for clients, where the entry itself changes', () => {
    assert.equal(
      line({ verdict: 'none', plan: [step('update')] }),
      'Weather: no change for clients; planned; nothing was written',
    );
  });

  const staging = { pullRequest: 5, place: 'preview', apiId: 'weather' } as const;
  for (const [action, changed, expected] of [
    ['create', true, 'preview; merging creates "weather"'],
    ['update', true, 'preview; merging would change "weather"'],
    ['keep', false, 'preview; merging would change nothing in "weather"'],
  ] as const) {
    test(`of a preview whose plan says ${action} is: ${expected}`, () => {
      assert.equal(line({ staging, changed, plan: [step(action)] }), `Weather: ${expected}`);
    });
  }
});

describe('links after a run that failed', () => {
  const links = { portal: 'https://portal.example', vscode: 'vscode:mcp/install?{}' };
  const version = { kind: 'version', id: 'v1-0', action: 'create' } as const;
  const api = { kind: 'api', id: 'weather', action: 'create' } as const;
  const plan = [api, version].map((one) => ({ ...one, changes: [] }));
  const after = (applied: readonly (typeof api | typeof version)[]) =>
    workingLinks(links, { status: 'failed', plan, applied: applied.map((one) => ({ ...one, ms: 1 })) });

  test('lead to no entry that is only there in part', () => {
    assert.deepEqual(after([api]), { portal: links.portal });
  });

  test('lead to the entry when everything was written', () => {
    assert.deepEqual(after([api, version]), links);
  });
});
