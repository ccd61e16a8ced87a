import { type Severity, severities } from '../fleet/audit/rule-ids.ts';
import { counted } from '../text/counted.ts';
import { type AuditReport, fixAlone, type RenderedFinding } from './audit-report.ts';
import { code, section, table, text } from './markdown-parts.ts';

type Audit = AuditReport['audit'];

const titles: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
/** Rows of a section: a summary and an issue have a limit, and the report has the rest. */
const rowsShown: Readonly<Record<Severity, number>> = { error: 100, warning: 100, note: 30 };
const unknownShown = 20;

/** "2 errors, 1 warning, 4 notes" */
export function auditCounts({ counts }: Pick<Audit, 'counts'>): string {
  return severities.map((severity) => counted(counts[severity], severity)).join(', ');
}

/** The findings as Markdown blocks, errors first. Everything from outside is escaped. */
export function auditBlocks(audit: Audit): string[] {
  const { scope, findings, unknown, ignored } = audit;
  const entries = scope.entries === 1 ? '1 entry' : `${scope.entries} entries`;
  return [
    `${entries}, ${counted(scope.endpoints, 'endpoint')}, ${scope.healthy} healthy.${ignored > 0 ? ` ${counted(ignored, 'finding')} ignored by the manifest.` : ''}`,
    ...severities.map((severity) => section(titles[severity], findingsTable(severity, findings))),
    section('Not known', unknownList(audit)),
    unknown.length > 0 ? 'What could not be read is not judged.' : '',
  ];
}

function findingsTable(severity: Severity, findings: readonly RenderedFinding[]): string {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return '';
  const rows = own
    .slice(0, rowsShown[severity])
    .map(({ rule, apiId, message, since, owner, place, ...rest }) => [
      text(apiId ?? 'The catalogue', 90),
      rule,
      [text(message, 400), fixOf(rest)].join('<br>'),
      [
        since,
        owner === undefined ? '' : text(owner, 60),
        place ? text(`${place.file}:${place.line}`, 120) : '',
      ]
        .filter((part) => part !== '')
        .join('<br>'),
    ]);
  const rest = own.length - rows.length;
  return [
    table(['entry', 'rule', 'what and what to do', 'since'], rows),
    ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
  ].join('\n\n');
}

/** A command is code: as text it could not be copied. */
function fixOf(finding: Pick<RenderedFinding, 'fix' | 'command'>): string {
  const { command } = finding;
  return `${text(fixAlone(finding), 400)}${command === undefined ? '' : ` ${code(command, 1000)}`}`;
}

function unknownList({ unknown }: Audit): string {
  const rows = unknown
    .slice(0, unknownShown)
    .map(
      ({ apiId, what, why }) =>
        `- ${text(apiId === undefined ? what : `${apiId}: ${what}`, 200)}: ${text(why, 200)}`,
    );
  const rest = unknown.length - rows.length;
  return [...rows, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
