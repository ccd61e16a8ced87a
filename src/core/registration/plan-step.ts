import type { JsonObject } from '../json.ts';
import type { FieldChange } from './differences.ts';

export type StepKind =
  | 'service'
  | 'portal'
  | 'environment'
  | 'api'
  | 'version'
  | 'definition'
  | 'specification'
  | 'deployment';

/** Identifies a step within its plan. */
export type StepKey = `${StepKind}/${string}`;

interface StepFacts {
  readonly id: string;
  readonly changes: readonly FieldChange[];
  /** Steps that must be done first; all others may run at the same time. A step that is not in the plan counts as done. */
  readonly after: readonly StepKey[];
  /** Why it is kept or removed, where that is not plain: a clause without a full stop. */
  readonly reason?: string;
}

/** One resource and what to do with it; `keep` sends nothing. */
export type PlanStep =
  | (StepFacts & {
      readonly kind: Exclude<StepKind, 'specification'>;
      readonly action: 'create' | 'update' | 'keep';
      /** Everything that the PUT sends, because it replaces the resource. */
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
      /** What the delete was decided on, where it depends on more than the id. */
      readonly basis?: JsonObject;
    });

export type StepAction = PlanStep['action'];

/** The resources that contain those of the steps: a definition belongs to a version, a version to an API. */
export interface PlanAddress {
  readonly apiId: string;
  readonly versionId: string;
  readonly definitionId: string;
}

export interface Plan {
  readonly address: PlanAddress;
  /** In the order for people to read; `after` says which may run at the same time. */
  readonly steps: readonly PlanStep[];
}

export function stepKey(step: Pick<PlanStep, 'kind' | 'id'>): StepKey {
  return `${step.kind}/${step.id}`;
}

export function hasWork({ steps }: Plan): boolean {
  return steps.some(({ action }) => action !== 'keep');
}
