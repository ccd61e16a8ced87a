import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createHttpTransport } from '../../../src/core/http/transport.ts';
import type { ChildReport } from '../probe/probe-child.ts';
import { legacyReply, serve } from '../probe/scripted-server.ts';

const certificateFile = fileURLToPath(new URL('../../support/mcp.example.test.cert.pem', import.meta.url));
const cert = readFileSync(certificateFile, 'utf8');
const key = readFileSync(new URL('../../support/mcp.example.test.key.pem', import.meta.url), 'utf8');

/** Known to the proxy alone: nobody else can resolve it. */
const url = 'https://mcp.example.test/mcp';

const tunnels: { target: string; authorization: string | undefined }[] = [];
const reply = legacyReply();
const tls = createTlsServer({ key, cert }, async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const rpc = body === '' ? {} : JSON.parse(body);
  await reply(
    { method: request.method ?? '', path: request.url ?? '', headers: request.headers, rpc },
    response,
  );
});
const proxy = createServer((_request, response) => response.writeHead(400).end('only CONNECT'));
proxy.on('connect', (request, socket) => {
  tunnels.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] });
  const upstream = connect(portOf(tls), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
});

function portOf(server: Server | ReturnType<typeof createTlsServer>): number {
  return (server.address() as AddressInfo).port;
}

before(async () => {
  for (const server of [tls, proxy]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
});

after(() => {
  for (const server of [tls, proxy]) {
    server.close();
    server.closeAllConnections();
  }
});

/** Probes in a process of its own, because proxies and certificates are read from the environment at its start. */
async function probeIn(environment: Record<string, string>, target: string): Promise<string | undefined> {
  tunnels.length = 0;
  const { NO_PROXY, no_proxy, HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy, ...rest } = process.env;
  const child = fork(new URL('../probe/probe-child.ts', import.meta.url), [target], {
    env: { ...rest, ...environment },
  });
  const [[report], [code]]: [ChildReport[], number[]] = await Promise.all([
    once(child, 'message'),
    once(child, 'exit'),
  ]);
  // Connections that are kept for later do not keep the process.
  assert.equal(code, 0);
  return report?.verdicts[0];
}

test('HTTPS_PROXY is used, credentials included, and NODE_EXTRA_CA_CERTS trusted behind it', async () => {
  const environment = {
    HTTPS_PROXY: `http://user:pass@127.0.0.1:${portOf(proxy)}`,
    NODE_EXTRA_CA_CERTS: certificateFile,
  };
  assert.equal(await probeIn(environment, url), 'healthy');
  assert.equal(tunnels[0]?.target, 'mcp.example.test:443');
  assert.equal(tunnels[0]?.authorization, `Basic ${btoa('user:pass')}`);
});

test('a certificate that nobody vouches for fails as such, behind a proxy too', async () => {
  assert.equal(await probeIn({ HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}` }, url), 'tls');
});

test('loopback is reached without the proxy', async () => {
  await using server = await serve(legacyReply());
  const address = `http://127.0.0.1:${portOf(proxy)}`;
  assert.equal(await probeIn({ HTTPS_PROXY: address, HTTP_PROXY: address }, server.url), 'healthy');
  assert.equal(tunnels.length, 0);
});

test('extra certificates can be given in code, behind a proxy too', async () => {
  const before = process.env.HTTPS_PROXY;
  process.env.HTTPS_PROXY = `http://127.0.0.1:${portOf(proxy)}`;
  const http = createHttpTransport({ ca: [cert] });
  if (before === undefined) delete process.env.HTTPS_PROXY;
  else process.env.HTTPS_PROXY = before;
  const signal = new AbortController().signal;
  const response = await http.send({ method: 'GET', url, headers: {}, signal });
  assert.equal(response.status, 405);
  response.close();
});
