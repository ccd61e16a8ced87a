import diagnosticsChannel from 'node:diagnostics_channel';

/** The HTTP requests of this process whose response has not been read to its end. */
export interface OpenRequests extends Disposable {
  readonly count: () => number;
}

/** Counts from now on, whatever client sends them: https://nodejs.org/api/diagnostics_channel.html#http */
export function watchOpenRequests(): OpenRequests {
  const open = new Set<object>();
  const created = (message: unknown) => {
    const { request } = message as { request: NodeJS.EventEmitter };
    open.add(request);
    // Emitted after the last byte of the response, and after an error.
    request.once('close', () => open.delete(request));
  };
  diagnosticsChannel.subscribe('http.client.request.created', created);
  return {
    count: () => open.size,
    [Symbol.dispose]: () => void diagnosticsChannel.unsubscribe('http.client.request.created', created),
  };
}
