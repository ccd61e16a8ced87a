import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemas } from '../../../src/core/apicenter/resources.ts';
import { type AuditFacts, known } from '../../../src/core/fleet/audit/facts.ts';
import { judge } from '../../../src/core/fleet/audit/judge.ts';
import type { RuleId } from '../../../src/core/fleet/audit/rule-ids.ts';
import { toJson } from '../../../src/core/json.ts';
import type { PullRequestState } from '../../../src/core/pull-requests/pull-request.ts';
import { putEntry } from '../../support/entries.ts';
import { fleetSource, startFleetServer } from '../../support/fleet.ts';
import { startTestCenter } from '../../support/run.ts';
import { completed, findingsOf } from './audit-run.ts';
import { factsOf, registered, resource, stagedMark } from './audited-catalogue.ts';

const dayMs = 86_400_000;

describe('the entry of a pull request', () => {
  for (const [state, days, expected] of [
    ['open', 200, []],
    ['closed', 0, ['staging-left weather-pr-7']],
    ['unknown', 14, []],
    ['unknown', 15, ['staging-left weather-pr-7']],
  ] as const) {
    test(`is ${expected.length === 0 ? 'in order' : 'left behind'} after ${days} days where that is ${state}`, async (t) => {
      const center = await startTestCenter(t);
      const servers = await startFleetServer();
      t.after(() => servers[Symbol.asyncDispose]());
      await putEntry(center, 'weather-pr-7', { url: servers.at('weather') });
      const properties = await center.get('apis/weather-pr-7');
      const marks = [toJson(stagedMark(7))];
      await center.put('apis/weather-pr-7', { ...properties, externalDocumentation: marks });
      const asked: (string | number)[] = [];
      const report = await completed(center.emulator, {
        at: Date.now() + days * dayMs + 60_000,
        context: {
          pullRequestsOf: (source) => ({
            async stateOf(number): Promise<PullRequestState> {
              asked.push(source.url, number);
              return state;
            },
          }),
        },
      });
      assert.deepEqual(
        findingsOf(report).filter((finding) => finding.startsWith('staging-left')),
        expected,
      );
      assert.deepEqual(asked, [fleetSource.url, 7]);
    });
  }
});

describe('a limit of the plan is reported above 80 %', () => {
  const found = (facts: AuditFacts, rule: RuleId = 'capacity') =>
    judge(facts).flatMap((one) => (one.rule === rule ? [String(one.message)] : []));

  test('of the definitions of a version', async () => {
    const server = await registered('weather');
    const [, list] = [...(server.entry.stored?.definitionLists ?? [])][0] ?? [];
    assert.ok(server.entry.stored && list?.known);
    const [first] = list.value;
    assert.ok(first);
    const withDefinitions = (count: number) => {
      const definitions = Array.from({ length: count }, (_, index) => ({ ...first, name: `d${index}` }));
      const definitionLists = new Map([['v1', known(definitions)]]);
      const { stored } = server.entry;
      return factsOf([
        { ...server, entry: { ...server.entry, ...(stored && { stored: { ...stored, definitionLists } }) } },
      ]);
    };
    assert.deepEqual(found(withDefinitions(4)), []);
    assert.deepEqual(found(withDefinitions(5)), [
      '5 of 5 definitions of the version "v1" that the plan Standard allows are used.',
    ]);
  });

  test('of the metadata properties of each kind of entry', () => {
    const schema = (index: number) =>
      resource(schemas.metadataSchema, `m${index}`, {
        schema: '{"type":"string"}',
        assignedTo: [{ entity: 'deployment' }],
      });
    const withSchemas = (count: number) => {
      const facts = factsOf([]);
      assert.ok(facts.center);
      const metadataSchemas = known(Array.from({ length: count }, (_, index) => schema(index)));
      return { ...facts, center: { ...facts.center, metadataSchemas } };
    };
    assert.deepEqual(found(withSchemas(16)), []);
    assert.deepEqual(found(withSchemas(17)), [
      '17 of 20 metadata properties of each deployment that the plan Standard allows are used.',
    ]);
  });
});

test('a finding has the same fingerprint whatever the order of the entries, and their titles', async () => {
  const servers = await Promise.all(['alpha', 'beta', 'gamma'].map((apiId) => registered(apiId)));
  const withoutDescription = servers.map(({ entry, ...rest }) => ({
    ...rest,
    entry: { ...entry, description: '' },
  }));
  const renamed = withoutDescription.map(({ entry, ...rest }) => ({
    ...rest,
    entry: { ...entry, title: `${entry.title} of today` },
  }));
  const fingerprints = (facts: AuditFacts) => judge(facts).map(({ fingerprint }) => fingerprint);
  const first = fingerprints(factsOf(withoutDescription));
  assert.equal(new Set(first).size, 3);
  for (const again of [withoutDescription.toReversed(), renamed]) {
    assert.deepEqual(fingerprints(factsOf(again)).toSorted(), first.toSorted());
  }
});
