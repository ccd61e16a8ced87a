import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PullRequestState } from '../../../src/core/pull-requests/pull-request.ts';
import { planSweep } from '../../../src/core/pull-requests/sweep-plan.ts';

const dayMs = 86_400_000;
const now = 1_000 * dayMs;
const policy = { ttlMs: 14 * dayMs, maxDeletes: 5 };
const entryOf = (days: number | undefined, pullRequest = 1) => ({
  apiId: `a-pr-${pullRequest}`,
  pullRequest,
  writtenAt: days === undefined ? undefined : now - days * dayMs,
  protected: false,
});

function actionFor(days: number | undefined, state: PullRequestState | undefined): string | undefined {
  const states = new Map(state === undefined ? [] : [[1, state]]);
  return planSweep([entryOf(days)], states, policy, now)[0]?.action;
}

describe('what becomes of an entry', () => {
  test('is told by the state of its pull request, whatever its age', () => {
    assert.equal(actionFor(0, 'closed'), 'remove');
    assert.equal(actionFor(undefined, 'closed'), 'remove');
    assert.equal(actionFor(1000, 'open'), 'keep');
  });

  test('is told by its age where the state cannot be learned', () => {
    assert.equal(actionFor(14, 'unknown'), 'keep');
    assert.equal(actionFor(15, 'unknown'), 'remove');
    assert.equal(actionFor(15, undefined), 'remove');
  });

  test('is to stay where neither can be learned', () => {
    assert.equal(actionFor(undefined, 'unknown'), 'keep');
  });
});

test('one run removes no more than it may, the first ones first, and never an open one', () => {
  const states = fc.constantFrom<PullRequestState>('open', 'closed', 'unknown');
  fc.assert(
    fc.property(
      fc.array(fc.record({ days: fc.integer({ min: 0, max: 60 }), state: states }), { maxLength: 20 }),
      fc.integer({ min: 0, max: 8 }),
      (cases, maxDeletes) => {
        const entries = cases.map(({ days }, index) => entryOf(days, index + 1));
        const known = new Map(cases.map(({ state }, index) => [index + 1, state]));
        const decisions = planSweep(entries, known, { ...policy, maxDeletes }, now);
        const removed = decisions.filter(({ action }) => action === 'remove');
        assert.equal(decisions.length, entries.length);
        assert.ok(removed.length <= maxDeletes);
        assert.ok(removed.every(({ entry }) => known.get(entry.pullRequest) !== 'open'));
        const firstPostponed = decisions.findIndex(({ action }) => action === 'postpone');
        const after = firstPostponed < 0 ? [] : decisions.slice(firstPostponed);
        assert.ok(after.every(({ action }) => action !== 'remove'));
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});
