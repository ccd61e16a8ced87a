import { type EventMeaning, forksCode, isMergeQueueBranch, mergeQueueRun } from '../event-meaning.ts';
import type { GitHubPayload } from './event-payload.ts';
import {
  aboutPullRequest,
  intoRepository,
  isDefaultBranch,
  isSameRepository,
  listedEvidence,
} from './pull-request-evidence.ts';

/**
 * Events that start a workflow for a branch or a tag. After another `workflow_run`, a comment or a dispatch from outside,
 * the payload does not say what the earlier run was for, so it may have been a pull request.
 */
const ofBranches = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'release',
  'create',
  'registry_package',
]);

/** What a run after another workflow is for: the same as the earlier run. Pure. */
export function workflowRunMeaning(payload: GitHubPayload): EventMeaning {
  const name = 'workflow_run';
  const { workflow_run: run } = payload;
  if (!run) return aboutPullRequest(name);
  const { event, head_branch: branch, head_sha: headSha, head_repository: head } = run;
  if (event === 'merge_group' || isMergeQueueBranch(branch)) return mergeQueueRun;
  const repository = payload.repository ?? run.repository;
  // Null when the fork was deleted.
  if (head === null || isSameRepository(head, repository) === false) {
    return aboutPullRequest(name, undefined, { withoutCredentials: forksCode });
  }
  const pullRequests = intoRepository(run.pull_requests, repository);
  const isOfBranch = event !== undefined && ofBranches.has(event);
  if (isOfBranch && (pullRequests.length === 0 || isDefaultBranch(branch, payload)))
    return { kind: 'ordinary' };
  const { number, ...more } = listedEvidence(pullRequests, headSha);
  const label = event === undefined ? name : `${name} after ${event}`;
  return aboutPullRequest(label, number, more);
}
