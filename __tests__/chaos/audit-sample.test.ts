import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plantedDefects } from '../../chaos/audit-defects.ts';
import { auditNights } from '../../chaos/audit-nights.ts';
import { auditProbeCases } from '../../chaos/audit-probes.ts';
import { auditReadCases, smallAuditFleet } from '../../chaos/audit-reads.ts';
import { sample } from '../../chaos/random.ts';
import { ruleIds } from '../../src/core/fleet/audit/rule-ids.ts';
import { rules } from '../../src/core/fleet/audit/rules.ts';
import type { AuditFleet } from '../support/audit-fleet.ts';

/** Changes what is tried; `npm run chaos` tries everything, on a larger catalogue. */
const seed = 20261129;

test('there is a defect to plant for each error and each warning but the one about the runner', () => {
  const expected = ruleIds.filter((rule) => rules[rule].severity !== 'note' && rule !== 'runner-network');
  assert.deepEqual(
    ruleIds.filter((rule) => rule in plantedDefects),
    expected,
  );
});

describe('an audit over HTTP of a catalogue with 40 entries', () => {
  const nights = auditNights({ size: 40, seed });
  after(() => nights[Symbol.asyncDispose]());

  for (const one of sample(nights.withDefects, 1, seed)) {
    test(`names each defect and nothing else: ${one.name}`, async () => {
      assert.deepEqual(await one.attempt(), []);
    });
  }
  for (const one of sample(nights.without, 2, seed)) {
    test(`finds no error on a bad night, and nothing to warn of but the runner: ${one.name}`, async () => {
      assert.deepEqual(await one.attempt(), []);
    });
  }
});

describe('an audit whose requests fail (a sample)', () => {
  let fleet: AuditFleet;
  before(async () => {
    fleet = await smallAuditFleet();
  });
  after(() => fleet[Symbol.asyncDispose]());

  test('leaves unknown what a read is about, and nothing else', async () => {
    for (const one of sample(await auditReadCases(fleet), 16, seed)) {
      assert.deepEqual(await one.attempt(), [], one.name);
    }
  });

  test('remarks at most that a server is not healthy, or that clients refuse it', async () => {
    for (const one of sample(auditProbeCases(fleet), 4, seed)) {
      assert.deepEqual(await one.attempt(), [], one.name);
    }
  });
});
