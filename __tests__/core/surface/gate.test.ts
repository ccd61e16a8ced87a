import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServerDescription } from '../../../src/core/probe/result.ts';
import { type Baseline, compareWithBaseline, snapshotOf } from '../../../src/core/surface/baseline.ts';
import { judgeGate, overallVerdict } from '../../../src/core/surface/gate.ts';
import type { GatePolicy } from '../../../src/core/surface/gate-policies.ts';
import { plainServer } from './surfaces.ts';

const tool = { name: 'a', inputSchema: { type: 'object' } };
const pattern = (text: string) => ({
  name: 'b',
  inputSchema: { type: 'object', properties: { p: { type: 'string', pattern: text } } },
});
const old = snapshotOf({ ...plainServer, tools: [tool, pattern('^a')] });
const registered: Baseline = { kind: 'surface', ...old };
const unproven = snapshotOf({ ...plainServer, tools: [tool, pattern('^b')] });
const broken = snapshotOf({ ...plainServer, tools: [] });
const cutShort = snapshotOf({ ...plainServer, tools: [tool, pattern('^a')], partial: true });
const cutBefore: Baseline = { kind: 'surface', ...cutShort };
const protectedServer = snapshotOf({ ...plainServer, authenticated: true, tools: [tool, pattern('^a')] });

describe('a gate', () => {
  for (const [what, baseline, after, breaking, unprovenPolicy] of [
    ['with nothing changed', registered, old, 'open', 'open'],
    ['with an unproven change', registered, unproven, 'open', 'closed'],
    ['with a breaking change', registered, broken, 'closed', 'closed'],
    ['at a first registration', { kind: 'nothing-registered' }, old, 'open', 'open'],
    [
      'at a first registration without a proven surface',
      { kind: 'nothing-registered' },
      undefined,
      'open',
      'open',
    ],
    ['without a baseline', { kind: 'unproven' }, old, 'closed', 'closed'],
    ['without a proven new surface', registered, undefined, 'closed', 'closed'],
    ['with surfaces taken under different authorisation', registered, protectedServer, 'closed', 'closed'],
    ['with a new list that was cut off', registered, cutShort, 'closed', 'closed'],
    ['with a registered list that was cut off', cutBefore, old, 'open', 'open'],
    [
      'at a first registration of a list that was cut off',
      { kind: 'nothing-registered' },
      cutShort,
      'open',
      'open',
    ],
    ['with a hash that is the same', { ...old, kind: 'hash' }, old, 'open', 'open'],
    ['with a hash that is another', { ...old, kind: 'hash' }, unproven, 'closed', 'closed'],
  ] satisfies [string, Baseline, typeof old | undefined, 'open' | 'closed', 'open' | 'closed'][]) {
    test(`${what} is ${breaking} to breaking, ${unprovenPolicy} to unproven, and open when none was asked for`, () => {
      const comparison = compareWithBaseline(baseline, after);
      const judge = (policy: GatePolicy, accepted?: string) =>
        judgeGate(comparison, policy, accepted, after?.surfaceHash);
      for (const [policy, expected] of [
        ['breaking', breaking],
        ['unproven', unprovenPolicy],
      ] as const) {
        const judgement = judge(policy);
        assert.equal(judgement.open, expected === 'open');
        assert.ok(judgement.open || judgement.reasons.length > 0, 'a closed gate says why');
        assert.equal(
          judge(policy, `sha256:${'0'.repeat(64)}`).open,
          expected === 'open',
          'another hash opens nothing',
        );
        if (after) assert.ok(judge(policy, after.surfaceHash).open, 'the accepted surface opens it');
      }
      assert.ok(judge('none').open);
    });
  }
});

describe('the hash that accepts a surface', () => {
  test('is as it was before parts of capabilities were looked at, where none is judged', () => {
    const capabilities = { tools: { listChanged: true }, logging: {} };
    const { surfaceHash } = snapshotOf({ ...plainServer, capabilities });
    assert.equal(surfaceHash, 'sha256:89ea06e91b82a5a6ec8958ac38e89bd3b86be713a4d7f2ddc5d85d0641f08b22');
    const withPart = { ...capabilities, tasks: { requests: { tools: { call: {} } } } };
    const without = { ...capabilities, tasks: {} };
    assert.notEqual(
      snapshotOf({ ...plainServer, capabilities: withPart }).surfaceHash,
      snapshotOf({ ...plainServer, capabilities: without }).surfaceHash,
    );
  });

  const base = { ...plainServer, tools: [tool, pattern('^a')], capabilities: { tools: {}, logging: {} } };
  const hashOf = (change: Partial<ServerDescription>) => snapshotOf({ ...base, ...change }).surfaceHash;

  for (const [what, change] of [
    ['a capability', { capabilities: { tools: {} } }],
    ['a way of opening the server', { eras: { modern: true, legacy: true, sse: false } }],
    ['a tool', { tools: [tool] }],
    ['a schema', { tools: [tool, pattern('^b')] }],
    ['an extension', { capabilities: { tools: {}, logging: {}, extensions: { 'a/b': {} } } }],
    ['how a tool is called', { tools: [{ ...tool, execution: { taskSupport: 'required' } }, pattern('^a')] }],
    ['a hint', { tools: [{ ...tool, annotations: { readOnlyHint: true } }, pattern('^a')] }],
    ['how completely the surface was read', { partial: true }],
  ] satisfies [string, Partial<ServerDescription>][]) {
    test(`is another one when ${what} changes`, () => assert.notEqual(hashOf(change), hashOf({})));
  }

  test('is the same when only a description changes', () => {
    assert.equal(hashOf({ tools: [{ ...tool, description: 'New' }, pattern('^a')] }), hashOf({}));
  });
});

test('the verdict of a comparison is its gravest change, and texts alone are compatible', () => {
  const verdictOf = (after: typeof old) => overallVerdict(compareWithBaseline(registered, after).changes);
  const described = { ...tool, description: 'New' };
  assert.equal(verdictOf(old), 'none');
  assert.equal(verdictOf(snapshotOf({ ...plainServer, tools: [described, pattern('^a')] })), 'compatible');
  assert.equal(verdictOf(unproven), 'unproven');
  assert.equal(verdictOf(cutShort), 'incomplete');
  assert.equal(verdictOf(broken), 'breaking');
});
