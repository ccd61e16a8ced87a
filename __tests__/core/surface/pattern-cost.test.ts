import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesPattern } from '../../../src/core/surface/schema/patterns.ts';

test('a pattern of a server is tried only where its cost is small', () => {
  const text = 'a'.repeat(60);
  for (const pattern of [
    `${'a?'.repeat(50)}${'a'.repeat(50)}`,
    `${'(a|a)'.repeat(38)}b`,
    `${'a*'.repeat(6)}b`,
    '(a+)+b',
    '(a{1,9}){1,9}b',
    '(?=a)a',
    `${'(?:a|a)'.repeat(20)}b`,
    'a{1,20}a{1,20}a{1,20}a{1,20}b',
  ]) {
    assert.equal(matchesPattern(pattern, text), undefined, pattern);
  }
  for (const [pattern, found] of [
    ['^[a-z]+$', true],
    ['^(red|green|blue|black|white|grey|pink|brown)$', false],
    ['^\\d{4}-\\d{2}-\\d{2}$', false],
    ['^a{60}$', true],
    ['a*a*a*b', false],
  ] as const) {
    assert.equal(matchesPattern(pattern, text), found, pattern);
  }
});
