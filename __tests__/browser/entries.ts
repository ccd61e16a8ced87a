import type { JsonObject } from '../../src/core/json.ts';
import type { Emulator } from '../../src/emulator/emulator-options.ts';

export const contoso = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'demo',
  name: 'contoso-tools',
};
const workspacePath = `/subscriptions/${contoso.subscriptionId}/resourceGroups/${contoso.resourceGroup}/providers/Microsoft.ApiCenter/services/${contoso.name}/workspaces/default`;

export interface Entry {
  readonly name: string;
  readonly api: JsonObject;
  /** Title and stage, oldest first. */
  readonly versions: readonly (readonly [title: string, stage: string])[];
  readonly endpoint: string;
  readonly environment: string;
  readonly document?: object;
}

/** Puts an entry with all that belongs to it, as any other tool could: one deployment, in its latest version. */
export async function putEntry(emulator: Emulator, entry: Entry): Promise<void> {
  const api = `apis/${entry.name}`;
  await put(emulator, api, { kind: 'mcp', ...entry.api });
  for (const [index, [title, lifecycleStage]] of entry.versions.entries()) {
    const version = `${api}/versions/version-${index}`;
    await put(emulator, version, { title, lifecycleStage });
    await put(emulator, `${version}/definitions/openapi`, { title: 'Streamable Definition' });
  }
  const definition = `${api}/versions/version-${entry.versions.length - 1}/definitions/openapi`;
  if (entry.document) {
    await send(emulator, 'POST', `${definition}/importSpecification`, {
      format: 'inline',
      value: JSON.stringify(entry.document),
      specification: { name: 'openapi' },
    });
  }
  const environment = entry.environment.toLowerCase();
  await put(emulator, `environments/${environment}`, {
    title: entry.environment,
    kind: environment,
    server: { type: 'Azure Functions' },
  });
  await put(emulator, `${api}/deployments/${environment}`, {
    environmentId: `/workspaces/default/environments/${environment}`,
    definitionId: `/workspaces/default/${definition}`,
    server: { runtimeUri: [entry.endpoint] },
  });
}

/** The mark that a registration for a pull request bears. */
export function stamp(pullRequest: number): JsonObject {
  return {
    title: 'Registered by MCP Register',
    url: 'https://github.com/contoso/orders',
    description: `mcp-register/1 source=github.com:4711 pr=${pullRequest} created=1`,
  };
}

async function put(emulator: Emulator, path: string, properties: JsonObject): Promise<void> {
  await send(emulator, 'PUT', path, { properties });
}

async function send(emulator: Emulator, method: string, path: string, body: object): Promise<void> {
  const url = `${emulator.url}${workspacePath}/${path}?api-version=2024-03-01`;
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
}
