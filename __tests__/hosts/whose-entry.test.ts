import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { dispatch } from '../../src/app/dispatch.ts';
import { sourceOfPipeline } from '../../src/app/pipeline-facts.ts';
import type { HostVariables } from '../../src/core/host-variables.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { PullRequestState } from '../../src/core/pull-requests/pull-request.ts';
import type { FleetReport } from '../../src/core/report/fleet-report.ts';
import type { Report } from '../../src/core/report/report.ts';
import {
  startTestCenter,
  type TestCenter,
  targetInputs,
  testContext,
  testFacts,
  testPorts,
} from '../support/run.ts';

/** Who runs a command: what the host says of the repository, and what the inputs say. */
interface Face {
  readonly env: HostVariables;
  readonly source?: string;
}

const guid = '42424242-1111-2222-3333-444455556666';
const action = (repository: string, id: string): Face => ({
  env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: id },
});
const taskOnGitHub = (repository: string): Face => ({
  env: {
    TF_BUILD: 'True',
    BUILD_REPOSITORY_PROVIDER: 'GitHub',
    BUILD_REPOSITORY_URI: `https://github.com/${repository}`,
    BUILD_REPOSITORY_ID: repository,
  },
});
const taskOnAzureRepos = (uri: string, id: string): Face => ({
  env: {
    TF_BUILD: 'True',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_REPOSITORY_URI: uri,
    BUILD_REPOSITORY_ID: id,
  },
});
const terminal = (source: string): Face => ({ env: {}, source });

const commands = ['plan', 'register', 'stage', 'sweep', 'close', 'unregister'] as const;
type Command = (typeof commands)[number];

const eventOf = {
  stage: { kind: 'pull-request', number: 5, closed: false },
  close: { kind: 'pull-request', number: 5, closed: true },
} as const;

/** Runs one command as a host would; all pull requests are in this state. */
async function run(center: TestCenter, command: Command, { env, source }: Face, state: PullRequestState) {
  const isEvent = command === 'stage' || command === 'close';
  const raw = {
    ...targetInputs(center.emulator),
    'server-url': `https://weather${command === 'stage' ? '-pr' : ''}.example/mcp`,
    title: 'Weather',
    probe: 'off',
    verify: 'off',
    staging: 'same-center',
    ...(source === undefined ? {} : { source }),
    // A terminal names the pull request; elsewhere the event does.
    ...(isEvent && source !== undefined ? { 'pull-request': '5' } : {}),
  };
  const ownSource = sourceOfPipeline(env);
  const facts = { ...testFacts(isEvent ? eventOf[command] : undefined), hostSource: ownSource };
  const inputs = await readCommand(isEvent ? 'register' : command, raw, facts);
  return (await dispatch(inputs, { ...testContext(() => state), ownSource }, testPorts())).report;
}

function assertIs(report: Report | FleetReport, status: Report['status'], what: string): void {
  assert.equal(report.status, status, `${what}: ${JSON.stringify(report.error ?? report.warnings)}`);
}

/** An entry for good and one of pull request 5, both of this face. */
async function startRegistered(t: Pick<TestContext, 'after'>, owner: Face): Promise<TestCenter> {
  const center = await startTestCenter(t);
  assertIs(await run(center, 'register', owner, 'open'), 'registered', 'the owner registers');
  assertIs(await run(center, 'stage', owner, 'open'), 'registered', 'the owner stages');
  center.emulator.clearRequests();
  return center;
}

/** Everything that the owner may do with both entries. */
async function assertOwns(center: TestCenter, face: Face): Promise<void> {
  assertIs(await run(center, 'plan', face, 'open'), 'planned', 'plan');
  for (const command of ['register', 'stage'] as const) {
    const report = await run(center, command, face, 'open');
    assert.ok(['registered', 'unchanged'].includes(report.status), JSON.stringify(report.error));
  }
  assertIs(await run(center, 'sweep', face, 'open'), 'unchanged', 'a sweep while it is open');
  assertIs(await run(center, 'sweep', face, 'closed'), 'removed', 'a sweep once it is closed');
  assertIs(await run(center, 'stage', face, 'open'), 'registered', 'stage again');
  assertIs(await run(center, 'close', face, 'closed'), 'removed', 'the close');
  assertIs(await run(center, 'unregister', face, 'open'), 'removed', 'unregister');
  assert.equal(await center.get('apis/weather'), undefined);
}

async function assertRefused(center: TestCenter, face: Face): Promise<void> {
  for (const command of commands) {
    const report = await run(center, command, face, 'closed' as const);
    if (command === 'sweep') {
      assertIs(report, 'unchanged', command);
      assert.ok(report.warnings.some(({ code }) => code === 'entries-of-another-source'));
    } else if (command === 'close') {
      assertIs(report, 'unchanged', command);
    } else if (command === 'stage') {
      // Its pull request is open, so that it would be staged.
      const staged = await run(center, 'stage', face, 'open');
      assert.equal(staged.exitCode, 2, `${command}: ${staged.status}`);
    } else {
      assert.equal(report.exitCode, 2, `${command}: ${report.status}`);
    }
  }
  assert.deepEqual(center.writes(), []);
}

const repositories = {
  'on GitHub': {
    'the action': action('contoso/weather', '42'),
    'the action with an empty id': action('Contoso/Weather', ''),
    'the task': taskOnGitHub('Contoso/Weather.git'),
    'the terminal by https': terminal('https://github.com/contoso/weather'),
    'the terminal by https with .git and a user': terminal('https://ada@github.com/Contoso/Weather.git/'),
    'the terminal by ssh': terminal('ssh://git@github.com/contoso/weather.git'),
    'the terminal by git@': terminal('git@github.com:contoso/weather.git'),
    'the terminal by an older key': terminal('github.com:contoso/weather'),
  },
  'in Azure Repos': {
    'the task': taskOnAzureRepos('https://contoso@dev.azure.com/contoso/Weather%20team/_git/weather', guid),
    'the task with an empty id': taskOnAzureRepos(
      'https://contoso.visualstudio.com/DefaultCollection/Weather%20team/_git/weather',
      '',
    ),
    'the terminal by https': terminal('https://dev.azure.com/contoso/Weather%20team/_git/weather'),
    'the terminal with a user': terminal('https://ada@dev.azure.com/contoso/Weather team/_git/weather'),
    'the terminal by the old host': terminal('https://contoso.visualstudio.com/Weather%20team/_git/weather'),
    'the terminal by ssh': terminal('git@ssh.dev.azure.com:v3/contoso/Weather%20team/weather'),
  },
} as const;

/** With an id, without one, and by hand: the spelling of the first run changes nothing else. */
const firstRuns = new Set(['the action', 'the task', 'the task with an empty id', 'the terminal by git@']);

for (const [place, faces] of Object.entries(repositories)) {
  describe(`one repository ${place}`, () => {
    const all = Object.entries(faces);
    for (const [owner, ownerFace] of all.filter(([name]) => firstRuns.has(name))) {
      test(`is the same for all, when ${owner} registered`, async (t) => {
        for (const [name, face] of all) {
          await t.test(name, async (one) => assertOwns(await startRegistered(one, ownerFace), face));
        }
      });
    }
  });
}

for (const [owner, ownerFace, key] of [
  ['the action', action('contoso/weather', '42'), 'github.com:42'],
  ['the task', repositories['in Azure Repos']['the task'], `dev.azure.com:${guid}`],
] as const) {
  test(`the key that an older version printed is taken for what ${owner} registered`, async (t) => {
    await assertOwns(await startRegistered(t, ownerFace), terminal(key));
  });
}

const strangers = {
  'another name and id': action('mallory/other', '43'),
  'another name with an empty id': action('mallory/other', ''),
  'another name with a blank id': action('mallory/other', ' '),
  'the same name with another id': action('contoso/weather', '43'),
  'the key of another id': terminal('github.com:43'),
  'another name in the task': taskOnGitHub('mallory/other'),
  'a repository of the same path elsewhere': terminal('https://gitlab.com/contoso/weather'),
  'another name by ssh': terminal('git@github.com:mallory/other.git'),
  'a longer path': terminal('https://github.com/contoso/weather/tools'),
  'a repository of Azure Repos': repositories['in Azure Repos']['the task'],
};

test('a pull request of a repository that does not own the entry is told whose it is', async (t) => {
  const center = await startRegistered(t, action('contoso/weather', '42'));
  const raw = {
    ...targetInputs(center.emulator),
    'server-url': 'https://weather.example/mcp',
    title: 'Weather',
    probe: 'off',
  };
  const ownSource = sourceOfPipeline(action('mallory/other', '43').env);
  const inputs = await readCommand('register', raw, {
    ...testFacts(eventOf.stage),
    hostSource: ownSource,
  });
  const { report } = await dispatch(inputs, { ...testContext(() => 'open'), ownSource }, testPorts());
  assertIs(report, 'skipped', 'the URL is the registered one');
  const said = report.warnings.map(({ code, message }) => `${code}: ${message}`);
  assert.match(said[0] ?? '', /^api-of-another-source: .*contoso\/weather.*mallory\/other/);
  assert.match(said[1] ?? '', /^not-comparable: /);
});

describe('what the action registered is refused to, or passed over by', () => {
  for (const [name, face] of Object.entries(strangers)) {
    test(name, async (t) => assertRefused(await startRegistered(t, action('contoso/weather', '42')), face));
  }
});

describe('what the task registered is refused to, or passed over by', () => {
  const uri = 'https://dev.azure.com/contoso/Weather%20team/_git/weather';
  const otherGuid = guid.replace('42', '43');
  for (const [name, face] of Object.entries({
    'the same name with another id': taskOnAzureRepos(uri, otherGuid),
    'another repository with an empty id': taskOnAzureRepos(`${uri}-other`, ''),
    'another project': terminal('https://dev.azure.com/contoso/Other/_git/weather'),
    'another organization': terminal('https://fabrikam.visualstudio.com/Weather%20team/_git/weather'),
    'the action': action('contoso/weather', '42'),
  })) {
    test(name, async (t) =>
      assertRefused(await startRegistered(t, repositories['in Azure Repos']['the task']), face),
    );
  }
});

describe('what a run without an id registered is refused to, or passed over by', () => {
  for (const [name, face] of Object.entries({
    'another name with an empty id': action('mallory/other', ''),
    'another name and id': action('mallory/other', '43'),
    'another name in the task': taskOnGitHub('mallory/other'),
  })) {
    test(name, async (t) => assertRefused(await startRegistered(t, action('contoso/weather', '')), face));
  }
});
