import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import {
  compareWithSaved,
  parseSavedPlan,
  renderSavedPlan,
  type SavedPlan,
  savedSteps,
} from '../../../src/core/fleet/saved-plan.ts';
import type { PlanStep } from '../../../src/core/registration/plan-step.ts';

function api(title: string, action: 'create' | 'update' | 'keep' = 'create'): PlanStep {
  return { kind: 'api', id: 'weather', action, properties: { title, kind: 'mcp' }, changes: [], after: [] };
}
const version: PlanStep = {
  kind: 'version',
  id: 'v1-0',
  action: 'create',
  properties: { title: 'v1' },
  changes: [{ field: 'title', after: 'v1' }],
  after: ['api/weather'],
};
const gone: PlanStep = { kind: 'deployment', id: 'dev', action: 'delete', changes: [], after: [] };

function plan(steps: readonly PlanStep[]): SavedPlan {
  return {
    version: 1,
    tool: '0.1.0',
    command: 'sync',
    target: {
      armEndpoint: 'https://management.azure.com',
      subscriptionId: 's',
      resourceGroup: 'g',
      serviceName: 'c',
      workspace: 'default',
    },
    source: 'github.com:1',
    inputs: { prune: 'true' },
    files: [{ path: 'mcp-register.yaml', hash: 'sha256:0' }],
    units: [{ apiId: 'weather', environmentId: 'production', steps: savedSteps(steps) }],
  };
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a saved plan', () => {
  test('is read back as it was written, and has the same bytes each time', () => {
    const text = renderSavedPlan(plan([api('Weather'), version]));
    assert.deepEqual(parseSavedPlan('plan.json', bytes(text)), plan([api('Weather'), version]));
    assert.equal(renderSavedPlan(parseSavedPlan('plan.json', bytes(text))), text);
  });

  test('has no step for what stays as it is', () => {
    assert.deepEqual(savedSteps([api('Weather', 'keep')]), []);
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['another version', renderSavedPlan({ ...plan([]), version: 2 as never })],
    ['a member that nobody knows', JSON.stringify({ ...plan([]), also: 1 })],
    ['a step without its hash', renderSavedPlan(plan([version])).replace(/"sha256:[0-9a-f]{64}"/, '"x"')],
  ] as const) {
    test(`with ${what} is refused, with what to do`, () => {
      assert.throws(
        () => parseSavedPlan('plan.json', bytes(text)),
        (error) => error instanceof InvalidInput && error.code === 'plan-unreadable',
      );
    });
  }
});

describe('what a unit needs now, against what was reviewed', () => {
  const reviewed = savedSteps([api('Weather'), version]);

  test('the same steps are as reviewed', () => {
    assert.equal(compareWithSaved(savedSteps([api('Weather'), version]), reviewed).kind, 'as-reviewed');
  });

  test('a part of them is as reviewed: a killed run has written the rest', () => {
    assert.equal(
      compareWithSaved(savedSteps([api('Weather', 'keep'), version]), reviewed).kind,
      'as-reviewed',
    );
    assert.equal(compareWithSaved([], reviewed).kind, 'as-reviewed');
  });

  test('another value is stale, and both forms are named', () => {
    const found = compareWithSaved(savedSteps([api('Storms'), version]), reviewed);
    assert.equal(found.kind, 'stale');
    assert.deepEqual(found.kind === 'stale' && found.added.map(({ kind }) => kind), ['api']);
    assert.deepEqual(found.kind === 'stale' && found.gone.map(({ kind }) => kind), ['api']);
  });

  test('an update where a create was reviewed is stale', () => {
    assert.equal(compareWithSaved(savedSteps([api('Weather', 'update')]), reviewed).kind, 'stale');
  });

  test('a delete that the plan does not name is stale', () => {
    assert.equal(compareWithSaved(savedSteps([gone]), reviewed).kind, 'stale');
    assert.equal(compareWithSaved(savedSteps([gone]), undefined).kind, 'stale');
  });

  test('what a step waits for, and how its changes are told, makes no difference', () => {
    const other = { ...version, after: [], changes: [] };
    assert.equal(compareWithSaved(savedSteps([other]), reviewed).kind, 'as-reviewed');
  });
});
