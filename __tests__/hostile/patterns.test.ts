import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { adversaries } from '../support/adversarial.ts';
import { greatestSteps, parsePattern, stepsOf } from '../support/regex-steps.ts';
import { patternsOf } from '../support/string-literals.ts';

const root = resolve(import.meta.dirname, '..', '..');
const files = globSync('src/**/*.ts', { cwd: root }).toSorted();

/**
 * Patterns whose cost grows faster than the text that they search, each with what bounds that text. An entry
 * that is not needed any more fails.
 */
const bounded: Readonly<Record<string, string>> = {};

/** Twice the text may cost a linear pattern twice the steps, and a little more for what comes first. */
const greatestGrowth = 2.9;

/** How the steps grow where the text doubles; 1 where there are few. */
function growthOf(pattern: RegExp): { readonly growth: number; readonly worst: string } {
  const tree = parsePattern(pattern);
  const [short, long] = [64, 128].map((length) => adversaries(tree, length)) as [string[], string[]];
  let growth = 1;
  let worst = '';
  for (const [index, text] of long.entries()) {
    const steps = stepsOf(tree, pattern, text);
    if (steps < 2000) continue;
    const grown = steps > greatestSteps ? Infinity : steps / stepsOf(tree, pattern, short[index] ?? '');
    if (grown > growth) [growth, worst] = [grown, text];
  }
  return { growth, worst };
}

describe('the cost of a pattern grows as its text does', () => {
  test('a pattern that goes back over the text is found', () => {
    for (const pattern of [/<[^>]*>/g, /(a+)+$/, /\s+$/, /(.*)x\1/s, /a.*b.*c/]) {
      assert.ok(growthOf(pattern).growth > greatestGrowth, String(pattern));
    }
    for (const pattern of [/<[^<>]{0,20}>/g, /[^\s]+/g, /^\s+/, /\p{L}+|\d/gu, /(?<!a)www(?=\.)/gi]) {
      assert.ok(growthOf(pattern).growth <= greatestGrowth, String(pattern));
    }
  });

  const needed = new Set<string>();
  for (const file of files) {
    const patterns = patternsOf(readFileSync(join(root, file), 'utf8').replace(/^#!.*/, ''));
    if (patterns.length === 0) continue;
    test(file, () => {
      for (const pattern of patterns) {
        const { growth, worst } = growthOf(pattern);
        if (growth <= greatestGrowth) continue;
        const name = `${file} ${pattern}`;
        needed.add(name);
        assert.ok(Object.hasOwn(bounded, name), `${name}: ${growth.toFixed(1)} for ${JSON.stringify(worst)}`);
      }
    });
  }

  test('each exception is still one', () => {
    assert.deepEqual(
      Object.keys(bounded).filter((name) => !needed.has(name)),
      [],
    );
  });
});
