import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import {
  compareWithSaved,
  parseSavedPlan,
  renderSavedPlan,
  type SavedPlan,
  type SavedStep,
  savedSteps,
} from '../../../src/core/fleet/saved-plan.ts';
import { describeDifference } from '../../../src/core/fleet/stale-step.ts';
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
const difference = ({ now, reviewed }: { now: SavedStep; reviewed: SavedStep }) =>
  describeDifference(now, reviewed);
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

  test('another value is stale, and both forms are there', () => {
    const found = compareWithSaved(savedSteps([api('Storms'), version]), reviewed);
    assert.ok(found.kind === 'stale');
    assert.deepEqual(found.added, []);
    assert.deepEqual(
      found.differing.map((one) => [one.now.kind, one.reviewed.kind]),
      [['api', 'api']],
    );
  });

  test('the same value over another one is stale, and says what was there and what is', () => {
    const over = (before: string): PlanStep => ({
      ...api('Weather', 'update'),
      changes: [{ field: 'summary', before, after: 'B' }],
    });
    const found = compareWithSaved(savedSteps([over('C')]), savedSteps([over('A')]));
    assert.deepEqual(found.kind === 'stale' && found.differing.map(difference), [
      'update api weather: summary was "A" in the plan and is "C" now',
    ]);
  });

  test('a delete decided on another state is stale, and names what differs, without its keys', () => {
    const going = (url: string): PlanStep => ({
      ...gone,
      basis: { dev: { environmentId: 'dev', runtimeUri: [url] } },
    });
    const saved = savedSteps([going('https://a.example/mcp?code=c4n4ry')]);
    assert.doesNotMatch(JSON.stringify(saved), /c4n4ry/);
    const found = compareWithSaved(savedSteps([going('https://b.example/mcp')]), saved);
    assert.deepEqual(found.kind === 'stale' && found.differing.map(difference), [
      'delete deployment dev: deployment dev.runtimeUri was ["https://a.example/mcp?code=***"] in the plan and is ["https://b.example/mcp"] now',
    ]);
  });

  test('another action, and a field that is not in the plan, are named', () => {
    const found = compareWithSaved(savedSteps([api('Weather', 'update')]), reviewed);
    assert.deepEqual(found.kind === 'stale' && found.differing.map(difference), [
      'api weather: create in the plan, update now',
    ]);
    const other = compareWithSaved(savedSteps([api('Storms')]), reviewed);
    assert.deepEqual(other.kind === 'stale' && other.differing.map(difference), [
      'create api weather: fields that the plan does not change are others now',
    ]);
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
