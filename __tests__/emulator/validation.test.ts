import assert from 'node:assert/strict';
import test from 'node:test';
import { at, type Center, startCenter, weather } from './center.ts';

async function problems(center: Center, path: string, properties: unknown): Promise<unknown> {
  const { status, body } = await center.call('PUT', path, { properties });
  assert.equal(status, 400);
  assert.equal(body.code, 'ValidationError');
  assert.equal(body.message, 'Invalid request');
  return Array.isArray(body.details) ? body.details.map((detail) => at(detail, 'message')) : body.details;
}

test('over-long and missing members are refused in the words of the live service', async (t) => {
  const center = await startCenter(t);
  assert.deepEqual(await problems(center, 'apis/weather', { ...weather.api, title: 'x'.repeat(51) }), [
    "The field Title must be a string or array type with a maximum length of '50'.",
  ]);
  assert.deepEqual(await problems(center, 'apis/weather', {}), [
    'The Title field is required.',
    'The Kind field is required.',
  ]);
  assert.deepEqual(
    await problems(center, 'apis/weather', {
      ...weather.api,
      externalDocumentation: Array(21).fill({ url: 'https://a.example' }),
    }),
    ["The field ExternalDocumentation must be a string or array type with a maximum length of '20'."],
  );
  assert.equal((await center.call('GET', 'apis/weather')).status, 404);
});

test('lengths are taken to their limit', async (t) => {
  const center = await startCenter(t);
  const properties = {
    title: 'x'.repeat(50),
    kind: 'anything',
    summary: 'x'.repeat(200),
    description: 'x'.repeat(1000),
    contacts: [{ url: 'example.com' }],
  };
  assert.equal((await center.call('PUT', `apis/${'a'.repeat(90)}`, { properties })).status, 200);
  const deployment = { server: { runtimeUri: [`https://${'a'.repeat(192)}`] } };
  const path = `apis/${'a'.repeat(90)}/deployments/dev`;
  assert.equal((await center.call('PUT', path, { properties: deployment })).status, 200);
  const longer = { server: { runtimeUri: [`https://${'a'.repeat(193)}`] } };
  assert.deepEqual(await problems(center, path, longer), [
    "The field RuntimeUri must be a string or array type with a maximum length of '200'.",
  ]);
});

test('names with other characters than letters, digits and hyphens, or of one character, are refused', async (t) => {
  const center = await startCenter(t);
  for (const name of ['1.0', 'a_b', 'a', 'a'.repeat(91), 'a%2Fb', 'caf%C3%A9']) {
    const [problem] = [await problems(center, `apis/${name}`, weather.api)].flat();
    assert.match(String(problem), /^The field Name must match/, name);
  }
});

test('a version needs one of the lifecycle stages', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.deepEqual(
    await problems(center, 'apis/weather/versions/v1', { title: 'v1', lifecycleStage: 'Production' }),
    [
      'The field LifecycleStage must be one of: design, development, testing, preview, production, deprecated, retired.',
    ],
  );
});

test('a deployment’s server needs its runtimeUri', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.deepEqual(await problems(center, 'apis/weather/deployments/dev', { server: {} }), [
    'The RuntimeUri field is required.',
  ]);
});

test('custom properties are held to the metadata schemas that are assigned to their entity', async (t) => {
  const center = await startCenter(t);
  const put = (name: string, schema: string, assignedTo: unknown) =>
    center.call('PUT', `${center.path}/metadataSchemas/${name}`, { properties: { schema, assignedTo } });
  await put('team', '{"type":"string"}', [{ entity: 'api', required: true, deprecated: false }]);
  await put('public', '{"type":"boolean"}', [{ entity: 'api', required: false, deprecated: false }]);
  const withCustom = (customProperties: unknown) => ({ ...weather.api, customProperties });
  assert.deepEqual(await problems(center, 'apis/weather', weather.api), [
    "The CustomProperties field must have the required property 'team'.",
  ]);
  assert.deepEqual(await problems(center, 'apis/weather', withCustom({ team: 'a', colour: 'red' })), [
    "The CustomProperties field has the unknown property 'colour'.",
  ]);
  assert.deepEqual(await problems(center, 'apis/weather', withCustom({ team: 1 })), [
    "The CustomProperties field at '/team' must be string.",
  ]);
  const put200 = await center.call('PUT', 'apis/weather', {
    properties: withCustom({ public: true, team: 'a' }),
  });
  assert.deepEqual(at(put200.body, 'properties', 'customProperties'), { public: true, team: 'a' });
  const environment = await center.call('PUT', 'environments/dev', { properties: weather.environment });
  assert.equal(environment.status, 200);

  const exported = await center.call('POST', `${center.path}/exportMetadataSchema`, { assignedTo: 'api' });
  assert.equal(exported.body.format, 'json-schema');
  assert.deepEqual(at(JSON.parse(String(exported.body.value)), 'properties', 'customProperties'), {
    type: 'object',
    properties: { team: { type: 'string' }, public: { type: 'boolean' } },
    unevaluatedProperties: false,
    required: ['team'],
  });
});

test('a broken metadata schema blocks every edit until it is removed', async (t) => {
  const center = await startCenter(t);
  const path = `${center.path}/metadataSchemas/broken`;
  const properties = { schema: '{"type":"nonsense"}', assignedTo: [{ entity: 'api' }] };
  assert.equal((await center.call('PUT', path, { properties })).status, 200);
  assert.match(String(await problems(center, 'apis/weather', weather.api)), /cannot be applied/);
  assert.equal((await center.call('DELETE', path)).status, 204);
  assert.equal((await center.call('PUT', 'apis/weather', { properties: weather.api })).status, 200);
});

test('members named like parts of JavaScript objects are plain data', async (t) => {
  const center = await startCenter(t);
  const properties =
    '{"properties":{"title":"T","kind":"mcp","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}';
  const { status, text } = await center.call('PUT', 'apis/weather', properties);
  assert.equal(status, 200);
  assert.match(text, /"__proto__":\{"polluted":1\}/);
  assert.equal('polluted' in {}, false);
  assert.match(
    String(
      await problems(
        center,
        'apis/weather',
        JSON.parse('{"title":"T","kind":"k","customProperties":{"__proto__":1}}'),
      ),
    ),
    /unknown property '__proto__'/,
  );
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
    assert.equal((await center.call('GET', `apis/${name}`)).status, 404, name);
    assert.equal((await center.call('PUT', `apis/${name}`, { properties: weather.api })).status, 200, name);
  }
});

test('a required property named like a part of every JavaScript object is still missing', async (t) => {
  const center = await startCenter(t);
  const properties = { schema: '{}', assignedTo: [{ entity: 'api', required: true }] };
  await center.call('PUT', `${center.path}/metadataSchemas/constructor`, { properties });
  assert.deepEqual(await problems(center, 'apis/weather', weather.api), [
    "The CustomProperties field must have the required property 'constructor'.",
  ]);
});

test('the plan’s limits are kept, and updates are no additions', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  const version = (n: number) =>
    center.call('PUT', `apis/weather/versions/v${n}`, {
      properties: { title: `v${n}`, lifecycleStage: 'design' },
    });
  for (const n of [1, 2, 3, 4, 5]) assert.equal((await version(n)).status, 200);
  assert.deepEqual(
    await problems(center, 'apis/weather/versions/v6', { title: 'v6', lifecycleStage: 'design' }),
    ['The maximum number of versions (5) of the Free plan has been reached.'],
  );
  assert.equal((await version(5)).status, 200);
});

test('a Standard service takes more', async (t) => {
  const center = await startCenter(t, { sku: 'Standard' });
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const properties = { title: `v${n}`, lifecycleStage: 'design' };
    assert.equal((await center.call('PUT', `apis/weather/versions/v${n}`, { properties })).status, 200);
  }
});

test('an entity takes as many custom metadata properties as the plan has, even where another entity has more', async (t) => {
  const center = await startCenter(t);
  const put = (name: string, entity: string) =>
    center.call('PUT', `${center.path}/metadataSchemas/${name}`, {
      properties: { schema: '{"type":"string"}', assignedTo: [{ entity }] },
    });
  for (let n = 0; n < 10; n++) assert.equal((await put(`api-${n}`, 'api')).status, 200);
  const refused = await put('api-10', 'api');
  assert.equal(refused.status, 400);
  assert.match(refused.text, /custom metadata properties of the entity 'api' \(10\) of the Free plan/);
  assert.equal((await put('api-9', 'api')).status, 200);
  assert.equal((await put('api-10', 'environment')).status, 200);
  assert.equal((await put('api-10', 'api')).status, 400);
});
