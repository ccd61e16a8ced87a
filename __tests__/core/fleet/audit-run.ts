import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AuditContext } from '../../../src/app/run-audit.ts';
import { runAudit } from '../../../src/app/run-audit.ts';
import { type Clock, systemClock } from '../../../src/core/clock.ts';
import type { RunPorts } from '../../../src/core/commands/ports.ts';
import type { Manifest } from '../../../src/core/fleet/manifest.ts';
import type { NameResolver } from '../../../src/core/http/name-resolver.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../src/core/inputs/read-values.ts';
import { type AuditReport, isAuditReport } from '../../../src/core/report/audit-report.ts';
import type { FleetReport } from '../../../src/core/report/fleet-report.ts';
import type { Emulator } from '../../../src/emulator/emulator-options.ts';
import { fleetSource } from '../../support/fleet.ts';
import { targetInputs, testFacts, testPorts } from '../../support/run.ts';

/**
 * Time that passes only where it is slept, and there at once. Nothing that is under way is cut short, however slow the
 * machine is.
 */
export class SkippingClock implements Clock {
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.#now += ms;
    await systemClock.sleep(0, signal);
  }

  timeout(): AbortSignal {
    return new AbortController().signal;
  }
}

/** Names of loopback only: no test asks DNS. */
export const noNames: NameResolver = {
  alias: () => Promise.resolve(undefined),
  addresses: () => Promise.resolve(['127.0.0.1']),
};

export interface AuditOf {
  readonly raw?: RawInputs;
  readonly manifest?: Manifest;
  readonly context?: Partial<AuditContext>;
  readonly ports?: Partial<RunPorts>;
  /** As if no target was given. */
  readonly embedded?: boolean;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allowUnionTypes: true });
for (const name of ['report', 'fleet-report']) ajv.addSchema(schemaOf(name), `${name}.schema.json`);
const isPublishedReport = ajv.compile(schemaOf('audit-report'));

/** Entries count as settled: the audit runs an hour after they were written. */
const hourMs = 3_600_000;

/** Runs an audit with inputs as a user gives them. Its report is one of the published schema. */
export async function audit(
  emulator: Pick<Emulator, 'url'> | undefined,
  { raw = {}, manifest, context = {}, ports = {}, at = Date.now() + hourMs, embedded = false }: AuditOf = {},
): Promise<FleetReport | AuditReport> {
  const target = emulator ? { ...targetInputs(emulator), source: fleetSource.url } : {};
  const inputs = await readCommand('audit', { ...target, ...raw }, testFacts());
  const ready = manifest && inputs.job === 'audit' ? { ...inputs, manifest } : inputs;
  const report = await runAudit(
    ready.job === 'audit' ? { ...ready, embedded } : ready,
    { run: {}, resolver: noNames, ...context },
    { ...testPorts(), clock: new SkippingClock(), wallClock: () => at, ...ports },
  );
  assert.ok(isPublishedReport(report), JSON.stringify(isPublishedReport.errors));
  return report;
}

/** The same, of an audit that came to its end. */
export async function completed(...args: Parameters<typeof audit>): Promise<AuditReport> {
  const report = await audit(...args);
  if (!isAuditReport(report)) return assert.fail(JSON.stringify(report.error));
  return report;
}

/** `rule apiId` of each finding, sorted. */
export function findingsOf({ audit: { findings } }: AuditReport, ...severities: readonly string[]): string[] {
  return findings
    .filter(({ severity }) => severities.length === 0 || severities.includes(severity))
    .map(({ rule, apiId }) => `${rule} ${apiId}`)
    .toSorted();
}
