import { fleetBlocks } from './fleet-markdown.ts';
import { type FleetReport, isFleetReport } from './fleet-report.ts';
import type { Report } from './report.ts';
import { reportBlocks } from './run-markdown.ts';

/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;

/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
export function renderMarkdown(report: Report | FleetReport): string {
  const blocks = isFleetReport(report) ? fleetBlocks(report) : reportBlocks(report);
  const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}
