import type { Clock, Random } from '../clock.ts';
import { allowedUrl, type HttpTransport } from '../http/transport.ts';
import { type Finding, reasonOf } from './classify.ts';
import { credentialHeaders, hasCredential } from './credentials.ts';
import { diagnose } from './diagnose.ts';
import type { Round } from './exchange.ts';
import type { ClientIdentity } from './modern.ts';
import { limits } from './protocol.ts';
import type { ProbeAttempt, ProbeResult, ProbeWarning } from './result.ts';
import { retryAfterMs, waitBeforeRetry } from './retry.ts';
import { runRound } from './round.ts';
import { createSecrets, publicUrl } from './secrets.ts';
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

/** Between the first good round after a failure and the one that confirms it. */
const confirmationMs = 3000;

/** For the last requests, which make the diagnosis of a failure better. */
const diagnosisMs = 10_000;

/**
 * Finds out whether an MCP server is alive, which protocol it speaks and what it lists. Retries by cause until the
 * deadline; calls no tool, reads no resource, gets no prompt. Whatever a server does ends in a result.
 * Rejects only with the reason of `ports.signal`, with what `ports.token` rejects with, and with InvalidInput for
 * a URL or a header that must not be sent.
 */
export async function probe(request: ProbeRequest, ports: ProbePorts): Promise<ProbeResult> {
  const { clock, random, client } = ports;
  const started = clock.now();
  const allowedMs = request.timeoutMs || limits.singleRoundMs;
  const remainingMs = () => allowedMs - (clock.now() - started);
  const run = createRun(request, ports);
  const time = createTimeLimit(clock, ports.signal);
  time.start(allowedMs, 'deadline');

  const plan = {
    url: request.url,
    client,
    expectVersion: request.expectVersion,
    authenticated: run.authenticated,
  };
  const facts = (url: string, warnings: readonly ProbeWarning[]) => ({
    url: publicUrl(new URL(url)),
    attempts: run.attempts,
    warnings,
    ms: Math.round(clock.now() - started),
  });
  const wait = async (ms: number, reason: string) => {
    ports.onWait?.(ms, reason);
    await clock.sleep(ms, ports.signal);
  };

  let streak: Streak | undefined;
  let failures = 0;
  let goodOnce = false;
  try {
    for (let number = 1; ; number++) {
      const { round, warnings } = run.start(number, time.signal);
      // A server that cannot take requests at once gets them one by one from the second round on.
      const outcome = await runRound(round, { ...plan, parallel: number === 1 });

      let pause: number | undefined;
      if (outcome.kind === 'good') {
        if (failures === 0 || goodOnce) {
          const { server, url } = outcome;
          return { status: 'healthy', server, latencyMs: run.latencyMs(), ...facts(url, warnings()) };
        }
        goodOnce = true;
        streak = extendStreak(streak, { cause: 'unstable', phase: 'list' }, clock.now());
        pause = remainingMs() > 1 ? Math.min(confirmationMs, Math.floor(remainingMs() / 2)) : undefined;
      } else {
        goodOnce = false;
        failures++;
        // A round that the deadline cut off says less than the one before it.
        if (!streak || !time.signal.aborted) streak = extendStreak(streak, outcome.finding, clock.now());
        pause =
          time.signal.aborted || request.timeoutMs === 0
            ? undefined
            : waitBeforeRetry(
                {
                  cause: streak.finding.cause,
                  streak: streak.length,
                  streakMs: clock.now() - streak.since,
                  failures,
                  remainingMs: remainingMs(),
                  retryAfterMs: retryAfterOf(streak.finding),
                  credentialSent: run.authenticated,
                },
                random,
              );
      }
      if (pause !== undefined) {
        await wait(pause, reasonOf(streak.finding));
        continue;
      }

      const look = createTimeLimit(clock, ports.signal);
      look.start(Math.max(0, Math.min(diagnosisMs, remainingMs())), 'deadline');
      const last = run.start(number, look.signal);
      const verdict = await diagnose(
        last.round,
        streak.finding,
        { ...request, ...run.sources },
        client,
        random,
      ).finally(look.release);
      return { ...verdict, ...facts(outcome.url, warnings()) };
    }
  } finally {
    time.release();
  }
}

/** What all rounds of one probe share. */
function createRun(request: ProbeRequest, ports: ProbePorts) {
  const secrets = createSecrets();
  const url = allowedUrl(request.url);
  secrets.addFrom(url);
  const sources = {
    headers: request.headers,
    ...(request.functionKey === undefined ? {} : { functionKey: request.functionKey }),
    ...(ports.token === undefined ? {} : { token: ports.token }),
  };
  const attempts: ProbeAttempt[] = [];
  let latencyMs = 0;
  let requests = 0;

  return {
    attempts,
    sources,
    authenticated: hasCredential(sources),
    latencyMs: () => latencyMs,
    start(number: number, signal: AbortSignal): { round: Round; warnings: () => readonly ProbeWarning[] } {
      const warnings = new Map<string, ProbeWarning>();
      let credentials: Promise<Readonly<Record<string, string>>> | undefined;
      const round: Round = {
        number,
        http: ports.http,
        clock: ports.clock,
        secrets,
        signal,
        budget: { left: limits.roundBytes },
        credentials: () => {
          credentials ??= credentialHeaders(sources, secrets);
          return credentials;
        },
        origin: url.origin,
        nextId: () => `p${++requests}`,
        includeBodies: request.includeBodies,
        record(attempt) {
          attempts.push(attempt);
          if (attempt.error === undefined && attempt.phase !== 'close') latencyMs = attempt.ms;
          ports.onAttempt?.(attempt);
        },
        warn(code, message) {
          if (!warnings.has(code)) warnings.set(code, { code, message: secrets.line(message, 800) });
        },
      };
      return { round, warnings: () => [...warnings.values()] };
    },
  };
}

/** Failed rounds in a row for the same cause. */
interface Streak {
  readonly finding: Finding;
  readonly length: number;
  readonly since: number;
}

function extendStreak(streak: Streak | undefined, finding: Finding, now: number): Streak {
  return streak?.finding.cause === finding.cause
    ? { finding, length: streak.length + 1, since: streak.since }
    : { finding, length: 1, since: now };
}

function retryAfterOf({ answer }: Finding): number | undefined {
  return answer && 'http' in answer ? retryAfterMs(answer.http) : undefined;
}
