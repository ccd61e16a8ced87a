import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** The HTTP requests of this process whose response has not been read to its end. */
export interface OpenRequests extends Disposable {
  readonly count: () => number;
}

/**
 * Counts from now on, whatever client sends them, `fetch` too:
 * https://nodejs.org/api/diagnostics_channel.html#http, https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
 */
export function watchOpenRequests(): OpenRequests {
  const open = new Set<object>();
  const requestOf = (message: unknown) => (message as { request: NodeJS.EventEmitter }).request;
  const end = (message: unknown) => void open.delete(requestOf(message));
  const channels = [
    [
      'http.client.request.created',
      (message: unknown) => {
        const request = requestOf(message);
        open.add(request);
        // Emitted after the last byte of the response, and after an error.
        request.once('close', () => open.delete(request));
      },
    ],
    ['undici:request:create', (message: unknown) => void open.add(requestOf(message))],
    ['undici:request:trailers', end],
    ['undici:request:error', end],
  ] as const;
  for (const [channel, listener] of channels) subscribe(channel, listener);
  return {
    count: () => open.size,
    [Symbol.dispose]() {
      for (const [channel, listener] of channels) unsubscribe(channel, listener);
    },
  };
}

/** Whether files are being read or written, or names looked up, in threads that take their own time. */
export function hasWorkInThreads(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(?:FSReq|GetAddrInfo)/.test(name));
}
