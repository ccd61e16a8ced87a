/**
 * Packs the built task of Azure Pipelines as an extension: the bundle in dist/azure-pipelines, its manifest, its
 * page and its icon, and nothing else. The packaging tool is fetched once, by the hashes of its lock file; after that
 * no network is needed.
 *
 *   npm run package:vsix                                  writes build/mcp-register-<version>.vsix
 *   npm run package:vsix -- --publisher contoso           for a publisher of your own
 *   npm run package:vsix -- --release 1.4.2               a version of its own, for the extension and the task
 *   npm run package:vsix -- --out some/folder/name.vsix
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const greatestBytes = 5 * 1024 * 1024;

const root = resolve(import.meta.dirname, '..');
const tools = join(root, '.ci', 'tools');
const packagingTool = join(tools, 'node_modules', '.bin', process.platform === 'win32' ? 'tfx.cmd' : 'tfx');
const built = join(root, 'dist', 'azure-pipelines');
const source = join(root, 'azure-pipelines');
const { values } = parseArgs({
  options: { publisher: { type: 'string' }, release: { type: 'string' }, out: { type: 'string' } },
});
const extension = JSON.parse(readFileSync(join(source, 'vss-extension.json'), 'utf8'));
if (values.publisher !== undefined) extension.publisher = values.publisher;
if (values.release !== undefined) extension.version = values.release;
if (!/^\d+\.\d+\.\d+$/.test(extension.version))
  throw new Error(`--release ${extension.version} is no version a.b.c`);
if (!existsSync(join(built, 'index.js'))) throw new Error('There is no built task: run npm run build first.');

const out = resolve(values.out ?? join(root, 'build', `mcp-register-${extension.version}.vsix`));
const folder = mkdtempSync(join(tmpdir(), 'mcp-register-vsix-'));
try {
  stage();
  pack();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { size } = statSync(out);
console.log(
  `${relative('.', out)}: ${size.toLocaleString('en')} bytes, ${extension.publisher}.${extension.id} ${extension.version}`,
);
if (size >= greatestBytes) {
  console.error(`That is over ${greatestBytes.toLocaleString('en')} bytes.`);
  process.exitCode = 1;
}

/** The folder as the manifest describes it. */
function stage(): void {
  for (const name of ['overview.md', extension.icons.default]) cpSync(join(source, name), join(folder, name));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const task = join(folder, extension.files[0].path);
  cpSync(built, task, { recursive: true });
  writeFileSync(join(folder, 'vss-extension.json'), JSON.stringify(extension));
  if (values.release === undefined) return;
  const manifest = JSON.parse(readFileSync(join(task, 'task.json'), 'utf8'));
  const [major, minor, patch] = values.release.split('.').map(Number);
  if (major !== manifest.version.Major)
    throw new Error(`--release must begin with ${manifest.version.Major}, as the task’s version does.`);
  manifest.version = { Major: major, Minor: minor, Patch: patch };
  writeFileSync(join(task, 'task.json'), JSON.stringify(manifest, undefined, 2));
}

function pack(): void {
  mkdirSync(dirname(out), { recursive: true });
  rmSync(out, { force: true });
  if (!existsSync(packagingTool)) fetchTools();
  const create = ['extension', 'create', '--no-prompt', '--root', folder];
  const files = ['--manifest-globs', 'vss-extension.json', '--output-path', out];
  const { status, stdout, stderr } = run(packagingTool, [...create, ...files]);
  // The tool warns of a broken task and exits with 0 all the same.
  const told = `${stdout}${stderr}`;
  if (status === 0 && existsSync(out) && !/warning|error/i.test(told)) return;
  throw new Error(`The packaging tool refused (exit ${status}):\n${told}`);
}

/** No script of a package is run, and a package whose hash is another one is refused. */
function fetchTools(): void {
  const { status, stderr } = run('npm', ['ci', '--prefix', tools, '--ignore-scripts', '--prefer-offline']);
  if (status !== 0) throw new Error(`The packaging tool could not be fetched (exit ${status}):\n${stderr}`);
}

function run(command: string, args: readonly string[]) {
  // Windows starts npm and what npm installs through its shell.
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
}
