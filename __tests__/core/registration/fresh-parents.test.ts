import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Fault } from '../../../src/emulator/faults.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter } from '../../support/run.ts';
import { VirtualClock } from '../probe/virtual-clock.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything', 'api-id': 'everything' });
const version = 'apis/everything/versions/v1-0$';
const refusal = (fault: Fault): Fault => ({ method: 'PUT', body: { code: 'NotYet' }, ...fault });

describe('a child that is refused right after the run wrote its parent', () => {
  for (const [what, path, method] of [
    ['the version', 'apis/everything/versions/v1-0$', 'PUT'],
    ['the definition', 'definitions/default-streamable$', 'PUT'],
    ['the document', 'importSpecification$', 'POST'],
    ['the deployment', 'deployments/production$', 'PUT'],
  ] as const) {
    for (const status of [404, 409]) {
      test(`is sent again: ${what}, ${status}`, async (t) => {
        const center = await startTestCenter(t, { faults: [refusal({ path, method, status, times: 2 })] });
        const report = await center.register(inputs(), {}, { clock: new VirtualClock() });
        assert.equal(report.status, 'registered', JSON.stringify(report.error));
        assert.equal(report.requests.retries, 2);
        assert.equal((await center.register(inputs())).status, 'unchanged');
      });
    }
  }

  test('is given up after four further attempts, and the next run completes it', async (t) => {
    const center = await startTestCenter(t, {
      faults: [refusal({ path: version, status: 404, times: 1000 })],
    });
    const report = await center.register(inputs(), {}, { clock: new VirtualClock() });
    assert.deepEqual([report.exitCode, report.error?.code], [6, 'changed-meanwhile']);
    assert.equal(report.requests.retries, 4);
    assert.match(report.error?.message ?? '', /returned 404 \(NotYet\)/);
    center.emulator.setFaults([]);
    assert.equal((await center.register(inputs())).status, 'registered');
  });
});

test('a deployment that is refused right after the run created its environment is sent again', async (t) => {
  const center = await startTestCenter(t);
  await center.register(inputs());
  center.emulator.setFaults([refusal({ path: 'deployments/qa-1$', status: 404 })]);
  const more = { ...inputs(), 'environment-id': 'qa-1', 'deployment-id': 'qa-1' };
  const report = await center.register(more, {}, { clock: new VirtualClock() });
  assert.equal(report.status, 'registered', JSON.stringify(report.error));
  assert.equal(report.requests.retries, 1);
});

describe('a refusal that no further attempt changes is final', () => {
  test('404 where the parent was there before', async (t) => {
    const center = await startTestCenter(t);
    await center.register(inputs());
    center.emulator.setFaults([refusal({ path: 'versions/v2-0$', status: 404, times: 1000 })]);
    const report = await center.register({ ...inputs(), 'version-title': 'v2', 'version-id': 'v2-0' });
    assert.equal(report.error?.code, 'changed-meanwhile');
    assert.equal(report.requests.retries, 0);
  });

  test('409 whose code is that of a lock', async (t) => {
    const body = { error: { code: 'ScopeLocked', message: 'The scope is locked.' } };
    const center = await startTestCenter(t, {
      faults: [refusal({ path: version, status: 409, times: 1000, body })],
    });
    const report = await center.register(inputs());
    assert.deepEqual([report.exitCode, report.error?.code], [6, 'scope-locked']);
    assert.equal(report.requests.retries, 0);
  });
});
