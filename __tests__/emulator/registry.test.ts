import assert from 'node:assert/strict';
import test from 'node:test';
import { at, type Center, definitionPath, putWeather, startCenter, weather } from './center.ts';

const official = 'io.modelcontextprotocol.registry/official';

async function putServer(center: Center, name: string): Promise<void> {
  await center.call('PUT', `apis/${name}`, { properties: { ...weather.api, title: name } });
  await center.call('PUT', `apis/${name}/versions/v1`, { properties: { ...weather.version, title: 'v1' } });
  await center.call('PUT', `apis/${name}/deployments/dev`, { properties: weather.deployment });
}

test('a registered server is listed with the fields that clients read', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  for (const base of ['', '/workspaces/default']) {
    const { status, body } = await center.data(`${base}/v0.1/servers`);
    assert.equal(status, 200);
    assert.deepEqual(body.metadata, { count: 1 });
    assert.deepEqual(at(body, 'servers', 0, 'server'), {
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
      name: 'weather',
      title: 'Weather',
      description: 'Tells the weather.',
      version: '1-0-0',
      remotes: [{ type: 'sse', url: 'https://weather.example/mcp' }],
    });
    assert.equal(at(body, 'servers', 0, '_meta', official, 'isLatest'), true);
    assert.match(String(at(body, 'servers', 0, '_meta', official, 'createdAt')), /\+00:00$/);
    assert.match(
      String(at(body, 'servers', 0, '_meta', 'x-ms-id')),
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
  }
});

test('only APIs of kind mcp with a version and a deployment are listed', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const count = async () => at((await center.data('/v0.1/servers')).body, 'metadata', 'count');
  await center.call('PUT', 'apis/weather', { properties: { ...weather.api, kind: 'rest' } });
  assert.equal(await count(), 0);
  await center.call('PUT', 'apis/weather', { properties: { ...weather.api, kind: 'MCP' } });
  assert.equal(await count(), 1);
  await center.call('DELETE', 'apis/weather/deployments/dev');
  assert.equal(await count(), 0);
  await center.call('PUT', 'apis/weather/deployments/dev', { properties: weather.deployment });
  await center.call('DELETE', 'apis/weather/versions/1-0-0');
  assert.equal(await count(), 0);
});

test('an entry without description has no such member, as clients must expect', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'apis/weather', { properties: { title: 'Weather', kind: 'mcp' } });
  const { body } = await center.data('/v0.1/servers');
  assert.equal(at(body, 'servers', 0, 'server', 'description'), undefined);
});

test('a remote is sse, and streamable-http only behind the definition that the portal names so', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const definitionId = `/workspaces/default/${definitionPath.replace('openapi', 'default-streamable')}`;
  await center.call('PUT', 'apis/weather/deployments/dev', {
    properties: { ...weather.deployment, definitionId },
  });
  const { body } = await center.data('/v0.1/servers');
  assert.equal(at(body, 'servers', 0, 'server', 'remotes', 0, 'type'), 'streamable-http');
});

test('cursors lead through all pages of the list', async (t) => {
  const center = await startCenter(t);
  for (const name of ['one', 'two', 'three']) await putServer(center, name);
  const seen: unknown[] = [];
  let cursor: unknown = '';
  while (typeof cursor === 'string') {
    const { body } = await center.data(`/v0.1/servers?limit=2${cursor && `&cursor=${cursor}`}`);
    const servers = Array.isArray(body.servers) ? body.servers : [];
    assert.equal(at(body, 'metadata', 'count'), servers.length);
    seen.push(...servers.map((entry) => at(entry, 'server', 'name')));
    cursor = at(body, 'metadata', 'nextCursor');
  }
  assert.deepEqual(seen, ['one', 'two', 'three']);
  assert.equal((await center.data('/v0.1/servers?limit=0')).status, 400);
});

test('the page size makes the registry page too', async (t) => {
  const center = await startCenter(t, { pageSize: 1 });
  for (const name of ['one', 'two']) await putServer(center, name);
  const { body } = await center.data('/v0.1/servers');
  assert.equal(at(body, 'metadata', 'count'), 1);
  assert.equal(typeof at(body, 'metadata', 'nextCursor'), 'string');
});

test('versions are found by their title, and the one created last is the latest', async (t) => {
  const center = await startCenter(t);
  await putServer(center, 'one');
  await center.call('PUT', 'apis/one/versions/v2', { properties: { ...weather.version, title: 'v2' } });
  await center.call('PUT', 'apis/one/versions/v1', {
    properties: { title: 'v1', lifecycleStage: 'deprecated' },
  });
  const of = async (version: string) =>
    center.data(`/workspaces/default/v0.1/servers/one/versions/${version}`);
  const latest = await of('latest');
  assert.equal(at(latest.body, 'server', 'version'), 'v2');
  const first = await of('v1');
  assert.equal(at(first.body, '_meta', official, 'isLatest'), false);
  assert.equal((await of('v3')).status, 404);
  assert.equal((await center.data('/v0.1/servers/none/versions/latest')).status, 404);
});

test('the older registry has the older shape', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const { body } = await center.data('/workspaces/default/v0/servers');
  assert.equal(at(body, 'servers', 0, 'version_detail', 'version'), '1-0-0');
  assert.deepEqual(at(body, 'servers', 0, 'remotes'), [
    { type: 'sse', transport_type: 'sse', url: 'https://weather.example/mcp' },
  ]);
  assert.equal((await center.data('/v0/servers/weather')).body.name, 'weather');
  await center.call('PUT', 'apis/rest', { properties: { title: 'R', kind: 'rest' } });
  assert.equal((await center.data('/v0/servers/rest')).status, 404);
});

test('browsers of any origin may read the data host, errors included', async (t) => {
  const center = await startCenter(t);
  const preflight = await center.data('/v0.1/servers', { method: 'OPTIONS' });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/);
  const missing = await center.data('/nothing');
  assert.deepEqual([missing.status, missing.headers.get('access-control-allow-origin')], [404, '*']);
});
