import { definitionOfReference, environmentOfReference } from '../apicenter/paths.ts';
import type { Api, Definition, Deployment, Version } from '../apicenter/resources.ts';
import type { Message } from '../message.ts';
import { optional } from '../optional.ts';
import type { Plan, PlanStep } from '../registration/plan-step.ts';
import { sameName } from '../registration/same-name.ts';
import type { Source } from '../registration/source.ts';
import type { Stamp } from '../registration/stamp.ts';
import { planRemoval, type UnregisterRequest } from '../registration/unregister-plan.ts';
import { deploymentFacts } from './recheck.ts';

/** An entry of this manifest that it no longer declares, as it is now. */
export interface UndeclaredEntry {
  readonly api: Api;
  /** Its mark, which names this source and this manifest. */
  readonly stamp: Stamp;
  readonly deployments: readonly Deployment[];
}

/** A definition by its ids. */
export interface DefinitionIds {
  readonly version: string;
  readonly definition: string;
}

/** Whether a reference and the ids of a definition name the same one. */
export function isSameDefinition(
  one: { readonly version: string; readonly definition?: string } | undefined,
  { version, definition }: DefinitionIds,
): boolean {
  return sameName(one?.version, version) && sameName(one?.definition, definition);
}

/** The rest of an entry, for what is removed piece by piece. */
export interface EntryParts {
  readonly versions: readonly Version[];
  /** By the name of the version. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
}

export interface PruneRules {
  readonly source: Source;
  readonly mode: UnregisterRequest['mode'];
  /** Environments that the manifest uses, by id in lower case. */
  readonly environmentIds: ReadonlySet<string>;
}

/** A removal within an entry. */
export interface PruneStep {
  /** Absent for the whole entry, or its mark alone. */
  readonly environmentId?: string;
  readonly plan: Plan;
}

/** What a prune does with one entry. */
export interface EntryPrune {
  readonly entry: Pick<UndeclaredEntry, 'api' | 'deployments'>;
  /** One after the other; none when nothing happens to it. */
  readonly steps: readonly PruneStep[];
  /**
   * Deletes that count for the limit: one for a whole entry, else one for each of its units that is removed; none for a
   * rename, and none for a mark.
   */
  readonly deletes: number;
  /** Ids in lower case of the declared entries that take its place; one of them takes it outside the limit. */
  readonly replacedBy?: readonly string[];
  /** The one of them that takes it. */
  readonly renamedTo?: string;
  /** Whether nothing of this manifest is left of the entry afterwards. */
  readonly goes: boolean;
  /** Why it is kept, what stays of it, or what takes its place; one or more sentences. */
  readonly note?: Message;
}

export function planWholeRemoval({
  api: { name },
  deployments,
}: Pick<UndeclaredEntry, 'api' | 'deployments'>): PruneStep {
  const address = { apiId: name, versionId: '', definitionId: '' };
  return {
    plan: {
      address,
      steps: [
        {
          kind: 'api',
          id: name,
          action: 'delete',
          changes: [],
          after: [],
          basis: deploymentFacts(deployments),
        },
      ],
    },
  };
}

/** The deployments of an entry to remove. */
export interface UnitRemovals {
  readonly going: readonly Deployment[];
  /** Definitions that stay although only these deployments use them, and their versions with them. */
  readonly kept: readonly DefinitionIds[];
}

/**
 * The removal of deployments one after the other, each with its definition and version when nothing else refers to them.
 * The entry itself stays.
 */
export function planUnitRemovals(
  entry: Pick<UndeclaredEntry, 'api' | 'deployments'>,
  parts: EntryParts,
  { going, kept: keptDefinitions }: UnitRemovals,
  rules: PruneRules,
): PruneStep[] {
  let { deployments } = entry;
  let { versions, definitions } = parts;
  const steps: PruneStep[] = [];
  for (const deployment of going) {
    const bound = definitionOfReference(deployment.properties.definitionId);
    const environmentId = environmentOf(deployment);
    const request: UnregisterRequest = {
      apiId: entry.api.name,
      deploymentId: deployment.name,
      mode: rules.mode,
      source: rules.source,
      force: false,
    };
    const ofVersion = [...definitions].find(([name]) => sameName(name, bound?.version))?.[1] ?? [];
    const plan = planRemoval(
      request,
      { api: entry.api, versions, deployments },
      { deployment, bound },
      ofVersion,
    );
    const isKept = keptDefinitions.some((one) => isSameDefinition(bound, one));
    const kept = {
      ...plan,
      steps: plan.steps.map((step) =>
        withBasis(isKept ? keepDefinition(keepApi(step)) : keepApi(step), deployment),
      ),
    };
    const gone = (kind: PlanStep['kind'], id: string) =>
      kept.steps.some((step) => step.kind === kind && step.action === 'delete' && sameName(step.id, id));
    deployments = deployments.filter(({ name }) => !gone('deployment', name));
    versions = versions.filter(({ name }) => !gone('version', name));
    definitions = new Map(
      [...definitions].map(([version, list]) => [
        version,
        sameName(version, bound?.version) ? list.filter(({ name }) => !gone('definition', name)) : list,
      ]),
    );
    steps.push({ ...optional('environmentId', environmentId), plan: kept });
  }
  return steps;
}

export function environmentOf({ properties }: Deployment): string | undefined {
  return environmentOfReference(properties.environmentId);
}

function withBasis(step: PlanStep, deployment: Deployment): PlanStep {
  if (step.kind !== 'deployment' || step.action !== 'delete') return step;
  return { ...step, basis: deploymentFacts([deployment]) };
}

function keepApi(step: PlanStep): PlanStep {
  return step.kind === 'api' ? keep('api', step) : step;
}

function keepDefinition(step: PlanStep): PlanStep {
  return step.kind === 'definition' || step.kind === 'version' ? keep(step.kind, step) : step;
}

function keep(kind: 'api' | 'definition' | 'version', { id, after }: PlanStep): PlanStep {
  return { kind, id, action: 'keep', changes: [], after, properties: {} };
}
