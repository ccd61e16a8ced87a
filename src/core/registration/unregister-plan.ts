import { definitionOfReference, environmentOfReference } from '../apicenter/paths.ts';
import type { Api, Definition, Deployment, Version } from '../apicenter/resources.ts';
import { suffixedId } from '../apicenter/slug.ts';
import { InvalidInput } from '../errors.ts';
import { toJson } from '../json.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { command, input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { ambiguousDeployment } from './ambiguous-deployment.ts';
import { defaultEnvironmentId } from './defaults.ts';
import { ofAnotherSource, protectedEntry } from './ownership.ts';
import type { Plan, PlanStep, StepKey } from './plan-step.ts';
import { resourceStep } from './resource-steps.ts';
import { sameName } from './same-name.ts';
import type { Source } from './source.ts';
import { isStampOf, readStamp, type Stamp } from './stamp.ts';

export interface UnregisterRequest {
  readonly apiId: string;
  /** As in a registration request. */
  readonly shortApiId?: string;
  readonly environmentId?: string;
  readonly deploymentId?: string;
  readonly serverUrl?: string;
  readonly mode: 'remove' | 'deprecate' | 'retire';
  readonly source: Source;
  /** Ignores the mark of another source, but not that an entry is protected. */
  readonly force: boolean;
}

/** The current state of one API. */
export interface RegisteredApi {
  readonly api: Api;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
}

/** Where a removal starts. */
export interface Removal {
  /** Absent when an earlier run removed it and stopped before the rest. */
  readonly deployment?: Deployment;
  /** The version and definition that the deployment uses, or used before its removal. */
  readonly bound: { readonly version: string; readonly definition?: string } | undefined;
}

/** The definitions of every version, by its name. */
export type DefinitionsByVersion = ReadonlyMap<string, readonly Definition[]>;

/** Throws InvalidInput for an entry of another source, and for the removal of a protected one. */
export function checkOwnEntry(request: UnregisterRequest, api: Api): void {
  const stamp = readStamp(api.properties.externalDocumentation);
  if (!request.force && !isStampOf(stamp, request.source)) throw notOurEntry(request, stamp);
  if (request.mode === 'remove' && stamp?.protected) throw protectedEntry(request.apiId);
}

function notOurEntry({ apiId, source }: UnregisterRequest, stamp: Stamp | undefined): InvalidInput {
  return new InvalidInput({
    code: 'not-our-entry',
    message: stamp
      ? ofAnotherSource(apiId, stamp, source)
      : `The API "${printable(apiId)}" was not registered by this tool.`,
    next: sentence`Unregister it from the repository that registered it. To remove it anyway, use the command line: ${command('mcp-register', 'unregister', '--force')}`,
  });
}

/**
 * The deployment to remove: the one with the given name or runtime URL, otherwise the one of the environment. Throws
 * InvalidInput when several match.
 *
 * @returns undefined when there is no such deployment, and so nothing to do
 */
export function findRemoval(request: UnregisterRequest, { deployments }: RegisteredApi): Removal | undefined {
  const wanted = (request.environmentId ?? defaultEnvironmentId).toLowerCase();
  const byName = deployments.filter(({ name }) => name.toLowerCase() === request.deploymentId?.toLowerCase());
  const byUrl = deployments.filter(
    ({ properties }) =>
      request.serverUrl !== undefined && properties.server?.runtimeUri?.includes(request.serverUrl),
  );
  const byEnvironment = deployments.filter(
    ({ properties }) => environmentOfReference(properties.environmentId)?.toLowerCase() === wanted,
  );
  const candidates =
    request.deploymentId !== undefined
      ? byName
      : request.serverUrl !== undefined && request.environmentId === undefined
        ? byUrl
        : request.serverUrl !== undefined
          ? byEnvironment.filter((deployment) => byUrl.includes(deployment))
          : byEnvironment;
  const [deployment, ...others] = candidates;
  if (others.length > 0) {
    throw ambiguousDeployment(
      candidates,
      sentence`Give ${input('deployment-id')} with the name of the one to remove.`,
    );
  }
  if (!deployment) return undefined;
  return { deployment, bound: definitionOfReference(deployment.properties.definitionId) };
}

/**
 * What an interrupted removal left behind: a definition with this environment's name that no deployment uses; or, in an
 * entry that this tool created and that has no deployment left, its only version with its only definition, or the bare
 * entry. Anything else may belong to another deployment and stays.
 */
export function findLeftover(
  request: UnregisterRequest,
  { api, versions, deployments }: RegisteredApi,
  definitions: DefinitionsByVersion,
): Removal | undefined {
  if (request.mode !== 'remove') return undefined;
  const used = deployments.map(({ properties }) => definitionOfReference(properties.definitionId));
  const environmentId = request.environmentId ?? defaultEnvironmentId;
  const ours = ['-streamable', '-sse'].map((suffix) => suffixedId(environmentId, suffix));
  for (const [version, list] of definitions) {
    const left = list.find(
      ({ name }) =>
        ours.some((own) => sameName(own, name)) &&
        !used.some((one) => sameName(one?.version, version) && sameName(one?.definition, name)),
    );
    if (left) return { bound: { version, definition: left.name } };
  }
  const created = readStamp(api.properties.externalDocumentation)?.created ?? false;
  if (!created || deployments.length > 0 || versions.length > 1) return undefined;
  const [version] = versions;
  if (!version) return { bound: undefined };
  const [definition, ...others] = definitions.get(version.name) ?? [];
  if (others.length > 0) return undefined;
  return { bound: { version: version.name, ...optional('definition', definition?.name) } };
}

/**
 * Plans the removal of the deployment, then of its definition and version when nothing else refers to them, then of the
 * API when this tool created it and nothing is left in it; never of an environment. The modes `deprecate` and `retire`
 * remove nothing: the version gets that stage, unless another deployment uses it.
 *
 * @param definitions those of the version that the deployment uses
 */
export function planRemoval(
  request: UnregisterRequest,
  registered: RegisteredApi,
  removal: Removal,
  definitions: readonly Definition[],
): Plan {
  const { apiId } = request;
  const { deployment, bound } = removal;
  const version = registered.versions.find(({ name }) => sameName(name, bound?.version));
  const definition = definitions.find(({ name }) => sameName(name, bound?.definition));
  const address = {
    apiId,
    versionId: version?.name ?? bound?.version ?? '',
    definitionId: definition?.name ?? bound?.definition ?? '',
  };
  const others = registered.deployments
    .filter(({ name }) => name !== deployment?.name)
    .map(({ properties }) => definitionOfReference(properties.definitionId));
  const versionUsed = others.some((other) => sameName(other?.version, bound?.version));

  if (request.mode !== 'remove') {
    const stage = versionUsed ? undefined : request.mode === 'deprecate' ? 'deprecated' : 'retired';
    return { address, steps: version ? [stageStep(version, stage)] : [] };
  }

  const definitionUsed = others.some(
    (other) => sameName(other?.version, bound?.version) && sameName(other?.definition, bound?.definition),
  );
  const definitionGoes = definition !== undefined && !definitionUsed;
  const versionGoes =
    version !== undefined && !versionUsed && definitions.length === (definitionGoes ? 1 : 0);
  const created = readStamp(registered.api.properties.externalDocumentation)?.created ?? false;
  const apiGoes =
    created &&
    registered.deployments.length === (deployment ? 1 : 0) &&
    registered.versions.length === (versionGoes ? 1 : 0);

  const going: GoingResource[] = [
    ...(deployment ? [{ kind: 'deployment', id: deployment.name, goes: true } as const] : []),
    ...(definition ? [{ kind: 'definition', id: definition.name, goes: definitionGoes } as const] : []),
    ...(version ? [{ kind: 'version', id: version.name, goes: versionGoes } as const] : []),
    { kind: 'api', id: apiId, goes: apiGoes },
  ];
  return { address, steps: oneAfterAnother(going, whyApiStays(created, registered, deployment)) };
}

/** @param stage undefined where the version keeps its own */
function stageStep({ name, properties: own }: Version, stage: string | undefined): PlanStep {
  const stored = toJson(own);
  const properties = stage === undefined ? stored : { ...stored, lifecycleStage: stage };
  return resourceStep({ kind: 'version', id: name, stored, properties });
}

interface GoingResource {
  readonly kind: 'deployment' | 'definition' | 'version' | 'api';
  readonly id: string;
  /** False for what is kept. */
  readonly goes: boolean;
}

function oneAfterAnother(resources: readonly GoingResource[], whyKept: string): PlanStep[] {
  return resources.map(({ kind, id, goes }, index): PlanStep => {
    const before = resources[index - 1];
    const after: readonly StepKey[] = before ? [`${before.kind}/${before.id}`] : [];
    if (goes) return { kind, id, action: 'delete', changes: [], after };
    const reason = kind === 'api' ? whyKept : undefined;
    return { kind, id, action: 'keep', changes: [], after, properties: {}, ...optional('reason', reason) };
  });
}

/** Why the entry itself is not removed with its registration. */
function whyApiStays(
  created: boolean,
  { deployments }: RegisteredApi,
  removed: Deployment | undefined,
): string {
  if (!created) return 'it was there before this tool registered the server, so it is yours to delete';
  const left = deployments.filter(({ name }) => name !== removed?.name).length;
  return left > 0 ? 'other deployments use it' : 'it contains a version or definition of another origin';
}
