import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkOwnDefinition } from '../../../src/core/definition/own-definition.ts';
import { InvalidInput } from '../../../src/core/errors.ts';
import { isJsonObject } from '../../../src/core/json.ts';
import { documentWarnings } from '../../../src/core/registration/specification.ts';
import { parseYaml } from '../../../src/core/text/parse-yaml.ts';
import { textOf } from '../../support/text-of.ts';

const url = 'https://weather.contoso.example/mcp';

function check(content: string | Uint8Array | object) {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return checkOwnDefinition({ path: 'docs/openapi.yaml', bytes }, url);
}

function document(members: object = {}) {
  return {
    openapi: '3.0.3',
    info: { title: 'Weather', version: '1' },
    servers: [{ url }],
    paths: {},
    ...members,
  };
}

const operation = (members: object) => ({
  '/mcp': { post: { responses: { 200: { description: 'ok' } }, ...members } },
});

function nested(levels: number): object {
  let schema: object = { type: 'string' };
  for (let level = 0; level < levels; level++) schema = { type: 'array', items: schema };
  return schema;
}

const yaml = `openapi: 3.1.0
info: { title: Weather, version: "1" }
servers: &servers
  - url: ${url}
paths:
  /mcp:
    servers: *servers
`;

describe('an own definition is taken', () => {
  test('as YAML, byte for byte', async () =>
    assert.deepEqual(await check(yaml), { text: yaml, openApiVersion: '3.1.0' }));

  test('with its byte order mark and its line ends', async () => {
    const text = `\uFEFF${yaml.replaceAll('\n', '\r\n')}`;
    assert.equal((await check(text)).text, text);
  });

  test('as JSON that is indented with tabs', async () => {
    const text = JSON.stringify(document(), undefined, '\t');
    assert.deepEqual(await check(text), { text, openApiVersion: '3.0.3' });
  });

  for (const [what, members] of [
    ['in another spelling', { servers: [{ url: 'https://WEATHER.contoso.example:443/mcp' }] }],
    ['beside others', { servers: [{ url: '/' }, { url }] }],
    [
      'by the defaults of its variables',
      {
        servers: [
          {
            url: 'https://{name}.contoso.example/{path}',
            variables: { name: { default: 'weather' }, path: { default: 'mcp' } },
          },
        ],
      },
    ],
  ] as const) {
    test(`with the endpoint ${what}`, () => assert.doesNotReject(check(document(members))));
  }

  for (const [what, members] of [
    [
      'references within it',
      {
        paths: operation({ requestBody: { $ref: '#/components/requestBodies/a~1b' } }),
        components: { requestBodies: { 'a/b': { content: {} } } },
      },
    ],
    [
      'properties that are called $ref and $id',
      {
        paths: { '/mcp': { $ref: '#/components/x-paths/a~1b' } },
        components: {
          'x-paths': { 'a/b': {} },
          schemas: {
            A: { properties: { $ref: { type: 'string' }, $id: { type: 'string' } } },
            B: { properties: { $id: { type: 'string' } } },
          },
        },
      },
    ],
    ['a $ref in data of its own', { 'x-mcp': { surface: { $ref: 'https://contoso.example/a' } } }],
  ] as const) {
    test(`with ${what}`, () => assert.doesNotReject(check(document(members))));
  }
});

describe('an own definition is refused with the place at fault', () => {
  for (const [what, content, expected] of [
    ['an empty file', '', /it is empty/],
    ['a byte order mark and nothing else', '\uFEFF\n', /it is empty/],
    ['a zip file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /not UTF-8 text/],
    ['Latin-1', new Uint8Array([0x6f, 0xe9, 0x3a]), /not UTF-8 text/],
    ['UTF-16', Buffer.from(yaml, 'utf16le'), /not UTF-8 text/],
    ['more than 3 MiB', Buffer.alloc(3 * 1024 * 1024 + 1, 'a'), /3145729 bytes/],
    ['comments alone', '# later', /which is a mapping/],
    ['a list', '[1]', /which is a mapping/],
    ['a key that is there twice', `${yaml}paths: {}\n`, /at line 8, column 1: This key occurs twice/],
    [
      'a key that is there twice in JSON',
      `{\n "openapi": "3.0.3",\n "openapi": "3.0.3" }`,
      /at line 3, column 2/,
    ],
    ['broken YAML', `${yaml}x: [1\n`, /at line 9, column 1: /],
    ['two documents', `${yaml}---\n${yaml}`, /at line 8, column 1: A second document begins/],
    ['brackets without end', `{"openapi":${'['.repeat(100_000)}`, /nested too deeply/],
    [
      'too deep a nesting of schemas',
      document({ components: { schemas: { A: nested(300) } } }),
      /at line 1, column \d+: It is nested too deeply/,
    ],
    ['Swagger', { swagger: '2.0' }, /at \/swagger: expected OpenAPI 3\.0 or 3\.1, found Swagger "2\.0"/],
    ['OpenAPI 3.2', document({ openapi: '3.2.0' }), /at \/openapi: .*found "3\.2\.0"/],
    ['OpenAPI 3.10', document({ openapi: '3.10.0' }), /found "3\.10\.0"/],
    [
      'a version without quotes',
      yaml.replace('3.1.0', '3.1'),
      /at \/openapi: expected the text .*found 3\.1/,
    ],
    ['something else', { asyncapi: '3.0.0' }, /at \/openapi: .*found nothing/],
    ['no title', document({ info: { version: '1' } }), /at \/info: expected the member "title"/],
    [
      'a version that is a number',
      document({ info: { title: 'a', version: 1 } }),
      /at \/info\/version: expected string/,
    ],
    ['an unknown member', document({ pathes: {} }), /at the top level: unknown member "pathes"/],
    ['an unknown member in 3.1', document({ openapi: '3.1.0', pathes: {} }), /unknown member "pathes"/],
    [
      'nothing of what 3.1 wants',
      document({ openapi: '3.1.0', paths: undefined }),
      /expected the member "paths" or "components" or "webhooks"/,
    ],
    [
      'a wrong parameter',
      document({ paths: operation({ parameters: [{ name: 'a', in: 'body', schema: {} }] }) }),
      /\/parameters\/0\/in: expected path or query or header or cookie/,
    ],
    [
      'a reference to nothing',
      document({ paths: operation({ requestBody: { $ref: '#/components/requestBodies/a' } }) }),
      /at \/paths\/~1mcp\/post\/requestBody: expected a \$ref to something that exists, found "#\/components\/requestBodies\/a"/,
    ],
    [
      'a reference to another file',
      document({ paths: { '/mcp': { $ref: 'paths.yaml#/mcp' } } }),
      /expected a \$ref within this file, found "paths\.yaml#\/mcp"/,
    ],
    [
      'a reference that is not encoded well',
      document({ paths: { '/mcp': { $ref: '#/%zz' } } }),
      /found "#\/%zz"/,
    ],
    [
      'a file whose name looks like a pointer',
      document({ paths: { '/mcp': { $ref: './info' } } }),
      /a \$ref within this file, found "\.\/info"/,
    ],
    [
      'another server',
      document({ servers: [{ url: 'https://contoso.example/?code=secret' }] }),
      /at \/servers: .*found "https:\/\/contoso\.example\/\?…"/,
    ],
    ['no server', document({ servers: undefined }), /at \/servers: .*found none/],
    [
      'a variable without default',
      document({ openapi: '3.1.0', servers: [{ url, variables: { a: {} } }] }),
      /at \/servers\/0\/variables\/a: expected the member "default"/,
    ],
  ] as const) {
    test(what, () =>
      assert.rejects(
        check(content),
        (error) =>
          error instanceof InvalidInput &&
          error.message.includes('docs/openapi.yaml') &&
          expected.test(error.message),
      ),
    );
  }

  test('the deepest mistake comes first: its alternatives are not what was meant', () =>
    assert.rejects(
      check(document({ paths: operation({ parameters: [{ name: 'a', in: 'body' }] }) })),
      (error) =>
        error instanceof InvalidInput &&
        /registered: at \/paths\/~1mcp\/post\/parameters\/0\/in: expected path/.test(error.message),
    ));

  test('nobody is told to write a reference instead', () =>
    assert.rejects(
      check(document({ paths: operation({ responses: { 200: {} } }) })),
      (error) =>
        error instanceof InvalidInput &&
        /responses\/200: expected the member "description"\.$/.test(error.message),
    ));

  test('at most three mistakes are told', async () => {
    const members = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`x${name}`, 1]));
    await assert.rejects(check(document(members)), (error) => {
      assert.ok(error instanceof Error);
      return error.message.match(/unknown member/g)?.length === 3;
    });
  });

  test('and its words never become a command of the CI host', () =>
    assert.rejects(
      check(document({ '::error::\nx': 1 })),
      (error) => error instanceof InvalidInput && !/\n|::/.test(error.message),
    ));

  for (const [what, content, place] of [
    ['a schema', `${yaml}x: 1\ninfo2: {}\n`, 'line 8, column 1; line 9, column 1'],
    ['the version', yaml.replace('3.1.0', '3.1'), 'line 1, column 1'],
    ['a server', yaml.replace(url, 'https://x.example/'), 'line 3, column 1'],
    ['what an alias leads to', yaml.replace(`- url: ${url}`, '- uri: x'), 'line 4, column 5'],
    ['a reference', `${yaml}    $ref: "#/nowhere"\n`, 'line 6, column 3'],
    ['a missing member', yaml.replace('title: Weather, ', ''), 'line 2, column 1'],
    [
      'JSON',
      JSON.stringify(document({ info: { title: 1, version: '1' } }), undefined, 2),
      'line 4, column 5',
    ],
  ] as const) {
    test(`with line and column of ${what}`, () =>
      assert.rejects(
        check(content),
        (error) => error instanceof InvalidInput && textOf(error.next).includes(place),
      ));
  }
});

describe('an own definition without paths, as Microsoft’s example has it', () => {
  for (const [what, text] of [
    ['JSON', `${JSON.stringify(document({ paths: undefined }), undefined, 2)}\n`],
    ['JSON in one line', JSON.stringify(document({ paths: undefined }))],
    ['YAML', yaml.replace('3.1.0', '3.0.0').replace(/paths:[\s\S]*/, '')],
    ['YAML with a comment at its end', `${yaml.replace('3.1.0', '3.0.0').replace(/paths:[\s\S]*/, '')}# end`],
    [
      'YAML in braces',
      `{ openapi: 3.0.0, info: { title: a, version: "1" }, servers: [ { url: "${url}" } ] }\n`,
    ],
  ] as const) {
    test(`gets an empty one, and stays otherwise as it is: ${what}`, async () => {
      const { text: registered, pathsAdded } = await check(text);
      assert.equal(pathsAdded, true);
      const added = registered.replace(/,?\n\s*"?paths"?: \{\}\n?/, '');
      assert.equal(added.replace(/\s/g, ''), text.replace(/\s/g, ''));
      const parsed = parseYaml(registered);
      assert.deepEqual(parsed.valid && isJsonObject(parsed.value) && parsed.value.paths, {});
    });
  }

  test('says so in a notice', () => {
    const [notice] = documentWarnings({ kind: 'own', text: '', openApiVersion: '3.0.0', pathsAdded: true });
    assert.deepEqual([notice?.code, notice?.level], ['paths-added', 'notice']);
  });

  test('but not one of 3.1, which has what it wants or is wrong', async () =>
    assert.equal(
      (await check(document({ openapi: '3.1.0', paths: undefined, components: {} }))).pathsAdded,
      undefined,
    ));
});

test('an own definition may have merge keys', async () => {
  const text = `openapi: 3.0.3
info: { title: Weather, version: "1" }
servers: [{ url: "${url}" }]
paths:
  /a: &a
    get: &get { responses: { 200: { description: ok } } }
  /b:
    <<: *a
    post: { <<: *get, summary: b }
`;
  assert.equal((await check(text)).text, text);
});
