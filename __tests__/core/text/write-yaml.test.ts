import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/json.ts';
import { parseYaml } from '../../../src/core/text/parse-yaml.ts';
import { writeYaml } from '../../../src/core/text/write-yaml.ts';

/** What a reader of the product's YAML gets. */
function readBack(text: string): unknown {
  const read = parseYaml(text);
  assert.ok(read.valid, `${text}\n${read.valid ? '' : read.problem}`);
  return read.value;
}

const syntax = fc.string({
  maxLength: 30,
  unit: fc.constantFrom(
    ...'ab1 \n\t\r:#-?&*!|>%@`"\'{}[],$~<=./\\\u0000\u0085\u2028\u202e\u200b\ufeff',
    '😀',
    '\ud800',
    '::',
    '##',
    '---',
    '${',
    'null',
    'no',
    '\u{e0041}',
  ),
});

describe('a value written as YAML', () => {
  test('reads back as the same value, whatever its texts hold', () => {
    const value = fc.letrec<{ node: unknown; map: JsonObject }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        syntax,
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('node'), { maxLength: 4 }),
        tie('map'),
      ),
      map: fc.dictionary(
        syntax.filter((key) => key !== '__proto__'),
        tie('node'),
        { maxKeys: 4 },
      ) as fc.Arbitrary<JsonObject>,
    })).map;
    fc.assert(
      fc.property(value, (map) => {
        const text = writeYaml(map);
        if (Object.keys(map).length > 0) assert.deepEqual(readBack(text), JSON.parse(JSON.stringify(map)));
      }),
      { numRuns: 1500, seed: 19 },
    );
  });

  test('shows nothing hidden and no command of a CI host, in any line', () => {
    fc.assert(
      fc.property(fc.record({ title: syntax, list: fc.array(syntax, { maxLength: 3 }) }), (map) => {
        const text = writeYaml(map);
        assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        assert.doesNotMatch(text, /^\s*::|##/m);
      }),
      { numRuns: 1000, seed: 19 },
    );
  });

  test('needs no quotes for the usual names, titles and URLs, and keeps prose in its lines', () => {
    assert.equal(
      writeYaml({
        apiId: 'weather-api',
        title: 'Weather (beta), été',
        serverUrl: 'https://weather.example/mcp?x=1',
        word: 'no',
        number: '12',
        description: 'Two lines\n\n  of text',
        tags: ['a', { b: [1, true] }, []],
      }),
      `apiId: weather-api
title: Weather (beta), été
serverUrl: https://weather.example/mcp?x=1
word: "no"
number: "12"
description: |-
  Two lines

    of text
tags:
  - a
  - b:
      - 1
      - true
  - []
`,
    );
  });
});
