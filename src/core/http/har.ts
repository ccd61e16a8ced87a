import type { RecordedRequest } from './recording-transport.ts';
import { withoutUrlSecrets } from './secret-parameters.ts';

/** A HAR 1.2 document (w3c.github.io/web-performance/specs/HAR), as the network panel of a browser opens it. */
export interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
  };
}

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface HarEntry {
  readonly startedDateTime: string;
  /** Milliseconds: the sum of the timings. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly NamedValue[];
    readonly queryString: readonly NamedValue[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
    readonly headersSize: -1;
    readonly bodySize: number;
  };
  readonly response: {
    /** 0 when no response came. */
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly NamedValue[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      /** The start of the body. */
      readonly text?: string;
    };
    readonly redirectURL: string;
    readonly headersSize: -1;
    readonly bodySize: -1;
    readonly _error?: string;
  };
  readonly cache: Record<string, never>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  /** Who was asked: `azure`, `registry`, `server`, `repository` or `sign-in`. */
  readonly _party: string;
}

/** What stands in the place of a value that may be secret. */
const hidden = '***';

/** Headers whose values are shown: every other one may carry a credential, a cookie or a session. */
const shownHeaders = new Set([
  ...['accept', 'accept-encoding', 'access-control-allow-origin', 'allow', 'cache-control', 'connection'],
  ...['content-encoding', 'content-length', 'content-type', 'date', 'etag', 'mcp-protocol-version', 'origin'],
  ...['retry-after', 'server', 'transfer-encoding', 'user-agent', 'vary', 'x-ms-client-request-id'],
  ...['x-ms-correlation-request-id', 'x-ms-error-code', 'x-ms-request-id', 'x-github-request-id'],
]);

/** Parameters of a query whose values are shown: a link can carry a key or a signature. */
const shownParameters = new Set(['api-version', 'limit', 'page', 'per_page', 'version', '$top', '$skip']);

/**
 * The requests of a run as HAR, without what may be secret: of headers and of queries only harmless values are shown, of
 * a sign-in no body. Pure.
 *
 * @param conceal leaves the secrets that the run knows out of a text
 * @param version of the product
 */
export function harOf(
  requests: readonly RecordedRequest[],
  conceal: (text: string) => string,
  version: string,
): Har {
  const inOrder = requests.toSorted((a, b) => a.startedAt - b.startedAt);
  const entries = inOrder.map((request) => entryOf(request, conceal));
  return { log: { version: '1.2', creator: { name: 'mcp-register', version }, entries } };
}

function entryOf(recorded: RecordedRequest, conceal: (text: string) => string): HarEntry {
  const { party, method, startedAt, waitMs, receiveMs, response, error } = recorded;
  const [wait, receive] = [rounded(waitMs), rounded(receiveMs)];
  const url = shownUrl(recorded.url, conceal);
  const body = recorded.requestBody;
  const type = recorded.requestHeaders['content-type'] ?? 'application/octet-stream';
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: rounded(wait + receive),
    request: {
      method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: shownValues(recorded.requestHeaders, conceal),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(body === undefined ? {} : { postData: { mimeType: type, text: shownText(body, conceal) } }),
      headersSize: -1,
      bodySize: body === undefined ? 0 : Buffer.byteLength(body),
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: shownValues(response?.headers ?? {}, conceal),
      content: {
        size: response?.bytes ?? 0,
        mimeType: response?.headers['content-type'] ?? '',
        ...(response?.text === undefined ? {} : { text: shownText(response.text, conceal) }),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      ...(error === undefined ? {} : { _error: conceal(error) }),
    },
    cache: {},
    timings: { send: 0, wait, receive },
    _party: party ?? 'sign-in',
  };
}

function shownUrl(text: string, conceal: (text: string) => string): URL {
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const name of new Set(url.searchParams.keys())) {
    if (!shownParameters.has(name)) url.searchParams.set(name, hidden);
  }
  return new URL(conceal(withoutUrlSecrets(url.href)));
}

function shownValues(
  headers: Readonly<Record<string, string>>,
  conceal: (text: string) => string,
): NamedValue[] {
  return Object.entries(headers).map(([name, value]) => ({
    name,
    value: shownHeaders.has(name.toLowerCase()) ? conceal(value) : hidden,
  }));
}

function shownText(text: string, conceal: (text: string) => string): string {
  return withoutUrlSecrets(conceal(text));
}

/** Milliseconds with three digits. */
function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
