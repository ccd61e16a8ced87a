import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { Clock } from '../../../src/core/clock.ts';
import { Incomplete } from '../../../src/core/errors.ts';
import { type VerifyRequest, verifyRegistration } from '../../../src/core/registry/verify.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator-options.ts';
import type { Fault } from '../../../src/emulator/faults.ts';
import { watchOpenRequests } from '../../support/open-requests.ts';
import { service, startTestCenter, testPorts } from '../../support/run.ts';

const url = 'https://weather.example/mcp';
const listPath = '/v0\\.1/servers$';
const byNamePath = '/versions/latest$';

/** Two entries, the first a stranger's, and a verification of the second by a clock that does not wait. */
async function startVerified(t: TestContext, options: EmulatorOptions = {}) {
  const center = await startTestCenter(t, options);
  for (const [name, runtimeUri] of [
    ['neighbor', 'https://neighbor.example/mcp'],
    ['weather', url],
  ] as const) {
    await center.put(`apis/${name}`, { title: name, kind: 'mcp', description: name });
    await center.put(`apis/${name}/versions/v1`, { title: 'v1', lifecycleStage: 'production' });
    await center.put(`apis/${name}/deployments/d1`, {
      title: 'D',
      environmentId: '/workspaces/default/environments/e',
      definitionId: `/workspaces/default/apis/${name}/versions/v1/definitions/default-streamable`,
      server: { runtimeUri: [runtimeUri] },
    });
  }
  center.emulator.clearRequests();
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    timeout: () => new AbortController().signal,
  };
  return {
    center,
    slept: () => now,
    verify(mode: VerifyRequest['mode'], changes: Partial<VerifyRequest> = {}) {
      const registryUrl = `${center.emulator.dataUrl(service)}/workspaces/default`;
      return verifyRegistration(
        { registryUrl, apiId: 'weather', serverUrl: url, transport: 'streamable-http', mode, ...changes },
        { ...testPorts(), clock },
      );
    },
    requests: () => center.emulator.requests().map(({ path }) => path.replace('/workspaces/default', '')),
  };
}

const seenBy = ({ clients }: Awaited<ReturnType<typeof verifyRegistration>>) =>
  clients.filter(({ sees }) => sees).map(({ client }) => client);
const everyone = ['VS Code', 'GitHub Copilot', 'API Center portal', 'Red Hat Developer Hub'];

test('a verification is one request a client, all in one wave', async (t) => {
  let open = () => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  const { verify, requests } = await startVerified(t, {
    around: async (request, carryOut) => {
      // Each waits for the other two: sent one after the other, none would ever be answered.
      if (request.method === 'GET' && ++waiting === 3) open();
      if (request.method === 'GET') await all;
      return carryOut();
    },
  });
  const verification = await verify('auto');
  assert.equal(verification.visibility, 'listed');
  assert.deepEqual(seenBy(verification), everyone);
  assert.deepEqual(requests().toSorted(), [
    '/apis/weather/deployments',
    '/v0.1/servers',
    '/v0.1/servers/weather/versions/latest',
  ]);
});

describe('one thing that is broken at a time, and who does not see the entry then', () => {
  const always = { times: 1000 };
  for (const [what, fault, blind] of [
    ['the route by name', { path: byNamePath, status: 500 }, ['VS Code']],
    ['no such route by name', { path: byNamePath, status: 404 }, ['VS Code']],
    [
      'a neighbor without description, the first of the page',
      { path: listPath, patch: [{ op: 'remove', path: '/servers/0/server/description' }] },
      ['VS Code'],
    ],
    [
      'a neighbor whose description is null',
      { path: listPath, patch: [{ op: 'replace', path: '/servers/0/server/description', value: null }] },
      ['VS Code'],
    ],
    [
      'a neighbor without _meta',
      { path: listPath, patch: [{ op: 'remove', path: '/servers/0/_meta' }] },
      ['VS Code'],
    ],
    [
      'a page without metadata',
      { path: listPath, patch: [{ op: 'remove', path: '/metadata' }] },
      ['VS Code'],
    ],
    [
      'another name by name',
      { path: byNamePath, patch: [{ op: 'replace', path: '/server/name', value: 'Weather' }] },
      ['VS Code'],
    ],
    [
      'another URL by name',
      { path: byNamePath, patch: [{ op: 'replace', path: '/server/remotes/0/url', value: `${url}/` }] },
      ['VS Code'],
    ],
    [
      'the deployments that the portal reads',
      { path: '/apis/weather/deployments$', patch: [{ op: 'replace', path: '/value', value: [] }] },
      ['API Center portal'],
    ],
    [
      'no CORS header',
      {
        path: listPath,
        status: 200,
        headers: { 'access-control-allow-origin': 'https://portal.example' },
        body: {
          servers: [
            { server: { name: 'weather', description: 'd', version: 'v1', remotes: [{ url }] }, _meta: {} },
          ],
          metadata: {},
        },
      },
      ['GitHub Copilot'],
    ],
  ] satisfies [string, Fault, string[]][]) {
    test(what, async (t) => {
      const { center, verify } = await startVerified(t);
      center.emulator.setFaults([{ host: 'data', method: 'GET', ...always, ...fault }]);
      const verification = await verify('require');
      assert.equal(verification.visibility, 'listed');
      assert.deepEqual(
        seenBy(verification),
        everyone.filter((client) => !blind.includes(client)),
        JSON.stringify(verification.clients),
      );
    });
  }
});

describe('what can pass is asked again', () => {
  for (const status of [429, 500, 503]) {
    test(`a ${status} right after the write, on any route`, async (t) => {
      const { center, verify } = await startVerified(t);
      center.emulator.setFaults([
        { host: 'data', path: listPath, status },
        { host: 'data', path: byNamePath, status, times: 2 },
      ]);
      assert.deepEqual(seenBy(await verify('auto')), everyone);
    });
  }

  test('a route that is not there yet, where the verification is required', async (t) => {
    const { center, verify } = await startVerified(t);
    center.emulator.setFaults([{ host: 'data', path: listPath, status: 404, times: 3 }]);
    assert.equal((await verify('require')).visibility, 'listed');
    center.emulator.setFaults([{ host: 'data', path: listPath, status: 404, times: 3 }]);
    assert.equal((await verify('auto')).visibility, 'unknown');
  });

  test('for ten seconds, and then a required verification fails', async (t) => {
    const { verify, slept } = await startVerified(t);
    await assert.rejects(
      verify('require', { apiId: 'missing' }),
      (error) => error instanceof Incomplete && error.code === 'not-verified',
    );
    assert.ok(slept() > 5_000 && slept() <= 10_000, `${slept()} ms`);
  });

  test('but not a sign-in that is required', async (t) => {
    const { verify, slept } = await startVerified(t, { dataAuth: 'bearer' });
    await assert.rejects(verify('require'), Incomplete);
    assert.equal(slept(), 0);
  });
});

test('silence ends with the time, and what was shown until then counts', async (t) => {
  const { center } = await startVerified(t);
  center.emulator.setFaults([{ host: 'data', path: byNamePath, action: 'silence' }]);
  const ends = new AbortController();
  const ports = {
    ...testPorts(),
    clock: {
      now: () => 0,
      sleep: () => Promise.reject(new Error('no pause is needed')),
      timeout: () => ends.signal,
    },
  };
  using open = watchOpenRequests();
  const pending = verifyRegistration(
    {
      registryUrl: `${center.emulator.dataUrl(service)}/workspaces/default`,
      apiId: 'weather',
      serverUrl: url,
      transport: 'streamable-http',
      mode: 'require',
    },
    ports,
  );
  // Both answers are read to their last byte, and the silent request is left.
  while (center.emulator.requests().length < 3 || open.count() > 1) await new Promise(setImmediate);
  await new Promise(setImmediate);
  ends.abort(new Error('time is over'));
  const verification = await pending;
  assert.equal(verification.visibility, 'listed');
  assert.deepEqual(seenBy(verification), ['GitHub Copilot', 'API Center portal', 'Red Hat Developer Hub']);
});

test('a name in another case is found by name where the registry ignores case, and VS Code does not take it', async (t) => {
  for (const registryNames of ['exact', 'ignore-case'] as const) {
    const { verify } = await startVerified(t, { registryNames });
    const { visibility, clients } = await verify('auto', { apiId: 'Weather' });
    assert.equal(visibility, 'listed');
    const [vsCode] = clients;
    assert.deepEqual([vsCode?.client, vsCode?.sees], ['VS Code', false]);
  }
});

test('a registry without a connection is not reachable from this runner', async (t) => {
  const { center, verify } = await startVerified(t);
  center.emulator.setFaults([{ host: 'data', action: 'refuse', ms: 60_000 }]);
  await verify('auto');
  const { visibility, warnings } = await verify('auto');
  assert.equal(visibility, 'unknown');
  assert.equal(warnings[0]?.code, 'registry-not-reachable');
});
