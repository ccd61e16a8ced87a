import type { RunPorts } from '../core/commands/ports.ts';
import { type FleetReport, isFleetReport } from '../core/report/fleet-report.ts';
import { type Report, renderWarnings } from '../core/report/report.ts';
import { commentOnPullRequest, commentOnSwept } from './pipeline-comment.ts';
import type { PullRequests } from './pull-requests.ts';
import { type RunContext, type RunInputs, runInputs } from './run-inputs.ts';

/** What a CI host knows and can do. */
export interface Pipeline extends RunContext {
  readonly pullRequests: PullRequests;
}

/**
 * Does in a pipeline what the inputs say, and keeps the comments on pull requests up to date. Never rejects:
 * whatever happens is in the report.
 */
export async function runInPipeline(
  inputs: RunInputs,
  pipeline: Pipeline,
  ports: RunPorts,
): Promise<Report | FleetReport> {
  const report = await runInputs(inputs, pipeline, ports);
  if (!inputs.comment) return report;
  const { pullRequests } = pipeline;
  if (isFleetReport(report)) {
    const warnings = await commentOnSwept(report, pullRequests, ports);
    return { ...report, warnings: [...report.warnings, ...renderWarnings(warnings, ports.words)] };
  }
  const warnings = await commentOnPullRequest(report, pullRequests, ports);
  return { ...report, warnings: [...report.warnings, ...renderWarnings(warnings, ports.words)] };
}
