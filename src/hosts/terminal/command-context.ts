import type { Environment } from '../environment.ts';
import type { Terminal } from './output.ts';

/** What a command of the command line runs with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly signal: AbortSignal;
}
