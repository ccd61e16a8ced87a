import { exitCodes } from '../errors.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { ServerDescription } from '../probe/result.ts';
import { type DraftReport, describeProbe, type Report } from '../report/report.ts';
import { snapshotOf } from '../surface/baseline.ts';
import type { Outcome } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';
import { judgeProbe, runProbe } from './run-probe.ts';
import { type CommandWithoutCenter, runWithoutCenter } from './run-without-center.ts';

export interface ProbeServerInput extends CommandWithoutCenter {
  readonly command: 'probe' | 'surface';
  readonly probe: ProbeInput;
  /** Called with what a healthy server offers, before the report is made. May throw a Failure. */
  readonly onHealthy?: (server: ServerDescription) => void | Promise<void>;
}

/**
 * Probes one MCP server and reports what it found. Never rejects: a failure is in the report. A server that requires a
 * credential cannot be probed; where the inputs accept that, the status is `skipped`.
 */
export function probeServer(input: ProbeServerInput, ports: RunPorts): Promise<Report> {
  return runWithoutCenter(input, 'probe', ports, (draft) => steps(input, ports, draft));
}

async function steps(input: ProbeServerInput, ports: RunPorts, draft: DraftReport): Promise<Outcome> {
  const result = await runProbe(input.probe, ports, ports.signal);
  draft.probe = describeProbe(result, ports.words);
  draft.endpointUrl = result.url;
  const { server, warnings } = judgeProbe(result, input.probe);
  draft.warnings.push(...warnings);
  if (!server) return { status: 'skipped', exitCode: exitCodes.done, changed: false };
  await input.onHealthy?.(server);
  const { contractHash, surfaceHash } = snapshotOf(server);
  draft.surface = { hash: contractHash, surfaceHash, changes: [] };
  return { status: 'healthy', exitCode: exitCodes.done, changed: false };
}
