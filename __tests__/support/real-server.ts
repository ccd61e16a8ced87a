import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

export interface RealServer {
  readonly url: string;
  stop(): Promise<void>;
}

const launcher = createRequire(import.meta.url).resolve(
  '@modelcontextprotocol/server-everything/dist/index.js',
);
const preload = new URL('./listen-on-loopback.mjs', import.meta.url).href;

/**
 * Starts the MCP project's own reference server in a child process, on a free port of loopback.
 *
 * @param mode `streamableHttp` answers at /mcp, `sse` is the old HTTP+SSE transport and answers at /sse
 */
export async function startEverything(mode: 'streamableHttp' | 'sse'): Promise<RealServer> {
  const child = fork(launcher, [mode], {
    execArgv: ['--import', preload],
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const gone = new AbortController();
  child.once('exit', (code) =>
    gone.abort(new Error(`server-everything ended with ${code} before it listened`)),
  );
  const [{ port }] = await once(child, 'message', { signal: gone.signal }).catch(() => {
    throw gone.signal.reason;
  });
  return {
    url: `http://127.0.0.1:${port}/${mode === 'sse' ? 'sse' : 'mcp'}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}
