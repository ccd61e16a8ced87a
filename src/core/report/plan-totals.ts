import type { PlanReport, Report } from './report.ts';

const verbs = { create: 'to create', update: 'to update', delete: 'to delete', keep: 'unchanged' } as const;

/** How many resources a plan creates, updates, deletes and keeps; empty for a plan without steps. */
export function planTotals(plan: readonly Pick<PlanReport, 'action'>[]): string {
  if (plan.length === 0) return '';
  return Object.entries(verbs)
    .map(([action, verb]) => `${plan.filter((step) => step.action === action).length} ${verb}`)
    .join(', ');
}

/**
 * How many resources the plans of all units create, update and delete, with an environment that several of them need
 * counted once; empty where nothing is planned.
 */
export function fleetTotals(results: readonly Pick<Report, 'status' | 'plan'>[]): string {
  const steps = results.flatMap(({ status, plan }) => (status === 'planned' ? plan : []));
  const others = steps.filter(({ kind }) => kind !== 'environment');
  const environments = new Map(
    steps
      .filter(({ kind }) => kind === 'environment')
      .map((step) => [`${step.action} ${step.id.toLowerCase()}`, step]),
  );
  const needed = [...environments.values(), ...others].filter(({ action }) => action !== 'keep');
  if (needed.length === 0) return '';
  const count = (wanted: PlanReport['action']) => needed.filter(({ action }) => action === wanted).length;
  return `in all ${count('create')} to create, ${count('update')} to update, ${count('delete')} to delete`;
}
