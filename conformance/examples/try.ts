import type { JsonValue } from '../../src/core/json.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { type Example, type ExampleAnswer, objectOf } from './specification.ts';

/** The management API's version for what is put before an example of another API. */
const managementVersion = '2024-03-01';

type Send = (method: string, url: string, body?: JsonValue) => Promise<ExampleAnswer>;

/** The least that must be put for what paths go through, by collection. */
const least = {
  workspaces: { title: 'Seed' },
  metadataSchemas: { schema: '{"type":"string"}', assignedTo: [] },
  environments: { title: 'Seed', kind: 'development' },
  apis: { title: 'Seed', kind: 'rest' },
  versions: { title: 'Seed', lifecycleStage: 'design' },
  definitions: { title: 'Seed' },
  deployments: {
    title: 'Seed',
    environmentId: '/workspaces/default/environments/seed',
    server: { runtimeUri: ['https://seed.example'] },
  },
} as const;
const document = { format: 'inline', value: '{}', specification: { name: 'openapi', version: '3.0.1' } };

/**
 * Sends one example of the management API to an emulator of its own in `--mode spec`.
 *
 * @returns what is wrong with the answer; undefined when nothing is
 */
export async function tryManagementExample(example: Example): Promise<string | undefined> {
  const { method, path, apiVersion, body } = example;
  const [, subscriptionId, resourceGroup, kind, name] =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ApiCenter\/(services|deletedServices)\/([^/]+)/.exec(
      path,
    ) ?? [];
  // A service that an example makes must not be there yet.
  const makesService = method === 'PUT' && /\/services\/[^/]+$/.test(path);
  const seed =
    subscriptionId && resourceGroup && name && !makesService ? [{ subscriptionId, resourceGroup, name }] : [];
  const emulator = await startEmulator({ mode: 'spec', seed });
  try {
    const at = (target: string) => `${emulator.url}${target}?api-version=${apiVersion}`;
    if (kind === 'deletedServices') await send('DELETE', at(path.replace('deletedServices', 'services')));
    await putAlong(path, (target, properties) => putUnlessMade(example, at, target, properties));
    if (path.endsWith('/exportSpecification')) {
      await send('POST', at(path.replace(/exportSpecification$/, 'importSpecification')), document);
    }
    await defineMetadata(path, body, at);
    return example.judge(await send(method, at(path), body));
  } finally {
    await emulator.close();
  }
}

/**
 * Sends one example of the data plane to the data host of an emulator of its own in `--mode spec`. What its path names
 * is there, each definition with a document. Operations have names that the service draws: an example that polls one is
 * made to poll the one that an export has just begun.
 *
 * @returns what is wrong with the answer; undefined when nothing is
 */
export async function tryDataExample(example: Example): Promise<string | undefined> {
  const service = { subscriptionId: 'seed', resourceGroup: 'seed', name: 'seed' };
  const emulator = await startEmulator({ mode: 'spec', seed: [service] });
  try {
    const root = '/subscriptions/seed/resourceGroups/seed/providers/Microsoft.ApiCenter/services/seed';
    const at = (target: string) => `${emulator.url}${root}${target}?api-version=${managementVersion}`;
    const dataHost = (target: string) =>
      `${emulator.dataUrl(service)}${target}?api-version=${example.apiVersion}`;
    for (const path of [example.path, ...listedIn(example.path)]) {
      const inWorkspace = path.startsWith('/workspaces/') ? path : `/workspaces/default${path}`;
      await putAlong(inWorkspace.replace(/:\w+$/, ''), async (target, properties) => {
        await send('PUT', at(target), { properties });
        if (/\/definitions\/[^/]+$/.test(target))
          await send('POST', at(`${target}/importSpecification`), document);
      });
    }
    const [, definition] = /^(.*)\/operations\/[^/]+$/.exec(example.path) ?? [];
    const url =
      definition === undefined
        ? dataHost(example.path)
        : (await send('POST', dataHost(`${definition}:exportSpecification`))).headers['operation-location'];
    return example.judge(await send(example.method, url ?? dataHost(example.path), example.body));
  } finally {
    await emulator.close();
  }
}

/** The path of one element of the list that a path ends with: a list of nothing would show nothing. */
function listedIn(path: string): string[] {
  return Object.hasOwn(least, path.slice(path.lastIndexOf('/') + 1)) ? [`${path}/seed`] : [];
}

/** Puts everything that a path goes through, parents first. */
async function putAlong(
  path: string,
  put: (target: string, properties: JsonValue) => Promise<void>,
): Promise<void> {
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const properties = Object.entries(least).find(([collection]) => collection === part)?.[1];
    if (properties && parts[index + 1] !== undefined) {
      await put(parts.slice(0, index + 2).join('/'), properties);
    }
  }
}

async function putUnlessMade(
  { method, path }: Example,
  at: (target: string) => string,
  target: string,
  properties: JsonValue,
): Promise<void> {
  if (method !== 'PUT' || target !== path) await send('PUT', at(target), { properties });
}

/** Custom metadata that an example sends must be defined, as in a real API center. */
async function defineMetadata(
  path: string,
  body: JsonValue | undefined,
  at: (target: string) => string,
): Promise<void> {
  const service = path.split('/workspaces/')[0] ?? '';
  const { customProperties } = objectOf(objectOf(body).properties);
  for (const name of Object.keys(objectOf(customProperties))) {
    const assignedTo = ['api', 'environment', 'deployment'].map((entity) => ({ entity }));
    await send('PUT', at(`${service}/metadataSchemas/${name}`), { properties: { schema: '{}', assignedTo } });
  }
}

const send: Send = async (method, url, body) => {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: text === '' ? undefined : JSON.parse(text),
  };
};
