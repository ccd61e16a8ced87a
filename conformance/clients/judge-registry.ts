import type { Clock } from '../../src/core/clock.ts';
import { createHttpTransport } from '../../src/core/http/transport.ts';
import { type Verification, type VerifyRequest, verifyRegistration } from '../../src/core/registry/verify.ts';
import type { Emulator } from '../../src/emulator/emulator-options.ts';
import type { Fault } from '../../src/emulator/faults.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import type { Get } from './client-rule.ts';
import type { Judgement, Runs } from './judgement.ts';
import { entry, mutation, seeded } from './mutations.ts';
import { clientRules } from './rules.ts';

const service = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  name: 'center',
};

/** What judges an entry: the product, or in a test something that must be found out. */
export type Verify = (request: VerifyRequest) => Promise<Verification>;

/**
 * Mutates the registry of an API center and compares, client by client, what we say of the entry with what the client’s
 * own rule says.
 */
export async function judgeRegistry({ runs, seed }: Runs, verify: Verify = verifyOnce): Promise<Judgement> {
  const emulator = await startEmulator({ seed: [service], pageSize: 2 });
  const disagreements: string[] = [];
  let open = 0;
  const seen = new Map(clientRules.map(({ client }) => [client, 0]));
  try {
    await fill(emulator);
    for (let run = 0; run < runs; run++) {
      const faults = mutation(seeded(seed + run));
      emulator.setFaults(faults);
      emulator.clearRequests();
      const { said, ruled } = await judged(emulator, verify);
      for (const [client, sees] of ruled) {
        if (sees === 'either') open++;
        if (sees === 'either' || agree(said, client, sees)) {
          if (sees === true) seen.set(client, (seen.get(client) ?? 0) + 1);
          continue;
        }
        const ours = said.clients.find((one) => one.client === client)?.sees;
        disagreements.push(
          `seed ${seed + run}: ${client} ${sees ? 'sees' : 'does not see'} the entry, and we say ${ours}: ${shown(faults)}`,
        );
      }
    }
  } finally {
    await emulator.close();
  }
  const counts = [...seen].map(([client, count]) => `${client} ${count}`).join(', ');
  return { disagreements, summary: `catalogues, seen by: ${counts}; ${open} left open by a source` };
}

function agree({ clients, visibility }: Verification, client: string, sees: boolean | undefined): boolean {
  const ours = clients.find((one) => one.client === client)?.sees;
  if (ours !== undefined) return ours === sees;
  // Of a registry that cannot be read, only the portal may still show something.
  return sees !== true || (visibility === 'unknown' && client === 'API Center portal');
}

async function judged(emulator: Emulator, verify: Verify) {
  const registryUrl = `${emulator.dataUrl(service)}/workspaces/default`;
  const get: Get = async (path) => {
    const response = await fetch(`${registryUrl}${path}`);
    const text = await response.text();
    return {
      status: response.status,
      json: text === '' ? undefined : JSON.parse(text),
      cors: response.headers.get('access-control-allow-origin'),
    };
  };
  const said = await verify({
    registryUrl,
    apiId: entry.name,
    serverUrl: entry.url,
    transport: 'streamable-http',
    mode: 'auto',
  });
  const ruled = new Map<string, boolean | undefined | 'either'>();
  for (const { client, sees } of clientRules) ruled.set(client, await sees(get, entry));
  return { said, ruled };
}

/** One round of requests and no wait: the catalogue stays as it is. */
function verifyOnce(request: VerifyRequest): Promise<Verification> {
  let now = 0;
  const clock: Clock = {
    now: () => (now += 10_000),
    sleep: () => Promise.reject(new Error('a single round needs no pause')),
    timeout: () => new AbortController().signal,
  };
  return verifyRegistration(request, { http: transport, clock, signal: new AbortController().signal });
}

const transport = createHttpTransport();

/** Three entries on two pages, ours the second of the first page. */
async function fill(emulator: Emulator): Promise<void> {
  const workspace = `${emulator.url}/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${service.name}/workspaces/default`;
  const put = async (path: string, properties: object) => {
    const response = await fetch(`${workspace}/${path}?api-version=2024-03-01`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ properties }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await response.body?.cancel();
  };
  for (const name of ['first', entry.name, 'last']) {
    await put(`apis/${name}`, { title: name, kind: 'mcp', description: `About ${name}.` });
    await put(`apis/${name}/versions/v1-0`, { title: 'v1', lifecycleStage: 'production' });
    await put(`apis/${name}/deployments/production`, {
      title: 'Production',
      environmentId: '/workspaces/default/environments/production',
      definitionId: `/workspaces/default/apis/${name}/versions/v1-0/definitions/default-streamable`,
      server: { runtimeUri: [name === entry.name ? entry.url : `https://${name}.example/mcp`] },
    });
  }
}

function shown(faults: readonly Fault[]): string {
  return JSON.stringify(faults.map(({ path, status, patch }) => ({ path, status, patch })));
}
