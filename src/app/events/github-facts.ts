/** What the runner says about the event of a run. */
export interface GitHubFacts {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_REF; empty for a deployment of a commit without a ref. */
  readonly ref: string | undefined;
  readonly actor: string;
  /** The parsed file of GITHUB_EVENT_PATH. */
  readonly payload: unknown;
  /** Why the payload is missing, in a sentence. */
  readonly problem?: string;
}
