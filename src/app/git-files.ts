import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { InvalidInput } from '../core/errors.ts';
import type { FilesOfCommit, FolderEntry, InputFiles } from '../core/inputs/files.ts';
import { sentence } from '../core/message.ts';
import { input } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';
import { greatestFile } from './disk-files.ts';

/** A repository's own settings must not start programs, and nothing is fetched. */
const safely = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
/** The merge of a pull request, as both hosts check it out: its first parent is the branch that it goes into. */
const mergeParents = ['HEAD^1', 'HEAD^2'] as const;
/** Milliseconds for one question to git. */
const timeout = 30_000;

/** See {@link FilesOfCommit}. Compares with where the histories parted, where a shallow clone knows that. */
export const filesOfCommit: FilesOfCommit = (ref, folder) => {
  const real = realpathSync(folder);
  const git = (...args: readonly string[]) => askGit(real, args);
  const commitOf = (name: string) =>
    name.startsWith('-')
      ? undefined
      : git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (ref !== undefined) {
    if (git('rev-parse', '--git-dir') === undefined) throw noRepository(real);
    const commit = commitOf(ref);
    if (commit === undefined) throw unknownRef(ref);
    return filesIn(text(git('merge-base', text(commit), 'HEAD') ?? commit), real, git);
  }
  const [into, merged] = mergeParents.map(commitOf);
  return into && merged && filesIn(text(into), real, git);
};

function filesIn(
  commit: string,
  folder: string,
  git: (...args: readonly string[]) => Buffer | undefined,
): InputFiles {
  const root = text(git('rev-parse', '--show-toplevel') ?? Buffer.from(folder));
  const below = (path: string) => `./${relative(folder, resolve(path)).replaceAll(sep, '/')}`;
  const inCommit = (path: string) => `${commit}:${below(path)}`;
  return {
    read(path, greatestBytes = greatestFile) {
      const bytes = git('cat-file', 'blob', inCommit(path));
      if (bytes && bytes.length <= greatestBytes) return bytes;
      throw new InvalidInput({
        code: 'file-unreadable',
        message: sentence`The file "${printable(path)}" cannot be read in the commit that the manifest is compared with (${bytes ? 'it is too large' : 'it is not there'}).`,
        next: sentence`Choose another commit for ${input('changed-since')}.`,
      });
    },
    list(path) {
      const listed = git('ls-tree', '-z', '--full-name', commit, `${below(path)}/`);
      if (!listed || listed.length === 0) return undefined;
      return text(listed).split('\0').filter(Boolean).map(folderEntry).toSorted(byName);
    },
    realPath(path) {
      const kind = git('cat-file', '-t', inCommit(path));
      return kind === undefined ? undefined : resolve(path);
    },
    repositoryRoot: () => root,
  };
}

/** `<mode> <kind> <id>\t<path>` (git-ls-tree, OUTPUT FORMAT). A link is not followed: what it led to is not known. */
function folderEntry(line: string): FolderEntry {
  const [facts = '', path = ''] = line.split('\t');
  const [mode, kind] = facts.split(' ');
  const link = mode === '120000';
  return {
    name: posix.basename(path),
    kind: link ? 'other' : kind === 'tree' ? 'folder' : kind === 'blob' ? 'file' : 'other',
    link,
  };
}

function byName(one: FolderEntry, other: FolderEntry): number {
  return one.name < other.name ? -1 : 1;
}

function text(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\n$/, '');
}

/** What git prints; undefined when it says no. Throws InvalidInput where there is no git. */
function askGit(cwd: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', [...safely, ...args], {
      cwd,
      timeout,
      maxBuffer: 2 * greatestFile,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return undefined;
    throw new InvalidInput({
      code: 'git-missing',
      message: sentence`${input('changed-since')} needs git, and there is none on this machine.`,
      next: sentence`Install git, or leave ${input('changed-since')} out: then every server is checked.`,
      cause: error,
    });
  }
}

function noRepository(folder: string): InvalidInput {
  return new InvalidInput({
    code: 'ref-unknown',
    message: sentence`${input('changed-since')} compares the manifest with a commit, and git knows no repository at ${printable(folder, 300)}.`,
    why: 'The folder is not a checkout, or it belongs to another user and git does not trust it (safe.directory).',
    next: sentence`Check the repository out with git, or leave ${input('changed-since')} out: then every server is checked.`,
  });
}

function unknownRef(ref: string): InvalidInput {
  return new InvalidInput({
    code: 'ref-unknown',
    message: sentence`The repository has no commit "${printable(ref)}" (${input('changed-since')}).`,
    why: 'A pipeline usually fetches the last commit alone.',
    next: 'Fetch it before this step: fetch-depth: 0 of actions/checkout, fetchDepth: 0 of a checkout step in Azure Pipelines.',
  });
}
