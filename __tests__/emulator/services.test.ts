import assert from 'node:assert/strict';
import test from 'node:test';
import { at, reply, startCenter } from './center.ts';

test('a service is created with 201, changed with 200, and has its workspace and data host at once', async (t) => {
  const center = await startCenter(t);
  const path = center.path.replace(/center$/, 'second');
  const created = await center.call('PUT', path, { location: 'eastus', sku: { name: 'Standard' } });
  assert.equal(created.status, 201);
  assert.deepEqual(Object.keys(created.body), [
    'type',
    'location',
    'sku',
    'properties',
    'id',
    'name',
    'tags',
    'systemData',
  ]);
  assert.match(String(at(created.body, 'properties', 'dataApiHostname')), /^127\.0\.0\.1:\d+$/);
  assert.equal((await center.call('GET', `${path}/workspaces/default`)).status, 200);
  const changed = await center.call('PUT', path, { location: 'East US', tags: { team: 'a' } });
  assert.equal(changed.status, 200);
  assert.deepEqual([changed.body.tags, changed.body.sku], [{ team: 'a' }, { name: 'Standard' }]);
  assert.equal(changed.headers.has('etag'), false);
  const patched = await center.call('PATCH', path, { tags: { team: 'b' } });
  assert.deepEqual(patched.body.tags, { team: 'b' });
});

test('services are listed by group and by subscription', async (t) => {
  const center = await startCenter(t);
  const elsewhere = center.path.replace('/rg/', '/other/');
  await center.call('PUT', elsewhere, { location: 'eastus' });
  const group = await center.call('GET', center.path.replace(/\/center$/, ''));
  const all = await center.call(
    'GET',
    center.path.replace('/resourceGroups/rg', '').replace(/\/center$/, ''),
  );
  const ids = (list: unknown) => (Array.isArray(list) ? list.map((item) => at(item, 'id')) : list);
  assert.deepEqual(ids(group.body.value), [center.path]);
  assert.deepEqual(ids(all.body.value), [center.path, elsewhere]);
});

test('a service without location, of an unknown plan, or that would move is refused', async (t) => {
  const center = await startCenter(t);
  const path = center.path.replace(/center$/, 'second');
  assert.equal(at((await center.call('PUT', path, {})).body, 'error', 'code'), 'LocationRequired');
  assert.equal((await center.call('PUT', path, { location: 'eastus', sku: { name: 'Gold' } })).status, 400);
  assert.equal((await center.call('PUT', center.path, { location: 'westus' })).status, 409);
});

test('a deleted service takes its data host with it', async (t) => {
  const center = await startCenter(t);
  const { body } = await center.call('GET', center.path);
  const registry = `http://${at(body, 'properties', 'dataApiHostname')}/v0.1/servers`;
  assert.equal((await reply(fetch(registry))).status, 200);
  await center.call('DELETE', center.path);
  await assert.rejects(fetch(registry));
});

test('the default workspace can be renamed, not deleted, and there is no second one', async (t) => {
  const center = await startCenter(t);
  assert.equal((await center.call('PUT', center.workspace, { properties: { title: 'Ours' } })).status, 200);
  assert.equal((await center.call('DELETE', center.workspace)).status, 400);
  const second = await center.call('PUT', `${center.path}/workspaces/second`, { properties: { title: 'b' } });
  assert.equal(second.status, 400);
});

test('an identity gets ids of its own, which stay and cannot be sent', async (t) => {
  const center = await startCenter(t);
  const userAssigned =
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i';
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const sent = { type: 'SystemAssigned', principalId: 'mine' };
  const { body } = await center.call('PATCH', center.path, { identity: sent });
  assert.deepEqual(Object.keys(Object(body.identity)), ['type', 'principalId', 'tenantId']);
  assert.match(String(at(body, 'identity', 'principalId')), guid);
  const both = await center.call('PUT', center.path, {
    location: 'eastus',
    identity: { type: 'SystemAssigned, UserAssigned', userAssignedIdentities: { [userAssigned]: {} } },
  });
  assert.equal(at(both.body, 'identity', 'type'), 'SystemAssigned,UserAssigned');
  assert.equal(at(both.body, 'identity', 'principalId'), at(body, 'identity', 'principalId'));
  assert.match(String(at(both.body, 'identity', 'userAssignedIdentities', userAssigned, 'clientId')), guid);
  const none = await center.call('PATCH', center.path, { identity: { type: 'None' } });
  assert.deepEqual(none.body.identity, { type: 'None' });
  assert.equal((await center.call('PATCH', center.path, { identity: { type: 'Other' } })).status, 400);
});
