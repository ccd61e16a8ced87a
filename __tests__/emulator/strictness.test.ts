import assert from 'node:assert/strict';
import test from 'node:test';
import { at, type Center, definitionPath, putWeather, reply, startCenter, weather } from './center.ts';

const importText = (center: Center, value: string, name = 'openapi', format = 'inline') =>
  center.call('POST', `${definitionPath}/importSpecification`, { format, value, specification: { name } });

test('when strict, a document that cannot be read is refused and nothing is written', async (t) => {
  const center = await startCenter(t, { strict: true });
  await putWeather(center);
  for (const [text, problem] of [
    ['{"openapi": "3.0.3"', /^The specification cannot be read at line 1, column \d+: /],
    ['openapi: [', /^The specification cannot be read/],
    ['plain words', /^The specification must be a JSON or YAML object\.$/],
    ['', /^The specification must be a JSON or YAML object\.$/],
  ] as const) {
    const { status, body } = await importText(center, text);
    assert.deepEqual([status, body.code], [400, 'ValidationError'], text);
    assert.match(String(at(body, 'details', 0, 'message')), problem);
  }
  const { body } = await center.call('GET', definitionPath);
  assert.equal(at(body, 'properties', 'specification'), undefined);
  assert.equal((await importText(center, 'openapi: 3.0.3')).status, 200);
  assert.equal((await importText(center, 'syntax = "proto3";', 'grpc')).status, 200);
});

test('when strict, a link to a document that cannot be read makes the operation fail', async (t) => {
  const center = await startCenter(t, { strict: true, links: () => Promise.resolve('openapi: [') });
  await putWeather(center);
  let answer = await importText(center, 'https://example.com/openapi.yaml', 'openapi', 'link');
  for (let location = answer.headers.get('location'); location; location = answer.headers.get('location')) {
    answer = await reply(fetch(location));
  }
  assert.equal(answer.body.status, 'Failed');
  assert.match(String(at(answer.body, 'error', 'message')), /^The specification cannot be read/);
});

for (const [member, value] of [
  ['environmentId', '/workspaces/default/environments/none'],
  ['environmentId', '/workspaces/default/environments'],
  ['environmentId', 'dev'],
  ['environmentId', '/subscriptions/s/workspaces/default/environments/dev'],
  ['definitionId', '/workspaces/default/apis/weather/versions/1-0-0/definitions/none'],
  ['definitionId', '/workspaces/default/environments/dev'],
] as const) {
  test(`when strict, a deployment with the ${member} ${value} is refused`, async (t) => {
    const center = await startCenter(t, { strict: true });
    await putWeather(center);
    const properties = { ...weather.deployment, [member]: value };
    const { status, body } = await center.call('PUT', 'apis/weather/deployments/dev', { properties });
    assert.deepEqual([status, body.code], [400, 'ValidationError']);
    assert.match(String(at(body, 'details', 0, 'message')), /^The field (Environment|Definition)Id /);
  });
}

test('unless strict, broken documents and references are taken, as nobody saw the service refuse them', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  assert.equal((await importText(center, '{"openapi')).status, 200);
  const properties = { ...weather.deployment, environmentId: '/workspaces/default/environments/none' };
  assert.equal((await center.call('PUT', 'apis/weather/deployments/dev', { properties })).status, 200);
});
