import type { ApiCenter } from '../apicenter/api-center.ts';
import { type Plan, type PlanStep, stepKey } from '../registration/plan-step.ts';
import type { CatalogueRun } from './catalogue-run.ts';
import type { FleetRun } from './fleet-run.ts';

/**
 * Applies the plan of one unit. An environment that is missing is created once in a run, before anything else of the
 * units that need it. Where that fails, each of them fails for the same reason, and nothing of them is written.
 */
export async function applyInFleet(
  plan: Plan,
  { environments, connection }: Pick<FleetRun, 'environments' | 'connection'>,
  run: CatalogueRun,
): Promise<void> {
  const missing = plan.steps.find(({ kind, action }) => kind === 'environment' && action === 'create');
  if (!missing) return run.apply(plan);
  const key = missing.id.toLowerCase();
  const creating = environments.get(key);
  if (creating) {
    await creating;
    return run.apply({ ...plan, steps: plan.steps.map(keptEnvironment) });
  }
  let created: () => void = () => {};
  let failed: (error: unknown) => void = () => {};
  const writing = new Promise<void>((resolve, reject) => {
    created = resolve;
    failed = reject;
  });
  // A unit that waits for it learns of its failure.
  writing.catch(() => {});
  environments.set(key, writing);
  try {
    await run.apply(environmentFirst(plan, missing), announcing(connection.center, created));
  } catch (error) {
    // Without effect where the environment was created, whatever happened after that.
    failed(error);
    throw error;
  }
}

/** The same plan, in which every other step waits for that of the environment. */
function environmentFirst(plan: Plan, environment: PlanStep): Plan {
  const others = plan.steps.filter((step) => step !== environment);
  return {
    ...plan,
    steps: [environment, ...others.map((step) => ({ ...step, after: [stepKey(environment), ...step.after] }))],
  };
}

function announcing(center: ApiCenter, onCreated: () => void): ApiCenter {
  return {
    ...center,
    async putEnvironment(id, properties) {
      const environment = await center.putEnvironment(id, properties);
      onCreated();
      return environment;
    },
  };
}

function keptEnvironment(step: PlanStep): PlanStep {
  return step.kind === 'environment' && step.action === 'create'
    ? { ...step, action: 'keep', changes: [] }
    : step;
}
