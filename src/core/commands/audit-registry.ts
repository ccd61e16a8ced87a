import { Failure, ServiceFailed } from '../errors.ts';
import type { AuditFacts } from '../fleet/audit/facts.ts';
import { emptyMemory } from '../fleet/audit/memory.ts';
import { entriesOfRegistry, readClients } from '../fleet/audit/read-clients.ts';
import type { RegistryAuditInputs } from '../inputs/command-inputs.ts';
import { sentence } from '../message.ts';
import { input as inputReference } from '../references.ts';
import { registryBase } from '../registry/registry-address.ts';
import type { AuditReport } from '../report/audit-report.ts';
import { describeError } from '../report/describe-error.ts';
import { type FleetReport, fleetReport } from '../report/fleet-report.ts';
import { type DraftReport, noRequests, type RunFacts, warningsInWords } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { type AuditResult, auditResult } from './audit-result.ts';
import { type AuditExtras, finishAudit, loadMemory, looksOf, surveyOf, unknownOf } from './audit-steps.ts';
import type { Outcome } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

export type RegistryAuditInput = RegistryAuditInputs & AuditExtras & { readonly run: RunFacts };

/** Audits what a registry shows to everybody, without signing in. Never rejects: a failure is in the report. */
export async function auditRegistry(
  input: RegistryAuditInput,
  ports: RunPorts,
): Promise<FleetReport | AuditReport> {
  const started = ports.clock.now();
  const draft: DraftReport = { applied: [], warnings: [] };
  let result: AuditResult | undefined;
  const finish = (outcome: Outcome & Pick<FleetReport, 'error'>): FleetReport | AuditReport => {
    const total = Math.round(ports.clock.now() - started);
    const whole = {
      ...outcome,
      command: input.command,
      run: input.run,
      plan: [],
      applied: [],
      requests: noRequests,
      timings: { total },
      warnings: warningsInWords(draft.warnings, ports.words),
    };
    const report = fleetReport(whole, result?.results ?? []);
    return result ? { ...report, audit: result.audit } : report;
  };
  try {
    const found = await examine(input, ports);
    result = found;
    return finish(await finishAudit(found, input, { draft, ports }));
  } catch (error) {
    if (!(error instanceof Failure)) ports.progress.bug(error);
    return finish({ status: 'failed', changed: false, ...describeError(error, ports.words) });
  }
}

async function examine(input: RegistryAuditInput, ports: RunPorts): Promise<AuditResult> {
  const { selection, options } = input;
  const registryUrl = registryBase(input.registryUrl);
  const memory = (await loadMemory(input.keepers)) ?? emptyMemory;
  const isWanted = (id: string) =>
    selection.only === undefined || selection.only.some((pattern) => matchesWildcard(pattern, id));
  const { http, clock, signal } = ports;
  const registry = await readClients(registryUrl, (listed) => listed.filter(isWanted), {
    http,
    clock,
    signal,
  });
  if (!registry.known) {
    throw new ServiceFailed({
      code: 'registry-not-read',
      message: sentence`The registry at ${printable(registryUrl)} could not be read: ${registry.why}.`,
      next: sentence`Check ${inputReference('registry-url')}: it ends in /workspaces/default. A registry that requires a sign-in is audited through its API center.`,
    });
  }
  const entries = entriesOfRegistry(registry.value).filter(({ apiId }) => isWanted(apiId));
  const controlName = new URL(registryUrl).hostname;
  const facts: AuditFacts = {
    entries,
    listed: entries,
    registry,
    ...(await surveyOf(entries, { ...input, controlName, looks: looksOf(input, ports) })),
    customProperties: new Map(),
    time: ports.wallClock(),
    clock,
    deadAfter: options.deadAfter,
    failures: (key) => memory.findings.get(key)?.audits ?? 0,
  };
  return auditResult(facts, { subject: registryUrl, unknown: unknownOf(facts), memory }, ports);
}
