import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { createOwnFile, openOwnFile, replaceOwnFile } from '../core/own-file.ts';
import type { Announcement } from './proof.ts';

const greatestBytes = 1000;

const announcementSchema = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  tls: v.boolean(),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** The lock file of a process on a state file. It is empty until its emulator is announced. */
export function lockFile(statePath: string, pid: number): string {
  return resolve(`${statePath}.${pid}.lock`);
}

/** The processes that have a lock file beside a state file, alive or not. */
export async function lockingProcesses(statePath: string): Promise<number[]> {
  const prefix = `${basename(statePath)}.`;
  const names = await readdir(dirname(resolve(statePath)));
  return names.flatMap((name) => {
    const id = name.startsWith(prefix) && /^([1-9]\d{0,8})\.lock$/.exec(name.slice(prefix.length))?.[1];
    return id ? [Number(id)] : [];
  });
}

export async function createLock(file: string): Promise<void> {
  const handle = await createOwnFile(file);
  await handle.close();
}

/** Writes into a lock file where its emulator is. */
export async function announceIn(file: string, { port, tls, token }: Announcement): Promise<void> {
  await replaceOwnFile(file, [Buffer.from(`${JSON.stringify({ port, tls, token })}\n`)]);
}

export async function removeLock(file: string): Promise<void> {
  await rm(file, { force: true });
}

/**
 * Where a lock says that its emulator is.
 *
 * @returns undefined when it says nothing, is not there, or is such that others may have written or read it
 */
export async function announcementIn(file: string): Promise<Announcement | undefined> {
  try {
    const handle = await openOwnFile(file, 'read');
    try {
      const { uid, mode, size } = await handle.stat();
      const own = process.getuid?.();
      if (own !== undefined && (uid !== own || (mode & 0o077) !== 0)) return undefined;
      if (size > greatestBytes) return undefined;
      return v.parse(announcementSchema, JSON.parse(await handle.readFile('utf8')));
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Whether there is a process of this id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Any other failure, such as a process of another user, means that there is one.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
