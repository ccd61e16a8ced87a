import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

export interface SilentServer {
  /** `127.0.0.1:4711`. */
  readonly host: string;
  /** Resolves when someone has sent something. */
  readonly asked: Promise<unknown>;
  readonly connections: () => number;
}

/**
 * Takes connections on loopback and never says a word.
 *
 * @param onData what it does instead when something arrives
 */
export async function startSilentServer(
  t: Pick<TestContext, 'after'>,
  onData: (socket: Socket) => void = () => {},
): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let ask = (_: unknown) => {};
  const asked = new Promise((resolve) => {
    ask = resolve;
  });
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      ask(data);
      onData(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('It listens at a port.');
  return { host: `127.0.0.1:${address.port}`, asked, connections: () => connections };
}
