import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Plan, PlanStep } from '../registration/plan-step.ts';
import type { CatalogueRun } from './catalogue-run.ts';
import type { FleetRun } from './fleet-run.ts';

/**
 * Applies the plan of one unit. An environment that several units need is created by the first of them, and the others
 * wait for it.
 */
export async function applyInFleet(
  plan: Plan,
  { environments, connection }: Pick<FleetRun, 'environments' | 'connection'>,
  run: CatalogueRun,
): Promise<void> {
  const missing = plan.steps.find(({ kind, action }) => kind === 'environment' && action === 'create');
  if (!missing) return run.apply(plan);
  const key = missing.id.toLowerCase();
  for (let creating = environments.get(key); creating; creating = environments.get(key)) {
    if (await creating) return run.apply({ ...plan, steps: plan.steps.map(keptEnvironment) });
    // Whoever comes first tries again.
    if (environments.get(key) === creating) environments.delete(key);
  }
  let settle: (isCreated: boolean) => void = () => {};
  environments.set(key, new Promise((resolve) => (settle = resolve)));
  try {
    await run.apply(
      plan,
      announcing(connection.center, () => settle(true)),
    );
  } finally {
    // Without effect where the environment was created, whatever happened after that.
    settle(false);
  }
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
