import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import { drawObject, drawValue } from './random-schemas.ts';
import { drawSpelling } from './random-spellings.ts';
import { compareSchemas, summary } from './surfaces.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const x = { type: 'object', properties: { t: { const: 'x' }, a: string }, required: ['t'] };
const y = { type: 'object', properties: { t: { const: 'y' }, b: string }, required: ['t'] };

/** Pairs of schemas that let the same values through. */
const spellings: readonly (readonly [what: string, one: JsonValue, other: JsonValue])[] = [
  ['a tuple', { items: [string, integer], maxItems: 2 }, { prefixItems: [string, integer], items: false }],
  ['an enum as anyOf', { enum: ['a', 'b'] }, { anyOf: [{ const: 'a' }, { type: 'string', const: 'b' }] }],
  ['an enum as oneOf', { type: 'string', enum: ['a', 'b'] }, { oneOf: [{ enum: ['a'] }, { const: 'b' }] }],
  ['an enum with null', { enum: ['a', null] }, { anyOf: [{ enum: ['a'] }, { type: 'null' }] }],
  ['a boolean as its values', { type: 'boolean' }, { enum: [true, false] }],
  ['a bound of an integer', { ...integer, exclusiveMinimum: 0 }, { ...integer, minimum: 1 }],
  ['a bound with a fraction', { ...integer, maximum: 4.5 }, { ...integer, exclusiveMaximum: 5 }],
  [
    'bounds at the ends of exact integers',
    integer,
    { ...integer, minimum: -(2 ** 53 - 1), maximum: 2 ** 53 - 1 },
  ],
  ['multipleOf 1 of an integer', integer, { ...integer, multipleOf: 1 }],
  ['whole numbers', integer, { type: 'number', multipleOf: 1 }],
  ['multiples of 0.3 that are whole', { ...integer, multipleOf: 0.3 }, { ...integer, multipleOf: 3 }],
  ['an enum and a bound that all of it keeps', { enum: [1, 2] }, { enum: [1, 2], minimum: 1 }],
  ['allOf of one', { type: 'string', maxLength: 5 }, { allOf: [{ type: 'string', maxLength: 5 }] }],
  [
    'allOf of one beside others',
    { type: 'string', maxLength: 5 },
    { type: 'string', allOf: [{ maxLength: 5 }] },
  ],
  ['propertyNames of any text', { type: 'object' }, { type: 'object', propertyNames: string }],
  [
    'bounds beside anyOf',
    { anyOf: [integer, { type: 'null' }], minimum: 1 },
    { anyOf: [{ ...integer, minimum: 1 }, { type: 'null' }] },
  ],
  ['anyOf within anyOf', { anyOf: [string, { anyOf: [integer, x] }] }, { anyOf: [string, integer, x] }],
  ['alternatives of which one is anything', {}, { anyOf: [{}, string] }],
  ['alternatives told apart by a property', { anyOf: [x, y] }, { oneOf: [y, x] }],
  ['no tuple at all', { type: 'array', items: string, maxItems: 0 }, { type: 'array', maxItems: 0 }],
];

describe('a schema that is written in another way', () => {
  const schema = (p: JsonValue): JsonObject => ({ type: 'object', properties: { p } });
  for (const [what, one, other] of spellings) {
    test(`is unchanged: ${what}`, () => {
      for (const direction of ['input', 'output'] as const) {
        assert.deepEqual(summary(compareSchemas(direction, schema(one), schema(other))), []);
        assert.deepEqual(summary(compareSchemas(direction, schema(other), schema(one))), []);
      }
    });
  }

  test('is unchanged when its root has a list of one type', () => {
    assert.deepEqual(compareSchemas('input', { type: 'object' }, { type: ['object'] }), []);
  });

  // Draft-07 knows tuples under `items`; the other dialect knows everything else that is drawn.
  const options = { strict: false, validateSchema: false, addUsedSchema: false } as const;
  const judges = [new Ajv2020(options), new Ajv.default(options)];

  test('is unchanged whatever the schema and the way', () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const one = drawObject(draw);
        const other = drawSpelling(draw, one);
        for (const direction of ['input', 'output'] as const) {
          for (const [before, after] of [
            [one, other],
            [other, one],
          ] as const) {
            const changes = compareSchemas(direction, before, after);
            assert.deepEqual(summary(changes), [], JSON.stringify({ before, after, changes }, undefined, 1));
          }
        }
        if (/"additionalItems"|"prefixItems"|"items":\[/.test(JSON.stringify([one, other]))) return;
        for (let count = 0; count < 5; count++) {
          const value = drawValue(draw, one);
          judged++;
          for (const ajv of judges) assert.equal(ajv.validate(other, value), ajv.validate(one, value));
        }
      }),
      { seed: 20261128, numRuns: 1500, endOnFailure: true },
    );
    assert.ok(judged > 500, `too few values were judged: ${judged}`);
  });
});
