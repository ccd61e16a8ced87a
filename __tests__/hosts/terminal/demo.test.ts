import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, type TestContext, test } from 'node:test';
import { commandName } from '../../../src/hosts/terminal/invocation.ts';
import { cleanEnvironment } from '../../support/bundle.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cli = resolve(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');
const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
const env = { ...cleanEnvironment(), PATH: path, NO_COLOR: '1' };

/** The demo in a folder, until the test ends it. */
async function startDemo(t: TestContext, cwd: string) {
  const child = spawn(process.execPath, [cli, 'demo'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  const errors = text(child.stderr);
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += String(chunk);
  });
  while (!/unregister .*\n/.test(shown)) await once(child.stdout, 'data');
  return {
    commands: shown.split('\n').filter((line) => line.startsWith('node ')),
    async interrupt() {
      const exit = once(child, 'exit');
      child.kill('SIGINT');
      const [code] = await exit;
      return { code, shown, errors: await errors };
    },
  };
}

const paste = (command: string, cwd: string) =>
  spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' });

describe('mcp-register demo', () => {
  test('prints three commands that work as they are pasted, and the second one twice', async (t) => {
    const cwd = temporaryFolder(t);
    const demo = await startDemo(t, cwd);
    const [probe = '', register = '', unregister = '', ...others] = demo.commands;
    assert.deepEqual(others, []);
    for (const [command, expected] of [
      [probe, /healthy · Demo .* 3 tools/],
      [register, /Demo: registered as "demo" in local/],
      [register, /"demo" in local is up to date/],
      [unregister, /removed from local/],
    ] as const) {
      const { status, stdout, stderr } = paste(command, cwd);
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, expected);
    }
  });

  test('ends with Ctrl+C: exit 0, no error, and the folder is as it was', async (t) => {
    const cwd = temporaryFolder(t);
    const { interrupt } = await startDemo(t, cwd);
    assert.ok(existsSync(join(cwd, '.mcp-register', 'state.json')));
    const { code, errors } = await interrupt();
    assert.deepEqual([code, errors], [0, '']);
    assert.deepEqual(readdirSync(cwd), []);
  });

  test('keeps a catalogue that was there before', async (t) => {
    const cwd = temporaryFolder(t);
    const first = await startDemo(t, cwd);
    paste(first.commands[1] ?? '', cwd);
    const kept = readFileSync(join(cwd, '.mcp-register', 'state.json'), 'utf8');
    const journal = readFileSync(join(cwd, '.mcp-register', 'state.json.journal'), 'utf8');
    await first.interrupt();
    mkdirSync(join(cwd, '.mcp-register'));
    writeFileSync(join(cwd, '.mcp-register', 'state.json'), kept, { mode: 0o600 });
    writeFileSync(join(cwd, '.mcp-register', 'state.json.journal'), journal, { mode: 0o600 });
    const second = await startDemo(t, cwd);
    await second.interrupt();
    assert.match(readFileSync(join(cwd, '.mcp-register', 'state.json'), 'utf8'), /"Demo"/);
  });

  test('starts a second time beside the first one, on the same API center', async (t) => {
    const cwd = temporaryFolder(t);
    const first = await startDemo(t, cwd);
    const second = await startDemo(t, cwd);
    assert.notEqual(first.commands[0], second.commands[0]);
    await second.interrupt();
    assert.equal(paste(first.commands[1] ?? '', cwd).status, 0);
  });
});

describe('the command that is printed is the one that started this one', () => {
  const workingDirectory = '/home/ada/mcp-register';
  for (const [how, script, variables, expected] of [
    ['a clone', `${workingDirectory}/dist/cli/index.js`, {}, 'node dist/cli/index.js'],
    ['another folder', '/opt/mcp/dist/cli/index.js', {}, 'node /opt/mcp/dist/cli/index.js'],
    ['a folder with a blank', '/opt/my mcp/index.js', {}, "node '/opt/my mcp/index.js'"],
    ['npm link', '/usr/bin/mcp-register', { PATH: '/bin:/usr/bin' }, 'mcp-register'],
    [
      'a path that the shell does not search',
      '/x/.bin/mcp-register',
      { PATH: '/bin' },
      'node /x/.bin/mcp-register',
    ],
    [
      'npx in an installed project',
      '/x/node_modules/.bin/mcp-register',
      { PATH: '/x/node_modules/.bin', npm_command: 'exec' },
      'npx --no-install mcp-register',
    ],
  ] as const) {
    test(how, () => {
      assert.equal(commandName({ script, workingDirectory, env: variables }), expected);
    });
  }
});
