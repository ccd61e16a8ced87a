/** What to probe, and what the verdict means for the run. */
export interface ProbeInput {
  readonly mode: 'require' | 'warn' | 'off';
  readonly url: string;
  /** Milliseconds for the whole probe; 0 means a single attempt. */
  readonly timeoutMs: number;
  /** Whether the user chose that time: then it holds for every cause that can pass. */
  readonly timeoutGiven?: boolean;
  /**
   * Milliseconds for which a host that cannot be resolved or does not accept connections may be a passing failure, where
   * the user gave no time; absent: as long as by default.
   */
  readonly unreachableMs?: number;
  /** Secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Secret. */
  readonly functionKey?: string;
  /** Audience of the token that the probe sends. */
  readonly audience?: string;
  /** Absent: `fail` when a credential was given, otherwise `warn`. */
  readonly onProtected?: 'fail' | 'warn' | 'pass';
  readonly expectVersion?: string;
  readonly expectTools: readonly string[];
  readonly includeBodies: boolean;
}
