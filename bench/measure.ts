import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { cleanEnvironment } from '../__tests__/support/bundle.ts';
import { bundle } from '../__tests__/support/cli.ts';
import { optional } from '../src/core/optional.ts';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** Undefined when it cannot be measured on this machine. */
  readonly measured: number | undefined;
  /** Of the measured value and of the budget. */
  readonly unit: string;
  /** The greatest value that is within. */
  readonly budget: number;
}

/**
 * Runs a script under this Node, outside any pipeline, to its end.
 *
 * @param options.exitCode what it ends with, 0 when absent
 * @param options.temporary where it may leave files
 * @returns milliseconds from its start to its exit
 * @throws Error with its standard error when it ends with another exit code
 */
export async function timeNode(
  args: readonly string[],
  options: { readonly exitCode?: number; readonly temporary?: string } = {},
): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...cleanEnvironment(), ...optional('TMPDIR', options.temporary) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = await once(child, 'exit');
  const ms = performance.now() - started;
  if (code !== (options.exitCode ?? 0))
    throw new Error(`node ${args.join(' ')} ended with ${code}\n${await said}`);
  return ms;
}

/** Runs the built command line; see `timeNode`. */
export function timeCli(args: readonly string[]): Promise<number> {
  return timeNode([bundle, ...args]);
}

/**
 * Takes samples of several things in turn, so that whatever else the machine does falls on all of them, after
 * one round that does not count.
 *
 * @returns the median of each
 */
export async function interleaved<K extends string>(
  rounds: number,
  sample: Readonly<Record<K, () => Promise<number>>>,
): Promise<(name: K) => number> {
  const taken = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, take] of Object.entries<() => Promise<number>>(sample)) {
      const measure = await take();
      taken.set(name, round === 0 ? [] : [...(taken.get(name) ?? []), measure]);
    }
  }
  return (name) => median(taken.get(name) ?? []);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
