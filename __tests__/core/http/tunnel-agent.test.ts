import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { systemClock } from '../../../src/core/clock.ts';
import { answeredByProxy } from '../../../src/core/http/answered-by-proxy.ts';
import { readText } from '../../../src/core/http/bounded-body.ts';
import { createHttpTransport } from '../../../src/core/http/transport.ts';

/** A proxy that answers CONNECT as it likes, and says when the last of its connections was closed. */
async function startProxy(answer: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('It listens at a port.');
  const before = process.env.HTTPS_PROXY;
  process.env.HTTPS_PROXY = `http://127.0.0.1:${address.port}`;
  const http = createHttpTransport();
  if (before === undefined) delete process.env.HTTPS_PROXY;
  else process.env.HTTPS_PROXY = before;
  const controller = new AbortController();
  return {
    cancel: () => controller.abort(new Error('cancelled')),
    send: () =>
      http.send({ method: 'GET', url: 'https://far.example.test/', headers: {}, signal: controller.signal }),
    closed: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** Writes for as long as the other side takes it. */
function writeForEver(socket: Socket, chunk: string): void {
  const more = () => {
    if (!socket.destroyed) socket.write(chunk, () => setImmediate(more));
  };
  more();
}

for (const [what, chunk] of [
  ['in long lines', `X-A: ${'b'.repeat(60_000)}\r\n`],
  ['in many lines', 'X-A: b\r\n'.repeat(500)],
  ['in one line that never ends', 'b'.repeat(10_000)],
] as const) {
  test(`a proxy whose headers never end is left after 16 KiB: ${what}`, async () => {
    const proxy = await startProxy((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-First: ');
      writeForEver(socket, chunk);
    });
    await assert.rejects(proxy.send(), { code: 'HPE_HEADER_OVERFLOW' });
    await proxy.closed();
  });
}

for (const [what, answer] of [
  ['says nothing', () => {}],
  ['stops amid its status line', (socket: Socket) => socket.write('HTTP/1.1 2')],
  ['stops amid its headers', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nX-A: ')],
  ['opens a tunnel in which nothing comes', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n')],
  [
    'refuses, and stops amid its page',
    (socket: Socket) => socket.write('HTTP/1.1 403 No\r\ncontent-length: 100\r\n\r\nNo'),
  ],
] as const) {
  test(`a cancelled run leaves a proxy that ${what}`, async () => {
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const proxy = await startProxy((socket) => {
      answer(socket);
      isAsked();
    });
    const sent = proxy.send().then(({ body }) => readText(body, { left: 1000 }));
    const refused = assert.rejects(sent, { message: 'cancelled' });
    await asked;
    proxy.cancel();
    await refused;
    await proxy.closed();
  });
}

test('a proxy that never completes its answer has a time limit of its own', async (t) => {
  t.mock.method(systemClock, 'timeout', () => AbortSignal.abort(new DOMException('late', 'TimeoutError')));
  const proxy = await startProxy(() => {});
  await assert.rejects(proxy.send(), { code: 'ETIMEDOUT', message: /proxy did not set up a connection/ });
  await proxy.closed();
});

test('what a proxy says when it refuses is the answer, marked as its own', async () => {
  const proxy = await startProxy((socket) => {
    // Its page comes later than its headers, in chunks, on a connection that it keeps open.
    socket.write('HTTP/1.1 502 Bad Gateway\r\ntransfer-encoding: chunked\r\nx-a: 1\r\n\r\n');
    socket.write('7\r\nno ', () => socket.write('host\r\n0\r\n\r\n'));
  });
  const { status, headers, body, close } = await proxy.send();
  assert.equal(status, 502);
  assert.equal(headers['x-a'], '1');
  assert.equal(headers[answeredByProxy], '1');
  assert.equal(await readText(body, { left: 1000 }), 'no host');
  close();
  await proxy.closed();
});
