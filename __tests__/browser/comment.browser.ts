import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { marked } from 'marked';
import { startEmulator } from '../../src/emulator/start.ts';
import { runAction } from '../support/action.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { launchChromium } from './chromium.ts';

const docs = resolve(import.meta.dirname, '..', '..', 'docs');
const updateScreenshots = process.env.UPDATE_SCREENSHOTS === '1';
const style = readFileSync(new URL('in-page/comment.css', import.meta.url), 'utf8');

const subscriptionId = '00000000-0000-0000-0000-000000000000';
const idOf = (name: string) =>
  `/subscriptions/${subscriptionId}/resourceGroups/mcp-catalogue/providers/Microsoft.ApiCenter/services/${name}`;

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });
const forecast = { place: text('A city'), days: { type: 'integer', minimum: 1, maximum: 10 } };

/** Two versions of a server; what the second changes is what pull requests change. */
const versions = {
  '1.3.0': {
    get_forecast: { description: 'The forecast for a place', properties: forecast, required: ['place'] },
    get_alerts: {
      description: 'Warnings that are in force',
      properties: { region: text('A region') },
      required: [],
    },
    get_radar: {
      description: 'The rain radar around a place',
      properties: { place: text('A city') },
      required: ['place'],
    },
  },
  '1.4.0': {
    get_forecast: {
      description: 'The forecast for a place',
      properties: { ...forecast, units: text('Units', { enum: ['metric', 'imperial'] }) },
      required: ['place', 'units'],
    },
    get_alerts: {
      description: 'Warnings that are in force',
      properties: { region: text('A region') },
      required: [],
    },
    get_tides: {
      description: 'High and low water at a port',
      properties: { port: text('A port') },
      required: ['port'],
    },
  },
} as const;

async function serveWeather(t: TestContext, version: keyof typeof versions): Promise<string> {
  const handler = createMcpHandler(() => {
    const mcp = new McpServer({ name: 'weather', title: 'Weather', version });
    for (const [name, { description, properties, required }] of Object.entries(versions[version])) {
      const inputSchema = fromJsonSchema({ type: 'object', properties, required: [...required] });
      mcp.registerTool(name, { description, inputSchema }, () => ({ content: [] }));
    }
    return mcp;
  }, {});
  const handle = toNodeHandler(handler);
  const http = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const body = { [Symbol.asyncIterator]: () => request[Symbol.asyncIterator]() };
    void handle({ method, url, headers, ...body }, response);
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  t.after(async () => {
    await handler.close();
    http.closeAllConnections();
    http.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`;
}

test('a pull request that breaks clients says so in its comment, readable at a glance', async (t) => {
  const [production, preview, emulator, github] = await Promise.all([
    serveWeather(t, '1.3.0'),
    serveWeather(t, '1.4.0'),
    startEmulator({
      seed: ['contoso-tools', 'contoso-staging'].map((name) => ({
        subscriptionId,
        resourceGroup: 'mcp-catalogue',
        name,
      })),
    }),
    startGitHubApi(t),
  ]);
  t.after(() => emulator.close());
  const inputs = {
    title: 'Weather',
    'arm-endpoint': emulator.url,
    'api-center-id': idOf('contoso-tools'),
    'staging-api-center-id': idOf('contoso-staging'),
    'github-token': 'token',
    'probe-timeout': '0',
  };
  const env = { GITHUB_API_URL: github.url };
  const registered = await runAction(
    t,
    { ...inputs, 'server-url': production },
    { env, event: { name: 'push', payload: {} } },
  );
  assert.equal(registered.outputs.status, 'registered', registered.log);
  github.pulls.set(12, 'open');
  const event = { name: 'pull_request', payload: pullRequestPayload(12, 'opened') };
  const staged = await runAction(t, { ...inputs, 'server-url': preview }, { env, event });
  assert.equal(staged.outputs.status, 'registered', staged.log);

  const [comment] = github.comments.get(12) ?? [];
  assert.ok(comment);
  const browser = await launchChromium();
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.5 });
  const html = await marked.parse(comment.body);
  await page.setContent(
    `<!doctype html><style>${style}</style><article><header><b>github-actions</b> commented</header><main>${html}</main></article>`,
  );
  const seen = await page.locator('article').innerText();
  for (const part of ['breaking', 'get_radar', 'units', 'get_tides', 'weather-pr-12', 'healthy']) {
    assert.ok(seen.includes(part), `${part} is not to be seen in:\n${seen}`);
  }
  assert.doesNotMatch(seen, /[`\\]/, 'an escape is to be seen');
  if (updateScreenshots) await page.screenshot({ path: join(docs, 'pull-request.png'), fullPage: true });
});
