import { limits } from '../apicenter/constants.ts';
import { definitionReference, environmentReference } from '../apicenter/paths.ts';
import { type JsonObject, toJson } from '../json.ts';
import type { Transport } from '../probe/result.ts';
import { cutAtWord } from '../text/cut.ts';
import type { CurrentState, DefinitionState } from './current-state.ts';
import { defaultServerType } from './defaults.ts';
import { prefixedTitle } from './derived-texts.ts';
import { differences } from './differences.ts';
import type { PlanStep, StepKey } from './plan-step.ts';
import { environmentKindOf, laterStage, lifecycleStageOf, type RegistrationRequest } from './request.ts';
import type { Names } from './resource-ids.ts';

/** A step that creates, updates or keeps a resource. */
export type ResourceStep = Extract<PlanStep, { readonly properties: JsonObject }>;

export function serviceStep(request: RegistrationRequest, currentState: CurrentState): ResourceStep[] {
  const wanted = request.createApiCenter;
  if (!wanted || currentState.service) return [];
  return [
    {
      kind: 'service',
      id: currentState.target.serviceName,
      action: 'create',
      changes: differences({}, { location: wanted.location, sku: { name: wanted.sku } }),
      after: [],
      properties: { location: wanted.location, sku: { name: wanted.sku } },
    },
  ];
}

/** Switches the API Center portal on. */
export function portalStep(request: RegistrationRequest, currentState: CurrentState): ResourceStep[] {
  if (!request.portal) return [];
  const { clientId, tenantId, title } = request.portal;
  const stored = editablePortal(toJson(currentState.portal?.properties));
  const next = {
    ...stored,
    title: title ?? stored.title ?? currentState.target.serviceName,
    enabled: true,
    authentication: { ...toJson(currentState.portal?.properties.authentication), clientId, tenantId },
  };
  return [
    resourceStep({
      kind: 'portal',
      id: 'default',
      stored: currentState.portal && stored,
      properties: next,
      after: afterService(currentState),
    }),
  ];
}

/** Creates an environment that is missing; never changes one that exists. */
export function environmentStep(
  request: RegistrationRequest,
  names: Names,
  currentState: CurrentState,
): ResourceStep {
  const id = names.environmentId;
  const existing = currentState.environments.get(id.toLowerCase());
  if (existing) {
    const properties = toJson(existing.properties);
    return { kind: 'environment', id: existing.name, action: 'keep', changes: [], after: [], properties };
  }
  const given = request.environment;
  const properties = {
    title: given.title ?? cutAtWord(titleOfId(id), limits.title),
    kind: given.kind ?? environmentKindOf(id),
    server: { type: given.serverType ?? defaultServerType },
  };
  const after = afterService(currentState);
  return resourceStep({ kind: 'environment', id, stored: undefined, properties, after });
}

export function apiStep(
  request: RegistrationRequest,
  currentState: CurrentState,
  properties: JsonObject,
): ResourceStep {
  const stored = currentState.api && without(toJson(currentState.api.properties), 'lifecycleStage');
  const after = afterService(currentState);
  return resourceStep({ kind: 'api', id: request.apiId, stored, properties, after });
}

export function versionStep(
  request: RegistrationRequest,
  names: Names,
  currentState: CurrentState,
  environment: ResourceStep,
): ResourceStep {
  const existing = currentState.versions.find(
    ({ name }) => name.toLowerCase() === names.versionId.toLowerCase(),
  )?.properties;
  const stageThere = request.sharedStage ?? lifecycleStageOf(String(environment.properties.kind));
  const stored = existing?.lifecycleStage ?? stageThere;
  const raises = request.raisesStage || raisesWithDeployment(request, names, currentState, stored);
  const stage = request.lifecycleStage ?? (raises ? laterStage(stored, stageThere) : stored);
  return resourceStep({
    kind: 'version',
    id: names.versionId,
    stored: existing,
    properties: { ...toJson(existing), title: names.versionTitle, lifecycleStage: stage },
    after: [`api/${request.apiId}`],
  });
}

/** Stages that a version has by default on its way; another one was chosen by hand, or is the end. */
const defaultStagesOnTheWay: readonly string[] = ['development', 'testing'];

function raisesWithDeployment(
  { sharedStage }: RegistrationRequest,
  { deploymentId }: Names,
  { deployments }: CurrentState,
  stored: string,
): boolean {
  const isNew = deployments.every(({ name }) => name.toLowerCase() !== deploymentId.toLowerCase());
  return sharedStage !== undefined && isNew && defaultStagesOnTheWay.includes(stored);
}

const titlePrefixes: Readonly<Record<Transport, string>> = {
  sse: 'SSE Definition for ',
  'streamable-http': 'Streamable Definition for ',
};

/** A title that someone chose stays; one that names the other transport does not. */
export function definitionStep(
  names: Names,
  state: DefinitionState | undefined,
  apiTitle: string,
  transport: Transport,
): ResourceStep {
  // Set by the import only; a PUT must not send it.
  const stored = state?.definition && without(toJson(state.definition.properties), 'specification');
  const title = prefixedTitle(titlePrefixes[transport], apiTitle);
  const other = prefixedTitle(titlePrefixes[transport === 'sse' ? 'streamable-http' : 'sse'], apiTitle);
  return resourceStep({
    kind: 'definition',
    id: names.definitionId,
    stored,
    properties: { ...stored, title: stored?.title === other ? title : (stored?.title ?? title) },
    after: [`version/${names.versionId}`],
  });
}

export function deploymentStep(
  request: RegistrationRequest,
  names: Names,
  currentState: CurrentState,
  environment: ResourceStep,
): ResourceStep {
  const { workspace } = currentState.target;
  const existing = currentState.deployments.find(
    ({ name }) => name.toLowerCase() === names.deploymentId.toLowerCase(),
  )?.properties;
  const stored = existing && withoutDefaults(toJson(existing));
  const definition = definitionReference(workspace, request.apiId, names.versionId, names.definitionId);
  const properties = {
    ...stored,
    title: existing?.title ?? String(environment.properties.title),
    environmentId: sameReference(
      existing?.environmentId,
      environmentReference(workspace, names.environmentId),
    ),
    definitionId: sameReference(existing?.definitionId, definition),
    server: { ...toJson(existing?.server), runtimeUri: [request.serverUrl] },
  };
  const after = [
    `environment/${names.environmentId}`,
    `definition/${names.definitionId}`,
    // Clients already use a stored deployment, so its new definition must have its document first.
    ...(stored ? ([`specification/${names.definitionId}`] as const) : []),
  ] as const;
  return resourceStep({ kind: 'deployment', id: names.deploymentId, stored, properties, after });
}

/** A resource as it is to be, beside what is stored of it. */
export interface WantedResource extends Pick<ResourceStep, 'kind' | 'id' | 'properties'> {
  /** Undefined when the resource does not exist yet. */
  readonly stored: object | undefined;
  /** Steps to be done before; none where absent. */
  readonly after?: readonly StepKey[];
}

/** The step that makes a resource what it is to be. */
export function resourceStep({ kind, id, stored, properties, after = [] }: WantedResource): ResourceStep {
  const changes = differences(toJson(stored), properties);
  const action = stored === undefined ? 'create' : changes.length > 0 ? 'update' : 'keep';
  return { kind, id, action, changes, after, properties };
}

function afterService({ target }: CurrentState): readonly StepKey[] {
  return [`service/${target.serviceName}`];
}

/** The service adds its hosts' names to the portal's properties; a PUT must not send them. */
function editablePortal(properties: JsonObject): JsonObject {
  return without(without(properties, 'portalDefaultHostName'), 'dataApiHostName');
}

/** The service adds `recommended: false` by itself, so a PUT does not send it. */
function withoutDefaults(properties: JsonObject): JsonObject {
  return properties.recommended === false ? without(properties, 'recommended') : properties;
}

/** Keeps the stored spelling of a reference to the same resource: neither case nor the ARM prefix matters. */
function sameReference(stored: string | undefined, wanted: string): string {
  return stored?.toLowerCase().endsWith(wanted.toLowerCase()) ? stored : wanted;
}

function titleOfId(id: string): string {
  const words = id.replace(/-+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function without(object: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));
}
