import {
  type EventMeaning,
  isMergeQueueBranch,
  mergeQueueRun,
  pullRequestNumber,
  pullRequestOfRef,
} from '../event-meaning.ts';
import { type GitHubPayload, readDispatch } from './event-payload.ts';
import type { GitHubFacts } from './github-facts.ts';
import { namedPullRequest } from './named-pull-request.ts';
import { aboutPullRequest, isDefaultBranch } from './pull-request-evidence.ts';

/** `pr-5`, `weather-pull-request-5`, `PR #5`. */
const numberedEnvironment = /(?:^|[^a-z])(?:pr|pull|pull[-_ ]?request)[-_ /#]*(\d+)$/i;
const previewEnvironment = /^(?:preview|review)\b/i;

/**
 * What a run after a deployment is for. A deployment for a pull request can have a ref, a branch or only a commit, so
 * only those of the default branch and of a tag are certain. Pure.
 */
export function deploymentMeaning(
  { name, actor, ref }: Pick<GitHubFacts, 'name' | 'actor' | 'ref'>,
  payload: GitHubPayload,
): EventMeaning {
  const { deployment, repository } = payload;
  if (!deployment) return aboutPullRequest(name);
  if (isMergeQueueBranch(deployment.ref)) return mergeQueueRun;
  const stranger =
    actor === 'dependabot[bot]'
      ? {
          withoutCredentials:
            'The pull request comes from Dependabot. GitHub gives such a run no credentials, so nothing is staged.',
        }
      : {};
  const fromRef = pullRequestOfRef(deployment.ref);
  // The commit of such a ref is a merge that GitHub created, not the head of the pull request.
  if (fromRef !== undefined) return aboutPullRequest(name, fromRef, stranger);
  const commit = deployment.sha === undefined ? {} : { headSha: deployment.sha };
  const environment = deployment.environment ?? '';
  const named =
    namedPullRequest(deployment.payload) ?? pullRequestNumber(numberedEnvironment.exec(environment)?.[1]);
  if (named !== undefined) return aboutPullRequest(name, named, { ...commit, ...stranger });
  if (deployment.transient_environment === true || previewEnvironment.test(environment)) {
    return aboutPullRequest(name, undefined, { ...commit, ...stranger });
  }
  if (isDefaultBranch(deployment.ref, payload) || ref?.startsWith('refs/tags/')) return { kind: 'ordinary' };
  const branch = repository?.default_branch;
  return aboutPullRequest(name, undefined, {
    ...commit,
    ...(branch === undefined ? {} : { ordinaryOn: branch }),
    ...stranger,
  });
}

/**
 * What a dispatch of a service that deploys is for. One of a preview is about the pull request whose head was deployed;
 * undefined: it speaks of no preview. Pure.
 */
export function dispatchedPreview(name: string, payload: GitHubPayload): EventMeaning | undefined {
  const { environment, sha } = readDispatch(payload.client_payload);
  if (environment === undefined || !previewEnvironment.test(environment)) return undefined;
  return aboutPullRequest(name, undefined, sha === undefined ? {} : { headSha: sha });
}
