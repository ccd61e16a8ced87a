import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Clock } from '../../core/clock.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Fault, FaultDesk } from '../faults.ts';
import { patched } from '../json-patch.ts';
import type { LoggedRequest, OpenEntry, RequestLog } from '../request-log.ts';
import { type Doorway, refusedAdmission } from './admission.ts';
import { originOf, type Scheme } from './authority.ts';
import { readBody } from './body.ts';
import type { Certificate } from './certificate.ts';
import { type HttpAnswer, type Request, type RequestHandler, wrappedError } from './request-handler.ts';
import { turnAway, writeHead } from './write-answer.ts';

/** What all addresses of one emulator share. */
export interface Traffic {
  readonly log: RequestLog;
  readonly faults: FaultDesk;
  readonly clock: Clock;
  readonly wallTime: () => number;
  /** Milliseconds added to every answer. */
  readonly latencyMs: number;
  /** With it every address speaks https, without it http. */
  readonly certificate: Certificate | undefined;
  /** See `EmulatorOptions.allowHosts`; in lower case. */
  readonly allowedHosts: readonly string[];
  /** Aborted when the emulator closes. */
  readonly closing: AbortSignal;
  /** See `EmulatorOptions.around`. */
  readonly around: Around | undefined;
}

/**
 * Stands around the carrying out of each request, in the order of their arrival: what it awaits, the request
 * waits for; what it throws is answered with 500.
 */
export type Around = (
  request: Pick<Request, 'method' | 'path' | 'headers'>,
  carryOut: () => Promise<HttpAnswer>,
) => Promise<HttpAnswer>;

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** Requests about the emulator itself: neither recorded nor delayed, and no fault happens to them. */
const ownPaths = /^\/(?:_emulator\/|$)/;

/**
 * Serves a site on 127.0.0.1.
 *
 * @param port 0 for any free one
 * @throws InvalidInput when the port is taken or not allowed
 */
export async function listen(
  host: LoggedRequest['host'],
  port: number,
  site: RequestHandler,
  traffic: Traffic,
): Promise<Listener> {
  const { certificate, allowedHosts } = traffic;
  const scheme = schemeOf(certificate);
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const doorway: Doorway = { host, scheme, port: request.socket.localPort ?? 0, allowedHosts };
    const refusal = refusedAdmission(request, doorway);
    if (refusal) turnAway(request, response, refusal);
    else serve(host, request, response, site, traffic, refuse).catch(() => request.socket.destroy());
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
  // A port that somebody else takes while nobody listens stays theirs.
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

async function serve(
  host: LoggedRequest['host'],
  request: IncomingMessage,
  response: ServerResponse,
  site: RequestHandler,
  traffic: Traffic,
  refuse: (ms: number) => void,
): Promise<void> {
  const { clock } = traffic;
  const arrived = clock.now();
  const method = (request.method ?? 'GET').toUpperCase();
  const [path, query] = splitTarget(request.url ?? '/');
  const own = ownPaths.test(path);
  const entry = own
    ? undefined
    : traffic.log.open({ host, method, path, query, at: new Date(traffic.wallTime()).toISOString() });
  const fault = own ? undefined : traffic.faults.meet(host, method, path);

  if (fault?.action === 'reset-before') {
    request.socket.resetAndDestroy();
    return;
  }
  if (fault?.action === 'refuse') return refuse(fault.ms ?? 1000);
  const body = await readBody(request);
  if (entry && body) entry.bytes = body.length;
  if (fault?.action === 'silence') {
    if (fault.ms === undefined) return;
    await clock.sleep(fault.ms, traffic.closing);
    request.socket.destroy();
    return;
  }
  if (fault?.action === 'delay') await clock.sleep(fault.ms ?? 0, traffic.closing);

  const carryOut = (body: Buffer) =>
    answered(site, {
      method,
      path,
      query: new URLSearchParams(query),
      headers: request.headers,
      origin: originOf(request, schemeOf(traffic.certificate), traffic.allowedHosts),
      body,
    });
  const answer =
    body === undefined
      ? wrappedError(413, 'RequestContentTooLarge', 'The request content was larger than 8 MiB.')
      : await faulty(fault, () =>
          own || !traffic.around
            ? carryOut(body)
            : traffic.around({ method, path, headers: request.headers }, () => carryOut(body)),
        );
  if (!own && traffic.latencyMs > 0) await clock.sleep(traffic.latencyMs, traffic.closing);
  if (fault?.action === 'reset-after') {
    request.socket.resetAndDestroy();
    return;
  }
  complete(entry, answer.status, clock.now() - arrived);
  const content = writeHead(response, method, answer);
  if (fault?.action === 'truncate') cutShort(response, content);
  else if (fault?.action === 'drip') await drip(response, content, fault.ms ?? 1000, traffic);
  else response.end(content);
}

/** The fault's answer, or the service's own where the fault has none; the service acts where it is to. */
async function faulty(fault: Fault | undefined, act: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  const instead = faultAnswer(fault);
  if (instead === undefined) return withPatch(await act(), fault?.patch);
  if (fault?.acts) await act();
  return instead;
}

/** The answer as the patch changes it; one without JSON stays. */
function withPatch(answer: HttpAnswer, patch: Fault['patch']): HttpAnswer {
  if (patch === undefined || answer.body === undefined) return answer;
  return { ...answer, body: patched(answer.body, patch) };
}

function cutShort(response: ServerResponse, content: Buffer): void {
  const half = content.subarray(0, Math.floor(content.length / 2));
  // An answer without a body is cut in its headers already: nothing of it must look complete.
  if (half.length === 0) response.destroy();
  else response.write(half, () => response.socket?.resetAndDestroy());
}

async function drip(
  response: ServerResponse,
  content: Buffer,
  ms: number,
  { clock, closing }: Traffic,
): Promise<void> {
  for (const byte of content) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await clock.sleep(ms, closing);
  }
  response.end();
}

async function answered(site: RequestHandler, request: Request): Promise<HttpAnswer> {
  try {
    return await site(request);
  } catch (error) {
    return wrappedError(500, 'InternalServerError', error instanceof Error ? error.message : String(error));
  }
}

function faultAnswer(fault: Fault | undefined): HttpAnswer | undefined {
  if (fault?.status === undefined) return undefined;
  const headers = {
    ...fault.headers,
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  };
  if (typeof fault.body === 'string') return { status: fault.status, headers, text: fault.body };
  const body = fault.body ?? { error: { code: 'InjectedFault', message: 'This answer was asked for.' } };
  return { status: fault.status, headers, body };
}

function complete(entry: OpenEntry | undefined, status: number, ms: number): void {
  if (!entry) return;
  entry.status = status;
  entry.ms = Math.round(ms * 10) / 10;
}

/** The scheme of every address of an emulator with this certificate. */
export function schemeOf(certificate: Certificate | undefined): Scheme {
  return certificate ? 'https' : 'http';
}

function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
}
