import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseSyncPolicy } from '../../src/core/inputs/parse-sync-policy.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import { type RawInputs, readValues } from '../../src/core/inputs/read-values.ts';
import { testFacts } from '../support/run.ts';

const policyOf = (raw: RawInputs) => parseSyncPolicy(readValues(raw));

describe('what a run over a manifest may take over', () => {
  test('is nothing unless it is named', () => {
    const nothing = { unstamped: false, manifest: false, kind: false, sources: [] };
    assert.deepEqual(policyOf({}).takeOver, nothing);
    assert.deepEqual(policyOf({ 'take-over': 'false' }).takeOver, nothing);
  });

  test('is what the names say', () => {
    const { takeOver } = policyOf({
      'take-over': 'unstamped, kind\nsource:https://github.com/contoso/old',
    });
    assert.deepEqual(
      { ...takeOver, sources: takeOver.sources.map(({ key }) => key) },
      { unstamped: true, manifest: false, kind: true, sources: ['github.com:contoso/old'] },
    );
  });

  test('is never everything', () => {
    assert.throws(() => policyOf({ 'take-over': 'true' }), /take-over: true is for one server/);
  });

  for (const wrong of ['everything', 'source:', 'source:not a repository', 'unstamped, all']) {
    test(`"${wrong}" is refused`, () => {
      assert.throws(() => policyOf({ 'take-over': wrong }), /take-over|source is not the address/);
    });
  }
});

test('names in the run of one server are refused before anything is sent', async () => {
  const raw = {
    'server-url': 'https://weather.example/mcp',
    'api-id': 'weather',
    'take-over': 'manifest',
    'arm-endpoint': 'http://127.0.0.1:1',
    'subscription-id': '00000000-0000-0000-0000-000000000000',
    'resource-group': 'rg',
    'api-center-name': 'center',
  };
  await assert.rejects(readCommand('register', raw, testFacts()), /For one server it is true or false/);
});

test('adopting and pruning in one run is refused', () => {
  assert.throws(() => policyOf({ adopt: 'true', prune: 'true' }), /adopt is given together with prune\b/);
  assert.throws(() => policyOf({ adopt: 'true', 'prune-only': 'true' }), /together with prune-only/);
});

test('prune-only prunes, whether or not prune is given', () => {
  assert.equal(policyOf({ 'prune-only': 'true' }).prune, 'only');
  assert.equal(policyOf({ prune: 'true' }).prune, 'after-writes');
  assert.equal(policyOf({}).prune, 'off');
});
