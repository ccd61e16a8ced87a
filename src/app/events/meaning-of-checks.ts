import { type EventMeaning, isMergeQueueBranch, mergeQueueRun } from '../event-meaning.ts';
import type { GitHubPayload } from './event-payload.ts';
import {
  aboutPullRequest,
  intoRepository,
  isDefaultBranch,
  listedEvidence,
} from './pull-request-evidence.ts';

/** What a run after a check is for. A check of a fork's commit lists no pull request and has no branch. Pure. */
export function checkMeaning(name: string, payload: GitHubPayload): EventMeaning {
  const { check_run: run, repository } = payload;
  const suite = payload.check_suite ?? run?.check_suite;
  const branch = suite?.head_branch;
  if (isMergeQueueBranch(branch)) return mergeQueueRun;
  const pullRequests = intoRepository(
    [...(run?.pull_requests ?? []), ...(suite?.pull_requests ?? [])],
    repository,
  ).filter((one, index, all) => all.findIndex(({ number }) => number === one.number) === index);
  if (pullRequests.length === 0 && isDefaultBranch(branch, payload)) return { kind: 'ordinary' };
  const { number, ...more } = listedEvidence(pullRequests, run?.head_sha ?? suite?.head_sha);
  return aboutPullRequest(name, number, { ...more, ...ordinaryOn(pullRequests.length === 0, payload) });
}

/** What a run after a commit's status is for: only the newest commit of the default branch is certain. Pure. */
export function statusMeaning(payload: GitHubPayload): EventMeaning {
  const { sha, branches } = payload;
  if (branches.length > 0 && branches.every(({ name }) => isMergeQueueBranch(name))) return mergeQueueRun;
  const isNewest = branches.some(
    ({ name, commit }) => sha !== undefined && commit?.sha === sha && isDefaultBranch(name, payload),
  );
  if (isNewest) return { kind: 'ordinary' };
  return aboutPullRequest('status', undefined, {
    ...(sha === undefined ? {} : { headSha: sha }),
    ...ordinaryOn(true, payload),
  });
}

function ordinaryOn(applies: boolean, { repository }: GitHubPayload): { readonly ordinaryOn?: string } {
  const branch = repository?.default_branch;
  return applies && branch !== undefined ? { ordinaryOn: branch } : {};
}
