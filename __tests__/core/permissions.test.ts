import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { dispatch } from '../../src/app/dispatch.ts';
import { parseArmEndpoint } from '../../src/core/apicenter/endpoint.ts';
import { actionOfRequest, type DutyName, duties } from '../../src/core/apicenter/permissions.ts';
import { doctor } from '../../src/core/commands/doctor.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Declared, type FleetOptions, runSync } from '../support/fleet.ts';
import { type RealServer, startEverything } from '../support/real-server.ts';
import {
  startTestCenter,
  type TestCenter,
  targetInputs,
  testContext,
  testFacts,
  testPorts,
  testTarget,
} from '../support/run.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything', 'publish-surface': 'hash' });

/** The actions that a piece of work needs, in each of the ways that the service is known to answer. */
async function recorded(
  t: TestContext,
  work: (center: TestCenter) => Promise<unknown>,
): Promise<Set<string>> {
  const actions = new Set<string>();
  for (const mode of ['live', 'spec'] as const) {
    const center = await startTestCenter(t, { mode });
    await work(center);
    for (const { host, method, path } of center.emulator.requests()) {
      if (host === 'management') actions.add(actionOfRequest(method, path));
    }
  }
  return actions;
}

/** Does the first work unseen, so that only what the second needs is recorded. */
function afterwards(first: (center: TestCenter) => Promise<unknown>, second: typeof first): typeof first {
  return async (center) => {
    await first(center);
    center.emulator.clearRequests();
    await second(center);
  };
}

function assertNeeds(actual: ReadonlySet<string>, ...names: readonly DutyName[]): void {
  const expected = new Set(names.flatMap((name) => duties[name].actions));
  assert.deepEqual([...actual].sort(), [...expected].sort());
}

const succeed = async (running: Promise<Pick<Report, 'exitCode' | 'error'>>) => {
  const report = await running;
  assert.equal(report.exitCode, 0, JSON.stringify(report.error));
};
const production = (center: TestCenter) =>
  center.put('environments/production', { title: 'Production', kind: 'production' });
const register = (center: TestCenter) => succeed(center.register(inputs()));
const registerThere = async (center: TestCenter) => {
  await production(center);
  center.emulator.clearRequests();
  await register(center);
  await succeed(center.register({ ...inputs(), title: 'Everything else', 'api-id': 'everything' }));
};
const unregister = (center: TestCenter) => succeed(center.unregister({ 'api-id': 'everything' }));

describe('each command needs exactly the actions that the table lists for it', { concurrency: true }, () => {
  test('plan', async (t) => {
    const plan = (center: TestCenter) =>
      succeed(center.register(inputs(), { command: 'plan', dryRun: true }));
    assertNeeds(await recorded(t, afterwards(register, plan)), 'plan');
  });

  test('register, where the environment exists', async (t) => {
    assertNeeds(await recorded(t, registerThere), 'register');
  });

  test('register, where it has to create the environment', async (t) => {
    assertNeeds(
      await recorded(
        t,
        afterwards(
          async () => {},
          async (center) => {
            await register(center);
            await register(center);
          },
        ),
      ),
      'register',
      'new-environment',
    );
  });

  test('promote, where both environments exist', async (t) => {
    const before = async (center: TestCenter) => {
      await production(center);
      await center.register({
        ...inputs(),
        'server-url': 'https://weather.example/mcp',
        'environment-id': 'dev',
        probe: 'off',
      });
    };
    const promote = async (center: TestCenter) => {
      const raw = { ...targetInputs(center.emulator), ...inputs(), 'api-id': 'everything' };
      const given = { ...raw, title: 'Everything else', from: 'dev', to: 'production' };
      const read = await readCommand('promote', given, testFacts());
      const { report } = await dispatch(
        read,
        testContext(() => 'open'),
        testPorts(),
      );
      await succeed(Promise.resolve(report));
    };
    assertNeeds(await recorded(t, afterwards(before, promote)), 'promote');
  });

  describe('a run over a manifest', () => {
    const url = (name: string) => `https://${name}.example/mcp`;
    const unit = (apiId: string, environmentId: string, raw: RawInputs = {}): Declared => ({
      apiId,
      environmentId,
      url: url(`${apiId}-${environmentId}`),
      raw: { probe: 'off', ...raw },
    });
    const before = unit('orders', 'production');
    const changed = unit('orders', 'production', { title: 'Orders' });
    const next = unit('orders', 'dev', { 'version-title': 'next' });
    const stock = unit('stock', 'dev');
    const fleet = [before, next, stock, unit('gone', 'production')];
    const run = (center: TestCenter, units: readonly Declared[], policy: FleetOptions['policy'] = {}) =>
      succeed(runSync(center, units, { policy }));
    const environments = async (center: TestCenter) => {
      await production(center);
      await center.put('environments/dev', { title: 'Development', kind: 'development' });
    };

    test('that registers and updates, where the environments exist', async (t) => {
      const work = async (center: TestCenter) => {
        await run(center, fleet);
        await run(center, [changed]);
      };
      assertNeeds(await recorded(t, afterwards(environments, work)), 'sync');
    });

    test('that prunes', async (t) => {
      const registered = async (center: TestCenter) => {
        await environments(center);
        await run(center, fleet);
      };
      const work = (center: TestCenter) =>
        run(center, [changed, stock, unit('fresh', 'production')], { prune: 'after-writes' });
      assertNeeds(await recorded(t, afterwards(registered, work)), 'sync', 'prune');
    });
  });

  test('unregister', async (t) => {
    assertNeeds(await recorded(t, afterwards(register, unregister)), 'unregister');
  });

  test('unregister that only says in the lifecycle stage that it ended', async (t) => {
    const deprecate = (center: TestCenter) =>
      succeed(center.unregister({ 'api-id': 'everything', 'unregister-mode': 'deprecate' }));
    assertNeeds(await recorded(t, afterwards(register, deprecate)), 'mark-ended');
  });

  test('register that removes previous versions', async (t) => {
    const next = (center: TestCenter) =>
      succeed(
        center.register({
          ...inputs(),
          title: 'Everything else',
          'api-id': 'everything',
          'version-title': 'v2',
          'previous-versions': 'remove',
        }),
      );
    assertNeeds(await recorded(t, afterwards(register, next)), 'register', 'remove-previous');
  });

  /** Runs for pull request 7. */
  const forPullRequest = (center: TestCenter, closed: boolean) => {
    const raw = {
      ...targetInputs(center.emulator),
      ...inputs(),
      source: 'https://github.com/contoso/weather',
      staging: 'same-center',
    };
    const event = { kind: 'pull-request', number: 7, closed } as const;
    const run = async (command: 'register' | 'sweep') =>
      (
        await dispatch(
          await readCommand(command, raw, testFacts(event)),
          testContext(() => (closed ? 'closed' : 'open')),
          testPorts(),
        )
      ).report;
    return { stage: () => succeed(run('register')), sweep: () => succeed(run('sweep')) };
  };
  const staging = (center: TestCenter) =>
    center.put('environments/staging', { title: 'Staging', kind: 'staging' });
  const staged = async (center: TestCenter) => {
    await staging(center);
    await forPullRequest(center, false).stage();
  };

  test('staging: to register, to compare with what is registered, and to take back', async (t) => {
    const before = async (center: TestCenter) => {
      await staging(center);
      await center.register({ ...inputs(), 'server-url': 'https://weather.example/mcp', probe: 'off' });
    };
    const work = async (center: TestCenter) => {
      await forPullRequest(center, false).stage();
      await forPullRequest(center, true).stage();
    };
    assertNeeds(await recorded(t, afterwards(before, work)), 'stage');
  });

  test('sweep', async (t) => {
    const sweep = (center: TestCenter) => forPullRequest(center, true).sweep();
    assertNeeds(await recorded(t, afterwards(staged, sweep)), 'sweep');
  });

  test('export', async (t) => {
    const exported = async (center: TestCenter) => {
      const raw = { ...targetInputs(center.emulator), format: 'copilot' };
      const read = await readCommand('export', raw, testFacts());
      const context = { ...testContext(() => 'open'), print: () => {} };
      await succeed(dispatch(read, context, testPorts()).then(({ report }) => report));
    };
    assertNeeds(await recorded(t, afterwards(register, exported)), 'export');
  });

  test('dump, for which the role of a plan is enough', async (t) => {
    const dumped = async (center: TestCenter) => {
      const read = await readCommand('dump', targetInputs(center.emulator), testFacts());
      const userFiles = { read: async () => undefined, write: async () => {}, print: () => {} };
      const context = { ...testContext(() => 'open'), userFiles };
      await succeed(dispatch(read, context, testPorts()).then(({ report }) => report));
    };
    const needed = await recorded(t, afterwards(register, dumped));
    assert.ok(needed.size > 5);
    for (const action of needed) assert.ok(duties.plan.actions.includes(action), action);
  });

  test('register that creates the API center', async (t) => {
    const create = async (center: TestCenter) => {
      const raw = { ...inputs(), 'create-api-center': 'true', location: 'westeurope' };
      const elsewhere = { target: { ...testTarget, serviceName: 'new-center' } };
      await succeed(center.register(raw, elsewhere));
      await succeed(center.register(raw, elsewhere));
    };
    assertNeeds(await recorded(t, create), 'register', 'new-environment', 'create-api-center');
  });

  test('register that switches the portal on', async (t) => {
    const portal = (center: TestCenter) =>
      succeed(
        center.register({
          ...inputs(),
          'portal-client-id': '99999999-2222-3333-4444-555555555555',
          'tenant-id': '88888888-2222-3333-4444-555555555555',
        }),
      );
    const needed = await recorded(t, portal);
    for (const action of duties.portal.actions) assert.ok(needed.has(action), action);
  });

  test('doctor', async (t) => {
    const examine = (center: TestCenter) =>
      doctor(
        {
          target: testTarget,
          endpoint: parseArmEndpoint(center.emulator.url, false),
          environmentId: 'production',
          readOnly: false,
        },
        testPorts(),
        () => {},
      );
    const needed = await recorded(t, examine);
    assertNeeds(needed, 'doctor');
  });
});
