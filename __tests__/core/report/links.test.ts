import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type InstalledServer, installWays } from '../../../src/core/install-ways.ts';
import { registryBaseUrl } from '../../../src/core/registry/registry.ts';
import { linksOf } from '../../../src/core/report/links.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';

const url = 'https://weather.example/mcp';

describe('links', () => {
  const service = { id: 's', name: 'tools', location: 'West Europe', properties: {} };
  const target = { apiId: 'weather', url, transport: 'streamable-http', portal: 'on' } as const;

  test('lead to the portal that follows from name and region, and into VS Code', () => {
    const links = linksOf(service, 'default', { insecure: false, loopback: false }, target);
    assert.equal(links.portal, 'https://tools.portal.westeurope.azure-apicenter.ms');
    assert.equal(links.registry, undefined);
    const [scheme, json] = links.vscode.split('?');
    assert.equal(scheme, 'vscode:mcp/install');
    assert.deepEqual(JSON.parse(decodeURIComponent(json ?? '')), {
      name: 'weather',
      type: 'http',
      url,
      gallery: true,
    });
  });

  test('lead to no portal where the API center is on loopback, which has none', () => {
    assert.equal(linksOf(service, 'default', { insecure: false, loopback: true }, target).portal, undefined);
  });

  test('lead to the portal only when it is on; when it is off, to how it is switched on', () => {
    const at = (portal: 'off' | 'unknown') =>
      linksOf(service, 'default', { insecure: false, loopback: false }, { ...target, portal });
    assert.equal(at('off').portal, undefined);
    assert.match(at('off').portalHelp ?? '', /after-registration\.md#the-portal$/);
    assert.equal(at('unknown').portal ?? at('unknown').portalHelp, undefined);
  });

  test('are plain http only when both the service and its data host are on loopback', () => {
    assert.equal(registryBaseUrl('127.0.0.1:5', 'default', true), 'http://127.0.0.1:5/workspaces/default');
    assert.equal(registryBaseUrl('127.0.0.1:5', 'default', false), 'https://127.0.0.1:5/workspaces/default');
    assert.match(registryBaseUrl('tools.data.example', 'default', true), /^https:/);
  });

  test('can be clicked where vscode: links are removed, whatever is in the name', () => {
    const links = linksOf(
      service,
      'default',
      { insecure: false, loopback: true },
      { ...target, apiId: "a)b'c" },
    );
    assert.match(links.clickable ?? '', /^https:\/\/vscode\.dev\/redirect\/mcp\/install\?[\w=&%.~-]+$/);
    const { searchParams } = new URL(links.clickable ?? '');
    assert.equal(searchParams.get('name'), "a)b'c");
    assert.deepEqual(JSON.parse(searchParams.get('config') ?? ''), { type: 'http', url, gallery: true });
  });
});

describe('the ways to install a server without a link', () => {
  const all = (server: InstalledServer) => installWays(server).map(({ lines }) => lines.join('\n'));

  test('are those of each client, with the transport in its words', () => {
    const [add, file, copilot, claude] = all({ name: 'weather', type: 'sse', url });
    assert.equal(add, `code --add-mcp '{"name":"weather","type":"sse","url":"${url}"}'`);
    assert.deepEqual(JSON.parse(file ?? ''), { servers: { weather: { type: 'sse', url } } });
    assert.match(copilot ?? '', /^\/mcp add\n.*weather\n.*SSE\n.*\/mcp$/);
    assert.equal(claude, `claude mcp add -t sse weather '${url}'`);
  });

  test('cannot become another command by the URL of the server', () => {
    for (const text of all({ name: 'w', type: 'http', url: "https://x.example/';rm -rf ~;'" })) {
      assert.doesNotMatch(text, /';rm/);
    }
  });
});

test('a summary shows the link that can be clicked, and behind a fold every other way', () => {
  const { portal: _, ...links } = linksOf(
    { id: 's', name: 'tools', location: 'westeurope', properties: {} },
    'default',
    { insecure: false, loopback: false },
    { apiId: 'weather', url, transport: 'streamable-http', portal: 'on' },
  );
  const markdown = renderMarkdown({
    status: 'registered',
    exitCode: 0,
    changed: true,
    command: 'register',
    run: {},
    plan: [],
    applied: [],
    requests: { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 },
    timings: {},
    warnings: [],
    links,
  });
  assert.ok(markdown.includes(`| VS Code | [Install the server](${links.clickable}) |`), markdown);
  const [, fold = ''] = markdown.split('<details><summary>Install it in a client</summary>');
  assert.ok(fold.includes(`\`${links.vscode}\``), markdown);
  assert.match(fold, /`claude mcp add [^`]+`/);
  assert.doesNotMatch(markdown.split('<details>')[0] ?? '', /vscode:/);
});
