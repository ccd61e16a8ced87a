import { resolve } from 'node:path';
import type { ApiCenterTarget } from '../../core/apicenter/target.ts';
import { InvalidInput } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';
import type { EmulatorOptions } from '../../emulator/emulator-options.ts';
import type { RunningEmulator } from '../../emulator/state-lock.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/** The API center that the embedded one has from the start. */
export const embeddedTarget: ApiCenterTarget = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'local',
  serviceName: 'local',
  workspace: 'default',
};

export const embeddedSeed = {
  subscriptionId: embeddedTarget.subscriptionId,
  resourceGroup: embeddedTarget.resourceGroup,
  name: embeddedTarget.serviceName,
};

export const defaultStateFile = '.mcp-register/state.json';

/** An embedded API Center that a command without a target works on. */
export interface Embedded {
  /** The ARM endpoint. */
  readonly url: string;
  /** Whether it goes on after the command. */
  readonly stays: boolean;
  close(): Promise<void>;
}

/**
 * The embedded API Center of a state file: the emulator that runs on it, or else one that is started for the command.
 * Says which, and where its state is.
 *
 * @param stateFile the one that the user named
 * @throws InvalidInput when the state file cannot be used
 */
export async function useEmbedded(stateFile: string | undefined, terminal: Terminal): Promise<Embedded> {
  const shown = stateFile ?? defaultStateFile;
  const statePath = resolve(shown);
  const why = stateFile === undefined ? await foreignnessOf(statePath) : undefined;
  if (why !== undefined) return startInMemory(why, terminal);
  const running = await runningOn(statePath);
  if (running) return joined(running.url, shown, terminal);
  try {
    const embedded = await startFor({ statePath });
    note(
      terminal,
      `No API center was given, so the embedded one is used; its state is kept in ${printable(shown)}.`,
      `To look at it: mcp-register emulator --state ${printable(shown)}`,
    );
    return embedded;
  } catch (error) {
    // One that was about to start when it was looked for is there by now.
    const started = error instanceof InvalidInput ? await runningOn(statePath) : undefined;
    if (started === undefined) throw error;
    return joined(started.url, shown, terminal);
  }
}

/** An embedded API Center, and whether commands without a target find it. */
export interface FindableEmbedded extends Embedded {
  readonly isFound: boolean;
}

/**
 * The embedded API Center of the default state file, where commands without a target find it: the emulator that runs on
 * it, or else one that is started. In a folder that may belong to another user it is one in memory, which is not found.
 *
 * @throws InvalidInput when the state file cannot be used
 */
export async function useFindable(terminal: Terminal): Promise<FindableEmbedded> {
  const statePath = resolve(defaultStateFile);
  if ((await foreignnessOf(statePath)) !== undefined) return { ...(await startFor({})), isFound: false };
  const running = await runningOn(statePath);
  if (running) return { ...joined(running.url, defaultStateFile, terminal), isFound: true };
  return { ...(await startFor({ statePath, announced: true })), isFound: true };
}

/** The ARM endpoint of the emulator that runs on the default state file; says that it is used. Undefined when none runs. */
export async function runningEmbedded(terminal: Terminal): Promise<string | undefined> {
  const statePath = resolve(defaultStateFile);
  if ((await foreignnessOf(statePath)) !== undefined) return undefined;
  const running = await runningOn(statePath);
  return running && joined(running.url, defaultStateFile, terminal).url;
}

async function foreignnessOf(statePath: string): Promise<string | undefined> {
  const { foreignness } = await import('./state-folder.ts');
  return foreignness(statePath, { workingDirectory: process.cwd(), uid: process.getuid?.() });
}

async function runningOn(statePath: string): Promise<RunningEmulator | undefined> {
  const lock = await import('../../emulator/state-lock.ts');
  return lock.runningOn(statePath);
}

/** Nothing of a folder that may belong to someone else is read or written. */
async function startInMemory(why: string, terminal: Terminal): Promise<Embedded> {
  const embedded = await startFor({});
  note(
    terminal,
    `No API center was given, and the state file ${defaultStateFile} is ignored: ${printable(why)}.`,
    'An embedded API Center in memory is used, and ends with this command. To keep one, name a file with --state.',
  );
  return embedded;
}

async function startFor(options: EmulatorOptions): Promise<Embedded> {
  const { startEmulator } = await import('../../emulator/start.ts');
  const emulator = await startEmulator({ announced: false, ...options, seed: [embeddedSeed] });
  return { url: emulator.url, stays: false, close: () => emulator.close() };
}

/** A token of the user's own would go to an emulator with TLS: that takes a target that was given. */
function joined(url: string, stateFile: string, terminal: Terminal): Embedded {
  if (url.startsWith('https:')) {
    throw new InvalidInput({
      code: 'emulator-needs-target',
      message: `The embedded API Center that runs on ${printable(stateFile)} speaks https, and is used only by name.`,
      next: `Give --arm-endpoint ${url}, and set what the emulator printed under Paste.`,
    });
  }
  note(
    terminal,
    `No API center was given, so the embedded one is used that runs on ${printable(stateFile)}: ${url}/`,
  );
  return { url, stays: true, close: async () => {} };
}

function note({ colors, log }: Terminal, ...texts: readonly string[]): void {
  log(line(colors, 'Note', ...texts));
}
