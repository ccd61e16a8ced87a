import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { TimedPhase } from './time-limit.ts';

/** What is known of an HTTP answer besides its body. */
export interface HttpFacts {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

export interface RpcError {
  readonly code: number;
  readonly message: string;
  readonly data?: JsonValue;
}

/** What came of one request, as data: every decision of the probe is made on this. */
export type Answer =
  /** A JSON-RPC response to our request with a result. */
  | {
      readonly kind: 'result';
      readonly http: HttpFacts;
      readonly result: JsonObject;
      /** Names of members beside the result that JSON-RPC does not have there; text from the server. */
      readonly extra: readonly string[];
    }
  /** A JSON-RPC error, whatever the HTTP status. */
  | { readonly kind: 'error'; readonly http: HttpFacts; readonly error: RpcError }
  /** An HTTP answer that is no JSON-RPC response. `text` may be cut. */
  | {
      readonly kind: 'document';
      readonly http: HttpFacts;
      readonly text: string;
      /** It is the event stream of HTTP+SSE, although a response was asked for. */
      readonly isOldStream?: boolean;
    }
  /** A redirect that is not followed. */
  | {
      readonly kind: 'redirect';
      readonly http: HttpFacts;
      readonly location: string | undefined;
      readonly refusal: 'method' | 'origin' | 'scheme' | 'too-many';
      /** The place that is meant, where only the scheme got lost on the way. */
      readonly sameHost?: string;
    }
  | { readonly kind: 'too-large'; readonly http: HttpFacts; readonly what: string }
  /** The body is not encoded as its Content-Encoding says. */
  | { readonly kind: 'undecodable'; readonly http: HttpFacts }
  | { readonly kind: 'timeout'; readonly phase: TimedPhase }
  | { readonly kind: 'network'; readonly code: string };

const responseMembers = new Set(['jsonrpc', 'id', 'result']);

/** Lower case, without parameters; empty when there is none. */
export function mediaType(http: HttpFacts): string {
  return (http.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * The response to the request `id` in a parsed body or event. An error may bear no id, and on a failing
 * status any id: it can only be meant for the one request in flight. A result must match in value and type.
 */
export function findResponse(
  value: JsonValue | undefined,
  id: number,
  http: HttpFacts,
): Extract<Answer, { kind: 'result' | 'error' }> | undefined {
  const success = http.status >= 200 && http.status < 300;
  for (const message of Array.isArray(value) ? value : [value]) {
    if (!isJsonObject(message) || message.jsonrpc !== '2.0') continue;
    const { result, error } = message;
    if (isJsonObject(result) && message.id === id && success) {
      const extra = Object.keys(message).filter((name) => !responseMembers.has(name));
      return { kind: 'result', http, result, extra };
    }
    if (!isJsonObject(error) || typeof error.code !== 'number') continue;
    if (message.id === id || message.id === null || message.id === undefined || !success) {
      const text = typeof error.message === 'string' ? error.message : '';
      const data = error.data === undefined ? {} : { data: error.data };
      return { kind: 'error', http, error: { code: error.code, message: text, ...data } };
    }
  }
  return undefined;
}

/** What was wrong, in a few words for the list of attempts; undefined when nothing was. */
export function shortcoming(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'result':
      return undefined;
    case 'error':
      return `JSON-RPC error ${answer.error.code}: ${answer.error.message}`;
    case 'document':
      return answer.http.status < 300 ? 'no JSON-RPC response' : undefined;
    case 'redirect':
      return `redirect to ${answer.location ?? 'nowhere'} not followed`;
    case 'too-large':
      return `${answer.what} over the limit`;
    case 'undecodable':
      return 'the content encoding is broken';
    case 'timeout':
      return answer.phase === 'deadline'
        ? 'cut off by the end of the probe'
        : `no ${answer.phase === 'headers' ? 'answer' : 'end of the answer'} in time`;
    case 'network':
      return answer.code;
  }
}
