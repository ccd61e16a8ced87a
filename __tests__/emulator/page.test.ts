import assert from 'node:assert/strict';
import test from 'node:test';
import { localSource } from '../../src/core/registration/source.ts';
import { stampTitle } from '../../src/core/registration/stamp.ts';
import {
  at,
  type Center,
  definitionPath,
  putWeather,
  reply,
  service,
  startCenter,
  weather,
} from './center.ts';

const page = async (center: Center) => (await reply(fetch(`${center.emulator.url}/`))).text;

const document = {
  openapi: '3.0.3',
  'x-mcp': { tools: [{ name: 'forecast', title: 'Forecast', description: 'Tells tomorrow.' }] },
};

function importText(center: Center, path: string, value: string) {
  const specification = { name: 'openapi' };
  return center.call('POST', `${path}/importSpecification`, { format: 'inline', value, specification });
}

test('a registered server is on the page from the next look on, with all that people need of it', async (t) => {
  const center = await startCenter(t);
  assert.match(await page(center), /Nothing is registered yet/);
  await putWeather(center);
  await importText(center, definitionPath, JSON.stringify(document));
  const text = await page(center);
  for (const shown of [
    '>Weather</h3>',
    'Forecasts',
    'Tells the weather.',
    '<bdi>1-0-0</bdi>',
    '>production</li>',
    '<bdi>Dev</bdi>',
    'data-copy="https://weather.example/mcp"',
    'href="vscode:mcp/install?',
    'code --add-mcp',
    '1 tool',
    'Tells tomorrow.',
    '1 server',
  ]) {
    assert.ok(text.includes(shown), `${shown} is not in ${text}`);
  }
  assert.doesNotMatch(text, /Nothing is registered yet|Not in the registry|Hidden in VS Code/);
});

test('the registry entry that is shown is the one that the registry answers', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const shown = /<pre[^>]*><code>(.*?)<\/code>/s.exec(await page(center))?.[1]?.replaceAll('&quot;', '"');
  const { body } = await center.data('/v0.1/servers/weather/versions/latest');
  assert.deepEqual(JSON.parse(shown ?? ''), body);
});

test('APIs of other kinds are not on the page', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'apis/weather', { properties: { ...weather.api, kind: 'rest' } });
  assert.match(await page(center), /Nothing is registered yet/);
});

test('a server that clients do not see says why', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  assert.match(await page(center), /Not in the registry: it has no version\./);
  await center.call('PUT', 'apis/weather/versions/1-0-0', { properties: weather.version });
  assert.match(await page(center), /Not in the registry: it has no deployment\./);
  await putWeather(center);
  await center.call('PUT', 'apis/weather', { properties: { title: 'Weather', kind: 'mcp' } });
  assert.match(await page(center), /Hidden in VS Code: it has no description\./);
});

test('each version has the addresses that are bound to it, the newest version first', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  await center.call('PUT', 'apis/weather/versions/2-0-0', {
    properties: { ...weather.version, title: '2-0-0' },
  });
  const [, newest = '', older = ''] = (await page(center)).split('<section class="version"');
  assert.match(newest, /2-0-0.*No deployment has this version\./s);
  assert.doesNotMatch(newest, /data-copy/);
  assert.match(older, /^ hidden.*1-0-0.*data-copy="https:\/\/weather\.example\/mcp"/s);
});

test('halves of characters do not take the page down', async (t) => {
  const center = await startCenter(t);
  const half = 'x\ud800';
  await putWeather(center);
  await center.call('PUT', 'apis/weather', {
    properties: {
      title: half,
      kind: 'mcp',
      summary: half,
      description: half,
      externalDocumentation: [{ title: half, url: half }],
      contacts: [{ name: half, email: half, url: half }],
    },
  });
  await center.call('PUT', 'apis/weather/versions/1-0-0', {
    properties: { ...weather.version, title: half },
  });
  const deployment = { ...weather.deployment, server: { runtimeUri: [`https://weather.example/${half}`] } };
  await center.call('PUT', 'apis/weather/deployments/dev', { properties: deployment });
  await importText(center, definitionPath, JSON.stringify({ 'x-mcp': { tools: [{ name: half }] } }));
  assert.match(await page(center), />x\ufffd<\/h3>.*1 tool/s);
});

test('an entry of a pull request is marked with its number, and the stamp is no documentation', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const stamp = {
    title: stampTitle,
    url: 'https://github.com/contoso/weather',
    description: 'mcp-register/1 source=github.com:4711 pr=42 created=1',
  };
  await center.call('PUT', 'apis/weather', {
    properties: { ...weather.api, externalDocumentation: [stamp] },
  });
  const text = await page(center);
  assert.match(text, /class="card staged"/);
  assert.match(text, /Pull request #42/);
  assert.match(
    text,
    /<a href="https:\/\/github\.com\/contoso\/weather"[^>]*><bdi>github\.com\/contoso\/weather<\/bdi>/,
  );
  assert.doesNotMatch(text, /<dt>Documentation/);
});

test('an entry that was registered without a repository has no link to one', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const { url, key } = localSource;
  const stamp = { title: stampTitle, url, description: `mcp-register/1 source=${key} created=1` };
  await center.call('PUT', 'apis/weather', {
    properties: { ...weather.api, externalDocumentation: [stamp] },
  });
  const text = await page(center);
  assert.match(text, /<dt>Registered by<\/dt><dd>the command line, without a repository<\/dd>/);
  assert.ok(!text.includes(url), url);
});

test('the page allows its own files only, and has neither script nor style nor handler in it', async (t) => {
  const center = await startCenter(t);
  await putWeather(center);
  const { headers, text } = await reply(fetch(`${center.emulator.url}/`));
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
  assert.doesNotMatch(policy, /unsafe|http|\*/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
  assert.doesNotMatch(
    text,
    /<style|<script(?! type="module" src="\/_emulator\/page\.js"><\/script>)| on\w+=| style=/,
  );
  for (const [file, type] of [
    ['page.css', 'text/css; charset=utf-8'],
    ['page.js', 'text/javascript; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
  ]) {
    const answer = await reply(fetch(`${center.emulator.url}/_emulator/${file}`));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), type);
    assert.ok(text.includes(`"/_emulator/${file}"`));
    assert.doesNotMatch(answer.text, /https?:\/\/(?!www\.w3\.org\/2000\/svg)|innerHTML|@import/);
  }
});

test('the page can only be read, and has no other files', async (t) => {
  const center = await startCenter(t);
  for (const [method, path] of [
    ['POST', '/'],
    ['PUT', '/_emulator/page.css'],
    ['GET', '/_emulator/page.html'],
    ['GET', '/_emulator/../page.css'],
    ['GET', '/_emulator/constructor'],
  ] as const) {
    const { status, body } = await reply(fetch(`${center.emulator.url}${path}`, { method }));
    assert.equal(status, 404, `${method} ${path}`);
    assert.ok(at(body, 'error', 'code'));
  }
});

test('of many servers the page shows the first, says so, and searches all of them', async (t) => {
  const center = await startCenter(t, { seed: [{ ...service, sku: 'Standard' }] });
  const put = (path: string, properties: object) => center.call('PUT', path, { properties });
  await Promise.all(
    Array.from({ length: 205 }, (_, index) =>
      put(`apis/api-${index}`, { ...weather.api, title: `No ${index}` }),
    ),
  );
  await put('apis/api-204/versions/v1', { ...weather.version, lifecycleStage: 'preview' });
  await put('apis/api-204/versions/v1/definitions/openapi', weather.definition);
  await importText(center, 'apis/api-204/versions/v1/definitions/openapi', JSON.stringify(document));
  const look = async (query = '') => (await reply(fetch(`${center.emulator.url}/${query}`))).text;
  const titles = (text: string) => [...text.matchAll(/>([^<]+)<\/h3>/g)].map(([, title]) => title);

  const first = await look();
  assert.equal(titles(first).length, 200);
  assert.match(first, />The first 200 of 205 servers</);
  assert.match(first, /<option>preview<\/option>/);

  const found = await look('?search=FORECAST+no&stage=preview');
  assert.deepEqual(titles(found), ['No 204']);
  assert.match(found, />1 of 205 servers</);
  assert.match(found, /<input id="search"[^>]* value="FORECAST no"/);
  assert.match(found, /<option selected>preview<\/option>/);

  assert.match(await look('?search=no'), />The first 200 of 205 servers</);
  const some = await look('?search=weather&stage=design');
  assert.deepEqual(titles(some), []);
  assert.match(some, /No server matches\. <a href="\/">Clear/);
  assert.doesNotMatch(some, /Nothing is registered yet/);
  const hostile = await look(`?search=${encodeURIComponent('"><script>alert(1)</script>')}`);
  assert.doesNotMatch(hostile, /<script>alert/);
});
