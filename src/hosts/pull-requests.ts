import type { PullRequestState } from '../core/staging/pull-request.ts';
import type { CommentStore } from './sticky-comment.ts';

export type { PipelineEvent } from '../core/inputs/pipeline-event.ts';

/** The pull requests of the repository that a pipeline runs for, as its host keeps them. */
export interface PullRequests {
  /** Never rejects: what cannot be learnt is `unknown`, and why is a warning of its own. */
  stateOf(pullRequest: number): Promise<PullRequestState>;
  /** The comments of ours on a pull request. Its calls reject when the host refuses. */
  commentsOn(pullRequest: number): CommentStore;
}
