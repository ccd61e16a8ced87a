import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The connections to the servers of this process that were opened since, and are not closed yet. */
export interface OpenConnections extends Disposable {
  readonly count: () => number;
}

/** Counts from now on, of every library: https://nodejs.org/api/diagnostics_channel.html#net */
export function watchConnections(): OpenConnections {
  const open = new Set<Socket>();
  const opened = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };
  subscribe('net.server.socket', opened);
  return {
    count: () => open.size,
    [Symbol.dispose]: () => void unsubscribe('net.server.socket', opened),
  };
}
