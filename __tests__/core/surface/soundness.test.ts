import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { isJsonObject } from '../../../src/core/json.ts';
import { drawChange, drawObject, drawValue } from './random-schemas.ts';
import { compareSchemas } from './surfaces.ts';

const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false, inlineRefs: false });
const grave = new Set(['breaking', 'unproven', 'warning']);
const valuesPerPair = 30;

for (const direction of ['input', 'output'] as const) {
  describe(`a change of ${direction} that is told to be harmless`, () => {
    test('is: every value that was to be accepted still is', () => {
      let changed = 0;
      let accepted = 0;
      fc.assert(
        fc.property(fc.gen(), (draw) => {
          const narrow = drawObject(draw);
          const wide = drawChange(draw, narrow);
          if (!isJsonObject(wide)) return;
          const [before, after] = direction === 'input' ? [narrow, wide] : [wide, narrow];
          const changes = compareSchemas(direction, before, after);
          if (changes.some(({ verdict }) => grave.has(verdict))) return;
          if (changes.length > 0) changed++;
          const [accepts, mustAccept] = [ajv.compile(narrow), ajv.compile(wide)];
          for (let count = 0; count < valuesPerPair; count++) {
            const value = drawValue(draw, narrow);
            if (!accepts(value)) continue;
            accepted++;
            assert.ok(mustAccept(value), JSON.stringify({ before, after, value, changes }, undefined, 1));
          }
        }),
        { seed: 20261122, numRuns: 1500, endOnFailure: true },
      );
      assert.ok(
        changed > 100 && accepted > 1000,
        `too little was tried: ${changed} changes, ${accepted} values`,
      );
    });
  });
}

describe('an example of a breaking change', () => {
  test('was accepted before and is refused now, or the other way round for results', () => {
    let [shown, rules] = [0, 0];
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const before = drawObject(draw);
        const after = drawChange(draw, before);
        if (!isJsonObject(after)) return;
        for (const direction of ['input', 'output'] as const) {
          const [wide, narrow] = direction === 'input' ? [before, after] : [after, before];
          for (const { verdict, message } of compareSchemas(direction, before, after)) {
            if (verdict !== 'breaking') continue;
            rules++;
            const example = /for example (.*) (?:was accepted|can now be returned)/.exec(message)?.[1];
            if (example === undefined) continue;
            shown++;
            const value: unknown = JSON.parse(example);
            assert.ok(ajv.validate(wide, value), `${message}: ${JSON.stringify(wide)}`);
            assert.ok(!ajv.validate(narrow, value), `${message}: ${JSON.stringify(narrow)}`);
          }
        }
      }),
      { seed: 20261129, numRuns: 800, endOnFailure: true },
    );
    assert.ok(shown > 1000 && shown > rules / 2, `${shown} of ${rules} breaking changes have an example`);
  });
});
