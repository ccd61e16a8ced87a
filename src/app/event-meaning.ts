import type { InvalidInput } from '../core/errors.ts';
import type { PullRequestEvent } from '../core/inputs/pipeline-event.ts';

/** What a run stands for, as far as its host's event tells: facts alone, nobody was asked. */
export type EventMeaning =
  /** A push, a release, a schedule, a start by hand: the entry itself is meant. */
  | { readonly kind: 'ordinary' }
  /** An event that a pull request itself caused. */
  | PullRequestEvent
  | AboutPullRequest
  /** There is nothing to do, and why. */
  | { readonly kind: 'idle'; readonly reason: string }
  /** An event of a pull request whose payload does not say which. */
  | { readonly kind: 'unreadable'; readonly refusal: InvalidInput };

/** Something else happened, and it happened to a pull request, or to what may be one. */
export interface AboutPullRequest {
  readonly kind: 'about-pull-request';
  /** How people know it: "the event workflow_run". */
  readonly what: string;
  readonly number?: number;
  /** The commit that the run is for, which is the pull request's head. */
  readonly headSha?: string;
  /** The event itself says that pull request `number` is open, has this head, and comes from no fork. */
  readonly proven?: true;
  /** The run is ordinary if no pull request has this head and it is the newest commit of this branch. */
  readonly ordinaryOn?: string;
  readonly withoutCredentials?: string;
}

/** What woke the pipeline, and on which branch. */
export interface RunEvent {
  readonly meaning: EventMeaning;
  /** `refs/heads/main`; undefined when the host does not say. */
  readonly ref: string | undefined;
  /** `main`; undefined when the event does not say. */
  readonly defaultBranch: string | undefined;
}

/** What all runs for a merge queue mean. */
export const mergeQueueRun: EventMeaning = {
  kind: 'idle',
  reason: 'A merge queue’s run does nothing: the push after it registers.',
};

/** Why a run for a fork's pull request has no credentials. */
export const forksCode =
  'The pull request comes from a fork. What it deploys runs a stranger’s code, so nothing is staged.';

/** Whether a merge queue of GitHub made the branch. @param branch with or without `refs/heads/` */
export function isMergeQueueBranch(branch: string | null | undefined): boolean {
  return /^(refs\/heads\/)?gh-readonly-queue\//.test(branch ?? '');
}

/** The number in `refs/pull/5/merge`, `pull/5/head` and the like; undefined for every other ref. */
export function pullRequestOfRef(ref: string | null | undefined): number | undefined {
  return pullRequestNumber(/^(?:refs\/)?pull\/(\d+)(?:\/|$)/.exec(ref ?? '')?.[1]);
}

/** A number that a pull request can have, out of a number or its digits. */
export function pullRequestNumber(value: unknown): number | undefined {
  const digits = typeof value === 'string' && /^#?\d+$/.test(value.trim());
  const number = digits ? Number(value.trim().replace('#', '')) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 && number <= 2_147_483_647
    ? number
    : undefined;
}
