import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startTestCenter } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const source = 'https://github.com/contoso/mono';
const first = 'https://first.example/mcp';
const second = 'https://second.example/mcp';

async function start(context: TestContext) {
  const center = await startTestCenter(context);
  const folder = temporaryFolder(context);
  /** The inputs for a file with this name and URL. */
  const inputsOf = (name: string, url: string, more: object = {}) => {
    const path = join(folder, `${encodeURIComponent(name)}.json`);
    const remotes = [{ type: 'streamable-http', url }];
    writeFileSync(
      path,
      JSON.stringify({ name, description: 'Forecasts.', version: '1.0.0', remotes, ...more }),
    );
    return { 'server-json': path, source, probe: 'off' };
  };
  const urlOf = async (apiId: string) => (await center.get(`apis/${apiId}/deployments/production`))?.server;
  return { center, inputsOf, urlOf };
}

for (const [what, names, more, apiId] of [
  [
    'whose names become one id',
    ['io.github.contoso/tools-weather', 'io.github.contoso-tools/weather'],
    {},
    'io-github-contoso-tools-weather',
  ],
  ['with one title', ['com.contoso/weather', 'com.contoso/forecast'], { title: 'Weather' }, 'weather'],
] as const) {
  test(`of two server.json files ${what}, the second never overwrites the first`, async (t) => {
    const { center, inputsOf, urlOf } = await start(t);
    assert.equal((await center.register(inputsOf(names[0], first, more))).exitCode, 0);
    center.emulator.clearRequests();
    const refused = await center.register(inputsOf(names[1], second, more));
    assert.deepEqual([refused.exitCode, refused.error?.code], [2, 'api-of-another-server-json']);
    assert.match(refused.error?.message ?? '', new RegExp(`"${names[0]}".*"${names[1]}"`));
    assert.match(refused.error?.next ?? '', /api-id/);
    assert.deepEqual(center.writes(), []);
    assert.deepEqual(await urlOf(apiId), { runtimeUri: [first] });

    const removal = await center.unregister({ ...inputsOf(names[1], second, more), probe: 'require' });
    assert.deepEqual([removal.exitCode, removal.error?.code], [2, 'api-of-another-server-json']);

    const own = await center.register({ ...inputsOf(names[1], second, more), 'api-id': 'other' });
    assert.equal(own.exitCode, 0);
    assert.deepEqual(await urlOf('other'), { runtimeUri: [second] });
  });
}

test('the same server.json moves its entry to a new URL, and changes nothing the third time', async (t) => {
  const { center, inputsOf, urlOf } = await start(t);
  const name = 'io.github.contoso/weather_v2';
  await center.register(inputsOf(name, first));
  const moved = await center.register(inputsOf(name, second));
  assert.equal(moved.status, 'registered');
  assert.deepEqual(await urlOf('io-github-contoso-weather-v2'), { runtimeUri: [second] });
  assert.equal((await center.register(inputsOf(name, second))).status, 'unchanged');
});

test('an entry whose mark has no name yet keeps its id, and gets the name of the next run', async (t) => {
  const { center, inputsOf } = await start(t);
  const id = 'com-contoso-weather';
  await center.register({ 'server-url': first, 'api-id': id, title: 'Weather', source, probe: 'off' });
  assert.equal((await center.register(inputsOf('com.contoso/weather', first))).exitCode, 0);
  const refused = await center.register(inputsOf('com/contoso-weather', second));
  assert.equal(refused.error?.code, 'api-of-another-server-json');
});

test('a renamed server.json keeps its entry where the run says the id', async (t) => {
  const { center, inputsOf, urlOf } = await start(t);
  await center.register(inputsOf('io.github.contoso/tools-weather', first));
  const apiId = 'io-github-contoso-tools-weather';
  const renamed = { ...inputsOf('io.github.contoso-tools/weather', second), 'api-id': apiId };
  assert.equal((await center.register(renamed)).exitCode, 0);
  assert.deepEqual(await urlOf(apiId), { runtimeUri: [second] });
});
