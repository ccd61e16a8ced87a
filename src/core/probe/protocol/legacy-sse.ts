import { metered } from '../../http/bounded-body.ts';
import { headerNames, newestLegacy } from '../../mcp/protocol.ts';
import { classify, type RoundFailure } from '../diagnosis/classify.ts';
import { probeLimits } from '../limits.ts';
import { type Answer, type HttpFacts, mediaType, shortcoming } from '../wire/answer.ts';
import {
  type Call,
  credentialsFor,
  exchange,
  failureOf,
  notify,
  type Opened,
  open,
  type Round,
  recordAttempt,
} from '../wire/exchange.ts';
import { nextResponse, type ReadAnswer, readDocumentStart } from '../wire/read-answer.ts';
import { readEvents, type StreamEvent } from '../wire/sse.ts';
import { createTimeLimit } from '../wire/time-limit.ts';
import { initializeParams, judgeInitialize } from './legacy.ts';
import { introduction, type Session } from './session.ts';

/**
 * Opens a server over HTTP+SSE (MCP 2024-11-05): a stream of which an `endpoint` event names the address for requests, and
 * on which every response arrives. Requests must be made one after the other. `notSse` is what answered instead
 * of such a stream.
 */
export async function openLegacySse(
  round: Round,
  url: string,
): Promise<Session | RoundFailure | { readonly notSse: Answer }> {
  const stream = await openStream(round, url);
  if ('notSse' in stream) return stream;
  let opened: Session | RoundFailure | undefined;
  try {
    opened = await openOnStream(round, stream);
    return opened;
  } finally {
    if (!opened || 'cause' in opened) stream.close();
  }
}

/** Whether an address is the event stream of HTTP+SSE. Nothing is asked of the server behind it. */
export async function offersStream(round: Round, url: string): Promise<boolean> {
  const stream = await openStream(round, url, { phase: 'control', withinMs: probeLimits.courtesyMs });
  if ('notSse' in stream) return false;
  stream.close();
  return true;
}

async function openOnStream(round: Round, stream: EventStream): Promise<Session | RoundFailure> {
  const { endpoint, http } = stream;
  if (endpoint.origin !== round.origin) return { cause: 'foreign-endpoint', phase: 'sse' };

  let headers: Record<string, string> = {};
  const posted = (phase: Call['phase'], message: NonNullable<Call['message']>): Call => ({
    phase,
    method: 'POST',
    url: endpoint.href,
    headers,
    message,
    answeredElsewhere: true,
  });
  const request = async (phase: Call['phase'], method: string, params: unknown): Promise<Answer> => {
    const id = round.nextId();
    const accepted = await exchange(round, posted(phase, { id, method, params }));
    const success = accepted.kind === 'document' && accepted.http.status >= 200 && accepted.http.status < 300;
    return success ? stream.response(id, method) : accepted;
  };

  const initialize = async (version: string) => {
    const answer = await request('initialize', 'initialize', initializeParams(round, version));
    return { answer, verdict: judgeInitialize(answer, version) };
  };
  let opening = await initialize(newestLegacy);
  if (opening.verdict.kind === 'offer') opening = await initialize(opening.verdict.version);
  const { answer, verdict } = opening;
  if (verdict.kind === 'unsupported') {
    return { cause: 'protocol-unsupported', phase: 'initialize', versions: verdict.versions };
  }
  if (verdict.kind !== 'open') {
    const failure = classify(answer, 'initialize');
    if (failure.cause === 'not-found' && /^\s*["{]/.test(stream.data)) {
      return { ...failure, cause: 'quoted-endpoint', versions: [stream.data] };
    }
    // The stream has just named this address: what is not found there is its session.
    return failure.cause === 'not-found' ? { ...failure, cause: 'session-lost', stateful: true } : failure;
  }
  headers = { [headerNames.protocolVersion]: verdict.version };
  await notify(round, posted('initialized', { method: 'notifications/initialized' }));
  return {
    ...introduction(round, verdict.version, verdict.result, verdict.result.serverInfo),
    transport: 'sse',
    era: 'legacy',
    legacy: false,
    url: http.url,
    stateful: false,
    request: (method, params) => request('list', method, params),
    close: async () => stream.close(),
  };
}

interface EventStream {
  readonly http: HttpFacts;
  /** Where requests go; may hold a session id and a key. */
  readonly endpoint: URL;
  /** The address as the server wrote it. */
  readonly data: string;
  /** Reads on to the response with this id. */
  response(id: number, method: string): Promise<Answer>;
  close(): void;
}

async function openStream(
  round: Round,
  url: string,
  { phase = 'sse', withinMs }: Pick<Partial<Call>, 'phase' | 'withinMs'> = {},
): Promise<EventStream | { readonly notSse: Answer }> {
  const call: Call = { phase, method: 'GET', url, headers: { accept: 'text/event-stream' } };
  const credentials = await credentialsFor(round, call);
  const started = round.clock.now();
  const time = createTimeLimit(round.clock, round.signal);
  let opened: Opened | undefined;
  const close = () => {
    time.release();
    opened?.close();
  };
  const giveUp = (read: ReadAnswer) => {
    close();
    recordAttempt(round, call, read, started);
    return { notSse: read.answer };
  };

  try {
    const whole = withinMs === undefined ? undefined : time.start(withinMs, 'request');
    opened = await open(round, call, credentials, time);
    const { http, body } = opened;
    const lift = time.start(probeLimits.endpointEventMs, 'request');
    if (http.status !== 200 || mediaType(http) !== 'text/event-stream') {
      return giveUp(await readDocumentStart(http, body));
    }
    const events = readEvents(metered(body, round.bytes));
    const data = await endpointEvent(events);
    lift();
    whole?.();
    const read: ReadAnswer = { answer: { kind: 'document', http, text: '' }, text: data ?? '' };
    if (data === undefined || !URL.canParse(data, url)) return giveUp(read);
    const endpoint = new URL(data, url);
    round.secrets.addFromServer(endpoint);
    recordAttempt(round, call, read, started);
    return {
      http,
      endpoint,
      data,
      close,
      async response(id, method) {
        const asked = round.clock.now();
        const lift = time.start(probeLimits.requestMs, 'request');
        const { answer } = await nextResponse(round, id, http, events).catch((error: unknown) => ({
          answer: failureOf(error, round, time, http),
        }));
        lift();
        if (shortcoming(answer) !== undefined) {
          recordAttempt(round, { ...call, message: { id, method } }, { answer, text: '' }, asked);
        }
        return answer;
      },
    };
  } catch (error) {
    close();
    return giveUp({ answer: failureOf(error, round, time, opened?.http), text: '' });
  }
}

/** The data of the first `endpoint` event: pings and greetings may come before it. */
async function endpointEvent(events: AsyncIterator<StreamEvent>): Promise<string | undefined> {
  for (let count = 0; count < probeLimits.streamEvents; count++) {
    const next = await events.next();
    if (next.done) return undefined;
    if (next.value.event === 'endpoint') return next.value.data;
  }
  return undefined;
}
