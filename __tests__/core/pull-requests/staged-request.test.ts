import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Api } from '../../../src/core/apicenter/resources.ts';
import { stagedEntries } from '../../../src/core/pull-requests/staged-entries.ts';
import { stagedApiId, stagedRequest } from '../../../src/core/pull-requests/staged-request.ts';
import type { RegistrationRequest } from '../../../src/core/registration/request.ts';
import { parseSource } from '../../../src/core/registration/source.ts';
import { readStamp, stampItem } from '../../../src/core/registration/stamp.ts';

const source = parseSource('https://github.com/contoso/weather', '42');
const request: RegistrationRequest = {
  serverUrl: 'https://weather-pr.example/mcp',
  apiId: 'weather',
  title: 'Weather',
  summary: 'What it is',
  versionTitle: '2.0',
  lifecycleStage: 'production',
  environment: { id: 'production', title: 'Production', kind: 'production', serverType: 'Kubernetes' },
  deploymentId: 'live',
  definitionId: 'own',
  previousVersions: 'keep',
  createApiCenter: { location: 'westeurope', sku: 'Free' },
  source,
  takeOver: true,
};

describe('the entry of a pull request', () => {
  test('has a name and a title of its own, the stage testing, and the shared environment', () => {
    const staged = stagedRequest(request, 5, 'previews', undefined);
    assert.equal(staged.apiId, 'weather-pr-5');
    assert.equal(staged.title, 'Weather (PR #5)');
    assert.equal(staged.lifecycleStage, 'testing');
    assert.deepEqual(staged.environment, { id: 'previews', kind: 'staging', serverType: 'Kubernetes' });
    assert.equal(staged.summary, request.summary);
    assert.equal(staged.pullRequest, 5);
  });

  test('takes over nothing, creates no API center, and names nothing of the registered entry', () => {
    const staged = stagedRequest(request, 5, 'staging', undefined);
    assert.equal(staged.takeOver, false);
    for (const name of ['deploymentId', 'definitionId', 'createApiCenter', 'portal'] as const) {
      assert.equal(staged[name], undefined);
    }
  });

  test('keeps its number whole, however long the rest is', () => {
    const long = stagedRequest(
      { ...request, apiId: 'a'.repeat(90), title: 'Weather '.repeat(6) },
      12345,
      'staging',
      '',
    );
    assert.equal(long.apiId.length, 90);
    assert.match(long.apiId, /-[0-9a-f]{6}-pr-12345$/);
    assert.ok((long.title ?? '').length <= 50);
    assert.match(long.title ?? '', / \(PR #12345\)$/);
    assert.notEqual(stagedApiId('a'.repeat(90), 1), stagedApiId(`${'a'.repeat(89)}b`, 1));
  });

  test('is called like the registered one where no title is given', () => {
    const { title: _, ...untitled } = request;
    assert.equal(stagedRequest(untitled, 5, 'staging', 'Rain').title, 'Rain (PR #5)');
    assert.equal(stagedRequest(untitled, 5, 'staging', undefined).title, 'weather (PR #5)');
  });
});

describe('what pull requests left in a catalogue', () => {
  const apiWith = (name: string, stamp: Parameters<typeof stampItem>[0], createdAt?: string): Api => ({
    id: name,
    name,
    properties: { title: name, kind: 'mcp', externalDocumentation: [stampItem(stamp)] },
    ...(createdAt === undefined ? {} : { systemData: { createdAt } }),
  });

  test('is told by the stamp alone: source, number, and that we made it', () => {
    const mark = { source, created: true, adopted: false, protected: false };
    const stamp = { ...mark, pullRequest: 5 };
    const other = parseSource('https://github.com/contoso/other', '43');
    const apis = [
      apiWith('mine', stamp, '2026-01-02T00:00:00.1234567Z'),
      apiWith('older', stamp, '2026-01-01T00:00:00Z'),
      apiWith('adopted', { ...stamp, created: false }),
      apiWith('another', { ...stamp, source: other }),
      apiWith('fleet', { ...stamp, manifest: 'mcp.yaml' }),
      apiWith('for-good', mark),
      { id: 'x', name: 'weather-pr-5', properties: { title: 'by name only', kind: 'mcp' } },
    ];
    const { own, foreign } = stagedEntries(apis, source);
    assert.deepEqual(
      own.map(({ apiId }) => apiId),
      ['older', 'mine'],
    );
    assert.deepEqual(foreign, [5]);
  });

  test('is not told by text that someone else put there', () => {
    const forged = {
      title: 'Registered by MCP Register',
      url: 'x',
      description: 'mcp-register/1 source=github.com:42 pr=-1',
    };
    assert.equal(readStamp([forged])?.pullRequest, undefined);
  });
});
