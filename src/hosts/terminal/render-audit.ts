import type { AuditReport, RenderedFinding } from '../../core/report/audit-report.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';

type Colors = Terminal['colors'];

/** Findings that are shown before the rest is only counted. */
const mostShown = 100;
const notKnownShown = 10;

/** A table of findings, the gravest first, each with what to do below it. */
export function renderAudit(colors: Colors, { findings, unknown }: AuditReport['audit']): string {
  const shown = findings.slice(0, mostShown);
  const ruleWidth = Math.max(0, ...shown.map(({ rule }) => rule.length));
  const nameWidth = Math.min(40, Math.max(0, ...shown.map(({ apiId }) => nameOf(apiId).length)));
  const rows = shown.map((finding) => renderFinding(colors, finding, { ruleWidth, nameWidth }));
  const rest = findings.length - shown.length;
  return [
    ...(rows.length > 0 ? ['', ...rows] : []),
    ...(rest > 0 ? [`  ${rest} more are in the report`] : []),
    ...renderUnknown(colors, unknown),
  ].join('\n');
}

function renderFinding(
  colors: Colors,
  { severity, rule, apiId, message, fix, since, owner }: RenderedFinding,
  { ruleWidth, nameWidth }: { readonly ruleWidth: number; readonly nameWidth: number },
): string {
  const paint = { error: colors.red, warning: colors.yellow, note: colors.dim }[severity];
  const indent = ' '.repeat(11);
  const facts = [`since ${since}`, ...(owner === undefined ? [] : [`owner ${printable(owner, 60)}`])].join(
    ', ',
  );
  return [
    `  ${paint(severity.padEnd(8))} ${nameOf(apiId).padEnd(nameWidth)}  ${rule.padEnd(ruleWidth)}  ${colors.dim(facts)}`,
    `${indent}${printable(message, 400)}`,
    `${indent}${colors.dim(printable(fix, 600))}`,
  ].join('\n');
}

function nameOf(apiId: string | undefined): string {
  return apiId === undefined ? 'the catalogue' : printable(apiId, 40);
}

function renderUnknown(colors: Colors, unknown: AuditReport['audit']['unknown']): string[] {
  if (unknown.length === 0) return [];
  const rows = unknown
    .slice(0, notKnownShown)
    .map(
      ({ apiId, what, why }) =>
        `           ${printable(`${apiId === undefined ? '' : `${apiId}: `}${what}: ${why}`, 300)}`,
    );
  const rest = unknown.length - rows.length;
  return [`  ${colors.dim('not known')}`, ...rows, ...(rest > 0 ? [`           and ${rest} more`] : [])];
}
