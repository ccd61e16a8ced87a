import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { BadQuery } from '../../src/emulator/data/bad-query.ts';
import { parseDataFilter } from '../../src/emulator/data/data-filter.ts';

const pieces = fc.array(
  fc.constantFrom(
    '(',
    ')',
    "'",
    ' ',
    'and ',
    'or ',
    'eq ',
    'ne ',
    'contains(',
    ', ',
    'kind',
    'a/any(',
    't: ',
    't',
    'x',
  ),
  { maxLength: 40 },
);

test('any text is a filter that can be asked, or is refused as unreadable', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string(),
      ),
      (text) => {
        try {
          assert.equal(typeof parseDataFilter(text)({ kind: 'mcp', a: ['x'] }), 'boolean');
        } catch (error) {
          assert.ok(error instanceof BadQuery, String(error));
        }
      },
    ),
    { seed: 1, numRuns: 2000 },
  );
});

test('a value without quotes equals itself, alone and in a list, and contains each of its parts', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll("'", ''));
  fc.assert(
    fc.property(value, fc.nat(30), (text, from) => {
      const element = { customProperties: { one: text, many: ['other', text] } };
      for (const filter of [
        `(customProperties/one eq '${text}')`,
        `(customProperties/one ne '${text}x') and (customProperties/one eq '${text}')`,
        `contains(customProperties/one, '${text.slice(from)}')`,
        `customProperties/many/any(t: t eq '${text}')`,
      ]) {
        assert.equal(parseDataFilter(filter)(element), true, filter);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});
