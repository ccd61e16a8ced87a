import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, type TestContext, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { at, definitionPath, weather } from '../emulator/center.ts';
import { startTlsCenter } from '../emulator/tls-center.ts';
import { launchChromium } from './chromium.ts';

/** What a page learns of one answer; the browser keeps from it what no header allows. */
const answerSchema = v.object({ status: v.number(), text: v.string() });

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** An empty page of an origin of its own, where a portal could be. */
async function openOtherOrigin(context: TestContext): Promise<Page> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Portal</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const address = server.address();
  const profile = await browser.newContext({ ignoreHTTPSErrors: true });
  context.after(() => profile.close());
  const page = await profile.newPage();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  return page;
}

/** A fetch by the page, with the headers of the API Center portal unless others are given. */
async function fetchIn(
  page: Page,
  url: string,
  init: { method?: string; headers?: object; body?: string } = {},
) {
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...init.headers };
  const call = `fetch(${JSON.stringify(url)}, ${JSON.stringify({ ...init, headers })})
    .then(async (response) => ({ status: response.status, text: await response.text() }))`;
  const { status, text } = v.parse(answerSchema, await page.evaluate(call));
  const body: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined;
  return { status, text, body };
}

for (const dataAuth of ['anonymous', 'bearer'] as const) {
  test(`a browser lets a page of another origin read an API center over https, ${dataAuth}`, async (t) => {
    const center = await startTlsCenter(t, { dataAuth });
    await center.put('apis/weather', weather.api);
    await center.put('apis/weather/versions/1-0-0', weather.version);
    await center.put(definitionPath, weather.definition);
    await center.post(`${definitionPath}/importSpecification`, { format: 'inline', value: 'openapi: 3.0.3' });
    await center.put('apis/weather/deployments/dev', weather.deployment);
    const page = await openOtherOrigin(t);
    const headers = dataAuth === 'bearer' ? { authorization: 'Bearer token' } : {};
    const base = `${center.dataUrl}/workspaces/default`;

    for (const path of ['/apis?%24top=50', '/apis/weather', '/v0/servers/weather', '/v0.1/servers']) {
      const { status, text } = await fetchIn(page, base + path, { headers });
      assert.equal(status, 200, path);
      assert.match(text, /Tells the weather\./, path);
    }
    assert.deepEqual((await fetchIn(page, `${center.dataUrl}/metadataSchemas`, { headers })).body, []);
    const question = {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: 'weather', searchType: 'vector' }),
    };
    assert.equal(
      at((await fetchIn(page, `${base}:search?%24top=50`, question)).body, 'value', 0, 'name'),
      'weather',
    );

    const action = `${base}/${definitionPath}:exportSpecification`;
    const link = at((await fetchIn(page, action, { method: 'POST', headers })).body, 'value');
    assert.equal((await fetchIn(page, String(link), { headers: {} })).text, 'openapi: 3.0.3');

    const missing = await fetchIn(page, `${base}/apis/none`, { headers });
    assert.deepEqual([missing.status, at(missing.body, 'error', 'code')], [404, 'NotFound']);
    if (dataAuth === 'bearer') {
      const refused = await fetchIn(page, `${base}/apis?%24top=50`);
      assert.deepEqual([refused.status, at(refused.body, 'error', 'code')], [401, 'Unauthorized']);
    }
  });
}
