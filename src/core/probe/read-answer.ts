import type { WarningCode } from '../codes.ts';
import { type Budget, metered, readStart, readText, TooLarge } from '../http/bounded-body.ts';
import type { Message } from '../message.ts';
import { type Answer, findResponse, type HttpFacts, mediaType } from './answer.ts';
import { parseBoundedJson } from './bounded-json.ts';
import { limits } from './protocol.ts';
import type { Secrets } from './secrets.ts';
import { readEvents, type StreamEvent } from './sse.ts';

/** What reading an answer needs of the round that asked. */
interface AnswerContext {
  /** Decoded bytes of all answers. */
  readonly bytes: Budget;
  /** JSON values of all answers. */
  readonly values: Budget;
  readonly secrets: Secrets;
  /** The first warning of a code counts. */
  readonly warn: (code: WarningCode, message: Message) => void;
}

/** An answer, and the text that it was made of. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly text: string;
}

/**
 * Reads an answer to its end, or to the JSON-RPC response with this id. Without an id, and where the content
 * cannot be a response, no more than the start of it. Throws TooLarge.
 */
export async function readAnswer(
  round: AnswerContext,
  id: number | undefined,
  http: HttpFacts,
  body: AsyncIterable<Uint8Array>,
): Promise<ReadAnswer> {
  if (id === undefined) return readDocument(http, body);
  const type = mediaType(http);
  if (type === 'text/event-stream') {
    return nextResponse(round, id, http, readEvents(metered(body, round.bytes)));
  }
  const succeeded = http.status >= 200 && http.status < 300;
  const json = type === 'application/json' || (succeeded && type !== 'text/html');
  const text = json ? await readText(body, round.bytes) : await readStart(body, limits.documentBytes);
  const response = findResponse(parseBoundedJson(text, round.values), id, http);
  if (response?.kind === 'result' && type !== 'application/json') {
    round.warn(
      'odd-content-type',
      `The server answers with the content type "${round.secrets.line(type, 60)}"; clients expect application/json or text/event-stream and may refuse it.`,
    );
  }
  return { answer: response ?? { kind: 'document', http, text }, text };
}

/** The start of an answer that nothing is looked for in. */
export async function readDocument(http: HttpFacts, body: AsyncIterable<Uint8Array>): Promise<ReadAnswer> {
  const text = await readStart(body, limits.documentBytes);
  return { answer: { kind: 'document', http, text }, text };
}

/**
 * Reads on to the response with this id, and no further: a stream need not end. An `endpoint` event instead means
 * HTTP+SSE, whose stream stays open and brings no response. Throws TooLarge.
 */
export async function nextResponse(
  round: AnswerContext,
  id: number,
  http: HttpFacts,
  events: AsyncIterator<StreamEvent>,
): Promise<ReadAnswer> {
  for (let count = 0; count < limits.streamEvents; count++) {
    const next = await events.next();
    if (next.done) return { answer: { kind: 'document', http, text: '' }, text: '' };
    const { event, data } = next.value;
    if (event === 'endpoint') {
      return { answer: { kind: 'document', http, text: '', isOldStream: true }, text: '' };
    }
    if (event !== 'message') continue;
    const answer = findResponse(parseBoundedJson(data, round.values), id, http);
    if (answer) return { answer, text: data };
  }
  throw new TooLarge('the number of events before the response');
}
