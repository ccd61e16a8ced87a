import assert from 'node:assert/strict';
import test from 'node:test';
import { definitionPath, putWeather, startCenter, weather } from './center.ts';
import { rawCall } from './raw-call.ts';

const body = JSON.stringify({ properties: weather.api });

const types: readonly (readonly [type: string | undefined, status: number])[] = [
  ['application/json', 200],
  ['Application/JSON; charset=utf-8', 200],
  ['application/json;charset=UTF-8', 200],
  ['application/merge-patch+json', 200],
  ['text/plain', 415],
  ['text/plain;charset=UTF-8', 415],
  ['text/json', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=x', 415],
  ['text/plain; application/json', 415],
  ['application/jsonp', 415],
  [undefined, 415],
];
for (const [type, expected] of types) {
  test(`a body sent as ${type ?? 'nothing'} is answered with ${expected}`, async (t) => {
    const center = await startCenter(t);
    const header = type === undefined ? [] : [`content-type: ${type}`];
    const host = `host: 127.0.0.1:${new URL(center.emulator.url).port}`;
    const url = `${center.emulator.url}${center.workspace}/apis/written?api-version=2024-03-01`;
    const { status, text } = await rawCall(url, 'PUT', [host, ...header], body);
    assert.equal(status, expected);
    assert.equal((await center.call('GET', 'apis/written')).status, expected === 200 ? 200 : 404);
    if (expected === 415) assert.match(text, /"UnsupportedMediaType".*content-type: application\/json/);
    const faults = await rawCall(
      `${center.emulator.url}/_emulator/faults`,
      'PUT',
      [host, ...header],
      '[{"path":"x","status":500}]',
    );
    assert.equal(faults.status, expected === 200 ? 204 : 415);
  });
}

test('a request without a body needs no content type', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('POST', `${definitionPath}/importSpecification`, { format: 'inline', value: '{}' });
  const host = `host: 127.0.0.1:${new URL(center.emulator.url).port}`;
  const path = `${center.emulator.url}${center.workspace}/${definitionPath}/exportSpecification?api-version=2024-03-01`;
  assert.equal((await rawCall(path, 'POST', [host])).status, 200);
  assert.equal((await rawCall(path, 'POST', [host, 'content-length: 0'])).status, 200);
  assert.equal((await rawCall(path, 'POST', [host, 'content-type: text/plain'])).status, 200);
});
