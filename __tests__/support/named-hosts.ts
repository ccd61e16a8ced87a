import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { generate } from 'selfsigned';
import { listenUntilEnd } from './stand-in.ts';

/** A host of the internet, played by a server on loopback. */
export interface NamedHost {
  /** A host name, or `*.` and all names with one label before the rest. */
  readonly name: string;
  /** Where its requests go: `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** The name by which answers call it, where one server plays a name of a wildcard. */
  readonly publicName?: string;
  /** A path that is open only with this `x-functions-key`, and the path that it stands for. */
  readonly guarded?: { readonly path: string; readonly key: string; readonly standsFor: string };
}

export interface NamedHosts {
  /** What a program needs to reach them: a proxy, and trust in their certificate. */
  readonly env: Readonly<Record<string, string>>;
  /** Names that were asked for and are not played. */
  readonly unknown: string[];
}

/**
 * Lets programs reach hosts by their public names over https, without a network: a proxy on loopback answers in their
 * place, and every address of loopback in an answer becomes the public one.
 *
 * @param certificates further certificates to trust, PEM files
 */
export async function startNamedHosts(
  t: Pick<TestContext, 'after'>,
  hosts: readonly NamedHost[],
  certificateFile: string,
  certificates: readonly string[] = [],
): Promise<NamedHosts> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'named hosts' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: hosts.map(({ name }) => ({ type: 2, value: name })) },
    ],
  });
  writeFileSync(
    certificateFile,
    [cert, ...certificates.map((file) => readFileSync(file, 'utf8'))].join('\n'),
  );

  const unknown: string[] = [];
  const servers = createTlsServer({ key, cert }, (request, response) => {
    const host = hostOf(hosts, request.headers.host ?? '');
    if (host) void pass(request, response, host, hosts);
    else response.writeHead(502).end();
  });
  const proxy = createServer((_request, response) => response.writeHead(400).end('only CONNECT'));
  proxy.on('connect', (request, socket) => {
    const [name = ''] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!hostOf(hosts, name)) {
      unknown.push(name);
      return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    servers.emit('connection', socket);
  });
  await listenUntilEnd(t, servers);
  const port = await listenUntilEnd(t, proxy);
  return {
    unknown,
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: certificateFile,
    },
  };
}

function hostOf(hosts: readonly NamedHost[], name: string): NamedHost | undefined {
  return (
    hosts.find((host) => host.name === name) ??
    hosts.find((host) => host.name.startsWith('*.') && name.replace(/^[^.]+/, '*') === host.name)
  );
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { url, guarded }: NamedHost,
  hosts: readonly NamedHost[],
): Promise<void> {
  const { host: _, ...headers } = request.headers;
  const isGuarded = guarded !== undefined && guarded.path === request.url;
  if (isGuarded && headers['x-functions-key'] !== guarded.key) return void response.writeHead(401).end();
  const path = isGuarded ? guarded.standsFor : request.url;
  const onward = forward(`${url}${path}`, { method: request.method, headers });
  onward.end(await text(request));
  const [answer]: [IncomingMessage] = await once(onward, 'response').then(([first]) => [first]);
  const body = publicly(await text(answer), hosts);
  const { 'transfer-encoding': __, 'content-length': ___, ...rest } = answer.headers;
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined)
      response.setHeader(name, typeof value === 'string' ? publicly(value, hosts) : value);
  }
  response.writeHead(answer.statusCode ?? 500).end(body);
}

/** Text with the public names of the hosts in place of their addresses. */
function publicly(body: string, hosts: readonly NamedHost[]): string {
  return hosts.reduce((shown, { name, url, publicName = name }) => {
    const { host } = new URL(url);
    return shown.replaceAll(`http://${host}`, `https://${publicName}`).replaceAll(host, publicName);
  }, body);
}
