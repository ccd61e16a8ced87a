import { isDeepStrictEqual } from 'node:util';
import { exitCodes } from '../errors.ts';
import type { DeclaredEntry } from '../fleet/declared-entry.ts';
import type { FleetUnit } from '../fleet/manifest.ts';
import { createEntryReader, type EntryReader, type ReadEntry } from '../fleet/read-entry.ts';
import { checkSameEntry, freshForMs } from '../fleet/recheck.ts';
import { checkNoConflict, type NamedUnit } from '../fleet/unit-conflict.ts';
import { fleetRequest, leadingFirst, sharedStageOf } from '../fleet/unit-request.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { CurrentState } from '../registration/current-state.ts';
import { checkOwnership, takenOver } from '../registration/ownership.ts';
import { hasWork, type Plan } from '../registration/plan-step.ts';
import { checkNewIds } from '../registration/short-ids.ts';
import { stateAfter } from '../registration/state-after.ts';
import type { Report, UnitReport } from '../report/report.ts';
import type { Warning } from '../warning.ts';
import type { CatalogueRun, Outcome } from './catalogue-run.ts';
import { applyInFleet } from './fleet-environments.ts';
import { announcingWait, type FleetRun, unitResult } from './fleet-run.ts';
import { probeBeside, recordObservations } from './probe-and-read.ts';
import type { RegistrationInput } from './registration-input.ts';
import { prepare } from './registration-steps.ts';
import { registeredBaseline } from './surface-gate.ts';

/** The units of one entry as they are worked on, one after the other. */
interface EntryWork {
  readonly entry: DeclaredEntry;
  reader: EntryReader;
  /** Undefined before the first read, and after a write that failed: what it left behind must be read. */
  known: ReadEntry | undefined;
  /** The units that were planned in this run. */
  readonly planned: NamedUnit[];
}

/**
 * Probes, plans and writes the units of one entry, one after the other, the one closest to production first. Never rejects.
 *
 * @param onResult called with each result, in that order
 * @returns the entry as it is then; undefined where that is not known
 */
export async function syncEntry(
  entry: DeclaredEntry,
  fleet: FleetRun,
  onResult: (unit: FleetUnit, result: Report) => void,
): Promise<CurrentState | undefined> {
  const { connection, catalogue, ports } = fleet;
  const { apiId } = entry;
  const begun = fleet.begun.get(entry);
  const reader = createEntryReader(connection.center, catalogue, { apiId, begun }, ports.clock);
  const work: EntryWork = { entry, reader, known: undefined, planned: [] };
  for (const unit of leadingFirst(entry.units, catalogue.environments)) {
    if (ports.signal.aborted) break;
    const result = await unitResult(fleet, describeUnit(unit), (run) => syncUnit(unit, work, fleet, run));
    if (result.status === 'failed' || result.status === 'interrupted') {
      work.known = undefined;
      const unlisted = { ...catalogue, apis: undefined };
      work.reader = createEntryReader(connection.center, unlisted, { apiId }, ports.clock);
    }
    onResult(unit, result);
  }
  return work.known?.state;
}

/** The unit as the report names it. */
export function describeUnit({
  apiId,
  environmentId,
  owner,
  place,
}: Pick<FleetUnit, 'apiId' | 'environmentId' | 'owner' | 'place'>): UnitReport {
  return { apiId, environmentId, ...optional('owner', owner), place: `${place.file}:${place.line}` };
}

async function syncUnit(
  unit: FleetUnit,
  work: EntryWork,
  fleet: FleetRun,
  run: CatalogueRun,
): Promise<Outcome> {
  const { draft } = run;
  const { ports } = fleet;
  checkRoom(unit, fleet);
  const urls = work.entry.units.map(({ request }) => request.serverUrl);
  const { readEntry, input, findings } = await fleet.readTurns(async (end) => {
    const read = work.known ?? (await work.reader.read());
    work.known = read;
    const registration = registrationInput(unit, work, fleet);
    checkOwnership(registration.request, read.state, urls);
    const found = await probeBeside(
      registration.probe,
      announcingWait(ports, `${unit.apiId} (${unit.environmentId})`),
      // A slow server holds up no reads.
      () => work.reader.settle(registration.request, read.state).finally(end),
      (probe) => fleet.probeTurns(() => run.timed('probe', probe), new URL(registration.probe.url).host),
    );
    return { readEntry: read, input: registration, findings: found };
  });
  const { state } = readEntry;
  const [probeResult, found] = findings;
  checkNewIds(input.request, found.names, found.currentState);
  checkNoConflict({ unit, names: found.names }, work.planned);
  const observed = recordObservations(input, { probeResult, ...found }, ports, run);
  const taken = takenOver(input.request, state, urls).map((from): Warning => {
    const message = sentence`${fleet.input.dryRun ? 'To be taken over' : 'Taken over'} ${from}.`;
    return { code: 'taken-over', level: 'notice', message };
  });
  // The line of a unit has room for one of them, and nothing else is as important.
  draft.warnings.unshift(...taken);
  const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
  const said = [...draft.warnings];
  const planOn = async (currentState: CurrentState): Promise<Planned> => {
    draft.warnings = [...said];
    const plan = await prepare(input, { ...observed, currentState, baseline }, ports, run);
    fleet.input.review?.({ ...plan, apiId: unit.apiId, environmentId: unit.environmentId });
    return { state: currentState, plan };
  };
  const planned = await planOn(found.currentState);
  work.planned.push({ unit, names: found.names });
  const changed = hasWork(planned.plan);
  if (!changed || fleet.input.dryRun) {
    work.known = { ...readEntry, state: stateAfter(planned.state, planned.plan) };
    return { status: changed ? 'planned' : 'unchanged', exitCode: exitCodes.done, changed };
  }
  await fleet.writeTurns(async () => {
    ports.signal.throwIfAborted();
    const written = await freshPlan(planned, readEntry.readAt, planOn, fleet);
    await applyInFleet(written.plan, fleet, run);
    work.known = { state: stateAfter(written.state, written.plan), readAt: ports.clock.now() };
  });
  return { status: 'registered', exitCode: exitCodes.done, changed: true };
}

/** A plan, and the state that it was made from. */
interface Planned {
  readonly state: CurrentState;
  readonly plan: Plan;
}

/** The plan for the entry as it is now, where it was read some time ago. Throws ServiceFailed when it changed hands. */
async function freshPlan(
  planned: Planned,
  readAt: number,
  planOn: (state: CurrentState) => Promise<Planned>,
  { ports, connection }: FleetRun,
): Promise<Planned> {
  if (ports.clock.now() - readAt <= freshForMs) return planned;
  const { state, plan } = planned;
  const api = await connection.center.getApi(plan.address.apiId);
  checkSameEntry(plan.address.apiId, state.api, api);
  return isDeepStrictEqual(api?.properties, state.api?.properties) ? planned : planOn({ ...state, api });
}

function checkRoom({ apiId, environmentId }: FleetUnit, { noRoom }: FleetRun): void {
  const refusal =
    noRoom.apis.get(apiId.toLowerCase()) ?? noRoom.environments.get(environmentId.toLowerCase());
  if (refusal) throw refusal;
}

function registrationInput(
  unit: FleetUnit,
  { entry, planned, known }: EntryWork,
  { input, identity, catalogue }: FleetRun,
): RegistrationInput {
  const { source, policy } = input;
  const written = planned.length > 0 ? known?.state.api : undefined;
  const sharedStage = sharedStageOf(unit, entry.units, catalogue.environments);
  return {
    ...input,
    request: fleetRequest(
      unit,
      { source, takeOver: policy.takeOver, manifest: identity },
      { written, sharedStage },
    ),
    probe: unit.probe,
    gate: unit.gate,
    verify: 'off',
  };
}
