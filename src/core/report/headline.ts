import { named, type Phrase, phrase, plainPhrase } from '../surface/phrase.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import { auditCounts } from './audit-markdown.ts';
import { type AuditReport, isAuditReport } from './audit-report.ts';
import { type FleetReport, isFleetReport } from './fleet-report.ts';
import { fleetTotals } from './plan-totals.ts';
import type { ExportReport, Report, Status } from './report.ts';

/** What a run came to, in few words, for each place that shows it. */
export interface Headline {
  /** What it is about; safe to print. */
  readonly title: string;
  /** The most important thing first; never none. */
  readonly clauses: readonly [Phrase, ...Phrase[]];
}

/** Title, verdict on the server's changes, and outcome; the outcome first where it matters more than the changes. */
export function headlineOf(report: Report): Headline {
  const outcome = outcomeOf(report);
  const verdict = verdictClause(report);
  const title = titleOf(report);
  if (verdict === undefined || report.status === 'removed') return { title, clauses: [outcome] };
  const stopped = report.status === 'skipped' || report.status === 'failed';
  const aboutChanges = !stopped || report.error?.code === 'surface-gate';
  return { title, clauses: aboutChanges ? [verdict, outcome] : [outcome, verdict] };
}

/** One line for the end of a log. */
export function resultLine(report: Report | FleetReport): string {
  if (isAuditReport(report)) return auditLine(report);
  if (isFleetReport(report)) return fleetLine(report);
  const { title, clauses } = headlineOf(report);
  return `${title}: ${clauses.map(plainPhrase).join('; ')}`;
}

/** One unit of a fleet and what became of it, safe to print: `weather (dev): unhealthy, connect`. */
export function unitLine({ unit, status, error, warnings: [warning] }: Report): string {
  const environment = unit?.environmentId === undefined ? '' : ` (${printable(unit.environmentId, 90)})`;
  const reason = error?.message ?? warning?.message;
  return `${printable(unit?.apiId ?? '', 90)}${environment}: ${status}${reason === undefined ? '' : `; ${printable(reason, 200)}`}`;
}

function titleOf({ title, staging, names, probe }: Report): string {
  const server = probe?.serverInfo;
  return printable(
    title ?? staging?.apiId ?? names?.apiId ?? server?.title ?? server?.name ?? 'MCP Register',
    100,
  );
}

function verdictClause({ verdict, surface }: Report): Phrase | undefined {
  const count = (wanted: string) => surface?.changes.filter((one) => one.verdict === wanted).length ?? 0;
  switch (verdict) {
    case 'breaking':
      return [counted(count('breaking'), 'breaking change')];
    case 'incomplete':
      return ['incomplete comparison'];
    case 'unproven':
      return [surface ? counted(count('unproven'), 'unproven change') : 'not compared'];
    case 'warning':
      return [`${counted(count('warning'), 'change')} to review`];
    case 'compatible':
      return [
        count('compatible') > 0
          ? counted(count('compatible'), 'compatible change')
          : counted(count('notice'), 'minor change'),
      ];
    case 'none':
      return ['no change for clients'];
    default:
      return undefined;
  }
}

function outcomeOf(report: Report): Phrase {
  const { status, names, target, staging, promotion, probe, changed, command } = report;
  if (report.export && status !== 'failed') return exportClause(report.export, changed);
  const entry =
    names && target ? phrase`${named(names.apiId)} in ${printable(target.serviceName, 90)}` : undefined;
  switch (status) {
    case 'registered':
      if (!entry) return ['registered'];
      if (promotion)
        return phrase`promoted from ${named(promotion.from)} to ${named(promotion.to)}: ${entry}`;
      return phrase`${staging ? 'staged' : 'registered'} as ${entry}`;
    case 'unchanged':
      if (command === 'dump') return ['dumped as a manifest'];
      if (!entry) return ['nothing to remove'];
      return staging ? phrase`staged as ${entry}` : phrase`${entry} is up to date`;
    case 'planned':
      if (staging?.place !== 'preview') {
        return [changed ? 'planned; nothing was written' : 'nothing to change; nothing was written'];
      }
      return phrase`preview; ${mergingWould(report)}${named(staging.apiId ?? 'the entry')}`;
    case 'removed':
      return [target ? `removed from ${printable(target.serviceName, 90)}` : 'removed'];
    case 'healthy':
      return ['healthy'];
    case 'skipped':
      if (staging) return ['not staged'];
      return [
        probe?.status.startsWith('protected-') ? 'skipped; a credential is needed to see more' : 'skipped',
      ];
    case 'deleted':
      return ['deleted'];
    case 'released':
      return ['kept without our mark'];
    case 'unhealthy':
    case 'refused':
    case 'failed':
    case 'interrupted':
    case 'not-started':
      return [failureClause(report)];
  }
}

function mergingWould({ changed, plan, promotion }: Report): string {
  const what = promotion ? 'the promotion' : 'merging';
  if (plan.some(({ kind, action }) => kind === 'api' && action === 'create')) return `${what} creates `;
  return `${what} ${changed ? 'would change ' : 'would change nothing in '}`;
}

function exportClause({ file, entries, added, updated, removed }: ExportReport, changed: boolean): Phrase {
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (file === undefined) return [count];
  const name = named(printable(file, 200));
  if (!changed) return phrase`${name} is in step with the catalogue: ${count}`;
  const changes = `${added.length} added, ${updated.length} updated, ${removed.length} removed`;
  return phrase`wrote ${name}: ${count}, ${changes}`;
}

function failureClause({ exitCode, applied, target }: Report): string {
  const failed = `failed (exit ${exitCode})`;
  if (applied.length > 0) return `${failed}; ${counted(applied.length, 'write')} before that`;
  // A write that was not confirmed may have been carried out.
  return target && exitCode !== 6 ? `${failed}; nothing was written` : failed;
}

const statuses: readonly Status[] = [
  'registered',
  'removed',
  'deleted',
  'released',
  'planned',
  'unchanged',
  'healthy',
  'skipped',
  'unhealthy',
  'refused',
  'failed',
  'interrupted',
  'not-started',
];

function auditLine({ audit, error, exitCode }: AuditReport): string {
  const failed = error ? `failed (exit ${exitCode}); ` : '';
  const unknown = audit.unknown.length === 0 ? '' : `, ${audit.unknown.length} not known`;
  return `Audit of ${printable(audit.subject, 100)}: ${failed}${auditCounts(audit)}${unknown}`;
}

/** How many results have each status, in words: `12 registered, 1 unhealthy`. */
export function countsLine({ counts }: Pick<FleetReport, 'counts'>): string {
  const found = statuses.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count === 0 ? [] : [`${count} ${status === 'not-started' ? 'not started' : status}`];
  });
  return found.length === 0 ? 'no entries' : found.join(', ');
}

function fleetLine({ counts, results, warnings, error, exitCode, command }: FleetReport): string {
  const done = warnings.some(({ code }) => code === 'nothing-to-remove')
    ? 'nothing to remove'
    : countsLine({ counts });
  const found = [done, fleetTotals(results)].filter(Boolean).join('; ');
  return `${printable(command, 30)}: ${error ? `failed (exit ${exitCode}); ` : ''}${found}`;
}
