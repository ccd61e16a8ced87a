import type { Clock } from '../clock.ts';
import { Failure } from '../errors.ts';
import type { HttpResponse, HttpTransport } from '../http/transport.ts';
import { type Answer, findResponse, type HttpFacts, mediaType, shortcoming } from './answer.ts';
import { type ByteBudget, metered, readStart, readText, TooLarge } from './bounded-body.ts';
import { parseMessage } from './bounded-json.ts';
import { limits } from './protocol.ts';
import type { ProbeAttempt, ProbePhase } from './result.ts';
import { publicUrl, type Secrets } from './secrets.ts';
import { readEvents } from './sse.ts';
import { createTimeLimit, TimedOut, type TimeLimit } from './time-limit.ts';

/** What every request of one round shares. */
export interface Round {
  /** Counts from 1. */
  readonly number: number;
  readonly http: HttpTransport;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** Aborts with a TimedOut at the deadline, else with the reason of whoever interrupted the probe. */
  readonly signal: AbortSignal;
  readonly budget: ByteBudget;
  /** Headers with the user's credentials, for `origin` only. */
  readonly credentials: () => Promise<Readonly<Record<string, string>>>;
  readonly origin: string;
  /** Ids of JSON-RPC requests, different within the round. */
  readonly nextId: () => string;
  readonly includeBodies: boolean;
  readonly record: (attempt: ProbeAttempt) => void;
  /** The first warning of a code counts. */
  readonly warn: (code: string, message: string) => void;
}

export interface Call {
  readonly phase: ProbePhase;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly message?: { readonly method: string; readonly id?: string; readonly params?: unknown };
  /** The response comes on another stream: what answers this request is not looked at. */
  readonly answeredElsewhere?: boolean;
  /** No credential goes along. */
  readonly anonymous?: boolean;
  /** Milliseconds for the whole request, when fewer than `limits.requestMs`. */
  readonly withinMs?: number;
}

/**
 * Sends one request, follows redirects that keep method and origin, and reads the answer within all limits:
 * to its end, or to the JSON-RPC response that `call.message` asks for. Rejects only when the probe is interrupted.
 */
export async function exchange(round: Round, call: Call): Promise<Answer> {
  let url = call.url;
  for (let hop = 0; ; hop++) {
    const answer = await send(round, { ...call, url });
    if (answer.kind !== 'document' || !isRedirect(answer.http.status)) return answer;
    const location = redirectTarget(answer.http);
    const refusal = refusalOf(answer.http, location, hop);
    if (refusal || !location) {
      const shown = location && publicUrl(location);
      return { kind: 'redirect', http: answer.http, location: shown, refusal: refusal ?? 'method' };
    }
    url = location.href;
  }
}

async function send(round: Round, call: Call): Promise<Answer> {
  const credentials = await credentialsFor(round, call);
  const started = round.clock.now();
  const time = createTimeLimit(round.clock, round.signal);
  time.start(call.withinMs ?? limits.requestMs, 'request');
  let response: HttpResponse | undefined;
  let text = '';
  let answer: Answer;
  try {
    response = await open(round, call, credentials, time);
    const http: HttpFacts = { status: response.status, headers: response.headers, url: call.url };
    ({ answer, text } = await read(round, call, http, response.body));
  } catch (error) {
    answer = failureOf(error, round, time, response && { ...response, url: call.url });
  } finally {
    time.release();
    response?.close();
  }
  round.record(describeAttempt(round, call, answer, text, started));
  return answer;
}

/** Rejects with what the source of the token rejects with: that is no answer of the server's. */
export async function credentialsFor(round: Round, call: Call): Promise<Readonly<Record<string, string>>> {
  return !call.anonymous && new URL(call.url).origin === round.origin ? round.credentials() : {};
}

/** Sends the request and waits for the headers of its answer. */
export async function open(
  round: Round,
  call: Call,
  credentials: Readonly<Record<string, string>>,
  time: TimeLimit,
): Promise<HttpResponse> {
  const lift = time.start(limits.headersMs, 'headers');
  const response = await round.http.send({
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
  return response;
}

async function read(
  round: Round,
  call: Call,
  http: HttpFacts,
  body: AsyncIterable<Uint8Array>,
): Promise<{ answer: Answer; text: string }> {
  const id = responseId(call);
  const type = mediaType(http);
  if (id !== undefined && type === 'text/event-stream') return readStream(round, id, http, body);
  const succeeded = http.status >= 200 && http.status < 300;
  const json = type === 'application/json' || (succeeded && type !== 'text/html');
  const text = await (id !== undefined && json ? readText : readStart)(body, round.budget);
  const found = id === undefined ? undefined : findResponse(parseMessage(text), id, http);
  if (found?.kind === 'result' && type !== 'application/json') {
    round.warn(
      'odd-content-type',
      `The server answers with the content type "${round.secrets.line(type, 60)}"; clients expect application/json or text/event-stream and may refuse it.`,
    );
  }
  return { answer: found ?? { kind: 'document', http, text }, text };
}

async function readStream(
  round: Round,
  id: string,
  http: HttpFacts,
  body: AsyncIterable<Uint8Array>,
): Promise<{ answer: Answer; text: string }> {
  let events = 0;
  for await (const { event, data } of readEvents(metered(body, round.budget))) {
    if (++events > limits.streamEvents) throw new TooLarge('the number of events before the response');
    const answer = event === 'message' ? findResponse(parseMessage(data), id, http) : undefined;
    if (answer) return { answer, text: data };
  }
  return { answer: { kind: 'document', http, text: '' }, text: '' };
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
  return { kind: 'network', code };
}

export function describeAttempt(
  round: Round,
  call: Call,
  answer: Answer,
  text: string,
  started: number,
): ProbeAttempt {
  const http = 'http' in answer ? answer.http : undefined;
  const type = http && mediaType(http);
  const asked = responseId(call) !== undefined || answer.kind !== 'document';
  const error = asked ? shortcoming(answer) : undefined;
  return {
    round: round.number,
    phase: call.phase,
    method: call.message?.method ?? call.method,
    ...(http ? { httpStatus: http.status } : {}),
    ...(type ? { contentType: round.secrets.line(type, 100) } : {}),
    ms: Math.round(round.clock.now() - started),
    ...(error === undefined ? {} : { error: round.secrets.line(error) }),
    ...(round.includeBodies && text !== '' ? { body: round.secrets.line(text, limits.bodyExcerpt) } : {}),
  };
}

function responseId(call: Call): string | undefined {
  return call.answeredElsewhere ? undefined : call.message?.id;
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function redirectTarget(http: HttpFacts): URL | undefined {
  const location = http.headers.location;
  return location !== undefined && URL.canParse(location, http.url) ? new URL(location, http.url) : undefined;
}

function refusalOf(
  http: HttpFacts,
  location: URL | undefined,
  hop: number,
): 'method' | 'origin' | 'too-many' | undefined {
  if (location && location.origin !== new URL(http.url).origin) return 'origin';
  if (http.status < 307) return 'method';
  return hop >= limits.redirects ? 'too-many' : undefined;
}
