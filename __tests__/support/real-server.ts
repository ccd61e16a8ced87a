import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './bundle.ts';

/** An MCP server that nobody here wrote, in a child process, on a free port of loopback. */
export interface RealServer {
  readonly url: string;
  /** Ends the process and those that it started. */
  stop(): Promise<void>;
}

export interface Launch {
  /** The file that Node runs. It must ask for port 0, as PORT in its environment tells it to. */
  readonly program: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it answers. */
  readonly path: string;
  /** The only host name that it answers to, when 127.0.0.1 is not one. */
  readonly host?: string;
  /** What ends it; SIGTERM for one that has children of its own and takes them along. */
  readonly signal?: 'SIGKILL' | 'SIGTERM';
}

/** Looks, a tenth of a second apart, at processes that were told to end. */
const greatestLooks = 300;
const preload = new URL('./listen-on-loopback.mjs', import.meta.url).href;

/** Starts a server, and waits until it listens. Rejects when it ends before that. */
export async function launch(server: Launch): Promise<RealServer> {
  const { program, args = [], env = {}, path, host = '127.0.0.1', signal = 'SIGKILL' } = server;
  const child = fork(program, args, {
    execArgv: ['--import', preload],
    env: { ...serverEnvironment(), PORT: '0', ...env },
    // Open, because the end of its input ends a gateway.
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  const gone = new AbortController();
  child.once('exit', (code) => gone.abort(new Error(`${program} ended with ${code} before it listened`)));
  const [{ port }] = await once(child, 'message', { signal: gone.signal }).catch(() => {
    throw gone.signal.reason;
  });
  return {
    url: `http://${host}:${port}${path}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    },
  };
}

/**
 * What Node needs to run. A server of other people can show its environment to every caller, as the reference server's
 * tool `get-env` does, so that it has nothing of the user's.
 */
function serverEnvironment(): Record<string, string> {
  const { HOME: _, ...rest } = cleanEnvironment();
  return rest;
}

const everything = installed('@modelcontextprotocol/server-everything/dist/index.js');

/**
 * The MCP project's own reference server: sessions, 13 tools, resources, templates and prompts.
 *
 * @param mode `streamableHttp` answers at /mcp, `sse` is the old HTTP+SSE transport and answers at /sse
 */
export function startEverything(mode: 'streamableHttp' | 'sse'): Promise<RealServer> {
  return launch({ program: everything, args: [mode], path: mode === 'sse' ? '/sse' : '/mcp' });
}

/**
 * The reference server over stdio behind a gateway. At /mcp it starts a process for each request, at /sse one for
 * all. Stopping it rejects when one of them is left.
 */
export async function startSupergateway(mode: 'streamableHttp' | 'sse'): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  const started = join(folder, 'started');
  const command = `echo $$ >> '${started}'; exec '${process.execPath}' '${everything}' stdio`;
  const gateway = await launch({
    program: installed('supergateway/dist/index.js'),
    args: ['--stdio', command, '--outputTransport', mode, '--port', '0'],
    path: mode === 'sse' ? '/sse' : '/mcp',
    signal: 'SIGTERM',
  });
  return {
    url: gateway.url,
    async stop() {
      await gateway.stop();
      const pids = readFileSync(started, 'utf8').trim().split('\n').map(Number);
      rmSync(folder, { recursive: true });
      // The gateway kills what does not end by itself, and does not wait until it is gone.
      for (let looks = 0; looks < greatestLooks && pids.some(isAlive); looks++) await delay(100);
      assert.deepEqual(pids.filter(isAlive), [], 'the gateway left processes behind');
    },
  };
}

/** One tool, without sessions; built on the official SDK of the 2026 era, and answers only in the older one. */
export function startBasicVanillaJs(): Promise<RealServer> {
  // Its index.js is no export of the package, but stands beside the one that is.
  const library = installed('@modelcontextprotocol/server-basic-vanillajs');
  return launch({ program: join(dirname(library), 'index.js'), path: '/mcp' });
}

/** Notion's own server, which demands the bearer token. Without a token for Notion it calls nobody. */
export function startNotion(bearer: string): Promise<RealServer> {
  return launch({
    program: installed('@notionhq/notion-mcp-server/bin/cli.mjs'),
    args: ['--transport', 'http', '--port', '0'],
    env: { AUTH_TOKEN: bearer },
    path: '/mcp',
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function installed(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
