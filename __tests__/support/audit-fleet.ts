import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FleetUnit } from '../../src/core/fleet/manifest.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { PullRequestState } from '../../src/core/pull-requests/pull-request.ts';
import type { AuditReport } from '../../src/core/report/audit-report.ts';
import type { FleetReport } from '../../src/core/report/fleet-report.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.ts';
import type { Around } from '../../src/emulator/http/traffic.ts';
import { audit } from '../core/fleet/audit-run.ts';
import { legacyReply, type Reply, serve } from '../core/probe/scripted-server.ts';
import { type AuditNetwork, auditNetwork, urlOf } from './audit-network.ts';
import { putEntry } from './entries.ts';
import { manifestOf, runSync, unitOf } from './fleet.ts';
import { startTestCenter, type TestCenter } from './run.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';

/** A response of the embedded API Center. */
export type NightAnswer = Awaited<ReturnType<Around>>;

/** A catalogue in which every entry of the manifest is in order, for one night: whatever is done to it is gone after it. */
export interface AuditNight {
  readonly center: TestCenter;
  readonly clock: SimulatedClock;
  readonly network: AuditNetwork;
  /** The ids that the manifest declares, in an order that only the seed of the night changes. */
  readonly ids: readonly string[];
  readonly units: Map<string, FleetUnit>;
  /** How servers respond, by the ids of their entries; others are in order. */
  readonly replies: Map<string, Reply>;
  /** Changes responses of the data host, by what their paths match. */
  readonly patches: {
    readonly path: RegExp;
    readonly change: (response: NightAnswer, path: string) => NightAnswer;
  }[];
  /** States of pull requests; others are unknown. */
  readonly pullRequests: Map<number, PullRequestState>;
  /** When the catalogue is written now; the audit is 20 days after the entries were written. */
  readonly time: { now: number; readonly audit: number };
  /** Audits the catalogue over the manifest. */
  run(raw?: RawInputs): Promise<FleetReport | AuditReport>;
}

export interface AuditFleet extends AsyncDisposable {
  night<T>(work: (night: AuditNight) => Promise<T>): Promise<T>;
}

const dayMs = 86_400_000;
const filledAt = Date.parse('2026-11-01T00:00:00Z');
/** Entries beside those of the manifest, half of them with the mark of another repository. */
const foreignEntries = 12;
const team = { schema: '{"type":"string"}', assignedTo: [{ entity: 'api', required: false }] };

/** Registers servers by a sync, and keeps the catalogue for any number of nights. */
export async function fillAuditFleet(size: number, options: SceneOptions = {}): Promise<AuditFleet> {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-register-audit-'));
  const statePath = join(folder, 'state.json');
  const ids = Array.from({ length: size }, (_, index) => `server-${index}`);
  const units = new Map<string, FleetUnit>();
  await inScene({ ...options, statePath }, async ({ center, clock, network }) => {
    await center.put('../../metadataSchemas/team', team);
    await putForeign(center);
    const declared = ids.map((apiId) => ({ apiId, url: urlOf(apiId) }));
    const given = declared.map((one) => ({ ...one, raw: { 'custom-properties': '{"team":"sky"}' } }));
    const ports = { clock, http: network.transport };
    const { exitCode, error } = await runSync(center, given, { ports });
    if (exitCode !== 0) throw new Error(`The catalogue could not be filled: ${error?.message}`);
    for (const one of declared) units.set(one.apiId, await unitOf(center, one));
  });
  return {
    async night(work) {
      const path = join(folder, 'night.json');
      await copyFile(statePath, path);
      try {
        return await inScene({ ...options, statePath: path }, (scene) =>
          work(nightOf(scene, ids, new Map(units))),
        );
      } finally {
        await rm(path, { force: true });
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

type SceneOptions = Pick<EmulatorOptions, 'statePath' | 'pageSize'>;
type Scene = Omit<AuditNight, 'ids' | 'units' | 'pullRequests' | 'run'>;

/** An API center from a state file, and the servers that it names, all by one simulated clock. */
async function inScene<T>(options: SceneOptions, work: (scene: Scene) => Promise<T>): Promise<T> {
  using clock = simulatedClock();
  const replies: Scene['replies'] = new Map();
  const standard = legacyReply();
  await using servers = await serve((received, response) => {
    const [, id = '', ...path] = received.path.split('/');
    return (replies.get(id) ?? standard)({ ...received, path: `/${path.join('/')}` }, response);
  });
  const patches: Scene['patches'] = [];
  const time = { now: filledAt, audit: filledAt + 20 * dayMs };
  const closers: (() => unknown)[] = [];
  const context = { after: (close: () => unknown) => void closers.push(close) };
  const center = await startTestCenter(context, {
    sku: 'Standard',
    limits: 'arm',
    clock: clock.server,
    wallTime: () => time.now,
    ...options,
    announced: false,
    async around({ path }, carryOut) {
      const changes = patches.filter((patch) => patch.path.test(path));
      return changes.reduce((response, { change }) => change(response, path), await carryOut());
    },
  });
  try {
    return await work({
      center,
      clock,
      network: auditNetwork(servers.origin, clock),
      replies,
      patches,
      time,
    });
  } finally {
    for (const close of closers) await close();
  }
}

function nightOf(scene: Scene, ids: readonly string[], units: AuditNight['units']): AuditNight {
  const { center, clock, network, time } = scene;
  const pullRequests: AuditNight['pullRequests'] = new Map();
  return {
    ...scene,
    ids,
    units,
    pullRequests,
    run(raw = {}) {
      const stateOf = async (number: number) => pullRequests.get(number) ?? 'unknown';
      return audit(center.emulator, {
        raw,
        manifest: manifestOf([...units.values()]),
        at: time.audit,
        ports: { clock, http: network.transport },
        context: { resolver: network.resolver, pullRequestsOf: () => ({ stateOf }) },
      });
    },
  };
}

/** Entries of others with defects, which are only counted. */
async function putForeign(center: TestCenter): Promise<void> {
  for (let index = 0; index < foreignEntries; index++) {
    const stamp = 'mcp-register/1 source=github.com:fabrikam/tools created=1';
    await putEntry(center, `other-${index}`, {
      url: `https://other-${index}.fabrikam.example/mcp?code=abcdefgh12345678`,
      environmentId: 'theirs',
      ...(index % 2 === 0 ? { stamp, repository: 'https://github.com/fabrikam/tools' } : {}),
    });
  }
}

/** Changes properties of an entry, as people do in the portal. */
export async function changeEntry(center: TestCenter, id: string, properties: JsonObject): Promise<void> {
  // The service derives it from the versions.
  const { lifecycleStage: _, ...stored } = (await center.get(`apis/${id}`)) ?? {};
  await center.put(`apis/${id}`, { ...stored, ...properties });
}
