import { GateClosed } from '../errors.ts';
import {
  compareWithSaved,
  renderSavedPlan,
  type SavedPlan,
  type SavedStep,
  type SavedUnit,
  savedEndpoint,
  savedSteps,
} from '../fleet/saved-plan.ts';
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

/** Looks at the plan of each part of an entry before anything of it is written. */
export interface Review {
  /** Throws GateClosed for a plan that was not reviewed. */
  readonly review: (plan: UnitPlan) => void;
  /** What was planned, in the order in which it was planned first. */
  readonly units: () => readonly SavedUnit[];
}

/** Steps of a difference that a message names. */
const shownSteps = 6;

/** @param saved the plan to hold to; undefined where any plan will do */
export function createReview(saved: SavedPlan | undefined): Review {
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
      if (found.kind === 'stale') throw stale(unit, found);
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

function stale(
  { apiId, environmentId }: SavedUnit,
  { added, gone }: { readonly added: readonly SavedStep[]; readonly gone: readonly SavedStep[] },
): GateClosed {
  const place = environmentId === undefined ? '' : ` in ${printable(environmentId, 90)}`;
  return new GateClosed({
    code: 'plan-stale',
    message: `The plan of ${printable(apiId, 90)}${place} is not the saved one any more, so nothing of it was written. Needed now: ${shown(added)}.`,
    why:
      gone.length === 0
        ? 'The saved plan does not have these steps.'
        : `The saved plan has instead: ${shown(gone)}.`,
    next: sentence`Make a new plan with ${input('plan-out')} and have it reviewed.`,
  });
}

function shown(steps: readonly SavedStep[]): string {
  const rest = steps.length - shownSteps;
  const named = steps.slice(0, shownSteps).map(({ kind, id, action, changes }) => {
    const fields = changes.slice(0, shownSteps).map(({ field }) => printable(field, 60));
    return `${action} ${kind} ${printable(id, 90)}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
  });
  return `${named.join('; ')}${rest > 0 ? `; and ${counted(rest, 'more step')}` : ''}`;
}
