import type { SyncInput } from '../../src/core/commands/fleet-run.ts';
import type { RunPorts } from '../../src/core/commands/ports.ts';
import { sync } from '../../src/core/commands/sync.ts';
import type { FleetUnit, Manifest } from '../../src/core/fleet/manifest.ts';
import type { SyncPolicy } from '../../src/core/fleet/sync-policy.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { parseSource } from '../../src/core/registration/source.ts';
import { takeNothing } from '../../src/core/registration/take-over.ts';
import type { FleetReport } from '../../src/core/report/fleet-report.ts';
import {
  answer,
  legacyReply,
  type Reply,
  type ScriptedServer,
  serve,
} from '../core/probe/scripted-server.ts';
import { type TestCenter, targetInputs, testFacts, testPorts, testTarget } from './run.ts';

export const fleetSource = parseSource('https://github.com/contoso/platform');

/** How a fleet's unit is written in a test: an id, a URL, and what is special about it. */
export interface Declared {
  readonly apiId: string;
  readonly environmentId?: string;
  readonly url: string;
  readonly raw?: RawInputs;
  readonly unit?: Partial<FleetUnit>;
}

export async function unitOf(
  center: Pick<TestCenter, 'emulator'>,
  { apiId, environmentId = 'production', url, raw = {}, unit = {} }: Declared,
): Promise<FleetUnit> {
  const inputs = await readCommand(
    'register',
    {
      ...targetInputs(center.emulator),
      source: fleetSource.url,
      'server-url': url,
      'api-id': apiId,
      'environment-id': environmentId,
      'probe-timeout': '0',
      ...raw,
    },
    testFacts(),
  );
  if (inputs.job !== 'register') throw new Error(`These inputs ask for another run: ${inputs.job}`);
  const { request, probe, gate } = inputs;
  return {
    apiId,
    environmentId,
    place: { file: 'mcp-register.yaml', line: 1, column: 1 },
    previousApiIds: [],
    request,
    probe,
    gate,
    ...unit,
  };
}

export function manifestOf(units: readonly FleetUnit[], members: Partial<Manifest> = {}): Manifest {
  return {
    path: 'mcp-register.yaml',
    name: 'platform',
    previousNames: [],
    files: [{ path: 'mcp-register.yaml', hash: 'sha256:0' }],
    environmentIds: units.map(({ environmentId }) => environmentId),
    units,
    skipped: [],
    declared: units,
    removed: [],
    ignore: [],
    warnings: [],
    ...members,
  };
}

export const carefulPolicy: SyncPolicy = {
  adopt: false,
  prune: 'off',
  allowEmpty: false,
  maxDeletes: 5,
  maxFailed: 3,
  takeOver: takeNothing,
  unregisterMode: 'remove',
};

export interface FleetOptions {
  readonly command?: 'sync' | 'plan';
  readonly policy?: Partial<SyncPolicy>;
  readonly manifest?: Partial<Manifest>;
  readonly input?: Partial<SyncInput>;
  readonly ports?: Partial<RunPorts>;
}

/** Runs the core's sync over units as a manifest would declare them. */
export async function runSync(
  center: Pick<TestCenter, 'emulator'>,
  declared: readonly Declared[],
  { command = 'sync', policy = {}, manifest = {}, input = {}, ports = {} }: FleetOptions = {},
): Promise<FleetReport> {
  const units = await Promise.all(declared.map((one) => unitOf(center, one)));
  const { endpoint } = await readCommand('sweep', targetInputs(center.emulator), testFacts());
  return sync(
    {
      command,
      dryRun: command === 'plan',
      target: testTarget,
      endpoint,
      run: {},
      source: fleetSource,
      selection: {},
      manifest: manifestOf(units, manifest),
      policy: { ...carefulPolicy, ...policy },
      ...input,
    },
    { ...testPorts(), ...ports },
  );
}

export interface FleetServer extends ScriptedServer {
  /** The URL of one of its MCP servers. */
  at(name: string): string;
  /** Names of servers that are down. */
  readonly down: Set<string>;
}

/** One listener that is any number of MCP servers, each at a path of its own; all list the same tool. */
export async function startFleetServer(replies: Readonly<Record<string, Reply>> = {}): Promise<FleetServer> {
  const down = new Set<string>();
  const standard = legacyReply();
  const server = await serve((received, response) => {
    const name = received.path.split('/')[1] ?? '';
    if (down.has(name)) return answer(response, 503, 'down', 'text/plain');
    return (replies[name] ?? standard)(received, response);
  });
  return Object.assign(server, { down, at: (name: string) => `${server.origin}/${name}/mcp` });
}
