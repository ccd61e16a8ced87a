import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as connectSecurely } from 'node:tls';

export interface RawAnswer {
  readonly status: number;
  /** Head and body as they came. */
  readonly text: string;
}

/**
 * One request with exactly these lines of head, as no client would send it.
 *
 * @param url whose port is asked on 127.0.0.1, and whose path and query are asked for
 */
export async function rawCall(
  url: string,
  method: string,
  headers: readonly string[],
  body = '',
): Promise<RawAnswer> {
  const { port, pathname, search, protocol } = new URL(url);
  const where = { port: Number(port), host: '127.0.0.1' };
  const socket =
    protocol === 'https:' ? connectSecurely({ ...where, rejectUnauthorized: false }) : connect(where);
  await once(socket, protocol === 'https:' ? 'secureConnect' : 'connect');
  const length = body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  const head = [`${method} ${pathname}${search} HTTP/1.1`, 'connection: close', ...headers, ...length];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  const answer = await text(socket);
  return { status: Number(answer.split(' ', 2)[1]), text: answer };
}
