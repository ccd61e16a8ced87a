import { Failure } from '../errors.ts';
import { optional } from '../optional.ts';
import { describeError } from '../report/describe-error.ts';
import {
  type DraftReport,
  noRequests,
  type Report,
  type RunFacts,
  type Timings,
  warningsInWords,
} from '../report/report.ts';
import type { Outcome } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

/** A command that needs no API center. */
export interface CommandWithoutCenter {
  readonly command: string;
  readonly run: RunFacts;
}

/**
 * Runs the steps of a command that needs no API center, and makes the report. Never rejects: a failure is in the
 * report, together with everything that was known until then.
 *
 * @param part what the time of the steps is spent with
 */
export async function runWithoutCenter(
  { command, run }: CommandWithoutCenter,
  part: Extract<keyof Timings, 'probe' | 'read'>,
  ports: RunPorts,
  steps: (draft: DraftReport) => Promise<Outcome>,
): Promise<Report> {
  const started = ports.clock.now();
  const draft: DraftReport = { applied: [], warnings: [] };
  const finish = ({
    status,
    exitCode,
    changed,
    ...more
  }: Outcome & Pick<Partial<Report>, 'error'>): Report => {
    const total = Math.round(ports.clock.now() - started);
    return {
      status,
      exitCode,
      changed,
      command,
      run,
      plan: [],
      ...draft,
      warnings: warningsInWords(draft.warnings, ports.words),
      requests: noRequests,
      timings: { ...optional('start', ports.startUpMs), [part]: total, total },
      ...more,
    };
  };
  try {
    return finish(await steps(draft));
  } catch (error) {
    if (!(error instanceof Failure)) ports.progress.bug(error);
    return finish({ status: 'failed', changed: false, ...describeError(error, ports.words) });
  }
}
