import type { FailureCode } from '../core/codes.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { register } from '../core/commands/register.ts';
import { createReview, type Review, savePlan } from '../core/commands/review.ts';
import { sync } from '../core/commands/sync.ts';
import { Failure } from '../core/errors.ts';
import type { RegisterInputs, SyncInputs } from '../core/inputs/command-inputs.ts';
import { describeError } from '../core/report/describe-error.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import type { Report } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import { previewOnly } from './preview-only.ts';
import type { RunContext } from './run-context.ts';
import { withWarnings } from './with-warnings.ts';

/** Registers an entry, with its plan saved to a file or held to a saved one where the inputs say so. */
export async function runRegister(
  inputs: RegisterInputs,
  { identify, run }: RunContext,
  ports: RunPorts,
): Promise<Report> {
  const { source, warnings } = await identify(inputs.request.source);
  const review = createReview(inputs.savedPlan);
  const input = { ...inputs, run, request: { ...inputs.request, source }, review: review.review };
  const report = await register(input, ports);
  return withWarnings(await savedPlanOf(report, inputs, review, ports), warnings, ports);
}

/** The same for the entries of a manifest. */
export async function runSync(
  inputs: SyncInputs,
  { identify, run }: RunContext,
  ports: RunPorts,
): Promise<FleetReport> {
  const { source, warnings } = await identify(inputs.source);
  const notices = inputs.reason === undefined ? [] : [previewOnly(inputs.reason)];
  const review = createReview(inputs.savedPlan);
  const synced = await sync({ ...inputs, run, source, review: review.review }, ports);
  return withWarnings(await savedPlanOf(synced, inputs, review, ports), [...notices, ...warnings], ports);
}

/** Failures of a run that has planned every part of a manifest which can be planned. */
const plannedAll: readonly FailureCode[] = [
  'fleet-incomplete',
  'prune-empty',
  'prune-limit',
  'prune-stopped',
];

/**
 * The report, with the plan in a file where the inputs ask for one, or a warning that there is none. A plan that cannot be
 * kept fails the run: the next job would wait for it.
 */
async function savedPlanOf<T extends Report | FleetReport>(
  report: T,
  inputs: SyncInputs | RegisterInputs,
  { units }: Review,
  ports: RunPorts,
): Promise<T> {
  const { planOut, target, endpoint, embedded } = inputs;
  if (planOut === undefined) return report;
  if (report.error && !plannedAll.some((code) => code === report.error?.code)) {
    return withWarnings(report, [planNotWritten(planOut.path)], ports);
  }
  const isFleet = inputs.job === 'sync';
  const { key } = isFleet ? inputs.source : inputs.request.source;
  const files = isFleet ? inputs.manifest.files.map((file) => ({ ...file })) : [];
  try {
    await savePlan(
      { ...planOut, files },
      units(),
      {
        command: isFleet ? 'sync' : 'register',
        target,
        endpoint,
        embedded,
        source: key,
        version: ports.version,
      },
      ports.files,
    );
    return report;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...report, status: 'failed', ...describeError(error, ports.words) };
  }
}

function planNotWritten(path: string): Warning {
  const message = `The run failed before its plan was complete, so it did not write ${printable(path, 300)}. A file with that name is from an earlier run.`;
  return { code: 'plan-not-written', message };
}
