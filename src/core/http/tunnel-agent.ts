import { request as requestOverHttp } from 'node:http';
import { Agent, type RequestOptions, request as requestOverHttps } from 'node:https';
import { isIPv6 } from 'node:net';
import { Duplex, Readable, Writable } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { type Clock, systemClock } from '../clock.ts';
import { optional } from '../optional.ts';
import { withTimeLimit } from './with-time-limit.ts';

/** Milliseconds for a proxy to set up a tunnel; less than any request may take. */
const tunnelMs = 20_000;

/** Bytes of the headers of a proxy's response. */
const greatestHeaders = 16 * 1024;

type OnConnection = NonNullable<Parameters<Agent['createConnection']>[1]>;

interface Tunnel {
  readonly accepted: boolean;
  readonly stream: Duplex;
}

/**
 * The agent of one request that goes through a proxy. It limits the headers and the time of the response to CONNECT, and
 * an abort ends the connection to the proxy. Where the proxy refuses, the request gets its response: `refused` says so.
 */
export class TunnelAgent extends Agent {
  /** Whether the proxy did not open the tunnel, so that the response of the request is its own. */
  refused = false;
  readonly #proxy: URL;
  readonly #signal: AbortSignal;
  readonly #clock: Clock;

  constructor(proxy: URL, signal: AbortSignal, clock: Clock = systemClock) {
    super();
    this.#proxy = proxy;
    this.#signal = signal;
    this.#clock = clock;
  }

  override createConnection(options: RequestOptions, done?: OnConnection): undefined {
    const target = authorityOf(options);
    withTimeLimit(this.#clock, tunnelMs, this.#signal, (signal) => openTunnel(this.#proxy, target, signal))
      .then(({ accepted, stream }) => {
        this.refused = !accepted;
        done?.(null, accepted ? secured(options, stream) : stream);
      })
      .catch((error: unknown) => done?.(withCode(error), new Duplex()));
  }
}

/** TLS with the target itself; its name is checked, and the stream is the way to it. */
function secured({ host, servername, ca }: RequestOptions, socket: Duplex): Duplex {
  return connectTls({
    host: host ?? '',
    ...optional('servername', servername),
    ...optional('ca', ca),
    socket,
  });
}

function openTunnel(proxy: URL, target: string, signal: AbortSignal): Promise<Tunnel> {
  const request = proxy.protocol === 'https:' ? requestOverHttps : requestOverHttp;
  return new Promise((resolve, reject) => {
    request({
      method: 'CONNECT',
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port,
      path: target,
      headers: { host: target, ...credentialsOf(proxy) },
      agent: false,
      maxHeaderSize: greatestHeaders,
      signal,
    })
      .once('connect', ({ statusCode = 0, statusMessage, rawHeaders }, socket, head) => {
        if (statusCode >= 200 && statusCode <= 299) {
          if (head.length > 0) socket.unshift(head);
          resolve({ accepted: true, stream: socket });
        } else {
          const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...headerLines(rawHeaders), '', ''];
          resolve({ accepted: false, stream: replay(lines.join('\r\n'), head, socket) });
        }
      })
      .once('error', reject)
      .end();
  });
}

function authorityOf({ host, port }: RequestOptions): string {
  const name = host ?? '';
  return `${isIPv6(name) ? `[${name}]` : name}:${port ?? 443}`;
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function headerLines(raw: readonly string[]): string[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []));
}

/** What the proxy said, to be read as the response of the request. The request, with its secrets, is not written to it. */
function replay(headers: string, head: Buffer, socket: Duplex): Duplex {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(headers, 'latin1');
    if (head.length > 0) yield head;
    yield* socket;
  }
  const stream = Duplex.from({
    readable: Readable.from(bytes(), { objectMode: false }),
    writable: new Writable({ write: (_chunk, _encoding, written) => written() }),
  });
  // Node ends what it writes to once it has read the whole response; the proxy may keep the connection open.
  return stream.once('finish', () => stream.destroy()).once('close', () => socket.destroy());
}

/** The error of a tunnel that was not set up in time, with the code of Node for that. */
function withCode(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.name !== 'AbortError') return error;
  const message = `The proxy did not set up a connection within ${tunnelMs / 1000} s.`;
  return Object.assign(new Error(message, { cause: error }), { code: 'ETIMEDOUT' });
}
