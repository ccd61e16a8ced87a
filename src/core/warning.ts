/** Something that went well enough, and that somebody should know. */
export interface Warning {
  /** Stable and kebab-case. */
  readonly code: string;
  readonly message: string;
  /** Nothing is amiss: it only has to be said. Absent for what somebody should look at. */
  readonly level?: 'notice';
}
