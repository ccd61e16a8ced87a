import type { JsonObject } from '../json.ts';
import type { Change } from './differences.ts';

export type StepKind =
  | 'service'
  | 'portal'
  | 'environment'
  | 'api'
  | 'version'
  | 'definition'
  | 'specification'
  | 'deployment';

/** Names a step within its plan. */
export type StepKey = `${StepKind}/${string}`;

interface StepFacts {
  readonly id: string;
  readonly changes: readonly Change[];
  /** What must be done before; everything else runs at once. A step that is not in the plan counts as done. */
  readonly after: readonly StepKey[];
}

/** One resource and what is to become of it; `keep` sends nothing. */
export type PlanStep =
  | (StepFacts & {
      readonly kind: Exclude<StepKind, 'specification'>;
      readonly action: 'create' | 'update' | 'keep';
      /** All of what the PUT is to send: it replaces. */
      readonly properties: JsonObject;
    })
  | (StepFacts & {
      readonly kind: 'specification';
      readonly action: 'create' | 'update' | 'keep';
      readonly text: string;
      readonly openApiVersion: string;
    })
  | (StepFacts & {
      readonly kind: 'deployment' | 'definition' | 'version' | 'api';
      readonly action: 'delete';
    });

export type StepAction = PlanStep['action'];

/** Where the steps of a plan are: a definition is found only within its version. */
export interface PlanAddress {
  readonly apiId: string;
  readonly versionId: string;
  readonly definitionId: string;
}

export interface Plan {
  readonly address: PlanAddress;
  /** In the order in which a reader follows them; `after` says what may run at once. */
  readonly steps: readonly PlanStep[];
}

export function stepKey(step: Pick<PlanStep, 'kind' | 'id'>): StepKey {
  return `${step.kind}/${step.id}`;
}

export function hasWork({ steps }: Plan): boolean {
  return steps.some(({ action }) => action !== 'keep');
}
