import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { assertNoCanary, assertNoCanaryInFiles, filesIn, shownTo } from './canary.ts';

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
  /** Standard input; none unless given. */
  readonly input?: string;
  /** Sends a signal when it is aborted: its reason where that names one, otherwise SIGINT. */
  readonly interrupt?: AbortSignal | undefined;
}

/**
 * Runs a built bundle in a process of its own, with nothing of the pipeline that may be running these tests.
 * Whatever the test is about, no secret may be in what the program says or writes.
 */
export async function runBundle(file: string, options: BundleOptions = {}): Promise<BundleResult> {
  const { env = {} } = options;
  const folders = [
    env.RUNNER_TEMP,
    env.AGENT_TEMPDIRECTORY,
    options.cwd?.startsWith(tmpdir()) ? options.cwd : undefined,
  ];
  const before = filesIn(folders);
  const child = spawn(options.node ?? process.execPath, [file, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A program that does not read to the end closes the pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  options.interrupt?.addEventListener('abort', () => child.kill(signalOf(options.interrupt?.reason)), {
    once: true,
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  assertNoCanary(shownTo(stdout), 'standard output');
  assertNoCanary(shownTo(stderr), 'standard error');
  assertNoCanaryInFiles(folders, before);
  // These were there before, and are what the program tells its host.
  for (const told of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) {
    if (isFile(told)) assertNoCanary(readFileSync(told, 'utf8'), told);
  }
  return { code, stdout, stderr };
}

function signalOf(reason: unknown): NodeJS.Signals {
  return reason === 'SIGKILL' || reason === 'SIGTERM' ? reason : 'SIGINT';
}

/** Whether it is a file that ends: a test may name a device, or a file that is not there. */
function isFile(path: string | undefined): path is string {
  return path !== undefined && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
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
