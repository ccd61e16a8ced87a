import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter, testTarget } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything' });
const elsewhere = { target: { ...testTarget, serviceName: 'new-center' } };

describe('an API center that is missing', () => {
  test('is created when that is asked for, and the server registered in it', async (t) => {
    const center = await startTestCenter(t);
    const raw = { ...inputs(), 'create-api-center': 'true', location: 'westeurope', sku: 'Standard' };
    const report = await center.register(raw, { ...elsewhere, verify: 'require' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.deepEqual(report.applied[0]?.kind, 'service');
    assert.equal(report.requests.writes, 7);
    assert.equal(report.visibility, 'listed');
    const note = report.warnings.find(({ code }) => code === 'catalogue-name');
    assert.match(note?.message ?? '', /"new-center" was created.*name of the tool catalogue/);
    assert.equal((await center.register(raw, elsewhere)).status, 'unchanged');
  });

  test('is shown in a plan and not created by it', async (t) => {
    const center = await startTestCenter(t);
    const raw = { ...inputs(), 'create-api-center': 'true', location: 'westeurope' };
    const report = await center.register(raw, { ...elsewhere, dryRun: true });
    assert.equal(report.status, 'planned', JSON.stringify(report.error));
    assert.deepEqual(report.plan[0], {
      kind: 'service',
      id: 'new-center',
      action: 'create',
      changes: [
        { field: 'location', after: 'westeurope' },
        { field: 'sku', after: { name: 'Free' } },
      ],
    });
    assert.ok(
      center.emulator.requests().every(({ method, path }) => method === 'GET' || /exportSp/.test(path)),
    );
  });

  test('needs a region to be created in', async (t) => {
    const center = await startTestCenter(t);
    await assert.rejects(
      center.register({ ...inputs(), 'create-api-center': 'true' }),
      /location is required/,
    );
  });
});

describe('the API Center portal', () => {
  const portal = {
    'portal-client-id': '99999999-2222-3333-4444-555555555555',
    'tenant-id': '88888888-2222-3333-4444-555555555555',
  };

  test('is switched on once, and what remains to be done by hand is said', async (t) => {
    const center = await startTestCenter(t);
    const report = await center.register({ ...inputs(), ...portal, 'portal-title': 'Contoso tools' });
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.deepEqual(await center.get('../../portals/default').then(withoutHosts), {
      title: 'Contoso tools',
      enabled: true,
      authentication: { clientId: portal['portal-client-id'], tenantId: portal['tenant-id'] },
    });
    assert.match(
      report.warnings.find(({ code }) => code === 'portal-by-hand')?.message ?? '',
      /redirect URI.*Data Reader.*anonymous access/,
    );
    assert.equal((await center.register({ ...inputs(), ...portal })).status, 'unchanged');
  });

  test('needs the tenant that people sign in with', async (t) => {
    const center = await startTestCenter(t);
    const raw = { ...inputs(), 'portal-client-id': portal['portal-client-id'] };
    await assert.rejects(center.register(raw), /tenant-id is required/);
  });
});

function withoutHosts(properties: object | undefined) {
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !/HostName$/.test(name)));
}
