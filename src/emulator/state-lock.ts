import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Clock, Random } from '../core/clock.ts';
import { InvalidInput } from '../core/errors.ts';
import { printable } from '../core/text/printable.ts';
import { notWritable } from './state-file.ts';

const greatestWaitMs = 5000;
const retryMs = 100;

/** The lock files of this process: one that bears its id and is not here was left by a process that had the id before. */
const own = new Set<string>();

/**
 * Makes this process the only one that uses a state file. Each process puts a lock file that bears its id
 * beside the state file, and has the lock when it then sees no other one. Of two that come at once, the later
 * one at least sees the earlier one, so never do both have it; both may withdraw, and try again after pauses of
 * different lengths. The lock file of a killed process is nobody's and is removed.
 *
 * @param clock waited on for five seconds at most
 * @returns gives the state file free again
 * @throws InvalidInput when another process still has it after that, or no lock file can be put there
 */
export async function lockState(
  statePath: string,
  clock: Clock,
  random: Random,
): Promise<() => Promise<void>> {
  const deadline = clock.now() + greatestWaitMs;
  for (;;) {
    const holder = await take(statePath).catch((cause: unknown) => {
      throw notWritable(statePath, cause);
    });
    if (holder === undefined) break;
    if (clock.now() >= deadline) throw locked(statePath, holder);
    await clock.sleep(retryMs * (1 + random()));
  }
  let free = false;
  return async () => {
    if (free) return;
    free = true;
    await withdraw(lockFile(statePath, process.pid));
  };
}

/** @returns the id of the process that has the lock; undefined when it is this one's now */
async function take(statePath: string): Promise<number | undefined> {
  const file = lockFile(statePath, process.pid);
  await mkdir(dirname(file), { recursive: true });
  const [holder] = await holders(statePath);
  if (holder !== undefined) return holder;
  if (own.has(file)) return process.pid;
  own.add(file);
  try {
    await writeFile(file, '', { flag: 'wx' });
    const rival = (await holders(statePath)).find((pid) => pid !== process.pid);
    if (rival !== undefined) await withdraw(file);
    return rival;
  } catch (error) {
    own.delete(file);
    throw error;
  }
}

/** The file goes first: as long as it is there it must count as ours. */
async function withdraw(file: string): Promise<void> {
  await rm(file, { force: true });
  own.delete(file);
}

/** The processes that have a lock file and are alive. Lock files of others are removed. */
async function holders(statePath: string): Promise<number[]> {
  const prefix = `${basename(statePath)}.`;
  const alive: number[] = [];
  for (const name of await readdir(dirname(resolve(statePath)))) {
    const id = name.startsWith(prefix) && /^([1-9]\d*)\.lock$/.exec(name.slice(prefix.length))?.[1];
    if (!id) continue;
    const pid = Number(id);
    const file = lockFile(statePath, pid);
    if (pid === process.pid ? own.has(file) : isAlive(pid)) alive.push(pid);
    else await rm(file, { force: true });
  }
  return alive;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Any other failure, such as a process of another user, means that there is one.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function lockFile(statePath: string, pid: number): string {
  return resolve(`${statePath}.${pid}.lock`);
}

function locked(statePath: string, pid: number): InvalidInput {
  return new InvalidInput({
    code: 'emulator-state-locked',
    message: `The state file ${printable(statePath)} is in use by process ${pid}.`,
    why: 'An embedded API Center keeps its state there until it ends; a second one would overwrite it.',
    next: `Wait for process ${pid} or end it, or name another file with --state. If it is not mcp-register, delete ${printable(`${statePath}.${pid}.lock`)}.`,
  });
}
