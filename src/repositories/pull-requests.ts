import { type Message, plainWords, render } from '../core/message.ts';
import type { PullRequestState } from '../core/pull-requests/pull-request.ts';

export interface StoredComment {
  readonly id: number;
  readonly body: string;
  /** Where people read it; absent when the host does not say. */
  readonly url?: string;
}

/** Our own comments on one pull request, identified by a marker in their text and by their author. */
export interface CommentStore {
  /** All of them over all pages, the oldest first. */
  list(): Promise<readonly StoredComment[]>;
  /** The new comment, as the host stored it. */
  create(body: string): Promise<StoredComment>;
  /** Whether the comment was still there. */
  update(id: number, body: string): Promise<boolean>;
  /** A comment that was deleted already is no failure. */
  remove(id: number): Promise<void>;
}

/** The host of a repository refused a request, or did not respond as expected. */
export class RepositoryRefusal extends Error {
  /** Why, and what to do: the part of a sentence after a colon. */
  readonly reason: Message;

  constructor(reason: Message, options: { readonly cause?: unknown } = {}) {
    super(render(reason, plainWords), options);
    this.reason = reason;
  }
}

/** The pull requests of the repository that a pipeline runs for, as its host keeps them. */
export interface PullRequests {
  /** Never rejects: a state that the host does not tell is `unknown`; the reason is a warning of its own. */
  stateOf(pullRequest: number): Promise<PullRequestState>;
  /** The pull request of a number, else those with a head; undefined when the host does not tell. Never rejects. */
  find(wanted: PullRequestQuery): Promise<readonly FoundPullRequest[] | undefined>;
  /** The newest commit of a branch; undefined when the host does not tell. Never rejects. */
  newestCommit(branch: string): Promise<string | undefined>;
  /** Name of the repository's default branch; undefined when the host does not tell. Never rejects. */
  defaultBranch(): Promise<string | undefined>;
  /**
   * Our comments on a pull request. Its calls reject with RepositoryRefusal.
   *
   * @param marker text that every comment of ours contains
   */
  commentsOn(pullRequest: number, marker: string): CommentStore;
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
export function unknownPullRequests(why: Message, onUnknown: (reason: Message) => void): PullRequests {
  const refuse = () => Promise.reject(new RepositoryRefusal(why));
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
