import assert from 'node:assert/strict';
import test from 'node:test';
import { at, definitionPath, putWeather, startCenter, weather } from './center.ts';

test('each PUT of a registration is answered 200 with the members and defaults of the live service', async (t) => {
  const center = await startCenter(t);
  const environment = await center.call('PUT', 'environments/dev', { properties: weather.environment });
  assert.equal(environment.status, 200);
  assert.deepEqual(Object.keys(environment.body), ['type', 'properties', 'id', 'name', 'systemData']);
  assert.equal(environment.body.type, 'Microsoft.ApiCenter/services/workspaces/environments');
  assert.equal(environment.body.id, `${center.workspace}/environments/dev`);
  assert.deepEqual(environment.body.properties, { ...weather.environment, customProperties: {} });

  const api = await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.equal(api.status, 200);
  assert.equal(
    JSON.stringify(api.body.properties),
    '{"title":"Weather","summary":"Forecasts","description":"Tells the weather.","kind":"mcp","externalDocumentation":[],"contacts":[],"customProperties":{}}',
  );

  const version = await center.call('PUT', 'apis/weather/versions/1-0-0', { properties: weather.version });
  assert.deepEqual([version.status, version.body.properties], [200, weather.version]);
  const definition = await center.call('PUT', definitionPath, { properties: weather.definition });
  assert.deepEqual([definition.status, definition.body.properties], [200, weather.definition]);
  const deployment = await center.call('PUT', 'apis/weather/deployments/dev', {
    properties: weather.deployment,
  });
  assert.equal(deployment.body.type, 'Microsoft.ApiCenter/services/workspaces/apis/deployments');
  assert.deepEqual(deployment.body.properties, {
    ...weather.deployment,
    customProperties: {},
    recommended: false,
  });
});

test('systemData tells creation and change as the live service does', async (t) => {
  const center = await startCenter(t);
  const members = async (method: string, path: string, properties?: unknown) => {
    const { body } = await center.call(method, path, properties && { properties });
    return Object.keys(Object(body.systemData)).join();
  };
  assert.equal(await members('PUT', 'apis/weather', weather.api), 'createdAt,lastModifiedAt');
  assert.equal(await members('PUT', 'apis/weather', weather.api), 'lastModifiedAt');
  assert.equal(await members('GET', 'apis/weather'), 'createdAt,lastModifiedAt');
  assert.equal(await members('PUT', 'environments/dev', weather.environment), 'createdAt');
  assert.equal(await members('PUT', 'environments/dev', weather.environment), 'lastModifiedAt');
  assert.equal(await members('GET', 'environments/dev'), 'createdAt');
});

test('moments have .NET fractions, and the last change of a new resource is a little before its creation', async (t) => {
  const center = await startCenter(t, { wallTime: () => Date.UTC(2026, 0, 2, 3, 4, 5, 60) });
  const { body } = await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.match(String(at(body, 'systemData', 'createdAt')), /^2026-01-02T03:04:05\.06\d*[1-9]?Z$/);
  assert.match(String(at(body, 'systemData', 'lastModifiedAt')), /^2026-01-02T03:04:05\.0\d{5}3Z$/);
});

test('the etag is unquoted, only on single children, and changes with every write', async (t) => {
  const center = await startCenter(t);
  const first = await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.match(first.headers.get('etag') ?? '', /^[0-9a-f]{8}-0000-0100-0000-[0-9a-f]{8}0000$/);
  const read = await center.call('GET', 'apis/weather');
  assert.equal(read.headers.get('etag'), first.headers.get('etag'));
  const second = await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.notEqual(second.headers.get('etag'), first.headers.get('etag'));
  assert.equal((await center.call('GET', 'apis')).headers.has('etag'), false);
});

test('an api shows the stage of the version written last, never in the answer to its PUT', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: { ...weather.api, lifecycleStage: 'retired' } });
  const stage = async () =>
    at((await center.call('GET', 'apis/weather')).body, 'properties', 'lifecycleStage');
  assert.equal(await stage(), undefined);
  await center.call('PUT', 'apis/weather/versions/v1', {
    properties: { title: 'v1', lifecycleStage: 'design' },
  });
  assert.equal(await stage(), 'design');
  await center.call('PUT', 'apis/weather/versions/v2', {
    properties: { title: 'v2', lifecycleStage: 'testing' },
  });
  await center.call('PUT', 'apis/weather/versions/v1', {
    properties: { title: 'v1', lifecycleStage: 'deprecated' },
  });
  assert.equal(await stage(), 'deprecated');
  await center.call('DELETE', 'apis/weather/versions/v1');
  assert.equal(await stage(), 'testing');
  const put = await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.equal(at(put.body, 'properties', 'lifecycleStage'), undefined);
  assert.equal(await stage(), 'testing');
});

test('PUT replaces: what is left out is gone, unknown members stay, nulls count as left out', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: { ...weather.api, contacts: [{ name: 'Ann' }] } });
  const { body } = await center.call('PUT', 'apis/weather', {
    properties: { remote: 'x', title: 'Weather', kind: 'mcp', summary: null, audience: null },
  });
  assert.deepEqual(body.properties, {
    title: 'Weather',
    kind: 'mcp',
    externalDocumentation: [],
    contacts: [],
    customProperties: {},
    remote: 'x',
  });
});

test('deleting an api removes all that is below it', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  assert.equal((await center.call('DELETE', 'apis/weather')).status, 204);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  for (const path of ['apis/weather/versions/1-0-0', definitionPath, 'apis/weather/deployments/dev']) {
    assert.equal((await center.call('GET', path)).status, 404, path);
  }
  assert.equal((await center.call('GET', 'environments/dev')).status, 200);
});

test('DELETE answers 200 for definitions and services, 204 for others and for what is missing', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const statuses = [];
  for (const path of [
    'apis/weather/deployments/dev',
    definitionPath,
    definitionPath,
    'apis/weather/versions/1-0-0',
    'apis/weather',
    'environments/dev',
    center.path,
    center.path,
  ]) {
    const answer = await center.call('DELETE', path);
    assert.equal(answer.text, '');
    statuses.push(answer.status);
  }
  assert.deepEqual(statuses, [204, 200, 204, 204, 204, 204, 200, 204]);
});

test('missing children are flat 404s, a missing service is the gateway’s', async (t) => {
  const center = await startCenter(t);
  assert.deepEqual((await center.call('GET', 'apis/none')).body, { code: '404' });
  assert.deepEqual((await center.call('GET', 'environments/none')).body, {
    code: '404',
    message: 'The environment with the specified ID does not exist.',
  });
  const orphan = await center.call('PUT', 'apis/none/versions/v1', { properties: weather.version });
  assert.deepEqual([orphan.status, orphan.body], [404, { code: '404' }]);
  const service = await center.call('GET', center.path.replace(/center$/, 'other'));
  assert.equal(service.status, 404);
  assert.equal(at(service.body, 'error', 'code'), 'ResourceNotFound');
  assert.equal(service.headers.get('x-ms-failure-cause'), 'gateway');
  assert.equal(service.headers.has('api-supported-versions'), false);
});

test('HEAD tells whether a child is there, without a body', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.equal((await center.call('HEAD', 'apis/weather')).status, 200);
  assert.equal((await center.call('HEAD', 'apis/none')).status, 404);
});

test('fixed segments and look-ups ignore case, names keep that of their first PUT', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/Weather', { properties: weather.api });
  const shouted = center.workspace
    .replace('resourceGroups', 'RESOURCEGROUPS')
    .replace('/center/', '/CENTER/');
  const { body } = await center.call('GET', `${shouted}/APIS/weather`);
  assert.equal(body.name, 'Weather');
  assert.equal(body.id, `${center.workspace}/apis/Weather`);
});

test('what is left of the allowance is told by kind of call, and goes down', async (t) => {
  const still = { now: () => 0, sleep: async () => undefined, timeout: () => new AbortController().signal };
  const center = await startCenter(t, { clock: still });
  const left = async (method: string, kind: string, body?: unknown) => {
    const { headers } = await center.call(method, 'apis/weather', body);
    return headers.get(`x-ms-ratelimit-remaining-subscription-${kind}`);
  };
  assert.equal(await left('PUT', 'writes', { properties: weather.api }), '199');
  assert.equal(await left('PUT', 'global-writes', { properties: weather.api }), '2998');
  assert.equal(await left('GET', 'global-reads'), '3749');
  assert.equal(await left('GET', 'reads'), null);
  assert.equal(await left('DELETE', 'deletes'), '199');
});

test('spec mode answers 201 to a creation and wraps errors', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  assert.equal((await center.call('PUT', 'apis/weather', { properties: weather.api })).status, 201);
  assert.equal((await center.call('PUT', 'apis/weather', { properties: weather.api })).status, 200);
  assert.deepEqual((await center.call('GET', 'apis/none')).body, { error: { code: '404' } });
});
