import type { HostVariables } from '../../core/host-variables.ts';
import {
  type EventMeaning,
  isMergeQueueBranch,
  mergeQueueRun,
  pullRequestNumber,
  pullRequestOfRef,
  type RunEvent,
} from '../event-meaning.ts';

/** The event that started the pipeline, and its ref. No variable of the agent names the default branch. */
export function azurePipelinesEvent(env: HostVariables): RunEvent {
  return {
    meaning: azurePipelinesMeaning(env),
    ref: env.BUILD_SOURCEBRANCH || undefined,
    defaultBranch: undefined,
  };
}

/**
 * What a build is for. Azure Pipelines has no event for the end of a pull request; `sweep` removes its entries. A build
 * that was queued manually, resumed, or started by another pipeline is for a pull request when its ref, or the ref of a
 * pipeline that it uses as a resource, is that of a pull request. Pure.
 */
export function azurePipelinesMeaning(env: HostVariables): EventMeaning {
  const ref = env.BUILD_SOURCEBRANCH;
  const sources = resourceBranches(env);
  if ([ref, ...sources].some(isMergeQueueBranch)) return mergeQueueRun;
  const number = numberOf(env);
  const stranger = isFork(env) ? { withoutCredentials: forksBuild } : {};
  if (env.BUILD_REASON?.toLowerCase() === 'pullrequest') {
    return number === undefined
      ? {
          kind: 'about-pull-request',
          what: 'a build of a pull request that the agent does not name',
          ...stranger,
        }
      : { kind: 'pull-request', number, closed: false, ...stranger };
  }
  if (number !== undefined || env.SYSTEM_PULLREQUEST_PULLREQUESTID) {
    const what = `a build of a pull request with the reason ${env.BUILD_REASON || 'unknown'}`;
    return { kind: 'about-pull-request', what, ...(number === undefined ? {} : { number }), ...stranger };
  }
  // The other pipeline may build another repository, so its pull request number does not apply here.
  return sources.some((source) => pullRequestOfRef(source) !== undefined)
    ? { kind: 'about-pull-request', what: 'a build that uses a pipeline run for a pull request' }
    : { kind: 'ordinary' };
}

const forksBuild =
  'The pull request comes from a fork. Its build runs code from outside the repository, so nothing is staged.';

function isFork(env: HostVariables): boolean {
  return env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true';
}

/** The number of the pull request. For a repository on GitHub, the id is an internal one of GitHub and not the number. */
function numberOf(env: HostVariables): number | undefined {
  const isOnGitHub = /^github/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
  return (
    pullRequestNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER) ??
    pullRequestOfRef(env.BUILD_SOURCEBRANCH) ??
    (isOnGitHub ? undefined : pullRequestNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTID))
  );
}

/** The refs of the pipelines that this one uses as resources. */
function resourceBranches(env: HostVariables): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /^RESOURCES_PIPELINE_.+_SOURCEBRANCH$/i.test(name) ? [value] : [],
  );
}
