import type { TestContext } from 'node:test';
import type { JsonObject } from '../../src/core/json.ts';
import { isJsonObject } from '../../src/core/json.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../src/emulator/start.ts';

export const service = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  name: 'center',
};

/** What a body must be called to be taken. */
export const json = { 'content-type': 'application/json' };

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** An empty object when the answer has no JSON object. */
  readonly body: JsonObject;
}

export interface Center {
  readonly emulator: Emulator;
  /** ARM path of the service. */
  readonly path: string;
  /** ARM path of its workspace. */
  readonly workspace: string;
  /** @param path below the workspace when it does not begin with a slash */
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** The registry and whatever else the data host serves. */
  data(path: string, init?: RequestInit): Promise<Reply>;
}

/** An emulator with one API center; it ends with the test. */
export async function startCenter(context: TestContext, options: EmulatorOptions = {}): Promise<Center> {
  const emulator = await startEmulator({ seed: [service], ...options });
  context.after(() => emulator.close());
  return centerOf(emulator);
}

export function centerOf(emulator: Emulator): Center {
  const path = `/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${service.name}`;
  const workspace = `${path}/workspaces/default`;
  return {
    emulator,
    path,
    workspace,
    call(method, target, body) {
      const full = target.startsWith('/') ? target : `${workspace}/${target}`;
      const url = `${emulator.url}${full}${full.includes('?') ? '&' : '?'}api-version=2024-03-01`;
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      return reply(fetch(url, { method, ...(text === undefined ? {} : { body: text, headers: json }) }));
    },
    data: (target, init) =>
      reply(
        fetch(`${emulator.dataUrl(service)}${target}`, {
          ...init,
          headers: { ...(init?.body ? json : {}), ...init?.headers },
        }),
      ),
  };
}

export async function reply(response: Promise<Response>): Promise<Reply> {
  const { status, headers, ...rest } = await response.then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  }));
  let parsed: unknown;
  try {
    parsed = JSON.parse(rest.text);
  } catch {
    parsed = undefined;
  }
  return { status, headers, text: rest.text, body: isJsonObject(parsed) ? parsed : {} };
}

/** The pieces of one registered MCP server, in the order in which they must be put. */
export const weather = {
  environment: { title: 'Dev', kind: 'development', server: { type: 'Azure Functions' } },
  api: { title: 'Weather', kind: 'mcp', summary: 'Forecasts', description: 'Tells the weather.' },
  version: { title: '1-0-0', lifecycleStage: 'production' },
  definition: { title: 'Streamable Definition for Weather' },
  deployment: {
    title: 'Dev',
    environmentId: '/workspaces/default/environments/dev',
    definitionId: '/workspaces/default/apis/weather/versions/1-0-0/definitions/openapi',
    server: { runtimeUri: ['https://weather.example/mcp'] },
  },
} as const;

export const definitionPath = 'apis/weather/versions/1-0-0/definitions/openapi';

/** Puts everything of `weather` but the specification. */
export async function putWeather(center: Center): Promise<void> {
  await center.call('PUT', 'environments/dev', { properties: weather.environment });
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  await center.call('PUT', 'apis/weather/versions/1-0-0', { properties: weather.version });
  await center.call('PUT', definitionPath, { properties: weather.definition });
  await center.call('PUT', 'apis/weather/deployments/dev', { properties: weather.deployment });
}

/** A member of a member … of a JSON object; undefined where one is missing. */
export function at(value: unknown, ...members: readonly (string | number)[]): unknown {
  return members.reduce<unknown>((current, member) => {
    if (Array.isArray(current)) return current[Number(member)];
    return isJsonObject(current) ? current[member] : undefined;
  }, value);
}
