import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { cleanEnvironment } from '../__tests__/support/bundle.ts';
import { bundle } from '../__tests__/support/cli.ts';
import type { ArmResource, Path } from '../src/emulator/resource.ts';
import { Store } from '../src/emulator/store.ts';
import { stateChunks } from '../src/emulator/stored-state.ts';
import { interleaved, type Row } from './measure.ts';

const apis = 10_000;
const rounds = 21;
const service =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/bench/providers/Microsoft.ApiCenter/services';

/**
 * The embedded API Center with as many registered servers as a service can hold, in a process of its own, from a
 * state file: what it costs to start, to read a list and to write one more, each on disk before its answer.
 */
export async function fullCenter(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-register-bench-'));
  const statePath = join(folder, 'state.json');
  await writeFile(statePath, stateChunks(filledStore().entries()));
  const started = performance.now();
  const child = spawn(process.execPath, [bundle, 'emulator', '--port', '0', '--state', statePath], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  try {
    const url = await Promise.any([toldUrl(child.stdout), toldUrl(child.stderr)]);
    const start = performance.now() - started;
    const full = `${url}${service}/full/workspaces/default/apis`;
    const small = `${url}${service}/small/workspaces/default/apis`;
    let titles = 0;
    const put = (list: string) => () => timed('PUT', `${list}/api-0`, `Title ${++titles}`);
    const ms = await interleaved(rounds, {
      putFull: put(full),
      putSmall: put(small),
    });
    const list = await interleaved(rounds, { list: () => timed('GET', full) });
    const peak = peakMemory(child.pid);
    const of = `of ${apis.toLocaleString('en')} APIs`;
    return [
      { what: `emulator: start from a state ${of}`, measured: start, unit: 'ms', budget: 1000 },
      { what: `emulator: a page of a list ${of}`, measured: list('list'), unit: 'ms', budget: 100 },
      {
        what: `emulator: one PUT into ${apis.toLocaleString('en')} APIs`,
        measured: ms('putFull') / ms('putSmall'),
        unit: '× one into a single API',
        budget: 2,
      },
      {
        what: `emulator: memory with a state ${of}`,
        measured: peak,
        unit: 'MB of memory',
        budget: 300,
      },
    ];
  } finally {
    child.kill('SIGKILL');
    await exited;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first address that a stream tells: the ARM endpoint. Rejects when it ends without one. */
async function toldUrl(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error('The emulator ended without telling its address.');
}

/** The most memory that a process ever had, in MB; undefined where the system does not tell. */
function peakMemory(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kB = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kB) * 1024) / 1_000_000;
}

async function timed(method: string, path: string, title?: string): Promise<number> {
  const body =
    title === undefined
      ? {}
      : {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ properties: { title, kind: 'mcp' } }),
        };
  const started = performance.now();
  const response = await fetch(`${path}?api-version=2024-03-01`, { method, ...body });
  await response.arrayBuffer();
  const ms = performance.now() - started;
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}.`);
  return ms;
}

/** Two services, one with as many servers as it can hold, the other with one; each with a version and a deployment. */
function filledStore(): Store {
  const store = new Store();
  let order = 0;
  const put = (
    parent: Path,
    at: string,
    collection: Path[number]['collection'],
    name: string,
    properties = {},
  ) => {
    const id = `${at}/${collection}/${name}`;
    const path = [...parent, { collection, name }];
    store.put(path, { ...stamps(++order), id, name, properties });
    return [path, id] as const;
  };
  for (const [name, count] of [
    ['full', apis],
    ['small', 1],
  ] as const) {
    const path: Path = [
      { collection: 'services', name: `00000000-0000-0000-0000-000000000000/bench/${name}` },
    ];
    const id = `${service}/${name}`;
    const envelope = { location: 'eastus', sku: { name: 'Standard' } };
    store.put(path, { ...stamps(++order), id, name, properties: {}, envelope });
    const [workspace, below] = put(path, id, 'workspaces', 'default', { title: 'Default workspace' });
    for (let n = 0; n < count; n++) {
      const description = 'Tells what the weather will be, for places and days that it is asked for. '.repeat(
        3,
      );
      const [api, apiId] = put(workspace, below, 'apis', `api-${n}`, {
        title: `Weather ${n}`,
        description,
        kind: 'mcp',
        externalDocumentation: [],
        contacts: [],
        customProperties: {},
      });
      put(api, apiId, 'versions', 'v1-0', {
        title: 'v1',
        lifecycleStage: 'production',
      });
      put(api, apiId, 'deployments', 'production', {
        title: 'Production',
        environmentId: '/workspaces/default/environments/production',
        server: { runtimeUri: [`https://weather-${n}.example/mcp`] },
        customProperties: {},
        recommended: false,
      });
    }
  }
  return store;
}

function stamps(number: number): Omit<ArmResource, 'id' | 'name' | 'properties'> {
  const moment = '2026-01-01T00:00:00.1234567Z';
  const etag = '00000000-0000-0100-0000-000000000000';
  return { createdAt: moment, lastModifiedAt: moment, etag, order: number, written: number };
}
