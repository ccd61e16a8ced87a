import type { CommentStore } from '../app/sticky-comment.ts';
import type { PullRequestState } from '../core/staging/pull-request.ts';

export type { PipelineEvent } from '../core/inputs/pipeline-event.ts';

/** The pull requests of the repository that a pipeline runs for, as its host keeps them. */
export interface PullRequests {
  /** Never rejects: what cannot be learnt is `unknown`, and why is a warning of its own. */
  stateOf(pullRequest: number): Promise<PullRequestState>;
  /** The pull request of a number, else those with a head; undefined when the host does not tell. Never rejects. */
  find(wanted: PullRequestQuery): Promise<readonly FoundPullRequest[] | undefined>;
  /** The newest commit of a branch; undefined when the host does not tell. Never rejects. */
  newestCommit(branch: string): Promise<string | undefined>;
  /** Name of the repository's default branch; undefined when the host does not tell. Never rejects. */
  defaultBranch(): Promise<string | undefined>;
  /** The comments of ours on a pull request. Its calls reject when the host refuses. */
  commentsOn(pullRequest: number): CommentStore;
}

export interface PullRequestQuery {
  readonly number?: number;
  readonly headSha?: string;
}

/** A pull request as its host shows it. What the host leaves out is undefined. */
export interface FoundPullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly fork: boolean | undefined;
  readonly headSha: string | undefined;
}

/** Pull requests of which nothing is known, and why. */
export function unknownPullRequests(why: string, onUnknown: (reason: string) => void): PullRequests {
  const refuse = () => Promise.reject(new Error(why));
  return {
    stateOf() {
      onUnknown(why);
      return Promise.resolve('unknown');
    },
    find() {
      onUnknown(why);
      return Promise.resolve(undefined);
    },
    newestCommit: () => Promise.resolve(undefined),
    defaultBranch: () => Promise.resolve(undefined),
    commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
  };
}
