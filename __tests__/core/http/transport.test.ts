import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { InvalidInput } from '../../../src/core/errors.ts';
import {
  createHttpTransport,
  type HttpRequest,
  type HttpResponse,
} from '../../../src/core/http/transport.ts';

async function listen(listener: RequestListener, host = '127.0.0.1') {
  const sockets = new Set<Socket>();
  const server = createServer(listener);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    sockets,
    /** Resolves when no connection is left. */
    async quiet() {
      for (const socket of sockets) if (!socket.destroyed) await once(socket, 'close');
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function request(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, signal: new AbortController().signal, ...more };
}

async function text(response: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const http = createHttpTransport();

test('status, headers in lower case and body are those of the server, whatever the status', async () => {
  await using server = await listen((received, response) => {
    response.writeHead(418, { 'X-Echo': received.headers['x-hello'], 'Set-Cookie': ['a', 'b'] });
    received.pipe(response);
  });
  const response = await http.send(
    request(server.url, { method: 'POST', body: 'grüße', headers: { 'X-Hello': 'world' } }),
  );
  assert.equal(response.status, 418);
  assert.equal(response.headers['x-echo'], 'world');
  assert.equal(response.headers['set-cookie'], 'a');
  assert.equal(await text(response), 'grüße');
});

test('bodies are decoded, asked for or not', async () => {
  const encoders = {
    gzip: gzipSync,
    'x-gzip': gzipSync,
    deflate: deflateSync,
    'Deflate ': deflateRawSync,
    br: brotliCompressSync,
    'gzip, gzip': (text: string) => gzipSync(gzipSync(text)),
    'br, identity, deflate': (text: string) => deflateRawSync(brotliCompressSync(text)),
  };
  for (const [encoding, encode] of Object.entries(encoders)) {
    await using server = await listen((received, response) => {
      assert.equal(received.headers['accept-encoding'], 'identity');
      response.writeHead(200, { 'content-encoding': encoding }).end(encode('content'));
    });
    assert.equal(await text(await http.send(request(server.url))), 'content');
  }
});

test('a broken encoding reaches the reader as an error', async () => {
  await using server = await listen((_received, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all'),
  );
  const response = await http.send(request(server.url));
  await assert.rejects(text(response), { code: 'ERR_CONTENT_ENCODING' });
});

test('no redirect is followed', async () => {
  await using server = await listen((_received, response) =>
    response.writeHead(302, { location: '/elsewhere' }).end(),
  );
  const response = await http.send(request(server.url));
  assert.equal(response.status, 302);
  assert.equal(response.headers.location, '/elsewhere');
  response.close();
});

test('plain http goes to loopback only, and nothing but http and https is spoken', async () => {
  const refused = [
    'http://mcp.example.test/',
    'http://10.0.0.1/',
    'http://127.0.0.1.example.test/',
    'file:///x',
    'x',
  ];
  for (const url of refused) await assert.rejects(http.send(request(url)), InvalidInput, url);
});

test('loopback is reached by its IPv6 address', async (context) => {
  const server = await listen((_received, response) => response.end('six'), '::1').catch(() => undefined);
  if (!server) return context.skip('This machine has no IPv6');
  await using six = server;
  assert.equal(await text(await http.send(request(six.url))), 'six');
});

test('a header that HTTP does not allow is refused by name', async () => {
  for (const headers of [{ 'x-key': 'a\r\nb' }, { 'x key': 'a' }]) {
    await assert.rejects(http.send(request('http://127.0.0.1:1/', { headers })), InvalidInput);
  }
});

test('what fails on the network has the code of Node', async () => {
  await assert.rejects(http.send(request('http://127.0.0.1:9/')), { code: 'ECONNREFUSED' });
  await using server = await listen((received) => received.socket.destroy());
  await assert.rejects(http.send(request(server.url)), { code: 'ECONNRESET' });
});

test('an abort before the headers rejects with its reason and closes the connection', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  await using server = await listen(() => controller.abort(reason));
  await assert.rejects(http.send(request(server.url, { signal: controller.signal })), reason);
  await server.quiet();
});

for (const encoding of ['identity', 'gzip']) {
  test(`an abort within a body (${encoding}) rejects with its reason and closes the connection`, async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using server = await listen((_received, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.write(encoding === 'gzip' ? gzipSync('start').subarray(0, 12) : 'start');
    });
    const response = await http.send(request(server.url, { signal: controller.signal }));
    const reading = text(response);
    controller.abort(reason);
    await assert.rejects(reading, reason);
    await server.quiet();
  });
}

test('closing a response closes its connection, and doing so twice is harmless', async () => {
  await using server = await listen((_received, response) => response.write('endless'));
  const response = await http.send(request(server.url));
  response.close();
  response.close();
  await server.quiet();
});

test('a body that is read to its end leaves the connection for the next request', async () => {
  await using server = await listen((_received, response) => response.end('x'));
  for (let count = 0; count < 3; count++) {
    const response = await http.send(request(server.url));
    await text(response);
    response.close();
  }
  assert.equal(server.sockets.size, 1);
});
