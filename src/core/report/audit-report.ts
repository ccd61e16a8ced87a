import type { Unknown } from '../fleet/audit/facts.ts';
import type { Finding } from '../fleet/audit/finding.ts';
import type { Severity } from '../fleet/audit/rule-ids.ts';
import { withoutUrlSecrets } from '../http/secret-parameters.ts';
import { render, type Words } from '../message.ts';
import { optional } from '../optional.ts';
import type { FleetReport } from './fleet-report.ts';
import type { Report } from './report.ts';

/** A finding in the words of the host that ran. */
export interface RenderedFinding extends Omit<Finding, 'message' | 'fix' | 'command'> {
  readonly message: string;
  /** With the command at its end. */
  readonly fix: string;
  /** The command of the fix, to copy. */
  readonly command?: string;
}

/** What was looked at, in numbers. */
export interface AuditScope {
  readonly entries: number;
  readonly endpoints: number;
  readonly healthy: number;
}

/** What an audit found, as `--output json` prints it (schemas/audit-report.schema.json). */
export interface AuditReport extends FleetReport {
  readonly audit: {
    /** The API center or registry, for people. */
    readonly subject: string;
    /** When the audit was made, ISO 8601. */
    readonly at: string;
    readonly scope: AuditScope;
    readonly counts: Readonly<Record<Severity, number>>;
    /** Findings that the manifest ignores. */
    readonly ignored: number;
    /** The gravest first. */
    readonly findings: readonly RenderedFinding[];
    /** What could not be read: nothing is said about it. */
    readonly unknown: readonly Unknown[];
  };
}

export function isAuditReport(report: Report | FleetReport): report is AuditReport {
  return 'audit' in report;
}

/** What to do, without the command. */
export function fixAlone({ fix, command }: Pick<RenderedFinding, 'fix' | 'command'>): string {
  return command !== undefined && fix.endsWith(command) ? fix.slice(0, -command.length).trimEnd() : fix;
}

/** Findings in the words of a host, without the secrets of the URLs in them: they go into files, issues and summaries. */
export function findingsInWords(findings: readonly Finding[], words: Words): RenderedFinding[] {
  return findings.map(({ command, ...finding }) => ({
    ...finding,
    ...optional('command', command && withoutUrlSecrets(render([command], words))),
    message: withoutUrlSecrets(render(finding.message, words)),
    fix: withoutUrlSecrets(render(finding.fix, words)),
    evidence: withoutUrlSecrets(finding.evidence),
  }));
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
