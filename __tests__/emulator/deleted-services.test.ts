import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { at, centerOf, startCenter, weather } from './center.ts';

const restore = { location: 'eastus', properties: { restore: true } };

test('a deleted service is told of, keeps its name, and cannot be purged', async (t) => {
  const center = await startCenter(t);
  const deletedPath = center.path.replace('/services/', '/deletedServices/');
  assert.equal(at((await center.call('GET', deletedPath)).body, 'error', 'code'), 'ResourceNotFound');
  assert.equal((await center.call('DELETE', center.path)).status, 200);
  const { status, body } = await center.call('GET', deletedPath);
  assert.equal(status, 200);
  assert.deepEqual(
    [body.type, body.id, body.name],
    ['Microsoft.ApiCenter/deletedServices', center.path, 'center'],
  );
  const [deleted, purge] = ['softDeletionDate', 'scheduledPurgeDate'].map((member) =>
    Date.parse(String(at(body, 'properties', member))),
  );
  assert.ok(deleted !== undefined && purge !== undefined && purge > deleted);
  for (const list of [/\/center$/, /\/resourceGroups\/rg(?=\/)|\/center$/g]) {
    const listed = await center.call('GET', deletedPath.replace(list, ''));
    assert.deepEqual(listed.body.value, [body]);
  }
  const refused = await center.call('PUT', center.path, { location: 'eastus' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /The name center is already taken/);
  const purged = await center.call('DELETE', deletedPath);
  assert.deepEqual([purged.status, at(purged.body, 'error', 'code')], [400, 'UnsupportedResourceOperation']);
  assert.equal((await center.call('DELETE', `${deletedPath}-other`)).status, 204);
});

test('spec mode purges a deleted service, and its name is free again', async (t) => {
  const center = await startCenter(t, { mode: 'spec' });
  const deletedPath = center.path.replace('/services/', '/deletedServices/');
  await center.call('DELETE', center.path);
  assert.ok((await center.call('GET', deletedPath)).headers.has('etag'));
  assert.equal((await center.call('DELETE', deletedPath)).status, 200);
  assert.equal((await center.call('GET', deletedPath)).status, 404);
  assert.equal((await center.call('PUT', center.path, restore)).status, 400);
  assert.equal((await center.call('PUT', center.path, { location: 'eastus' })).status, 201);
});

test('a restored service has all it had, whatever else the PUT says; there must be one to restore', async (t) => {
  const center = await startCenter(t);
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  const before = (await center.call('GET', 'apis/weather')).text;
  assert.equal((await center.call('PUT', center.path, restore)).status, 400);
  await center.call('DELETE', center.path);
  const restored = await center.call('PUT', center.path, {
    ...restore,
    location: 'westus',
    tags: { a: 'b' },
  });
  assert.equal(restored.status, 200);
  assert.deepEqual([restored.body.location, restored.body.tags], ['eastus', {}]);
  assert.equal((await center.call('GET', 'apis/weather')).text, before);
  assert.equal((await center.data('/v0.1/servers')).status, 200);
  const deletedPath = center.path.replace('/services/', '/deletedServices/');
  assert.equal((await center.call('GET', deletedPath)).status, 404);
  assert.equal((await center.call('PUT', center.path, restore)).status, 400);
});

test('a PATCH restores too', async (t) => {
  const center = await startCenter(t);
  assert.equal((await center.call('PATCH', center.path, restore)).status, 400);
  await center.call('DELETE', center.path);
  assert.equal((await center.call('PATCH', center.path, { tags: {} })).status, 404);
  const { status, body } = await center.call('PATCH', center.path, { properties: { restore: true } });
  assert.deepEqual([status, body.id], [200, center.path]);
  assert.equal((await center.call('GET', center.workspace)).status, 200);
});

test('a deleted service can be restored after a restart', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-deleted-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const statePath = join(folder, 'state.json');
  const first = await startCenter(t, { statePath });
  await first.call('PUT', 'apis/weather', { properties: weather.api });
  await first.call('DELETE', first.path);
  await first.emulator.close();
  const second = await startCenter(t, { statePath, seed: [] });
  assert.equal((await second.call('PUT', second.path, restore)).status, 200);
  assert.equal((await centerOf(second.emulator).call('GET', 'apis/weather')).status, 200);
});

test('the provider lists what roles can permit', async (t) => {
  const center = await startCenter(t);
  const { status, body } = await center.call('GET', '/providers/Microsoft.ApiCenter/operations');
  assert.equal(status, 200);
  const operations = Array.isArray(body.value) ? body.value : [];
  const names = operations.map((operation) => at(operation, 'name'));
  for (const name of ['read', 'write', 'delete'])
    assert.ok(names.includes(`Microsoft.ApiCenter/services/${name}`));
  const importing = 'services/workspaces/apis/versions/definitions/importSpecification/action';
  assert.ok(names.includes(`Microsoft.ApiCenter/${importing}`));
  assert.equal(new Set(names).size, names.length);
  assert.equal(at(operations[0], 'display', 'provider'), 'Microsoft.ApiCenter');
});
