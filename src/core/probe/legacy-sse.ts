import { type Answer, findResponse, type HttpFacts, mediaType, shortcoming } from './answer.ts';
import { metered, readStart, TooLarge } from './bounded-body.ts';
import { parseMessage } from './bounded-json.ts';
import { classify, type Finding } from './classify.ts';
import {
  type Call,
  credentialsFor,
  describeAttempt,
  exchange,
  failureOf,
  open,
  type Round,
} from './exchange.ts';
import { initializeParams, judgeInitialize } from './legacy.ts';
import type { ClientIdentity } from './modern.ts';
import { headerNames, limits } from './protocol.ts';
import { introduction, type Session } from './session.ts';
import { readEvents } from './sse.ts';
import { createTimeLimit } from './time-limit.ts';

/** What a GET for the old transport came to: a server, something else, or a server of the kind that fails. */
export type SseOpening =
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'not-sse'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly finding: Finding };

/**
 * Opens a server over HTTP+SSE (MCP 2024-11-05): a stream whose first event names the address for requests, and
 * on which every response arrives. Requests must be made one after the other.
 */
export async function openLegacySse(
  round: Round,
  client: ClientIdentity,
  url: string,
  offer: string,
): Promise<SseOpening> {
  const stream = await openStream(round, url);
  if ('answer' in stream) return { kind: 'not-sse', answer: stream.answer };
  let opened = false;
  try {
    const { endpoint, http } = stream;
    if (endpoint.origin !== round.origin) {
      return { kind: 'failed', finding: { cause: 'foreign-endpoint', phase: 'sse' } };
    }
    let headers: Record<string, string> = {};
    const post = (phase: Call['phase'], message: NonNullable<Call['message']>) =>
      exchange(round, {
        phase,
        method: 'POST',
        url: endpoint.href,
        headers,
        message,
        answeredElsewhere: true,
      });
    const request = async (phase: Call['phase'], method: string, params: unknown): Promise<Answer> => {
      const id = round.nextId();
      const accepted = await post(phase, { id, method, params });
      const success =
        accepted.kind === 'document' && accepted.http.status >= 200 && accepted.http.status < 300;
      return success ? stream.response(id, method) : accepted;
    };

    const answer = await request('initialize', 'initialize', initializeParams(client, offer));
    const verdict = judgeInitialize(answer);
    if (verdict.kind === 'unsupported') {
      const { versions } = verdict;
      return { kind: 'failed', finding: { cause: 'protocol-unsupported', phase: 'initialize', versions } };
    }
    if (verdict.kind !== 'open') return { kind: 'failed', finding: classify(answer, 'initialize') };
    headers = { [headerNames.protocolVersion]: verdict.version };
    await post('initialized', { method: 'notifications/initialized' });
    opened = true;
    return {
      kind: 'open',
      session: {
        ...introduction(round, verdict.version, verdict.result, verdict.result.serverInfo),
        transport: 'sse',
        era: 'legacy',
        url: http.url,
        stateful: false,
        request: (method, params) => request('list', method, params),
        close: async () => stream.close(),
      },
    };
  } finally {
    if (!opened) stream.close();
  }
}

interface EventStream {
  readonly http: HttpFacts;
  /** Where requests go; may hold a session id and a key. */
  readonly endpoint: URL;
  /** Reads on to the response with this id. */
  response(id: string, method: string): Promise<Answer>;
  close(): void;
}

async function openStream(round: Round, url: string): Promise<EventStream | { readonly answer: Answer }> {
  const call: Call = { phase: 'sse', method: 'GET', url, headers: { accept: 'text/event-stream' } };
  const credentials = await credentialsFor(round, call);
  const started = round.clock.now();
  const time = createTimeLimit(round.clock, round.signal);
  let http: HttpFacts | undefined;
  let close = () => time.release();
  const giveUp = (answer: Answer, text: string) => {
    close();
    round.record(describeAttempt(round, call, answer, text, started));
    return { answer };
  };

  try {
    const lift = time.start(limits.headersMs + limits.endpointEventMs, 'request');
    const response = await open(round, call, credentials, time);
    close = () => {
      time.release();
      response.close();
    };
    http = { status: response.status, headers: response.headers, url };
    if (http.status !== 200 || mediaType(http) !== 'text/event-stream') {
      const text = await readStart(response.body, round.budget);
      return giveUp({ kind: 'document', http, text }, text);
    }
    const liftFirst = time.start(limits.endpointEventMs, 'request');
    const events = readEvents(metered(response.body, round.budget, limits.roundBytes));
    const first = await events.next();
    liftFirst();
    lift();
    const { event, data } = first.done ? { event: '', data: '' } : first.value;
    if (event !== 'endpoint' || !URL.canParse(data, url)) {
      return giveUp({ kind: 'document', http, text: '' }, data);
    }
    const facts = http;
    const endpoint = new URL(data, url);
    round.secrets.addFrom(endpoint);
    round.record(describeAttempt(round, call, { kind: 'document', http, text: '' }, data, started));
    return {
      http,
      endpoint,
      close,
      async response(id, method) {
        const asked = round.clock.now();
        const lift = time.start(limits.requestMs, 'request');
        const answer = await nextResponse(events, id, facts).catch((error: unknown) =>
          failureOf(error, round, time, facts),
        );
        lift();
        if (shortcoming(answer) !== undefined) {
          round.record(describeAttempt(round, { ...call, message: { id, method } }, answer, '', asked));
        }
        return answer;
      },
    };
  } catch (error) {
    close();
    return giveUp(failureOf(error, round, time, http), '');
  }
}

async function nextResponse(
  events: ReturnType<typeof readEvents>,
  id: string,
  http: HttpFacts,
): Promise<Answer> {
  for (let count = 0; count < limits.streamEvents; count++) {
    const next = await events.next();
    if (next.done) return { kind: 'document', http, text: '' };
    const { event, data } = next.value;
    const answer = event === 'message' ? findResponse(parseMessage(data), id, http) : undefined;
    if (answer) return answer;
  }
  throw new TooLarge('the number of events before the response');
}
