import type { ProbeRequest } from './probe-request.ts';

/** What to probe, and what the verdict means for the run. */
export interface ProbeInput extends ProbeRequest {
  readonly mode: 'require' | 'warn' | 'off';
  /** Audience of the token that the probe sends. */
  readonly audience?: string;
  /** Absent: `fail` when a credential was given, otherwise `warn`. */
  readonly onProtected?: 'fail' | 'warn' | 'pass';
  readonly expectTools: readonly string[];
  /** Names of headers that the server's own file asks for and that the probe does not send. */
  readonly missingHeaders?: readonly string[];
}
