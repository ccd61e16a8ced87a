import {
  createDefaultHttpClient,
  type HttpClient,
  type PipelineResponse,
  RestError,
} from '@azure/core-rest-pipeline';
import { readText, TooLarge } from '../http/bounded-body.ts';

/** Bytes of one response. The greatest document that the service imports inline has 3 MiB. */
export const greatestBody = 16 * 1024 * 1024;

/** Every status: the body of each response comes as a stream. */
const everyStatus: ReadonlySet<number> = new Set([Number.POSITIVE_INFINITY]);

/**
 * The client of the Azure SDK, which would read a body of any length into memory. A body over the limit is not read on:
 * the request rejects with TooLarge.
 */
export function boundedHttpClient(inner: HttpClient = createDefaultHttpClient()): HttpClient {
  return {
    async sendRequest(request) {
      request.streamResponseStatusCodes = new Set(everyStatus);
      const { readableStreamBody, ...response } = await inner.sendRequest(request);
      if (readableStreamBody === undefined) return response;
      try {
        return { ...response, bodyAsText: await textOf(readableStreamBody) };
      } catch (error) {
        if (request.abortSignal?.aborted) throw abortError();
        if (error instanceof TooLarge || !(error instanceof Error)) throw error;
        // A cut body is an error of the connection, which the retry policies know by this type.
        const code = 'code' in error ? String(error.code) : RestError.REQUEST_SEND_ERROR;
        throw new RestError(error.message, { code, request });
      } finally {
        end(readableStreamBody);
      }
    },
  };
}

function textOf(stream: NonNullable<PipelineResponse['readableStreamBody']>): Promise<string> {
  return readText(chunksOf(stream), { left: greatestBody });
}

async function* chunksOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** What the SDK throws for a request that its signal ended. */
function abortError(): Error {
  return Object.assign(new Error('The request was aborted.'), { name: 'AbortError' });
}

function end(stream: NodeJS.ReadableStream): void {
  // An error without a reader must not end the process.
  stream.on('error', () => {});
  if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
}
