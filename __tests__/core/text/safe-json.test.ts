import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeJson } from '../../../src/core/text/safe-json.ts';

test('JSON for logs means the same, whatever is in it', () => {
  const strings = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.jsonValue(), strings, strings, (value, text, key) => {
      const whole = { value, text: text, [`k${key}`]: 1 };
      assert.deepEqual(JSON.parse(safeJson(whole)), JSON.parse(JSON.stringify(whole)));
    }),
    { seed: 20261125 },
  );
});

for (const [what, words] of [
  ['a command of Azure Pipelines', '##vso[task.setvariable variable=x]y'],
  ['a format command of Azure Pipelines', '##[section]x'],
  ['three hashes', '###vso[x]'],
  ['controls', '\u001b[31m\u009b31m\r\n\u2028'],
  ['bidirectional text', '\u202egnirts\u2066'],
  ['invisible letters beyond the basic plane', '\u{e0041}\u{e0001}'],
  ['half a character', '\ud800'],
] as const) {
  test(`${what} in it does nothing`, () => {
    const text = safeJson({ [words]: words });
    assert.doesNotMatch(text, /##|(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    assert.deepEqual(JSON.parse(text), { [words]: words });
  });
}
