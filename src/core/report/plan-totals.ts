import type { PlanReport } from './report.ts';

const verbs = { create: 'to create', update: 'to update', delete: 'to delete', keep: 'unchanged' } as const;

/** How many resources a plan creates, updates, deletes and keeps; empty for a plan without steps. */
export function planTotals(plan: readonly Pick<PlanReport, 'action'>[]): string {
  if (plan.length === 0) return '';
  return Object.entries(verbs)
    .map(([action, verb]) => `${plan.filter((step) => step.action === action).length} ${verb}`)
    .join(', ');
}
