import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { InvalidInput } from '../../core/errors.ts';
import type { LoggedRequest } from '../request-log.ts';
import { type Doorway, refusedAdmission } from './admission.ts';
import { schemeOf } from './authority.ts';
import type { RequestHandler } from './request-handler.ts';
import { serveRequest } from './serve-request.ts';
import type { Traffic } from './traffic.ts';
import { turnAway } from './write-answer.ts';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers requests on 127.0.0.1.
 *
 * @param port 0 for any free one
 * @throws InvalidInput when the port is taken or not allowed
 */
export async function listen(
  host: LoggedRequest['host'],
  port: number,
  handler: RequestHandler,
  traffic: Traffic,
): Promise<Listener> {
  const { certificate, allowedHosts } = traffic;
  const scheme = schemeOf(certificate);
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const doorway: Doorway = { host, scheme, port: request.socket.localPort ?? 0, allowedHosts };
    const refusal = refusedAdmission(request, doorway);
    if (refusal) turnAway(request, response, refusal);
    else
      serveRequest({ host, request, response }, handler, traffic, refuse).catch(() =>
        request.socket.destroy(),
      );
  };
  // A missing Host is refused here too, in words.
  const given = { requireHostHeader: false };
  const server = certificate
    ? createTlsServer({ ...given, key: certificate.key, cert: certificate.cert }, handle)
    : createServer(given, handle);
  // closeAllConnections does not know those that are still shaking hands over TLS.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => {
    throw new InvalidInput({
      code: 'emulator-port-unavailable',
      message: `Port ${port} on 127.0.0.1 cannot be listened on${codeOf(cause)}.`,
      next: 'Name another port, or 0 for any free one.',
      cause,
    });
  });
  // A port that another program takes while the emulator does not listen stays with that program.
  server.on('error', () => {});
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The listener has no port.');
  const { port: listening } = address;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  function refuse(ms: number): void {
    void stop();
    const again = () => !traffic.closing.aborted && server.listen(listening, '127.0.0.1');
    traffic.clock.timeout(ms).addEventListener('abort', again, { once: true });
  }
  return { port: listening, close: stop };
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
}
