import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { type Center, definitionPath, putWeather, service, startCenter, weather } from './center.ts';
import { type RawAnswer, rawCall } from './raw-call.ts';

const body = JSON.stringify({ properties: weather.api });
const typed = 'content-type: application/json';

/** A write of the API `written`, with these lines of head. */
function write(center: Center, headers: readonly string[], content = body): Promise<RawAnswer> {
  const url = `${center.emulator.url}${center.workspace}/apis/written?api-version=2024-03-01`;
  return rawCall(url, 'PUT', headers, content);
}

const isWritten = (center: Center) =>
  [...center.emulator.contents().keys()].some((path) => path.endsWith('/apis/written'));

const portOf = (url: string) => new URL(url).port;

describe('who is answered, by Host', () => {
  for (const tls of [undefined, 'made'] as const) {
    test(`loopback names with the own port are, on every address, ${tls ? 'https' : 'http'}`, async (t) => {
      const center = await startCenter(t, tls ? { tls } : {});
      for (const url of [center.emulator.url, center.emulator.dataUrl(service) ?? '']) {
        for (const name of ['127.0.0.1', '127.9.9.9', 'localhost', 'LocalHost', '[::1]']) {
          const path = url === center.emulator.url ? '/_emulator/requests' : '/v0.1/servers';
          const { status } = await rawCall(url + path, 'GET', [`host: ${name}:${portOf(url)}`]);
          assert.equal(status, 200, `${url} ${name}`);
        }
      }
    });

    test(`every other name and port is refused with what to do, ${tls ? 'https' : 'http'}`, async (t) => {
      const center = await startCenter(t, { identity: true, ...(tls ? { tls } : {}) });
      const { url } = center.emulator;
      const paths = ['/', '/_emulator/requests', '/_emulator/page.js', '/metadata/endpoints', center.path];
      const data = center.emulator.dataUrl(service) ?? '';
      const addresses = [...paths.map((path) => url + path), `${data}/v0.1/servers`, `${data}/apis`];
      for (const address of addresses) {
        const port = portOf(address);
        for (const host of [
          ['host: evil.example'],
          [`host: evil.example:${port}`],
          [`host: 127.0.0.1.evil.example:${port}`],
          [`host: localhost.evil.example:${port}`],
          [`host: 127.0.0.1@evil.example:${port}`],
          [`host: 127.0.0.256:${port}`],
          [`host: 0.0.0.0:${port}`],
          [`host: [::]:${port}`],
          ['host: 127.0.0.1'],
          ['host: localhost:1'],
          ['host:'],
          [],
          [`host: 127.0.0.1:${port}`, 'host: evil.example'],
          [`host: evil.example`, `host: 127.0.0.1:${port}`],
        ]) {
          const { status, text } = await rawCall(address, 'GET', host);
          assert.equal(status, 421, `${address} ${host}`);
          assert.match(text, /content-type: application\/json.*"HostNotAllowed".*--allow-host NAME/s);
        }
      }
      assert.deepEqual(center.emulator.requests(), []);
    });
  }

  test('a write under a foreign name changes nothing', async (t) => {
    const center = await startCenter(t);
    assert.equal((await write(center, ['host: evil.example', typed])).status, 421);
    assert.equal(isWritten(center), false);
  });

  test('a target that names another host is not read past its Host', async (t) => {
    const center = await startCenter(t);
    const port = portOf(center.emulator.url);
    const { createConnection } = await import('node:net');
    const { text } = await import('node:stream/consumers');
    const socket = createConnection(Number(port), '127.0.0.1');
    socket.write(
      `GET http://evil.example/_emulator/requests HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`,
    );
    assert.match(await text(socket), /^HTTP\/1\.1 421 /);
  });

  test('a name that is allowed is answered whatever its port, and gets links to itself', async (t) => {
    const center = await startCenter(t, { allowHosts: ['Tunnel.example', 'other.example'], pageSize: 1 });
    for (const name of ['one', 'two']) await center.call('PUT', `apis/${name}`, { properties: weather.api });
    const list = `${center.emulator.url}${center.workspace}/apis?api-version=2024-03-01`;
    for (const [host, origin] of [
      ['tunnel.example', 'https://tunnel.example/'],
      ['TUNNEL.example:8443', 'https://tunnel.example:8443/'],
      ['other.example:443', 'https://other.example:443/'],
    ]) {
      const { status, text } = await rawCall(list, 'GET', [`host: ${host}`, 'x-forwarded-proto: https']);
      assert.equal(status, 200, host);
      assert.ok(text.includes(`"nextLink":"${origin}`), text);
    }
    assert.equal((await rawCall(list, 'GET', ['host: sub.tunnel.example'])).status, 421);
    const data = `${center.emulator.dataUrl(service)}/v0.1/servers`;
    assert.equal((await rawCall(data, 'GET', ['host: other.example'])).status, 200);
  });
});

describe('which pages may use the management API', () => {
  test('one of another origin may not: it changes nothing and reads nothing', async (t) => {
    const center = await startCenter(t);
    const { url } = center.emulator;
    const own = `host: 127.0.0.1:${portOf(url)}`;
    const dataOrigin = center.emulator.dataUrl(service);
    for (const foreign of [
      'origin: https://evil.example',
      'origin: null',
      'origin: http://127.0.0.1:1',
      'origin: http://127.0.0.1',
      `origin: http://localhost:${portOf(url)}`,
      `origin: https://127.0.0.1:${portOf(url)}`,
      `origin: ${url}.evil.example`,
      `origin: ${url}/`,
      `origin: ${dataOrigin}`,
      'sec-fetch-site: cross-site',
      'sec-fetch-site: same-site',
    ]) {
      const answer = await write(center, [own, typed, foreign]);
      assert.equal(answer.status, 403, foreign);
      assert.match(answer.text, /"OriginNotAllowed"/);
      assert.doesNotMatch(answer.text, /access-control-allow/i);
      for (const [method, path] of [
        ['GET', '/_emulator/requests'],
        ['DELETE', '/_emulator/requests'],
        ['PUT', '/_emulator/faults'],
        ['DELETE', '/_emulator/faults'],
        ['GET', `${center.path}?api-version=2024-03-01`],
        ['DELETE', `${center.path}?api-version=2024-03-01`],
        ['OPTIONS', `${center.path}?api-version=2024-03-01`],
      ] as const) {
        const { status } = await rawCall(url + path, method, [own, foreign]);
        assert.equal(status, 403, `${foreign}: ${method} ${path}`);
      }
    }
    assert.equal(isWritten(center), false);
    assert.ok(center.emulator.dataUrl(service), 'the service is still there');
    assert.deepEqual(center.emulator.requests(), []);
  });

  test('the emulator’s own page may, and so may every client that is no browser', async (t) => {
    const center = await startCenter(t);
    const { url } = center.emulator;
    const port = portOf(url);
    for (const headers of [
      [`host: 127.0.0.1:${port}`],
      [`host: 127.0.0.1:${port}`, `origin: http://127.0.0.1:${port}`],
      [`host: 127.0.0.1:${port}`, `origin: http://127.0.0.1:${port}`, 'sec-fetch-site: same-origin'],
      [`host: localhost:${port}`, `origin: http://localhost:${port}`],
      [`host: localhost:${port}`, 'sec-fetch-site: none'],
    ]) {
      assert.equal((await write(center, [...headers, typed])).status, 200, headers.join());
    }
  });

  test('a person may follow a link to the page, but no page may show it in a frame or send a form', async (t) => {
    const center = await startCenter(t);
    const { url } = center.emulator;
    const from = [`host: 127.0.0.1:${portOf(url)}`, 'sec-fetch-site: cross-site', 'sec-fetch-mode: navigate'];
    assert.equal((await rawCall(`${url}/`, 'GET', [...from, 'sec-fetch-dest: document'])).status, 200);
    assert.equal((await rawCall(`${url}/`, 'GET', [...from, 'sec-fetch-dest: iframe'])).status, 403);
    const path = `${url}${center.path}/workspaces/default/${definitionPath}/importSpecification`;
    assert.equal((await rawCall(path, 'POST', [...from, 'sec-fetch-dest: document'])).status, 403);
  });

  test('behind a tunnel its own pages may, whether it keeps the Host or replaces it', async (t) => {
    const center = await startCenter(t, { allowHosts: ['tunnel.example'] });
    const port = portOf(center.emulator.url);
    const origin = 'origin: https://tunnel.example';
    for (const host of ['tunnel.example', `localhost:${port}`]) {
      assert.equal((await write(center, [`host: ${host}`, origin, typed])).status, 200, host);
    }
    const other = [`host: tunnel.example`, 'origin: https://evil.example', typed];
    assert.equal((await write(center, other)).status, 403);
  });

  test('with a loopback name allowed for any port, a page of another port is still foreign', async (t) => {
    const center = await startCenter(t, { allowHosts: ['127.0.0.1'] });
    const host = 'host: 127.0.0.1:9999';
    assert.equal((await write(center, [host, 'origin: http://127.0.0.1:9999', typed])).status, 200);
    assert.equal((await write(center, [host, 'origin: http://127.0.0.1:8888', typed])).status, 403);
  });
});

describe('what pages of other origins may read', () => {
  test('the data host answers them and their preflights, and takes JSON only', async (t) => {
    const center = await startCenter(t);
    await putWeather(center);
    const data = `${center.emulator.dataUrl(service)}/workspaces/default`;
    const head = [
      `host: ${new URL(data).host}`,
      'origin: https://portal.example',
      'sec-fetch-site: cross-site',
    ];
    const preflight = [...head, 'access-control-request-method: POST'];
    for (const [method, path, headers, content, expected] of [
      ['GET', '/apis', head, '', 200],
      ['GET', '/v0.1/servers', [...head.slice(0, 1), 'origin: null'], '', 200],
      ['OPTIONS', ':search', preflight, '', 204],
      ['POST', ':search', [...head, typed], '{"query":"weather"}', 200],
      ['POST', ':search', [...head, 'content-type: text/plain'], '{"query":"weather"}', 415],
    ] as const) {
      const { status, text } = await rawCall(data + path, method, headers, content);
      assert.equal(status, expected, `${method} ${path}`);
      assert.match(text, /access-control-allow-origin: \*/i);
    }
  });
});
