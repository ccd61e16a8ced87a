import assert from 'node:assert/strict';
import test from 'node:test';
import { at, type Center, definitionPath, putWeather, service, startCenter, weather } from './center.ts';

const workspace = '/workspaces/default';
const mcp = { ...weather.api, kind: 'MCP' };

/** The names on a page of a list, in their order. */
const namesOf = (body: unknown) => {
  const value = at(body, 'value');
  assert.ok(Array.isArray(value), JSON.stringify(body));
  return value.map((element) => at(element, 'name'));
};
const names = async (center: Center, path: string) => namesOf((await center.data(path)).body);
const filtered = (center: Center, filter: string) =>
  names(center, `${workspace}/apis?${new URLSearchParams({ $filter: filter })}`);

/** Three APIs that the portal's filters tell apart. */
async function putThree(center: Center): Promise<void> {
  for (const [name, schema] of Object.entries({
    team: { type: 'string' },
    audited: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
  })) {
    await center.call('PUT', `${center.path}/metadataSchemas/${name}`, {
      properties: { schema: JSON.stringify(schema), assignedTo: [{ entity: 'api' }] },
    });
  }
  const put = (name: string, properties: object) => center.call('PUT', `apis/${name}`, { properties });
  await put('beta', { title: 'Beta', kind: 'rest', customProperties: { team: "it's red", tags: ['new'] } });
  await put('alpha', { ...mcp, title: 'Alpha', customProperties: { team: 'blue', audited: true } });
  await put('gamma', { title: 'Gamma', kind: 'agent', customProperties: { tags: ['old one', 'new'] } });
  await center.call('PUT', 'apis/alpha/versions/v1', { properties: { ...weather.version, title: 'v1' } });
}

test('an API is flat, its kind in lower case, its stage that of its version', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'apis/weather', {
    properties: { ...mcp, contacts: [{ name: 'A', email: 'a@b.example' }] },
  });
  for (const base of [workspace, '']) {
    const { status, body } = await center.data(`${base}/apis/weather`);
    assert.equal(status, 200);
    assert.equal(body.kind, 'mcp');
    assert.deepEqual(
      [body.name, body.title, body.summary, body.description, body.lifecycleStage],
      ['weather', 'Weather', 'Forecasts', 'Tells the weather.', 'production'],
    );
    assert.match(String(body.lastUpdated), /^\d{4}-\d\d-\d\dT/);
    assert.deepEqual([body.externalDocumentation, body.customProperties], [[], {}]);
    assert.deepEqual(body.contacts, [{ name: 'A', email: 'a@b.example' }]);
    assert.deepEqual(
      ['id', 'type', 'properties', 'systemData'].filter((member) => member in body),
      [],
    );
    assert.deepEqual(await names(center, `${base}/apis`), ['weather']);
  }
});

test('a deployment and an environment have the portal’s spelling and the specification’s', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'environments/dev', {
    properties: {
      ...weather.environment,
      server: { type: 'Azure Functions', managementPortalUri: ['https://portal.example'] },
      onboarding: { instructions: 'Ask.', developerPortalUri: ['https://dev.example'] },
    },
  });
  const { body } = await center.data(`${workspace}/apis/weather/deployments?$top=50`);
  const runtime = ['https://weather.example/mcp'];
  assert.deepEqual(at(body, 'value', 0, 'server'), { runtimeUri: runtime, runtimeUris: runtime });
  assert.deepEqual(
    [at(body, 'value', 0, 'environment'), at(body, 'value', 0, 'environmentId')],
    ['dev', 'dev'],
  );
  const { body: environment } = await center.data(`${workspace}/environments/dev`);
  assert.deepEqual(environment.server, {
    type: 'Azure Functions',
    managementPortalUri: ['https://portal.example'],
    managementPortalUris: ['https://portal.example'],
  });
  assert.deepEqual(at(environment, 'onboarding', 'developerPortalUris'), ['https://dev.example']);
  assert.deepEqual(await names(center, '/environments'), ['dev']);
});

test('a deployment without a server still has the list that the portal cannot do without', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'apis/weather/deployments/dev', { properties: { title: 'Dev' } });
  const { body } = await center.data(`${workspace}/apis/weather/deployments/dev`);
  assert.deepEqual(body.server, { runtimeUri: [], runtimeUris: [] });
});

test('the first version is the newest, the first deployment the recommended one', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'apis/weather/versions/v2', { properties: { ...weather.version, title: 'v2' } });
  await center.call('PUT', 'apis/weather/deployments/prod', {
    properties: { ...weather.deployment, recommended: true },
  });
  assert.deepEqual(await names(center, `${workspace}/apis/weather/versions?$top=50`), ['v2', '1-0-0']);
  assert.deepEqual(await names(center, `${workspace}/apis/weather/deployments?$top=50`), ['prod', 'dev']);
});

test('a definition is exported as a link that any page may fetch', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const path = `${workspace}/${definitionPath}`;
  const action = `${path}:exportSpecification`;
  assert.equal((await center.data(action, { method: 'POST' })).status, 404);
  const text = '{"openapi": "3.0.3"}';
  await center.call('POST', `${definitionPath}/importSpecification`, {
    format: 'inline',
    value: text,
    specification: { name: 'openapi', version: '3-0-3' },
  });
  const { status, body } = await center.data(action, { method: 'POST' });
  assert.deepEqual([status, body.format], [200, 'link']);
  const link = new URL(String(body.value));
  assert.equal(link.origin, center.emulator.dataUrl(service));
  const document = await center.data(link.pathname);
  assert.deepEqual(
    [
      document.text,
      document.headers.get('access-control-allow-origin'),
      document.headers.get('content-type'),
    ],
    [text, '*', 'application/json; charset=utf-8'],
  );
  const { body: definition } = await center.data(path);
  assert.deepEqual(definition.specification, { name: 'openapi', version: '3-0-3' });
  assert.deepEqual(await names(center, path.replace(/\/[^/]+$/, '?$top=50')), ['openapi']);
});

test('an MCP server has no security requirements', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const { status, body } = await center.data(
    `${workspace}/apis/weather/versions/1-0-0/securityRequirements?$top=50`,
  );
  assert.deepEqual([status, body], [200, { value: [] }]);
});

test('metadata schemas are a bare list, with and without the workspace', async (t) => {
  const center = await startCenter(t);
  assert.equal((await center.data('/metadataSchemas?$top=50')).text, '[]');
  const schema = '{"type":"string"}';
  await center.call('PUT', `${center.path}/metadataSchemas/team`, { properties: { schema } });
  for (const base of ['', workspace]) {
    const { text } = await center.data(`${base}/metadataSchemas`);
    assert.deepEqual(JSON.parse(text), [{ name: 'team', schema }]);
  }
});

for (const [filter, expected] of [
  ["(kind eq 'mcp')", ['alpha']],
  ["(kind ne 'agent' and kind ne 'mcp' and kind ne 'model')", ['beta']],
  ["(kind eq 'mcp' or kind eq 'agent')", ['alpha', 'gamma']],
  ["(lifecycleStage eq 'production' or lifecycleStage eq 'preview')", ['alpha']],
  ["(customProperties/team eq 'blue')", ['alpha']],
  ["(customProperties/team eq 'it's red')", ['beta']],
  ["(customProperties/team eq 'it''s red')", ['beta']],
  ["(contains(customProperties/team, 't's'))", ['beta']],
  ["(customProperties/audited eq 'true')", ['alpha']],
  ["(customProperties/tags/any(t: t eq 'new'))", ['beta', 'gamma']],
  ["(customProperties/tags/any(t: contains(t, 'OLD')))", ['gamma']],
  ["(kind eq 'rest' or kind eq 'agent') and (customProperties/tags/any(t: t eq 'old one'))", ['gamma']],
  ["kind eq 'rest' or kind eq 'agent' and name eq 'beta'", ['beta']],
  ["(customProperties/none eq 'x')", []],
  ["(title eq '')", []],
] as const) {
  test(`the list is filtered by ${filter}`, async (t) => {
    const center = await startCenter(t);
    await putThree(center);
    assert.deepEqual(await filtered(center, filter), expected);
  });
}

for (const filter of [
  "kind eq 'mcp",
  'kind eq',
  "kind lt 'x'",
  "(kind eq 'mcp'",
  "kind eq 'mcp') x",
  'process.exit()',
  '('.repeat(2000),
]) {
  test(`a filter that cannot be read is a 400 that says so: ${filter.slice(0, 20)}`, async (t) => {
    const center = await startCenter(t);
    const { status, body } = await center.data(`/apis?${new URLSearchParams({ $filter: filter })}`);
    assert.deepEqual([status, at(body, 'error', 'code')], [400, 'BadRequest']);
    assert.match(String(at(body, 'error', 'message')), /^The filter /);
  });
}

test('the list is searched, put in order and cut as the portal asks', async (t) => {
  const center = await startCenter(t);
  await putThree(center);
  assert.deepEqual(await names(center, '/apis?%24top=50&%24orderby=name+desc'), ['gamma', 'beta', 'alpha']);
  assert.deepEqual(await names(center, '/apis?$orderby=updated asc'), ['beta', 'alpha', 'gamma']);
  assert.deepEqual(await names(center, '/apis?$search=tells WEATHER'), ['alpha']);
  assert.deepEqual(await names(center, '/apis?$search=new'), ['beta', 'gamma']);
  assert.deepEqual(await names(center, '/apis?$orderby=name&$skip=1&$top=1'), ['beta']);
  for (const query of ['$top=x', '$top=0', '$skip=-1', '$orderby=name up']) {
    assert.equal((await center.data(`/apis?${query}`)).status, 400, query);
  }
});

test('next links lead through the whole list, each entry once', async (t) => {
  const center = await startCenter(t, { pageSize: 2 });
  await putThree(center);
  const seen: unknown[] = [];
  let path: string | undefined = `${workspace}/apis?%24top=50&%24orderby=name+asc&$filter=kind ne 'model'`;
  while (path) {
    const { body } = await center.data(path);
    seen.push(...namesOf(body));
    const { nextLink } = body;
    if (typeof nextLink === 'string')
      assert.equal(new URL(nextLink).origin, center.emulator.dataUrl(service));
    path = typeof nextLink === 'string' ? nextLink.slice(new URL(nextLink).origin.length) : undefined;
  }
  assert.deepEqual(seen, ['alpha', 'beta', 'gamma']);
});

test('a search by question finds what shares words with it, the closest first', async (t) => {
  const center = await startCenter(t);
  await putThree(center);
  const ask = (body: string) =>
    center.data(`${workspace}:search?$top=50&$filter=(kind ne 'agent')`, { method: 'POST', body });
  const { body } = await ask(
    JSON.stringify({ query: 'which new one tells the weather', searchType: 'vector' }),
  );
  assert.deepEqual(namesOf(body), ['alpha', 'beta']);
  assert.equal((await ask('{')).status, 400);
});

test('whatever is not there is an error in JSON that any page may read', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  for (const path of [
    '/apis/none',
    '/apis/none/versions',
    '/apis/weather/versions/none/definitions',
    '/apis/weather/versions/none/securityRequirements',
    '/environments/none',
    '/workspaces/other/apis',
    '/v0/servers/none',
  ]) {
    const { status, headers, body } = await center.data(path);
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [404, '*'], path);
    assert.equal(typeof at(body, 'error', 'message'), 'string', path);
  }
});

test('the registry’s record of one API has the form that the portal reads', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const { body } = await center.data(`${workspace}/v0/servers/weather`);
  assert.deepEqual(at(body, 'server', 'remotes'), [
    { type: 'sse', transport_type: 'sse', url: 'https://weather.example/mcp' },
  ]);
  assert.deepEqual([at(body, 'server', 'name'), at(body, 'server', 'packages')], ['weather', []]);
});

test('with bearer access a request without a token learns where to ask, and any token opens', async (t) => {
  const center = await startCenter(t, { dataAuth: 'bearer' });
  await putWeather(center);
  const preflight = await center.data('/apis', { method: 'OPTIONS' });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/);
  for (const path of [`${workspace}/apis`, '/v0.1/servers', '/nothing']) {
    const { status, headers, body } = await center.data(path);
    assert.deepEqual([status, at(body, 'error', 'code')], [401, 'Unauthorized']);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    const [, url = ''] =
      /^Bearer resource_metadata="(.+)"$/.exec(headers.get('www-authenticate') ?? '') ?? [];
    assert.equal(url, `${center.emulator.dataUrl(service)}/.well-known/oauth-protected-resource`);
  }
  const { status, body } = await center.data('/.well-known/oauth-protected-resource');
  assert.equal(status, 200);
  assert.deepEqual(body.scopes_supported, ['https://azure-apicenter.net/user_impersonation']);
  const opened = await center.data('/apis', { headers: { authorization: 'Bearer anything' } });
  assert.deepEqual(namesOf(opened.body), ['weather']);
});
