import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { startDemoServer } from '../../src/demo/demo-server.ts';
import { cleanEnvironment } from '../support/bundle.ts';

const root = resolve(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the packed command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const cwd = join(folder, 'project');
  const env = {
    ...cleanEnvironment(),
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
    NO_COLOR: '1',
    npm_config_cache: join(folder, 'cache'),
  };
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  const installed = ['node', 'node_modules/mcp-register/dist/cli/index.js'] as const;

  before(() => {
    const pack = [join(root, 'scripts', 'package-npm.ts'), '--out', folder];
    execFileSync(process.execPath, pack, { env, stdio: 'pipe' });
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    mkdirSync(cwd);
    const install = run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, tarball));
    assert.equal(install.status, 0, install.stderr);
  });

  test('installs into an empty folder without a network, and runs by npx --no-install', () => {
    assert.deepEqual(
      readdirSync(join(cwd, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['mcp-register'],
    );
    const version = run('npx', '--no-install', 'mcp-register', '--version');
    assert.equal(version.stdout.trim(), manifest.version, version.stderr);
    const probe = ['probe', '--server-url', 'http://127.0.0.1:9/mcp', '--probe-timeout', '0'];
    const failed = run('npx', '--no-install', 'mcp-register', ...probe);
    assert.equal(failed.status, 3, failed.stderr);
    for (const part of ['dist/cli/licenses.txt', 'dist/cli/assets', 'schemas', 'LICENSE', 'README.md']) {
      assert.ok(existsSync(join(cwd, 'node_modules', 'mcp-register', part)), part);
    }
  });

  test('takes a newcomer from the demo to a server of their own, and leaves no trace', async (t) => {
    const own = await startDemoServer('2.0.0');
    t.after(() => own.close());
    const before = readdirSync(cwd);
    const [node, ...args] = installed;
    const demo = spawn(node, [...args, 'demo'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    t.after(() => demo.kill('SIGKILL'));
    let shown = '';
    demo.stdout.on('data', (chunk) => {
      shown += String(chunk);
    });
    while (!/unregister .*\n/.test(shown)) await once(demo.stdout, 'data');
    const [probe = '', register = '', unregister = ''] = shown.match(/^node .*/gm) ?? [];
    const ofOwn = `${installed.join(' ')} register --server-url ${own.url} --api-id weather --title Weather`;
    for (const [command, expected] of [
      [probe, /Demo: healthy/],
      [register, /Demo: registered as "demo" in local/],
      [ofOwn, /Weather: registered as "weather" in local/],
      [unregister, /Demo: removed from local/],
      [ofOwn, /"weather" in local is up to date/],
    ] as const) {
      const pasted = await promisify(execFile)('bash', ['-c', command], { cwd, env });
      assert.match(pasted.stdout, expected, command);
    }
    demo.kill('SIGINT');
    assert.deepEqual(await once(demo, 'exit'), [0, null]);
    assert.deepEqual(readdirSync(cwd), before);
  });

  test('says where it comes from, on which Node it runs, and that npm is to show its provenance', () => {
    assert.deepEqual(manifest.files, ['dist/cli', 'schemas']);
    assert.equal(manifest.engines.node, '>=20.11');
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    assert.match(manifest.repository.url, /github\.com\/mcp-register\/mcp-register/);
  });
});

test('no page runs a package of that name from npm, which is not ours', () => {
  const pages = execFileSync('git', ['ls-files', '*.md', '*.yml'], { cwd: root, encoding: 'utf8' }).split(
    '\n',
  );
  for (const page of pages.filter(Boolean)) {
    const text = readFileSync(join(root, page), 'utf8').replace(
      /no page tells anyone to run `npx mcp-register`/,
      '',
    );
    assert.doesNotMatch(
      text,
      /npx (?:--yes |-y )?mcp-register|npm (?:install|i) (?:-g |--global )?mcp-register\b/,
      page,
    );
  }
});
