import {
  type EventMeaning,
  isMergeQueueBranch,
  mergeQueueRun,
  pullRequestNumber,
  pullRequestOfRef,
  type RunEvent,
} from '../../app/event-meaning.ts';
import type { Environment } from '../../app/pipeline-facts.ts';

/** What woke the pipeline, and on which ref. No variable of the agent names the default branch. */
export function azurePipelinesEvent(env: Environment): RunEvent {
  return {
    meaning: azurePipelinesMeaning(env),
    ref: env.BUILD_SOURCEBRANCH || undefined,
    defaultBranch: undefined,
  };
}

/**
 * What a build means. There is no event for the end of a pull request: `sweep` removes what it left. A build
 * that was queued by hand, resumed, or started by another pipeline is for a pull request where its ref, or the
 * ref of a pipeline that it builds upon, is that of one. Pure.
 */
export function azurePipelinesMeaning(env: Environment): EventMeaning {
  const ref = env.BUILD_SOURCEBRANCH;
  const sources = resourceBranches(env);
  if ([ref, ...sources].some(isMergeQueueBranch)) return mergeQueueRun;
  const number = numberOf(env);
  const stranger = isFork(env) ? { withoutCredentials: forksBuild } : {};
  if (env.BUILD_REASON?.toLowerCase() === 'pullrequest') {
    return number === undefined
      ? {
          kind: 'about-pull-request',
          what: 'a build whose pull request the agent does not name',
          ...stranger,
        }
      : { kind: 'pull-request', number, closed: false, ...stranger };
  }
  if (number !== undefined || env.SYSTEM_PULLREQUEST_PULLREQUESTID) {
    const what = `a build of a pull request with the reason ${env.BUILD_REASON || 'unknown'}`;
    return { kind: 'about-pull-request', what, ...(number === undefined ? {} : { number }), ...stranger };
  }
  // The other pipeline may build another repository, so its number says nothing here.
  return sources.some((source) => pullRequestOfRef(source) !== undefined)
    ? { kind: 'about-pull-request', what: 'a build upon a pipeline that ran for a pull request' }
    : { kind: 'ordinary' };
}

const forksBuild =
  'The pull request comes from a fork. Its build serves a stranger’s code, so nothing is staged.';

function isFork(env: Environment): boolean {
  return env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true';
}

/** A pull request on GitHub is known by its number; the id there is one of GitHub's own. */
function numberOf(env: Environment): number | undefined {
  const isOnGitHub = /^github/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
  return (
    pullRequestNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER) ??
    pullRequestOfRef(env.BUILD_SOURCEBRANCH) ??
    (isOnGitHub ? undefined : pullRequestNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTID))
  );
}

/** The refs of the pipelines that this one builds upon. */
function resourceBranches(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /^RESOURCES_PIPELINE_.+_SOURCEBRANCH$/i.test(name) ? [value] : [],
  );
}
