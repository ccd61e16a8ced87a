// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a manifest
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { manifestSchema } from '../../../../scripts/manifest-schema.ts';
import { includedKeys, manifestKeys, serverKeys } from '../../../../src/core/inputs/manifest/keys.ts';
import { inputRows } from '../../../../src/core/inputs/table.ts';
import { camelCase } from '../../../../src/core/text/camel-case.ts';
import { manifestOf, refusalOf } from './read.ts';

const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const schema = JSON.parse(manifestSchema(inputRows));
const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  strictRequired: false,
}).compile(schema);
const accepts = (text: string) => validate(parse(text));

/** A value of each key that is neither a choice nor a number. */
const values: Readonly<Record<string, unknown>> = {
  owner: 'team-a',
  protected: true,
  previousApiIds: ['old-weather'],
  apiId: 'weather',
  serverUrl: 'https://weather.example/mcp',
  probeUrl: 'https://slot.example/mcp',
  customProperties: { team: 'x', list: [1] },
  probeHeaders: { Authorization: 'Bearer ${KEY}' },
  functionKey: '${KEY}',
  expectTools: ['forecast'],
  acceptSurface: `sha256:${'0'.repeat(64)}`,
  serverJson: 'server.json',
  definitionFile: 'own.json',
  surfaceFile: 'surface.json',
};

function exampleOf(key: string): unknown {
  if (key in values) return values[key];
  const kind = inputRows.find(({ name }) => camelCase(name) === key)?.kind;
  if (kind?.type === 'choice' || kind?.type === 'words') return kind.choices[0];
  if (kind?.type === 'integer') return kind.minimum;
  return key.endsWith('Url') ? 'https://weather.example/x' : 'some-text';
}

describe('the JSON Schema of a manifest', () => {
  test('is the one that is published', () => {
    assert.equal(readFileSync(join(root, 'schemas/manifest.schema.json'), 'utf8'), manifestSchema(inputRows));
  });

  test('knows every key, with a text for each, and refuses others', () => {
    assert.deepEqual(Object.keys(schema.properties).toSorted(), ['$schema', ...manifestKeys].toSorted());
    for (const key of includedKeys) assert.ok(manifestKeys.includes(key), key);
    for (const [key, { level, inDefaults, inEnforce }] of serverKeys) {
      const value = exampleOf(key);
      const own = { apiId: 'weather', serverUrl: 'https://weather.example/mcp' };
      const environment = { serverUrl: 'https://weather.example/mcp' };
      for (const [data, allowed] of [
        [{ servers: [{ ...own, [key]: value }] }, true],
        [
          { servers: [{ apiId: 'weather', environments: { dev: { ...environment, [key]: value } } }] },
          level === 'environment' && key !== 'environmentId',
        ],
        [
          { servers: [{ apiId: 'weather', [key]: value, environments: { dev: environment } }] },
          level === 'entry',
        ],
        [{ servers: [], defaults: { [key]: value } }, inDefaults],
        [{ servers: [], enforce: { [key]: value } }, inEnforce],
      ] as const) {
        const shown = JSON.stringify(data);
        assert.equal(
          validate({ version: 1, ...data }),
          allowed,
          `${shown}: ${JSON.stringify(validate.errors)}`,
        );
      }
      assert.ok(schema.definitions.server.properties[key].description.length > 5, key);
    }
  });

  test('accepts the examples, which name it', () => {
    const files = globSync('examples/fleet/**/*.yaml', { cwd: root });
    assert.ok(files.length >= 5);
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      assert.ok(accepts(text), `${file}: ${JSON.stringify(validate.errors)}`);
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      assert.equal(resolve(root, dirname(file), path), join(root, 'schemas/manifest.schema.json'));
      assert.ok(existsSync(resolve(root, dirname(file), path)));
    }
  });

  const server = '{ apiId: a1, serverUrl: "https://a.example/mcp"';
  for (const [what, text] of [
    ['without servers', 'version: 1'],
    ['with null', 'version: 1\nservers:'],
    ['with an unknown key', `version: 1\nservers: [${server}, titel: x }]`],
    ['with a choice that does not exist', `version: 1\nservers: [${server}, failOn: all }]`],
    ['with a number out of bounds', `version: 1\nservers: [${server}, probeTimeout: 3601 }]`],
    ['with a literal key', `version: 1\nservers: [${server}, functionKey: abc }]`],
    ['of another version', 'version: 2\nservers: []'],
    ['with a server without a URL', 'version: 1\nservers: [{ apiId: a1 }]'],
    [
      'with a URL beside environments',
      `version: 1\nservers: [${server}, environments: { dev: { serverUrl: "https://a.example/mcp" } } }]`,
    ],
  ] as const) {
    test(`refuses a manifest ${what}, as the reader does`, async (t) => {
      assert.equal(accepts(text), false);
      await refusalOf(t, text);
    });
  }

  test('accepts what the reader accepts: variables, headers as lines, JSON values of metadata', async (t) => {
    const text = `version: 1\nservers: [${server}, probeTimeout: "\${T}", failOn: "\${F}", versionTitle: 1.0, probeHeaders: "X-Key: \${KEY}", customProperties: { a: [{ b: 1 }] } }]\n`;
    assert.ok(accepts(text), JSON.stringify(validate.errors));
    const variables = { 'manifest-variables': 'T\nF\nKEY = a.example' };
    const environment = { T: '5', F: 'breaking', KEY: 'a-key-of-the-server' };
    const [unit] = (await manifestOf(t, text, variables, { environment })).units;
    assert.deepEqual([unit?.probe.timeoutMs, unit?.gate.failOn], [5000, 'breaking']);
  });
});
