import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type RealServer, startEverything } from '../support/real-server.ts';
import { startTestCenter, type TestCenter, testTarget } from '../support/run.ts';
import { accessibilityProblems, clipboardText, launchChromium, openPage } from './chromium.ts';
import { contoso, type Entry, putEntry, stamp } from './entries.ts';

const updateScreenshots = process.env.UPDATE_SCREENSHOTS === '1';
const docs = join(resolve(import.meta.dirname, '..', '..'), 'docs');

const weather: Entry = {
  name: 'weather',
  api: {
    title: 'Weather',
    summary: 'Forecasts and warnings for every place that has a name',
    description: 'Reads the public forecast service. Answers are at most ten minutes old.',
    externalDocumentation: [{ title: 'Handbook', url: 'https://docs.contoso.example/weather' }],
    contacts: [{ name: 'Team Sky', email: 'sky@contoso.example', url: 'https://contoso.example/teams/sky' }],
    license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  versions: [
    ['v1', 'deprecated'],
    ['v2', 'production'],
  ],
  endpoint: 'https://weather.contoso.example/mcp',
  environment: 'Production',
  document: {
    'x-mcp': {
      tools: [
        {
          name: 'forecast',
          title: 'Forecast',
          description: 'The forecast for a place, up to ten days ahead.',
        },
        { name: 'warnings', description: 'Warnings that are in force now.' },
      ],
    },
  },
};

const staged: Entry = {
  name: 'orders-pr-42',
  api: {
    title: 'Orders (PR #42)',
    summary: 'Looks up orders and their delivery',
    description: 'Orders, deliveries and returns of the web shop, read only.',
    externalDocumentation: [stamp(42)],
  },
  versions: [['v1', 'testing']],
  endpoint: 'https://orders-pr-42.contoso.example/mcp',
  environment: 'Staging',
  document: { 'x-mcp': { tools: [{ name: 'find_order', description: 'One order by its number.' }] } },
};

let server: RealServer;
let browser: Browser;
before(async () => {
  [server, browser] = await Promise.all([startEverything('streamableHttp'), launchChromium()]);
});
after(() => Promise.all([server.stop(), browser.close()]));

/** One server registered by us, one by hand with two versions, one staged for a pull request. */
async function startFilledCenter(context: TestContext): Promise<TestCenter> {
  const center = await startTestCenter(context, { seed: [contoso] });
  const report = await center.register(
    {
      'server-url': server.url,
      title: 'Everything',
      summary: 'The reference server of the Model Context Protocol',
    },
    { target: { ...testTarget, resourceGroup: contoso.resourceGroup, serviceName: contoso.name } },
  );
  assert.equal(report.status, 'registered', JSON.stringify(report.error));
  await putEntry(center.emulator, weather);
  await putEntry(center.emulator, staged);
  return center;
}

describe('the page of a filled API center', () => {
  test('shows every server with what people need to use it', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page, incidents } = await openPage(t, browser, `${emulator.url}/`);
    assert.equal(await page.getByRole('article').count(), 3);
    assert.equal(await page.getByRole('status').first().textContent(), '3 servers');

    const everything = page.getByRole('article', { name: 'Everything' });
    await everything.getByText('13 tools', { exact: true }).click();
    assert.ok(await everything.getByText('echo', { exact: true }).isVisible());
    await everything.getByText('Registry entry').click();
    assert.match(await everything.locator('pre').innerText(), /"name": "everything"/);
    const install = await everything.getByRole('link', { name: /^Install in VS Code/ }).getAttribute('href');
    assert.deepEqual(JSON.parse(decodeURIComponent(install?.split('?')[1] ?? '')), {
      gallery: true,
      name: 'everything',
      type: 'http',
      url: server.url,
    });

    const orders = page.getByRole('article', { name: 'Orders' });
    assert.ok(await orders.getByText('Pull request #42').isVisible());
    assert.equal(await page.getByText(/^Pull request #/).count(), 1);
    assert.deepEqual(incidents, []);
  });

  test('is searched by words of title, tool and address, and filtered by stage', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page } = await openPage(t, browser, `${emulator.url}/`);
    const titles = () => page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
    const count = page.locator('#count');

    await page.getByLabel('Search').fill('FORECAST place');
    assert.deepEqual(await titles(), ['Weather']);
    assert.equal(await count.textContent(), '1 of 3 servers');
    await page.getByLabel('Search').fill('orders-pr-42.contoso');
    assert.deepEqual(await titles(), ['Orders (PR #42)']);

    await page.getByLabel('Search').fill('');
    await page.getByLabel('Stage', { exact: true }).selectOption('testing');
    assert.deepEqual(await titles(), ['Orders (PR #42)']);
    await page.getByLabel('Search').fill('weather');
    assert.equal(await count.textContent(), '0 of 3 servers');
    await page.getByRole('button', { name: 'Clear search and stage' }).click();
    assert.equal(await count.textContent(), '3 servers');
    assert.equal((await titles()).length, 3);
  });

  test('copies the endpoint and says so', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page } = await openPage(t, browser, `${emulator.url}/`);
    // The page says it for two seconds, by a clock that stands still until it is told to go on.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.getByRole('button', { name: 'Copy the endpoint of Weather, Production' }).click();
    await page.getByRole('button', { name: 'Copied the endpoint of Weather, Production' }).waitFor();
    assert.equal(await clipboardText(page), weather.endpoint);
    assert.equal(await page.locator('#told').textContent(), `Copied: ${weather.endpoint}`);
    await page.getByRole('button', { name: 'Copied the endpoint' }).click();
    // The second copy may still be under way, and starts the two seconds when it is done.
    await page.clock.resume();
    await page.getByRole('button', { name: 'Copy the endpoint of Weather, Production' }).waitFor();
  });

  test('shows the version that is picked', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page } = await openPage(t, browser, `${emulator.url}/`);
    const card = page.getByRole('article', { name: 'Weather' });
    assert.ok(await card.getByText(weather.endpoint, { exact: true }).isVisible());
    await card.getByRole('combobox', { name: 'Version' }).selectOption('v1 (deprecated)');
    assert.ok(await card.getByText('No deployment has this version.').isVisible());
    assert.ok(!(await card.getByText(weather.endpoint, { exact: true }).isVisible()));
    await card.getByRole('combobox', { name: 'Version' }).selectOption('v2 (production)');
    assert.ok(await card.getByText(weather.endpoint, { exact: true }).isVisible());
  });

  test('can be worked with the keyboard alone', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page } = await openPage(t, browser, `${emulator.url}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('weather');
    assert.equal(await page.getByRole('article').count(), 1);
    const tools = page.getByRole('article').locator('summary', { hasText: '2 tools' });
    for (let presses = 0; presses < 20 && !(await tools.evaluate(isFocused)); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    assert.ok(await page.getByText('Warnings that are in force now.').isVisible());
  });

  test('can be read without its script, every version of it', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page } = await openPage(t, browser, `${emulator.url}/`, { javaScriptEnabled: false });
    const card = page.locator('article', { hasText: 'Weather' });
    assert.ok(await card.getByRole('heading', { name: 'Version v1' }).isVisible());
    assert.ok(await card.getByRole('heading', { name: 'Version v2' }).isVisible());
    assert.equal(await page.locator('button:visible, input:visible, select:visible').count(), 0);
  });

  test('fits a telephone without scrolling sideways', async (t) => {
    const { emulator } = await startFilledCenter(t);
    const { page } = await openPage(t, browser, `${emulator.url}/`, {
      viewport: { width: 320, height: 640 },
    });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is legible and labelled in ${colorScheme} colours`, async (t) => {
      const { emulator } = await startFilledCenter(t);
      const { page } = await openPage(t, browser, `${emulator.url}/`, { colorScheme });
      if (updateScreenshots) {
        mkdirSync(docs, { recursive: true });
        await page.screenshot({ path: join(docs, `emulator-${colorScheme}.png`), fullPage: true });
      }
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      assert.deepEqual(await accessibilityProblems(page), []);
    });
  }
});

test('entries that attack the page stay text: nothing runs, nothing leaves loopback', async (t) => {
  const { emulator } = await startFilledCenter(t);
  const attack = '<script>alert(1)</script>';
  const quoted = `"' onmouseover=alert(2) x="`;
  const reversed = '\u202egnp.exe \u05e9\u05dc\u05d5\u05dd';
  const script = 'javascript:alert(document.domain)';
  await putEntry(emulator, {
    name: 'attack',
    api: {
      title: attack,
      summary: `</article></main><img src=https://attacker.example/a.png onerror=alert(3)>`,
      description: `${reversed}\n<style>@import "https://attacker.example/b.css";</style><iframe srcdoc="${attack}">`,
      externalDocumentation: [
        { title: quoted, url: script },
        { title: attack, url: 'data:text/html,<script>alert(4)</script>' },
        { title: 'spaces', url: ' \tjava\nscript:alert(5)' },
        { ...stamp(7), url: script },
      ],
      contacts: [{ name: attack, url: script, email: 'a@b.example?subject=x&bcc=c@d.example' }],
      license: { name: quoted, url: script },
      termsOfService: { url: script },
    },
    versions: [
      [`"><option>${reversed}`, 'preview'],
      [attack, 'preview'],
    ],
    endpoint: script,
    environment: 'Production',
    document: {
      'x-mcp': {
        tools: [
          { name: '<svg/onload=alert(6)>', title: quoted, description: `--></dl>${attack}` },
          { name: 7, description: { toString: 'no text' } },
          'no tool',
          ...Array.from({ length: 5000 }, (_, index) => ({ name: `filler-${index}` })),
        ],
      },
    },
  });
  await putEntry(emulator, {
    ...weather,
    name: 'quoted',
    api: { title: quoted },
    versions: [['v1', 'design']],
  });
  await putEntry(emulator, {
    ...weather,
    name: 'reversed',
    api: { title: reversed },
    versions: [['v1', 'design']],
  });

  const { page, requests, incidents } = await openPage(t, browser, `${emulator.url}/`);
  const card = page.getByRole('article', { name: attack });
  assert.ok(await card.getByRole('heading', { name: attack, exact: true }).isVisible());
  assert.equal(await page.getByRole('heading', { name: quoted, exact: true }).count(), 1);
  assert.equal(
    await page.getByRole('heading', { name: '\ufffdgnp.exe \u05e9\u05dc\u05d5\u05dd' }).count(),
    1,
  );
  assert.ok(await card.getByText('Pull request #7').isVisible());
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  assert.ok(await card.getByText('<svg/onload=alert(6)>').isVisible());
  assert.ok(await card.getByText('and 4702 more').isVisible());
  await card.getByRole('button', { name: /^Copy the endpoint/ }).click();
  await card.getByRole('combobox', { name: 'Version' }).selectOption({ index: 1 });
  await page.getByLabel('Search').fill(attack);
  assert.equal(await page.getByRole('article').count(), 1);
  await page.getByLabel('Search').fill('');
  await page.locator('article', { hasText: 'onmouseover' }).first().hover();

  const addresses = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))));
  assert.deepEqual(
    addresses.filter(
      (address) => !/^(https?:\/\/|mailto:[\w.@]+$|vscode:mcp\/install\?|\/_emulator\/)/.test(address),
    ),
    [],
  );
  assert.equal(await page.locator('main script, main style, main img, main iframe, main svg').count(), 0);
  assert.deepEqual(incidents, []);
  assert.deepEqual(
    requests.filter((address) => !address.startsWith(`${emulator.url}/`)),
    [],
  );
  assert.deepEqual(await accessibilityProblems(page), []);
});

test('of many servers the page searches all, by word and by stage, with its script and without', async (t) => {
  const { emulator } = await startTestCenter(t, { seed: [{ ...contoso, sku: 'Standard' }] });
  const names = Array.from({ length: 201 }, (_, index) => `weather-${index}`);
  for (const name of names) {
    await putEntry(emulator, { ...weather, name, api: { title: name }, versions: [['v1', 'design']] });
  }
  await putEntry(emulator, staged);
  for (const javaScriptEnabled of [true, false]) {
    const { page, incidents } = await openPage(t, browser, `${emulator.url}/`, { javaScriptEnabled });
    const count = page.locator('#count');
    assert.equal(await count.textContent(), 'The first 200 of 202 servers');
    await page.getByLabel('Search').fill('find_order');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('1 of 202 servers').waitFor();
    assert.equal(await page.getByRole('article', { name: 'Orders' }).count(), 1);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Stage', { exact: true }).selectOption('testing');
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('1 of 202 servers').waitFor();
    await page.getByLabel('Search').fill('nothing of that');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Clear search and stage' }).click();
    await page.getByText('The first 200 of 202 servers').waitFor();
    assert.deepEqual(incidents, []);
  }
});

test('an empty API center says what to run, ready to copy', async (t) => {
  const { emulator } = await startTestCenter(t);
  const { page, incidents } = await openPage(t, browser, `${emulator.url}/`);
  assert.ok(await page.getByRole('heading', { name: 'Nothing is registered yet' }).isVisible());
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.getByRole('button', { name: 'Copy the command' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  assert.match(
    await clipboardText(page),
    new RegExp(`^mcp-register register .*--arm-endpoint ${emulator.url} `),
  );
  assert.deepEqual(incidents, []);
  assert.deepEqual(await accessibilityProblems(page), []);
});

function isFocused(element: { matches(selector: string): boolean }): boolean {
  return element.matches(':focus');
}
