import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  RestError,
} from '@azure/core-rest-pipeline';
import { readText, TooLarge } from '../http/bounded-body.ts';
import type { HttpResponse, HttpTransport } from '../http/transport.ts';

/** Bytes of one response. The greatest document that the service imports inline has 3 MiB. */
export const greatestResponseBody = 16 * 1024 * 1024;

/**
 * An HTTP client for the Azure SDK that sends through the product's own transport, with the same proxy, certificates and
 * trace as every other request. The SDK's own client would read a body of any length into memory. A body over the limit
 * is not read on: the request rejects with TooLarge. Takes text bodies only.
 */
export function boundedHttpClient(http: HttpTransport): HttpClient {
  return {
    async sendRequest(request) {
      const signal = request.abortSignal instanceof AbortSignal ? request.abortSignal : neverAborted;
      try {
        const response = await http.send({
          party: 'azure',
          method: request.method,
          url: request.url,
          headers: request.headers.toJSON(),
          ...(typeof request.body === 'string' ? { body: request.body } : {}),
          signal,
        });
        const bodyAsText = await textOf(response, request);
        return { request, status: response.status, headers: createHttpHeaders(response.headers), bodyAsText };
      } catch (error) {
        throw signal.aborted ? abortError() : error;
      }
    },
  };
}

const neverAborted = new AbortController().signal;

async function textOf({ body, close }: HttpResponse, request: PipelineRequest): Promise<string> {
  try {
    return await readText(body, { left: greatestResponseBody });
  } catch (error) {
    if (error instanceof TooLarge || !(error instanceof Error)) throw error;
    // A cut body is an error of the connection, which the retry policies know by this type.
    const code = 'code' in error ? String(error.code) : RestError.REQUEST_SEND_ERROR;
    throw new RestError(error.message, { code, request });
  } finally {
    close();
  }
}

/** What the SDK throws for a request that its signal ended. */
function abortError(): Error {
  return Object.assign(new Error('The request was aborted.'), { name: 'AbortError' });
}
