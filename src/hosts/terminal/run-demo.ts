import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { HostVariables } from '../../core/host-variables.ts';
import { startDemoServer } from '../../demo/demo-server.ts';
import { version } from '../../version.ts';
import { defaultStateFile, type FindableEmbedded, useFindable } from './embedded.ts';
import { commandName } from './invocation.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * Runs an MCP server and the embedded API Center until the signal is aborted, and shows what to try with them. What the
 * demo has created is gone then; a catalogue that was there before stays. Throws InvalidInput.
 */
export async function runDemo(terminal: Terminal, env: HostVariables, signal: AbortSignal): Promise<void> {
  const forget = whatIsNew(resolve(defaultStateFile));
  const embedded = await useFindable(terminal);
  try {
    const server = await startDemoServer(version);
    try {
      const name = commandName({ script: process.argv[1] ?? '', workingDirectory: process.cwd(), env });
      terminal.log(renderDemo(terminal.colors, { name, serverUrl: server.url, embedded }));
      await untilAborted(signal);
    } finally {
      await server.close();
    }
  } finally {
    await embedded.close();
    if (!embedded.stays) await forget();
  }
  terminal.log(line(terminal.colors, 'Note', 'The demo has ended.'));
}

/** Removes what is at the state file's place and is not there yet. */
function whatIsNew(statePath: string): () => Promise<void> {
  if (existsSync(statePath)) return async () => {};
  const folder = dirname(statePath);
  const isNewFolder = !existsSync(folder);
  return async () => {
    const made = isNewFolder ? [join(folder, '.gitignore')] : [];
    for (const file of [statePath, `${statePath}.journal`, ...made]) await rm(file, { force: true });
    // What others have put there keeps the folder.
    if (isNewFolder) await rmdir(folder).catch(() => {});
  };
}

interface Shown {
  readonly name: string;
  readonly serverUrl: string;
  readonly embedded: FindableEmbedded;
}

function renderDemo(colors: Terminal['colors'], { name, serverUrl, embedded }: Shown): string {
  const target = embedded.isFound ? '' : ` --arm-endpoint ${embedded.url}`;
  return [
    '',
    `  ${colors.bold('The demo is running')}  ${colors.dim('(end it with Ctrl+C)')}`,
    line(colors, 'Server', serverUrl, colors.dim('an MCP server with three tools')),
    line(colors, 'Page', `${embedded.url}/`, colors.dim('the embedded API Center, in a browser')),
    line(colors, 'Try', colors.dim('in another terminal, in this folder; run the second one twice')),
    '',
    `${name} probe --server-url ${serverUrl}`,
    `${name} register --server-url ${serverUrl} --api-id demo --title Demo${target}`,
    `${name} unregister --api-id demo${target}`,
    '',
  ].join('\n');
}
