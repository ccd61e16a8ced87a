import { parseArgs } from 'node:util';
import type { Clock } from '../../src/core/clock.ts';
import { createHttpTransport } from '../../src/core/http/transport.ts';
import { type Verification, type VerifyRequest, verifyRegistration } from '../../src/core/registry/verify.ts';
import type { Fault } from '../../src/emulator/faults.ts';
import type { Emulator } from '../../src/emulator/options.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import type { Get } from './client-rule.ts';
import { entry, mutation, seeded } from './mutations.ts';
import { clientRules } from './rules.ts';

const usage = `Usage: npm run clients -- [--runs N] [--seed N] [--rules]

  --runs N   mutated catalogues to judge (2000)
  --seed N   the first one's seed; each further one has the next
  --rules    prints how each client reads a registry, and where that comes from
`;

const service = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  name: 'center',
};

/** What judges an entry: the product, or in a test something that must be found out. */
export type Verify = (request: VerifyRequest) => Promise<Verification>;

/**
 * Judges mutated catalogues by the rules of the clients and by the product, and prints every disagreement.
 *
 * @param print takes whole lines
 * @returns 0; 1 when a verdict differs from the client's rule; 2 when the arguments are wrong
 */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  verify: Verify = verifyOnce,
): Promise<number> {
  const options = parsed(args);
  if (options === undefined) {
    print(usage);
    return 2;
  }
  if (options.rules) {
    for (const { client, source, states } of clientRules) print(`${client}\n  ${states}\n  from: ${source}`);
    return 0;
  }
  const { runs, seed } = options;
  const emulator = await startEmulator({ seed: [service], pageSize: 2 });
  let disagreements = 0;
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
        if (sees === 'either') {
          open++;
          continue;
        }
        if (sees) seen.set(client, (seen.get(client) ?? 0) + 1);
        const ours = said.clients.find((one) => one.client === client)?.sees;
        // Of a registry that cannot be read, only the portal may still show something.
        const isSilent =
          ours === undefined && said.visibility === 'unknown' && client === 'API Center portal';
        if (ours === sees || isSilent || (ours === undefined && sees !== true)) continue;
        disagreements++;
        print(
          `seed ${seed + run}: ${client} ${sees ? 'sees' : 'does not see'} the entry, and we say ${ours}: ${shown(faults)}`,
        );
      }
    }
  } finally {
    await emulator.close();
  }
  const counts = [...seen].map(([client, count]) => `${client} ${count}`).join(', ');
  print(
    `${runs} catalogues from seed ${seed}, seen by: ${counts}; ${open} left open by a source; ${disagreements} disagreements`,
  );
  return disagreements === 0 ? 0 : 1;
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

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '2000' },
        seed: { type: 'string', default: '20261128' },
        rules: { type: 'boolean', default: false },
      },
    });
    const runs = Number(values.runs);
    const seed = Number(values.seed);
    return Number.isInteger(runs) && Number.isInteger(seed) && runs > 0
      ? { runs, seed, rules: values.rules }
      : undefined;
  } catch {
    return undefined;
  }
}
