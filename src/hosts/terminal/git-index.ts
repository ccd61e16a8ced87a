import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readRegularFile } from '../../core/regular-file.ts';

/** Bytes: the index of a repository with a million files. */
const greatestIndex = 256 * 1024 * 1024;
const greatestPointer = 16 * 1024;

/**
 * Whether git tracks a folder, or files in it, in the repository that it lies in. The index is read, and git is not
 * run: a repository can make git run its programs.
 *
 * An index that cannot be read counts as one that tracks everything.
 */
export function isTracked(folder: string): boolean {
  const top = worktreeOf(dirname(folder));
  if (top === undefined) return false;
  const wanted = relative(top, folder).split(sep).join('/').toLowerCase();
  try {
    return trackedIn(gitFolderOf(join(top, '.git')), (path) => {
      const name = path.toLowerCase();
      return name === wanted || name.startsWith(`${wanted}/`);
    });
  } catch {
    return true;
  }
}

function worktreeOf(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Of a worktree or a submodule `.git` is a file that names the folder. */
function gitFolderOf(path: string): string {
  if (lstatSync(path).isDirectory()) return path;
  const named = /^gitdir: (.+)$/m.exec(readRegularFile(path, greatestPointer).toString('utf8'))?.[1];
  if (named === undefined) throw new Error('.git is neither a folder nor a link to one');
  return resolve(dirname(path), named.trim());
}

function trackedIn(gitFolder: string, isWanted: (path: string) => boolean): boolean {
  const file = join(gitFolder, 'index');
  if (!existsSync(file)) return false;
  const { paths, sharedIndex } = readIndex(readRegularFile(file, greatestIndex));
  if (paths.some(isWanted)) return true;
  if (sharedIndex === undefined) return false;
  return readIndex(readRegularFile(join(gitFolder, `sharedindex.${sharedIndex}`), greatestIndex)).paths.some(
    isWanted,
  );
}

interface Index {
  readonly paths: readonly string[];
  /** The id of the index that this one adds to, hexadecimal. */
  readonly sharedIndex?: string;
}

/** Bytes of an object's id: SHA-1, or SHA-256. The index itself does not say which. */
const idLengths = [20, 32] as const;

/** Reads an index of version 2 to 4 (git, Documentation/gitformat-index.adoc). Throws an Error when it is none. */
function readIndex(content: Buffer): Index {
  for (const idLength of idLengths) {
    const index = readWith(content, idLength);
    if (index) return index;
  }
  throw new Error('The index cannot be read.');
}

function readWith(content: Buffer, idLength: number): Index | undefined {
  const version = content.readUInt32BE(4);
  if (content.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return undefined;
  const paths: string[] = [];
  let before = Buffer.alloc(0);
  let at = 12;
  for (let count = content.readUInt32BE(8); count > 0; count--) {
    const start = at;
    at += 40 + idLength;
    if (at + 2 > content.length) return undefined;
    const flags = content.readUInt16BE(at);
    at += version > 2 && flags & 0x4000 ? 4 : 2;
    let kept = 0;
    if (version === 4) {
      const cut = readVarint(content, at);
      at = cut.end;
      kept = before.length - cut.value;
    }
    const end = content.indexOf(0, at);
    if (end === -1 || kept < 0) return undefined;
    const path = Buffer.concat([before.subarray(0, kept), content.subarray(at, end)]);
    if (Math.min(path.length, 0xfff) !== (flags & 0xfff)) return undefined;
    paths.push(path.toString('utf8'));
    before = path;
    // Up to version 3 an entry is filled with zeros to a multiple of eight bytes, and ends with one at least.
    at = version === 4 ? end + 1 : start + Math.ceil((end + 1 - start) / 8) * 8;
  }
  return { paths, ...sharedIndexIn(content.subarray(at), idLength) };
}

/** What is taken off the end of the path before, in git's encoding of offsets. */
function readVarint(content: Buffer, start: number): { readonly value: number; readonly end: number } {
  let end = start;
  let byte = content.readUInt8(end++);
  let value = byte & 0x7f;
  while (byte & 0x80) {
    byte = content.readUInt8(end++);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end };
}

/** The extension `link` of a split index. */
function sharedIndexIn(extensions: Buffer, idLength: number): { readonly sharedIndex?: string } {
  for (let at = 0; at + 8 + idLength <= extensions.length; at += 8 + extensions.readUInt32BE(at + 4)) {
    if (extensions.toString('latin1', at, at + 4) !== 'link') continue;
    const id = extensions.subarray(at + 8, at + 8 + idLength);
    return id.every((byte) => byte === 0) ? {} : { sharedIndex: id.toString('hex') };
  }
  return {};
}
