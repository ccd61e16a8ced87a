import type { TestContext } from 'node:test';
import { diskFiles } from '../../src/app/disk-files.ts';
import type { RunContext } from '../../src/app/run-context.ts';
import { userFiles } from '../../src/app/user-files.ts';
import { createArmClient } from '../../src/core/apicenter/arm-client.ts';
import { parseArmEndpoint } from '../../src/core/apicenter/endpoint.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { RunPorts } from '../../src/core/commands/ports.ts';
import { type RegisterInput, register } from '../../src/core/commands/register.ts';
import { unregister } from '../../src/core/commands/unregister.ts';
import { createHttpTransport } from '../../src/core/http/transport.ts';
import type { PipelineEvent } from '../../src/core/inputs/pipeline-event.ts';
import { type HostFacts, readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { plainWords } from '../../src/core/message.ts';
import type { PullRequestState } from '../../src/core/pull-requests/pull-request.ts';
import type { Report } from '../../src/core/report/report.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { type PullRequests, unknownPullRequests } from '../../src/repositories/pull-requests.ts';
import { assertNoCanary } from './canary.ts';

export const service = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  name: 'center',
};
export const workspacePath = `/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${service.name}/workspaces/default`;

/** An API center in memory, and everything that a test wants of it. */
export interface TestCenter {
  readonly emulator: Emulator;
  /** Runs the core's register with inputs as a user gives them. */
  register(raw: RawInputs, overrides?: Partial<RegisterInput>, ports?: Partial<RunPorts>): Promise<Report>;
  unregister(raw: RawInputs, ports?: Partial<RunPorts>): Promise<Report>;
  /** Puts a resource as another tool would have made it. */
  put(path: string, properties: JsonObject): Promise<void>;
  importText(definitionPath: string, text: string): Promise<void>;
  /** The properties of a resource; undefined when there is none. */
  get(path: string): Promise<JsonObject | undefined>;
  exportText(definitionPath: string): Promise<string>;
  /** Method and last parts of the path of each write seen since the log was cleared. */
  writes(): string[];
}

export async function startTestCenter(
  context: Pick<TestContext, 'after'>,
  options: EmulatorOptions = {},
): Promise<TestCenter> {
  const emulator = await startEmulator({ seed: [service], ...options });
  context.after(async () => {
    await emulator.close();
    assertNoCanary(JSON.stringify([...emulator.contents()]), 'the catalogue');
    assertNoCanary(JSON.stringify(emulator.requests()), 'the recorded requests');
  });

  async function call(method: string, path: string, body?: object): Promise<Response> {
    const url = `${emulator.url}${workspacePath}/${path}?api-version=2024-03-01`;
    return fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
  async function mustSucceed(response: Response): Promise<void> {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
    await response.body?.cancel();
  }

  return {
    emulator,
    async register(raw, overrides = {}, ports = {}) {
      const inputs = await readCommand('register', { ...targetInputs(emulator), ...raw }, testFacts());
      if (inputs.job !== 'register') throw new Error(`These inputs ask for another run: ${inputs.job}`);
      return register({ ...inputs, verify: 'off', run: {}, ...overrides }, { ...testPorts(), ...ports });
    },
    async unregister(raw, ports = {}) {
      const inputs = await readCommand('unregister', { ...targetInputs(emulator), ...raw }, testFacts());
      if (inputs.job !== 'unregister') throw new Error(`These inputs ask for another run: ${inputs.job}`);
      return unregister({ ...inputs, run: {} }, { ...testPorts(), ...ports });
    },
    put: async (path, properties) => mustSucceed(await call('PUT', path, { properties })),
    importText: async (path, value) =>
      mustSucceed(
        await call('POST', `${path}/importSpecification`, {
          format: 'inline',
          value,
          specification: { name: 'openapi' },
        }),
      ),
    async get(path) {
      const response = await call('GET', path);
      const body: unknown = await response.json();
      if (response.status === 404) return undefined;
      return (body as { properties: JsonObject }).properties;
    },
    async exportText(path) {
      const body: unknown = await (await call('POST', `${path}/exportSpecification`)).json();
      return (body as { value: string }).value;
    },
    writes: () =>
      emulator
        .requests()
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/exportSpecification'))
        .map(({ method, path }) => `${method} ${path.split('/workspaces/default/')[1]}`),
  };
}

export const testTarget = {
  subscriptionId: service.subscriptionId,
  resourceGroup: service.resourceGroup,
  serviceName: service.name,
  workspace: 'default',
};

/** The inputs that name the API center of {@link testTarget}. */
export function targetInputs({ url }: Pick<Emulator, 'url'>): RawInputs {
  return {
    'arm-endpoint': url,
    'subscription-id': service.subscriptionId,
    'resource-group': service.resourceGroup,
    'api-center-name': service.name,
  };
}

/** A host outside any pipeline; files are those that tests write themselves. */
export function testFacts(event: PipelineEvent = { kind: 'ordinary' }): HostFacts {
  return {
    files: diskFiles,
    hostSource: undefined,
    eventOf: () => event,
  };
}

/** What a host outside any pipeline knows, where pull requests are in these states. */
export function testContext(
  stateOf: (number: number) => PullRequestState | Promise<PullRequestState>,
): RunContext {
  const pullRequests: PullRequests = {
    ...unknownPullRequests('no test asks', () => {}),
    stateOf: async (number) => stateOf(number),
  };
  return {
    run: {},
    ownSource: undefined,
    identify: async (source) => ({ source, warnings: [] }),
    pullRequestsOf: () => pullRequests,
  };
}

export function testPorts(): RunPorts {
  return {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: () => 0.5,
    signal: new AbortController().signal,
    identity: { getToken: () => Promise.reject(new Error('no test signs in')) },
    files: userFiles,
    words: plainWords,
    progress: {
      attempt() {},
      wait() {},
      probed() {},
      waiting() {},
      planned() {},
      applied() {},
      request() {},
      written() {},
      unit() {},
      bug() {},
    },
    version: '0.0.0-test',
  };
}

/** A client of the emulator's management API that may do what `access` says. */
export function armClientOf(emulator: Emulator, access: 'read' | 'write') {
  return createArmClient({
    ...testPorts(),
    credential: undefined,
    endpoint: parseArmEndpoint(emulator.url, false),
    subscriptionId: service.subscriptionId,
    access,
    userAgent: 'test',
  });
}
