import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import type { Verdict } from '../../../src/core/surface/change.ts';
import { compareSchemas, gravest, summary } from './surfaces.ts';

/** A rule, the schema of one property before and after, and the verdicts as input and as output. */
type Case = readonly [
  rule: string,
  before: JsonValue,
  after: JsonValue,
  input: Verdict | undefined,
  output: Verdict | undefined,
];

const breaksInput = ['breaking', 'compatible'] as const;
const breaksOutput = ['compatible', 'breaking'] as const;
const breaksBoth = ['breaking', 'breaking'] as const;
const unproven = ['unproven', 'unproven'] as const;
const warning = ['warning', 'warning'] as const;
const notice = ['notice', 'notice'] as const;
const nothing = [undefined, undefined] as const;

const string = { type: 'string' };
const integer = { type: 'integer' };
const closed = { type: 'object', additionalProperties: false };
const open = { type: 'object' };
const a = { properties: { a: string } };

const cases: readonly Case[] = [
  ['a property added to a closed object', closed, { ...closed, ...a }, 'compatible', 'breaking'],
  ['a property added to an open object', open, { ...open, ...a }, 'warning', 'compatible'],
  [
    'a property added to an object whose others are typed alike',
    { ...open, additionalProperties: string },
    { ...open, ...a, additionalProperties: string },
    'warning',
    'compatible',
  ],
  [
    'a property added to an object whose others are typed otherwise',
    { ...open, additionalProperties: integer },
    { ...open, ...a, additionalProperties: integer },
    'warning',
    'breaking',
  ],
  [
    'a required property added to a closed object',
    closed,
    { ...closed, ...a, required: ['a'] },
    'breaking',
    'breaking',
  ],
  [
    'a required property added to an open object',
    open,
    { ...open, ...a, required: ['a'] },
    'breaking',
    'compatible',
  ],
  [
    'a property added where a pattern could match it',
    { ...closed, patternProperties: { '^a': integer } },
    { ...closed, ...a, patternProperties: { '^a': integer } },
    'warning',
    'breaking',
  ],
  ['a property removed from an open object', { ...open, ...a }, open, ...breaksBoth],
  ['a property removed from a closed object', { ...closed, ...a }, closed, ...breaksBoth],
  ['a required property removed', { ...open, ...a, required: ['a'] }, open, ...breaksBoth],
  ['a property newly required', { ...open, ...a }, { ...open, ...a, required: ['a'] }, ...breaksInput],
  ['a property no longer required', { ...open, ...a, required: ['a'] }, { ...open, ...a }, ...breaksOutput],
  ['an undeclared name newly required', open, { ...open, required: ['b'] }, ...breaksInput],

  ['a type widened', string, { type: ['string', 'null'] }, ...breaksOutput],
  ['a type narrowed', { type: ['string', 'null'] }, string, ...breaksInput],
  ['integer to number', integer, { type: 'number' }, ...breaksOutput],
  ['number to integer', { type: 'number' }, integer, ...breaksInput],
  ['a type replaced', string, integer, ...breaksBoth],
  ['a type replaced in part', { type: ['string', 'null'] }, { type: ['string', 'boolean'] }, ...breaksBoth],
  ['a type where there was none', {}, string, ...breaksInput],
  ['no type where there was one', string, {}, ...breaksOutput],
  ['a type as a list of one', string, { type: ['string'] }, ...nothing],
  ['number and integer together', { type: 'number' }, { type: ['number', 'integer'] }, ...nothing],

  ['a value of an enum removed', { enum: ['a', 'b'] }, { enum: ['a'] }, ...breaksInput],
  ['a value of an enum added', { enum: ['a'] }, { enum: ['a', 'b'] }, ...breaksOutput],
  ['a value of an enum replaced', { enum: ['a', 'b'] }, { enum: ['a', 'c'] }, ...breaksBoth],
  ['an enum added', string, { type: 'string', enum: ['a'] }, ...breaksInput],
  ['an enum removed', { type: 'string', enum: ['a'] }, string, ...breaksOutput],
  ['an enum with a value of another type added', string, { enum: ['a', 1] }, ...breaksBoth],
  ['an enum with a value of another type removed', { enum: ['a', 1] }, string, ...breaksBoth],
  ['a const changed', { const: 'a' }, { const: 'b' }, ...breaksBoth],
  ['a const that becomes an enum of more', { const: 'a' }, { enum: ['a', 'b'] }, ...breaksOutput],
  ['a const as an enum of one', { const: 'a' }, { type: 'string', enum: ['a'] }, ...nothing],
  [
    'null allowed by the type but not by the enum',
    { type: 'string', enum: ['a'] },
    { type: ['string', 'null'], enum: ['a'] },
    ...nothing,
  ],
  [
    'values of an enum that are objects, their members in another order',
    { enum: [{ x: 1, y: 2 }] },
    { enum: [{ y: 2, x: 1 }] },
    ...nothing,
  ],

  ...(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const).flatMap(
    (keyword): Case[] => [
      [`${keyword} raised`, { [keyword]: 1 }, { [keyword]: 2 }, ...breaksInput],
      [`${keyword} added`, {}, { [keyword]: 1 }, ...breaksInput],
      [`${keyword} lowered`, { [keyword]: 2 }, { [keyword]: 1 }, ...breaksOutput],
      [`${keyword} removed`, { [keyword]: 1 }, {}, ...breaksOutput],
    ],
  ),
  ...(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const).flatMap(
    (keyword): Case[] => [
      [`${keyword} lowered`, { [keyword]: 2 }, { [keyword]: 1 }, ...breaksInput],
      [`${keyword} added`, {}, { [keyword]: 1 }, ...breaksInput],
      [`${keyword} raised`, { [keyword]: 1 }, { [keyword]: 2 }, ...breaksOutput],
      [`${keyword} removed`, { [keyword]: 1 }, {}, ...breaksOutput],
    ],
  ),
  ['minimum that becomes exclusive', { minimum: 1 }, { exclusiveMinimum: 1 }, ...breaksInput],
  ['a maximum that is no longer exclusive', { exclusiveMaximum: 9 }, { maximum: 9 }, ...breaksOutput],
  ['a looser bound beside a stricter one', { minimum: 5 }, { minimum: 5, exclusiveMinimum: 1 }, ...nothing],
  ['minLength 0', {}, { minLength: 0 }, ...nothing],
  ['a bound on what the type excludes', string, { type: 'string', minimum: 3, minItems: 1 }, ...nothing],
  ['uniqueItems added', { type: 'array' }, { type: 'array', uniqueItems: true }, ...breaksInput],
  ['uniqueItems removed', { uniqueItems: true }, {}, ...breaksOutput],
  ['uniqueItems false', {}, { uniqueItems: false }, ...nothing],
  ['a pattern added', string, { type: 'string', pattern: '^a' }, ...breaksInput],
  ['a pattern removed', { type: 'string', pattern: '^a' }, string, ...breaksOutput],
  ['a pattern changed', { pattern: '^a' }, { pattern: '^b' }, ...unproven],
  ['multipleOf added', { type: 'number' }, { type: 'number', multipleOf: 2 }, ...breaksInput],
  ['multipleOf removed', { type: 'number', multipleOf: 2 }, { type: 'number' }, ...breaksOutput],
  ['a multipleOf that divides the old', { multipleOf: 6 }, { multipleOf: 3 }, ...breaksOutput],
  ['a multipleOf that the old divides', { multipleOf: 3 }, { multipleOf: 6 }, ...breaksInput],
  ['a multipleOf that has nothing to do with the old', { multipleOf: 3 }, { multipleOf: 5 }, ...breaksBoth],

  [
    'additionalProperties true to false',
    { type: 'object', additionalProperties: true },
    closed,
    ...breaksInput,
  ],
  ['additionalProperties absent to false', open, closed, ...breaksInput],
  [
    'additionalProperties false to true',
    closed,
    { type: 'object', additionalProperties: true },
    'compatible',
    'warning',
  ],
  [
    'additionalProperties false to a schema',
    closed,
    { type: 'object', additionalProperties: string },
    'compatible',
    'warning',
  ],
  [
    'additionalProperties a schema to false',
    { type: 'object', additionalProperties: string },
    closed,
    ...breaksInput,
  ],
  [
    'additionalProperties true to a schema',
    open,
    { type: 'object', additionalProperties: string },
    ...breaksInput,
  ],
  [
    'additionalProperties a schema to true',
    { type: 'object', additionalProperties: string },
    open,
    ...breaksOutput,
  ],
  [
    'a schema under additionalProperties narrowed',
    { additionalProperties: { maxLength: 9 } },
    { additionalProperties: { maxLength: 5 } },
    ...breaksInput,
  ],
  ['additionalProperties written out', open, { type: 'object', additionalProperties: {} }, ...nothing],

  ['items narrowed', { items: { type: 'number' } }, { items: integer }, ...breaksInput],
  ['items widened', { items: integer }, { items: { type: 'number' } }, ...breaksOutput],
  ['items added', { type: 'array' }, { type: 'array', items: string }, ...breaksInput],
  [
    'items that forbid further elements',
    { prefixItems: [string] },
    { prefixItems: [string], items: false },
    ...breaksInput,
  ],
  [
    'an element of prefixItems narrowed',
    { prefixItems: [string, {}] },
    { prefixItems: [string, string] },
    ...breaksInput,
  ],
  [
    'an element of prefixItems added to a closed tuple',
    { prefixItems: [string], items: false },
    { prefixItems: [string, string], items: false },
    ...breaksOutput,
  ],
  [
    'a tuple in the words of draft-07',
    { prefixItems: [string], items: false },
    { items: [string], additionalItems: false },
    ...nothing,
  ],
  [
    'a nested property narrowed',
    { ...open, properties: { b: { ...open, ...a } } },
    { ...open, properties: { b: { ...open, properties: { a: { type: 'string', maxLength: 3 } } } } },
    ...breaksInput,
  ],

  ['an alternative of anyOf gone', { anyOf: [string, integer] }, { anyOf: [string] }, ...breaksInput],
  ['an alternative of anyOf added', { anyOf: [string] }, { anyOf: [string, integer] }, ...breaksOutput],
  [
    'an alternative of anyOf narrowed',
    { anyOf: [{ type: 'string', maxLength: 9 }, integer] },
    { anyOf: [{ type: 'string', maxLength: 5 }, integer] },
    ...breaksInput,
  ],
  ['anyOf in another order', { anyOf: [string, integer] }, { anyOf: [integer, string] }, ...nothing],
  [
    'anyOf added',
    { type: 'object', properties: {} },
    { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    ...breaksInput,
  ],
  ['anyOf removed', { type: 'object', anyOf: [{ required: ['a'] }] }, { type: 'object' }, ...breaksOutput],
  [
    'an optional value as a list of types and as alternatives',
    { type: ['string', 'null'], maxLength: 5 },
    { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] },
    ...nothing,
  ],
  [
    'a value that may now be null as well',
    { type: 'integer', minimum: 1 },
    { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
    ...breaksOutput,
  ],
  ['a value that may no longer be null', { anyOf: [integer, { type: 'null' }] }, integer, ...breaksInput],
  ['an alternative of oneOf gone', { oneOf: [string, integer] }, { oneOf: [string] }, ...breaksInput],
  [
    'an alternative of oneOf gone that overlapped another',
    { oneOf: [{ type: 'number' }, integer] },
    { oneOf: [{ type: 'number' }] },
    'unproven',
    'breaking',
  ],
  [
    'an alternative of oneOf added',
    { oneOf: [string] },
    { oneOf: [string, integer] },
    'unproven',
    'breaking',
  ],
  [
    'an alternative of oneOf widened',
    { oneOf: [integer, string] },
    { oneOf: [{ type: 'number' }, string] },
    ...breaksOutput,
  ],
  ['oneOf in another order', { oneOf: [string, integer] }, { oneOf: [integer, string] }, ...nothing],
  [
    'anyOf that becomes oneOf',
    { anyOf: [{ maxLength: 9 }, { minLength: 2 }] },
    { oneOf: [{ maxLength: 9 }, { minLength: 2 }] },
    'unproven',
    undefined,
  ],
  [
    'oneOf that becomes anyOf',
    { oneOf: [{ maxLength: 9 }, { minLength: 2 }] },
    { anyOf: [{ maxLength: 9 }, { minLength: 2 }] },
    undefined,
    'unproven',
  ],
  [
    'anyOf that becomes oneOf of alternatives that exclude each other',
    { anyOf: [string, integer] },
    { oneOf: [string, integer] },
    ...nothing,
  ],

  ...(
    [
      ['allOf', [{ minLength: 1 }, { maxLength: 9 }], [{ minLength: 2 }, { maxLength: 9 }]],
      ['not', { const: 1 }, { const: 2 }],
      ['if', { required: ['a'] }, { required: ['b'] }],
      ['then', { required: ['a'] }, { required: ['b'] }],
      ['else', { required: ['a'] }, { required: ['b'] }],
      ['dependentRequired', { a: ['b'] }, { a: ['c'] }],
      ['dependentSchemas', { a: string }, { a: integer }],
      ['dependencies', { a: ['b'] }, { a: ['c'] }],
      ['patternProperties', { '^a': string }, { '^a': integer }],
      ['$ref', 'https://example.org/a', 'https://example.org/b'],
      ['propertyNames', { maxLength: 5 }, { maxLength: 3 }],
      ['contains', string, integer],
      ['unevaluatedProperties', true, false],
      ['a-keyword-that-nobody-knows', 1, 2],
    ] satisfies [string, JsonValue, JsonValue][]
  ).flatMap(([keyword, before, after]): Case[] => [
    [`${keyword} changed`, { [keyword]: before }, { [keyword]: after }, ...unproven],
    [
      `${keyword} unchanged beside another change`,
      { [keyword]: before },
      { [keyword]: before, title: 'New' },
      ...notice,
    ],
  ]),
  ['allOf added', {}, { allOf: [string, { minLength: 1 }] }, ...unproven],
  ['allOf of one changed', { allOf: [{ minLength: 1 }] }, { allOf: [{ minLength: 2 }] }, ...breaksInput],
  [
    'a description under allOf',
    { allOf: [{ type: 'string', description: 'A' }] },
    { allOf: [{ type: 'string', description: 'B' }] },
    ...notice,
  ],
  [
    'allOf in another order',
    { allOf: [string, { maxLength: 5 }] },
    { allOf: [{ maxLength: 5 }, string] },
    ...nothing,
  ],

  ['format changed', { type: 'string', format: 'date' }, { type: 'string', format: 'date-time' }, ...warning],
  ['format added', string, { type: 'string', format: 'date' }, ...warning],
  ['default changed', { default: 1 }, { default: 2 }, ...warning],
  ['default added', {}, { default: [] }, ...warning],
  ['contentEncoding changed', { contentEncoding: 'base64' }, { contentEncoding: 'base32' }, ...warning],
  ['description changed', { description: 'A' }, { description: 'B' }, ...notice],
  ['title added', {}, { title: 'A' }, ...notice],
  ['a mark of one’s own', {}, { 'x-order': 3 }, ...notice],

  ['true to false', true, false, ...breaksInput],
  ['false to true', false, true, ...breaksOutput],
  ['true to a type', true, string, ...breaksInput],
  ['a type to false', string, false, ...breaksInput],
  ['false to a type', false, string, ...breaksOutput],
  ['true as an empty schema', true, {}, ...nothing],
  ['a schema that is none', { type: 'text' }, { type: 'words' }, ...unproven],
];

/** Breaking whatever the values: callers are used to a property, or a pattern says what no rule reads. */
const byRule = /no longer (?:accepts|returns) "|returns the new|pattern is now/;

describe('a change of a tool’s schema', () => {
  for (const [rule, before, after, input, output] of cases) {
    for (const [direction, expected] of [
      ['input', input],
      ['output', output],
    ] as const) {
      test(`${direction}: ${rule} is ${expected ?? 'no change'}`, () => {
        const schema = (p: JsonValue): JsonObject => ({ type: 'object', properties: { p }, required: ['p'] });
        const changes = compareSchemas(direction, schema(before), schema(after));
        const gravestOne = gravest(changes);
        assert.equal(gravestOne, expected, JSON.stringify(changes, undefined, 1));
        for (const { verdict, message } of changes) {
          if (verdict === 'breaking' && !byRule.test(message))
            assert.match(message, /: for example .+ (was accepted|can now be returned)/);
        }
        assert.ok(
          changes.every(({ path }) => path?.startsWith(`${direction}/properties/p`)),
          summary(changes).join('\n'),
        );
      });
    }
  }
});

describe('a reference within a schema', () => {
  const withDefs = (p: JsonObject, $defs: JsonObject): JsonObject => ({
    type: 'object',
    properties: { p },
    $defs,
  });
  const ref = { $ref: '#/$defs/a' };

  for (const [what, before, after, expected] of [
    ['put in by hand is no change', withDefs(ref, { a: string }), withDefs(string, {}), []],
    [
      'under another name is no change',
      withDefs(ref, { a: string }),
      withDefs({ $ref: '#/$defs/b' }, { b: string }),
      [],
    ],
    [
      'wrapped in allOf for a description is only described',
      withDefs(ref, { a: string }),
      withDefs({ allOf: [ref], description: 'A' }, { a: string }),
      ['notice input/properties/p/description'],
    ],
    [
      'whose target changed is compared there',
      withDefs(ref, { a: { maxLength: 9 } }),
      withDefs(ref, { a: { maxLength: 5 } }),
      ['breaking input/properties/p/maxLength'],
    ],
    [
      'whose target changed, within allOf, is unproven',
      withDefs({ allOf: [ref, {}] }, { a: { maxLength: 9 } }),
      withDefs({ allOf: [ref, {}] }, { a: { maxLength: 5 } }),
      ['unproven input/properties/p/allOf'],
    ],
    [
      'with keywords beside it counts with them',
      withDefs({ ...ref, maxLength: 9 }, { a: string }),
      withDefs({ ...ref, maxLength: 5 }, { a: string }),
      ['breaking input/properties/p/maxLength'],
    ],
    [
      'with properties beside it is not mixed up with them',
      withDefs({ ...ref, properties: { x: string } }, { a: { properties: { y: string } } }),
      withDefs({ ...ref, properties: { x: string } }, { a: { properties: { y: integer } } }),
      ['unproven input/properties/p/allOf'],
    ],
    [
      'to definitions that nobody uses is no change',
      withDefs(ref, { a: string, b: string }),
      withDefs(ref, { a: string, b: integer }),
      [],
    ],
    [
      'to an anchor is followed',
      withDefs({ $ref: '#a' }, { a: { $anchor: 'a', type: 'string' } }),
      withDefs({ $ref: '#a' }, { a: { $anchor: 'a', type: 'integer' } }),
      ['breaking input/properties/p/type'],
    ],
    [
      'in a document with one address is the same when it is dynamic',
      withDefs(ref, { a: string }),
      withDefs({ $dynamicRef: '#a' }, { a: { $dynamicAnchor: 'a', type: 'integer' } }),
      ['breaking input/properties/p/type'],
    ],
    [
      'that leads nowhere is unproven when the definitions changed',
      withDefs({ $ref: '#b' }, { a: string }),
      withDefs({ $ref: '#b' }, { a: integer }),
      ['unproven input/properties/p'],
    ],
    [
      'that leads nowhere any more leaves what it led to uncompared',
      withDefs(ref, { a: string }),
      withDefs(ref, { b: string }),
      ['incomplete input/properties/p'],
    ],
    [
      'in a circle is unproven when the definitions changed',
      withDefs(ref, { a: ref, b: string }),
      withDefs(ref, { a: ref, b: integer }),
      ['unproven input/properties/p'],
    ],
    [
      'with escaped characters is found',
      withDefs({ $ref: '#/$defs/a~1b%20c' }, { 'a/b c': string }),
      withDefs({ $ref: '#/$defs/a~1b%20c' }, { 'a/b c': integer }),
      ['breaking input/properties/p/type'],
    ],
    [
      'to a prototype is none',
      withDefs({ $ref: '#/$defs/constructor' }, {}),
      withDefs({ $ref: '#/$defs/toString' }, {}),
      ['unproven input/properties/p'],
    ],
  ] satisfies [string, JsonObject, JsonObject, string[]][]) {
    test(what, () => assert.deepEqual(summary(compareSchemas('input', before, after)), expected));
  }

  const list = (value: JsonObject): JsonObject => ({
    type: 'object',
    properties: { head: { $ref: '#/$defs/node' } },
    $defs: { node: { type: 'object', properties: { value, next: { $ref: '#/$defs/node' } } } },
  });

  test('of a schema to itself is followed, and comes to an end', () => {
    assert.deepEqual(summary(compareSchemas('input', list({ maxLength: 9 }), list({ maxLength: 5 }))), [
      'breaking input/properties/head/properties/value/maxLength',
      'breaking input/properties/head/properties/next/properties/value/maxLength',
    ]);
  });

  test('of a schema to itself is the same when written out one step further', () => {
    const node = list(string);
    const unrolled = {
      ...node,
      properties: {
        head: { type: 'object', properties: { value: string, next: { $ref: '#/$defs/node' } } },
      },
    };
    assert.deepEqual(compareSchemas('input', node, unrolled), []);
    assert.deepEqual(compareSchemas('output', unrolled, node), []);
  });

  test('that is used in several places is told in each', () => {
    const twice = (a: JsonObject) => ({ type: 'object', properties: { p: ref, q: ref }, $defs: { a } });
    assert.deepEqual(summary(compareSchemas('input', twice(string), twice(integer))), [
      'breaking input/properties/p/type',
      'breaking input/properties/q/type',
    ]);
  });
});
