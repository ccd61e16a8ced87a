/** How many mutations to judge, and the seed of the first; each further one has the next. */
export interface Runs {
  readonly runs: number;
  readonly seed: number;
}

/** What a judge found. */
export interface Judgement {
  /** One line each, with the seed that shows it. */
  readonly disagreements: readonly string[];
  /** What was judged, and how often each verdict came up. */
  readonly summary: string;
}
