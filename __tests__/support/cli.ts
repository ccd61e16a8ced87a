import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type BundleOptions, type BundleResult, runBundle } from './bundle.ts';

const root = resolve(import.meta.dirname, '..', '..');
export const bundle = join(root, 'dist', 'cli', 'index.js');

/** Runs the built command line as a user does, outside any pipeline. */
export function runCli(
  args: readonly string[],
  options: Omit<BundleOptions, 'args'> = {},
): Promise<BundleResult> {
  return runBundle(bundle, { cwd: root, ...options, args });
}

/** Each major version of Node that is at hand, this one first: the bundle must run on 20 and on 24. */
export function nodesAtHand(): Map<number, string> {
  const found = new Map([[majorOf(process.version), process.execPath]]);
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(candidate)) continue;
    const major = majorOf(execFileSync(candidate, ['--version'], { encoding: 'utf8' }));
    if (!found.has(major)) found.set(major, candidate);
  }
  return found;
}

function majorOf(version: string): number {
  return Number(/^v(\d+)/.exec(version)?.[1]);
}
