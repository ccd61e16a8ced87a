import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ApiCenterTarget } from '../../core/apicenter/target.ts';
import type { Emulator } from '../../emulator/options.ts';
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

/** Starts the embedded API Center on its state file, and says that and where. */
export async function startEmbedded(stateFile: string, { colors, log }: Terminal): Promise<Emulator> {
  const statePath = resolve(stateFile);
  mkdirSync(dirname(statePath), { recursive: true });
  const { startEmulator } = await import('../../emulator/start.ts');
  const emulator = await startEmulator({ statePath, seed: [embeddedSeed] });
  log(
    line(
      colors,
      'Note',
      `No API center was given, so the embedded one is used; its state is kept in ${stateFile}.`,
      `To look at it: mcp-register emulator --state ${stateFile}`,
    ),
  );
  return emulator;
}
