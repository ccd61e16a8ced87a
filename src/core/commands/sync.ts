import { missingApiCenter } from '../apicenter/service-failure.ts';
import { exitCodes, Incomplete } from '../errors.ts';
import { withoutRoom } from '../fleet/center-room.ts';
import { type DeclaredEntry, declaredEntries } from '../fleet/declared-entry.ts';
import type { SkippedUnit } from '../fleet/manifest.ts';
import { type EntryWave, readEntryWave } from '../fleet/read-entry.ts';
import { isListCheaper, readSharedState } from '../fleet/shared-state.ts';
import { optional } from '../optional.ts';
import { type FleetReport, fleetCounts, fleetReport } from '../report/fleet-report.ts';
import { countsLine } from '../report/headline.ts';
import { plannedOnce } from '../report/planned-once.ts';
import type { Report } from '../report/report.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import { createTurns } from '../turns.ts';
import type { Warning } from '../warning.ts';
import {
  type CatalogueRun,
  type Connection,
  connect,
  type Outcome,
  reportOn,
  withWaits,
} from './catalogue-run.ts';
import { fleetOutcome } from './fleet-outcome.ts';
import { type FleetRun, quietPorts, type SyncInput, unitResult } from './fleet-run.ts';
import { memberWords } from './member-words.ts';
import type { RunPorts } from './ports.ts';
import { beginPrune, handsOver, isWhole, prune } from './prune.ts';
import { adoptEntries, readEntries, syncEntries } from './sync-entries.ts';
import { describeUnit } from './sync-entry.ts';
import { ofWithdrawal } from './withdrawn.ts';

/** Pieces of work at the same time. Most of them wait: for a server, or for their share of the allowance. */
const atOnce = { reads: 24, probes: 64, probesOfHost: 8, writes: 16 };
/** Units beyond which a run leaves some of the subscription's allowance to other pipelines. */
const unitsOfSmallFleet = 20;

/**
 * Registers the servers of a manifest: reads what is there, probes them in parallel, and writes each entry as soon as
 * its server is healthy. Never rejects: a failure is in the report, that of one unit in its result.
 */
export async function sync(input: SyncInput, given: RunPorts): Promise<FleetReport> {
  const ports = { ...quietPorts(given), words: memberWords(given.words) };
  const results: Report[] = [];
  const connection = connect(input, ports, input.manifest.units.length > unitsOfSmallFleet);
  try {
    const whole = await reportOn(connection, { ...input, source: input.source.key }, ports, (run) =>
      steps({ input, ports, connection }, run, results),
    );
    const { files } = input.manifest;
    const paths = files.length > 1 ? files.map(({ path }) => path) : undefined;
    return { ...fleetReport(withWaits(whole, connection), results), ...optional('files', paths) };
  } finally {
    connection.close();
  }
}

async function steps(base: Base, run: CatalogueRun, results: Report[]): Promise<Outcome> {
  const { input, ports } = base;
  const { manifest, policy, dryRun } = input;
  const entries = declaredEntries(manifest.units);
  const fleet = await prepareFleet(base, entries, run);
  if (policy.adopt) {
    await adoptEntries(entries, fleet, results);
    if (input.withdrawal) {
      results.push(...(await ofWithdrawal(input.withdrawal, { results: [] }, fleet, run)).results);
    }
    checkRunning(results, ports);
    return fleetOutcome(results, dryRun);
  }
  const synced =
    policy.prune === 'only' ? await readEntries(entries, fleet) : await syncEntries(entries, fleet, results);
  results.push(...(await Promise.all(manifest.skipped.map((unit) => skippedResult(unit, fleet)))));
  checkRunning(results, ports);
  const all = await prune(fleet, synced, results, run);
  const pruned = input.withdrawal ? await ofWithdrawal(input.withdrawal, all, fleet, run) : all;
  results.splice(0, results.length, ...plannedOnce(results, pruned.renames), ...pruned.results);
  if (policy.prune === 'only' && isWhole(input) && results.length === 0 && !pruned.problem) {
    const message = 'Nothing to remove: the manifest declares every entry with its mark.';
    run.draft.warnings.push({ code: 'nothing-to-remove', level: 'notice', message });
  }
  checkRunning(results, ports);
  return fleetOutcome(results, dryRun, pruned.problem);
}

interface Base {
  readonly input: SyncInput;
  readonly ports: RunPorts;
  readonly connection: Connection;
}

/** Reads what all entries share, and settles what the API center has room for. */
async function prepareFleet(
  base: Base,
  entries: readonly DeclaredEntry[],
  run: CatalogueRun,
): Promise<FleetRun> {
  const { input, ports } = base;
  const { units, skipped, declared, name, previousNames, removed, warnings } = input.manifest;
  const needsAll =
    (input.policy.prune !== 'off' && isWhole(input)) ||
    (removed.some(({ keep }) => keep) && handsOver(input));
  const list = needsAll || isListCheaper(entries.length);
  const begun = list || input.policy.adopt ? new Map() : beginReading(entries, base);
  const catalogue = await run.timed('read', () =>
    readSharedState(
      run.center,
      { environmentIds: [...new Set(units.map(({ environmentId }) => environmentId))], list },
      ports.clock,
    ),
  );
  if (catalogue.serviceReadable && !catalogue.service) throw missingApiCenter(run.center.paths.service);
  const others = declared.length - units.length - skipped.length;
  run.draft.warnings.push(...warnings, ...catalogue.warnings, ...notChecked(others));
  const known = {
    ...base,
    catalogue,
    ...optional('identity', name === undefined ? undefined : { name, previousNames }),
  };
  return {
    ...known,
    begun,
    undeclared: beginPrune(known),
    noRoom: withoutRoom(entries, catalogue),
    readTurns: createTurns(atOnce.reads),
    probeTurns: createTurns(atOnce.probes, atOnce.probesOfHost),
    writeTurns: createTurns(atOnce.writes),
    environments: new Map(),
  };
}

/** Reads the entries of a small fleet while the rest is still read: their ids are known. */
function beginReading(
  entries: readonly DeclaredEntry[],
  { connection, ports }: Base,
): Map<DeclaredEntry, Promise<EntryWave>> {
  return new Map(
    entries.map((entry) => {
      const wave = readEntryWave(connection.center, entry.apiId, ports.clock);
      // The code that needs it learns of its failure.
      wave.catch(() => {});
      return [entry, wave];
    }),
  );
}

/** Throws what ended the run, where it was cancelled. What became of each unit is in its result. */
function checkRunning(results: readonly Report[], { signal }: RunPorts): void {
  if (!signal.aborted) return;
  const interrupted = results.filter(({ status }) => status === 'interrupted');
  if (interrupted.length === 0 && results.every(({ applied }) => applied.length === 0)) throw signal.reason;
  throw new Incomplete({
    code: 'interrupted',
    message: `The run was cancelled: ${countsLine(fleetCounts(results))}; ${counted(results.length, 'result')} in all.${inPart(interrupted)}`,
    next: 'Run again: it does only what is missing.',
    cause: signal.reason,
  });
}

/** Units that a message names. */
const named = 20;

function inPart(interrupted: readonly Report[]): string {
  if (interrupted.length === 0) return '';
  const names = interrupted.slice(0, named).map(({ unit }) => {
    const environment = unit?.environmentId === undefined ? '' : ` (${printable(unit.environmentId, 90)})`;
    return `${printable(unit?.apiId ?? '', 90)}${environment}`;
  });
  const rest = interrupted.length - named;
  return ` Perhaps written in part: ${names.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`;
}

/** The result of a unit that the run cannot look at. */
function skippedResult(unit: SkippedUnit, fleet: FleetRun): Promise<Report> {
  return unitResult(fleet, describeUnit(unit), async ({ draft }) => {
    draft.warnings.push({ code: 'unit-skipped', level: 'notice', message: unit.reason });
    return { status: 'skipped', exitCode: exitCodes.done, changed: false };
  });
}

function notChecked(count: number): Warning[] {
  if (count <= 0) return [];
  return [
    {
      code: 'not-checked',
      level: 'notice',
      message: `The run looked at a part of the manifest: ${count === 1 ? 'one other unit was' : `${count} other units were`} not checked.`,
    },
  ];
}
