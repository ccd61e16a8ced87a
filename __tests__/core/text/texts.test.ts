import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slug, suffixedId } from '../../../src/core/apicenter/slug.ts';
import { cutAtWord } from '../../../src/core/text/cut.ts';
import { printable } from '../../../src/core/text/printable.ts';

describe('text from outside in a log line', () => {
  test('cannot start a command of either CI host', () => {
    assert.equal(printable('a\n::add-path::/evil'), 'a : :add-path: :/evil');
    assert.equal(
      printable('##vso[task.setvariable variable=PATH]x'),
      '# #vso[task.setvariable variable=PATH]x',
    );
    assert.equal(printable('##[error]x'), '# #[error]x');
    assert.doesNotMatch(printable(':\u200b:set-output::'), /::/);
  });

  test('carries no control, bidirectional or lone surrogate character', () => {
    assert.equal(printable('a\u001b[31mb\u202ec\u2066d\ud800e\u0000f'), 'a [31mb c d e f');
  });

  test('is cut to its limit, between characters', () => {
    assert.equal(printable('x'.repeat(300)).length, 200);
    assert.equal(printable('😀😀😀', 4), '😀…');
  });
});

describe('a resource name made from a title', () => {
  for (const [title, id] of [
    ['Weather MCP Server', 'weather-mcp-server'],
    ['  Über: cool!! (v2) ', 'ber-cool-v2'],
    ['v1', 'v1'],
    ['1.0.7', '1-0-7'],
    ['天気', ''],
  ] as const) {
    test(`"${title}" becomes "${id}"`, () => assert.equal(slug(title), id));
  }

  test('two long titles that differ at the end stay two names of at most 90 characters', () => {
    const [a, b] = [`${'weather '.repeat(20)}a`, `${'weather '.repeat(20)}b`].map((title) => slug(title));
    assert.notEqual(a, b);
    for (const id of [a, b]) assert.match(id ?? '', /^[a-z0-9-]{1,83}-[0-9a-f]{6}$/);
  });
});

describe('a resource name with a suffix', () => {
  test('keeps the suffix whole, and gains a hash where it had to be cut', () => {
    assert.equal(suffixedId('dev', '-streamable'), 'dev-streamable');
    const [a, b] = ['a', 'b'].map((end) => suffixedId(`${'x'.repeat(89)}${end}`, '-streamable'));
    assert.notEqual(a, b);
    for (const id of [a, b]) assert.match(id ?? '', /^x+-[0-9a-f]{6}-streamable$/);
    assert.equal(a?.length, 90);
  });
});

describe('derived text over a limit', () => {
  test('is cut at a word and says so by an ellipsis', () => {
    assert.equal(cutAtWord('The quick brown fox', 12), 'The quick…');
    assert.equal(cutAtWord('The quick', 9), 'The quick');
  });

  test('is cut inside a word when the word is longer than half the room', () => {
    assert.equal(cutAtWord('Donaudampfschifffahrtsgesellschaft', 10), 'Donaudamp…');
  });
});
