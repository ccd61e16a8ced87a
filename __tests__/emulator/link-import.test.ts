import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test, { type TestContext } from 'node:test';
import { listenUntilEnd } from '../support/stand-in.ts';
import { at, type Center, definitionPath, putWeather, reply, startCenter } from './center.ts';

/** A service of this machine that nobody outside may read; `/moved` leads to it. */
async function startInternal(t: TestContext) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    if (request.url === '/moved') response.writeHead(302, { location: '/secret' }).end();
    else response.end('{"openapi":"3.0.3","info":{"title":"internal"}}');
  });
  return { seen, port: await listenUntilEnd(t, server) };
}

/** How an import by link ended: `Succeeded`, or what the failure says. */
async function endOf(center: Center, value: string): Promise<string> {
  const path = `${definitionPath}/importSpecification`;
  let answer = await center.call('POST', path, { format: 'link', value });
  while (answer.status === 202) {
    await new Promise(setImmediate);
    answer = await reply(fetch(answer.headers.get('location') ?? ''));
  }
  return String(at(answer.body, 'error', 'message') ?? answer.body.status);
}

const kept = (center: Center) => [...center.emulator.contents().values()].filter(({ text }) => text);

test('no import reads a service of this machine, unless the emulator was started for that', async (t) => {
  const { seen, port } = await startInternal(t);
  const center = await startCenter(t, { importDelayMs: 0 });
  await putWeather(center);
  for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '127.0.0.2', '127.1', '2130706433', '[::1]']) {
    assert.match(await endOf(center, `http://${name}:${port}/`), /--allow-loopback-links/, name);
  }
  for (const name of [
    '0.0.0.0',
    '[::]',
    '[::ffff:127.0.0.1]',
    'localhost.',
    'me.localhost',
    '10.0.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '[fe80::1]',
    'localhost.evil.example',
  ]) {
    assert.match(await endOf(center, `http://${name}:${port}/`), /loopback addresses only/, name);
  }
  assert.deepEqual(seen, []);
  assert.deepEqual(kept(center), []);
});

test('when it was, loopback is read, and a redirect is not followed', async (t) => {
  const { seen, port } = await startInternal(t);
  const center = await startCenter(t, { importDelayMs: 0, allowLoopbackLinks: true });
  await putWeather(center);
  assert.equal(await endOf(center, `http://localhost:${port}/openapi.json`), 'Succeeded');
  assert.match(await endOf(center, `http://127.0.0.1:${port}/moved`), /status 302/);
  for (const name of ['0.0.0.0', '[::]', '10.0.0.1', '169.254.169.254']) {
    assert.match(await endOf(center, `http://${name}:${port}/`), /loopback addresses only/, name);
  }
  assert.deepEqual(seen, ['/openapi.json', '/moved']);
});
