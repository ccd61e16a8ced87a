import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { cleanEnvironment } from '../support/bundle.ts';
import { pageVariables, startPageWorld } from './page-world.ts';
import type { Block } from './pages.ts';

export interface PageSetting {
  /** What a page takes for granted: shell, before each block that begins so. */
  readonly given?: Readonly<Record<string, string>>;
  /** Further variables of the shell. */
  readonly env?: Readonly<Record<string, string>>;
  /** What blocks that begin so print, in this order. */
  readonly shows?: Readonly<Record<string, readonly RegExp[]>>;
}

export interface PlayedPage {
  readonly code: number | null;
  /** What each block printed, by its line; what runs until it is ended, until it was ready. */
  readonly shown: ReadonlyMap<number, string>;
  readonly everything: string;
  /** What stand-ins were asked to do, in order. */
  readonly calls: readonly string[];
  /** Calls that a stand-in did not know, each with its reason. */
  readonly refused: string;
  /** Exit code and arguments of each run of the command line. */
  readonly ended: readonly string[];
  readonly unknownHosts: readonly string[];
  /** The text of a file in the folder of the page. */
  read(path: string): string;
}

/**
 * Runs the blocks of a page as they stand, one after the other, in one shell and one folder, as somebody does who reads
 * it. Azure and the servers of the page are played on loopback, behind their public names.
 */
export async function playPage(
  t: TestContext,
  blocks: readonly Block[],
  { given = {}, env = {} }: PageSetting,
): Promise<PlayedPage> {
  const world = await startPageWorld(t);
  const { session } = world;
  const folder = join(session, 'folder');
  mkdirSync(folder);
  const tools = join(session, 'tools');
  mkdirSync(tools);
  symlinkSync(process.execPath, join(tools, 'node'));
  const child = spawn('bash', ['-c', scriptOf(blocks, given)], {
    cwd: folder,
    env: {
      ...cleanEnvironment(),
      ...identityOfGit,
      ...pageVariables,
      ...world.env,
      PATH: [tools, world.env.PATH].join(delimiter),
      HOME: session,
      TMPDIR: session,
      NO_COLOR: '1',
      ARM: 'https://management.azure.com',
      SERVER_URL: world.serverUrl,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  t.after(() => endGroup(child.pid));
  const [output, errors, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  const written = (name: string) =>
    existsSync(join(session, name)) ? readFileSync(join(session, name), 'utf8') : '';
  const linesOf = (name: string) => written(name).split('\n').filter(Boolean);
  return {
    code,
    shown: new Map(
      output.split('\x1e').map((part) => [Number.parseInt(part, 10), part.slice(part.indexOf('\n') + 1)]),
    ),
    everything: `${output.replaceAll('\x1e', 'line ')}${errors}`,
    calls: linesOf('calls'),
    refused: written('refused'),
    ended: linesOf('ended'),
    unknownHosts: world.unknownHosts,
    read: (path) => written(join('folder', path)),
  };
}

/** Ends a shell with all that it started, where a page left something behind. */
function endGroup(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL');
  } catch {
    // Nothing is left, as it should be.
  }
}

const identityOfGit = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Ends what runs in other terminals with Ctrl+C: all of it, or what has this port. Each must end as it promises. */
const prelude = `exec 2>&1
touch "$PAGE_SESSION/running"
end_terminals() {
  local pid port rest=''
  while read -r pid port; do
    if [ "$1" = all ] || [ "$1" = "$port" ]; then
      kill -INT "$pid"
      wait "$pid"
    else rest="$rest$pid $port"$'\\n'; fi
  done < "$PAGE_SESSION/running"
  rm -f "$PAGE_SESSION/shown-$1"
  printf '%s' "$rest" > "$PAGE_SESSION/running"
}
trap 'kill $(cut -d" " -f1 "$PAGE_SESSION/running") 2> /dev/null || :' EXIT
set -e
`;

function scriptOf(blocks: readonly Block[], given: Readonly<Record<string, string>>): string {
  const parts = blocks.flatMap((block) => [
    ...Object.entries(given)
      .filter(([start]) => block.text.startsWith(start))
      .map(([, before]) => before),
    `printf '\\036%s\\n' ${block.line}`,
    block.language === 'yaml' ? fileOf(block) : commandsOf(block),
    `printf '\\036'`,
  ]);
  return [prelude, ...parts, 'end_terminals all'].join('\n');
}

/** A manifest is a file from here on, where the page says which. */
function fileOf({ text }: Block): string {
  const [, path] = /^# (\S+\.yaml)\n/.exec(text) ?? [];
  if (path === undefined) return ':';
  return `mkdir -p "$(dirname ${path})"\ncat > ${path} <<'END OF FILE'\n${text}END OF FILE`;
}

function commandsOf({ text, line }: Block): string {
  const [, port = 'any'] = /emulator .*--port (\d+)/.exec(text) ?? [];
  const free = /^mcp-register emulator/.test(text) ? `end_terminals ${port}\n` : '';
  if (!runsUntilEnded(text)) return `${free}${text}`;
  // The stand-in for the command line notes its process itself.
  const note = text.startsWith('node ') ? `echo "$! any" >> "$PAGE_SESSION/running"` : ':';
  return `${free}bash -c ${quoted(text)} > "$PAGE_SESSION/terminal-${line}" 2>&1 &
${note}
until grep -qs 'is running' "$PAGE_SESSION/terminal-${line}"; do
  kill -0 $! || { cat "$PAGE_SESSION/terminal-${line}"; exit 1; }
  sleep 0.05
done
cat "$PAGE_SESSION/terminal-${line}"`;
}

/** Whether the block is one command that goes on until Ctrl+C, so that a reader opens another terminal for the rest. */
function runsUntilEnded(text: string): boolean {
  return /^(mcp-register|node \S+) (emulator|demo)\b/.test(text) && !/&$/m.test(text);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
