import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { judge } from '../../src/core/fleet/audit/judge.ts';
import { ruleIds } from '../../src/core/fleet/audit/rule-ids.ts';
import { rules } from '../../src/core/fleet/audit/rules.ts';
import { type Registered, registered } from './audited-catalogue.ts';
import { type Catalogue, defects, factsWith } from './planted-defects.ts';

/** Pseudo-random numbers from 0 to 1: a seed gives the same places on every machine. */
function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

const size = 1000;
let sound: readonly Registered[];
before(async () => {
  sound = await Promise.all(Array.from({ length: size }, (_, index) => registered(`server-${index}`)));
});

describe('a defect of each rule in a catalogue of 1,000 entries', () => {
  test('there is a defect for each error and each warning but the one about the runner', () => {
    const expected = ruleIds.filter((rule) => rules[rule].severity !== 'note' && rule !== 'runner-network');
    assert.deepEqual(ruleIds.filter((rule) => rule in defects), expected);
  });

  for (let seed = 1; seed <= 50; seed++) {
    test(`is named, and nothing else is, with seed ${seed}`, async () => {
      const random = seeded(seed);
      const catalogue: Catalogue = { servers: [...sound], changes: [] };
      const free = new Set(sound.keys());
      const expected: string[] = [];
      for (const [rule, plant] of Object.entries(defects)) {
        // The first entry of a page hides the whole page where VS Code drops it, so it would have two defects.
        let place: number;
        do place = Math.floor(random() * size);
        while (place % 50 < 3 || !free.delete(place));
        expected.push(`${rule} ${await plant(catalogue, place)}`);
      }
      const found = judge(factsWith(catalogue)).filter(({ severity }) => severity !== 'note');
      assert.deepEqual(found.map(({ rule, apiId }) => `${rule} ${apiId}`).toSorted(), expected.toSorted());
    });
  }
});
