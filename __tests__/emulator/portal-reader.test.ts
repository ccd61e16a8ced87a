import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.ts';
import { at, definitionPath, weather } from './center.ts';
import type { HttpsAnswer } from './https-call.ts';
import { startTlsCenter, type TlsCenter } from './tls-center.ts';

const origin = 'https://portal.contoso.example';

/** Calls as the API Center portal makes them (Azure/APICenter-Portal-Starter), from a browser: see `fetched`. */
interface Portal {
  readonly center: TlsCenter;
  get(path: string): Promise<HttpsAnswer>;
  post(path: string, body?: object): Promise<HttpsAnswer>;
}

/** @param token what MSAL gave to a person who is signed in */
async function startPortal(
  context: TestContext,
  options: EmulatorOptions = {},
  token?: string,
): Promise<Portal> {
  const center = await startTlsCenter(context, options);
  await center.put('environments/dev', weather.environment);
  await center.put('apis/weather', weather.api);
  await center.put('apis/weather/versions/1-0-0', weather.version);
  await center.put(definitionPath, weather.definition);
  await center.post(`${definitionPath}/importSpecification`, {
    format: 'inline',
    value: '{"openapi":"3.0.3"}',
    specification: { name: 'openapi' },
  });
  await center.put('apis/weather/deployments/dev', weather.deployment);
  const call = (method: 'GET' | 'POST', path: string, body?: object) => {
    // Everything but the schemas is asked for in the workspace; a next link is followed as it is.
    const isWhole = path.startsWith('https://') || path.startsWith('/metadataSchemas');
    return fetched(center, method, isWhole ? path : `/workspaces/default${path}`, body, token);
  };
  return {
    center,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
  };
}

/** A browser's fetch of another origin: the preflight, whether it allows the call, the call, whether it may be read. */
async function fetched(
  center: TlsCenter,
  method: string,
  target: string,
  body: object | undefined,
  token: string | undefined,
): Promise<HttpsAnswer> {
  const asked = ['content-type', ...(token === undefined ? [] : ['authorization'])].sort();
  const preflight = await center.data(target, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': asked.join(','),
    },
  });
  assert.ok(preflight.status >= 200 && preflight.status < 300, `preflight: ${preflight.status}`);
  const allowed = (name: string) => String(preflight.headers[name] ?? '').toLowerCase();
  assert.match(allowed('access-control-allow-origin'), /^\*$/);
  assert.ok(allowed('access-control-allow-methods').includes(method.toLowerCase()));
  const allowedHeaders = allowed('access-control-allow-headers').split(/,\s*/);
  for (const name of asked) assert.ok(allowedHeaders.includes(name), name);
  const answer = await center.data(target, {
    method,
    headers: {
      origin,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { content: JSON.stringify(body) }),
  });
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.notEqual(answer.body, undefined, `${target} has no JSON`);
  return answer;
}

const namesOf = (body: unknown) => {
  const value = at(body, 'value');
  assert.ok(Array.isArray(value), JSON.stringify(body));
  return value.map((element) => at(element, 'name'));
};

/** What one visit asks for: the list with its cards, the detail page, the Test console. */
async function visit({ get }: Portal): Promise<void> {
  const schemas = await get('/metadataSchemas?$top=50');
  assert.deepEqual([schemas.status, schemas.body], [200, []]);
  const list = await get('/apis?%24top=50&%24orderby=name+asc&%24filter=%28kind+eq+%27mcp%27%29');
  assert.deepEqual([list.status, namesOf(list.body)], [200, ['weather']]);
  const card = at(list.body, 'value', 0);
  assert.deepEqual(
    [at(card, 'title'), at(card, 'kind'), at(card, 'summary'), at(card, 'lifecycleStage')],
    ['Weather', 'mcp', 'Forecasts', 'production'],
  );

  const record = await get('/v0/servers/weather');
  const [deployments, api] = [await get('/apis/weather/deployments?$top=50'), await get('/apis/weather')];
  const endpoint = at(deployments.body, 'value', 0, 'server', 'runtimeUri', 0);
  assert.equal(endpoint, 'https://weather.example/mcp');
  assert.equal(at(record.body, 'server', 'remotes', 0, 'url'), endpoint);
  assert.equal(at(api.body, 'description'), 'Tells the weather.');

  const versions = await get('/apis/weather/versions?$top=50');
  assert.deepEqual(namesOf(versions.body), ['1-0-0']);
  const version = '/apis/weather/versions/1-0-0';
  const definitions = await get(`${version}/definitions?$top=50`);
  assert.deepEqual(namesOf(definitions.body), ['openapi']);
  const definition = await get(`${version}/definitions/openapi`);
  assert.equal(at(definition.body, 'specification', 'name'), 'openapi');
  assert.deepEqual((await get(`${version}/securityRequirements?$top=50`)).body, { value: [] });
  assert.equal(at((await get('/environments/dev')).body, 'title'), 'Dev');
}

test('a visit of the portal finds all it asks for, as anybody', async (t) => {
  await visit(await startPortal(t));
});

test('a visit of the portal finds all it asks for, signed in', async (t) => {
  await visit(await startPortal(t, { dataAuth: 'bearer' }, 'eyJ0eXAiOiJKV1QifQ.e30.c2ln'));
});

test('the portal is told in JSON that it must sign in', async (t) => {
  const { get } = await startPortal(t, { dataAuth: 'bearer' });
  const { status, headers, body } = await get('/apis?%24top=50');
  assert.deepEqual([status, at(body, 'error', 'code')], [401, 'Unauthorized']);
  assert.match(headers['www-authenticate'] ?? '', /^Bearer resource_metadata="https:/);
});

test('the portal follows next links to the end of a long list', async (t) => {
  const { center, get } = await startPortal(t);
  const names = Array.from({ length: 60 }, (_, index) => `api-${String(index).padStart(2, '0')}`);
  for (const name of names) await center.put(`apis/${name}`, { title: name, kind: 'rest' });
  const seen: unknown[] = [];
  let next: unknown = '/apis?%24top=50&%24orderby=updated+desc&%24filter=%28kind+eq+%27rest%27%29';
  while (typeof next === 'string') {
    const { body } = await get(next);
    assert.ok(namesOf(body).length <= 50);
    seen.push(...namesOf(body));
    next = at(body, 'nextLink');
  }
  assert.deepEqual(seen, names.reverse());
});

test('the portal searches by typing and, where it may, by question', async (t) => {
  const { get, post } = await startPortal(t);
  assert.deepEqual(namesOf((await get('/apis?%24top=50&%24search=foreca')).body), ['weather']);
  const question = { query: 'who tells the weather', searchType: 'vector' };
  const { status, body } = await post(':search?%24top=50', question);
  assert.deepEqual([status, namesOf(body)], [200, ['weather']]);
});

test('the portal shows a definition: the link that an export leads to is fetched without any header', async (t) => {
  const { center, post } = await startPortal(t, { dataAuth: 'bearer' }, 'token');
  const { status, body } = await post(`/${definitionPath}:exportSpecification`);
  assert.deepEqual([status, at(body, 'format')], [200, 'link']);
  const document = await center.data(String(at(body, 'value')), { headers: { origin } });
  assert.deepEqual(
    [document.status, document.headers['access-control-allow-origin'], document.text],
    [200, '*', '{"openapi":"3.0.3"}'],
  );
});

test('what is not there is JSON that is no record, and the portal copes', async (t) => {
  const { center, get } = await startPortal(t);
  await center.put('apis/plain', { title: 'Plain', kind: 'rest' });
  for (const path of ['/v0/servers/plain', '/v0/servers/none', '/apis/none']) {
    const { status, body } = await get(path);
    assert.deepEqual([status, at(body, 'server')], [404, undefined], path);
  }
});

test('the VS Code extension for API Center reads lists, environments and documents with its token', async (t) => {
  const center = (await startPortal(t, { dataAuth: 'bearer' }, 'token')).center;
  const call = (path: string, method = 'GET') =>
    center.data(`/workspaces/default${path}`, { method, headers: { authorization: 'Bearer token' } });
  assert.deepEqual(namesOf((await call('/apis')).body), ['weather']);
  assert.deepEqual(namesOf((await call('/environments')).body), ['dev']);
  const { body: deployments } = await call('/apis/weather/deployments');
  assert.equal(at(deployments, 'value', 0, 'environment'), 'dev');
  assert.deepEqual(at(deployments, 'value', 0, 'server', 'runtimeUri'), ['https://weather.example/mcp']);
  const { body } = await call(`/${definitionPath}:exportSpecification`, 'POST');
  assert.equal((await center.data(String(at(body, 'value')))).text, '{"openapi":"3.0.3"}');
});
