/**
 * Packs the built command line for npm: the bundle in dist/cli, the schemas, and a manifest without dependencies, because
 * the bundle has all it needs in it. No network is used.
 *
 *   npm run package:npm                       writes build/mcp-register-<version>.tgz
 *   npm run package:npm -- --out some/folder
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What is only for those who work on the sources. */
const ownMembers = new Set(['scripts', 'allowScripts', 'overrides', 'dependencies', 'devDependencies']);

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'build'));
const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!existsSync(join(root, 'dist', 'cli', 'index.js'))) {
  throw new Error('There is no built command line: run npm run build first.');
}

const folder = mkdtempSync(join(tmpdir(), 'mcp-register-npm-'));
try {
  for (const name of ['dist/cli', 'schemas', 'README.md', 'LICENSE']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const packed = Object.fromEntries(Object.entries(manifest).filter(([member]) => !ownMembers.has(member)));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packed, undefined, 2)}\n`);
  mkdirSync(out, { recursive: true });
  const npmPack = ['pack', '--ignore-scripts', '--pack-destination', out];
  const { status } = spawnSync('npm', npmPack, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Windows starts npm through its shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed (exit ${status}).`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
