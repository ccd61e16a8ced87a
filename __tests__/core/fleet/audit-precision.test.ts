import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type AuditFacts, type Health, type NameFact, unknown } from '../../../src/core/fleet/audit/facts.ts';
import { judge } from '../../../src/core/fleet/audit/judge.ts';
import { ruleIds } from '../../../src/core/fleet/audit/rule-ids.ts';
import { rules } from '../../../src/core/fleet/audit/rules.ts';
import { auditTime, factsOf, type Registered, registered } from './audited-catalogue.ts';
import { type Catalogue, defects, factsWith } from './planted-defects.ts';
import { seeded } from './seeded.ts';

const size = 1000;
let sound: readonly Registered[];
before(async () => {
  sound = await Promise.all(Array.from({ length: size }, (_, index) => registered(`server-${index}`)));
});

describe('a defect of each rule in a catalogue of 1,000 entries', () => {
  test('there is a defect for each error and each warning but the one about the runner', () => {
    const expected = ruleIds.filter((rule) => rules[rule].severity !== 'note' && rule !== 'runner-network');
    assert.deepEqual(
      ruleIds.filter((rule) => rule in defects),
      expected,
    );
  });

  for (let seed = 1; seed <= 50; seed++) {
    test(`is named, and nothing else is, with seed ${seed}`, async () => {
      const random = seeded(seed);
      const catalogue: Catalogue = { servers: [...sound], changes: [] };
      const free = new Set(sound.keys());
      const expected: string[] = [];
      for (const [rule, plant] of Object.entries(defects)) {
        // The first entry of a page hides the whole page where VS Code drops it, so it would have two defects.
        let place: number;
        do place = Math.floor(random() * size);
        while (place % 50 < 3 || !free.delete(place));
        expected.push(`${rule} ${await plant(catalogue, place)}`);
      }
      const found = judge(factsWith(catalogue)).filter(({ severity }) => severity !== 'note');
      assert.deepEqual(found.map(({ rule, apiId }) => `${rule} ${apiId}`).toSorted(), expected.toSorted());
    });
  }
});

/** What is no defect: of each kind there are many, placed by the seed. */
function withNoise(seed: number): AuditFacts {
  const random = seeded(1000 + seed);
  const often = (share: number) => random() < share;
  const flaky = often(0.5)
    ? (['timeout', 'connect', 'tls', 'dns'] as const)[Math.floor(random() * 4)]
    : undefined;
  const names = new Map<string, NameFact>();
  const servers = sound.map((server): Registered => {
    const health = new Map<string, Health>();
    for (const [url, known] of server.health) {
      const { hostname } = new URL(url);
      if (flaky !== undefined && often(0.6))
        health.set(url, { kind: 'failed', reason: flaky, message: 'It fails.' });
      else if (often(0.05))
        health.set(url, { kind: 'failed', reason: 'http-503', message: 'It is starting.' });
      else if (often(0.1))
        health.set(url, { kind: 'not-verified', reason: 'auth-required', message: 'It asks.' });
      else if (random() < 0.05) {
        health.set(url, { kind: 'failed', reason: 'dns', message: 'It does not resolve.' });
        names.set(
          hostname,
          often(0.5) ? { kind: 'unclear', why: 'ESERVFAIL' } : { kind: 'missing', chain: [hostname] },
        );
      } else health.set(url, known);
    }
    return { ...server, health, ...unreadable(server, often), ...unlisted(server, often) };
  });
  const facts = factsOf(servers, { names });
  const { registry, center } = facts;
  return {
    ...facts,
    ...(often(0.3) ? { registry: unknown('it returned the status 503') } : { registry }),
    ...(center && often(0.3) ? { center: { ...center, environments: unknown('403') } } : {}),
    ...(center && often(0.3) ? { center: { ...center, metadataSchemas: unknown('403') } } : {}),
  };
}

/** Parts of an entry that could not be read. */
function unreadable({ entry }: Registered, often: (share: number) => boolean): Partial<Registered> {
  const { stored } = entry;
  if (!stored || often(0.9)) return {};
  const [versions, deployments] = [often(0.5), often(0.5)];
  return {
    entry: {
      ...entry,
      ...(deployments ? { endpoints: unknown('403') } : {}),
      stored: {
        ...stored,
        ...(versions ? { versions: unknown('403') } : {}),
        ...(deployments ? { deployments: unknown('403'), definitions: new Map() } : {}),
        ...(often(0.5)
          ? { definitions: new Map([...stored.definitions.keys()].map((key) => [key, unknown('403')])) }
          : {}),
      },
    },
  };
}

/** An entry that is too new to be listed, and one that the registry does not answer for. */
function unlisted({ entry, byName }: Registered, often: (share: number) => boolean): Partial<Registered> {
  if (often(0.9) || !byName) return {};
  if (often(0.5))
    return { byName: { ...byName, status: often(0.5) ? 429 : 500, body: {}, openToBrowsers: false } };
  return {
    entry: { ...entry, writtenAt: auditTime - 60_000 },
    item: { server: { name: 'other', description: 'x', version: '1', remotes: [] }, _meta: {} },
  };
}

describe('a catalogue of 1,000 entries without a defect, on a bad night', () => {
  for (let seed = 1; seed <= 50; seed++) {
    test(`has no error, and no warning but one about the runner, with seed ${seed}`, () => {
      const found = judge(withNoise(seed)).filter(({ severity }) => severity !== 'note');
      assert.ok(found.length <= 1, JSON.stringify(found.slice(0, 3)));
      assert.ok(
        found.every(({ rule }) => rule === 'runner-network'),
        JSON.stringify(found.slice(0, 3)),
      );
    });
  }
});
