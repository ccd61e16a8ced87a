import type { Plan } from '../registration/plan-step.ts';

/** What a run does with a part of an entry. Plain data: it can be stored and compared. */
export interface UnitPlan extends Plan {
  readonly apiId: string;
  /** Absent where the plan is for the whole entry: its mark, or an entry without a deployment. */
  readonly environmentId?: string;
}
