import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.ts';
import { at, weather } from './center.ts';
import { startTlsCenter, type TlsCenter } from './tls-center.ts';

/**
 * What VS Code asks a registry for when `chat.mcp.gallery.serviceUrl` is the data host's workspace, and how it judges
 * the answers (vs/platform/mcp/common: mcpGalleryManifestService, mcpGalleryService).
 */
async function startReader(context: TestContext, options: EmulatorOptions = {}) {
  const center = await startTlsCenter(context, options);
  return { center, get: (path: string) => center.data(`/workspaces/default${path}`) };
}

async function putServer(center: TlsCenter, name: string, api: object = {}): Promise<void> {
  await center.put(`apis/${name}`, { ...weather.api, title: name, ...api });
  await center.put(`apis/${name}/versions/v1`, { ...weather.version, title: 'v1' });
  await center.put(`apis/${name}/deployments/dev`, weather.deployment);
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const entriesOf = (body: unknown): readonly unknown[] => {
  const servers = at(body, 'servers');
  assert.ok(Array.isArray(servers), JSON.stringify(body));
  return servers;
};

/** The names that are shown of a page: entries that cannot be read are left out, and a first one spoils the page. */
function shownOf(body: unknown): unknown[] {
  const entries = entriesOf(body);
  const isReadable = (entry: unknown) =>
    ['name', 'description', 'version'].every((member) => isText(at(entry, 'server', member)));
  assert.ok(entries.length === 0 || isReadable(entries[0]), 'the whole page is rejected');
  return entries.filter(isReadable).map((entry) => at(entry, 'server', 'name'));
}

test('VS Code finds the version of the registry by a list of one', async (t) => {
  const { get } = await startReader(t);
  const { status, body } = await get('/v0.1/servers?limit=1');
  assert.equal(status, 200);
  assert.deepEqual(body, { servers: [], metadata: { count: 0 } });
});

test('VS Code reads all pages of fifty, in their latest versions', async (t) => {
  const { center, get } = await startReader(t);
  const names = Array.from({ length: 51 }, (_, index) => `server-${index}`);
  for (const name of names) await putServer(center, name);
  const shown: unknown[] = [];
  let cursor: unknown = '';
  while (typeof cursor === 'string') {
    const page = cursor && `&cursor=${cursor}`;
    const { status, body } = await get(`/v0.1/servers?limit=50&version=latest${page}`);
    assert.equal(status, 200);
    shown.push(...shownOf(body));
    cursor = at(body, 'metadata', 'nextCursor');
  }
  assert.deepEqual(shown, names);
});

test('VS Code’s search box finds servers by words of name, title and description', async (t) => {
  const { center, get } = await startReader(t);
  await putServer(center, 'weather-eu', { title: 'Weather & wind' });
  await putServer(center, 'orders', { description: 'Looks up orders.' });
  const search = async (text: string) =>
    shownOf((await get(`/v0.1/servers?limit=50&version=latest&search=${encodeURIComponent(text)}`)).body);
  assert.deepEqual(await search('Weather & W'), ['weather-eu']);
  assert.deepEqual(await search('looks UP'), ['orders']);
  assert.deepEqual(await search('weather-eu'), ['weather-eu']);
  assert.deepEqual(await search('nothing of that'), []);
});

test('VS Code asks for one server by its name in its latest version, and takes 404 for none', async (t) => {
  const { center, get } = await startReader(t);
  await putServer(center, 'Weather');
  await center.put('apis/Weather/versions/v2', { ...weather.version, title: 'v2' });
  const { status, body } = await get(`/v0.1/servers/${encodeURIComponent('Weather')}/versions/latest`);
  assert.equal(status, 200);
  assert.deepEqual([at(body, 'server', 'name'), at(body, 'server', 'version')], ['Weather', 'v2']);
  const remotes = at(body, 'server', 'remotes');
  assert.ok(Array.isArray(remotes));
  for (const remote of remotes) assert.match(String(at(remote, 'type')), /^(sse|streamable-http)$/);
  const official = at(body, '_meta', 'io.modelcontextprotocol.registry/official');
  assert.deepEqual([at(official, 'status'), at(official, 'isLatest')], ['active', true]);
  assert.ok(!Number.isNaN(Date.parse(String(at(official, 'updatedAt')))));
  const foreign = encodeURIComponent('io.github.example/weather');
  assert.equal((await get(`/v0.1/servers/${foreign}/versions/latest`)).status, 404);
});

test('VS Code leaves an entry without description out, as it does with the service’s', async (t) => {
  const { center, get } = await startReader(t);
  await putServer(center, 'first');
  await putServer(center, 'silent', { description: '' });
  await putServer(center, 'last');
  const { body } = await get('/v0.1/servers?limit=50&version=latest');
  assert.equal(entriesOf(body).length, 3);
  assert.deepEqual(shownOf(body), ['first', 'last']);
});

test('an older VS Code reads v0 in the form of July 2025', async (t) => {
  const { center, get } = await startReader(t, { pageSize: 1 });
  await putServer(center, 'weather');
  await putServer(center, 'orders');
  const { body } = await get('/v0/servers?limit=50&version=latest');
  const [entry] = entriesOf(body);
  for (const member of ['name', 'description', 'version', 'created_at', 'updated_at']) {
    assert.ok(isText(at(entry, member)), member);
  }
  assert.equal(at(entry, '$schema'), undefined);
  const official = at(entry, '_meta', 'io.modelcontextprotocol.registry/official');
  assert.deepEqual([at(official, 'is_latest'), at(official, 'id')], [true, at(entry, 'id')]);
  assert.equal(at(entry, 'remotes', 0, 'type'), 'sse');
  const next = await get(`/v0/servers?limit=50&cursor=${at(body, 'metadata', 'next_cursor')}`);
  assert.deepEqual(
    entriesOf(next.body).map((server) => at(server, 'name')),
    ['orders'],
  );
  const one = await get(`/v0/servers/${at(entry, 'name')}`);
  assert.deepEqual(shownOf({ servers: [one.body] }), ['weather']);
});

test('a registry reader can ask for one version of all servers, all of one, and what changed since', async (t) => {
  const { center, get } = await startReader(t);
  await putServer(center, 'weather');
  await putServer(center, 'orders');
  await center.put('apis/orders/versions/v2', { ...weather.version, title: 'v2' });
  const names = async (query: string) => shownOf((await get(`/v0.1/servers?${query}`)).body);
  assert.deepEqual(await names('version=v1'), ['weather', 'orders']);
  assert.deepEqual(await names('version=v2'), ['orders']);
  assert.deepEqual(await names('updated_since=2000-01-01T00:00:00Z'), ['weather', 'orders']);
  assert.deepEqual(await names('updated_since=2999-01-01T00:00:00Z'), []);
  assert.equal((await get('/v0.1/servers?updated_since=soon')).status, 400);
  const { body } = await get('/v0.1/servers/orders/versions');
  assert.deepEqual(
    entriesOf(body).map((entry) => at(entry, 'server', 'version')),
    ['v1', 'v2'],
  );
  assert.equal((await get('/v0.1/servers/none/versions')).status, 404);
});
