import { definitionOfReference, environmentOfReference } from '../apicenter/paths.ts';
import type { Deployment, Version } from '../apicenter/resources.ts';
import { derivedId, slug, suffixedId } from '../apicenter/slug.ts';
import { readDefinitionDocument } from '../definition/read-document.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { Transport } from '../probe/result.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { ambiguousDeployment } from './ambiguous-deployment.ts';
import { type CurrentState, definitionKey, type PendingReads } from './current-state.ts';
import { defaultEnvironmentId, defaultVersionTitle } from './defaults.ts';
import type { RegistrationRequest } from './request.ts';
import { sameName } from './same-name.ts';

/** The resources of a registration. */
export interface Names {
  readonly environmentId: string;
  readonly versionId: string;
  readonly versionTitle: string;
  readonly definitionId: string;
  readonly deploymentId: string;
  /** The definition that the deployment uses now, where the registration uses another one. */
  readonly previous?: { readonly version: string; readonly definition: string };
}

/** What to read first: the resources of a registration whose names are all left at their defaults. */
export function firstReading(request: RegistrationRequest): PendingReads {
  return {
    environments: [request.environment.id ?? defaultEnvironmentId],
    definitions: [
      {
        version: request.versionId ?? newVersionId(request.versionTitle ?? defaultVersionTitle),
        definition: request.definitionId ?? usualDefinition(request.serverUrl),
      },
    ],
  };
}

/**
 * Settles every name from the request and the current state; none depends on the live server. Throws InvalidInput when
 * several deployments match.
 *
 * @returns the names, or what must be read before they can be settled
 */
export function settleNames(
  request: RegistrationRequest,
  currentState: CurrentState,
): { readonly names: Names } | { readonly missing: PendingReads } {
  const { deployment, deploymentId, environmentId } = settleDeployment(request, currentState.deployments);
  const bound = definitionOfReference(deployment?.properties.definitionId);
  const version = settleVersion(request, currentState.versions, bound?.version);
  const { versionId } = version;
  const settled = { environmentId, deploymentId, versionId };
  const definitionId = settleDefinition(request, currentState, settled, bound?.definition);

  const previous =
    bound && !staysBound(bound, { versionId, definitionId }, request.serverUrl) ? bound : undefined;
  const needed = [{ version: versionId, definition: definitionId }, ...(previous ? [previous] : [])];
  const missing: PendingReads = {
    environments: currentState.environments.has(environmentId.toLowerCase()) ? [] : [environmentId],
    definitions: needed.filter(
      (one) => !currentState.definitions.has(definitionKey(one.version, one.definition)),
    ),
  };
  if (missing.environments.length + missing.definitions.length > 0) return { missing };
  return {
    names: { environmentId, ...version, definitionId, deploymentId, ...optional('previous', previous) },
  };
}

/** The deployment with this runtime URL, otherwise the one in this environment, otherwise a new one with its name. */
function settleDeployment(
  request: RegistrationRequest,
  deployments: readonly Deployment[],
): { deployment: Deployment | undefined; deploymentId: string; environmentId: string } {
  const wanted = request.environment.id ?? defaultEnvironmentId;
  const environmentOf = (deployment: Deployment) =>
    environmentOfReference(deployment.properties.environmentId);
  const inWanted = deployments.filter((deployment) => sameName(environmentOf(deployment), wanted));
  const withUrl = deployments.filter(({ properties }) =>
    properties.server?.runtimeUri?.includes(request.serverUrl),
  );

  let deployment: Deployment | undefined;
  if (request.deploymentId !== undefined) {
    deployment = deployments.find(({ name }) => sameName(name, request.deploymentId));
  } else if (withUrl.length > 0) {
    const both = withUrl.filter((candidate) => inWanted.includes(candidate));
    deployment = onlyOne(withUrl.length === 1 ? withUrl : both, both.length ? both : withUrl);
  } else {
    deployment = inWanted.length === 0 ? undefined : onlyOne(inWanted, inWanted);
  }

  const adopted = deployment && environmentOf(deployment);
  const deploymentId = deployment?.name ?? request.deploymentId ?? derivedId(wanted);
  const taken = !deployment && deployments.find(({ name }) => sameName(name, deploymentId));
  if (taken) throw ambiguousDeployment([taken], nameDeployment);
  return { deployment, deploymentId, environmentId: request.environment.id ?? adopted ?? wanted };
}

const nameDeployment = sentence`Give ${input('deployment-id')}: one of these names, or a new one.`;

function onlyOne(narrowed: readonly Deployment[], all: readonly Deployment[]): Deployment {
  const [first, ...others] = narrowed;
  if (!first || others.length > 0) throw ambiguousDeployment(all, nameDeployment);
  return first;
}

/** The version that was asked for, otherwise the one that this environment uses, otherwise the only one, otherwise a new `v1`. */
function settleVersion(
  request: RegistrationRequest,
  versions: readonly Version[],
  boundTo: string | undefined,
): Pick<Names, 'versionId' | 'versionTitle'> {
  const byId = (id: string | undefined) => versions.find(({ name }) => sameName(name, id));
  const ofTitle = (title: string) => byId(slug(title)) ?? byId(newVersionId(title));
  const existing =
    request.versionId !== undefined
      ? byId(request.versionId)
      : request.versionTitle !== undefined
        ? (versions.find(({ properties }) => properties.title === request.versionTitle) ??
          ofTitle(request.versionTitle))
        : (byId(boundTo) ?? (versions.length === 1 ? versions[0] : ofTitle(defaultVersionTitle)));
  const title =
    request.versionTitle ?? existing?.properties.title ?? request.versionId ?? defaultVersionTitle;
  return {
    versionId: existing?.name ?? request.versionId ?? newVersionId(title),
    versionTitle: title,
  };
}

/**
 * The definition of the deployment, otherwise the usual one if it is free or has this URL, otherwise one per environment.
 * One that another deployment uses is free only where its document has this URL: an import would change the other's.
 */
function settleDefinition(
  request: RegistrationRequest,
  { definitions, deployments }: CurrentState,
  { environmentId, deploymentId, versionId }: Pick<Names, 'environmentId' | 'deploymentId' | 'versionId'>,
  boundTo: string | undefined,
): string {
  if (request.definitionId !== undefined) return request.definitionId;
  const usual = usualDefinition(request.serverUrl);
  const candidate = boundTo === undefined || isOfWrongTransport(boundTo, request.serverUrl) ? usual : boundTo;
  const shared = deployments.some(({ name, properties }) => {
    const bound = definitionOfReference(properties.definitionId);
    return (
      !sameName(name, deploymentId) &&
      sameName(bound?.version, versionId) &&
      sameName(bound?.definition, candidate)
    );
  });
  if (candidate === boundTo && !shared) return candidate;
  const state = definitions.get(definitionKey(versionId, candidate));
  if (!state) return candidate;
  const fits =
    state.text === undefined
      ? !shared
      : readDefinitionDocument(state.text)?.serverUrls.includes(request.serverUrl);
  return fits ? candidate : suffixedId(environmentId, usual.replace('default', ''));
}

/** The portal binds its deployment to the SSE definition, whichever transport the server uses. */
function isOfWrongTransport(boundTo: string, serverUrl: string): boolean {
  return boundTo === 'default-sse' && usualDefinition(serverUrl) !== 'default-sse';
}

/** Whether the deployment goes on with what it uses, or only with the definition of the other transport. */
function staysBound(
  bound: { readonly version: string; readonly definition: string },
  { versionId, definitionId }: Pick<Names, 'versionId' | 'definitionId'>,
  serverUrl: string,
): boolean {
  if (!sameName(bound.version, versionId)) return false;
  return sameName(bound.definition, definitionId) || isOfWrongTransport(bound.definition, serverUrl);
}

/** The transport, decided by the URL alone so that no id depends on the live server. */
export function transportOf(serverUrl: string): Transport {
  return /\/sse\/?$/i.test(new URL(serverUrl).pathname) ? 'sse' : 'streamable-http';
}

function usualDefinition(serverUrl: string): 'default-sse' | 'default-streamable' {
  return transportOf(serverUrl) === 'sse' ? 'default-sse' : 'default-streamable';
}

/** The id of a new version, made from its title. Throws InvalidInput for a title without a usable character. */
function newVersionId(title: string): string {
  const id = derivedId(title);
  if (id === '') {
    throw new InvalidInput({
      code: 'version-id-missing',
      message: sentence`Cannot make ${input('version-id')} from the version title "${printable(title)}", which has no letter a-z and no digit.`,
      next: sentence`Give ${input('version-id')} in addition to ${input('version-title')}.`,
    });
  }
  return id;
}
