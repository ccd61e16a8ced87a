import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { readBounded } from './regular-file.ts';
import { printable } from './text/printable.ts';

/** Only the user may read what is kept: it can hold whatever was registered. */
const ownMode = 0o600;

/** Windows has neither flag; there the look at the opened file must do. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = constants;

/** What a temporary file's name ends with: unguessable, so that nobody can put a link there before. */
export const temporaryName = /\.[0-9a-f]{32}\.tmp$/;

/**
 * Creates a file that must not be there yet, not even as a link.
 *
 * @param mode its permissions, less those that the user's mask takes away
 */
export function createOwnFile(path: string, mode = ownMode): Promise<FileHandle> {
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}

/**
 * Opens a file that is there, to be read or added to.
 *
 * @throws Error when it is a link, has a second name, or is no file; ENOENT when it is not there
 */
export async function openOwnFile(path: string, to: 'read' | 'append'): Promise<FileHandle> {
  const access = to === 'read' ? O_RDONLY : O_WRONLY | O_APPEND;
  requireOwn(await lstat(path));
  const file = await open(path, access | O_NOFOLLOW | O_NONBLOCK);
  try {
    requireOwn(await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The bytes of the user's own file. Throws as {@link openOwnFile} does, and for one with more bytes. */
export async function readOwnFile(path: string, greatestBytes: number): Promise<Buffer> {
  const file = await openOwnFile(path, 'read');
  try {
    return readBounded(file.fd, greatestBytes);
  } finally {
    await file.close();
  }
}

/**
 * Puts a file in the place of what is there, as a whole: it is written beside it under a name of its own, and is on
 * disk when it gets the name. A link at the path is replaced, and what it leads to stays as it is.
 *
 * @param mode its permissions, less those that the user's mask takes away
 * @returns the number of bytes
 */
export async function replaceOwnFile(
  path: string,
  chunks: Iterable<Buffer>,
  mode = ownMode,
): Promise<number> {
  const temporary = `${path}.${randomBytes(16).toString('hex')}.tmp`;
  const file = await createOwnFile(temporary, mode);
  try {
    const bytes = await writeAndClose(file, chunks);
    await rename(temporary, path);
    return bytes;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Creates the folder of a file where it is not there yet, with those above it. */
export async function createFolderOf(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
}

/** Why a file cannot be read or written, as a clause without the path. */
export function fileProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error.message;
  const known = new Map([
    ['ENOENT', 'its folder does not exist'],
    ['EACCES', 'permission is denied'],
    ['EPERM', 'permission is denied'],
    ['EISDIR', 'it is a folder'],
    ['ENOTDIR', 'a part of its path is no folder'],
    ['EEXIST', 'a part of its path is no folder'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
  ]).get(code);
  return known === undefined ? code : `${known} (${code})`;
}

/** What a failed write is about: the folder where no file can be put into it, else the file. */
export function whatIsNotWritten(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const ofFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code);
  return ofFolder ? `The folder ${printable(dirname(path))}` : `The file ${printable(path)}`;
}

/** Writes, closes, and resolves with the number of bytes when they are on disk. */
export async function writeAndClose(file: FileHandle, chunks: Iterable<Buffer>): Promise<number> {
  let bytes = 0;
  try {
    for (const chunk of chunks) {
      await file.writeFile(chunk);
      bytes += chunk.length;
    }
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

/** What is there is the user's own file under one name: what is written to it lands nowhere else. */
function requireOwn(found: Stats): void {
  const problem = strangeness(found);
  if (problem !== undefined) throw new Error(problem);
}

/** One clause about what makes it no ordinary file; undefined for one. */
function strangeness(found: Stats): string | undefined {
  if (found.isSymbolicLink()) return 'it is a symbolic link';
  if (!found.isFile()) return 'it is no regular file';
  return found.nlink > 1 ? 'it is a hard link to a file with other names' : undefined;
}

/**
 * One clause about what stands between the user and a file of one's own at this path; undefined when nothing does.
 * A link further up than the working directory, or than the file's own folder, is how the machine is set up.
 */
export async function wayThroughLink(path: string, workingDirectory: string): Promise<string | undefined> {
  for (const folder of foldersToCheck(path, workingDirectory)) {
    const found = await statsOf(folder);
    if (found?.isSymbolicLink()) return `its folder ${folder} is a symbolic link`;
    if (found && !found.isDirectory()) return `${folder} is no folder`;
  }
  const found = await statsOf(path);
  return found && strangeness(found);
}

/** Adds a text to the end of the user's own file, which must be there. Throws as {@link openOwnFile} does. */
export async function appendToOwnFile(path: string, text: string): Promise<void> {
  await writeAndClose(await openOwnFile(path, 'append'), [Buffer.from(text)]);
}

function foldersToCheck(path: string, workingDirectory: string): readonly string[] {
  const folder = dirname(path);
  const below = relative(workingDirectory, folder);
  if (below === '') return [];
  if (isAbsolute(below) || below.split(sep)[0] === '..') return [folder];
  const parts = below.split(sep);
  return parts.map((_, index) => join(workingDirectory, ...parts.slice(0, index + 1)));
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}
