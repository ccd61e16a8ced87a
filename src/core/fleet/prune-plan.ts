import { definitionOfReference, environmentOfReference } from '../apicenter/paths.ts';
import type { Api, Definition, Deployment, Version } from '../apicenter/resources.ts';
import type { Message } from '../message.ts';
import { optional } from '../optional.ts';
import type { Plan, PlanStep } from '../registration/plan-step.ts';
import { sameName } from '../registration/same-name.ts';
import type { Source } from '../registration/source.ts';
import type { Stamp } from '../registration/stamp.ts';
import { planRemoval, type UnregisterRequest } from '../registration/unregister-plan.ts';
import { printable } from '../text/printable.ts';

/** An entry of this manifest that it no longer declares, as it is now. */
export interface UndeclaredEntry {
  readonly api: Api;
  /** Its mark, which names this source and this manifest. */
  readonly stamp: Stamp;
  readonly deployments: readonly Deployment[];
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

/** What happens to an entry. */
export type PruneDecision =
  | { readonly kind: 'keep'; readonly reason: Message }
  /** The whole entry in one request: it is never left without the mark that names its owner. */
  | { readonly kind: 'delete' }
  /** These deployments with what they alone use, one after the other. */
  | { readonly kind: 'units'; readonly deployments: readonly Deployment[] };

/**
 * Decides what happens to an entry that the manifest no longer declares, as far as its deployments tell. Where the entry
 * was not created by this tool, `unknownParts` must still agree to its deletion.
 */
export function decideUndeclared({ stamp, deployments }: UndeclaredEntry, rules: PruneRules): PruneDecision {
  if (stamp.protected) return { kind: 'keep', reason: 'its mark protects it' };
  const [ours, foreign] = partition(deployments, rules.environmentIds);
  if (rules.mode !== 'remove') {
    return ours.length > 0
      ? { kind: 'units', deployments: ours }
      : { kind: 'keep', reason: 'it has no deployment of this manifest' };
  }
  if (foreign.length === 0 && (stamp.created || stamp.adopted)) return { kind: 'delete' };
  if (ours.length > 0 || !stamp.created) return { kind: 'units', deployments: ours };
  const names = foreign.map((one) => printable(environmentOf(one) ?? 'none', 90)).join(', ');
  return {
    kind: 'keep',
    reason: `it is deployed in an environment that the manifest does not use: ${names}`,
  };
}

/** What an adopted entry contains beside the parts that its deployments use: somebody else may need it. */
export function unknownParts(
  { versions, definitions }: EntryParts,
  deployments: readonly Deployment[],
): string[] {
  const used = deployments.map(({ properties }) => definitionOfReference(properties.definitionId));
  const unknownVersions = versions
    .filter(({ name }) => !used.some((one) => sameName(one?.version, name)))
    .map(({ name }) => `version ${name}`);
  const unknownDefinitions = [...definitions].flatMap(([version, list]) =>
    list
      .filter(
        ({ name }) => !used.some((one) => sameName(one?.version, version) && sameName(one?.definition, name)),
      )
      .map(({ name }) => `definition ${version}/${name}`),
  );
  return [...unknownVersions, ...unknownDefinitions];
}

/** A removal within an entry. */
export interface PruneStep {
  /** Absent for the whole entry, or its mark alone. */
  readonly environmentId?: string;
  readonly plan: Plan;
}

export function planWholeRemoval({ name }: Api): PruneStep {
  const address = { apiId: name, versionId: '', definitionId: '' };
  return {
    plan: { address, steps: [{ kind: 'api', id: name, action: 'delete', changes: [], after: [] }] },
  };
}

/**
 * The removal of deployments one after the other, each with its definition and version when nothing else refers to them.
 * The entry itself stays.
 */
export function planUnitRemovals(
  entry: Pick<UndeclaredEntry, 'api' | 'deployments'>,
  parts: EntryParts,
  going: readonly Deployment[],
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
    const kept = { ...plan, steps: plan.steps.map(keepApi) };
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

/** The deployments in environments that the manifest uses, and the others. */
function partition(
  deployments: readonly Deployment[],
  environmentIds: ReadonlySet<string>,
): readonly [readonly Deployment[], readonly Deployment[]] {
  const isOurs = (one: Deployment) => environmentIds.has(environmentOf(one)?.toLowerCase() ?? '');
  return [deployments.filter(isOurs), deployments.filter((one) => !isOurs(one))];
}

export function environmentOf({ properties }: Deployment): string | undefined {
  return environmentOfReference(properties.environmentId);
}

function keepApi(step: PlanStep): PlanStep {
  if (step.kind !== 'api') return step;
  return { kind: 'api', id: step.id, action: 'keep', changes: [], after: step.after, properties: {} };
}
