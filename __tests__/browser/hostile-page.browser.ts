import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, type TestContext, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { type Center, definitionPath, putWeather, service, startCenter } from '../emulator/center.ts';
import { listenUntilEnd } from '../support/stand-in.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
before(async () => {
  // A name that its owner lets lead to loopback once the page is there.
  browser = await launchChromium(['--host-resolver-rules=MAP *.example 127.0.0.1']);
});
after(() => browser.close());

/** A page of another origin of this machine; with a name, as one of the web under it. */
async function openPage(t: TestContext, name = '127.0.0.1'): Promise<Page> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Page</title>');
  });
  const port = await listenUntilEnd(t, server);
  const profile = await browser.newContext();
  t.after(() => profile.close());
  const page = await profile.newPage();
  await page.goto(`http://${name}:${port}/`);
  return page;
}

const outcomeSchema = v.object({ status: v.number(), type: v.string(), text: v.string() });

/** What a page learns of a fetch: status 0 and no text when the browser tells it nothing. */
async function fetchIn(page: Page, url: string, init: object = {}) {
  const call = `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)})
    .then(async (response) => ({ status: response.status, type: response.type, text: await response.text() }))
    .catch((error) => ({ status: 0, type: 'error', text: '' }))`;
  return v.parse(outcomeSchema, await page.evaluate(call));
}

/** A center with an entry, and another service of this machine that counts who asks it. */
async function startScene(t: TestContext) {
  let asked = 0;
  const internal = createServer((_, response) => {
    asked++;
    response.end('{"openapi":"3.0.3"}');
  });
  const port = await listenUntilEnd(t, internal);
  // Even an emulator that follows such links does so for nobody but its user.
  const center = await startCenter(t, { importDelayMs: 0, allowLoopbackLinks: true });
  await putWeather(center);
  center.emulator.clearRequests();
  return { center, link: `http://127.0.0.1:${port}/secret`, asked: () => asked };
}

const api = (center: Center, path: string) =>
  `${center.emulator.url}${center.workspace}/${path}?api-version=2024-03-01`;

test('a portal on another port reads the data plane', async (t) => {
  const { center } = await startScene(t);
  const page = await openPage(t);
  const data = `${center.emulator.dataUrl(service)}/workspaces/default`;
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    authorization: 'Bearer x',
  };
  for (const path of ['/apis', '/apis/weather', '/v0.1/servers']) {
    const { status, text } = await fetchIn(page, data + path, { headers });
    assert.equal(status, 200, path);
    assert.match(text, /Weather/, path);
  }
  const body = JSON.stringify({ query: 'weather' });
  const found = await fetchIn(page, `${data}:search`, { method: 'POST', headers, body });
  assert.match(found.text, /Weather/);
});

for (const name of ['127.0.0.1', 'localhost', 'evil.example']) {
  test(`a page at ${name} can neither write nor read the management API, nor have a link fetched`, async (t) => {
    const { center, link, asked } = await startScene(t);
    const before = center.emulator.contents();
    const page = await openPage(t, name);
    const importPath = api(center, `${definitionPath}/importSpecification`);
    const order = JSON.stringify({ format: 'link', value: link });
    const faults = `${center.emulator.url}/_emulator/faults`;
    for (const mode of ['cors', 'no-cors'] as const) {
      for (const headers of [{}, { 'content-type': 'text/plain' }, { 'content-type': 'application/json' }]) {
        const posted = await fetchIn(page, importPath, { method: 'POST', mode, headers, body: order });
        assert.deepEqual([posted.status, posted.text], [0, ''], `${mode} ${JSON.stringify(headers)}`);
      }
      for (const url of [
        api(center, 'apis'),
        `${center.emulator.url}/_emulator/requests`,
        center.emulator.url,
      ]) {
        const { status, text } = await fetchIn(page, url, { mode });
        assert.deepEqual([status, text], [0, ''], url);
      }
      await fetchIn(page, faults, { method: 'PUT', mode, body: '[{"path":".","status":500}]' });
      await fetchIn(page, api(center, 'apis/weather'), { method: 'DELETE', mode });
      await fetchIn(page, api(center, 'apis/evil'), {
        method: 'PUT',
        mode,
        body: '{"properties":{"title":"x","kind":"mcp"}}',
      });
    }
    await submitForm(page, importPath, order);
    assert.deepEqual(center.emulator.contents(), before);
    assert.equal(asked(), 0);
    // After the form the browser shows the refusal, and looks for an icon of it.
    assert.deepEqual(
      center.emulator.requests().filter(({ path }) => path !== '/favicon.ico'),
      [],
    );
    assert.equal((await center.call('GET', 'apis')).status, 200, 'no fault was put there');
  });
}

test('a page whose name comes to lead to the emulator gets nothing from it', async (t) => {
  const { center, link, asked } = await startScene(t);
  const profile = await browser.newContext();
  t.after(() => profile.close());
  const page = await profile.newPage();
  const before = center.emulator.contents();
  for (const address of [center.emulator.url, center.emulator.dataUrl(service) ?? '']) {
    const { port } = new URL(address);
    const response = await page.goto(`http://rebound.example:${port}/`);
    assert.equal(response?.status(), 421);
    const paths =
      address === center.emulator.url
        ? ['/_emulator/requests', `${center.workspace}/apis?api-version=2024-03-01`]
        : ['/workspaces/default/v0.1/servers'];
    for (const path of paths) {
      const { status, text } = await fetchIn(page, path);
      assert.equal(status, 421, path);
      assert.doesNotMatch(text, /Weather/);
    }
  }
  await page.goto(`http://rebound.example:${new URL(center.emulator.url).port}/`);
  const { status } = await fetchIn(
    page,
    `${center.workspace}/${definitionPath}/importSpecification?api-version=2024-03-01`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format: 'link', value: link }),
    },
  );
  assert.equal(status, 421);
  assert.equal(asked(), 0);
  assert.deepEqual(center.emulator.contents(), before);
});

test('the emulator’s own page is shown, after a link from elsewhere too', async (t) => {
  const { center } = await startScene(t);
  const page = await openPage(t, 'evil.example');
  const shown = page.waitForURL(`${center.emulator.url}/`);
  await page.evaluate(`location.href = ${JSON.stringify(`${center.emulator.url}/`)}`);
  await shown;
  assert.match(await page.content(), /Weather/);
  assert.equal(await page.evaluate('document.styleSheets.length'), 1, 'with its own files');
});

/** A form whose text is JSON, as a page sends it without a preflight. */
async function submitForm(page: Page, url: string, text: string): Promise<void> {
  const cut = text.length - 1;
  const submitted = page.waitForEvent('framenavigated');
  await page.evaluate(`(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = 'text/plain';
    form.action = ${JSON.stringify(url)};
    const field = document.createElement('input');
    field.name = ${JSON.stringify(`${text.slice(0, cut)},"x":"`)};
    field.value = '"}';
    form.append(field);
    document.body.append(form);
    form.submit();
  })()`);
  await submitted;
  assert.match(await page.content(), /OriginNotAllowed/);
}
