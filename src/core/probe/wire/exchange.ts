import { refusedBy } from '../../clients/refusals.ts';
import type { Clock } from '../../clock.ts';
import type { WarningCode } from '../../codes.ts';
import { Failure } from '../../errors.ts';
import { type ByteBudget, TooLarge } from '../../http/bounded-body.ts';
import { undecodable } from '../../http/decoded-body.ts';
import type { HttpResponse, HttpTransport } from '../../http/transport.ts';
import type { Message } from '../../message.ts';
import { probeLimits } from '../limits.ts';
import type { ProbeAttempt, ProbePhase } from '../result.ts';
import { type Answer, type HttpFacts, mediaType, shortcoming } from './answer.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';
import { afterRedirect } from './redirect.ts';
import type { Secrets } from './secrets.ts';
import { createTimeLimit, TimedOut, type TimeLimit } from './time-limit.ts';

/** Who asks. */
export interface ClientIdentity {
  readonly name: string;
  readonly version: string;
}

/** What every request of one round shares. */
export interface Round {
  /** Counts from 1. */
  readonly number: number;
  readonly http: HttpTransport;
  readonly clock: Clock;
  readonly client: ClientIdentity;
  readonly secrets: Secrets;
  /** Aborts with a TimedOut at the deadline, else with the reason why the probe was interrupted. */
  readonly signal: AbortSignal;
  /** Decoded bytes of all answers. */
  readonly bytes: ByteBudget;
  /** JSON values of all answers. */
  readonly values: ByteBudget;
  /** Headers with the user's credentials, for `origin` only. */
  readonly credentials: () => Promise<Readonly<Record<string, string>>>;
  readonly origin: string;
  /** Ids of JSON-RPC requests, different within the probe: integers, because typed servers refuse text. */
  readonly nextId: () => number;
  /**
   * Answers to `initialize` after which `server/discover` found nothing, each with the round that asked: a method
   * that a server does not know can do it harm, so the rounds of a probe do not repeat it.
   */
  readonly discovered: Map<string, number>;
  readonly includeBodies: boolean;
  readonly record: (attempt: ProbeAttempt) => void;
  /** The first warning of a code counts. */
  readonly warn: (code: WarningCode, message: Message) => void;
}

export interface Call {
  readonly phase: ProbePhase;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly message?: { readonly method: string; readonly id?: number; readonly params?: unknown };
  /** The response comes on another stream: of an answer that accepts the request nothing but the headers is read. */
  readonly answeredElsewhere?: boolean;
  /** No credential goes along. */
  readonly anonymous?: boolean;
  /** Milliseconds for the whole request, when fewer than `limits.requestMs`. */
  readonly withinMs?: number | undefined;
}

/**
 * Sends one request, follows redirects that keep method and origin, and reads the answer within all limits:
 * to its end, or to the JSON-RPC response that `call.message` asks for. Rejects only when the probe is interrupted.
 */
export async function exchange(round: Round, call: Call): Promise<Answer> {
  let url = call.url;
  for (let hop = 0; ; hop++) {
    const next = afterRedirect(await send(round, { ...call, url }), hop);
    if (next.kind !== 'follow') return next;
    url = next.url;
  }
}

async function send(round: Round, call: Call): Promise<Answer> {
  const credentials = await credentialsFor(round, call);
  const started = round.clock.now();
  const time = createTimeLimit(round.clock, round.signal);
  time.start(call.withinMs ?? probeLimits.requestMs, 'request');
  let opened: Opened | undefined;
  let read: ReadAnswer;
  try {
    opened = await open(round, call, credentials, time);
    read = isAccepted(call, opened.http)
      ? { answer: { kind: 'document', http: opened.http, text: '' }, text: '' }
      : await readAnswer(round, responseId(call), opened.http, opened.body);
  } catch (error) {
    read = { answer: failureOf(error, round, time, opened?.http), text: '' };
  } finally {
    time.release();
    opened?.close();
  }
  recordAttempt(round, call, read, started);
  return read.answer;
}

/**
 * Sends a notification. Its answer says nothing, so it is waited for no longer than to its headers, and for those no
 * longer than `limits.notificationMs`: some servers never send any.
 */
export async function notify(round: Round, call: Omit<Call, 'withinMs'>): Promise<void> {
  const answer = await exchange(round, { ...call, withinMs: probeLimits.notificationMs });
  const method = call.message?.method ?? call.method;
  const refusal = refusalOf(answer);
  if (refusal !== undefined) {
    round.warn(
      'notification-refused',
      `The server answers ${method} with ${refusal}. ${refusedBy('notification-refused')} Answer every notification with HTTP 202.`,
    );
  }
  if (answer.kind !== 'timeout' || answer.phase === 'deadline') return;
  round.warn(
    'notification-unanswered',
    `The server does not answer ${method} within ${probeLimits.notificationMs / 1000} s. ${refusedBy('notification-unanswered')} Answer every notification with HTTP 202 at once.`,
  );
}

/** What a notification was answered with instead of a 2xx, as it stands in a sentence. */
function refusalOf(answer: Answer): string | undefined {
  if (answer.kind === 'network') return `a broken connection (${answer.code})`;
  const status = 'http' in answer ? answer.http.status : 200;
  return status >= 200 && status < 300 ? undefined : `HTTP ${status}`;
}

/** Whether an answer is complete with its headers: it accepts a message whose response, if any, comes elsewhere. */
function isAccepted(call: Call, { status }: HttpFacts): boolean {
  return call.message !== undefined && responseId(call) === undefined && status >= 200 && status < 300;
}

/** Rejects with what the source of the token rejects with: that is no answer of the server's. */
export async function credentialsFor(round: Round, call: Call): Promise<Readonly<Record<string, string>>> {
  return !call.anonymous && new URL(call.url).origin === round.origin ? round.credentials() : {};
}

/** An answer of which the headers are here. */
export interface Opened extends Pick<HttpResponse, 'body' | 'close'> {
  readonly http: HttpFacts;
}

/** Sends the request and waits for the headers of its answer. */
export async function open(
  round: Round,
  call: Call,
  credentials: Readonly<Record<string, string>>,
  time: TimeLimit,
): Promise<Opened> {
  const lift = time.start(probeLimits.headersMs, 'headers');
  const { status, headers, body, close } = await round.http.send({
    party: 'server',
    method: call.method,
    url: call.url,
    headers: {
      ...credentials,
      ...(call.message ? { 'content-type': 'application/json' } : {}),
      ...call.headers,
    },
    ...(call.message ? { body: JSON.stringify({ jsonrpc: '2.0', ...call.message }) } : {}),
    signal: time.signal,
  });
  lift();
  return { http: { status, headers, url: call.url }, body, close };
}

/** The answer that a failed request amounts to. Throws what is no answer: an interruption, a bug. */
export function failureOf(
  error: unknown,
  round: Round,
  time: TimeLimit,
  http: HttpFacts | undefined,
): Answer {
  if (time.signal.aborted) {
    if (time.signal.reason instanceof TimedOut) return { kind: 'timeout', phase: time.signal.reason.phase };
    throw time.signal.reason;
  }
  if (round.signal.aborted) throw round.signal.reason;
  if (error instanceof TooLarge && http) return { kind: 'too-large', http, what: error.what };
  const code =
    error instanceof Error && !(error instanceof Failure) && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  if (code === undecodable && http) return { kind: 'undecodable', http };
  return { kind: 'network', code };
}

/** Adds a request to the list of attempts, sanitised. */
export function recordAttempt(round: Round, call: Call, { answer, text }: ReadAnswer, started: number): void {
  const http = 'http' in answer ? answer.http : undefined;
  const type = http && mediaType(http);
  const asked = responseId(call) !== undefined || answer.kind !== 'document';
  const error = asked ? shortcoming(answer) : undefined;
  round.record({
    round: round.number,
    phase: call.phase,
    method: call.message?.method ?? call.method,
    ...(http ? { httpStatus: http.status } : {}),
    ...(type ? { contentType: round.secrets.line(type, 100) } : {}),
    ms: Math.round(round.clock.now() - started),
    ...(error === undefined ? {} : { error: round.secrets.line(error) }),
    ...(round.includeBodies && text !== ''
      ? { body: round.secrets.line(text, probeLimits.bodyExcerpt) }
      : {}),
  });
}

function responseId(call: Call): number | undefined {
  return call.answeredElsewhere ? undefined : call.message?.id;
}
