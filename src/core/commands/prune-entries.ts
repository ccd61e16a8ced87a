import { exitCodes, type Failure, Incomplete } from '../errors.ts';
import { planRelease } from '../fleet/mark-plan.ts';
import { type PruneInput, planPrune } from '../fleet/plan-prune.ts';
import type { EntryPrune, PruneStep } from '../fleet/prune-removals.ts';
import { checkSameDeployments, checkSameEntry } from '../fleet/recheck.ts';
import { type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input as inputNamed } from '../references.ts';
import { hasWork } from '../registration/plan-step.ts';
import type { Rename } from '../report/planned-once.ts';
import { describeStep, type Report } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import { createTurns } from '../turns.ts';
import type { CatalogueRun, Outcome } from './catalogue-run.ts';
import { type FleetRun, isGood, notStartedResult, unitResult } from './fleet-run.ts';

/** What pruning came to. */
export interface Pruned {
  readonly results: readonly Report[];
  /** Why nothing, or not everything, was removed although the run was told to. */
  readonly problem?: Failure;
  /** Planned removals of entries whose place another one takes. */
  readonly renames?: readonly Rename[];
}

const entriesAtOnce = 8;
/** Entries that a message names. */
const named = 20;

/**
 * Removes what the manifest no longer declares, after everything else: nothing when it would be more than the run may
 * remove, or all that the manifest has. Never rejects but with what the reads reject with.
 *
 * @param remaining how many units of the manifest are registered
 */
export async function pruneEntries(fleet: FleetRun, given: PruneInput, remaining: number): Promise<Pruned> {
  const plans = await planPrune(given);
  const { policy } = fleet.input;
  const deletes = plans.reduce((sum, plan) => sum + plan.deletes, 0);
  const isEmptied = isEmptying(plans, remaining) && !policy.allowEmpty;
  const refusal =
    deletes > policy.maxDeletes
      ? tooMany(plans, deletes, policy.maxDeletes, isEmptied)
      : isEmptied
        ? emptying(plans)
        : undefined;
  // A rename is outside the limit: what takes the place of the entry is there.
  const carriedOut = plans.filter((plan) => refusal === undefined || plan.deletes === 0);
  const held = plans.filter((plan) => !carriedOut.includes(plan));
  const renamed = carriedOut.filter((plan) => fleet.input.dryRun && plan.renamedTo !== undefined);
  const results = await pruneEach(
    carriedOut.filter((plan) => !renamed.includes(plan)),
    fleet,
  );
  return {
    renames: await Promise.all(
      renamed.map(async (plan) => ({
        from: plan.entry.api.name,
        to: plan.renamedTo ?? '',
        results: await pruneEntry(plan, fleet),
      })),
    ),
    results: [...results, ...(await Promise.all(held.flatMap((plan) => heldResults(plan, fleet))))],
    ...optional('problem', refusal),
  };
}

/** Carries out the plans of several entries at the same time, and the steps of each one after the other. */
export async function pruneEach(plans: readonly EntryPrune[], fleet: FleetRun): Promise<Report[]> {
  const turns = createTurns(entriesAtOnce);
  let done = 0;
  const results = await Promise.all(
    plans.map((plan) =>
      turns(async () => {
        const found = await (plan.steps.length === 0 ? keptResult(plan, fleet) : pruneEntry(plan, fleet));
        done += 1;
        for (const result of found) fleet.ports.progress.unit(result, { done, of: plans.length });
        return found;
      }),
    ),
  );
  return results.flat();
}

async function pruneEntry(plan: EntryPrune, fleet: FleetRun): Promise<Report[]> {
  const results: Report[] = [];
  let { deployments } = plan.entry;
  for (const step of plan.steps) {
    const unit = { apiId: plan.entry.api.name, ...optional('environmentId', step.environmentId) };
    if (fleet.ports.signal.aborted) {
      results.push(await notStartedResult(fleet, unit));
      continue;
    }
    if (results.some((result) => !isGood(result))) break;
    results.push(
      await unitResult(fleet, unit, (run) =>
        removeUnit({ ...plan, entry: { ...plan.entry, deployments } }, step, fleet, run),
      ),
    );
    const gone = new Set(
      step.plan.steps.flatMap(({ kind, action, id }) =>
        kind === 'deployment' && action === 'delete' ? [id] : [],
      ),
    );
    deployments = deployments.filter(({ name }) => !gone.has(name));
  }
  return results;
}

async function removeUnit(
  { entry, note }: EntryPrune,
  step: PruneStep,
  fleet: FleetRun,
  run: CatalogueRun,
): Promise<Outcome> {
  const { draft, center } = run;
  const { dryRun, review } = fleet.input;
  const { api } = entry;
  if (note !== undefined) draft.warnings.push({ code: 'prune-note', level: 'notice', message: note });
  draft.plan = step.plan.steps.map(describeStep);
  review?.({ ...step.plan, apiId: api.name, ...optional('environmentId', step.environmentId) });
  if (dryRun) return { status: 'planned', exitCode: exitCodes.done, changed: hasWork(step.plan) };
  const deletes = step.plan.steps.some(({ action }) => action === 'delete');
  const [now, deployments] = await Promise.all([
    center.getApi(api.name),
    deletes ? center.listDeployments(api.name) : undefined,
  ]);
  checkSameEntry(api.name, api, now);
  if (deployments) checkSameDeployments(api.name, entry.deployments, deployments);
  const isMark = !deletes && step.environmentId === undefined;
  await run.apply(isMark && now ? planRelease(now) : step.plan);
  return { status: isMark ? 'released' : 'deleted', exitCode: exitCodes.done, changed: true };
}

async function keptResult({ entry, note }: EntryPrune, fleet: FleetRun): Promise<Report[]> {
  const result = await unitResult(fleet, { apiId: entry.api.name }, async ({ draft }) => {
    if (note !== undefined) draft.warnings.push({ code: 'prune-note', level: 'notice', message: note });
    return { status: 'unchanged', exitCode: exitCodes.done, changed: false };
  });
  return [result];
}

/** The results of what the run may not remove: one for a whole entry, else one for each of its units. */
function heldResults({ entry, steps }: EntryPrune, fleet: FleetRun): Promise<Report>[] {
  return steps.map(({ plan, environmentId }) =>
    unitResult(
      fleet,
      { apiId: entry.api.name, ...optional('environmentId', environmentId) },
      async ({ draft }) => {
        draft.plan = plan.steps.map(describeStep);
        draft.warnings.push({
          code: 'prune-held',
          message: 'It is no longer declared, and this run may not remove it.',
        });
        return { status: 'skipped', exitCode: exitCodes.done, changed: false };
      },
    ),
  );
}

/** Whether nothing of the manifest would be left. */
function isEmptying(plans: readonly EntryPrune[], remaining: number): boolean {
  return remaining === 0 && plans.some(({ deletes }) => deletes > 0) && plans.every(({ goes }) => goes);
}

/** @param isEmptied whether nothing of the manifest would be left, which a run must be allowed as well */
function tooMany(
  plans: readonly EntryPrune[],
  deletes: number,
  limit: number,
  isEmptied: boolean,
): Incomplete {
  const raised = inputNamed('max-deletes', String(deletes));
  return new Incomplete({
    code: 'prune-limit',
    message: sentence`The manifest no longer declares ${countedDeletes(plans, deletes)}, and a run may remove ${limit} (${inputNamed('max-deletes')}). None was removed: ${listed(plans)}.`,
    why: 'A manifest that lost a part by accident must not remove it from the catalogue.',
    next: isEmptied
      ? sentence`Check the list. Nothing of the manifest would be left. If that is meant, run again with ${raised} and ${inputNamed('allow-empty', 'true')}.`
      : sentence`Check the list. If all of them are to go, run again with ${raised}.`,
  });
}

function emptying(plans: readonly EntryPrune[]): Incomplete {
  return new Incomplete({
    code: 'prune-empty',
    message: sentence`The run would remove every unit of the manifest, so it removed none: ${listed(plans)}.`,
    next: sentence`Check the manifest and its name. If nothing of it is to remain, run again with ${inputNamed('allow-empty', 'true')}.`,
  });
}

function countedDeletes(plans: readonly EntryPrune[], deletes: number): string {
  const isWhole = goingOf(plans).every(({ environmentId }) => environmentId === undefined);
  if (isWhole) return `${deletes} ${deletes === 1 ? 'entry' : 'entries'}`;
  return `${deletes} ${deletes === 1 ? 'environment of an entry' : 'entries or environments of entries'}`;
}

/** Each delete that counts, by its entry, and by its environment where the entry stays. */
function goingOf(
  plans: readonly EntryPrune[],
): { readonly apiId: string; readonly environmentId?: string }[] {
  return plans.flatMap(({ deletes, entry, steps }) =>
    deletes === 0
      ? []
      : steps
          .filter(({ plan }) => plan.steps.some(({ action }) => action === 'delete'))
          .map(({ environmentId }) => ({
            apiId: entry.api.name,
            ...optional('environmentId', environmentId),
          })),
  );
}

function listed(plans: readonly EntryPrune[]): Message {
  const names = goingOf(plans).map(({ apiId, environmentId }) =>
    environmentId === undefined
      ? printable(apiId, 90)
      : `${printable(apiId, 90)} (${printable(environmentId, 90)})`,
  );
  const rest = names.length - named;
  return `${names.slice(0, named).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}
