import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openApiProblem } from '../../../src/core/definition/openapi-schema.ts';
import { checkOwnDefinition } from '../../../src/core/definition/own-definition.ts';
import type { JsonObject } from '../../../src/core/json.ts';

const info = { title: 'Weather', version: '1' };

describe('a registered document is judged by the schema of its version of OpenAPI', () => {
  const sound: Readonly<Record<string, JsonObject>> = {
    '3.0': { openapi: '3.0.3', info, paths: {} },
    '3.0 without paths, as Microsoft’s example for MCP servers': { openapi: '3.0.4', info },
    '3.1': { openapi: '3.1.0', info, paths: {} },
    '3.2': { openapi: '3.2.0', info, paths: {} },
    'a version that nobody knows yet': { openapi: '4.0.0', anything: true },
    'a reference to another file': {
      openapi: '3.1.0',
      info,
      components: { schemas: { a: { $ref: 'https://other.example/schema.json' } } },
    },
    'own members': { openapi: '3.0.3', info, 'x-mcp': { surface: '{"$ref":1}' } },
    'an address of a form that no client reads': {
      openapi: '3.0.3',
      info: { ...info, contact: { email: 'ask in the corridor' } },
    },
  };
  for (const [what, document] of Object.entries(sound)) {
    test(`nothing is wrong with ${what}`, async () => {
      assert.equal(await openApiProblem(document), undefined);
    });
  }

  for (const [what, document, problem] of [
    ['a missing title', { openapi: '3.0.3', info: { version: '1' } }, /at \/info: .*title/],
    ['an unknown member', { openapi: '3.0.3', info, servres: [] }, /servres/],
    [
      'a server without a URL',
      { openapi: '3.1.0', info, paths: {}, servers: [{}] },
      /at \/servers\/0: .*url/,
    ],
  ] as const) {
    test(`${what} is named with its place`, async () => {
      assert.match((await openApiProblem(document)) ?? '', problem);
    });
  }

  test('one that would keep the audit busy is not judged', async () => {
    const values = Array.from({ length: 100_000 }, (_, index) => ({ index }));
    const document = { openapi: '3.0.3', info, components: { schemas: { a: { enum: values } } } };
    assert.equal(await openApiProblem(document), undefined);
    let deep: JsonObject = {};
    for (let level = 0; level < 100_000; level++) deep = { not: deep };
    assert.equal(
      await openApiProblem({ openapi: '3.0.3', info, components: { schemas: { deep } } }),
      undefined,
    );
  });
});

describe('a document changes no object of the run', () => {
  for (const [way, schema] of [
    [
      'a reference to the prototype of all objects',
      '{"$ref":"#/__proto__","stolen":{"$ref":"#/info/title"}}',
    ],
    ['one beside a constructor', '{"$ref":"#","constructor":{"stolen":{"$ref":"#/info/title"}}}'],
    ['a dynamic one', '{"$dynamicRef":"__proto__","stolen":{"$dynamicRef":"__proto__"}}'],
    ['a member of that name', '{"__proto__":{"stolen":{"$ref":"#/info/title"}}}'],
  ] as const) {
    test(`by ${way}`, async () => {
      const text = `{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{},"components":{"schemas":{"a":${schema}}}}`;
      await openApiProblem(JSON.parse(text));
      const file = { path: 'openapi.json', bytes: new TextEncoder().encode(text) };
      await checkOwnDefinition(file, undefined).catch(() => undefined);
      assert.ok(!('stolen' in Object.prototype) && !('stolen' in Object));
    });
  }
});
