import type { Concealment } from '../../app/concealment.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import type { Terminal } from './output.ts';

/** What a command of the command line runs with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: HostVariables;
  readonly signal: AbortSignal;
  /** Requests and stack traces are shown. */
  readonly verbose: boolean;
  /** What the run must not show. */
  readonly concealment: Concealment;
}
