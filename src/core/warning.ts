/** Something that went well enough, and that somebody should know. */
export interface Warning {
  /** Stable and kebab-case. */
  readonly code: string;
  readonly message: string;
}
