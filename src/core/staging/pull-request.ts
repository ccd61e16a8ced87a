/** What is known of a pull request; `unknown` when the host would not or could not tell. */
export type PullRequestState = 'open' | 'closed' | 'unknown';

/** A pull request as its host knows it. */
export interface PullRequest {
  readonly number: number;
  /** Asks the host anew. Never rejects: what cannot be learnt is `unknown`. */
  state(): Promise<PullRequestState>;
}

/**
 * Where the entry of a pull request goes: an API center of its own, the one that people use, or nowhere:
 * then its run only shows what it found.
 */
export type StagingPlace = 'staging-center' | 'same-center' | 'preview';
