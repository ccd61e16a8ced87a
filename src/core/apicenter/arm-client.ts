import { createHttpHeaders, createPipelineRequest, isRestError } from '@azure/core-rest-pipeline';
import { Failure } from '../errors.ts';
import { TooLarge } from '../http/bounded-body.ts';
import { failureOfConnection, proxyPageOf } from '../http/connection-failure.ts';
import { parseRetryAfter } from '../http/retry-decision.ts';
import type { JsonObject } from '../json.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { failureOfSignIn } from '../sign-in.ts';
import { withoutTags } from '../text/without-tags.ts';
import { type ArmPipelineOptions, createArmPipeline } from './arm-pipeline.ts';
import { greatestResponseBody } from './bounded-http-client.ts';
import { apiVersion } from './constants.ts';
import type { ArmEndpoint } from './endpoint.ts';
import type { RetryStatistics } from './retry-policy.ts';
import { type RefusedRequest, unexpectedAnswer } from './service-failure.ts';

export type ArmMethod = 'GET' | 'PUT' | 'POST' | 'DELETE';

export interface ArmRequest {
  readonly method: ArmMethod;
  /** A path from the root, without query; or a whole URL that the service itself returned. */
  readonly path: string;
  readonly body?: JsonObject;
}

export interface ArmResponse {
  readonly status: number;
  /** Parsed JSON; undefined for an empty body. */
  readonly body: unknown;
  /** Characters of the body as it came. */
  readonly length: number;
  readonly location: string | undefined;
  /** Milliseconds that `Retry-After` asks for. */
  readonly retryAfterMs: number | undefined;
  readonly refusal: RefusedRequest;
}

/** Counts for the report: `retries` counts further attempts, `reads`, `writes` and `exports` count requests. */
export interface RequestCounts extends RetryStatistics {
  reads: number;
  writes: number;
  exports: number;
}

/** One finished request, for detailed logs. It has no headers and no body, so nothing in it is secret. */
export interface RequestTrace {
  readonly method: ArmMethod;
  readonly path: string;
  readonly status: number | undefined;
  readonly ms: number;
}

export interface ArmClientOptions extends ArmPipelineOptions {
  /** `read` refuses every request except GET and exportSpecification. */
  readonly access: 'read' | 'write';
  readonly onRequest?: (trace: RequestTrace) => void;
}

export interface ArmClient {
  readonly counts: RequestCounts;
  readonly endpoint: ArmEndpoint;
  /**
   * Sends one request, with retries. Any final status is a result: the caller decides what a 404 means. Throws
   * Denied when it cannot get a token, ServiceFailed when no response came, and the signal's reason when the run is
   * interrupted.
   */
  send(request: ArmRequest): Promise<ArmResponse>;
}

/** Characters of a page beside a refusal in which its words are looked for. */
const greatestErrorPage = 16_384;

/** A client of Azure Resource Manager, which counts what it sends. */
export function createArmClient(options: ArmClientOptions): ArmClient {
  const counts: RequestCounts = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };
  const pipeline = createArmPipeline(options, counts);

  async function send(request: ArmRequest): Promise<ArmResponse> {
    const url = resolveUrl(options.endpoint, request);
    if (request.method === 'GET') counts.reads++;
    else if (isExport(request)) counts.exports++;
    else counts.writes++;

    const started = options.clock.now();
    const path = url.pathname;
    const trace = (status: number | undefined) =>
      options.onRequest?.({ method: request.method, path, status, ms: options.clock.now() - started });
    const sent = createPipelineRequest({
      url: url.href,
      method: request.method,
      allowInsecureConnection: options.endpoint.insecure,
      headers: createHttpHeaders({
        accept: 'application/json',
        ...(request.body ? { 'content-type': 'application/json' } : {}),
      }),
      ...(request.body ? { body: JSON.stringify(request.body) } : {}),
    });
    try {
      const response = await pipeline.send(sent);
      trace(response.status);
      const text = response.bodyAsText ?? '';
      const headers = response.headers.toJSON();
      const body = parseBody(request.method, path, response.status, text);
      return {
        status: response.status,
        body,
        length: text.length,
        location: response.headers.get('location'),
        retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), options.wallClock()),
        refusal: {
          method: request.method,
          path,
          status: response.status,
          body,
          mayHaveActed: pipeline.mayHaveActed(sent),
          requestId:
            response.headers.get('x-ms-request-id') ?? response.headers.get('x-ms-correlation-request-id'),
          ...optional('proxyPage', proxyPageOf(url.href, { status: response.status, headers, text })),
        },
      };
    } catch (error) {
      if (options.signal.aborted) throw options.signal.reason;
      if (error instanceof Failure) throw error;
      trace(undefined);
      if (error instanceof TooLarge) {
        throw unexpectedAnswer(request.method, path, `it has more than ${greatestResponseBody} bytes`);
      }
      if (isRestError(error)) throw unreachable(options.endpoint, error.code, error);
      if (error instanceof Error && error.name === 'AbortError') {
        throw unreachable(options.endpoint, 'no response within 60 s', error);
      }
      throw failureOfSignIn(error) ?? error;
    }
  }

  const client = { counts, endpoint: options.endpoint, send };
  return options.access === 'read' ? readOnly(client) : client;
}

function unreachable({ url }: ArmEndpoint, code: string | undefined, cause: unknown): Failure {
  const check = sentence`Check ${input('arm-endpoint')} and, behind a proxy, HTTPS_PROXY and NO_PROXY; then run again.`;
  return failureOfConnection({ url, code, cause, check });
}

/** The same client, which refuses every request except GET and exportSpecification. */
export function readOnly(arm: ArmClient): ArmClient {
  return {
    ...arm,
    async send(request) {
      if (request.method === 'GET' || isExport(request)) return arm.send(request);
      throw new Error(`A read-only run tried to send ${request.method} ${request.path}`);
    },
  };
}

function isExport({ method, path }: ArmRequest): boolean {
  return method === 'POST' && path.endsWith('/exportSpecification');
}

/**
 * The URL to send to. A URL that the service returned (a next page, an operation) is followed verbatim, and only on
 * the endpoint's own origin: the token goes nowhere else.
 */
function resolveUrl(endpoint: ArmEndpoint, request: ArmRequest): URL {
  if (request.path.startsWith('/')) {
    return new URL(`${endpoint.url}${request.path}?api-version=${apiVersion}`);
  }
  const url = URL.canParse(request.path) ? new URL(request.path) : undefined;
  if (url?.origin !== new URL(endpoint.url).origin) {
    throw unexpectedAnswer(
      request.method,
      url?.pathname ?? '',
      url
        ? `it points to another host (${url.host}), which is not followed`
        : 'it points to something that is not a URL',
    );
  }
  return url;
}

function parseBody(method: string, path: string, status: number, text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A gateway's HTML page beside a refusal still counts as that refusal.
    if (status >= 400) return { message: withoutTags(text.slice(0, greatestErrorPage)).slice(0, 1000) };
    throw unexpectedAnswer(method, path, `status ${status} without JSON: ${text.slice(0, 100)}`);
  }
}
