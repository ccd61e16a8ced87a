import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface BundleResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BundleOptions {
  readonly args?: readonly string[];
  /** The Node that runs the bundle; the one that runs the tests unless given. */
  readonly node?: string | undefined;
  readonly cwd?: string | undefined;
  /** What the program sees beside what every program needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Sends SIGINT when it is aborted. */
  readonly interrupt?: AbortSignal | undefined;
}

/** Runs a built bundle in a process of its own, with nothing of the pipeline that may be running these tests. */
export async function runBundle(file: string, options: BundleOptions = {}): Promise<BundleResult> {
  const child = spawn(options.node ?? process.execPath, [file, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.interrupt?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

/** Only what a program needs to run: nothing of the pipeline that may be running these tests. */
export function cleanEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
