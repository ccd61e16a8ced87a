import assert from 'node:assert/strict';
import test from 'node:test';
import type { Exchange, Recording } from '../../conformance/recording.ts';
import { replay } from '../../conformance/replay.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { isJsonObject } from '../../src/core/json.ts';
import { etag, exchange, recordings, resource, servicePath, workspacePath } from './exchanges.ts';

for (const recording of recordings) {
  test(`every exchange of the recording that ${recording.name} agrees, or has its reason`, async () => {
    const verdicts = await replay(recording);
    assert.equal(verdicts.length, recording.exchanges.length);
    for (const verdict of verdicts) {
      const isImport = verdict.key.endsWith('importFromApim');
      assert.equal(verdict.outcome, isImport ? 'not applicable' : 'agrees', JSON.stringify(verdict));
    }
  });
}

test('keys tell recording, number, method and shape, and no name that a test has drawn', async () => {
  const [first] = recordings;
  assert.ok(first);
  const keys = (await replay(first)).map(({ key }) => key);
  assert.deepEqual(keys.slice(0, 2), [
    'registers#1 PUT services/workspaces/apis',
    'registers#2 PUT services/workspaces/apis/versions',
  ]);
});

const api = `${workspacePath}/apis/weather`;
const good = exchange('GET', api, null, {
  headers: { etag },
  body: resource(api, {
    title: 'Weather',
    kind: 'rest',
    externalDocumentation: [],
    contacts: [],
    customProperties: {},
  }),
});

/** The places at which a recorded answer differs from the emulator's. */
async function differences(changed: Partial<Exchange['response']>): Promise<readonly string[]> {
  const recording: Recording = {
    name: 'changed',
    exchanges: [{ ...good, response: { ...good.response, ...changed } }],
  };
  const [verdict] = await replay(recording);
  return verdict?.outcome === 'differs' ? verdict.differences.map(({ where }) => where) : [];
}

const goodBody: JsonObject = isJsonObject(good.response.body) ? good.response.body : {};
const without = (name: string) =>
  Object.fromEntries(Object.entries(good.response.headers).filter(([header]) => header !== name));

test('a recorded answer that is the emulator’s has no difference', async () => {
  assert.deepEqual(await differences({}), []);
});

test('another status is found', async () => {
  assert.deepEqual(await differences({ status: 201 }), ['status']);
});

test('a header that is missing, too many, or of another form is found', async () => {
  const { headers } = good.response;
  const cases: readonly (readonly [where: string, headers: Record<string, string>])[] = [
    ['header etag', without('etag')],
    ['header etag', { ...headers, etag: `"${etag}"` }],
    ['header content-type', { ...headers, 'content-type': 'application/json' }],
    ['header retry-after', { ...headers, 'retry-after': '1' }],
    ['header azure-asyncoperation', { ...headers, 'azure-asyncoperation': 'https://management.azure.com/' }],
    ['header location', { ...headers, location: 'https://management.azure.com/' }],
    ['header api-supported-versions', without('api-supported-versions')],
    ['header x-ms-ratelimit-*', { ...headers, 'x-ms-ratelimit-remaining-tenant-reads': '1' }],
  ];
  for (const [where, changed] of cases) assert.deepEqual(await differences({ headers: changed }), [where]);
});

test('an item, a member and the order of members that differ are found', async () => {
  const { type, ...rest } = goodBody;
  assert.deepEqual(await differences({ body: { ...rest, type: type ?? null } }), ['body: order of members']);
  assert.deepEqual(await differences({ body: { ...goodBody, location: 'eastus' } }), ['body.location']);
  assert.deepEqual(await differences({ body: { ...goodBody, type: 'Microsoft.ApiCenter/services/apis' } }), [
    'body.type',
  ]);
  const systemData = { createdAt: '2024-10-09T08:18:37.2955786Z' };
  assert.deepEqual(await differences({ body: { ...goodBody, systemData } }), [
    'body.systemData.lastModifiedAt',
  ]);
});

test('a moment of another form is found', async () => {
  for (const createdAt of ['2024-10-09T08:18:37.2955780Z', '2024-10-09T08:18:37+00:00', 'yesterday', 1]) {
    const systemData = { createdAt, lastModifiedAt: '2024-10-09T08:18:37Z' };
    assert.deepEqual(await differences({ body: { ...goodBody, systemData } }), ['body.systemData.createdAt']);
  }
});

test('the global allowance may be missing only where the gateway is of early 2024', async () => {
  const headers = without('x-ms-ratelimit-remaining-subscription-global-reads');
  assert.deepEqual(await differences({ headers }), ['header x-ms-ratelimit-*']);
  const early = { ...headers, 'api-supported-versions': '2023-07-01-preview, 2024-03-01' };
  assert.deepEqual(await differences({ headers: early }), []);
});

test('a recording of what the emulator refuses to hold differs by that, and does not end the run', async () => {
  const body = resource(api, { title: 'x'.repeat(60), kind: 'rest' });
  const recording = { name: 'odd', exchanges: [exchange('GET', api, null, { headers: { etag }, body })] };
  const [verdict] = await replay(recording);
  assert.equal(verdict?.outcome, 'differs');
  assert.equal(verdict.differences[0]?.where, `taken for granted: ${api}`);
});

test('a service without a plan is left out where it is of early 2024, and differs otherwise', async () => {
  const body = {
    type: 'Microsoft.ApiCenter/services',
    location: 'eastus',
    properties: {},
    id: servicePath,
    name: 'center',
    tags: {},
    systemData: { createdAt: '2024-01-25T18:32:52Z', lastModifiedAt: '2024-01-25T18:32:52Z' },
  };
  const outcome = async (versions: string) => {
    const headers = { etag, 'api-supported-versions': versions };
    const exchanges = [exchange('GET', servicePath, null, { headers, body })];
    return (await replay({ name: 'old', exchanges })).map((verdict) => verdict.outcome);
  };
  assert.deepEqual(await outcome('2023-07-01-preview, 2024-03-01'), ['not applicable']);
  assert.deepEqual(await outcome('2023-07-01-preview, 2024-03-01, 2024-03-15-preview'), ['differs']);
});

test('what no specification declares is left out with its reason', async () => {
  const paths = [
    `${workspacePath}/apiSources/x`,
    `${workspacePath}/analyzerConfigs/x`,
    `${servicePath}/operationResults/${'0'.repeat(32)}`,
    '/subscriptions/x/providers/Microsoft.Other/things',
  ];
  const exchanges = paths.map((path) => exchange('GET', path, null, {}));
  for (const verdict of await replay({ name: 'undeclared', exchanges })) {
    assert.equal(verdict.outcome, 'not applicable');
    assert.ok(verdict.reason.length > 10);
  }
});
