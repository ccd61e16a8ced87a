import { exitCodes, Failure } from '../errors.ts';
import { optional } from '../optional.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { ServerDescription } from '../probe/result.ts';
import {
  type DraftReport,
  describeError,
  describeProbe,
  noRequests,
  type Report,
  type RunFacts,
  warningsInWords,
} from '../report/report.ts';
import { snapshotOf } from '../surface/baseline.ts';
import type { RunPorts } from './ports.ts';
import { judgeProbe, runProbe } from './run-probe.ts';

export interface ProbeServerInput {
  readonly command: 'probe' | 'surface';
  readonly probe: ProbeInput;
  /** Called with what a healthy server offers, before the report is made. May throw a Failure. */
  readonly onHealthy?: (server: ServerDescription) => void | Promise<void>;
  readonly run: RunFacts;
}

/**
 * Probes one MCP server and reports what it found. Never rejects: a failure is in the report. A server that requires a
 * credential cannot be probed; where the inputs accept that, the status is `skipped`.
 */
export async function probeServer(input: ProbeServerInput, ports: RunPorts): Promise<Report> {
  const started = ports.clock.now();
  const draft: DraftReport = { applied: [], warnings: [] };
  const finish = ({
    status,
    exitCode,
    ...more
  }: Pick<Report, 'status' | 'exitCode'> & Partial<Report>): Report => {
    const total = Math.round(ports.clock.now() - started);
    return {
      status,
      exitCode,
      changed: false,
      command: input.command,
      run: input.run,
      plan: [],
      ...draft,
      warnings: warningsInWords(draft.warnings, ports.words),
      requests: noRequests,
      timings: { ...optional('start', ports.startUpMs), probe: total, total },
      ...more,
    };
  };
  try {
    const result = await runProbe(input.probe, ports, ports.signal);
    draft.probe = describeProbe(result, ports.words);
    draft.endpointUrl = result.url;
    const { server, warnings } = judgeProbe(result, input.probe);
    draft.warnings.push(...warnings);
    if (!server) return finish({ status: 'skipped', exitCode: exitCodes.done });
    await input.onHealthy?.(server);
    const { contractHash, surfaceHash } = snapshotOf(server);
    draft.surface = { hash: contractHash, surfaceHash, changes: [] };
    return finish({ status: 'healthy', exitCode: exitCodes.done });
  } catch (error) {
    if (!(error instanceof Failure)) ports.progress.bug(error);
    return finish({ status: 'failed', ...describeError(error, ports.words) });
  }
}
