import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registryBaseUrl } from '../../src/core/registry/registry.ts';
import { linksOf } from '../../src/core/report/links.ts';

const url = 'https://weather.example/mcp';

describe('links', () => {
  const service = { id: 's', name: 'tools', location: 'West Europe', properties: {} };
  const target = { apiId: 'weather', url, transport: 'streamable-http' } as const;

  test('lead to the portal that follows from name and region, and into VS Code', () => {
    const links = linksOf(service, 'default', { insecure: false, loopback: false }, target);
    assert.equal(links.portal, 'https://tools.portal.westeurope.azure-apicenter.ms');
    assert.equal(links.registry, undefined);
    const [scheme, json] = links.vscode.split('?');
    assert.equal(scheme, 'vscode:mcp/install');
    assert.deepEqual(JSON.parse(decodeURIComponent(json ?? '')), { name: 'weather', type: 'http', url });
  });

  test('lead to no portal where the API center is on loopback, which has none', () => {
    assert.equal(linksOf(service, 'default', { insecure: false, loopback: true }, target).portal, undefined);
  });

  test('are plain http only when both the service and its data host are on loopback', () => {
    assert.equal(registryBaseUrl('127.0.0.1:5', 'default', true), 'http://127.0.0.1:5/workspaces/default');
    assert.equal(registryBaseUrl('127.0.0.1:5', 'default', false), 'https://127.0.0.1:5/workspaces/default');
    assert.match(registryBaseUrl('tools.data.example', 'default', true), /^https:/);
  });
});
