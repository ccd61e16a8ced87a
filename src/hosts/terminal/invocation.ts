import { basename, delimiter, dirname, isAbsolute, relative } from 'node:path';
import type { HostVariables } from '../../core/host-variables.ts';

/** How the command line was started. */
export interface Invocation {
  /** `process.argv[1]`. */
  readonly script: string;
  readonly workingDirectory: string;
  readonly env: HostVariables;
}

/** The words with which the user can start this command line again from the same folder, ready to be pasted. */
export function commandName({ script, workingDirectory, env }: Invocation): string {
  const name = basename(script).replace(/\.cmd$/i, '');
  // npx and npm exec put a folder on the path that is not there for the next command.
  const isThroughNpx = env.npm_command === 'exec';
  if (isThroughNpx) return 'npx --no-install mcp-register';
  if (name === 'mcp-register' && (env.PATH ?? '').split(delimiter).includes(dirname(script))) return name;
  const below = relative(workingDirectory, script);
  const path = below.startsWith('..') || isAbsolute(below) || below === '' ? script : below;
  return `node ${/^[\w@%+=:,./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`;
}
