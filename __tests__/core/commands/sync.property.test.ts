import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FleetReport } from '../../../src/core/report/fleet-report.ts';
import { putDeployment, putEntry } from '../../support/entries.ts';
import {
  type Declared,
  type FleetOptions,
  type FleetServer,
  runSync,
  startFleetServer,
} from '../../support/fleet.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';

const ids = ['weather', 'orders', 'stock', 'legacy'] as const;
const environments = ['production', 'dev', 'laboratory'] as const;
const own = 'mcp-register/1 source=github.com:contoso/platform';

/** Marks that an entry can have, with whether this manifest may touch it. */
const marks = {
  none: undefined,
  ours: `${own} manifest=platform created=1`,
  adopted: `${own} manifest=platform adopted=1`,
  protected: `${own} manifest=platform created=1 protected=1`,
  single: `${own} created=1`,
  'other manifest': `${own} manifest=other created=1`,
  'other source': 'mcp-register/1 source=github.com:contoso/other manifest=platform created=1',
  'pull request': `${own} manifest=platform pr=7 created=1`,
  broken: `${own} ${own}`,
} as const;
type Mark = keyof typeof marks;
/** Marks of entries that no run of this manifest may change, whether or not it declares them. */
const foreign: readonly Mark[] = ['other manifest', 'other source', 'pull request', 'broken'];

interface Entry {
  readonly apiId: (typeof ids)[number];
  readonly mark: Mark;
  readonly kind: 'mcp' | 'rest';
  readonly sameUrl: boolean;
  readonly deployed: readonly (typeof environments)[number][];
  readonly unknownVersion: boolean;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  apiId: fc.constantFrom(...ids),
  mark: fc.constantFrom(...(Object.keys(marks) as Mark[])),
  kind: fc.constantFrom('mcp', 'mcp', 'mcp', 'rest'),
  sameUrl: fc.boolean(),
  deployed: fc.uniqueArray(fc.constantFrom(...environments), { minLength: 1, maxLength: 3 }),
  unknownVersion: fc.boolean(),
});

interface Unit {
  readonly apiId: (typeof ids)[number];
  readonly environmentId: 'production' | 'dev';
  readonly down: boolean;
  readonly raw: Readonly<Record<string, string>>;
  readonly previous?: (typeof ids)[number];
}

const unit: fc.Arbitrary<Unit> = fc.record(
  {
    apiId: fc.constantFrom(...ids),
    environmentId: fc.constantFrom('production' as const, 'dev' as const),
    down: fc.boolean(),
    raw: fc.record(
      {
        title: fc.constantFrom('Weather', 'Orders'),
        'version-title': fc.constantFrom('v1', '2.0'),
        'contact-email': fc.constant('a@b.example'),
        'publish-surface': fc.constantFrom('full', 'names', 'hash'),
      },
      { requiredKeys: [] },
    ),
    previous: fc.constantFrom(...ids),
  },
  { requiredKeys: ['apiId', 'environmentId', 'down', 'raw'] },
);

const scene = fc.record({
  entries: fc.uniqueArray(entry, { selector: ({ apiId }) => apiId, maxLength: 4 }),
  units: fc.uniqueArray(unit, {
    selector: ({ apiId, environmentId }) => `${apiId}/${environmentId}`,
    maxLength: 5,
  }),
  prune: fc.boolean(),
  mode: fc.constantFrom('remove' as const, 'deprecate' as const),
});
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

async function withCenter(work: (center: TestCenter) => Promise<void>): Promise<void> {
  const closers: (() => void | Promise<void>)[] = [];
  const center = await startTestCenter({ after: (close) => void closers.push(close as () => Promise<void>) });
  try {
    await work(center);
  } finally {
    for (const close of closers) await close();
  }
}

const urlOf = (server: FleetServer, { apiId, environmentId }: Pick<Unit, 'apiId' | 'environmentId'>) =>
  server.at(`${apiId}-${environmentId}`);

async function seed(center: TestCenter, server: FleetServer, { entries }: Scene): Promise<void> {
  for (const { apiId, mark, kind, sameUrl, deployed, unknownVersion } of entries) {
    const stamp = marks[mark];
    const [first = 'production', ...others] = deployed;
    const url = (environmentId: string) =>
      sameUrl ? server.at(`${apiId}-${environmentId}`) : `https://old.example/${environmentId}`;
    await putEntry(center, apiId, {
      url: url(first),
      environmentId: first,
      kind,
      ...(stamp === undefined ? {} : { stamp, repository: 'https://github.com/contoso/platform' }),
    });
    for (const environmentId of others) {
      await putDeployment(center, apiId, { url: url(environmentId), environmentId });
    }
    if (unknownVersion) {
      await center.put(`apis/${apiId}/versions/unknown`, { title: 'unknown', lifecycleStage: 'design' });
    }
  }
}

function declaredOf({ units }: Scene, server: FleetServer): Declared[] {
  // What stands at the API is the same for all of its units.
  const ofApi = new Map<string, Unit>();
  for (const one of units) if (!ofApi.has(one.apiId)) ofApi.set(one.apiId, one);
  return units.map((one) => {
    const first = ofApi.get(one.apiId) ?? one;
    const { title: _title, 'contact-email': _contact, ...raw } = one.raw;
    const { title, 'contact-email': contact } = first.raw;
    return {
      apiId: one.apiId,
      environmentId: one.environmentId,
      url: urlOf(server, one),
      raw: {
        ...raw,
        ...(title === undefined ? {} : { title }),
        ...(contact === undefined ? {} : { 'contact-email': contact }),
      },
      unit: {
        previousApiIds: first.previous === undefined || first.previous === one.apiId ? [] : [first.previous],
      },
    };
  });
}

const optionsOf = ({ prune, mode }: Scene): FleetOptions => ({
  policy: {
    prune: prune ? 'after-writes' : 'off',
    unregisterMode: mode,
    maxDeletes: 100,
    maxFailed: 100,
    allowEmpty: true,
  },
});

/** What nobody but its owner may change: the contents below each foreign entry. */
function untouchable({ emulator }: TestCenter, { entries }: Scene): readonly unknown[] {
  const protectedIds = entries.filter(({ mark, kind }) => foreign.includes(mark) || kind === 'rest');
  return [...emulator.contents()].filter(([path]) =>
    protectedIds.some(({ apiId }) => `${path.toLowerCase()}/`.includes(`/apis/${apiId}/`)),
  );
}

const work = ({ results }: FleetReport) =>
  results
    .filter(({ changed }) => changed)
    .map(({ unit: of, plan }) => [of, plan.filter(({ action }) => action !== 'keep')]);

describe('for any catalogue and any manifest', () => {
  test('a second plan after a run is empty, and nothing of others is touched', async () => {
    await using server = await startFleetServer();
    await fc.assert(
      fc.asyncProperty(scene, async (given) => {
        await withCenter(async (center) => {
          server.down.clear();
          for (const one of given.units) if (one.down) server.down.add(`${one.apiId}-${one.environmentId}`);
          await seed(center, server, given);
          const before = untouchable(center, given);
          const declared = declaredOf(given, server);
          const plan = await runSync(center, declared, { ...optionsOf(given), command: 'plan' });
          const report = await runSync(center, declared, optionsOf(given));
          assert.notEqual(report.exitCode, 1, JSON.stringify(report));
          assert.deepEqual(
            work(report).map(([of]) => of),
            work(plan).map(([of]) => of),
            'the plan said what the run does',
          );
          assert.deepEqual(untouchable(center, given), before, 'what belongs to others');
          const second = await runSync(center, declared, { ...optionsOf(given), command: 'plan' });
          assert.deepEqual(work(second), [], 'the second plan');
          for (const { apiId, mark, deployed } of given.entries) {
            if (deployed.includes('laboratory')) {
              assert.ok(await center.get(`apis/${apiId}/deployments/laboratory`), 'no manifest uses it');
            }
            if (mark === 'protected') assert.ok(await center.get(`apis/${apiId}`), `${apiId} is protected`);
          }
        });
      }),
      { seed: 20261129, numRuns: 80 },
    );
  });
});
