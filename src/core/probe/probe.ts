import { type Diagnosis, diagnose } from './diagnosis/diagnose.ts';
import { waitingFor } from './diagnosis/waiting-message.ts';
import { probeLimits } from './limits.ts';
import { nextStep, noHistory } from './next-step.ts';
import type { ProbePorts, ProbeRequest } from './probe-request.ts';
import { mayKnowDiscover } from './protocol/negotiate.ts';
import type { HealthyProbe, ProbeResult } from './result.ts';
import { createRounds } from './round-context.ts';
import { runRound } from './run-round.ts';
import { publicUrl } from './wire/secrets.ts';
import { createTimeLimit } from './wire/time-limit.ts';

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
  const { url, timeoutMs, timeoutGiven: timeGiven = false, unreachableMs, expectVersion } = request;
  const rounds = createRounds(request, ports);
  const { attempts, authenticated } = rounds;
  const started = clock.now();
  const time = createTimeLimit(clock, ports.signal);
  time.start(timeoutMs || probeLimits.singleRoundMs, 'deadline');

  let history = noHistory;
  try {
    for (let number = 1; ; number++) {
      const { round, warnings } = rounds.start(number, time.signal);
      // A server that cannot take requests at once gets them one by one from the second round on.
      const plan = { url, expectVersion, parallel: number === 1, authenticated, patient: timeoutMs > 0 };
      let outcome = await runRound(round, plan);
      const now = clock.now();
      const remainingMs = Math.max(0, started + timeoutMs - now);
      const moment = { now, remainingMs, credentialSent: authenticated, timeGiven, unreachableMs };
      let step = nextStep(history, outcome, moment, random);
      if (step.kind === 'failed' && !time.signal.aborted && mayKnowDiscover(round, step.failure)) {
        outcome = await runRound(round, { ...plan, failing: step.failure });
        step = outcome.kind === 'good' ? { ...outcome, kind: 'healthy' } : outcome;
      }
      if (step.kind === 'wait') {
        history = step.history;
        ports.onWait?.(step.ms, waitingFor(step.failure, step));
        await clock.sleep(step.ms, ports.signal);
        continue;
      }

      let verdict: Pick<HealthyProbe, 'status' | 'server' | 'latencyMs'> | Diagnosis;
      if (step.kind === 'healthy') {
        verdict = { status: 'healthy', server: step.server, latencyMs: rounds.latencyMs() };
      } else {
        time.start(diagnosisMs, 'deadline');
        const last = rounds.start(number, time.signal);
        verdict = await diagnose(last.round, step.failure, { ...request, ...rounds.sources }, random);
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
