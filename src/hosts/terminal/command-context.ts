import type { Environment } from '../../app/pipeline-facts.ts';
import type { Terminal } from './output.ts';

/** What a command of the command line runs with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly signal: AbortSignal;
}
