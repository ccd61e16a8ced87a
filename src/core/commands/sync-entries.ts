import { lastRequests } from '../apicenter/pacing.ts';
import type { DeclaredEntry } from '../fleet/declared-entry.ts';
import { createEntryReader } from '../fleet/read-entry.ts';
import { unitKey } from '../fleet/successor.ts';
import { deployedUnits, type EntryState, type Synced, syncedEntries } from '../fleet/synced.ts';
import type { Report } from '../report/report.ts';
import { createTurns } from '../turns.ts';
import { adoptEntry } from './adopt.ts';
import { type FleetRun, isGood, notStartedResult } from './fleet-run.ts';
import { describeUnit, syncEntry } from './sync-entry.ts';

/** Entries at the same time. Most of them wait: for a server, or for their share of the allowance. */
const entriesAtOnce = 64;

/** Registers the units of all entries, and returns what a prune must know of them. Never rejects. */
export async function syncEntries(
  entries: readonly DeclaredEntry[],
  fleet: FleetRun,
  results: Report[],
): Promise<Synced> {
  const { manifest, policy, withdrawal } = fleet.input;
  const { apis } = fleet.catalogue;
  const byUnit = new Map<string, Report>();
  const states = new Map<string, EntryState>();
  await forEachEntry(entries, fleet, async (entry) => {
    const state = await syncEntry(entry, fleet, (unit, result) => {
      byUnit.set(unitKey(unit), result);
      announce(result, { done: byUnit.size, of: manifest.units.length }, fleet);
    });
    // The documents of thousands of entries are not kept.
    if (state && policy.prune !== 'off') {
      const { api, versions, deployments } = state;
      states.set(entry.apiId.toLowerCase(), { api, versions, deployments });
    }
  });
  results.push(
    ...(await Promise.all(
      manifest.units.map((unit) => byUnit.get(unitKey(unit)) ?? notStartedResult(fleet, describeUnit(unit))),
    )),
  );
  return syncedEntries(entries, manifest, states, (unit) => {
    const result = byUnit.get(unitKey(unit));
    if (result) return isGood(result);
    return withdrawal !== undefined && (apis?.has(unit.apiId.toLowerCase()) ?? false);
  });
}

/** Marks all entries as adopted. Never rejects. */
export async function adoptEntries(
  entries: readonly DeclaredEntry[],
  fleet: FleetRun,
  results: Report[],
): Promise<void> {
  const byEntry = new Map<DeclaredEntry, Report>();
  /** Entries that may still ask for a write. */
  const left = new Set(entries);
  const settled = (entry: DeclaredEntry) => {
    left.delete(entry);
    if (left.size <= lastRequests) fleet.connection.finishing();
  };
  await forEachEntry(entries, fleet, async (entry) => {
    const result = await adoptEntry(entry, fleet, () => settled(entry));
    settled(entry);
    byEntry.set(entry, result);
    announce(result, { done: byEntry.size, of: entries.length }, fleet);
  });
  results.push(
    ...(await Promise.all(
      entries.map((entry) => byEntry.get(entry) ?? notStartedResult(fleet, { apiId: entry.apiId })),
    )),
  );
}

/** What a cancelled run has not come to is counted at its end, and is no line of its own. */
function announce(
  result: Report,
  count: { readonly done: number; readonly of: number },
  { ports }: FleetRun,
): void {
  if (result.status !== 'not-started') ports.progress.unit(result, count);
}

/** Reads what a prune must know of entries that other runs have written. */
export async function readEntries(entries: readonly DeclaredEntry[], fleet: FleetRun): Promise<Synced> {
  const { connection, catalogue, ports, input } = fleet;
  const states = new Map<string, EntryState>();
  await forEachEntry(entries, fleet, async ({ apiId }) => {
    const reader = createEntryReader(connection.center, catalogue, { apiId }, ports.clock);
    const { api, versions, deployments } = (await reader.read()).state;
    states.set(apiId.toLowerCase(), { api, versions, deployments });
  });
  const deployed = deployedUnits(entries, states);
  return syncedEntries(entries, input.manifest, states, (unit) => deployed.has(unitKey(unit)));
}

async function forEachEntry(
  entries: readonly DeclaredEntry[],
  { ports }: FleetRun,
  work: (entry: DeclaredEntry) => Promise<void>,
): Promise<void> {
  const turns = createTurns(entriesAtOnce);
  await Promise.all(
    entries.map((entry) =>
      turns(async () => {
        if (!ports.signal.aborted) await work(entry);
      }),
    ),
  );
}
