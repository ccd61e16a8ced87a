import type { RunPorts } from '../core/commands/ports.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import { type Report, warningsInWords } from '../core/report/report.ts';
import type { Warning } from '../core/warning.ts';

/** The report with warnings that came up before the run. */
export function withWarnings<T extends Report | FleetReport>(
  report: T,
  warnings: readonly Warning[],
  { words }: Pick<RunPorts, 'words'>,
): T {
  return warnings.length === 0
    ? report
    : { ...report, warnings: [...warningsInWords(warnings, words), ...report.warnings] };
}
