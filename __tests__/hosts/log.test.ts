import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { EventMeaning } from '../../src/app/event-meaning.ts';
import { gitHubRules } from '../../src/app/github-rules.ts';
import type { Host } from '../../src/app/host.ts';
import { sourceOfPipeline } from '../../src/app/pipeline-facts.ts';
import { run } from '../../src/app/run.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import type { PullRequestState } from '../../src/core/pull-requests/pull-request.ts';
import { gitHubWords } from '../../src/hosts/github/words.ts';
import { unknownPullRequests } from '../../src/repositories/pull-requests.ts';
import { legacyReply, result, type ScriptedServer, serve, tool } from '../core/probe/scripted-server.ts';
import { startTestCenter, targetInputs, testPorts } from '../support/run.ts';

const variables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'contoso/weather',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_SERVER_URL: 'https://github.com',
};

let [old, changed]: ScriptedServer[] = [];
before(async () => {
  old = await serve(legacyReply());
  changed = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [{ ...tool, name: 'wave' }] }),
    }),
  );
});
after(async () => {
  await old?.[Symbol.asyncDispose]();
  await changed?.[Symbol.asyncDispose]();
});

interface Started {
  readonly meaning?: EventMeaning;
  readonly state?: PullRequestState;
  readonly command?: 'register' | 'plan' | 'unregister' | 'sweep';
}

/** A pipeline whose log is a list: `[` and `]` are the ends of a group. */
function pipeline(
  raw: RawInputs,
  { meaning = { kind: 'ordinary' }, state = 'open', command = 'register' }: Started,
) {
  const lines: string[] = [];
  const host: Host = {
    words: gitHubWords,
    command,
    run: {},
    source: sourceOfPipeline(variables),
    comments: false,
    log: {
      info: (line) => lines.push(line),
      debug() {},
      mask() {},
      async group(title, work) {
        lines.push(`[ ${title}`);
        return work().finally(() => lines.push(']'));
      },
      annotate: ({ level, code }) => lines.push(`${level} ${code}`),
    },
    step: async () => ({ command, raw }),
    event: () => ({ meaning, ref: 'refs/heads/main', defaultBranch: 'main' }),
    secrets: () => [],
    signIn: () => testPorts().identity,
    pullRequestsOf: () => ({ ...unknownPullRequests('no test asks', () => {}), stateOf: async () => state }),
    publication: {
      saveReport: async () => undefined,
      outputs() {},
      summary() {},
      finish: (_, line) => lines.push(line),
    },
  };
  return { host, lines };
}

async function logOf(raw: RawInputs, started: Started = {}): Promise<string[]> {
  const { host, lines } = pipeline(raw, started);
  await run(host, () => ({
    network: testPorts(),
    gitHub: gitHubRules(variables),
    environment: {},
    startUpMs: 0,
  }));
  return lines;
}

async function start(t: TestContext) {
  const center = await startTestCenter(t);
  const raw: RawInputs = {
    ...targetInputs(center.emulator),
    title: 'Weather',
    'server-url': old?.url ?? '',
    verify: 'off',
    'probe-timeout': '0',
    staging: 'same-center',
  };
  return { raw, register: () => logOf(raw) };
}

const pull = (closed: boolean): EventMeaning => ({ kind: 'pull-request', number: 5, closed });

describe('the log of a pipeline', () => {
  test('ends with the result, outside the group', async (t) => {
    const { raw, register } = await start(t);
    for (const lines of [
      await register(),
      await logOf({ ...raw, 'fail-on': 'sometimes' }),
      await logOf(raw),
    ]) {
      assert.match(lines.at(-1) ?? '', /^Weather: /);
      assert.ok(lines.lastIndexOf(']') < lines.length - 1);
    }
  });

  for (const [what, title, started] of [
    ['a registration', 'Register the MCP server', {}],
    ['a plan', 'Plan the registration of the MCP server', { command: 'plan' }],
    ['a pull request', 'Register the MCP server of pull request 5', { meaning: pull(false) }],
    [
      'a plan on a pull request',
      'Show what pull request 5 would register',
      { meaning: pull(false), command: 'plan' },
    ],
    ['a close', 'Remove the entries of pull request 5', { meaning: pull(true), state: 'closed' }],
    ['a run without work', 'Nothing to do', { meaning: { kind: 'idle', reason: 'No work.' } }],
    ['a sweep', 'Remove the entries of closed pull requests', { command: 'sweep' }],
  ] as const satisfies readonly (readonly [string, string, Started])[]) {
    test(`names its group after what it does: ${what}`, async (t) => {
      const { raw } = await start(t);
      assert.ok((await logOf(raw, started)).includes(`[ ${title}`));
    });
  }

  test('has an annotation for a breaking change without a gate', async (t) => {
    const { raw, register } = await start(t);
    await register();
    const lines = await logOf({ ...raw, 'server-url': changed?.url ?? '' });
    assert.ok(lines.includes('warning surface-breaking'), lines.join('\n'));
  });

  test('says why a sweep keeps an entry', async (t) => {
    const { raw } = await start(t);
    await logOf(raw, { meaning: pull(false) });
    const lines = await logOf(raw, { command: 'sweep' });
    assert.ok(lines.includes('Plan: keep api weather-pr-5 (pull request 5 is open)'), lines.join('\n'));
    assert.ok(lines.includes('Plan: 0 to create, 0 to update, 0 to delete, 1 unchanged'));
  });
});
