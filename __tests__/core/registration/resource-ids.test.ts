import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Deployment, Version } from '../../../src/core/apicenter/resources.ts';
import { InvalidInput } from '../../../src/core/errors.ts';
import type { CurrentState } from '../../../src/core/registration/current-state.ts';
import {
  environmentKindOf,
  lifecycleStageOf,
  type RegistrationRequest,
} from '../../../src/core/registration/request.ts';
import { settleNames } from '../../../src/core/registration/resource-ids.ts';
import { localSource, parseSource } from '../../../src/core/registration/source.ts';
import { readStamp, stampItem } from '../../../src/core/registration/stamp.ts';

const ours = 'https://weather.example/mcp';
const theirs = 'https://other.example/mcp';

function request(changes: Partial<RegistrationRequest> = {}): RegistrationRequest {
  return {
    serverUrl: ours,
    apiId: 'weather',
    environment: {},
    source: localSource,
    takeOver: false,
    previousVersions: 'keep',
    ...changes,
  };
}

function version(name: string, title = name): Version {
  return { id: name, name, properties: { title, lifecycleStage: 'production' } };
}

function deployment(
  name: string,
  environment: string,
  url: string,
  definition = 'v1/definitions/d',
): Deployment {
  return {
    id: name,
    name,
    properties: {
      environmentId: `/workspaces/default/environments/${environment}`,
      definitionId: `/workspaces/default/apis/weather/versions/${definition}`,
      server: { runtimeUri: [url] },
    },
  };
}

/** A catalogue in which every further look finds nothing new. */
function catalogue(parts: {
  versions?: Version[];
  deployments?: Deployment[];
  texts?: [string, string][];
}): CurrentState {
  const texts = new Map(parts.texts);
  return {
    service: { id: 's', name: 's', location: 'eastus', properties: {} },
    target: { subscriptionId: 's', resourceGroup: 'g', serviceName: 's', workspace: 'default' },
    portal: undefined,
    metadataSchemas: [],
    api: undefined,
    versions: parts.versions ?? [],
    deployments: parts.deployments ?? [],
    environments: Object.assign(new Map(), { has: () => true }),
    definitions: Object.assign(new Map(), {
      has: () => true,
      get: (key: string) => ({ definition: undefined, text: texts.get(key) }),
    }),
  };
}

function names(wanted: RegistrationRequest, current: CurrentState) {
  const settled = settleNames(wanted, current);
  assert.ok('names' in settled);
  return settled.names;
}

describe('without anything given, in an empty catalogue', () => {
  test('a registration has the usual names', () => {
    assert.deepEqual(names(request(), catalogue({})), {
      environmentId: 'production',
      versionId: 'v1-0',
      versionTitle: 'v1',
      definitionId: 'default-streamable',
      deploymentId: 'production',
    });
  });

  test('an address that ends in /sse has the document for SSE', () => {
    const settled = names(request({ serverUrl: 'https://weather.example/sse' }), catalogue({}));
    assert.equal(settled.definitionId, 'default-sse');
  });
});

describe('the version is', () => {
  const versions = [version('original', 'Original'), version('v2', 'Second')];
  for (const [what, wanted, current, id] of [
    ['the one asked for by id', { versionId: 'V2' }, { versions }, 'v2'],
    ['the one that bears the title asked for', { versionTitle: 'Second' }, { versions }, 'v2'],
    ['a new one for a new title', { versionTitle: '2.0.1' }, { versions }, '2-0-1'],
    ['padded when one character is left of it', { versionTitle: '3' }, { versions }, '3-0'],
    [
      'the one this environment’s deployment points at',
      {},
      { versions, deployments: [deployment('production', 'production', ours, 'v2/definitions/d')] },
      'v2',
    ],
    ['the only one there is', {}, { versions: [version('original')] }, 'original'],
    ['v1-0, titled v1, when none of several is in use', {}, { versions }, 'v1-0'],
    ['an existing v1 as it is', {}, { versions: [...versions, version('v1')] }, 'v1'],
    [
      'an existing v1 that was given by title',
      { versionTitle: 'V1' },
      { versions: [version('v1', 'One')] },
      'v1',
    ],
    ['padded when two characters are left of it', { versionTitle: 'QA' }, { versions }, 'qa-0'],
  ] as const) {
    test(what, () => {
      const { versions: some = [], deployments = [] } = current as Parameters<typeof catalogue>[0];
      assert.equal(names(request(wanted), catalogue({ versions: some, deployments })).versionId, id);
    });
  }
});

describe('the deployment is', () => {
  test('the one with this URL, whatever its environment', () => {
    const deployments = [deployment('a', 'dev', theirs), deployment('b', 'default-mcp-env', ours)];
    const settled = names(request(), catalogue({ deployments }));
    assert.equal(settled.deploymentId, 'b');
    assert.equal(settled.environmentId, 'default-mcp-env');
  });

  test('the one in this environment when its URL changes', () => {
    const deployments = [deployment('a', 'production', theirs), deployment('b', 'dev', theirs)];
    assert.equal(names(request(), catalogue({ deployments })).deploymentId, 'a');
  });

  test('a new one, named like the environment, where there is none', () => {
    const deployments = [deployment('a', 'dev', theirs)];
    assert.equal(names(request(), catalogue({ deployments })).deploymentId, 'production');
  });

  test('asked for when several could be meant, with the list of them', () => {
    const deployments = [deployment('a', 'production', theirs), deployment('b', 'production', theirs)];
    assert.throws(
      () => names(request(), catalogue({ deployments })),
      (error) => error instanceof InvalidInput && /a \(environment production.*b \(/.test(error.message),
    );
    assert.equal(names(request({ deploymentId: 'b' }), catalogue({ deployments })).deploymentId, 'b');
  });

  test('never one of another environment that happens to have the usual name', () => {
    const deployments = [deployment('production', 'staging', theirs)];
    assert.throws(() => names(request(), catalogue({ deployments })), InvalidInput);
  });
});

describe('the definition is', () => {
  const describing = (url: string) => JSON.stringify({ openapi: '3.0.3', servers: [{ url }] });

  test('the one bound to the deployment', () => {
    const deployments = [deployment('production', 'production', ours, 'v1/definitions/mcp')];
    assert.equal(names(request(), catalogue({ deployments })).definitionId, 'mcp');
  });

  test('not the one for SSE that the portal binds, for a streamable server', () => {
    const deployments = [deployment('production', 'production', ours, 'v1/definitions/default-sse')];
    assert.equal(names(request(), catalogue({ deployments })).definitionId, 'default-streamable');
  });

  test('the usual one when it describes this URL already', () => {
    const texts: [string, string][] = [['v1-0/default-streamable', describing(ours)]];
    assert.equal(names(request(), catalogue({ texts })).definitionId, 'default-streamable');
  });

  test('one of its environment’s own when the usual one describes another URL', () => {
    const texts: [string, string][] = [['v1-0/default-streamable', describing(theirs)]];
    const wanted = request({ environment: { id: 'dev' } });
    assert.equal(names(wanted, catalogue({ texts })).definitionId, 'dev-streamable');
  });
});

describe('what is created gets by default', () => {
  for (const [id, kind, stage] of [
    ['production', 'production', 'production'],
    ['dev-east', 'development', 'development'],
    ['Test2', 'testing', 'testing'],
    ['staging', 'staging', 'testing'],
    ['contoso', 'production', 'production'],
  ] as const) {
    test(`for environment ${id}: kind ${kind}, stage ${stage}`, () => {
      assert.equal(environmentKindOf(id), kind);
      assert.equal(lifecycleStageOf(kind), stage);
    });
  }
});

describe('the mark of the source', () => {
  test('is read back as it was written', () => {
    const stamp = {
      source: parseSource('https://github.com/contoso/weather', '42'),
      manifest: 'mcp files/weather=1.yaml',
      pullRequest: 7,
      created: true,
      adopted: true,
      protected: true,
      further: ['owner=a%20team'],
    };
    assert.deepEqual(readStamp([stampItem(stamp)]), stamp);
  });

  test('fits into the service’s limits', () => {
    const source = { ...localSource, key: 'h'.repeat(200) };
    const item = stampItem({ source, created: true, adopted: true, protected: true });
    assert.ok((item.title?.length ?? 0) <= 50 && (item.description?.length ?? 0) <= 500);
  });

  test('is not seen in someone else’s link of the same title', () => {
    assert.equal(readStamp([{ title: 'Registered by MCP Register', url: 'https://x.example' }]), undefined);
  });
});
