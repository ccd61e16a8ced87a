import { limits } from '../apicenter/vocabulary.ts';
import { optional } from '../optional.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { cutAtWord } from '../text/cut.ts';
import { suffixedId } from '../text/slug.ts';

/** The name of a pull request's entry: that of the entry it is for, with the number. */
export function stagedApiId(apiId: string, pullRequest: number): string {
  return suffixedId(apiId, `-pr-${pullRequest}`);
}

/**
 * The registration of a pull request: an entry of its own in the shared staging environment, made from what
 * the entry of the pull request's target is to be. Names of versions, definitions and deployments that were
 * given belong to that other entry and are left out.
 *
 * @param title of the registered entry, where the inputs give none
 */
export function stagedRequest(
  request: RegistrationRequest,
  pullRequest: number,
  environmentId: string,
  title: string | undefined,
): RegistrationRequest {
  const {
    deploymentId: _deployment,
    definitionId: _definition,
    createApiCenter: _creation,
    portal: _portal,
    ...kept
  } = request;
  return {
    ...kept,
    apiId: stagedApiId(request.apiId, pullRequest),
    title: stagedTitle(request.title ?? title ?? request.apiId, pullRequest),
    lifecycleStage: 'testing',
    environment: {
      id: environmentId,
      kind: 'staging',
      ...optional('serverType', request.environment.serverType),
    },
    // A version for each push would soon fill what a plan takes.
    previousVersions: 'remove',
    pullRequest,
    takeOver: false,
  };
}

function stagedTitle(title: string, pullRequest: number): string {
  const suffix = ` (PR #${pullRequest})`;
  return `${cutAtWord(title, limits.title - suffix.length)}${suffix}`;
}
