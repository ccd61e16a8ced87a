import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { outputs } from '../../../src/core/report/outputs.ts';
import { camelCase } from '../../../src/core/text/camel-case.ts';
import { initializeResult, legacyReply, result, rpcError, serve } from '../../core/probe/scripted-server.ts';
import { startTarget } from '../../support/center.ts';
import { nodesAtHand } from '../../support/cli.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { runTask } from '../../support/task.ts';

/** Any: what matters is that the agent has one. */
const certificate = fileURLToPath(new URL('../../support/mcp.example.test.cert.pem', import.meta.url));

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

for (const [major, node] of nodesAtHand()) {
  test(`the built task registers a real server under Node ${major}, with output variables and a summary`, async (t) => {
    const { inputs, emulator } = await startTarget(t, server.url);
    const { code, log, outputs: set, result, summary } = await runTask(t, inputs, { node });
    assert.equal(code, 0, log);
    assert.equal(result, 'Succeeded', log);
    assert.equal(set.status, 'registered');
    assert.equal(set.changed, 'true');
    assert.equal(set.exitCode, '0');
    assert.equal(set.apiId, 'everything');
    assert.equal(set.toolsCount, '13');
    assert.equal(set.visibility, 'listed');
    assert.match(set.contractHash ?? '', /^sha256:/);
    assert.match(summary, /### Everything: registered as `everything` in center/);
    assert.match(log, /^##\[group\]Register the MCP server$/m);
    assert.match(log, /^##\[endgroup\]$/m);
    emulator.clearRequests();
    const again = await runTask(t, inputs, { node });
    assert.equal(again.outputs.status, 'unchanged', again.log);
    assert.equal(again.result, 'Succeeded');
    assert.ok(emulator.requests().every(({ method }) => method !== 'PUT'));
  });
}

describe('the built task', () => {
  test('sets every output as an output variable that is no secret', async (t) => {
    const { inputs } = await startTarget(t, server.url);
    const { commands } = await runTask(t, inputs);
    const set = commands.filter(({ command }) => command === 'task.setvariable');
    assert.deepEqual(
      set.map(({ properties }) => properties.variable),
      outputs.map(({ name }) => camelCase(name)),
    );
    assert.ok(
      set.every(({ properties }) => properties.isOutput === 'true' && properties.issecret === 'false'),
    );
  });

  test('marks the entry with the repository that the pipeline runs for, and the report with the run', async (t) => {
    const { inputs } = await startTarget(t, server.url);
    const { outputs: set } = await runTask(t, inputs);
    const report = JSON.parse(readFileSync(set.report ?? '', 'utf8'));
    assert.equal(report.source, 'dev.azure.com:42424242-1111-2222-3333-444455556666');
    assert.equal(report.run?.url, 'https://dev.azure.com/contoso/Weather%20team/_build/results?buildId=7');
  });

  test('knows a repository of GitHub by its name, in whatever case it was typed', async (t) => {
    const { inputs } = await startTarget(t, server.url);
    const env = {
      BUILD_REPOSITORY_URI: 'https://github.com/Contoso/Weather.git',
      BUILD_REPOSITORY_ID: 'Contoso/Weather',
    };
    const { outputs: set } = await runTask(t, inputs, { env });
    assert.equal(JSON.parse(readFileSync(set.report ?? '', 'utf8')).source, 'github.com:contoso/weather');
  });

  test('plans, probes and takes back as well', async (t) => {
    const { inputs, emulator } = await startTarget(t, server.url);
    const planned = await runTask(t, { ...inputs, command: 'plan' });
    assert.equal(planned.outputs.status, 'planned', planned.log);
    const probed = await runTask(t, { command: 'probe', 'server-url': server.url });
    assert.equal(probed.outputs.status, 'healthy', probed.log);
    assert.ok(emulator.requests().every(({ method }) => method !== 'PUT'));
    await runTask(t, inputs);
    const removed = await runTask(t, { ...inputs, command: 'unregister' });
    assert.equal(removed.outputs.status, 'removed', removed.log);
  });

  test('fails with what, why and next in the names of its own inputs, and with the code as an output', async (t) => {
    const { inputs, emulator } = await startTarget(t, server.url);
    const {
      code,
      outputs: set,
      result,
      commands,
      summary,
    } = await runTask(t, {
      ...inputs,
      'contact-name': 'x'.repeat(101),
    });
    assert.equal(code, 0, 'the agent is told by task.complete');
    assert.equal(result, 'Failed');
    assert.equal(set.status, 'failed');
    assert.equal(set.exitCode, '2');
    const issue = commands.find(({ command }) => command === 'task.logissue');
    assert.equal(issue?.properties.type, 'error');
    assert.equal(issue?.properties.code, 'input-too-long');
    assert.match(issue?.message ?? '', /^contactName is 101 characters long[\s\S]*\nShorten contactName/);
    assert.match(summary, /\*\*Next\*\* Shorten contactName/);
    assert.deepEqual(emulator.requests(), []);
  });

  test('fails with 3 when the server is not there, and writes nothing', async (t) => {
    const { inputs, emulator } = await startTarget(t, 'http://127.0.0.1:9/mcp');
    const { outputs: set, result } = await runTask(t, { ...inputs, 'probe-timeout': '0' });
    assert.equal(result, 'Failed');
    assert.equal(set.exitCode, '3');
    assert.ok(emulator.requests().every(({ method }) => method === 'GET' || method === 'POST'));
  });

  test('masks every secret before the first line, and shows none', async (t) => {
    const { inputs } = await startTarget(t, server.url);
    const { log, shown, summary } = await runTask(
      t,
      { ...inputs, 'function-key': 'c4n4ry-key', 'probe-headers': 'Authorization: Bearer c4n4ry-bearer' },
      { env: { ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'c4n4ry-system-token' } },
    );
    const [first = ''] = log.split('\n').filter((line) => !line.startsWith('##vso[task.setsecret]'));
    const masks = log.slice(0, log.indexOf(first));
    for (const secret of ['c4n4ry-key', 'c4n4ry-bearer', 'c4n4ry-system-token']) {
      assert.ok(masks.includes(`##vso[task.setsecret]${secret}`), secret);
    }
    assert.doesNotMatch(shown + summary, /c4n4ry/);
  });

  for (const [how, env] of Object.entries({
    'ends in order when it is cancelled': {},
    'does so too where it had to start again for the certificates of the agent': {
      AGENT_CAINFO: certificate,
    },
  })) {
    test(`${how}: it says what is missing, and the next run completes it`, async (t) => {
      const { inputs, emulator } = await startTarget(t, server.url);
      emulator.setFaults([{ method: 'PUT', path: 'versions/v1-0$', action: 'silence' }]);
      const interrupted = new AbortController();
      const running = runTask(t, inputs, { interrupt: interrupted.signal, env });
      while (
        !emulator.requests().some(({ method, path }) => method === 'PUT' && /versions\/v1-0$/.test(path))
      ) {
        await nextTurn();
      }
      interrupted.abort();
      const { outputs: set, result, log } = await running;
      assert.equal(result, 'Failed', log);
      assert.equal(set.exitCode, '6');
      emulator.setFaults([]);
      assert.equal((await runTask(t, inputs)).outputs.status, 'registered');
    });
  }
});

describe('a server that speaks to the agent', () => {
  const order = '##vso[task.setvariable variable=PATH]/tmp/evil';
  const hostile = `${order}\n##[error]owned\r\n::set-output name=x::y\n##VSO[task.complete result=Succeeded]`;

  function assertUnheard(log: string, commands: readonly { command: string; properties: object }[]) {
    const known = outputs.map(({ name }) => camelCase(name));
    for (const { command, properties } of commands) {
      assert.match(command, /^task\.(debug|setsecret|logissue|setvariable|uploadsummary|complete)$/);
      if (command === 'task.setvariable') {
        assert.ok('variable' in properties && known.some((name) => name === properties.variable));
      }
    }
    assert.equal(commands.filter(({ command }) => command === 'task.complete').length, 1);
    assert.doesNotMatch(log, /^##\[(?!(group|endgroup)\])/m);
    // What a server said can stand in a command's text only where its own form is broken up.
    for (const line of log.split(/\r?\n/)) assert.ok(line.toLowerCase().lastIndexOf('##vso[') <= 0, line);
  }

  test('is not heard, wherever it says it: names, descriptions, versions', async (t) => {
    const reply = legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          ...initializeResult,
          serverInfo: { name: hostile, title: hostile, version: hostile },
        }),
      'tools/list': (received, response) =>
        result(received, response, {
          tools: [{ name: 'greet', description: hostile, inputSchema: { type: 'object' } }],
        }),
    });
    await using speaking = await serve(reply);
    const { inputs } = await startTarget(t, speaking.url);
    const { title: _, ...untitled } = inputs;
    const {
      log,
      commands,
      summary,
      result: ended,
    } = await runTask(t, { ...untitled, 'api-id': 'hostile' }, { env: { SYSTEM_DEBUG: 'true' } });
    assert.equal(ended, 'Succeeded', log);
    assertUnheard(log, commands);
    assert.doesNotMatch(summary, /##(vso)?\[/i);
    assert.match(summary, /vso\\\[task/, 'the words themselves are shown');
  });

  test('is not heard in an error either, although its words are shown', async (t) => {
    const reply = legacyReply({
      initialize: (received, response) => rpcError(received, response, 200, -32000, hostile),
    });
    await using speaking = await serve(reply);
    const { inputs } = await startTarget(t, speaking.url);
    const { log, commands, result: ended } = await runTask(t, { ...inputs, 'probe-timeout': '0' });
    assert.equal(ended, 'Failed');
    assertUnheard(log, commands);
    const issue = commands.find(({ command }) => command === 'task.logissue');
    assert.match(issue?.message ?? '', /# #vso\[task\.setvariable variable=PATH\]\/tmp\/evil/);
  });
});
