import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import test, { type TestContext } from 'node:test';
import { startEverything } from '../support/real-server.ts';
import { at, type Center, json, reply, service, startCenter } from './center.ts';
import { httpsCall } from './https-call.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** Registers with the command line in a process of its own, where there is no Azure CLI. */
async function registerByCli(t: TestContext, center: Center, serverUrl: string, env: Record<string, string>) {
  const home = await mkdtemp(join(tmpdir(), 'emulator-identity-'));
  t.after(() => rm(home, { recursive: true, force: true }));
  const args = ['register', '--server-url', serverUrl, '--title', 'Everything', '--output', 'json'];
  const target = [
    '--arm-endpoint',
    center.emulator.url,
    '--api-center-id',
    center.path,
    '--verify',
    'require',
  ];
  const child = spawn(process.execPath, [join(root, 'src', 'cli.ts'), ...args, ...target], {
    cwd: home,
    env: { PATH: home, HOME: home, NODE_EXTRA_CA_CERTS: center.emulator.caFile ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  assert.notEqual(out, '', err);
  const report: unknown = JSON.parse(out);
  return { code: Number(code), report };
}

test('the command line registers over https with the emulator’s managed identity, and not without', async (t) => {
  const center = await startCenter(t, { tls: 'made', identity: true });
  const server = await startEverything('streamableHttp');
  t.after(() => server.stop());
  const denied = await registerByCli(t, center, server.url, {});
  assert.deepEqual([denied.code, at(denied.report, 'error', 'code')], [4, 'not-signed-in']);
  assert.deepEqual(center.emulator.requests(), []);

  const { identity } = center.emulator;
  const { code, report } = await registerByCli(t, center, server.url, {
    IDENTITY_ENDPOINT: identity?.endpoint ?? '',
    IDENTITY_HEADER: identity?.header ?? '',
  });
  assert.deepEqual([code, at(report, 'status')], [0, 'registered'], JSON.stringify(report));
  assert.equal(at(report, 'links', 'registry'), `${center.emulator.dataUrl(service)}/workspaces/default`);
  const asked = center.emulator.requests().filter(({ path }) => path === '/msi/token');
  assert.deepEqual(
    asked.map(({ method, status }) => [method, status]),
    [['GET', 200]],
  );
  const { body } = await httpsCall(
    `${center.emulator.dataUrl(service)}/workspaces/default/apis/everything`,
    center.emulator.caFile ?? '',
  );
  assert.equal(at(body, 'title'), 'Everything');
});

test('a token is plainly none of Microsoft’s, for the resource that was asked for', async (t) => {
  const { emulator } = await startCenter(t, { identity: true, wallTime: () => 1_800_000_000_000 });
  const { endpoint = '', header = '' } = emulator.identity ?? {};
  const query = '?resource=https%3A%2F%2Fmanagement.azure.com&api-version=2019-08-01';
  const { status, body } = await reply(fetch(endpoint + query, { headers: { 'x-identity-header': header } }));
  assert.equal(status, 200);
  assert.deepEqual(
    [body.resource, body.token_type, body.expires_on],
    ['https://management.azure.com', 'Bearer', '1800086400'],
  );
  const [head = '', payload = '', signature = ''] = String(body.access_token).split('.');
  const decoded = [head, payload].map((part): unknown =>
    JSON.parse(Buffer.from(part, 'base64url').toString()),
  );
  assert.equal(at(decoded, 0, 'alg'), 'none');
  assert.equal(at(decoded, 1, 'aud'), 'https://management.azure.com');
  assert.equal(at(decoded, 1, 'iss'), 'https://emulator.invalid/00000000-0000-0000-0000-00000000e001/');
  assert.equal(Buffer.from(signature, 'base64url').toString(), 'not a signature');
});

test('the identity answers in the forms of App Service, Cloud Shell and a virtual machine, and refuses other callers', async (t) => {
  const { emulator } = await startCenter(t, { identity: true });
  const { endpoint = '', header = '' } = emulator.identity ?? {};
  const machine = `${emulator.url}/metadata/identity/oauth2/token?resource=r&api-version=2018-02-01`;
  const statusOf = async (url: string, init: RequestInit) => (await reply(fetch(url, init))).status;
  assert.equal(await statusOf(`${endpoint}?resource=r`, { headers: { secret: header } }), 200);
  assert.equal(
    await statusOf(endpoint, { method: 'POST', headers: { metadata: 'true' }, body: 'resource=r' }),
    200,
  );
  assert.equal(await statusOf(machine, { headers: { metadata: 'true' } }), 200);

  assert.equal(await statusOf(`${endpoint}?resource=r`, { headers: { secret: 'other' } }), 401);
  assert.equal(await statusOf(endpoint, { headers: { secret: header } }), 400);
  assert.equal(await statusOf(endpoint, { method: 'POST', body: 'resource=r' }), 400);
  assert.equal(await statusOf(machine, {}), 400);
});

test('without an identity there is no token to be had', async (t) => {
  const { emulator } = await startCenter(t);
  assert.equal(emulator.identity, undefined);
  assert.equal((await reply(fetch(`${emulator.url}/msi/token?resource=r`))).status, 404);
});

test('what the Azure CLI asks of a cloud is there: endpoints, tenant, subscriptions, groups, provider', async (t) => {
  const center = await startCenter(t);
  const { url } = center.emulator;
  const get = (path: string) => reply(fetch(`${url}${path}`));
  const old = await get('/metadata/endpoints?api-version=2015-01-01');
  assert.deepEqual(at(old.body, 'authentication', 'loginEndpoint'), `${url}/`);
  const { text: newer } = await get('/metadata/endpoints?api-version=2022-09-01');
  assert.equal(at(JSON.parse(newer), 0, 'resourceManager'), url);

  const { body: tenants } = await get('/tenants?api-version=2022-12-01');
  const { body: subscriptions } = await get('/subscriptions?api-version=2022-12-01');
  assert.equal(at(subscriptions, 'value', 0, 'subscriptionId'), service.subscriptionId);
  assert.equal(at(subscriptions, 'value', 0, 'tenantId'), at(tenants, 'value', 0, 'tenantId'));
  const subscription = `/subscriptions/${service.subscriptionId}`;
  assert.equal((await get(subscription)).body.state, 'Enabled');
  assert.deepEqual(at((await get(`${subscription}/resourcegroups`)).body, 'value', 0, 'name'), 'rg');
  assert.equal((await get(`${subscription}/resourcegroups/other`)).body.name, 'other');
  assert.equal(at((await get(`${subscription}/resources`)).body, 'value', 0, 'id'), center.path);
  const provider = await get(`${subscription}/providers/Microsoft.ApiCenter`);
  assert.equal(at(provider.body, 'resourceTypes', 0, 'resourceType'), 'services');
  const unknown = await get('/subscriptions/11111111-0000-0000-0000-000000000000');
  assert.deepEqual([unknown.status, at(unknown.body, 'error', 'code')], [404, 'SubscriptionNotFound']);
});

test('the first lines of a set-up script find what they ask for: provider, resource group, locations', async (t) => {
  const { emulator } = await startCenter(t);
  const subscription = `${emulator.url}/subscriptions/${service.subscriptionId}`;
  const ask = (method: string, path: string, body?: object) =>
    reply(
      fetch(`${subscription}${path}?api-version=2022-09-01`, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: json } : {}),
      }),
    );
  const registered = await ask('POST', '/providers/Microsoft.ApiCenter/register');
  assert.deepEqual([registered.status, registered.body.registrationState], [200, 'Registered']);
  assert.equal((await ask('GET', '/providers/Microsoft.ApiCenter')).body.registrationState, 'Registered');
  const group = await ask('PUT', '/resourcegroups/tools', { location: 'westeurope' });
  assert.deepEqual([group.status, group.body.name], [200, 'tools']);
  const exists = await ask('HEAD', '/resourcegroups/tools');
  assert.deepEqual([exists.status, exists.text], [204, '']);
  assert.equal(at((await ask('GET', '/locations')).body, 'value', 0, 'name'), 'eastus');
  const other = '/subscriptions/11111111-0000-0000-0000-000000000000/resourcegroups/tools';
  assert.equal((await reply(fetch(`${emulator.url}${other}`, { method: 'HEAD' }))).status, 404);
});
