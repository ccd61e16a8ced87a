import { helpUrl } from '../core/project.ts';
import { overallReport } from '../core/report/fleet-report.ts';
import { resultLine } from '../core/report/headline.ts';
import { renderMarkdown } from '../core/report/markdown.ts';
import { outputValues } from '../core/report/outputs.ts';
import { printable } from '../core/text/printable.ts';
import { safeJson } from '../core/text/safe-json.ts';
import type { Host, Result } from './host.ts';

/**
 * Hands the result of a run to its host: report file, outputs, annotations and summary, each on its own. One that
 * cannot be written is a warning, loses none of the others, and changes nothing of what the run is said to have done.
 */
export async function publish(report: Result, { publication, log }: Host): Promise<void> {
  const lost: string[] = [];
  const attempt = async <T>(what: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      lost.push(`${what} (${printable(error instanceof Error ? error.message : String(error), 300)})`);
      return undefined;
    }
  };
  const path = await attempt('the report file', () => publication.saveReport(() => `${safeJson(report)}\n`));
  await attempt('the outputs', () => publication.outputs(outputValues(overallReport(report), path ?? '')));
  for (const { code, message, level = 'warning' } of report.warnings) {
    log.annotate({ level, code, text: message });
  }
  await attempt('the summary', () => publication.summary(() => renderMarkdown(report)));
  if (lost.length > 0) {
    const text = `Could not write ${lost.join(', ')}. The result of the run is not affected.`;
    log.annotate({ level: 'warning', code: 'not-published', text });
  }
  if (report.error) {
    const { code, message, why, next } = report.error;
    const text = [message, why, next, helpUrl(code)].filter((part) => part !== undefined).join('\n');
    log.annotate({ level: 'error', code, text });
  }
  publication.finish(report, resultLine(report));
}
