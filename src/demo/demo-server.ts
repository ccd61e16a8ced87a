import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isLoopbackName, parseAuthority } from '../emulator/http/authority.ts';
import { type DemoAnswer, demoAnswer } from './demo-answers.ts';

/** Bytes of a request's body. */
const greatestRequest = 64 * 1024;

const demoPath = '/mcp';

/** An MCP server to try things with. */
export interface DemoServer {
  /** The MCP endpoint. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a small MCP server on a free port of 127.0.0.1. It has three tools that read nothing of this machine, keeps no
 * sessions, and answers only requests whose `Host` is a loopback name with its own port and that no web page sends.
 *
 * @param version shown as the version of the server
 */
export async function startDemoServer(version: string): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(request, version).then(
      (answered) => write(response, answered),
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${demoPath}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(request: IncomingMessage, version: string): Promise<DemoAnswer> {
  const { headers, socket } = request;
  const host = parseAuthority(headers.host ?? '', 'http');
  if (!host || host.port !== socket.localPort || !isLoopbackName(host.name)) return { status: 421 };
  if (headers.origin !== undefined) return { status: 403 };
  if (request.url?.split('?', 1)[0] !== demoPath) return { status: 404 };
  if (request.method !== 'POST') return { status: 405 };
  if (!/^application\/json(;|$)/i.test(headers['content-type'] ?? '')) return { status: 415 };
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413 };
  const single = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
  return demoAnswer(parsed(body), single, { version, now: new Date() });
}

/** Undefined when it is too long. */
async function bodyOf(request: AsyncIterable<unknown>): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > greatestRequest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function write(response: ServerResponse, { status, body }: DemoAnswer): void {
  const headers = {
    ...(status === 405 ? { allow: 'POST' } : {}),
    ...(status === 413 ? { connection: 'close' } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
}
