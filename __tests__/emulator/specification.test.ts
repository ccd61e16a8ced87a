import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test, { type TestContext } from 'node:test';
import type { Clock } from '../../src/core/clock.ts';
import { at, type Center, definitionPath, putWeather, type Reply, reply, startCenter } from './center.ts';

const importPath = `${definitionPath}/importSpecification`;
const exportPath = `${definitionPath}/exportSpecification`;

/** A clock whose sleepers wait for the test. */
function heldClock(): { clock: Clock; wake: () => void } {
  let waiting: (() => void)[] = [];
  return {
    clock: {
      now: () => 0,
      sleep: () => new Promise((resolve) => waiting.push(resolve)),
      timeout: () => new AbortController().signal,
    },
    wake: () => {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}

async function serveText(context: TestContext, text: string): Promise<string> {
  const server = createServer((_, response) => response.end(text));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/openapi.json`;
}

/** Follows an operation to its end: every answer on the way. */
async function followed(first: Reply): Promise<Reply[]> {
  const replies: Reply[] = [];
  let location = first.headers.get('location');
  while (location !== null && replies.length < 100) {
    const answer = await reply(fetch(location));
    replies.push(answer);
    location = answer.headers.get('location');
  }
  return replies;
}

async function specification(center: Center): Promise<unknown> {
  return at((await center.call('GET', definitionPath)).body, 'properties', 'specification');
}

test('an inline document is exported exactly as it was imported', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const value = '{ "openapi":\r\n"3.0.0",\t"x": "é\u2028 \\u0000" }\n';
  const imported = await center.call('POST', importPath, {
    format: 'inline',
    value,
    specification: { name: 'openapi', version: '3-0-0' },
  });
  assert.deepEqual([imported.status, imported.text], [200, '']);
  assert.equal(imported.headers.has('content-type'), false);
  assert.equal(imported.headers.has('location'), false);
  assert.deepEqual(await specification(center), { name: 'openapi', version: '3-0-0' });
  const exported = await center.call('POST', exportPath);
  assert.deepEqual([exported.status, exported.body], [200, { format: 'inline', value }]);
});

test('a PUT of the definition keeps its document', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('POST', importPath, {
    format: 'inline',
    value: '{}',
    specification: { name: 'openapi' },
  });
  await center.call('PUT', definitionPath, {
    properties: { title: 'Other', specification: { name: 'wsdl' } },
  });
  assert.deepEqual(await specification(center), { name: 'openapi' });
  assert.equal((await center.call('POST', exportPath)).body.value, '{}');
});

test('a definition without document has nothing to export', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  assert.equal((await center.call('POST', exportPath)).status, 404);
});

test('inline documents are taken up to 3 MiB of UTF-8, formats only in lower case', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const size = 3 * 1024 * 1024;
  const send = async (format: string, value: string) =>
    (await center.call('POST', importPath, { format, value })).status;
  assert.equal(await send('inline', 'é'.repeat(size / 2)), 200);
  assert.equal(await send('inline', 'é'.repeat(size / 2 + 1)), 400);
  assert.equal(await send('Inline', '{}'), 400);
});

test('a link is fetched behind a Location that moves, and takes effect some time after success', async (t) => {
  const { clock, wake } = heldClock();
  const center = await startCenter(t, { clock, allowLoopbackLinks: true });
  await putWeather(center);
  const link = await serveText(t, '{"openapi":"3.0.0"}');
  const order = { format: 'link', value: link, specification: { name: 'openapi' } };
  const accepted = await center.call('POST', importPath, order);
  assert.deepEqual([accepted.status, accepted.text], [202, '']);
  assert.equal(accepted.headers.has('retry-after'), false);
  const polls = await followed(accepted);
  assert.equal(polls[0]?.status, 202);
  assert.equal(polls[0].body.status, 'InProgress');
  assert.notEqual(polls[0].headers.get('location'), accepted.headers.get('location'));
  const last = polls.at(-1);
  assert.deepEqual([last?.status, last?.body.status], [200, 'Succeeded']);
  assert.match(
    String(last?.body.id),
    /\/services\/center\/apis\/weather\/.*\/operationResults\/[0-9a-f]{32}$/,
  );
  assert.equal(await specification(center), undefined);
  wake();
  await new Promise(setImmediate);
  assert.deepEqual(await specification(center), { name: 'openapi' });
  assert.equal((await center.call('POST', exportPath)).body.value, '{"openapi":"3.0.0"}');
});

test('a link beyond loopback, or to nothing, makes the operation fail', async (t) => {
  const center = await startCenter(t, { allowLoopbackLinks: true });
  await putWeather(center);
  for (const value of [
    'https://example.com/openapi.json',
    'http://127.0.0.1:1/',
    'file:///etc/hosts',
    'no',
  ]) {
    const polls = await followed(await center.call('POST', importPath, { format: 'link', value }));
    const last = polls.at(-1);
    assert.deepEqual([last?.status, last?.body.status], [200, 'Failed'], value);
    assert.equal(at(last?.body, 'error', 'code'), 'ValidationError');
  }
});

test('an operation’s URL must be followed as it is', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const accepted = await center.call('POST', importPath, { format: 'link', value: 'no' });
  const location = new URL(accepted.headers.get('location') ?? '');
  location.searchParams.set('t', '1');
  assert.equal((await fetch(location)).status, 403);
  location.pathname = location.pathname.replace(/[0-9a-f]$/, 'x');
  assert.equal((await fetch(location)).status, 404);
});

test('spec mode imports and exports through operations with Retry-After', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  await putWeather(center);
  const imported = await center.call('POST', importPath, { format: 'inline', value: '{}' });
  assert.deepEqual([imported.status, imported.headers.get('retry-after')], [202, '1']);
  const statuses = (await followed(imported)).map(({ body }) => body.status);
  assert.deepEqual(statuses, ['InProgress', 'Succeeded']);
  const exported = await center.call('POST', exportPath);
  assert.equal(exported.status, 202);
  assert.deepEqual((await followed(exported)).at(-1)?.body, { format: 'inline', value: '{}' });
});

test('spec mode exports a metadata schema through an operation of the service', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  const accepted = await center.call('POST', `${center.path}/exportMetadataSchema`, { assignedTo: 'api' });
  assert.deepEqual([accepted.status, accepted.headers.get('retry-after')], [202, '1']);
  const polls = await followed(accepted);
  assert.match(String(polls[0]?.body.id), /\/services\/center\/operationResults\/[0-9a-f]{32}$/);
  const ended = polls.at(-1);
  assert.deepEqual([ended?.status, ended?.body.format], [200, 'inline']);
  assert.ok(at(JSON.parse(String(ended?.body.value)), 'properties', 'customProperties'));
  const unknown = await center.call('GET', `${center.path}/operationResults/none`);
  assert.deepEqual([unknown.status, at(unknown.body, 'error', 'code')], [404, '404']);
});

test('a link beyond loopback leads to the document that is given for it, and to no other', async (t) => {
  const { clock, wake } = heldClock();
  const known = 'https://example.com/openapi.json';
  const links = (url: string) => (url === known ? Promise.resolve('{"openapi":"3.1.0"}') : undefined);
  const center = await startCenter(t, { clock, links });
  await putWeather(center);
  const order = (value: string) => center.call('POST', importPath, { format: 'link', value });
  const end = async (value: string) => (await followed(await order(value))).at(-1)?.body.status;
  assert.equal(await end('https://example.com/other.json'), 'Failed');
  assert.equal(await end(known), 'Succeeded');
  wake();
  await new Promise(setImmediate);
  assert.equal((await center.call('POST', exportPath)).body.value, '{"openapi":"3.1.0"}');
});

test('a given document that does not come makes the operation fail', async (t) => {
  const center = await startCenter(t, { links: () => Promise.reject(new Error('gone')) });
  await putWeather(center);
  const order = { format: 'link', value: 'https://example.com/openapi.json' };
  const polls = await followed(await center.call('POST', importPath, order));
  assert.equal(polls.at(-1)?.body.status, 'Failed');
});
