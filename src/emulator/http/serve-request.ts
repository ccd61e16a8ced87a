import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../faults.ts';
import { patched } from '../json-patch.ts';
import type { LoggedRequest, OpenEntry } from '../request-log.ts';
import { originOf, schemeOf } from './authority.ts';
import { readBody } from './body.ts';
import { type HttpAnswer, type Request, type RequestHandler, wrappedError } from './request-handler.ts';
import type { Traffic } from './traffic.ts';
import { writeHead } from './write-answer.ts';

/** Requests about the emulator itself: neither recorded nor delayed, and no fault happens to them. */
const ownPaths = /^\/(?:_emulator\/|$)/;

/** One request that came to an address. */
export interface Arrival {
  /** The address that it came to. */
  readonly host: LoggedRequest['host'];
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Answers one request, or plays the fault that is to happen to it.
 *
 * @param refuse stops listening for so many milliseconds
 */
export async function serveRequest(
  { host, request, response }: Arrival,
  handler: RequestHandler,
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

  if (fault?.action === 'reset-before') return void request.socket.resetAndDestroy();
  if (fault?.action === 'refuse') return refuse(fault.ms ?? 1000);
  const body = await readBody(request);
  if (entry && body) entry.bytes = body.length;
  if (fault?.action === 'silence') return stayIdle(request, fault.ms, traffic);
  if (fault?.action === 'delay') await clock.sleep(fault.ms ?? 0, traffic.closing);

  const carryOut = (body: Buffer) =>
    answered(handler, {
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
  if (fault?.action === 'reset-after') return void request.socket.resetAndDestroy();
  complete(entry, answer.status, clock.now() - arrived);
  const content = writeHead(response, method, answer);
  if (fault?.action === 'truncate') cutShort(response, content);
  else if (fault?.action === 'drip') await drip(response, content, fault.ms ?? 1000, traffic);
  else response.end(content);
}

/** Leaves a request without an answer: for so long, or for as long as its caller waits. */
async function stayIdle(
  { socket }: IncomingMessage,
  ms: number | undefined,
  { clock, closing }: Traffic,
): Promise<void> {
  if (ms === undefined) return;
  await clock.sleep(ms, closing);
  socket.destroy();
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

async function answered(handler: RequestHandler, request: Request): Promise<HttpAnswer> {
  try {
    return await handler(request);
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

function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
