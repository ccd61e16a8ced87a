import type { Clock, Random } from '../clock.ts';
import type { HttpTransport } from '../http/transport.ts';
import { reasonOf } from './classify.ts';
import { diagnose, type Verdict } from './diagnose.ts';
import type { ClientIdentity } from './exchange.ts';
import { mayKnowDiscover } from './negotiate.ts';
import { nextStep, noHistory } from './next-step.ts';
import { limits } from './protocol.ts';
import type { HealthyProbe, ProbeAttempt, ProbeResult } from './result.ts';
import { runRound } from './round.ts';
import { createRounds } from './rounds.ts';
import { publicUrl } from './secrets.ts';
import { createTimeLimit } from './time-limit.ts';

export interface ProbeRequest {
  /** Used byte for byte. https; http for loopback only. */
  readonly url: string;
  /** For the whole probe, in milliseconds; 0 means a single attempt. */
  readonly timeoutMs: number;
  /** The user's own, secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as `x-functions-key`. */
  readonly functionKey?: string;
  /** Keep trying until the server says that it has this version. */
  readonly expectVersion?: string;
  /** Whether attempts carry an excerpt of what was answered. */
  readonly includeBodies: boolean;
}

export interface ProbePorts {
  readonly http: HttpTransport;
  readonly clock: Clock;
  readonly random: Random;
  /** A bearer token for the origin of the URL and no other; asked for when it is first needed. */
  readonly token?: () => Promise<string>;
  readonly onAttempt?: (attempt: ProbeAttempt) => void;
  readonly onWait?: (ms: number, reason: string) => void;
  /** Interrupts the probe, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly client: ClientIdentity;
}

/** For the last requests, which make the diagnosis of a failure better. */
const diagnosisMs = 10_000;

/**
 * Finds out whether an MCP server is alive, which protocol it speaks and what it lists. Retries by cause until the
 * deadline; calls no tool, reads no resource, gets no prompt. Whatever a server does ends in a result.
 * Rejects only with the reason of `ports.signal`, with what `ports.token` rejects with, and with InvalidInput for
 * a URL or a header that must not be sent.
 */
export async function probe(request: ProbeRequest, ports: ProbePorts): Promise<ProbeResult> {
  const { clock, random } = ports;
  const { url, timeoutMs, expectVersion } = request;
  const rounds = createRounds(request, ports);
  const { attempts, authenticated } = rounds;
  const started = clock.now();
  const time = createTimeLimit(clock, ports.signal);
  time.start(timeoutMs || limits.singleRoundMs, 'deadline');

  let history = noHistory;
  try {
    for (let number = 1; ; number++) {
      const { round, warnings } = rounds.start(number, time.signal);
      // A server that cannot take requests at once gets them one by one from the second round on.
      const plan = { url, expectVersion, parallel: number === 1, authenticated };
      let outcome = await runRound(round, plan);
      const now = clock.now();
      const remainingMs = Math.max(0, started + timeoutMs - now);
      let step = nextStep(history, outcome, { now, remainingMs, credentialSent: authenticated }, random);
      if (step.kind === 'failed' && !time.signal.aborted && mayKnowDiscover(round, step.finding)) {
        outcome = await runRound(round, { ...plan, failing: step.finding });
        step = outcome.kind === 'good' ? { ...outcome, kind: 'healthy' } : outcome;
      }
      if (step.kind === 'wait') {
        history = step.history;
        ports.onWait?.(step.ms, reasonOf(step.finding));
        await clock.sleep(step.ms, ports.signal);
        continue;
      }

      let verdict: Pick<HealthyProbe, 'status' | 'server' | 'latencyMs'> | Verdict;
      if (step.kind === 'healthy') {
        verdict = { status: 'healthy', server: step.server, latencyMs: rounds.latencyMs() };
      } else {
        time.start(diagnosisMs, 'deadline');
        const last = rounds.start(number, time.signal);
        verdict = await diagnose(last.round, step.finding, { ...request, ...rounds.sources }, random);
      }
      return {
        ...verdict,
        url: publicUrl(new URL(outcome.url)),
        attempts,
        warnings: warnings(),
        ms: Math.round(clock.now() - started),
      };
    }
  } finally {
    time.release();
  }
}
