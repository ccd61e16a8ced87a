import type { IncomingHttpHeaders } from 'node:http';
import type { JsonValue } from '../../core/json.ts';

/** A request as the emulator's handlers see it: read completely, free of sockets. */
export interface Request {
  /** Upper case. */
  readonly method: string;
  /** As sent, still percent-encoded, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By their names in lower case. */
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** `http://host:port` (or https) by which the caller reached us: what links in answers begin with. */
  readonly origin: string;
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; no body at all when absent. */
  readonly body?: JsonValue;
  /** Sent as it is instead of `body`, with a type only when `headers` have one. */
  readonly text?: string;
}

/** One address's behaviour. It answers everything; what it throws is a bug. */
export type RequestHandler = (request: Request) => Promise<HttpAnswer>;

/** An error in the form of the ARM gateway: wrapped. */
export function wrappedError(status: number, code: string, message: string): HttpAnswer {
  return { status, body: { error: { code, message } } };
}
