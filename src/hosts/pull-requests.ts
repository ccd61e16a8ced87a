import type { PullRequestState } from '../core/staging/pull-request.ts';
import type { CommentStore } from './sticky-comment.ts';

/** The pull requests of the repository that a pipeline runs for, as its host keeps them. */
export interface PullRequests {
  /** Never rejects: what cannot be learnt is `unknown`, and why is a warning of its own. */
  stateOf(pullRequest: number): Promise<PullRequestState>;
  /** The comments of ours on a pull request. Its calls reject when the host refuses. */
  commentsOn(pullRequest: number): CommentStore;
}

/** Pull requests of which nothing is known, and why. */
export function unknownPullRequests(why: string, onUnknown: (reason: string) => void): PullRequests {
  const refuse = () => Promise.reject(new Error(why));
  return {
    stateOf() {
      onUnknown(why);
      return Promise.resolve('unknown');
    },
    commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
  };
}

/** What woke the pipeline. */
export type PipelineEvent =
  /** A push, a release, a schedule, somebody's click: the entry itself is meant. */
  | { readonly kind: 'ordinary' }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly closed: boolean;
      /** Why the run has no credentials, and may have none: it serves somebody else's code. */
      readonly withoutCredentials?: string;
    }
  /** There is nothing to do, and why. */
  | { readonly kind: 'idle'; readonly reason: string };
