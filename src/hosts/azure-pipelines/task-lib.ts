import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The library that every task of Azure Pipelines uses. */
export type TaskLib = typeof import('azure-pipelines-task-lib/task.js');

/**
 * Loads the library of tasks. Loading it takes inputs, endpoints and secret variables out of the environment, into a
 * vault whose key it writes into the agent's temporary folder; it prints names and, with debugging on, values as they
 * are read: so every secret must be masked before.
 */
export async function loadTaskLib(): Promise<TaskLib> {
  const given = process.env.AGENT_TEMPDIRECTORY;
  if (!given || !existsSync(given)) {
    // Without a folder of the agent the key would be written into the working directory.
    const folder = mkdtempSync(join(tmpdir(), 'mcp-register-'));
    process.env.AGENT_TEMPDIRECTORY = folder;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  // The library prints it as it loads, and the proxy is set up without it.
  for (const name of ['SECRET_AGENT_PROXYPASSWORD', 'AGENT_PROXYPASSWORD']) delete process.env[name];
  return import('azure-pipelines-task-lib/task.js');
}
