import { definitionOfReference, environmentOfReference } from '../apicenter/paths.ts';
import type { Deployment } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { ambiguousDeployment } from './ambiguous-deployment.ts';
import type { CurrentState } from './current-state.ts';
import type { RegistrationRequest } from './request.ts';
import { sameName } from './same-name.ts';
import { readStamp } from './stamp.ts';

/** The ids of the environments of a promotion. */
export interface Promotion {
  readonly from: string;
  readonly to: string;
}

/**
 * The registration that a promotion is: in the environment `to`, in the version that `from` uses unless the request
 * names one. Pure. Throws InvalidInput where there is nothing to promote, where it is not clear which version, and
 * where the URL is that of another environment, whose deployment must stay.
 *
 * @param request into the environment `to`
 */
export function promotedRequest(
  request: RegistrationRequest,
  { from, to }: Promotion,
  currentState: CurrentState,
): RegistrationRequest {
  checkEntry(request, from, currentState);
  const { deployments } = currentState;
  const sources = deployments.filter(isIn(from));
  if (sources.length === 0) throw nothingToPromote(request.apiId, from, currentState);
  const deploymentId = deploymentIn(to, request, deployments);
  return {
    ...request,
    ...(deploymentId === undefined ? {} : { deploymentId }),
    ...(namesVersion(request) ? {} : versionOf(sources)),
    raisesStage: true,
  };
}

/** A run that is sure of its entry registers the server in `from` first, which also adopts an entry made by hand. */
function checkEntry({ apiId }: RegistrationRequest, from: string, { api }: CurrentState): void {
  const first = sentence`Register the server in "${printable(from)}" first: ${input('environment-id', from)}.`;
  if (!api) {
    throw new InvalidInput({
      code: 'entry-missing',
      message: sentence`The API "${printable(apiId)}" does not exist, so there is nothing to promote.`,
      next: sentence`Correct ${input('api-id')}. ${first}`,
    });
  }
  if (readStamp(api.properties.externalDocumentation)) return;
  throw new InvalidInput({
    code: 'entry-unmarked',
    message: sentence`The API "${printable(apiId)}" was not registered by this tool, so a promotion does not change it.`,
    next: first,
  });
}

function nothingToPromote(
  apiId: string,
  from: string,
  { environments, deployments }: CurrentState,
): InvalidInput {
  const known = [...environments.values()].flatMap((one) => (one ? [one.name] : []));
  const exists = known.some((name) => sameName(name, from));
  const used = new Set(deployments.map(({ properties }) => environmentOfReference(properties.environmentId)));
  return new InvalidInput({
    code: 'promotion-source-missing',
    message: exists
      ? sentence`The API "${printable(apiId)}" has no deployment in the environment "${printable(from)}". It has deployments in: ${listed([...used])}.`
      : sentence`The environment "${printable(from)}" does not exist. The API "${printable(apiId)}" has deployments in: ${listed([...used])}. Environments of the API center: ${listed(known)}.`,
    next: sentence`Correct ${input('from')}, or register the server there first.`,
  });
}

function listed(names: readonly (string | undefined)[]): string {
  const known = names.flatMap((name) => (name === undefined ? [] : [printable(name)])).sort();
  return known.length === 0 ? 'none' : known.join(', ');
}

/**
 * The deployment of `to` that was named or has the URL, if there is one. A registration would move the deployment of
 * another environment; a promotion leaves it.
 */
function deploymentIn(
  to: string,
  { deploymentId, serverUrl }: RegistrationRequest,
  deployments: readonly Deployment[],
): string | undefined {
  const named = deployments.find(({ name }) => sameName(name, deploymentId));
  if (named && !isIn(to)(named)) throw elsewhere(named, to, sentence`${input('deployment-id')} names`);
  const withUrl = deployments.filter(({ properties }) => properties.server?.runtimeUri?.includes(serverUrl));
  const inTo = withUrl.find(isIn(to));
  const [other] = withUrl;
  if (other && !inTo) {
    throw elsewhere(other, to, sentence`${input('server-url')} (${printable(serverUrl)}) is the URL of`);
  }
  return deploymentId ?? inTo?.name;
}

function elsewhere({ name, properties }: Deployment, to: string, what: Message): InvalidInput {
  const place = environmentOfReference(properties.environmentId) ?? 'none';
  return new InvalidInput({
    code: 'deployment-of-another-environment',
    message: sentence`${what} the deployment "${printable(name)}" in the environment "${printable(place)}". A promotion leaves that deployment where it is.`,
    next: sentence`Give the URL of the server in "${printable(to)}", or the id of a deployment there. To move the deployment itself, register it with ${input('environment-id', to)}.`,
  });
}

function namesVersion({ versionId, versionTitle }: RegistrationRequest): boolean {
  return versionId !== undefined || versionTitle !== undefined;
}

/** None where the deployments refer to no version, as one that was made by hand may: then that of `to` stays. */
function versionOf(sources: readonly Deployment[]): { readonly versionId?: string } {
  const versions = sources.flatMap(
    ({ properties }) => definitionOfReference(properties.definitionId)?.version ?? [],
  );
  const [versionId, ...others] = versions;
  if (versionId === undefined) return {};
  if (others.every((other) => sameName(other, versionId))) return { versionId };
  throw ambiguousDeployment(sources, nameVersion);
}

const nameVersion: Message = sentence`Give ${input('version-title')}, the title of the version to promote.`;

function isIn(environment: string): (deployment: Deployment) => boolean {
  return ({ properties }) => sameName(environmentOfReference(properties.environmentId), environment);
}
