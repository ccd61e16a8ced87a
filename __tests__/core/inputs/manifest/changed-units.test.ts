import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { diskFiles } from '../../../../src/app/disk-files.ts';
import { changedUnits } from '../../../../src/core/inputs/manifest/changed-units.ts';
import { collectManifest } from '../../../../src/core/inputs/manifest/collect.ts';
import { repository } from './read.ts';

type Files = Readonly<Record<string, string>>;

const url = (name: string) => `serverUrl: https://${name}.example.com/mcp`;
const manifest = (servers: string, more = '') => `version: 1\n${more}servers:\n${servers}`;
const two = manifest(`  - { apiId: weather, ${url('weather')} }\n  - { apiId: orders, ${url('orders')} }\n`);

function changed(t: TestContext, now: Files, then: Files): string[] {
  const revision = (files: Files) => ({
    declaration: collectManifest(join(repository(t, files), 'mcp-register.yaml'), diskFiles),
    files: diskFiles,
  });
  return [...changedUnits(revision(now), revision(then), true)].map(
    ({ apiId, environmentId }) => `${apiId}/${environmentId}`,
  );
}

describe('the units that a revision declares in another way', () => {
  test('are none where only order, comments and spelling of YAML differ', (t) => {
    const now = manifest(
      `  # orders first\n  - ${url('orders')}\n    apiId: "orders"\n  - apiId: weather\n    ${url('weather')}\n`,
    );
    assert.deepEqual(changed(t, { 'mcp-register.yaml': now }, { 'mcp-register.yaml': two }), []);
  });

  test('are those that are new, and those whose own keys differ', (t) => {
    const now = `${two.replace('orders.example', 'orders-2.example')}  - { apiId: tides, ${url('tides')} }\n`;
    assert.deepEqual(changed(t, { 'mcp-register.yaml': now }, { 'mcp-register.yaml': two }), [
      'orders/production',
      'tides/production',
    ]);
  });

  for (const [what, more] of [
    ['defaults', 'defaults: { contactName: Platform }\n'],
    ['enforce', 'enforce: { onProtected: fail }\n'],
  ] as const) {
    test(`are all of them after a change of ${what}`, (t) => {
      const now = two.replace('servers:', `${more}servers:`);
      assert.equal(changed(t, { 'mcp-register.yaml': now }, { 'mcp-register.yaml': two }).length, 2);
    });
  }

  test('are not those of a file that moved as a whole', (t) => {
    const outer = (path: string) => `version: 1\nservers: []\ninclude: [${path}]\n`;
    assert.deepEqual(
      changed(
        t,
        { 'mcp-register.yaml': outer('b.yaml'), 'b.yaml': two },
        { 'mcp-register.yaml': outer('a.yaml'), 'a.yaml': two },
      ),
      [],
    );
  });

  test('are those whose own document changed', (t) => {
    const now = manifest(`  - { apiId: weather, ${url('weather')}, definitionFile: api.json }\n`);
    const files = (text: string) => ({ 'mcp-register.yaml': now, 'api.json': text });
    assert.deepEqual(changed(t, files('{"a":1}'), files('{"a":1}')), []);
    assert.deepEqual(changed(t, files('{"a":1}'), files('{"a":2}')), ['weather/production']);
  });
});
