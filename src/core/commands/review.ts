import { GateClosed } from '../errors.ts';
import {
  compareWithSaved,
  type PlanComparison,
  renderSavedPlan,
  type SavedPlan,
  type SavedStep,
  type SavedUnit,
  savedEndpoint,
  savedSteps,
} from '../fleet/saved-plan.ts';
import { describeDifference } from '../fleet/stale-step.ts';
import type { UnitPlan } from '../fleet/unit-plan.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import type { CatalogueInput } from './catalogue-run.ts';
import type { UserFiles } from './ports.ts';

/** Where a plan is saved to, and the inputs that make it again. */
export interface PlanOutput {
  readonly path: string;
  /** Those that were given, without secrets. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The files of the manifest; none for a single server. */
  readonly files: SavedPlan['files'];
}

type PlannedFile = SavedPlan['files'][number];

/** Looks at the plan of each part of an entry before anything of it is written. */
export interface Review {
  /** Throws GateClosed for a plan that was not reviewed. */
  readonly review: (plan: UnitPlan) => void;
  /** What was planned, in the order in which it was planned first. */
  readonly units: () => readonly SavedUnit[];
}

/** Steps of a difference that a message names. */
const shownSteps = 6;

/**
 * @param saved the plan to hold to; undefined where any plan will do
 * @param files the files of the manifest as this run reads them; none for a single server
 */
export function createReview(saved: SavedPlan | undefined, files: readonly PlannedFile[] = []): Review {
  const reviewed = new Map(saved?.units.map((unit) => [keyOf(unit), unit.steps]));
  const planned = new Map<string, SavedUnit>();
  return {
    review({ apiId, environmentId, steps }) {
      const unit: SavedUnit = {
        apiId,
        ...optional('environmentId', environmentId),
        steps: savedSteps(steps),
      };
      planned.set(keyOf(unit), unit);
      if (!saved) return;
      const found = compareWithSaved(unit.steps, reviewed.get(keyOf(unit)));
      if (found.kind === 'stale') throw stale(unit, found, changedFiles(saved, files));
    },
    units: () => [...planned.values()].filter(({ steps }) => steps.length > 0),
  };
}

/** Writes the plan of a run. Rejects with InvalidInput when the file cannot be written. */
export async function savePlan(
  { path, inputs, files }: PlanOutput,
  units: readonly SavedUnit[],
  run: Pick<CatalogueInput, 'target' | 'endpoint'> & {
    readonly embedded: boolean;
    readonly command: SavedPlan['command'];
    readonly source: string;
    readonly version: string;
  },
  userFiles: UserFiles,
): Promise<void> {
  const { command, target, source, version } = run;
  const plan: SavedPlan = {
    version: 1,
    tool: version,
    command,
    target: { ...target, armEndpoint: savedEndpoint(run) },
    source,
    inputs: { ...inputs },
    files,
    units: [...units].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
  await userFiles.write(path, renderSavedPlan(plan), 'created');
}

/** Ids have no case. */
function keyOf({ apiId, environmentId = '' }: Pick<SavedUnit, 'apiId' | 'environmentId'>): string {
  return `${apiId}\n${environmentId}`.toLowerCase();
}

/** Paths of the files of the manifest that are not those from which the plan was made. */
function changedFiles(saved: SavedPlan, files: readonly PlannedFile[]): string[] {
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  const known = new Set(saved.files.map(({ path }) => path));
  return [
    ...saved.files.filter(({ path, hash }) => hashes.get(path) !== hash),
    ...files.filter(({ path }) => !known.has(path)),
  ].map(({ path }) => path);
}

function stale(
  { apiId, environmentId }: SavedUnit,
  { added, differing }: Extract<PlanComparison, { readonly kind: 'stale' }>,
  files: readonly string[],
): GateClosed {
  const place = environmentId === undefined ? '' : ` in ${printable(environmentId, 90)}`;
  const differences = differing
    .slice(0, shownSteps)
    .map(({ now, reviewed }) => describeDifference(now, reviewed));
  const clauses = [
    ...differences,
    ...(differing.length > shownSteps ? [`${counted(differing.length - shownSteps, 'more step')}`] : []),
    ...(added.length > 0 ? [`not in the plan: ${shown(added)}`] : []),
  ];
  return new GateClosed({
    code: 'plan-stale',
    message: `The plan of ${printable(apiId, 90)}${place} is not the saved one any more, so nothing of it was written. ${clauses.join('; ')}.`,
    why:
      files.length === 0
        ? 'The catalogue or the server changed after the plan was saved.'
        : `The manifest changed after the plan was saved: ${listedFiles(files)}.`,
    next: sentence`Make a new plan with ${input('plan-out')} and have it reviewed.`,
  });
}

function listedFiles(paths: readonly string[]): string {
  const rest = paths.length - shownSteps;
  const named = paths.slice(0, shownSteps).map((path) => printable(path, 90));
  return `${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}

function shown(steps: readonly SavedStep[]): string {
  const rest = steps.length - shownSteps;
  const named = steps.slice(0, shownSteps).map(({ kind, id, action, changes }) => {
    const fields = changes.slice(0, shownSteps).map(({ field }) => printable(field, 60));
    return `${action} ${kind} ${printable(id, 90)}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
  });
  return `${named.join('; ')}${rest > 0 ? `; and ${counted(rest, 'more step')}` : ''}`;
}
