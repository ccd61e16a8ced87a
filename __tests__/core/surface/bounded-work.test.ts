import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { snapshotOf } from '../../../src/core/surface/baseline.ts';
import { compareSurfaces } from '../../../src/core/surface/compare-surfaces.ts';
import { createBudget } from '../../../src/core/surface/schema/budget.ts';
import { CanonicalIds } from '../../../src/core/surface/schema/canonical-ids.ts';
import { compareSchema } from '../../../src/core/surface/schema/compare-schema.ts';
import { plainServer, timeless } from './surfaces.ts';
import { worstCases } from './worst-cases.ts';

describe('a comparison', () => {
  for (const [what, make] of Object.entries(worstCases)) {
    test(`does a bounded amount of work, whatever the time: ${what}`, () => {
      const [[before], [after]] = make();
      const [old, now] = [before?.inputSchema, after?.inputSchema];
      assert.ok(old && now);
      const budget = createBudget(timeless);
      try {
        compareSchema(
          { before: old, after: now, direction: 'input', ids: new CanonicalIds(budget), budget },
          () => undefined,
        );
      } catch (error) {
        assert.match(String(error), /budget/);
      }
      assert.ok(budget.spent < 3_000_000, `${budget.spent} units`);
    });
  }

  test('whose time is up names what it did not compare, and nothing is taken for unchanged', () => {
    let now = 0;
    const clock = { now: () => (now += 10_000) };
    const tool = (maximum: number) => ({
      name: 'a',
      inputSchema: { type: 'object', properties: { p: { type: 'integer', maximum } } },
    });
    const [before, after] = [9, 5].map((maximum) => snapshotOf({ ...plainServer, tools: [tool(maximum)] }));
    assert.ok(before && after);
    const context = { before: before.facts, after: after.facts };
    const [change] = compareSurfaces(before.surface, after.surface, context, clock);
    assert.equal(change?.verdict, 'incomplete');
    assert.match(change?.message ?? '', /^the tool "a" was not compared completely/);
  });

  test('in which one tool takes all that it can still compares the others', () => {
    const make = worstCases['hundreds of objects under oneOf'];
    const [before, after] = make?.() ?? [[], []];
    const pay = (required: string[]) => ({ name: 'zzz', inputSchema: { type: 'object', required } });
    const [old, now] = [
      snapshotOf({ ...plainServer, tools: [...before, pay([])] }),
      snapshotOf({ ...plainServer, tools: [...after, pay(['pin'])] }),
    ];
    const context = { before: old.facts, after: now.facts };
    const changes = compareSurfaces(old.surface, now.surface, context, timeless);
    assert.deepEqual(
      changes.filter(({ verdict }) => verdict === 'breaking').map(({ name, path }) => [name, path]),
      [['zzz', 'input/required/pin']],
    );
  });
});
