import assert from 'node:assert/strict';
import test from 'node:test';
import { at, type Center, definitionPath, putWeather, service, startCenter } from './center.ts';

const version = 'api-version=2024-02-01-preview';
const definition = `/workspaces/default/${definitionPath}`;

async function importText(center: Center, value: string): Promise<void> {
  await center.call('POST', `${definitionPath}/importSpecification`, { format: 'inline', value });
}

const namesOf = (body: unknown) => {
  const value = at(body, 'value');
  assert.ok(Array.isArray(value), JSON.stringify(body));
  return value.map((element) => at(element, 'name'));
};

test('in spec mode an export is an operation, whose result links to the document', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  await putWeather(center);
  await importText(center, 'openapi: 3.0.3');
  const accepted = await center.data(`${definition}:exportSpecification?${version}`, { method: 'POST' });
  assert.deepEqual([accepted.status, accepted.body.status], [202, 'Running']);
  const location = new URL(accepted.headers.get('operation-location') ?? '');
  assert.equal(location.origin, center.emulator.dataUrl(service));
  const ended = await center.data(location.pathname + location.search);
  assert.deepEqual([ended.status, ended.body.status, ended.body.id], [200, 'Succeeded', accepted.body.id]);
  const link = new URL(String(at(ended.body, 'result', 'value')));
  assert.equal((await center.data(link.pathname)).text, 'openapi: 3.0.3');

  await importText(center, 'openapi: 3.1.0');
  assert.equal((await center.data(location.pathname + location.search)).status, 404);
});

test('in spec mode elements have what is declared, empty where nobody set it, and nothing else', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  await putWeather(center);
  await center.call('PUT', 'apis/weather', {
    properties: { title: 'Weather', kind: 'rest', contacts: [{ email: 'a@b.example' }] },
  });
  await importText(center, '{}');
  const element = async (path: string) => (await center.data(`/workspaces/default/${path}?${version}`)).body;
  const deployment = await element('apis/weather/deployments/dev');
  assert.deepEqual(deployment.server, { runtimeUris: ['https://weather.example/mcp'] });
  assert.deepEqual([deployment.environment, 'environmentId' in deployment], ['dev', false]);
  assert.deepEqual((await element('environments/dev')).server, {
    type: 'Azure Functions',
    managementPortalUris: [],
  });
  assert.deepEqual((await element('apis/weather')).contacts, [{ name: '', email: 'a@b.example' }]);
  assert.deepEqual((await element(definitionPath)).specification, { name: '', version: '' });
});

test('in spec mode a version is demanded and errors have their header; the registry needs neither', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  await putWeather(center);
  const refused = await center.data('/apis');
  assert.deepEqual(
    [refused.status, refused.headers.get('x-ms-error-code')],
    [400, 'MissingApiVersionParameter'],
  );
  const missing = await center.data(`/workspaces/default/apis/none?${version}`);
  assert.deepEqual([missing.status, missing.headers.get('x-ms-error-code')], [404, 'NotFound']);
  assert.equal((await center.data('/workspaces/default/v0.1/servers')).status, 200);
});

test('the lists above all workspaces have the elements of each', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  await putWeather(center);
  const second = `${center.path}/workspaces/second`;
  const title = 'Second';
  assert.equal((await center.call('PUT', second, { properties: { title } })).status, 201);
  await center.call('PUT', `${second}/apis/wind`, { properties: { title: 'Wind', kind: 'rest' } });
  const names = async (path: string) => namesOf((await center.data(`${path}?${version}`)).body);
  assert.deepEqual(await names('/apis'), ['weather', 'wind']);
  assert.deepEqual(await names('/workspaces/second/apis'), ['wind']);
  assert.deepEqual(await names('/environments'), ['dev']);
});

test('top is how many there are in all, maxpagesize how many a page', async (t) => {
  const center = await startCenter(t);
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    await center.call('PUT', `apis/${name}`, { properties: { title: name, kind: 'rest' } });
  }
  const pages: unknown[][] = [];
  let path: string | undefined = '/apis?skip=1&top=3&maxpagesize=2';
  while (path) {
    const { body } = await center.data(path);
    pages.push(namesOf(body));
    const { nextLink } = body;
    path = typeof nextLink === 'string' ? nextLink.slice(new URL(nextLink).origin.length) : undefined;
  }
  assert.deepEqual(pages, [['two', 'three'], ['four']]);
  assert.deepEqual(namesOf((await center.data('/apis?top=0')).body), []);
});
