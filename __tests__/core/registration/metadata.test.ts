import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MetadataSchema } from '../../../src/core/apicenter/resources.ts';
import { InvalidInput } from '../../../src/core/errors.ts';
import { parseCustomProperties } from '../../../src/core/inputs/parse-custom-properties.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { resolveCustomProperties } from '../../../src/core/registration/custom-properties.ts';

function schema(name: string, text: JsonObject | string, entity = 'api'): MetadataSchema {
  const properties = {
    schema: typeof text === 'string' ? text : JSON.stringify(text),
    assignedTo: [{ entity }],
  };
  return { id: name, name, properties };
}

/** As the portal makes it: other characters dropped from the name, choices as `oneOf` with `const`. */
const classification = schema('securityclassification', {
  title: 'security-classification',
  type: 'string',
  oneOf: [
    { const: 'internal', description: '' },
    { const: 'public', description: '' },
  ],
});
const schemas = [
  classification,
  schema('owner', { type: 'string', title: 'Data Owner' }),
  schema('tier', { enum: [1, 2, 3] }),
  schema('tags', { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }),
  schema('reviewed', { type: 'boolean', title: 'constructor' }),
  schema('site', { type: 'string', format: 'uri' }),
  schema('toString', { type: 'string' }),
  schema('twin-1', { type: 'string', title: 'Twin' }),
  schema('twin-2', { type: 'string', title: 'Twin' }),
  schema('region', { type: 'string' }, 'deployment'),
];

const taken: readonly (readonly [what: string, given: JsonObject, expected: JsonObject])[] = [
  ['by the schema’s name', { owner: 'Ada' }, { owner: 'Ada' }],
  ['by its title, whatever the case', { 'data owner': 'Ada' }, { owner: 'Ada' }],
  [
    'by the title that the portal shows, although the name is another',
    { 'security-classification': 'internal' },
    { securityclassification: 'internal' },
  ],
  ['with a type that is kept', { reviewed: false, tier: 2 }, { reviewed: false, tier: 2 }],
  ['with a list', { tags: ['a', 'b'] }, { tags: ['a', 'b'] }],
  ['without enforcing its format, as the service does not', { site: 'example.com' }, { site: 'example.com' }],
  ['by a title that every object has as a member', { constructor: true }, { reviewed: true }],
  ['by a name that every object has as a member', { toString: 'x' }, { toString: 'x' }],
  ['by a name that is also a title of two others', { 'twin-1': 'x' }, { 'twin-1': 'x' }],
];

describe('a custom property is taken', () => {
  for (const [what, given, expected] of taken) {
    test(what, () => assert.deepEqual(resolveCustomProperties(given, schemas), expected));
  }

  for (const [what, text] of [
    ['that is no JSON', '{'],
    ['that does not compile', { type: 'strin' }],
    ['that refers to another document', { $ref: 'https://contoso.example/schema' }],
    ['that would answer later', { $async: true, type: 'string' }],
  ] as const) {
    test(`unjudged where the API center has a schema ${what}`, () =>
      assert.deepEqual(resolveCustomProperties({ odd: 5 }, [schema('odd', text)]), { odd: 5 }));
  }
});

describe('a custom property is refused', () => {
  for (const [what, given, expected] of [
    [
      'that is unknown, with all that exist',
      { nope: 1, neither: 2 },
      /"nope", "neither".*owner \("Data Owner"\)/s,
    ],
    ['that is for deployments', { region: 'x' }, /no metadata schema "region" for APIs/],
    ['twice for one schema', { owner: 'x', 'Data Owner': 'y' }, /"owner" and "Data Owner" both mean owner/],
    ['by a title of two schemas', { twin: 'x' }, /Give the name of one instead: twin-1, twin-2/],
    ['with another type', { owner: 5 }, /"owner" is 5: must be string/],
    [
      'with none of the choices',
      { securityclassification: 'secret' },
      /"secret": expected one of "internal", "public"/,
    ],
    [
      'with another type where there are choices',
      { securityclassification: 5 },
      /expected one of "internal", "public"/,
    ],
    ['with a number that is no choice', { tier: 4 }, /is 4: expected one of 1, 2, 3/],
    ['with a list of which one item is no choice', { tags: ['a', 'c'] }, /at \/1: expected one of "a", "b"/],
    [
      'named like the prototype',
      JSON.parse('{ "__proto__": { "owner": "x" } }'),
      /no metadata schema "__proto__"/,
    ],
    ['named like a method', { hasOwnProperty: 'x' }, /no metadata schema "hasOwnProperty"/],
  ] as const) {
    test(what, () => {
      assert.throws(
        () => resolveCustomProperties(given, schemas),
        (error) => error instanceof InvalidInput && expected.test(`${error.message} ${error.next}`),
      );
    });
  }

  test('where the API center has none', () =>
    assert.throws(() => resolveCustomProperties({ a: 1 }, []), /no metadata schema "a" for APIs/));
});

describe('the text of custom-properties', () => {
  for (const [what, text, expected] of [
    [
      'YAML',
      'Data Owner: Ada\nreviewed: yes\ntags: [a, b]\n',
      { 'Data Owner': 'Ada', reviewed: 'yes', tags: ['a', 'b'] },
    ],
    ['JSON', '{ "owner": "Ada", "reviewed": true }', { owner: 'Ada', reviewed: true }],
    ['an empty map', '{}', {}],
  ] as const) {
    test(`may be ${what}`, () => assert.deepEqual(parseCustomProperties(text), expected));
  }

  test('keeps a key like __proto__ as a key', () =>
    assert.deepEqual(Object.keys(parseCustomProperties('__proto__: { owner: x }')), ['__proto__']));

  for (const [what, text, expected] of [
    ['a list', '- a', /is not a map/],
    ['a word', 'owner', /is not a map/],
    ['a key twice', 'owner: a\nowner: b', /at line 2, column 1: This key occurs twice/],
    ['broken YAML', 'owner: [a', /at line 1, column 10: Flow sequence/],
    ['a number that JSON lacks', 'tier: .nan', /"tier" is a number that JSON cannot hold/],
    ['an alias to nothing', 'owner: *who', /Unresolved alias/],
    ['an anchor within itself', 'owner: &a [*a]', /cannot be read/],
    ['an alias a thousand times', `a: &a x\nb: [${'*a,'.repeat(1001)}]`, /cannot be read/],
    [
      'a long text that aliases repeat',
      `a: &a ${'x'.repeat(50_000)}\nb: [${'*a,'.repeat(900)}]`,
      /too large once its aliases are expanded/,
    ],
    ['more than 64 KiB', `owner: ${'x'.repeat(64 * 1024)}`, /65543 bytes/],
    ['a command of the CI host in it', '"::error::x', /cannot be read at line 1, column \d+: [^:]*\.$/],
  ] as const) {
    test(`is refused as ${what}`, () =>
      assert.throws(
        () => parseCustomProperties(text),
        (error) => error instanceof InvalidInput && expected.test(error.message),
      ));
  }
});
