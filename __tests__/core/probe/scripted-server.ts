import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject } from '../../../src/core/json.ts';

/** A request as the server saw it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON-RPC message, or an empty object. */
  readonly rpc: JsonObject;
}

export type Reply = (received: Received, response: ServerResponse) => unknown;

export interface ScriptedServer extends AsyncDisposable {
  readonly origin: string;
  readonly url: string;
  readonly requests: readonly Received[];
  /** The JSON-RPC methods asked for, in order. */
  readonly methods: () => readonly unknown[];
}

/** An HTTP server on loopback that does exactly what the reply says. */
export async function serve(reply: Reply, path = '/mcp'): Promise<ScriptedServer> {
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    // A client that goes away in the middle is what these tests are about.
    response.on('error', () => {});
    let body = '';
    for await (const chunk of request) body += chunk;
    const parsed: unknown = body === '' ? {} : JSON.parse(body);
    const received = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      rpc: isJsonObject(parsed) ? parsed : {},
    };
    requests.push(received);
    await reply(received, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: `${origin}${path}`,
    requests,
    methods: () => requests.map((request) => request.rpc.method ?? request.method),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const tool = { name: 'greet', description: 'Says hello', inputSchema: { type: 'object' } };

export const initializeResult = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'scripted', version: '1.0.0' },
};

/** Any answer at all. */
export function answer(
  response: ServerResponse,
  status: number,
  body = '',
  contentType = '',
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { ...(contentType === '' ? {} : { 'content-type': contentType }), ...headers })
    .end(body);
}

export function html(response: ServerResponse, status: number, body: string): void {
  answer(response, status, `<!DOCTYPE html><html><head>${body}</head></html>`, 'text/html; charset=utf-8');
}

/** A JSON-RPC response to the request. */
export function result(received: Received, response: ServerResponse, value: unknown, headers = {}): void {
  const body = JSON.stringify({ jsonrpc: '2.0', id: received.rpc.id, result: value });
  answer(response, 200, body, 'application/json', headers);
}

export function rpcError(
  received: Received,
  response: ServerResponse,
  status: number,
  code: number,
  message = 'refused',
  data?: unknown,
): void {
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: received.rpc.id ?? null,
    error: { code, message, data },
  });
  answer(response, status, body, 'application/json');
}

/** A server of the 2025 era that is in order, but for the methods (or HTTP methods) that are given. */
export function legacyReply(overrides: Readonly<Record<string, Reply>> = {}): Reply {
  const standard: Readonly<Record<string, Reply>> = {
    'server/discover': (received, response) => rpcError(received, response, 200, -32601, 'Method not found'),
    initialize: (received, response) => result(received, response, initializeResult),
    'notifications/initialized': (_received, response) => answer(response, 202),
    'tools/list': (received, response) => result(received, response, { tools: [tool] }),
    GET: (_received, response) => answer(response, 405),
    DELETE: (_received, response) => answer(response, 405),
  };
  return (received, response) => {
    const method = String(received.rpc.method ?? received.method);
    const reply = overrides[method] ?? standard[method];
    return reply ? reply(received, response) : rpcError(received, response, 200, -32601, 'Method not found');
  };
}
