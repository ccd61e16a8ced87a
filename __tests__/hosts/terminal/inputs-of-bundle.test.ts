import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { legacyReply, serve } from '../../core/probe/scripted-server.ts';
import { runCli } from '../../support/cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register = [
  'register',
  '--server-url',
  'https://weather.example/mcp',
  '--title',
  'Weather',
  '--probe',
  'off',
];

/** Runs in an empty folder, and tells whether the embedded API Center was used. */
async function run(t: TestContext, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = temporaryFolder(t);
  const { code, stdout, stderr } = await runCli([...args, '--output', 'json'], { cwd, env });
  return { code, stderr, report: JSON.parse(stdout), wrote: existsSync(join(cwd, '.mcp-register')) };
}

describe('an empty value that was typed is refused, and nothing is written', () => {
  for (const name of ['api-center-id', 'source', 'function-key', 'staging', 'allowed-hosts']) {
    test(`--${name} ""`, async (t) => {
      const { code, report, wrote } = await run(t, [...register, `--${name}`, '']);
      assert.equal(code, 2);
      assert.match(report.error.message, new RegExp(`--${name} has an empty value`));
      assert.equal(wrote, false);
    });
  }
});

describe('inputs from the environment', () => {
  test('are used where nothing is typed, and the log names them without their values', async (t) => {
    const env = {
      MCP_REGISTER_TITLE: 'Weather of Contoso',
      MCP_REGISTER_SERVER_URL: 'https://weather.example/mcp',
    };
    const { code, stderr, report } = await run(t, ['register', '--probe', 'off'], env);
    assert.equal(code, 0, stderr);
    assert.equal(report.names.apiId, 'weather-of-contoso');
    assert.match(
      stderr,
      /environment: --server-url \(MCP_REGISTER_SERVER_URL\), --title \(MCP_REGISTER_TITLE\)/,
    );
    assert.doesNotMatch(stderr, /environment:.*Contoso/);
  });

  test('are checked as typed ones are', async (t) => {
    const { code, report } = await run(t, register, { MCP_REGISTER_CONTACT_URL: 'nowhere' });
    assert.equal(code, 2);
    assert.match(report.error.message, /--contact-url/);
  });

  test('that are unknown, or must be typed, are refused', async (t) => {
    for (const variable of ['MCP_REGISTER_TITEL', 'MCP_REGISTER_FAIL_ON']) {
      const { code, report, wrote } = await run(t, register, { [variable]: 'none' });
      assert.equal(code, 2);
      assert.match(report.error.message, new RegExp(variable));
      assert.equal(wrote, false);
    }
  });
});

describe('a secret that is not in the command', () => {
  const key = 'a-key-of-the-function';

  /** Probes with what stands in place of the key, and tells which keys the server received. */
  async function probe(t: TestContext, value: string, input = '') {
    const cwd = temporaryFolder(t);
    writeFileSync(join(cwd, 'key.txt'), `${key}\r\n`);
    writeFileSync(join(cwd, 'large.txt'), 'x'.repeat(64 * 1024 + 1));
    mkdirSync(join(cwd, 'folder'));
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    await using server = await serve(legacyReply());
    const args = ['probe', '--server-url', server.url, '--probe-timeout', '0', '--output', 'json'];
    const { code, stdout, stderr } = await runCli([...args, '--function-key', value], { cwd, input });
    const keys = new Set(server.requests.map(({ headers }) => headers['x-functions-key']));
    return { code, stdout, stderr, keys: [...keys] };
  }

  test('comes from a file', async (t) => {
    const { code, keys, stderr } = await probe(t, '@key.txt');
    assert.equal(code, 0, stderr);
    assert.deepEqual(keys, [key]);
  });

  test('comes from standard input', async (t) => {
    const { code, keys, stderr } = await probe(t, '-', `${key}\n`);
    assert.equal(code, 0, stderr);
    assert.deepEqual(keys, [key]);
  });

  for (const [what, value, input] of [
    ['a file that is not there', '@nowhere', ''],
    ['a folder', '@folder', ''],
    ['a pipe, which might never end', '@pipe', ''],
    ['a file of more than 64 KiB', '@large.txt', ''],
    ['more than 64 KiB on standard input', '-', 'x'.repeat(64 * 1024 + 1)],
    ['nothing on standard input', '-', ''],
    ['a file without a name', '@', ''],
  ] as const) {
    test(`is refused when it is ${what}, and nothing is sent`, async (t) => {
      const { code, keys, stdout } = await probe(t, value, input);
      assert.equal(code, 2, stdout);
      assert.deepEqual(keys, []);
    });
  }
});
