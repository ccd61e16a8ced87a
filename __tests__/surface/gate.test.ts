import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Baseline, compareWithBaseline, snapshotOf } from '../../src/core/surface/baseline.ts';
import { type GatePolicy, judgeGate } from '../../src/core/surface/gate.ts';
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
    ['with a hash that is the same', { ...old, kind: 'hash' }, old, 'open', 'open'],
    ['with a hash that is another', { ...old, kind: 'hash' }, unproven, 'closed', 'closed'],
  ] satisfies [string, Baseline, typeof old | undefined, 'open' | 'closed', 'open' | 'closed'][]) {
    test(`${what} is ${breaking} to breaking, ${unprovenPolicy} to unproven, and open when none was asked for`, () => {
      const comparison = compareWithBaseline(baseline, after);
      const judge = (policy: GatePolicy, accepted?: string) =>
        judgeGate(comparison, policy, accepted, after?.contractHash);
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
        if (after) assert.ok(judge(policy, after.contractHash).open, 'the accepted surface opens it');
      }
      assert.ok(judge('none').open);
    });
  }
});
