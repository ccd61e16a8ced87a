import { missingApiCenter } from '../apicenter/errors.ts';
import { exitCodes, Incomplete } from '../errors.ts';
import { isListCheaper, readCatalogue } from '../fleet/catalogue.ts';
import { entriesOf } from '../fleet/declared-entry.ts';
import type { FleetUnit, SkippedUnit } from '../fleet/manifest.ts';
import { withoutRoom } from '../fleet/room.ts';
import { optional } from '../optional.ts';
import { type FleetReport, fleetReport } from '../report/fleet-report.ts';
import type { Report } from '../report/report.ts';
import { createTurns } from '../turns.ts';
import type { Warning } from '../warning.ts';
import { type CatalogueRun, type Connection, connect, type Outcome, reportOn } from './catalogue-run.ts';
import { fleetOutcome } from './fleet-outcome.ts';
import { type FleetRun, type SyncInput, unitResult } from './fleet-run.ts';
import type { RunPorts } from './ports.ts';
import { describeUnit, syncEntry } from './sync-entry.ts';

/** Pieces of work at the same time. Most of them wait: for a server, or for their share of the allowance. */
const atOnce = { entries: 64, probes: 48, probesOfHost: 6, writes: 12 };
/** Units beyond which a run leaves some of the subscription's allowance to other pipelines. */
const unitsOfSmallFleet = 20;

/**
 * Registers the servers of a manifest: reads what is there, probes them in parallel, and writes each entry as soon as
 * its server is healthy. Never rejects: a failure is in the report, that of one unit in its result.
 */
export async function sync(input: SyncInput, ports: RunPorts): Promise<FleetReport> {
  const results: Report[] = [];
  const connection = connect(input, ports, input.manifest.units.length > unitsOfSmallFleet);
  try {
    const whole = await reportOn(connection, { ...input, source: input.source.key }, ports, (run) =>
      steps({ input, ports, connection }, run, results),
    );
    return fleetReport(whole, results);
  } finally {
    connection.close();
  }
}

async function steps(
  base: { readonly input: SyncInput; readonly ports: RunPorts; readonly connection: Connection },
  run: CatalogueRun,
  results: Report[],
): Promise<Outcome> {
  const { input, ports } = base;
  const { units, skipped, declared, name, previousNames } = input.manifest;
  const entries = entriesOf(units);
  const catalogue = await run.timed('read', () =>
    readCatalogue(
      run.center,
      {
        environmentIds: [...new Set(units.map(({ environmentId }) => environmentId))],
        list: isListCheaper(entries.length),
      },
      ports.clock,
    ),
  );
  if (catalogue.serviceReadable && !catalogue.service) throw missingApiCenter(run.center.paths.service);
  run.draft.warnings.push(
    ...input.manifest.warnings,
    ...catalogue.warnings,
    ...notChecked(declared.length - units.length - skipped.length),
  );
  const fleet: FleetRun = {
    ...base,
    catalogue,
    ...optional('identity', name === undefined ? undefined : { name, previousNames }),
    noRoom: withoutRoom(entries, catalogue),
    probeTurns: createTurns(atOnce.probes, atOnce.probesOfHost),
    writeTurns: createTurns(atOnce.writes),
    environments: new Map(),
  };
  const byUnit = new Map<FleetUnit, Report>();
  const entryTurns = createTurns(atOnce.entries);
  await Promise.all(
    entries.map((entry) =>
      entryTurns(async () => {
        await syncEntry(entry, fleet, (unit, result) => {
          byUnit.set(unit, result);
          ports.progress.unit(result, { done: byUnit.size, of: units.length });
        });
      }),
    ),
  );
  results.push(...units.flatMap((unit) => byUnit.get(unit) ?? []));
  results.push(...(await Promise.all(skipped.map((unit) => skippedResult(unit, fleet)))));
  if (ports.signal.aborted) throw interrupted(results, units.length, ports.signal.reason);
  return fleetOutcome(results, input.dryRun);
}

/** The result of a unit that the run cannot look at. */
function skippedResult(unit: SkippedUnit, fleet: FleetRun): Promise<Report> {
  return unitResult(fleet, describeUnit(unit), async ({ draft }) => {
    draft.warnings.push({ code: 'unit-skipped', level: 'notice', message: unit.reason });
    return { status: 'skipped', exitCode: exitCodes.done, changed: false };
  });
}

/** The end of a run that was cancelled. What was written is in its results. */
function interrupted(results: readonly Report[], units: number, reason: unknown): unknown {
  const written = results.filter(({ applied }) => applied.length > 0).length;
  if (written === 0) return reason;
  return new Incomplete({
    code: 'interrupted',
    message: `The run was cancelled. It wrote ${written} of ${units} units, the last of them perhaps in part.`,
    next: 'Run again: it does only what is missing.',
    cause: reason,
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
