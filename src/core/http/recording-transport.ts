import type { Clock } from '../clock.ts';
import type { ByteBudget } from './bounded-body.ts';
import type { HttpRequest, HttpResponse, HttpTransport, Party } from './transport.ts';

/** One request, and what came of it. It holds secrets as they were sent. */
export interface RecordedRequest {
  readonly party: Party | undefined;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Absent for a sign-in. */
  readonly requestBody?: string;
  /** Wall-clock time in milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds until the headers of the response, or until the request failed. */
  readonly waitMs: number;
  /** Milliseconds from the headers until the body was read, or was given up. */
  readonly receiveMs: number;
  /** Absent when no response came. */
  readonly response?: RecordedResponse;
  /** Code of Node, or the kind of error, for a request or a body that failed. */
  readonly error?: string;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded bytes that were read. */
  readonly bytes: number;
  /** The start of the body; absent for an empty one, for a sign-in, and when a run has kept enough. */
  readonly text?: string;
}

/** Bytes of one body that are kept, and of all bodies of a run together. */
const greatestKept = 256 * 1024;
const greatestKeptInAll = 64 * 1024 * 1024;

/** A transport that hands on each request once it has ended, whatever came of it: what a trace of a run is made of. */
export function recordingTransport(
  http: HttpTransport,
  { clock, wallClock }: { readonly clock: Clock; readonly wallClock: () => number },
  onRequest: (request: RecordedRequest) => void,
): HttpTransport {
  const inAll: ByteBudget = { left: greatestKeptInAll };
  return {
    async send(request) {
      const began = clock.now();
      const asked = { ...askedOf(request), startedAt: wallClock() };
      let response: HttpResponse;
      try {
        response = await http.send(request);
      } catch (error) {
        onRequest({ ...asked, waitMs: clock.now() - began, receiveMs: 0, error: codeOf(error) });
        throw error;
      }
      const answered = clock.now();
      const body = recordedBody(response, request.party === undefined ? { left: 0 } : inAll);
      let isOpen = true;
      const end = (error?: unknown) => {
        if (!isOpen) return;
        isOpen = false;
        onRequest({
          ...asked,
          waitMs: answered - began,
          receiveMs: clock.now() - answered,
          response: body.read(),
          ...(error === undefined ? {} : { error: codeOf(error) }),
        });
      };
      return {
        ...response,
        body: watched(body.chunks, end),
        close() {
          response.close();
          end();
        },
      };
    },
  };
}

function askedOf({ party, method, url, headers, body }: HttpRequest) {
  return {
    party,
    method,
    url,
    requestHeaders: headers,
    ...(party === undefined || body === undefined ? {} : { requestBody: body.slice(0, greatestKept) }),
  };
}

/** The body as it is read, and what is known of it so far. */
function recordedBody({ status, headers, body }: HttpResponse, inAll: ByteBudget) {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      const room = Math.min(greatestKept - bytes, inAll.left);
      if (room > 0) {
        const start = chunk.subarray(0, room);
        kept.push(start);
        inAll.left -= start.byteLength;
      }
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  return {
    chunks: chunks(),
    read: (): RecordedResponse => ({
      status,
      headers,
      bytes,
      ...(kept.length > 0 ? { text: Buffer.concat(kept).toString() } : {}),
    }),
  };
}

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  end: (error?: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    end(error);
    throw error;
  } finally {
    end();
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'aborted';
  return 'code' in error ? String(error.code) : error.name;
}
