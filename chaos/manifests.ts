import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fleetSource } from '../__tests__/support/fleet.ts';
import {
  type TestCenter,
  targetInputs,
  testContext,
  testFacts,
  testPorts,
} from '../__tests__/support/run.ts';
import { dispatch } from '../src/app/dispatch.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import { readCommand } from '../src/core/inputs/read-command.ts';
import type { RawInputs } from '../src/core/inputs/read-values.ts';
import type { JsonObject } from '../src/core/json.ts';
import { type FleetReport, isFleetReport } from '../src/core/report/fleet-report.ts';
import type { Report } from '../src/core/report/report.ts';
import type { Servers } from './scenarios.ts';

/** A server as a manifest declares it: its URL by environment, and its texts. */
export interface DeclaredServer {
  readonly apiId: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly texts?: JsonObject;
  /** What is said of it in each environment, beside its URL. */
  readonly deployed?: JsonObject;
}

/** One of many MCP servers behind the first address, or with `second` behind the second one. */
export function serverAt(servers: Servers, name: string, address: keyof Servers = 'first'): string {
  return new URL(`/${name}/mcp`, servers[address]).href;
}

let folder: string | undefined;

/** A file of this process, gone when the process ends. */
function fileOf(name: string): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'mcp-register-chaos-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return join(folder, name);
}

/** Writes a manifest and returns its path, which only its text decides. */
export function manifestFile(declared: readonly DeclaredServer[], top: JsonObject = {}): string {
  const servers = declared.map(({ apiId, urls, texts = {}, deployed }) => ({
    apiId,
    ...texts,
    environments: Object.fromEntries(
      Object.entries(urls).map(([id, serverUrl]) => [id, { serverUrl, probeTimeout: 0, ...deployed }]),
    ),
  }));
  const text = JSON.stringify({ version: 1, name: 'platform', ...top, servers });
  const path = fileOf(`${createHash('sha256').update(text).digest('hex').slice(0, 16)}.yaml`);
  writeFileSync(path, text);
  return path;
}

/** Where the plan for one API center is saved. */
export function planFileOf({ emulator }: Pick<TestCenter, 'emulator'>): string {
  return fileOf(`plan-${new URL(emulator.url).port}.json`);
}

/** The inputs of every run over a manifest: it stands in a repository. */
export const ofRepository = { source: fleetSource.url };

export async function runFleet(
  center: Pick<TestCenter, 'emulator'>,
  command: 'sync' | 'plan',
  raw: RawInputs,
  ports: Partial<RunPorts>,
): Promise<FleetReport> {
  const report = await runCommand(center, command, raw, ports);
  if (!isFleetReport(report)) throw new Error('A run over a manifest reports about several entries.');
  return report;
}

export async function runPromotion(
  center: Pick<TestCenter, 'emulator'>,
  raw: RawInputs,
  ports: Partial<RunPorts>,
): Promise<Report> {
  const report = await runCommand(center, 'promote', raw, ports);
  if (isFleetReport(report)) throw new Error('A promotion has one entry.');
  return report;
}

async function runCommand(
  { emulator }: Pick<TestCenter, 'emulator'>,
  command: 'sync' | 'plan' | 'promote',
  raw: RawInputs,
  ports: Partial<RunPorts>,
): Promise<Report | FleetReport> {
  const inputs = await readCommand(
    command,
    { ...targetInputs(emulator), ...ofRepository, ...raw },
    testFacts(),
  );
  const context = testContext(() => 'open');
  const { report } = await dispatch(inputs, context, { ...testPorts(), ...ports });
  return report;
}
