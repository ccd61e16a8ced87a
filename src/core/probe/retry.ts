import type { Random } from '../clock.ts';
import type { Cause } from './diagnosis/classify.ts';
import type { HttpFacts } from './wire/answer.ts';

/** A failed round, and what came before it. */
export interface RetrySituation {
  readonly cause: Cause;
  /** Rounds that failed in a row for this cause, this one included. */
  readonly streak: number;
  /** Milliseconds since the first of them. */
  readonly streakMs: number;
  /** Rounds that failed so far, whatever the cause. */
  readonly failures: number;
  /** Milliseconds until the whole probe must be over. */
  readonly remainingMs: number;
  /** What the server asked for in Retry-After. */
  readonly retryAfterMs?: number | undefined;
  readonly credentialSent: boolean;
  /** Whether the user chose the time of the probe: then it holds for every cause that can pass. */
  readonly timeGiven: boolean;
  /** Milliseconds for which an unreachable host may be a passing failure, where the user gave no time. */
  readonly unreachableMs?: number | undefined;
}

/** When to try again. */
export interface Retry {
  readonly waitMs: number;
  /** Until the cause counts as one that does not pass. */
  readonly giveUpMs: number;
  /** Whether that is sooner than the end of the probe: a cause has less time where the user gave none. */
  readonly capped: boolean;
}

interface Policy {
  /** How long in a row the cause may be a passing one, where the user gave no time; without it, until the deadline. */
  readonly forMs?: number;
  /** Retries at most. */
  readonly times?: number;
  /** Retries at most where the user gave no time. */
  readonly timesByDefault?: number;
  readonly waitMs?: number;
}

const never: Policy = { times: 0 };

/** What passes by itself on Azure Functions and App Service while an app starts, restarts or is deployed. */
const policies: Readonly<Record<Cause, Policy>> = {
  dns: { forMs: 60_000 },
  'address-changed': never,
  connect: {},
  tls: { forMs: 60_000 },
  certificate: never,
  proxy: never,
  timeout: {},
  'host-not-running': {},
  gateway: {},
  unavailable: {},
  'server-error': { forMs: 60_000 },
  throttled: {},
  'not-found': { forMs: 120_000 },
  // Tried again within the round; a rollout may need longer.
  'session-lost': { timesByDefault: 0 },
  'default-page': { forMs: 120_000 },
  'html-page': { forMs: 120_000 },
  empty: { forMs: 120_000 },
  'not-mcp': { forMs: 30_000 },
  // Keys can change during a slot swap.
  unauthorized: { times: 1, waitMs: 5000 },
  'site-stopped': { forMs: 30_000 },
  'ip-restricted': never,
  'host-rejected': never,
  'wrong-method': never,
  'http-error': never,
  'rpc-error': never,
  'server-bug': { timesByDefault: 1 },
  'headers-stripped': never,
  'protocol-unsupported': never,
  redirect: never,
  'login-redirect': never,
  'foreign-endpoint': never,
  'too-large': never,
  'list-invalid': never,
  // An old instance that still answers is replaced in the course of a rollout.
  'version-mismatch': {},
  unstable: {},
};

const unreachable: readonly Cause[] = ['dns', 'connect'];

const backOffMs = [2000, 4000, 8000, 15_000];
const longestRetryAfterMs = 60_000;
/** A last attempt is made while at least this much time is left. */
const lastAttemptMs = 1000;

/** How long to wait before the next round; undefined when there should be none. */
export function waitBeforeRetry(situation: RetrySituation, random: Random): Retry | undefined {
  const { cause, streak, streakMs, failures, remainingMs, retryAfterMs = 0 } = situation;
  const policy = cause === 'unauthorized' && !situation.credentialSent ? never : policies[cause];
  const times = policy.times ?? (situation.timeGiven ? undefined : policy.timesByDefault);
  if (times !== undefined && streak > times) return undefined;
  const capMs = (situation.timeGiven ? Number.POSITIVE_INFINITY : defaultCapMs(situation)) - streakMs;
  const giveUpMs = Math.min(remainingMs, capMs);
  const left = giveUpMs - lastAttemptMs;
  if (left <= 0) return undefined;
  const asked = Math.min(retryAfterMs, longestRetryAfterMs);
  if (asked > left) return undefined;
  const step = backOffMs[Math.min(failures, backOffMs.length) - 1] ?? 0;
  const backOff = policy.waitMs ?? step * (0.8 + 0.4 * random());
  return {
    waitMs: Math.round(Math.max(asked, Math.min(backOff, left))),
    giveUpMs,
    capped: capMs < remainingMs,
  };
}

function defaultCapMs({ cause, unreachableMs = Number.POSITIVE_INFINITY }: RetrySituation): number {
  const capMs = policies[cause].forMs ?? Number.POSITIVE_INFINITY;
  return unreachable.includes(cause) ? Math.min(capMs, unreachableMs) : capMs;
}

/** Retry-After in milliseconds: seconds, or a date measured against the server's own clock. */
export function retryAfterMs(http: HttpFacts): number | undefined {
  const text = http.headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const wait = Date.parse(text) - Date.parse(http.headers.date ?? '');
  return Number.isNaN(wait) || wait < 0 ? undefined : wait;
}
