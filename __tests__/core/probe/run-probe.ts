import assert from 'node:assert/strict';
import { createHttpTransport } from '../../../src/core/http/transport.ts';
import { probe } from '../../../src/core/probe/probe.ts';
import type { ProbePorts, ProbeRequest } from '../../../src/core/probe/probe-request.ts';
import type { FailedProbe, HealthyProbe, ProbeResult } from '../../../src/core/probe/result.ts';
import { textOf } from '../../support/text-of.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface ProbeRun {
  readonly result: ProbeResult;
  readonly clock: VirtualClock;
  readonly rounds: number;
  readonly warnings: readonly string[];
}

/** Probes with virtual time, without jitter, for five minutes unless said otherwise. */
export async function runProbe(
  url: string,
  request: Partial<ProbeRequest> = {},
  ports: Partial<ProbePorts> = {},
  clock = new VirtualClock(),
): Promise<ProbeRun> {
  const result = await probe(
    { url, timeoutMs: 300_000, headers: {}, includeBodies: false, ...request },
    {
      http: createHttpTransport(),
      clock,
      random: () => 0.5,
      client: { name: 'probe-test', version: '0.0.1' },
      ...ports,
    },
  );
  return {
    result,
    clock,
    rounds: Math.max(...result.attempts.map((attempt) => attempt.round)),
    warnings: result.warnings.map((warning) => warning.code),
  };
}

export function healthy(run: ProbeRun): HealthyProbe {
  assert.equal(run.result.status, 'healthy', JSON.stringify(run.result, undefined, 1));
  return run.result as HealthyProbe;
}

/** What the probe said, in plain words. */
export interface FailedInPlainWords extends FailedProbe {
  readonly message: string;
  readonly why: string;
  readonly next: string;
}

export function failed(run: ProbeRun): FailedInPlainWords {
  assert.notEqual(run.result.status, 'healthy');
  const result = run.result as FailedProbe;
  return {
    ...result,
    message: textOf(result.message),
    why: textOf(result.why),
    next: textOf(result.next),
  };
}
