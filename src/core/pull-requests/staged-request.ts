import { limits } from '../apicenter/constants.ts';
import { suffixedId } from '../apicenter/slug.ts';
import { optional } from '../optional.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { cutAtWord } from '../text/cut.ts';

/** The name of a pull request's entry: the name of the registered entry, with the number. */
export function stagedApiId(apiId: string, pullRequest: number): string {
  return suffixedId(apiId, `-pr-${pullRequest}`);
}

/**
 * The registration of a pull request: a separate entry in the shared staging environment, made from the registration
 * that the pull request changes. It omits given names of definitions and deployments, because they belong to that
 * other entry.
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
    // One version for each push would soon reach the limit of the plan.
    previousVersions: 'remove',
    pullRequest,
    takeOver: false,
  };
}

function stagedTitle(title: string, pullRequest: number): string {
  const suffix = ` (PR #${pullRequest})`;
  return `${cutAtWord(title, limits.title - suffix.length)}${suffix}`;
}
