import { randomBytes } from 'node:crypto';
import type { Clock, Random } from '../core/clock.ts';
import { InvalidInput } from '../core/errors.ts';
import { printable } from '../core/text/printable.ts';
import {
  announceIn,
  announcementIn,
  createLock,
  isAlive,
  lockFile,
  lockingProcesses,
  removeLock,
} from './lock-file.ts';
import { type Announcement, isProven } from './proof.ts';
import { makeFolderOf, notWritable } from './state-file.ts';

const greatestWaitMs = 5000;
const retryMs = 100;

/** The lock files of this process: one that bears its id and is not here was left by a process that had the id before. */
const own = new Set<string>();

/** A state file that is this process's alone. */
export interface StateLock {
  /** What an emulator proves that it knows. */
  readonly token: string;
  /** Tells other processes of this user where the emulator is that uses the state file. */
  announce(where: Omit<Announcement, 'token'>): Promise<void>;
  /** Gives the state file free again. */
  release(): Promise<void>;
}

/**
 * Makes this process the only one that uses a state file. Each process puts a lock file that bears its id
 * beside the state file, and has the lock when it then sees no other one. Of two that come at once, the later
 * one at least sees the earlier one, so never do both have it; both may withdraw, and try again after pauses of
 * different lengths. The lock file of a killed process is nobody's and is removed.
 *
 * @param clock waited on for five seconds at most
 * @throws InvalidInput when another process still has it after that, or no lock file can be put there
 */
export async function lockState(statePath: string, clock: Clock, random: Random): Promise<StateLock> {
  const deadline = clock.now() + greatestWaitMs;
  for (;;) {
    const holder = await take(statePath).catch((cause: unknown) => {
      throw notWritable(statePath, cause);
    });
    if (holder === undefined) break;
    if (clock.now() >= deadline) throw await locked(statePath, holder);
    await clock.sleep(retryMs * (1 + random()));
  }
  const file = lockFile(statePath, process.pid);
  const token = randomBytes(32).toString('hex');
  let free = false;
  return {
    token,
    announce: (where) => announceIn(file, { ...where, token }),
    async release() {
      if (free) return;
      free = true;
      await withdraw(file);
    },
  };
}

/** An emulator that runs on a state file, and has proven it. */
export interface RunningEmulator {
  readonly pid: number;
  /** `http://127.0.0.1:port`, or https. */
  readonly url: string;
}

/**
 * The emulator of another process that runs on a state file and may be used.
 *
 * @returns undefined when there is none, or none that proves to be the one of the lock
 */
export async function runningOn(statePath: string): Promise<RunningEmulator | undefined> {
  for (const pid of await lockingProcesses(statePath).catch(() => [])) {
    if (pid === process.pid || !isAlive(pid)) continue;
    const announced = await announcementIn(lockFile(statePath, pid));
    if (announced && (await isProven(announced))) return { pid, url: addressOf(announced) };
  }
  return undefined;
}

function addressOf({ port, tls }: Announcement): string {
  return `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
}

/** @returns the id of the process that has the lock; undefined when it is this one's now */
async function take(statePath: string): Promise<number | undefined> {
  const file = lockFile(statePath, process.pid);
  await makeFolderOf(file);
  const [holder] = await holders(statePath);
  if (holder !== undefined) return holder;
  if (own.has(file)) return process.pid;
  own.add(file);
  try {
    await createLock(file);
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
  await removeLock(file);
  own.delete(file);
}

/** The processes that have a lock file and are alive. Lock files of others are removed. */
async function holders(statePath: string): Promise<number[]> {
  const alive: number[] = [];
  for (const pid of await lockingProcesses(statePath)) {
    const file = lockFile(statePath, pid);
    if (pid === process.pid ? own.has(file) : isAlive(pid)) alive.push(pid);
    else await removeLock(file);
  }
  return alive;
}

async function locked(statePath: string, pid: number): Promise<InvalidInput> {
  const file = lockFile(statePath, pid);
  const announced = await announcementIn(file);
  const message = `The state file ${printable(statePath)} is in use by process ${pid}.`;
  const remove = `If it is not mcp-register, delete ${printable(file)}.`;
  if (announced === undefined) {
    return new InvalidInput({
      code: 'emulator-state-locked',
      message,
      why: 'An embedded API Center keeps its state there until it ends; a second one would overwrite it.',
      next: `Wait for process ${pid} or end it, or name another file with --state. ${remove}`,
    });
  }
  const address = addressOf(announced);
  if (await isProven(announced)) {
    return new InvalidInput({
      code: 'emulator-state-locked',
      message: `${message} Its embedded API Center answers at ${address}.`,
      why: 'It keeps its state there until it ends; a second one would overwrite it.',
      next: `Use it with --arm-endpoint ${address}, end process ${pid}, or name another file with --state.`,
    });
  }
  return new InvalidInput({
    code: 'emulator-state-locked',
    message: `The state file ${printable(statePath)} is locked in the name of process ${pid}, but nobody at ${address} knows the token of that lock.`,
    why: 'The lock was left behind by an emulator whose number another process has now, or is not ours.',
    next: `Look at process ${pid}. ${remove} Or name another file with --state.`,
  });
}
