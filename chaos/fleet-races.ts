import { isDeepStrictEqual } from 'node:util';
import type { TestCenter } from '../__tests__/support/run.ts';
import type { JsonObject } from '../src/core/json.ts';
import { catalogueOf, differences } from './catalogue.ts';
import { isWrite, judgeValid } from './judge.ts';
import { type DeclaredServer, manifestFile, ofRepository, runFleet, runPromotion } from './manifests.ts';
import { personIn } from './portal.ts';
import { judgeAfterChange, judgeRemovalAfterDeployment } from './portal-judge.ts';
import { type EndedRace, type Race, type Racer, several, withCenter } from './race.ts';

type FleetRace = Omit<Race, 'schedules'>;
type Inputs = Readonly<Record<string, string>>;

/** A server that nobody asks. */
function declared(
  apiId: string,
  summary: string,
  environments: readonly string[] = ['production'],
): DeclaredServer {
  const urls = environments.map((id) => [id, `http://127.0.0.1:1/${apiId}/${id}`] as const);
  return {
    apiId,
    urls: Object.fromEntries(urls),
    texts: { title: apiId, summary },
    deployed: { probe: 'off' },
  };
}

function syncOf(
  name: string,
  servers: readonly DeclaredServer[],
  { manifestName = 'platform', ...raw }: Inputs & { readonly manifestName?: string } = {},
): Racer {
  const manifest = manifestFile(servers, { name: manifestName });
  return {
    name,
    apiIds: servers.map(({ apiId }) => apiId),
    run: (center, ports) => runFleet(center, 'sync', { manifest, ...raw }, ports),
  };
}

async function synced(center: TestCenter, servers: readonly DeclaredServer[], manifestName = 'platform') {
  const { exitCode, error } = await syncOf('first', servers, { manifestName }).run(center, {});
  if (exitCode !== 0) throw new Error(error?.message);
}

const teams = (count: number) => Array.from({ length: count }, (_, index) => `team-${index + 1}`);
const people = ['weather', 'tides', 'winds', 'waves'];
const shardedServers = Array.from({ length: 6 }, (_, at) => declared(`server-${at}`, 'Sharded'));

function shard(name: string, index: number): Racer {
  return syncOf(name, shardedServers, { shard: `${index}/2` });
}

const promotion: Inputs = {
  'api-id': 'orders',
  from: 'dev',
  to: 'production',
  'server-url': 'http://127.0.0.1:1/orders/production',
  probe: 'off',
};

const racesOfFleets: readonly FleetRace[] = [
  {
    name: 'two manifests of one repository, each with prune',
    async prepare(center, count) {
      // The manifest of one more team does not run.
      for (const team of [...teams(count), 'another-team']) {
        await synced(center, [declared(team, 'Before'), declared(`old-of-${team}`, 'Before')], team);
      }
    },
    racers: (count) =>
      teams(count).map((team) =>
        syncOf(team, [declared(team, 'Now'), declared(`new-of-${team}`, 'Now', ['shared'])], {
          manifestName: team,
          prune: 'true',
        }),
      ),
    leavesWhole: true,
    gone: ['apis/old-of-team-1', 'apis/old-of-team-2'],
    there: ['apis/new-of-team-1', 'apis/new-of-team-2', 'apis/old-of-another-team'],
  },
  {
    name: 'two manifests of one repository that declare the same API',
    racers: (count) =>
      teams(count).map((team) =>
        syncOf(team, [declared('weather', `As ${team} wants it`), declared(team, 'Alone')], {
          manifestName: team,
        }),
      ),
    leavesWhole: true,
    convergesAlone: false,
    judge: judgeOneOwner,
  },
  {
    name: 'syncs beside registrations of one of their APIs',
    prepare: (center) => synced(center, [declared('weather', 'Before'), declared('tides', 'Before')]),
    racers: (count) =>
      several(count, (index) =>
        index % 2
          ? syncOf(`run-${index}`, [declared('weather', 'By the manifest'), declared('tides', 'Now')])
          : registration(`run-${index}`),
      ),
    leavesWhole: true,
    judge: async ({ left }) =>
      JSON.stringify(left.get('apis/weather')).includes('manifest=platform')
        ? []
        : ['the mark lost its manifest'],
  },
  {
    name: 'shards of which some run twice',
    racers: (count) => several(count, (index) => shard(`run-${index}`, index <= 2 ? 1 : 2)),
    leavesWhole: true,
    convergesAlone: false,
    judge: judgeShards,
  },
  {
    name: 'promotions beside syncs',
    prepare: (center) => synced(center, [declared('orders', 'Before', ['dev'])]),
    racers: (count) =>
      several(count, (index) =>
        index % 2
          ? syncOf(`run-${index}`, [declared('orders', 'Now', ['dev'])])
          : {
              name: `run-${index}`,
              apiIds: ['orders'],
              run: (center, ports) => runPromotion(center, promotion, ports),
            },
      ),
    leavesWhole: true,
    there: ['apis/orders/deployments/dev', 'apis/orders/deployments/production'],
    convergesAlone: false,
    judge: judgeAgain,
  },
  ...(['mark', 'kind'] as const).map(
    (changed): FleetRace => ({
      name: `a sync, and people in the portal who give its entries another ${changed}`,
      isSlow: true,
      prepare: (center) =>
        synced(
          center,
          people.map((apiId) => declared(apiId, 'Before')),
        ),
      racers: (count) => [
        syncOf(
          'sync',
          people.map((apiId) => declared(apiId, 'Now')),
        ),
        ...people.slice(0, count - 1).map((apiId) => personIn(`apis/${apiId}`, theirs[changed])),
      ],
      exitCodes: [0, 2, 5, 6],
      leavesWhole: true,
      convergesAlone: false,
      judge: async (ended) => judgeAfterChange(ended, people),
    }),
  ),
  {
    name: 'a prune, and people in the portal who add deployments',
    isSlow: true,
    prepare: (center) =>
      synced(
        center,
        ['kept', ...people].map((apiId) => declared(apiId, 'Before')),
      ),
    racers: (count) => [
      syncOf('sync', [declared('kept', 'Before')], { prune: 'true' }),
      ...people.slice(0, count - 1).map((apiId) => personIn(`apis/${apiId}/deployments/by-hand`, deployment)),
    ],
    exitCodes: [0, 6],
    leavesWhole: true,
    convergesAlone: false,
    judge: async (ended) => judgeRemovalAfterDeployment(ended, people),
  },
];

/** Runs over manifests that begin at the same moment, and people in the portal. */
export const fleetRaces: readonly Race[] = racesOfFleets.map((race) => ({ ...race, schedules: 20 }));

const marked = (repository: string, fields: string): JsonObject => ({
  title: 'Theirs',
  externalDocumentation: [
    {
      title: 'Registered by MCP Register',
      url: `https://github.com/${repository}`,
      description: `mcp-register/1 source=github.com:${repository}${fields} created=1`,
    },
  ],
});

const theirs: Readonly<Record<'mark' | 'kind', JsonObject>> = {
  mark: { ...marked('contoso/other', ''), kind: 'mcp' },
  kind: { ...marked('contoso/platform', ' manifest=platform'), kind: 'rest' },
};

const deployment: JsonObject = {
  title: 'Theirs',
  environmentId: '/workspaces/default/environments/theirs',
  server: { runtimeUri: ['https://theirs.example/mcp'] },
};

function registration(name: string): Racer {
  const { urls } = declared('weather', '');
  const raw = {
    ...ofRepository,
    'server-url': urls.production ?? '',
    'api-id': 'weather',
    title: 'weather',
    summary: 'By the registration',
    probe: 'off',
  };
  return { name, apiIds: ['weather'], run: (center, ports) => center.register(raw, {}, ports) };
}

/** One of the manifests has the API, and the others are refused it; nobody loses anything else. */
async function judgeOneOwner({ center, racers }: EndedRace): Promise<string[]> {
  const exitCodes: number[] = [];
  for (const racer of racers) exitCodes.push((await racer.run(center, {})).exitCode);
  const problems: string[] = [];
  if (!isDeepStrictEqual(exitCodes.toSorted(), [0, ...racers.slice(1).map(() => 6)])) {
    problems.push(`one further run of each ends with ${exitCodes}`);
  }
  const now = catalogueOf(center.emulator);
  for (const { name } of racers)
    if (!now.has(`apis/${name}`)) problems.push(`${name} has lost its own entry`);
  return [...problems, ...judgeValid(now), ...(await judgeQuiet(center, racers))];
}

/** All shards, run once more, leave what one run leaves. */
async function judgeShards({ center, racers }: EndedRace): Promise<string[]> {
  const problems = await judgeQuiet(center, racers);
  for (const index of [1, 2]) await shard('again', index).run(center, {});
  const wanted = await withCenter(async (fresh) => {
    await syncOf('whole', shardedServers).run(fresh, {});
    return catalogueOf(fresh.emulator);
  });
  const different = differences(catalogueOf(center.emulator), wanted);
  return different.length > 0 ? [...problems, `the shards do not make the whole: ${different}`] : problems;
}

/** One more run of each, and then nobody has anything to do. */
async function judgeAgain({ center, racers }: EndedRace): Promise<string[]> {
  const problems: string[] = [];
  for (const racer of racers) {
    const { exitCode, error } = await racer.run(center, {});
    if (exitCode !== 0) problems.push(`${racer.name} again: exit ${exitCode} (${error?.message})`);
  }
  return [...problems, ...judgeValid(catalogueOf(center.emulator)), ...(await judgeQuiet(center, racers))];
}

/** Nobody writes. */
async function judgeQuiet(center: TestCenter, racers: readonly Racer[]): Promise<string[]> {
  center.emulator.clearRequests();
  for (const racer of racers) await racer.run(center, {});
  const written = center.emulator.requests().filter(isWrite);
  return written.map(
    ({ method, path }) => `it is not settled: ${method} ${path.split('/workspaces/').at(-1)}`,
  );
}
