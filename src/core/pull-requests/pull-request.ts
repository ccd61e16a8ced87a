/** The state of a pull request; `unknown` when the host did not say. */
export type PullRequestState = 'open' | 'closed' | 'unknown';

/** A pull request as its host knows it. */
export interface PullRequest {
  readonly number: number;
  /** Asks the host each time. Never rejects: the state is `unknown` when the host does not say. */
  state(): Promise<PullRequestState>;
}

/**
 * Where the entry of a pull request goes: into a separate API center, into the one that people use, or nowhere; then
 * the run only shows what it found.
 */
export type StagingPlace = 'staging-center' | 'same-center' | 'preview';
