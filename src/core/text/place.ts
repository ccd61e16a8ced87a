/** Where something stands in a file, for people. */
export interface Place {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}
