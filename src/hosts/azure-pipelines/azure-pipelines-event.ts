import type { Environment } from '../environment.ts';
import type { PipelineEvent } from '../pull-requests.ts';

/**
 * What woke the pipeline. There is no event for the end of a pull request: `sweep` removes what it left.
 * A pull request on GitHub is known by its number; the id there is one of GitHub's own.
 */
export function azurePipelinesEvent(env: Environment): PipelineEvent {
  if (env.BUILD_REASON !== 'PullRequest') return { kind: 'ordinary' };
  const number = Number(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID);
  if (!Number.isSafeInteger(number) || number < 1) {
    return { kind: 'idle', reason: 'The build is for a pull request whose number the agent does not tell.' };
  }
  const pullRequest = { kind: 'pull-request', number, closed: false } as const;
  if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'true') return pullRequest;
  return {
    ...pullRequest,
    withoutCredentials:
      'The pull request comes from a fork. Its build serves somebody else’s code, so nothing is staged.',
  };
}
