import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { camelCase } from '../../../src/core/text/camel-case.ts';
import { agentTooOld } from '../../../src/hosts/azure-pipelines/agent.ts';
import { proxyVariables } from '../../../src/hosts/azure-pipelines/proxy.ts';
import { startTarget } from '../../support/center.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { runTask } from '../../support/task.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

describe('nothing is sent, and the step fails with 2', () => {
  const refused: readonly [what: string, inputs: Record<string, string>, said: RegExp][] = [
    [
      'when the API center is given in both forms',
      {
        'api-center-id':
          '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center',
      },
      /given twice: by apiCenterId and by subscriptionId, resourceGroup, apiCenterName/,
    ],
    [
      'when a variable of the pipeline does not exist',
      { title: '$(weatherTitle)' },
      /title is \$\(weatherTitle\): the pipeline has no such variable/,
    ],
    [
      'when a secret holds a variable that does not exist',
      { 'probe-headers': 'Authorization: Bearer $(weatherToken)' },
      /probeHeaders contains \$\(weatherToken\)/,
    ],
    [
      'when a variable that does not exist stands inside of a text',
      { title: 'Weather $(Build.Foo)' },
      /title contains \$\(Build\.Foo\): the pipeline has no such variable/,
    ],
    [
      'when a run-time expression was not evaluated',
      { summary: 'Built from $[variables.x]' },
      /summary contains \$\[variables\.x\]/,
    ],
    ...(['staging', 'comment', 'sku', 'staging-ttl', 'max-deletes'] as const).map(
      (name): [string, Record<string, string>, RegExp] => [
        `when ${name} is wrong, although this event does not use it`,
        { [name]: 'some' },
        new RegExp(`Expected ${camelCase(name)} to be`),
      ],
    ),
    [
      'when a boolean is neither true nor false',
      { 'take-over': 'yes' },
      /Expected takeOver to be one of true, false/,
    ],
    [
      'for a command that there is not',
      { command: 'destroy' },
      /Expected command to be one of register, plan/,
    ],
    ['for a file that is not there', { 'definition-file': 'nowhere.json' }, /"nowhere\.json" cannot be read/],
  ];
  for (const [what, inputs, said] of refused) {
    test(what, async (t) => {
      const target = await startTarget(t, server.url);
      const { log, outputs: set, result } = await runTask(t, { ...target.inputs, ...inputs });
      assert.equal(set.exitCode, '2', log);
      assert.equal(result, 'Failed');
      assert.match(log, said);
      assert.deepEqual(target.emulator.requests(), []);
    });
  }

  test('when the API center is missing: in a pipeline nothing stands in for it', async (t) => {
    const { outputs: set, log } = await runTask(t, { 'server-url': server.url, title: 'Everything' });
    assert.equal(set.exitCode, '2');
    assert.match(log, /Give apiCenterId \(the ARM id\), or subscriptionId, resourceGroup and apiCenterName/);
  });
});

describe('the build of a fork, which gets no secret variables', () => {
  const fork = {
    BUILD_REASON: 'PullRequest',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
    SYSTEM_PULLREQUEST_ISFORK: 'True',
  };
  const given = () => ({
    'server-url': server.url,
    title: 'Everything',
    'arm-endpoint': 'http://127.0.0.1:1',
  });

  test('runs without the secrets and the target that were to come from such variables', async (t) => {
    const inputs = { ...given(), 'function-key': '$(functionKey)', 'subscription-id': '$(subscription)' };
    const { outputs: set, log } = await runTask(t, inputs, { env: fork });
    assert.equal(set.status, 'skipped', log);
    assert.equal(set.exitCode, '0');
  });

  test('is refused for any other undefined variable', async (t) => {
    for (const inputs of [{ title: '$(title)' }, { 'function-key': 'a $(functionKey)' }]) {
      const { outputs: set, log } = await runTask(t, { ...given(), ...inputs }, { env: fork });
      assert.equal(set.exitCode, '2', log);
    }
  });
});

test('a missing identity names the input that gives one', async (t) => {
  const { outputs: set, log } = await runTask(
    t,
    {
      'server-url': 'https://weather.example/mcp',
      title: 'Weather',
      probe: 'off',
      'subscription-id': '00000000-0000-0000-0000-000000000000',
      'resource-group': 'rg',
      'api-center-name': 'center',
    },
    // Without a path the Azure CLI cannot be found, whatever this machine has.
    { env: { PATH: '' } },
  );
  assert.equal(set.exitCode, '4', log);
  assert.match(log, /set azureSubscription to the name of an Azure Resource Manager service connection/);
});

test('an input for a file that was left empty is no file, although the agent writes a folder there', async (t) => {
  const folder = temporaryFolder(t);
  const { inputs } = await startTarget(t, server.url);
  const { outputs: set, log } = await runTask(
    t,
    { ...inputs, 'definition-file': folder, 'server-json': `${folder}/` },
    { env: { BUILD_SOURCESDIRECTORY: folder } },
  );
  assert.equal(set.status, 'registered', log);
});

describe('an agent that is too old', () => {
  test('is told which one it takes, and nothing is sent', async (t) => {
    const { inputs, emulator } = await startTarget(t, server.url);
    const folder = temporaryFolder(t);
    const preload = join(folder, 'old-node.mjs');
    writeFileSync(
      preload,
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "16.20.2" } });',
    );
    const {
      log,
      outputs: set,
      result,
      code,
    } = await runTask(t, inputs, {
      env: { NODE_OPTIONS: `--import=${preload}`, AGENT_VERSION: '3.220.5' },
    });
    assert.equal(code, 0);
    assert.equal(result, 'Failed');
    assert.equal(set.exitCode, '2');
    assert.match(log, /Agent 3\.220\.5 runs the task on Node 16\.20\.2/);
    assert.match(log, /Update the agent/);
    assert.deepEqual(emulator.requests(), []);
  });

  test('is one with a Node before 20.11', () => {
    for (const node of ['10.24.1', '16.20.2', '20.3.1', '20.10.0']) assert.ok(agentTooOld(node, {}), node);
    for (const node of ['20.11.0', '20.20.2', '22.1.0', '24.18.1'])
      assert.equal(agentTooOld(node, {}), undefined);
  });
});

describe('the agent’s proxy', () => {
  const agent = { AGENT_PROXYURL: 'http://proxy.contoso.example:8080' };
  const urls = ['https://management.azure.com', 'https://weather.internal.contoso.example/mcp'];

  test('is used with the name and the password that the agent was given', () => {
    assert.deepEqual(
      proxyVariables({ ...agent, AGENT_PROXYUSERNAME: 'ada', SECRET_AGENT_PROXYPASSWORD: 'p@ss:word' }, urls),
      { HTTPS_PROXY: 'http://ada:p%40ss%3Aword@proxy.contoso.example:8080/' },
    );
  });

  test('is passed by for the addresses that the agent’s patterns match', () => {
    const list = String.raw`["\\.internal\\.contoso\\.example", "("]`;
    assert.equal(
      proxyVariables({ ...agent, AGENT_PROXYBYPASSLIST: list, NO_PROXY: 'other.example' }, urls).NO_PROXY,
      'other.example,weather.internal.contoso.example',
    );
  });

  test('yields to one that the pipeline names itself, and is none where the agent has none', () => {
    assert.deepEqual(proxyVariables({ ...agent, https_proxy: 'http://own.example' }, urls), {});
    assert.deepEqual(proxyVariables({}, urls), {});
  });
});
