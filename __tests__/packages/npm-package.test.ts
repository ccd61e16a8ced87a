import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { cleanEnvironment } from '../support/bundle.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the packed command line', () => {
  test('installs into an empty folder without a network, and runs by npx --no-install', (t) => {
    const folder = temporaryFolder(t);
    const env = { ...cleanEnvironment(), NO_COLOR: '1', npm_config_cache: join(folder, 'cache') };
    execFileSync(process.execPath, [join(root, 'scripts', 'package-npm.ts'), '--out', folder], {
      env,
      stdio: 'pipe',
    });
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const cwd = join(folder, 'project');
    mkdirSync(cwd);
    const npm = (command: string, ...args: readonly string[]) =>
      spawnSync(command, args, { cwd, env, encoding: 'utf8' });
    const installed = npm('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, tarball));
    assert.equal(installed.status, 0, installed.stderr);
    assert.deepEqual(
      readdirSync(join(cwd, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['mcp-register'],
    );
    const version = npm('npx', '--no-install', 'mcp-register', '--version');
    assert.equal(version.stdout.trim(), manifest.version, version.stderr);
    const probe = ['probe', '--server-url', 'http://127.0.0.1:9/mcp', '--probe-timeout', '0'];
    const run = npm('npx', '--no-install', 'mcp-register', ...probe);
    assert.equal(run.status, 3, run.stderr);
    const demo = spawnSync('node', ['node_modules/mcp-register/dist/cli/index.js', 'demo', '--help'], {
      cwd,
      env,
      encoding: 'utf8',
    });
    assert.match(demo.stdout, /It starts an MCP server with three tools/, 'dist/ is older than src/');
    for (const part of ['dist/cli/licenses.txt', 'dist/cli/assets', 'schemas', 'LICENSE', 'README.md']) {
      assert.ok(existsSync(join(cwd, 'node_modules', 'mcp-register', part)), part);
    }
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
