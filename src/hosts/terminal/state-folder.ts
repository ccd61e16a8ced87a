import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { wayToState } from '../../emulator/state-file.ts';
import { isTracked } from './git-index.ts';

export interface StateFolderContext {
  readonly workingDirectory: string;
  /** The user's number; undefined where the system has none. */
  readonly uid: number | undefined;
}

/**
 * Why a state file that no input names is not used: its folder can come from the author of a repository.
 *
 * @returns one clause; undefined for a folder of the user's own, and for one that is still to be made
 */
export async function foreignness(
  statePath: string,
  { workingDirectory, uid }: StateFolderContext,
): Promise<string | undefined> {
  const folder = dirname(statePath);
  const way = await wayToState(statePath, workingDirectory);
  if (way !== undefined) return way;
  const owner = lstatSync(folder, { throwIfNoEntry: false })?.uid;
  if (uid !== undefined && owner !== undefined && owner !== uid) return 'another user owns its folder';
  return isTracked(folder) ? 'git tracks its folder, so it came with the repository' : undefined;
}
