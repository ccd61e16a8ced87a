import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeReading, type VerifyRequest } from '../../src/core/registration/verify.ts';
import { registryBaseUrl } from '../../src/core/registry/registry.ts';
import { linksOf } from '../../src/core/report/links.ts';
import { textOf } from '../support/text-of.ts';

const url = 'https://weather.example/mcp';
const request: VerifyRequest = {
  registryUrl: 'https://x.example/workspaces/default',
  apiId: 'weather',
  serverUrl: url,
  transport: 'streamable-http',
  mode: 'auto',
};
const good = {
  name: 'weather',
  description: 'Weather.',
  version: 'v1',
  remotes: [{ type: 'streamable-http', url }],
};
const other = { ...good, name: 'other' };
const reading = (...pages: (typeof good)[][]) => ({ readable: true, pages, openToBrowsers: true }) as const;

function view(client: string, ...pages: (typeof good)[][]) {
  return judgeReading(reading(...pages), request).clients.find((candidate) => candidate.client === client);
}

describe('what is said of a registration after the registry was read', () => {
  test('listed, with every client seeing it, when all is there', () => {
    const { visibility, clients, warnings } = judgeReading(reading([other], [good]), request);
    assert.equal(visibility, 'listed');
    assert.deepEqual(warnings, []);
    assert.ok(clients.every(({ sees, note }) => sees && note === undefined));
    assert.equal(clients.length, 3);
  });

  test('hidden when another URL is listed, and which one', () => {
    const wrong = { ...good, remotes: [{ type: 'sse', url: 'https://old.example/mcp' }] };
    const { visibility, warnings } = judgeReading(reading([wrong]), request);
    assert.equal(visibility, 'hidden');
    assert.match(textOf(warnings[0]?.message), /another URL: https:\/\/old\.example\/mcp/);
  });

  test('hidden when it is not listed', () => {
    const { visibility, warnings } = judgeReading(reading([other]), request);
    assert.equal(visibility, 'hidden');
    assert.equal(warnings[0]?.code, 'not-listed');
  });

  test('unknown, never verified, when the registry cannot be read', () => {
    const { visibility, clients } = judgeReading(
      { readable: false, why: 'it returned the status 404' },
      request,
    );
    assert.equal(visibility, 'unknown');
    assert.deepEqual(clients, []);
  });

  test('a warning when clients are told the wrong transport', () => {
    const { warnings } = judgeReading(reading([{ ...good, remotes: [{ type: 'sse', url }] }]), request);
    assert.equal(warnings[0]?.code, 'listed-with-another-transport');
  });
});

describe('VS Code does not see an entry', () => {
  test('that has no description or no version', () => {
    assert.match(view('VS Code', [{ ...good, description: ' ' }])?.note ?? '', /no description/);
    assert.match(view('VS Code', [{ ...good, version: '' }])?.note ?? '', /no version/);
  });

  test('on a page whose first entry is such a one', () => {
    const { sees, note } = view('VS Code', [{ ...other, description: '' }, good]) ?? {};
    assert.equal(sees, false);
    assert.match(note ?? '', /"other".*whole page/);
    assert.equal(view('VS Code', [other, { ...other, name: 'x', description: '' }, good])?.sees, true);
  });
});

test('GitHub Copilot does not see a registry that browsers may not read', () => {
  const { clients } = judgeReading({ ...reading([good]), openToBrowsers: false }, request);
  const copilot = clients.find(({ client }) => client === 'GitHub Copilot');
  assert.equal(copilot?.sees, false);
  assert.match(copilot?.note ?? '', /CORS/);
});

test('the portal opens the first deployment, and that is said when it is another', () => {
  const remotes = [{ type: 'streamable-http', url: 'https://dev.example/mcp' }, ...good.remotes];
  assert.match(view('API Center portal', [{ ...good, remotes }])?.note ?? '', /dev\.example/);
});

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
