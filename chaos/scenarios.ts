import { startTestCenter, type TestCenter } from '../__tests__/support/run.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import type { JsonObject } from '../src/core/json.ts';
import type { Report } from '../src/core/report/report.ts';
import type { EmulatorOptions } from '../src/emulator/emulator-options.ts';
import { runPullRequest, runSweepOf } from './staging.ts';

/** The two addresses of one MCP server on loopback; the second one lists a tool more. */
export interface Servers {
  readonly first: string;
  readonly second: string;
}

/** What every report tells of a run; one over several entries has a result for each. */
export type RunReport = Pick<Report, 'command' | 'status' | 'exitCode' | 'requests' | 'timings' | 'error'> & {
  readonly results?: readonly Report[];
};

/** How the command line can be ended from outside. */
export const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

/** A job on a catalogue that other teams use too. */
export interface Scenario {
  readonly name: string;
  /** The API that it writes. */
  readonly apiId: string;
  /** What the job finds, beside the other teams' entries. */
  prepare(center: TestCenter, servers: Servers, ports: Partial<RunPorts>): Promise<unknown>;
  run(center: TestCenter, servers: Servers, ports: Partial<RunPorts>): Promise<RunReport>;
  /**
   * The same job for the command line: the command and its inputs, without the API center. Absent where the
   * command line would have to ask GitHub.
   */
  readonly args?: (servers: Servers, center: TestCenter) => readonly string[];
  /** The signals that the command line receives; every one unless given. */
  readonly signals?: readonly (typeof signals)[number][];
  /** The names of the faults that its requests meet; every one unless given. */
  readonly faults?: ReadonlySet<string>;
  /** Whether it works on several entries at once, so that only the machine decides the order of its requests. */
  readonly isParallel?: boolean;
  readonly emulator?: Pick<EmulatorOptions, 'pageSize'>;
}

type Inputs = Readonly<Record<string, string>>;

const title = { title: 'Weather' };
const change = { summary: 'Tells the weather', 'lifecycle-stage': 'preview' };
const entry = { 'api-id': 'weather' };

function register(center: TestCenter, url: string, raw: Inputs, ports: Partial<RunPorts>) {
  return center.register({ 'server-url': url, ...title, ...raw }, { verify: 'auto' }, ports);
}

/** Inputs as the command line takes them. */
export function flags(inputs: Inputs): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
}

async function registered(center: TestCenter, { first }: Servers, ports: Partial<RunPorts>): Promise<void> {
  mustBe('registered', await register(center, first, {}, ports));
  // What people add in the portal: no run may lose it.
  const api = await center.get('apis/weather');
  const documentation = api?.externalDocumentation;
  const { lifecycleStage: _, ...properties }: JsonObject = { ...api };
  await center.put('apis/weather', {
    ...properties,
    contacts: [{ name: 'Ada', email: 'ada@contoso.example' }],
    license: { name: 'MIT', identifier: 'MIT' },
    externalDocumentation: [
      { title: 'Runbook', url: 'https://wiki.contoso.example' },
      ...(Array.isArray(documentation) ? documentation : []),
    ],
  });
}

/** The entry, and one for each of these pull requests. */
function staged(...numbers: readonly number[]): Scenario['prepare'] {
  return async (center, servers, ports) => {
    await registered(center, servers, ports);
    for (const number of numbers) {
      const inputs = { 'server-url': servers.second, ...title };
      mustBe('registered', await runPullRequest(center, { number, state: 'open' }, inputs, ports));
    }
  };
}

/** Every job whose requests are made to fail, one after the other. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'registration',
    apiId: 'weather',
    prepare: async () => {},
    run: (center, { first }, ports) => register(center, first, {}, ports),
    args: ({ first }) => ['register', ...flags({ 'server-url': first, ...title })],
  },
  {
    name: 'update',
    apiId: 'weather',
    prepare: registered,
    run: (center, { second }, ports) => register(center, second, change, ports),
    args: ({ second }) => ['register', ...flags({ 'server-url': second, ...title, ...change })],
  },
  {
    name: 'removal',
    apiId: 'weather',
    prepare: registered,
    run: (center, _servers, ports) => center.unregister(entry, ports),
    args: () => ['unregister', ...flags(entry)],
  },
  {
    name: 'staging',
    apiId: 'weather-pr-7',
    prepare: registered,
    run: (center, { second }, ports) =>
      runPullRequest(center, { number: 7, state: 'open' }, { 'server-url': second, ...title }, ports),
    args: ({ second }) => [
      'register',
      ...flags({ 'server-url': second, ...title, staging: 'same-center', 'pull-request': '7' }),
    ],
  },
  {
    name: 'close',
    apiId: 'weather-pr-7',
    prepare: staged(7),
    run: (center, _servers, ports) => runPullRequest(center, { number: 7, state: 'closed' }, entry, ports),
    args: () => ['unregister', ...flags({ ...entry, staging: 'same-center', 'pull-request': '7' })],
  },
  {
    name: 'sweep',
    apiId: 'weather-pr-7',
    prepare: staged(7, 8),
    run: (center, _servers, ports) => runSweepOf(center, [7], ports),
  },
];

/** An API center in which another team has an entry of the same form, with everything in it. */
export async function startCatalogue(
  context: Parameters<typeof startTestCenter>[0],
  options: Parameters<typeof startTestCenter>[1],
): Promise<TestCenter> {
  const center = await startTestCenter(context, options);
  await center.put('environments/theirs', { title: 'Theirs', kind: 'production' });
  await center.put('apis/billing', { title: 'Weather', kind: 'mcp', description: 'Not ours.' });
  await center.put('apis/billing/versions/v1', { title: 'v1', lifecycleStage: 'production' });
  await center.put('apis/billing/versions/v1/definitions/default-streamable', { title: 'Theirs' });
  await center.importText('apis/billing/versions/v1/definitions/default-streamable', '{"openapi":"3.0.3"}');
  await center.put('apis/billing/deployments/theirs', {
    title: 'Theirs',
    environmentId: '/workspaces/default/environments/theirs',
    definitionId: '/workspaces/default/apis/billing/versions/v1/definitions/default-streamable',
    server: { runtimeUri: ['https://billing.example/mcp'] },
  });
  return center;
}

export function mustBe(status: Report['status'], report: RunReport): void {
  if (report.status !== status)
    throw new Error(`Not ${status}: ${JSON.stringify(report.error ?? report.status)}`);
}
