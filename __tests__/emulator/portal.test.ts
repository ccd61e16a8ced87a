import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { startEmulator } from '../../src/emulator/start.ts';
import { at, type Center, centerOf, service, startCenter } from './center.ts';

const properties = {
  authentication: {
    clientId: '0a4f0e4e-4f0c-4f0e-9a52-5f3d1c3b7a11',
    tenantId: '7e0c9a0b-11aa-4c0e-8f57-2a9c6d1e5b22',
  },
  enabled: true,
  title: 'Contoso tools',
};

/** Runs of digits that differ from one answer to the next become `#`. */
const shapeOf = (text: string) =>
  text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:#').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '#');

/** The members of the live service's answer, in their order, for the center of these tests. */
const recordedShape = JSON.stringify({
  type: 'Microsoft.ApiCenter/services/portals',
  properties: {
    portalDefaultHostName: 'center.portal.eastus.localhost',
    dataApiHostName: '127.0.0.1:#',
    title: 'Contoso tools',
    authentication: properties.authentication,
    enabled: true,
  },
  id: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center/portals/default',
  name: 'default',
  systemData: { createdAt: '#', lastModifiedAt: '#' },
});

const portalOf = (center: Center) => `${center.path}/portals/default`;

test('a portal is put, read, changed and deleted with the statuses and members of the live service', async (t) => {
  const center = await startCenter(t);
  const portal = portalOf(center);
  const missing = await center.call('GET', portal);
  assert.deepEqual([missing.status, missing.text], [404, '{"code":"404"}']);

  const created = await center.call('PUT', portal, { location: 'eastus', properties });
  assert.equal(created.status, 200);
  assert.equal(shapeOf(created.text), recordedShape);
  assert.equal(at(created.body, 'systemData', 'createdAt'), at(created.body, 'systemData', 'lastModifiedAt'));
  const read = await center.call('GET', portal);
  assert.deepEqual([read.status, read.text], [200, created.text]);
  assert.match(created.headers.get('etag') ?? '', /^[0-9a-f]{8}-0000-0100-0000-[0-9a-f]{8}0000$/);
  assert.equal(read.headers.get('etag'), created.headers.get('etag'));

  const sentBack = { ...Object(read.body.properties), title: 'Contoso' };
  const changed = await center.call('PUT', portal, { properties: sentBack });
  assert.equal(changed.status, 200);
  assert.deepEqual(changed.body.properties, sentBack);
  assert.equal(at(changed.body, 'systemData', 'createdAt'), at(created.body, 'systemData', 'createdAt'));
  assert.notEqual(
    at(changed.body, 'systemData', 'lastModifiedAt'),
    at(created.body, 'systemData', 'createdAt'),
  );
  assert.notEqual(changed.headers.get('etag'), created.headers.get('etag'));

  const deleted = await center.call('DELETE', portal);
  assert.deepEqual([deleted.status, deleted.text], [204, '']);
  assert.equal((await center.call('GET', portal)).status, 404);
  assert.equal((await center.call('DELETE', portal)).status, 204);
});

test('the data host that a portal names is the one that its service names', async (t) => {
  const center = await startCenter(t);
  const { body } = await center.call('PUT', portalOf(center), { properties });
  const { body: owner } = await center.call('GET', center.path);
  assert.equal(at(body, 'properties', 'dataApiHostName'), at(owner, 'properties', 'dataApiHostname'));
});

test('host names that a caller sends are not taken', async (t) => {
  const center = await startCenter(t);
  const { text } = await center.call('PUT', portalOf(center), {
    properties: { ...properties, portalDefaultHostName: 'mine.example', dataApiHostName: 'mine.example' },
  });
  assert.equal(shapeOf(text), recordedShape);
});

test('a portal of the wrong form is refused, and so is any but the default one', async (t) => {
  const center = await startCenter(t);
  const wrong = await center.call('PUT', portalOf(center), { properties: { ...properties, enabled: 'yes' } });
  assert.deepEqual([wrong.status, wrong.body.code], [400, 'ValidationError']);
  assert.equal((await center.call('GET', portalOf(center))).status, 404);
  const other = await center.call('PUT', `${center.path}/portals/other`, { properties });
  assert.deepEqual([other.status, at(other.body, 'error', 'code')], [404, 'InvalidResourceType']);
  const orphan = await center.call('PUT', portalOf(center).replace('/center/', '/nowhere/'), { properties });
  assert.deepEqual([orphan.status, at(orphan.body, 'error', 'code')], [404, 'ResourceNotFound']);
});

test('a portal survives a restart and ends with its service', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-portal-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const statePath = join(folder, 'state.json');
  const before = centerOf(await startEmulator({ statePath, seed: [service] }));
  const { text } = await before.call('PUT', portalOf(before), { properties });
  await before.emulator.close();

  const center = await startCenter(t, { statePath });
  assert.equal((await center.call('GET', portalOf(center))).text, text);
  await center.call('DELETE', center.path);
  await center.call('PUT', center.path, { location: 'eastus' });
  assert.equal((await center.call('GET', portalOf(center))).status, 404);
});
