import { exitCodes } from '../errors.ts';
import type { DeclaredEntry } from '../fleet/declared-entry.ts';
import { planAdoption } from '../fleet/mark-plan.ts';
import { checkSameEntry, freshForMs } from '../fleet/recheck.ts';
import { fleetRequest } from '../fleet/unit-request.ts';
import { checkOwnership } from '../registration/ownership.ts';
import { hasWork } from '../registration/plan-step.ts';
import { readStamp } from '../registration/stamp.ts';
import { takeNothing } from '../registration/take-over.ts';
import { describeStep, type Report } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import type { CatalogueRun, Outcome } from './catalogue-run.ts';
import { type FleetRun, unitResult } from './fleet-run.ts';

/**
 * Marks a declared entry that has no mark as one of this manifest, and changes nothing else of it. Its server is not
 * asked. Never rejects: a failure is in the result.
 *
 * @param onWrite called when the one write of the entry begins to wait for its share of the allowance
 */
export function adoptEntry(entry: DeclaredEntry, fleet: FleetRun, onWrite: () => void): Promise<Report> {
  const [first] = entry.units;
  const place = first && { place: `${first.place.file}:${first.place.line}` };
  return unitResult(fleet, { apiId: entry.apiId, ...place }, (run) => adopt(entry, fleet, run, onWrite));
}

async function adopt(
  { apiId, units }: DeclaredEntry,
  fleet: FleetRun,
  run: CatalogueRun,
  onWrite: () => void,
): Promise<Outcome> {
  const { input, catalogue, ports, identity } = fleet;
  const { draft, center } = run;
  const nothing: Outcome = { status: 'unchanged', exitCode: exitCodes.done, changed: false };
  const [unit] = units;
  const readAt = catalogue.apis ? catalogue.readAt : ports.clock.now();
  const api = catalogue.apis ? catalogue.apis.get(apiId.toLowerCase()) : await center.getApi(apiId);
  if (!api || !unit) {
    draft.warnings.push({
      code: 'not-registered',
      level: 'notice',
      message: `The API "${printable(apiId)}" does not exist, so there is nothing to adopt.`,
    });
    return { ...nothing, status: 'skipped' };
  }
  const request = fleetRequest(unit, { source: input.source, takeOver: takeNothing, manifest: identity }, {});
  // The URL does not say who owns an entry without a mark: its owner is the one who declares it, wherever it is deployed.
  checkOwnership(request, { api, deployments: [] });
  if (readStamp(api.properties.externalDocumentation)) return nothing;
  const isProtected = units.some((one) => one.protected === true);
  const planOn = (current: typeof api) => {
    const plan = planAdoption(current, input.source, identity, isProtected);
    draft.plan = plan.steps.map(describeStep);
    input.review?.({ ...plan, apiId: current.name });
    return plan;
  };
  const plan = planOn(api);
  if (!hasWork(plan)) return nothing;
  if (input.dryRun) return { ...nothing, status: 'planned', changed: true };
  await fleet.writeTurns(async () => {
    ports.signal.throwIfAborted();
    onWrite();
    if (ports.clock.now() - readAt <= freshForMs) return run.apply(plan);
    const now = await center.getApi(api.name);
    checkSameEntry(api.name, api, now);
    await run.apply(now ? planOn(now) : plan);
  });
  return { status: 'registered', exitCode: exitCodes.done, changed: true };
}
