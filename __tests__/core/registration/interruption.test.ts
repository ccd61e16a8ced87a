import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Clock, systemClock } from '../../../src/core/clock.ts';
import { Incomplete, nothingWritten } from '../../../src/core/errors.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter, type TestCenter, testPorts } from '../../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything' });

describe('a service that fails in the middle of a registration', () => {
  for (const [index, path] of [
    'environments/production$',
    'apis/everything$',
    'versions/v1-0$',
    'definitions/default-streamable$',
    'importSpecification$',
    'deployments/production$',
  ].entries()) {
    test(`at write ${index + 1}: the run says what is written, and the next one completes it`, async (t) => {
      const center = await startTestCenter(t, {
        faults: [
          {
            method: path.startsWith('import') ? 'POST' : 'PUT',
            path,
            status: 400,
            body: '{"code":"Broken"}',
          },
        ],
      });
      const broken = await center.register(inputs());
      assert.equal(broken.status, 'failed');
      assert.equal(broken.exitCode, broken.applied.length > 0 ? 6 : 5);
      assert.match(broken.error?.message ?? '', /Broken/);
      assert.match(
        broken.error?.next ?? '',
        /^Correct the input that the message names and run again\. Run with /,
      );

      center.emulator.setFaults([]);
      center.emulator.clearRequests();
      const completed = await center.register(inputs());
      assert.equal(completed.status, 'registered', JSON.stringify(completed.error));
      // The import is repeated only where it, or its definition, is what was missing.
      assert.equal(completed.requests.writes, 6 - broken.applied.length);
      assert.equal((await center.register(inputs())).status, 'unchanged');
    });
  }

  test('by throttling: the run waits as long as it is told, and loses nothing', async (t) => {
    const center = await startTestCenter(t, {
      faults: [
        { method: 'PUT', path: 'apis/everything$', times: 1, status: 429, headers: { 'retry-after': '0' } },
      ],
    });
    const report = await center.register(inputs());
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal(report.requests.throttled, 1);
    assert.equal(report.requests.retries, 1);
  });

  test('by a reset after it acted: the repeated write makes no second entry', async (t) => {
    const center = await startTestCenter(t, {
      faults: [{ method: 'PUT', path: 'apis/everything$', times: 1, action: 'reset-after' }],
    });
    const report = await center.register(inputs());
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    assert.equal((await center.register(inputs())).status, 'unchanged');
  });
});

describe('a service that says no', () => {
  for (const [status, exitCode, code] of [
    [401, 4, 'arm-unauthorized'],
    [403, 4, 'arm-forbidden'],
    [400, 5, 'service-refused'],
  ] as const) {
    test(`with ${status} to a read: exit ${exitCode}, nothing is written`, async (t) => {
      const center = await startTestCenter(t, { faults: [{ path: 'apis/everything$', status }] });
      const report = await center.register(inputs());
      assert.equal(report.exitCode, exitCode);
      assert.equal(report.error?.code, code);
      assert.deepEqual(center.writes(), []);
    });
  }
});

test('a run that has failed asks for nothing more: what was waiting for another attempt is given up', async (t) => {
  const center = await startTestCenter(t, {
    faults: [
      { path: 'apis/everything$', status: 503, times: 100 },
      { path: 'versions$', nth: 1, action: 'delay', ms: 0, status: 400 },
    ],
  });
  const waiting = new Set<AbortSignal | undefined>();
  const clock: Clock = {
    ...systemClock,
    sleep: (_ms, signal) => {
      waiting.add(signal);
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    },
  };
  const report = await center.register({ ...inputs(), probe: 'off' }, {}, { clock });
  assert.equal(report.error?.code, 'service-refused');
  assert.ok([...waiting].every((signal) => signal?.aborted));
});

describe('a run that is cancelled', () => {
  const reason = new Incomplete({
    code: 'interrupted',
    message: 'The run was cancelled.',
    next: nothingWritten,
  });
  const cancelled = async (center: TestCenter, at: (method: string, path: string) => boolean) => {
    const controller = new AbortController();
    const progress = {
      ...testPorts().progress,
      request: ({ method, path }: { method: string; path: string }) => {
        if (at(method, path)) controller.abort(reason);
      },
    };
    return center.register(inputs(), {}, { signal: controller.signal, progress });
  };

  test('before its first write says that nothing was written, and promises no completion', async (t) => {
    const center = await startTestCenter(t);
    const { error, exitCode, title } = await cancelled(center, (method) => method === 'GET');
    assert.deepEqual([error?.code, exitCode], ['interrupted', 6]);
    assert.equal(error?.next, 'Nothing was written. For the result, run again.');
    assert.deepEqual(center.writes(), []);
    assert.equal(title, 'Everything');
  });

  test('after the last write says that the next run does what is missing, and links to the entry', async (t) => {
    const center = await startTestCenter(t);
    const controller = new AbortController();
    const { http } = testPorts();
    const report = await center.register(
      inputs(),
      { verify: 'require' },
      {
        signal: controller.signal,
        http: {
          send(request) {
            if (request.url.includes('/v0.1/')) controller.abort(reason);
            return http.send(request);
          },
        },
      },
    );
    assert.deepEqual([report.error?.code, report.exitCode], ['interrupted', 6]);
    assert.equal(report.applied.length, 6);
    assert.equal(report.error?.next, 'Run again: it does only what is missing.');
    assert.ok(report.links?.vscode);
  });

  test('after a write says once that the next run does what is missing, and links to nothing incomplete', async (t) => {
    const center = await startTestCenter(t);
    const report = await cancelled(center, (method, path) => method === 'PUT' && path.includes('/versions/'));
    const { error, exitCode, applied, links } = report;
    assert.deepEqual([error?.code, exitCode], ['interrupted', 6]);
    assert.ok(applied.length > 0);
    assert.equal(error?.next, 'Run again: it does only what is missing.');
    assert.equal(links?.vscode, undefined);
    assert.equal((renderMarkdown(report).match(/\d+ writes?\b/g) ?? []).length, 1, renderMarkdown(report));
    assert.equal((await center.register(inputs())).status, 'registered');
  });
});
