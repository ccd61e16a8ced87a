import { Failure } from '../errors.ts';
import { optional } from '../optional.ts';
import {
  type DraftReport,
  describeError,
  noRequests,
  type Report,
  type RunFacts,
  warningsInWords,
} from '../report/report.ts';
import type { Outcome } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

/**
 * Runs the steps of a command that needs no API center, and makes the report. Never rejects: a failure is in the
 * report, together with everything that was known until then.
 */
export async function runWithoutCenter(
  input: { readonly command: string; readonly run: RunFacts },
  ports: RunPorts,
  steps: (draft: DraftReport) => Promise<Outcome>,
): Promise<Report> {
  const started = ports.clock.now();
  const draft: DraftReport = { applied: [], warnings: [] };
  const finish = (outcome: Outcome & Pick<Partial<Report>, 'error'>): Report => {
    const total = Math.round(ports.clock.now() - started);
    return {
      command: input.command,
      run: input.run,
      plan: [],
      ...draft,
      warnings: warningsInWords(draft.warnings, ports.words),
      requests: noRequests,
      timings: { ...optional('start', ports.startUpMs), read: total, total },
      ...outcome,
    };
  };
  try {
    return finish(await steps(draft));
  } catch (error) {
    if (!(error instanceof Failure)) ports.progress.bug(error);
    return finish({ status: 'failed', changed: false, ...describeError(error, ports.words) });
  }
}
