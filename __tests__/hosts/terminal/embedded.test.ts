import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { rawCall } from '../../emulator/raw-call.ts';
import { cleanEnvironment } from '../../support/bundle.ts';
import { bundle, runCli } from '../../support/cli.ts';
import { listenUntilEnd } from '../../support/stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register = (title: string) => [
  ...['register', '--server-url', 'https://weather.example/mcp', '--title', title],
  ...['--probe', 'off', '--verify', 'off'],
];

/** The command `emulator` in a folder, until the test ends. */
async function startEmulatorCommand(t: TestContext, cwd: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [bundle, 'emulator', '--port', '0', ...args], {
    cwd,
    env: { ...cleanEnvironment(), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(async () => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  });
  let shown = '';
  for await (const chunk of child.stdout) {
    shown += String(chunk);
    if (/\n\s+Try /.test(shown)) break;
  }
  return { pid: child.pid, url: /ARM\s+(\S+)/.exec(shown)?.[1] ?? '' };
}

async function titlesAt(url: string): Promise<string> {
  const center =
    '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/local/providers/Microsoft.ApiCenter/services/local';
  return (await fetch(`${url}${center}/workspaces/default/apis?api-version=2024-03-01`)).text();
}

const state = ['--state', '.mcp-register/state.json'];

describe('while an emulator runs on the state file', () => {
  test('commands without a target use it, and it goes on', async (t) => {
    const cwd = temporaryFolder(t);
    const { url } = await startEmulatorCommand(t, cwd, state);
    for (const title of ['First', 'Second']) {
      const { code, stdout, stderr } = await runCli(register(title), { cwd });
      assert.equal(code, 0, stderr);
      assert.ok(stdout.includes(`runs on .mcp-register/state.json: ${url}/`), stdout);
    }
    assert.match(await titlesAt(url), /"First".*"Second"/s);
    const doctor = await runCli(['doctor'], { cwd });
    assert.ok(doctor.stdout.includes(url), doctor.stdout + doctor.stderr);
  });

  test('one that speaks https is named, and not given a token of the user’s', async (t) => {
    const cwd = temporaryFolder(t);
    const { url } = await startEmulatorCommand(t, cwd, [...state, '--tls']);
    const { code, stderr } = await runCli(register('First'), { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /emulator-needs-target/);
    assert.ok(stderr.includes(`--arm-endpoint ${url}`), stderr);
  });

  test('in CI nothing is assumed', async (t) => {
    const cwd = temporaryFolder(t);
    await startEmulatorCommand(t, cwd, state);
    const { code, stderr } = await runCli(register('First'), { cwd, env: { CI: 'true' } });
    assert.equal(code, 2);
    assert.match(stderr, /target-missing/);
  });

  test('a lock whose port is a stranger’s is explained: exit 2, and the stranger is told nothing', async (t) => {
    const cwd = temporaryFolder(t);
    const asked: string[] = [];
    const stranger = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.rawHeaders}`);
      response.end('{}');
    });
    const port = await listenUntilEnd(t, stranger);
    mkdirSync(join(cwd, '.mcp-register'));
    const lock = join(cwd, '.mcp-register', `state.json.${process.pid}.lock`);
    const token = 'a'.repeat(64);
    writeFileSync(lock, JSON.stringify({ port, tls: false, token }), { mode: 0o600 });
    const { code, stderr } = await runCli(register('First'), { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /emulator-state-locked/);
    assert.match(stderr, /knows the token of that lock/);
    assert.ok(
      asked.length > 0 && asked.every((words) => /^GET \/_emulator\/proof\?nonce=[0-9a-f]+ /.test(words)),
    );
    assert.ok(asked.every((words) => !words.includes(token)));
    assert.ok(existsSync(lock));
  });
});

describe('an ARM endpoint on loopback alone', () => {
  test('means the API center that the emulator has from the start', async (t) => {
    const cwd = temporaryFolder(t);
    const { url } = await startEmulatorCommand(t, cwd);
    const source = ['--source', 'https://github.com/contoso/weather'];
    const { code, stderr } = await runCli([...register('Weather'), ...source, '--arm-endpoint', url], {
      cwd,
    });
    assert.equal(code, 0, stderr);
    assert.match(await titlesAt(url), /"Weather"/);
    assert.ok(!existsSync(join(cwd, '.mcp-register')));
    assert.equal((await runCli(['doctor', '--arm-endpoint', url], { cwd })).code, 0);
  });

  test('is a partial target in CI, and elsewhere when it is not on loopback', async (t) => {
    const cwd = temporaryFolder(t);
    for (const [endpoint, env] of [
      ['http://127.0.0.1:1', { CI: 'true' }],
      ['https://management.azure.com', {}],
    ] as const) {
      const { code, stderr } = await runCli([...register('Weather'), '--arm-endpoint', endpoint], {
        cwd,
        env,
      });
      assert.equal(code, 2, endpoint);
      assert.match(stderr, /target-missing/);
    }
  });
});

describe('a state folder that came with a repository is ignored', () => {
  const words = 'echo mine\n';

  /** A working directory, and a file and a folder of the user's beside it. */
  function clone(t: TestContext) {
    const folder = temporaryFolder(t);
    const cwd = join(folder, 'clone');
    const home = join(folder, 'home');
    mkdirSync(join(cwd, '.mcp-register'), { recursive: true });
    mkdirSync(home);
    writeFileSync(join(home, 'rc'), words);
    return { cwd, home, rc: join(home, 'rc') };
  }

  async function isIgnored(cwd: string, why: RegExp): Promise<void> {
    const { code, stdout, stderr } = await runCli(register('First'), { cwd });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /the state file \.mcp-register\/state\.json is ignored/);
    assert.match(stdout, why);
    assert.match(stdout, /in memory/);
  }

  for (const name of ['state.json', 'state.json.journal']) {
    test(`${name} is a link`, async (t) => {
      const { cwd, rc } = clone(t);
      symlinkSync(rc, join(cwd, '.mcp-register', name));
      await isIgnored(cwd, /symbolic link/);
      assert.equal(readFileSync(rc, 'utf8'), words);
    });
  }

  test('the folder is a link', async (t) => {
    const { cwd, home } = clone(t);
    const below = join(cwd, 'project');
    mkdirSync(below);
    symlinkSync(home, join(below, '.mcp-register'));
    await isIgnored(below, /symbolic link/);
    assert.deepEqual(readdirSync(home), ['rc']);
  });

  test('git tracks it', async (t) => {
    const { cwd } = clone(t);
    const planted = join(cwd, '.mcp-register', 'state.json');
    writeFileSync(planted, 'planted');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', cwd, ...args], { env: cleanEnvironment(), stdio: 'ignore' });
    git('init');
    git('add', '--force', '.');
    await isIgnored(cwd, /git tracks/);
    assert.equal(readFileSync(planted, 'utf8'), 'planted');
    assert.deepEqual(readdirSync(join(cwd, '.mcp-register')), ['state.json']);
  });

  test('a state file that is named and leads elsewhere is exit 2', async (t) => {
    const { cwd, rc } = clone(t);
    symlinkSync(rc, join(cwd, 'mine.json'));
    for (const args of [
      [...register('First'), '--state', 'mine.json'],
      ['emulator', '--port', '0', '--state', 'mine.json'],
    ]) {
      const { code, stderr } = await runCli(args, { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /emulator-state-linked/);
    }
    assert.equal(readFileSync(rc, 'utf8'), words);
  });
});

test('the emulator takes host names that are allowed, and refuses what is none', async (t) => {
  const cwd = temporaryFolder(t);
  for (const name of ['https://tunnel.example', 'tunnel.example:443', 'tunnel.example/x', 'a b', '']) {
    const { code, stderr } = await runCli(['emulator', '--allow-host', name], { cwd });
    assert.equal(code, 2, name);
    assert.match(stderr, /Expected --allow-host to be a host name/);
  }
  const args = ['--allow-host', 'one.example', '--allow-host', 'two.example'];
  const { url } = await startEmulatorCommand(t, cwd, args);
  for (const [name, status] of [
    ['one.example', 200],
    ['two.example', 200],
    ['three.example', 421],
  ] as const) {
    assert.equal((await rawCall(`${url}/_emulator/requests`, 'GET', [`host: ${name}`])).status, status, name);
  }
});
