import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from '../../../../src/core/commands/dump.ts';
import type { RunPorts } from '../../../../src/core/commands/ports.ts';
import { sync } from '../../../../src/core/commands/sync.ts';
import { readCommand } from '../../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../../src/core/inputs/read-values.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import { type TestCenter, targetInputs, testFacts, testPorts } from '../../../support/run.ts';
import { type MemoryFiles, memoryFiles } from '../../../support/user-files.ts';

export const source = 'https://github.com/contoso/weather';

/** What a run of `dump --out mcp-register.yaml` wrote. */
export interface Dumped {
  readonly report: Report;
  readonly files: MemoryFiles;
  /** The manifest. */
  readonly text: string;
}

export async function dumpOf(
  center: Pick<TestCenter, 'emulator'>,
  raw: RawInputs = {},
  ports: Partial<RunPorts> = {},
): Promise<Dumped> {
  const files = memoryFiles();
  const inputs = await readCommand(
    'dump',
    { ...targetInputs(center.emulator), source, out: 'mcp-register.yaml', ...raw },
    testFacts(),
  );
  const report = await dump({ ...inputs, run: {} }, { ...testPorts(), files, ...ports });
  return { report, files, text: files.contents.get('mcp-register.yaml') ?? '' };
}

/** What is not commented. */
export function withoutComments(text: string): string {
  return text.replace(/^#.*\n/gm, '').trimEnd();
}

/** Puts a dump into a folder. Gives the path of the manifest. */
export function toFolder({ files }: Dumped, folder: string): string {
  for (const [path, text] of files.contents) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  return join(folder, 'mcp-register.yaml');
}

/** Syncs a manifest. Gives the result of each unit. */
export async function syncOf(
  center: Pick<TestCenter, 'emulator'>,
  manifest: string,
  more: RawInputs = {},
): Promise<readonly Report[]> {
  const raw = { ...targetInputs(center.emulator), source, manifest, ...more };
  const inputs = await readCommand('sync', raw, testFacts());
  if (inputs.job !== 'sync') assert.fail(inputs.job);
  const report = await sync({ ...inputs, run: {} }, testPorts());
  assert.equal(report.error, undefined, JSON.stringify(report.error));
  return report.results;
}
