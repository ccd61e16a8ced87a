import type { Result } from '../../app/host.ts';
import { isAuditReport } from '../../core/report/audit-report.ts';
import { isFleetReport, overallReport } from '../../core/report/fleet-report.ts';
import { safeJson } from '../../core/text/safe-json.ts';
import type { Terminal } from './output.ts';
import {
  renderEntries,
  renderError,
  renderLinks,
  renderResult,
  renderSurface,
  renderWarnings,
} from './render.ts';
import { renderAudit } from './render-audit.ts';

/** Shows how a run ended: findings, warnings, error and result; and as one JSON document where that was asked for. */
export function showResult(report: Result, { colors, log, fail, print }: Terminal, json: boolean): void {
  const found = [
    isAuditReport(report)
      ? renderAudit(colors, report.audit)
      : isFleetReport(report)
        ? renderEntries(colors, report)
        : renderSurface(colors, report),
    renderWarnings(colors, report.warnings),
  ].filter(Boolean);
  if (found.length > 0) log(found.join('\n'));
  if (report.error) fail(renderError(colors, `Failed (exit ${report.exitCode})`, report.error));
  const links = renderLinks(colors, overallReport(report));
  const result = renderResult(colors, report);
  const tell = report.error ? fail : log;
  tell([...(links === '' ? [] : [links]), '', result, ''].join('\n'));
  if (json) print(safeJson(report));
}
