import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from '../../../src/core/commands/dump.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../src/core/inputs/read-values.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { type TestCenter, targetInputs, testFacts, testPorts } from '../../support/run.ts';
import { type MemoryFiles, memoryFiles } from '../../support/user-files.ts';

export const source = 'https://github.com/contoso/weather';

/** What a run of `dump --out mcp-register.yaml` wrote. */
export interface Dumped {
  readonly report: Report;
  readonly files: MemoryFiles;
  /** The manifest. */
  readonly text: string;
}

export async function dumpOf(center: Pick<TestCenter, 'emulator'>, raw: RawInputs = {}): Promise<Dumped> {
  const files = memoryFiles();
  const inputs = await readCommand(
    'dump',
    { ...targetInputs(center.emulator), source, out: 'mcp-register.yaml', ...raw },
    testFacts(),
  );
  const report = await dump({ ...inputs, run: {}, files }, testPorts());
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

/** Registers each unit of a manifest, one after the other, as the units of a sync. */
export async function registerUnits(center: TestCenter, manifest: string): Promise<Report[]> {
  const inputs = await readCommand(
    'sync',
    { ...targetInputs(center.emulator), source, manifest },
    testFacts(),
  );
  assert.ok(inputs.job === 'sync');
  const reports: Report[] = [];
  for (const { request, probe, gate } of inputs.manifest.units) {
    const given = { 'server-url': request.serverUrl, 'api-id': request.apiId };
    reports.push(await center.register(given, { request, probe, gate }));
  }
  return reports;
}
