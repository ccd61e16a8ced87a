import type { RunPorts } from '../core/commands/ports.ts';
import { type FleetReport, isFleetReport } from '../core/report/fleet-report.ts';
import { type Report, renderWarnings } from '../core/report/report.ts';
import { dispatch, type RunContext, type RunInputs } from './dispatch.ts';
import { commentOnPullRequest, commentOnSwept } from './pull-request-comment.ts';

/** Does what the inputs say, and keeps the comments on pull requests up to date. Throws as `dispatch` does. */
export async function runInPipeline(
  inputs: RunInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Report | FleetReport> {
  const { report, pullRequests } = await dispatch(inputs, context, ports);
  if (!inputs.comment || !pullRequests) return report;
  if (!isFleetReport(report)) return commentOnPullRequest(report, pullRequests, ports);
  const warnings = await commentOnSwept(report, pullRequests, ports);
  return { ...report, warnings: [...report.warnings, ...renderWarnings(warnings, ports.words)] };
}
