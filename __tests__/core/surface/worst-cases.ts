import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import type { Tool } from '../../../src/core/probe/result.ts';

type Lists = readonly [before: readonly Tool[], after: readonly Tool[]];

const numbers = (length: number, from = 0) => Array.from({ length }, (_, index) => from + index);
const tool = (inputSchema: JsonObject, name = 'tool'): Tool => ({ name, inputSchema });
const property = (p: JsonValue, $defs: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties: { p },
  $defs,
});
const one = (make: (after: boolean) => JsonObject): Lists => [[tool(make(false))], [tool(make(true))]];

/** A schema of so many levels, each with several references to the next. */
function chain(levels: number, links: readonly string[], leaf: JsonObject): JsonObject {
  const level = (index: number): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(links.map((name) => [name, { $ref: `#/$defs/d${index + 1}` }])),
    not: { required: ['none'], properties: { [links[0] ?? 'a']: { $ref: `#/$defs/d${index + 1}` } } },
  });
  const defs = Object.fromEntries(numbers(levels).map((index) => [`d${index}`, level(index)]));
  return property({ $ref: '#/$defs/d0' }, { ...defs, [`d${levels}`]: leaf });
}

const object = (index: number, more: JsonObject): JsonObject => ({
  type: 'object',
  properties: { [`a${index}`]: { type: 'string', ...more }, [`b${index}`]: { type: 'number' } },
  required: [`b${index}`],
});

/** Lists within the limits of a probe whose comparison would take longest, as far as is known. */
export const worstCases: Readonly<Record<string, () => Lists>> = {
  'alternatives over one enum': () =>
    one((after) =>
      property(
        { anyOf: numbers(300).map((index) => ({ $ref: '#/$defs/b', minimum: (after ? 1e6 : 0) + index })) },
        { b: { enum: numbers(10_000) } },
      ),
    ),
  'alternatives over one enum of objects': () =>
    one((after) =>
      property(
        {
          anyOf: numbers(300).map((index) => ({ $ref: '#/$defs/b', minProperties: (after ? 1 : 2) + index })),
        },
        { b: { enum: numbers(8000).map((value) => ({ value })) } },
      ),
    ),
  'hundreds of objects under anyOf': () =>
    one((after) =>
      property({ anyOf: numbers(700).map((index) => object(index, { maxLength: after ? 5 : 9 })) }),
    ),
  'hundreds of objects under oneOf': () =>
    one((after) =>
      property({ oneOf: numbers(700).map((index) => object(index, { maxLength: after ? 5 : 9 })) }),
    ),
  'hundreds of parts under allOf': () =>
    one((after) =>
      property({ allOf: numbers(900).map((index) => object(index, { maxLength: after ? 5 : 9 })) }),
    ),
  'alternatives within alternatives': () => {
    const nested = (depth: number, after: boolean): JsonObject =>
      depth === 0
        ? object(0, { maxLength: after ? 5 : 9 })
        : {
            anyOf: numbers(3).map((index) => ({
              type: 'object',
              properties: { x: nested(depth - 1, after), [`y${index}`]: { maxLength: after ? 4 : 8 } },
            })),
          };
    return one((after) => property(nested(7, after)));
  },
  'a chain of references': () =>
    one((after) => chain(60, ['a', 'b', 'c'], { type: after ? 'string' : 'integer' })),
  'circles that never fall into step': () =>
    one((after) => {
      const length = after ? 997 : 991;
      const next = (index: number): JsonObject => ({
        anyOf: [
          { type: 'null' },
          { type: 'object', properties: { next: { $ref: `#/$defs/d${(index + 1) % length}` } } },
        ],
      });
      return property(
        { $ref: '#/$defs/d0' },
        Object.fromEntries(numbers(length).map((i) => [`d${i}`, next(i)])),
      );
    }),
  'thousands of tools, all changed': () => {
    const list = (after: boolean) =>
      numbers(3000).map((index) =>
        tool(
          {
            type: 'object',
            properties: Object.fromEntries(
              numbers(8).map((p) => [`p${p}`, { type: 'integer', maximum: (after ? 5 : 9) + p }]),
            ),
            required: after ? ['p0', 'p1'] : [],
          },
          `t${index}`,
        ),
      );
    return [list(false), list(true)];
  },
  'long texts': () => {
    const list = (end: string) =>
      numbers(30).map((index) => ({
        ...tool({ type: 'object', title: 'x'.repeat(200_000) + end }, `t${index}`),
      }));
    return [list('a'), list('b')];
  },
  'numbers far apart': () =>
    one((after) =>
      property({
        type: 'object',
        properties: Object.fromEntries(
          numbers(4000).map((index) => [
            `p${index}`,
            { type: 'integer', multipleOf: after ? 1e-300 : 1.7e300 },
          ]),
        ),
      }),
    ),
};
