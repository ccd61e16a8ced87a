import { limits } from '../../apicenter/constants.ts';
import { definitionReference, environmentReference } from '../../apicenter/paths.ts';
import { Failure } from '../../errors.ts';
import { type CurrentState, definitionKey } from '../../registration/current-state.ts';
import { defaultVersionTitle } from '../../registration/defaults.ts';
import { compareEnvironments, kindOf } from '../../registration/leading-environment.ts';
import type { RegistrationRequest } from '../../registration/request.ts';
import { type Names, settleNames } from '../../registration/resource-ids.ts';
import { sameName } from '../../registration/same-name.ts';
import { unnamedSource } from '../../registration/source.ts';

/** The resources of one deployment, by the names that they have. */
export interface RegisteredNames {
  readonly apiId: string;
  readonly environmentId: string;
  readonly serverUrl: string;
  readonly deploymentId: string;
  /** Absent where the deployment refers to none that is there. */
  readonly version?: { readonly id: string; readonly title: string };
  /** Absent where it is not to be kept. */
  readonly definitionId?: string;
}

/** The ids that a manifest must state. */
export type GivenIds = Pick<
  RegistrationRequest,
  'deploymentId' | 'versionTitle' | 'versionId' | 'definitionId'
>;

/**
 * The ids of the deployments of one API that would come out differently if a manifest left them out: for the API as it
 * is, or for a new one in which a sync registers them: the one closest to production first. An id that is too short for a new resource need not come out
 * for a new one. Pure.
 */
export function givenIds(registered: readonly RegisteredNames[], state: CurrentState): GivenIds[] {
  let fresh: CurrentState = {
    ...state,
    api: undefined,
    versions: [],
    deployments: [],
    definitions: new Map(),
  };
  const placeOf = ({ environmentId: id }: RegisteredNames) => ({
    id,
    kind: kindOf(id, undefined, state.environments),
  });
  const found = new Map<RegisteredNames, GivenIds>();
  for (const one of registered.toSorted((a, b) => compareEnvironments(placeOf(a), placeOf(b)))) {
    const { given, names } = idsOf(one, state, fresh);
    fresh = withRegistered(fresh, one, names);
    found.set(one, given);
  }
  return registered.map((one) => found.get(one) ?? {});
}

function idsOf(one: RegisteredNames, state: CurrentState, fresh: CurrentState) {
  const title = one.version?.title;
  let given: GivenIds = title === undefined || title === defaultVersionTitle ? {} : { versionTitle: title };
  for (;;) {
    const request = requestOf(one, given);
    const now = settled(request, state);
    const names = settled(request, fresh);
    const [wrong] = wrongIds(one, now, names).filter((id) => given[id] === undefined);
    if (wrong === undefined) return { given, names };
    given = { ...given, [wrong]: idOf(one, wrong) };
  }
}

type IdName = keyof GivenIds;

function idOf({ deploymentId, version, definitionId }: RegisteredNames, name: IdName): string | undefined {
  switch (name) {
    case 'deploymentId':
      return deploymentId;
    case 'versionTitle':
      return version?.title;
    case 'versionId':
      return version?.id;
    case 'definitionId':
      return definitionId;
  }
}

/** Those that come out wrong, the one that decides about the others first. */
function wrongIds(one: RegisteredNames, now: Names | undefined, fresh: Names | undefined): IdName[] {
  const differs = (wanted: string | undefined, member: 'deploymentId' | 'versionId' | 'definitionId') => {
    if (wanted === undefined) return false;
    const isNew = wanted.length >= limits.shortestNewName;
    return !sameName(now?.[member], wanted) || (isNew && !sameName(fresh?.[member], wanted));
  };
  if (differs(one.deploymentId, 'deploymentId')) return ['deploymentId'];
  if (differs(one.version?.id, 'versionId')) return ['versionTitle', 'versionId'];
  return differs(one.definitionId, 'definitionId') ? ['definitionId'] : [];
}

/** Undefined where it is not clear which deployment is meant. What is not known of the definitions counts as not there. */
function settled(request: RegistrationRequest, known: CurrentState): Names | undefined {
  let state = known;
  for (;;) {
    let found: ReturnType<typeof settleNames>;
    try {
      found = settleNames(request, state);
    } catch (error) {
      if (error instanceof Failure) return undefined;
      throw error;
    }
    if ('names' in found) return found.names;
    const { environments, definitions } = found.missing;
    state = {
      ...state,
      environments: new Map([
        ...state.environments,
        ...environments.map((id): [string, undefined] => [id.toLowerCase(), undefined]),
      ]),
      definitions: new Map([
        ...state.definitions,
        ...definitions.map(
          ({ version, definition }) =>
            [definitionKey(version, definition), { definition: undefined, text: undefined }] as const,
        ),
      ]),
    };
  }
}

function requestOf(
  { apiId, environmentId, serverUrl }: RegisteredNames,
  given: GivenIds,
): RegistrationRequest {
  return {
    serverUrl,
    apiId,
    environment: { id: environmentId },
    previousVersions: 'keep',
    source: unnamedSource,
    takeOver: false,
    ...given,
  };
}

/** The API after this deployment is registered in it. */
function withRegistered(
  state: CurrentState,
  { apiId, environmentId, serverUrl }: RegisteredNames,
  names: Names | undefined,
): CurrentState {
  if (!names) return state;
  const { workspace } = state.target;
  const { versionId, versionTitle, definitionId, deploymentId } = names;
  const isNew = !state.versions.some(({ name }) => sameName(name, versionId));
  const version = {
    id: '',
    name: versionId,
    properties: { title: versionTitle, lifecycleStage: '' },
    systemData: undefined,
  };
  const deployment = {
    id: '',
    name: deploymentId,
    properties: {
      environmentId: environmentReference(workspace, environmentId),
      definitionId: definitionReference(workspace, apiId, versionId, definitionId),
      server: { runtimeUri: [serverUrl] },
    },
    systemData: undefined,
  };
  const text = JSON.stringify({ servers: [{ url: serverUrl }] });
  return {
    ...state,
    versions: isNew ? [...state.versions, version] : state.versions,
    deployments: [...state.deployments, deployment],
    definitions: new Map([
      ...state.definitions,
      [definitionKey(versionId, definitionId), { definition: undefined, text }],
    ]),
  };
}
