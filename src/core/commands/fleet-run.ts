import type { Deployment } from '../apicenter/resources.ts';
import { exitCodes } from '../errors.ts';
import type { NoRoom } from '../fleet/center-room.ts';
import type { DeclaredEntry } from '../fleet/declared-entry.ts';
import type { Manifest } from '../fleet/manifest.ts';
import type { EntryWave } from '../fleet/read-entry.ts';
import type { Selection } from '../fleet/selection.ts';
import type { SharedState } from '../fleet/shared-state.ts';
import type { SyncPolicy } from '../fleet/sync-policy.ts';
import type { UnitPlan } from '../fleet/unit-plan.ts';
import type { Withdrawal } from '../fleet/withdrawal.ts';
import type { ManifestIdentity } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import { compactResult } from '../report/compact-result.ts';
import type { Report, Status, UnitReport } from '../report/report.ts';
import type { Turns } from '../turns.ts';
import {
  type CatalogueInput,
  type CatalogueRun,
  type Connection,
  type Outcome,
  reportOn,
} from './catalogue-run.ts';
import { wordsOfUnit } from './member-words.ts';
import type { RunPorts } from './ports.ts';

export interface SyncInput extends CatalogueInput {
  readonly command: 'sync' | 'plan';
  readonly manifest: Manifest;
  readonly selection: Selection;
  readonly policy: SyncPolicy;
  /** The source whose entries the run may change. */
  readonly source: Source;
  /**
   * What a pull request takes out of the manifest. Then `manifest.units` are those that it changes, and the others count
   * as registered where their entry is there. Absent for a run that is for none, or does not know what it is compared with.
   */
  readonly withdrawal?: Withdrawal;
  /**
   * Called with the plan of each part of an entry before anything of it is written. A Failure that it throws leaves that
   * part as it is.
   */
  readonly review?: (plan: UnitPlan) => void;
}

/** What all parts of one run over a manifest share. */
export interface FleetRun {
  readonly input: SyncInput;
  readonly ports: RunPorts;
  readonly connection: Connection;
  readonly catalogue: SharedState;
  /** Absent where the manifest has no name. */
  readonly identity?: ManifestIdentity;
  readonly noRoom: NoRoom;
  /** Reads that began beside those of the catalogue: where the APIs are not listed. */
  readonly begun: ReadonlyMap<DeclaredEntry, Promise<EntryWave>>;
  /**
   * The deployments of the entries that the manifest no longer declares, by id, as they were when the run began: a
   * prune deletes nothing that changed since.
   */
  readonly undeclared: ReadonlyMap<string, Promise<readonly Deployment[]>>;
  /**
   * Entries that are read at the same time. What was read is in memory until the entry is done, so that it is not read
   * long before it is needed: most of the time of a run is its share of the allowance.
   */
  readonly readTurns: Turns;
  /** By the host that is probed. */
  readonly probeTurns: Turns;
  readonly writeTurns: Turns;
  /** The creation of each environment that was missing, by its id in lower case; rejects with the reason why it failed. */
  readonly environments: Map<string, Promise<void>>;
}

/** The same ports without what each of many units does, which would be a flood: the result of a unit is one line. */
export function quietPorts(ports: RunPorts): RunPorts {
  return { ...ports, progress: { ...ports.progress, wait() {}, probed() {}, planned() {}, applied() {} } };
}

/** The same ports, in which the first wait for the server of a unit is one line; further ones would be a flood. */
export function announcingWait(ports: RunPorts, server: string): RunPorts {
  let isAnnounced = false;
  const wait: RunPorts['progress']['wait'] = (_ms, reason) => {
    if (!isAnnounced) ports.progress.waiting(server, reason);
    isAnnounced = true;
  };
  return { ...ports, progress: { ...ports.progress, wait } };
}

/** Runs the steps for one part of a fleet and makes its result. Never rejects: a failure is in the result. */
export async function unitResult(
  { input, ports, connection }: Pick<FleetRun, 'input' | 'ports' | 'connection'>,
  unit: UnitReport,
  steps: (run: CatalogueRun) => Promise<Outcome>,
): Promise<Report> {
  const { words, placed } = wordsOfUnit(ports.words, unit);
  const worded = { ...ports, words };
  const report = await reportOn(connection, { ...input, source: input.source.key }, worded, steps);
  return compactResult(placed({ ...report, unit, status: statusOf(report, ports.signal) }));
}

/** The result of a unit that the run had not come to when it was cancelled. Never rejects. */
export function notStartedResult(fleet: FleetRun, unit: UnitReport): Promise<Report> {
  return unitResult(fleet, unit, () => Promise.reject(fleet.ports.signal.reason));
}

function statusOf({ status, exitCode, error, applied, timings }: Report, signal: AbortSignal): Status {
  if (status !== 'failed') return status;
  if (signal.aborted && error?.code === 'interrupted') {
    // A write under way may have been carried out without being confirmed.
    return applied.length > 0 || timings.write !== undefined ? 'interrupted' : 'not-started';
  }
  switch (exitCode) {
    case exitCodes.unhealthy:
      return 'unhealthy';
    case exitCodes.invalidInput:
    case exitCodes.gate:
      return 'refused';
    default:
      return 'failed';
  }
}

/** Whether a result is as it should be. */
export function isGood({ exitCode }: Report): boolean {
  return exitCode === exitCodes.done;
}
