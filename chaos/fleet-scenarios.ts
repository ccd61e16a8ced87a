import { putEntry } from '../__tests__/support/entries.ts';
import type { TestCenter } from '../__tests__/support/run.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import type { JsonObject } from '../src/core/json.ts';
import {
  type DeclaredServer,
  manifestFile,
  ofRepository,
  planFileOf,
  runFleet,
  runPromotion,
  serverAt,
} from './manifests.ts';
import { flags, mustBe, type Scenario, type Servers } from './scenarios.ts';

/**
 * The faults that a fleet's requests meet. The single registrations meet every one: here is one for each way in which a
 * request can end, because the same client sends them.
 */
const fleetFaults: ReadonlySet<string> = new Set([
  '429 after seconds',
  '429 after seconds, lasting',
  '429 for longer than the run may wait',
  '503, lasting',
  '504, carried out',
  '504, carried out, lasting',
  'reset before, lasting',
  'reset after',
  'silence',
  '400',
  '403',
  '404',
  '409',
  'HTML instead of JSON, carried out',
  'half a JSON',
  'import ends Failed',
  'export ends Failed',
  'carried out without an answer, then refused',
  'connection refused from here on',
  'entry deleted by somebody meanwhile',
]);

/** Those of a job that nobody can complete when its entry is gone. */
const unlessDeleted: ReadonlySet<string> = new Set(
  [...fleetFaults].filter((name) => name !== 'entry deleted by somebody meanwhile'),
);

const inParallel = { isParallel: true, signals: ['SIGKILL', 'SIGINT'] } as const;

const weather = (servers: Servers): DeclaredServer => ({
  apiId: 'weather',
  urls: { production: serverAt(servers, 'weather') },
  texts: { title: 'Weather' },
});

const orders = (servers: Servers): DeclaredServer => ({
  apiId: 'orders',
  urls: { dev: serverAt(servers, 'orders-dev'), production: serverAt(servers, 'orders') },
  texts: { title: 'Orders' },
});

const old = (servers: Servers, apiId = 'old'): DeclaredServer => ({
  apiId,
  urls: { production: serverAt(servers, apiId) },
});

const changedWeather = (servers: Servers): DeclaredServer => ({
  apiId: 'weather',
  urls: { production: serverAt(servers, 'weather', 'second') },
  texts: { title: 'Weather', summary: 'Tells the weather' },
});

async function synced(
  center: TestCenter,
  declared: readonly DeclaredServer[],
  ports: Partial<RunPorts>,
): Promise<void> {
  mustBe('registered', await runFleet(center, 'sync', { manifest: manifestFile(declared) }, ports));
}

/** What people add in the portal: no run may lose it. */
async function addInPortal(center: TestCenter, apiId: string): Promise<void> {
  const { lifecycleStage: _, ...properties }: JsonObject = { ...(await center.get(`apis/${apiId}`)) };
  await center.put(`apis/${apiId}`, {
    ...properties,
    contacts: [{ name: 'Ada', email: 'ada@contoso.example' }],
    license: { name: 'MIT', identifier: 'MIT' },
  });
}

/** A sync of these servers, with further inputs. */
function syncOf(
  declared: (servers: Servers) => readonly DeclaredServer[],
  raw: Readonly<Record<string, string>> = {},
): Pick<Scenario, 'run' | 'args'> {
  const inputs = (servers: Servers) => ({ manifest: manifestFile(declared(servers)), ...raw });
  return {
    run: (center, servers, ports) => runFleet(center, 'sync', inputs(servers), ports),
    args: (servers) => ['sync', ...flags({ ...inputs(servers), ...ofRepository })],
  };
}

const promotion = ({ second }: Servers) => ({
  'api-id': 'orders',
  from: 'dev',
  to: 'production',
  'server-url': second,
  verify: 'off',
});

const withOld = (servers: Servers) => [
  weather(servers),
  orders(servers),
  old(servers),
  old(servers, 'older'),
];
const kept = (servers: Servers) => [
  weather(servers),
  { ...orders(servers), urls: { production: serverAt(servers, 'orders') } },
];

/** What the run that makes a plan and the run that applies it are both told. */
const planned = (servers: Servers) => ({
  manifest: manifestFile([changedWeather(servers), orders(servers)]),
  prune: 'true',
});

/** Jobs over a manifest, and a promotion. */
export const fleetScenarios: readonly Scenario[] = [
  {
    name: 'fleet sync',
    apiId: 'weather',
    ...inParallel,
    faults: fleetFaults,
    prepare: async () => {},
    ...syncOf((servers) => [weather(servers), orders(servers)]),
  },
  {
    name: 'fleet update',
    apiId: 'weather',
    ...inParallel,
    signals: [],
    faults: fleetFaults,
    async prepare(center, servers, ports) {
      await synced(center, [weather(servers), old(servers, 'tides')], ports);
      await addInPortal(center, 'weather');
    },
    ...syncOf((servers) => [changedWeather(servers), old(servers, 'tides')]),
  },
  {
    name: 'prune',
    apiId: 'weather',
    ...inParallel,
    faults: fleetFaults,
    // The list of APIs has several pages, each of which can fail.
    emulator: { pageSize: 2 },
    prepare: (center, servers, ports) => synced(center, withOld(servers), ports),
    ...syncOf(kept, { prune: 'true' }),
  },
  {
    name: 'adopt',
    apiId: 'weather',
    ...inParallel,
    signals: [],
    faults: fleetFaults,
    async prepare(center, servers) {
      const urls = { weather: serverAt(servers, 'weather'), old: 'https://nobody.example/mcp' };
      for (const [apiId, url] of Object.entries(urls)) {
        await putEntry(center, apiId, { url });
        const definition = `apis/${apiId}/versions/original/definitions/default-streamable`;
        await center.importText(definition, '{"openapi":"3.0.3"}');
      }
    },
    ...syncOf((servers) => [weather(servers), old(servers)], { adopt: 'true' }),
  },
  {
    name: 'promote',
    apiId: 'orders',
    signals: [],
    faults: unlessDeleted,
    async prepare(center, servers, ports) {
      const dev = { ...orders(servers), urls: { dev: serverAt(servers, 'orders-dev') } };
      await synced(center, [dev], ports);
    },
    run: (center, servers, ports) => runPromotion(center, promotion(servers), ports),
  },
  {
    name: 'saved plan',
    apiId: 'weather',
    ...inParallel,
    faults: unlessDeleted,
    async prepare(center, servers, ports) {
      await synced(center, [weather(servers), old(servers)], ports);
      const raw = { ...planned(servers), 'plan-out': planFileOf(center) };
      mustBe('planned', await runFleet(center, 'plan', raw, ports));
    },
    run: (center, servers, ports) =>
      runFleet(center, 'sync', { ...planned(servers), plan: planFileOf(center) }, ports),
    args: (servers, center) => [
      'sync',
      ...flags({ ...planned(servers), plan: planFileOf(center), ...ofRepository }),
    ],
  },
];
