import { parseBoundedJson } from '../../bounded-json.ts';
import { refusedBy } from '../../clients/refusals.ts';
import type { WarningCode } from '../../codes.ts';
import { type ByteBudget, metered, readStart, readText, TooLarge } from '../../http/bounded-body.ts';
import type { Message } from '../../message.ts';
import { probeLimits } from '../limits.ts';
import { listed } from '../warnings.ts';
import { type Answer, findResponse, type HttpFacts, mediaType } from './answer.ts';
import type { Secrets } from './secrets.ts';
import { readEvents, type StreamEvent } from './sse.ts';

/** What reading an answer needs of the round that asked. */
interface AnswerContext {
  /** Decoded bytes of all answers. */
  readonly bytes: ByteBudget;
  /** JSON values of all answers. */
  readonly values: ByteBudget;
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
  if (id === undefined) return readDocumentStart(http, body);
  const type = mediaType(http);
  if (type === 'text/event-stream') {
    const start = createStart(probeLimits.excerptBytes);
    const events = readEvents(start.noting(metered(body, round.bytes)));
    const { answer, text } = await nextResponse(round, id, http, events);
    if (answer.kind !== 'document') return { answer, text };
    return { answer: { ...answer, text: start.text() }, text: start.text() };
  }
  const succeeded = http.status >= 200 && http.status < 300;
  const json = type === 'application/json' || (succeeded && type !== 'text/html');
  const text = json ? await readText(body, round.bytes) : await readStart(body, probeLimits.documentBytes);
  const response = findResponse(parseBoundedJson(text, round.values, probeLimits.jsonDepth), id, http);
  if (response?.kind === 'result' && type !== 'application/json') {
    round.warn(
      'odd-content-type',
      `The server answers with the content type "${round.secrets.line(type, 60)}" instead of application/json or text/event-stream. ${refusedBy('odd-content-type')}`,
    );
  }
  remarkOnOverlooked(round, response, false);
  remarkOnExtra(round, response);
  return { answer: response ?? { kind: 'document', http, text }, text };
}

/** The start of an answer that nothing is looked for in. */
export async function readDocumentStart(
  http: HttpFacts,
  body: AsyncIterable<Uint8Array>,
): Promise<ReadAnswer> {
  const text = await readStart(body, probeLimits.documentBytes);
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
  for (let count = 0; count < probeLimits.streamEvents; count++) {
    const next = await events.next();
    if (next.done) return { answer: { kind: 'document', http, text: '' }, text: '' };
    const { event, data, endsWithReturn } = next.value;
    if (event === 'endpoint') {
      return { answer: { kind: 'document', http, text: '', isOldStream: true }, text: '' };
    }
    if (event !== 'message') continue;
    const message = parseBoundedJson(data, round.values, probeLimits.jsonDepth);
    const answer = findResponse(message, id, http);
    remarkOnExtra(round, answer);
    if (answer?.kind === 'result' && Array.isArray(message)) {
      round.warn(
        'batched-response',
        `An event of the server holds an array of JSON-RPC messages. ${refusedBy('batched-response')}`,
      );
    }
    remarkOnOverlooked(round, answer, endsWithReturn);
    if (answer) return { answer, text: data };
  }
  throw new TooLarge('the number of events before the response');
}

/** A response that is there, but where clients do not look: they take HTTP 202 for the whole answer. */
function remarkOnOverlooked(round: AnswerContext, answer: Answer | undefined, endsWithReturn: boolean): void {
  if (answer?.kind !== 'result' || !(endsWithReturn || answer.http.status === 202)) return;
  const [fault, remedy] = endsWithReturn
    ? ['ends the lines of its events with CR alone', 'End them with LF or CRLF.']
    : ['brings a response with HTTP 202, which means that none follows', 'Answer requests with HTTP 200.'];
  round.warn('response-overlooked', `The server ${fault}. ${refusedBy('response-overlooked')} ${remedy}`);
}

function remarkOnExtra(round: AnswerContext, answer: Answer | undefined): void {
  if (answer?.kind !== 'result' || answer.extra.length === 0) return;
  const names = answer.extra.map((name) => `"${round.secrets.line(name, 60)}"`);
  round.warn(
    'extra-response-member',
    `A JSON-RPC response has members beside its result: ${listed(names)}. ${refusedBy('extra-response-member')}`,
  );
}

/** Notes how a stream of bytes begins, while it is read. */
function createStart(bytes: number) {
  const noted: Uint8Array[] = [];
  let length = 0;
  return {
    async *noting(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        if (length < bytes) {
          // A copy: a slice would keep the whole chunk.
          noted.push(Uint8Array.from(chunk.subarray(0, bytes - length)));
          length += chunk.byteLength;
        }
        yield chunk;
      }
    },
    text: () => new TextDecoder().decode(Buffer.concat(noted)),
  };
}
