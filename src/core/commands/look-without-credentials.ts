import { exitCodes } from '../errors.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import { noRequests, type RenderedWarning, type Report, type RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';
import { probeServer } from './probe-server.ts';

export interface LookInput {
  readonly command: string;
  /** Absent when there is no server to probe. */
  readonly probe?: ProbeInput;
  readonly run: RunFacts;
  /** Why the run has no credentials: one or more sentences. */
  readonly reason: string;
}

/** Maximum time for the probe in milliseconds, because people wait for the check and nothing depends on the result. */
const greatestTimeoutMs = 30_000;

/**
 * Runs without credentials, where the run must not have any: probes the server anonymously and succeeds whatever it
 * finds. It reads nothing from an API center and writes nothing.
 */
export async function lookWithoutCredentials(
  { command, probe, run, reason }: LookInput,
  ports: RunPorts,
): Promise<Report> {
  const notice = { code: 'without-credentials', level: 'notice', message: reason } as const;
  const skipped = { status: 'skipped', exitCode: exitCodes.done, changed: false, command, run } as const;
  if (!probe || probe.mode === 'off') {
    const nothing = { plan: [], applied: [], requests: noRequests, timings: {} };
    return { ...skipped, ...nothing, warnings: [notice] };
  }
  const { functionKey: _key, audience: _audience, expectVersion: _version, ...plain } = probe;
  const anonymous: ProbeInput = {
    ...plain,
    headers: {},
    mode: 'warn',
    onProtected: 'pass',
    expectTools: [],
    timeoutMs: Math.min(plain.timeoutMs, greatestTimeoutMs),
  };
  const { error, ...report } = await probeServer({ command: 'probe', probe: anonymous, run }, ports);
  const found: RenderedWarning[] = error ? [{ code: error.code, message: error.message }] : [];
  return { ...report, ...skipped, warnings: [notice, ...report.warnings, ...found] };
}
