import assert from 'node:assert/strict';
import { request } from 'node:http';
import test from 'node:test';
import { InvalidInput } from '../../src/core/errors.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { at, json, reply, service, startCenter, weather } from './center.ts';

test('a body that is no JSON object is a wrapped 400', async (t) => {
  const center = await startCenter(t);
  for (const body of ['{', '', '[]', '"x"', 'null']) {
    const answer = await center.call('PUT', 'apis/weather', body);
    assert.deepEqual([answer.status, at(answer.body, 'error', 'code')], [400, 'InvalidRequestContent'], body);
  }
  assert.equal((await center.call('PUT', 'apis/weather', { properties: [] })).status, 400);
});

test('a body over 8 MiB is a 413, and the next call is served', async (t) => {
  const center = await startCenter(t);
  assert.equal((await center.call('PUT', 'apis/weather', 'x'.repeat(8 * 1024 * 1024 + 1))).status, 413);
  assert.equal((await center.call('PUT', 'apis/weather', { properties: weather.api })).status, 200);
});

test('unknown paths and methods are wrapped errors of the gateway', async (t) => {
  const center = await startCenter(t);
  for (const path of [
    '/nothing',
    '/subscriptions/x/nothing',
    `${center.path}/nothing/x`,
    '/%',
    `${center.workspace}/apis/%E0%A4%A`,
  ]) {
    const answer = await center.call('GET', path);
    assert.deepEqual([answer.status, at(answer.body, 'error', 'code')], [404, 'InvalidResourceType'], path);
  }
  assert.equal((await center.call('PATCH', 'apis/weather', {})).status, 405);
});

test('a version that there is not is refused with those that there are', async (t) => {
  const center = await startCenter(t);
  const get = (version: string) =>
    reply(fetch(`${center.emulator.url}${center.path}?api-version=${version}`));
  assert.equal((await get('2024-06-01-Preview')).status, 200);
  const { status, body } = await get('2024-03-10');
  assert.deepEqual([status, at(body, 'error', 'code')], [400, 'InvalidApiVersionParameter']);
  assert.match(String(at(body, 'error', 'message')), /'2024-03-10' is invalid\. .*,2024-03-01,/);
  assert.equal(at((await get('')).body, 'error', 'code'), 'MissingApiVersionParameter');
});

test('many writes to one resource at once leave one of them', async (t) => {
  const center = await startCenter(t);
  const titles = Array.from({ length: 20 }, (_, n) => `Title ${n}`);
  const replies = await Promise.all(
    titles.map((title) => center.call('PUT', 'apis/weather', { properties: { ...weather.api, title } })),
  );
  assert.equal(new Set(replies.map(({ headers }) => headers.get('etag'))).size, titles.length);
  const { body } = await center.call('GET', 'apis');
  assert.equal(Array.isArray(body.value) && body.value.length, 1);
  assert.ok(titles.includes(String(at(body, 'value', 0, 'properties', 'title'))));
});

test('close ends at once, whatever connections are open', async () => {
  const emulator = await startEmulator({ seed: [service], faults: [{ path: '/silent', action: 'silence' }] });
  await (await fetch(`${emulator.url}/anything`)).text();
  const silent = request(`${emulator.url}/silent`).end();
  const ended = new Promise((resolve) => silent.once('error', resolve));
  while (emulator.requests().length < 2) await new Promise(setImmediate);
  await emulator.close();
  await ended;
  await emulator.close();
});

test('a port in use is an input error that says what to do', async (t) => {
  const center = await startCenter(t);
  const port = Number(new URL(center.emulator.url).port);
  await assert.rejects(startEmulator({ port }), (error) => {
    assert.ok(error instanceof InvalidInput);
    assert.match(error.message, new RegExp(`Port ${port}.*EADDRINUSE`));
    return true;
  });
});

test('links lead back to localhost for those who came by it', async (t) => {
  const center = await startCenter(t, { pageSize: 1 });
  for (const name of ['one', 'two']) await center.call('PUT', `apis/${name}`, { properties: weather.api });
  const { port } = new URL(center.emulator.url);
  const nextLink = (host: string) =>
    new Promise<string>((resolve, reject) => {
      const path = `${center.workspace}/apis?api-version=2024-03-01`;
      const call = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve(String(at(JSON.parse(text), 'nextLink'))));
      });
      call.once('error', reject).end();
    });
  assert.equal(new URL(await nextLink(`localhost:${port}`)).host, `localhost:${port}`);
  assert.equal(new URL(await nextLink(`[::1]:${port}`)).host, `127.0.0.1:${port}`);
});

test('the request log has every request of every address, and nothing of its headers or body', async (t) => {
  const center = await startCenter(t);
  await reply(
    fetch(`${center.emulator.url}${center.workspace}/apis/weather?api-version=2024-03-01`, {
      method: 'PUT',
      headers: { ...json, authorization: 'Bearer s3cret' },
      body: JSON.stringify({ properties: weather.api }),
    }),
  );
  await center.data('/v0.1/servers?limit=1');
  const { text } = await reply(fetch(`${center.emulator.url}/_emulator/requests`));
  const log: unknown = JSON.parse(text);
  assert.deepEqual(log, center.emulator.requests());
  assert.deepEqual(
    [0, 1].map((n) =>
      ['host', 'method', 'path', 'query', 'status', 'bytes'].map((member) => at(log, n, member)),
    ),
    [
      [
        'management',
        'PUT',
        `${center.workspace}/apis/weather`,
        'api-version=2024-03-01',
        200,
        JSON.stringify({ properties: weather.api }).length,
      ],
      ['data', 'GET', '/v0.1/servers', 'limit=1', 200, 0],
    ],
  );
  assert.doesNotMatch(text, /s3cret|Forecasts/);
  assert.equal((await fetch(`${center.emulator.url}/_emulator/requests`, { method: 'DELETE' })).status, 204);
  assert.deepEqual(center.emulator.requests(), []);
});
