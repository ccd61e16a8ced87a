import { auditBlocks, auditCounts } from './audit-markdown.ts';
import { type AuditReport, isAuditReport } from './audit-report.ts';
import type { FleetReport } from './fleet-report.ts';
import { fleetRows } from './fleet-rows.ts';
import { countsLine } from './headline.ts';
import { code, section, table, text } from './markdown-parts.ts';
import { failure, warnings } from './outcome-markdown.ts';
import { fleetTotals } from './plan-totals.ts';
import type { Report } from './report.ts';

const entriesShown = 100;

function auditSummary(report: AuditReport): string[] {
  const { audit } = report;
  return [
    `### Audit of ${text(audit.subject, 100)}: ${auditCounts(audit)}`,
    failure(report),
    ...auditBlocks(audit),
    section('Warnings', warnings(report)),
  ];
}

/**
 * What happened to each entry, with the reason, before anything else. What is up to date is only counted.
 *
 * @param shown maximum number of rows
 */
export function fleetBlocks(report: FleetReport, shown: number = entriesShown): string[] {
  if (isAuditReport(report)) return auditSummary(report);
  const results = report.results.filter(
    ({ status, warnings: said }) => status !== 'unchanged' || said.length > 0,
  );
  const { rows, rest } = fleetRows({ results }, shown);
  const isSweep = report.command === 'sweep';
  const cells = rows.map(({ name, environment, status, owner, reason }) =>
    isSweep
      ? [text(name, 90), status, text(reason, 200)]
      : [text(name, 90), text(environment, 90), status, text(owner, 60), text(reason, 200)],
  );
  const columns = isSweep ? ['entry', '', 'why'] : ['entry', 'environment', 'result', 'owner', 'why'];
  const headline = isSweep ? sweepHeadline(report) : fleetHeadline(report);
  const counts = countsLine(report);
  return [
    `### ${headline}`,
    failure(report),
    isSweep || headline.endsWith(counts) ? '' : counts,
    isSweep ? '' : fleetTotals(report.results),
    rows.length === 0 ? '' : table(columns, cells),
    rest > 0 ? `And ${rest} more in the report.` : '',
    section('Warnings', warnings(report)),
  ];
}

function sweepHeadline(report: FleetReport): string {
  const headlines: Partial<Record<Report['status'], string>> = {
    removed: 'Sweep: entries of closed pull requests were removed',
    unchanged: 'Sweep: nothing to remove',
    planned: 'Sweep: planned; nothing was written',
  };
  return headlines[report.status] ?? `Sweep: ${fleetFailure(report)}`;
}

function fleetHeadline(report: FleetReport): string {
  const { status, command, manifest } = report;
  const headlines: Partial<Record<Report['status'], string>> = {
    registered: 'the catalogue is up to date now',
    unchanged: 'nothing to change',
    planned: 'planned; nothing was written',
  };
  const what = `${text(command, 30)}${manifest === undefined ? '' : ` of ${code(manifest)}`}`;
  return `${what}: ${headlines[status] ?? fleetFailure(report)}`;
}

/** As the last line of the log says it: which result, and of how many. */
function fleetFailure({ exitCode, counts }: FleetReport): string {
  return `failed (exit ${exitCode}); ${countsLine({ counts })}`;
}
