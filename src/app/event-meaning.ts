import type { InvalidInput } from '../core/errors.ts';
import type { PullRequestEvent } from '../core/inputs/pipeline-event.ts';

/** What a run is for, as far as its event says, before the host is asked. */
export type EventMeaning =
  /** A push, a release, a schedule, a manual start: the run is for the entry itself. */
  | { readonly kind: 'ordinary' }
  /** An event that a pull request itself caused. */
  | PullRequestEvent
  | AboutPullRequest
  /** There is nothing to do, with the reason in a sentence. */
  | { readonly kind: 'idle'; readonly reason: string }
  /** An event of a pull request whose payload does not say which. */
  | { readonly kind: 'unreadable'; readonly refusal: InvalidInput };

/** Another event that concerns a pull request, or may concern one. */
export interface AboutPullRequest {
  readonly kind: 'about-pull-request';
  /** The event in words, for example "the event workflow_run". */
  readonly what: string;
  readonly number?: number;
  /** The commit that the run is for, which is the head of the pull request. */
  readonly headSha?: string;
  /** The event proves that pull request `number` is open, has this head, and does not come from a fork. */
  readonly proven?: true;
  /** The run is ordinary if no pull request has this head and it is the newest commit of this branch. */
  readonly ordinaryOn?: string;
  readonly withoutCredentials?: string;
}

/** The event that started the pipeline, and its branch. */
export interface RunEvent {
  readonly meaning: EventMeaning;
  /** `refs/heads/main`; undefined when the host does not say. */
  readonly ref: string | undefined;
  /** `main`; undefined when the event does not say. */
  readonly defaultBranch: string | undefined;
}

/** The meaning of every run for a merge queue. */
export const mergeQueueRun: EventMeaning = {
  kind: 'idle',
  reason: 'A run for a merge queue does nothing, because the run for the push after it registers.',
};

/** Why a run for a fork's pull request has no credentials. */
export const forksCode =
  'The pull request comes from a fork. Its deployment runs code from outside the repository, so nothing is staged.';

/** Whether a merge queue of GitHub created the branch. @param branch with or without `refs/heads/` */
export function isMergeQueueBranch(branch: string | null | undefined): boolean {
  return /^(refs\/heads\/)?gh-readonly-queue\//.test(branch ?? '');
}

/** The number in `refs/pull/5/merge`, `pull/5/head` and the like; undefined for every other ref. */
export function pullRequestOfRef(ref: string | null | undefined): number | undefined {
  return pullRequestNumber(/^(?:refs\/)?pull\/(\d+)(?:\/|$)/.exec(ref ?? '')?.[1]);
}

/** The number of a pull request from a number or its digits; undefined when it is not a valid one. */
export function pullRequestNumber(value: unknown): number | undefined {
  const digits = typeof value === 'string' && /^#?\d+$/.test(value.trim());
  const number = digits ? Number(value.trim().replace('#', '')) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 && number <= 2_147_483_647
    ? number
    : undefined;
}
