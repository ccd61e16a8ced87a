import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The library that every task of Azure Pipelines uses. */
export type TaskLib = typeof import('azure-pipelines-task-lib/task.js');

/**
 * Loads the library of tasks. Loading it takes inputs, endpoints and secret variables out of the environment, into a
 * vault whose key it writes into the agent's temporary folder, here into one of our own; it prints names and, with debugging on, values as they
 * are read: so every secret must be masked before.
 */
export async function loadTaskLib(): Promise<TaskLib> {
  const folder = ownFolder([process.env.AGENT_TEMPDIRECTORY, tmpdir(), process.cwd()]);
  if (folder !== undefined) {
    process.env.AGENT_TEMPDIRECTORY = folder;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  // The library prints it as it loads, and the proxy is set up without it.
  for (const name of ['SECRET_AGENT_PROXYPASSWORD', 'AGENT_PROXYPASSWORD']) delete process.env[name];
  return import('azure-pipelines-task-lib/task.js');
}

/** A new folder, in the first place that takes one: a key that another user or step left there is in no one's way. */
function ownFolder(places: readonly (string | undefined)[]): string | undefined {
  for (const place of places) {
    if (!place) continue;
    try {
      return mkdtempSync(join(place, 'mcp-register-'));
    } catch {
      // The next place may take it.
    }
  }
  return undefined;
}
