/**
 * Builds `dist/`: tsc, then one ESM bundle for each face, with the licences of what is in it.
 *
 *   node scripts/build.ts            writes dist/
 *   node scripts/build.ts --check    builds elsewhere and fails when dist/ differs
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ncc, { type Bundle, type BundledModule } from '@vercel/ncc';

const root = resolve(import.meta.dirname, '..');
const faces = { cli: 'cli.js', github: 'github.js', 'azure-pipelines': 'azure-pipelines.js' } as const;
const openApiSchemas = join(root, 'node_modules', '@seriousme', 'openapi-schema-validator', 'schemas');
/** What makes a folder a task of Azure Pipelines. */
const taskFiles = ['task.json', 'azure-pipelines/icon.png'].map((name) => join(root, name));
/** Says what the bundles have in place of a package; the bundler reads it from here. */
process.env.TS_NODE_PROJECT = join(root, 'scripts', 'bundle.tsconfig.json');
const pageAssets = join(root, 'src', 'emulator', 'page', 'assets');

const check = process.argv.includes('--check');
const target = check ? mkdtempSync(join(tmpdir(), 'mcp-register-dist-')) : join(root, 'dist');
try {
  compile();
  if (!check) rmSync(target, { recursive: true, force: true });
  for (const [face, entry] of Object.entries(faces)) await bundle(face, entry);
  if (check) compare();
} finally {
  if (check) rmSync(target, { recursive: true, force: true });
}

function compile(): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function bundle(face: string, entry: string): Promise<void> {
  const out = join(target, face);
  mkdirSync(out, { recursive: true });
  const built = await ncc(join(root, 'build', entry), {
    cache: false,
    minify: false,
    quiet: true,
    // Pulled in for signing in through a browser, which this product never does.
    externals: { open: 'node:process' },
  });
  writeFileSync(join(out, 'index.js'), withLineFeeds(built.code));
  chmodSync(join(out, 'index.js'), 0o755);
  for (const [name, { source }] of Object.entries(built.assets)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), name.endsWith('.js') ? withLineFeeds(source.toString()) : source);
  }
  // The validator reads its schemas from beside itself, by names that no bundler can follow.
  for (const name of ['v3.0', 'v3.1'])
    cpSync(join(openApiSchemas, name), join(out, 'schemas', name), { recursive: true });
  // So does the embedded API Center with its page's files; the command line alone carries it.
  if (face === 'cli') cpSync(pageAssets, join(out, 'assets'), { recursive: true });
  if (face === 'azure-pipelines') for (const file of taskFiles) cpSync(file, join(out, basename(file)));
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(out, 'licenses.txt'), licenses(built));
}

/** Some packages are published with CRLF; git would change it, and dist/ would no longer match. */
function withLineFeeds(code: string): string {
  return code.replace(/\r\n/g, '\n');
}

/** The licence text of every package that has a module in the bundle, from the bundle's own module list. */
function licenses(built: Bundle): string {
  const files = new Set<string>();
  const visit = (modules: readonly BundledModule[] = []) => {
    for (const { nameForCondition, modules: inner } of modules) {
      if (nameForCondition) files.add(nameForCondition);
      visit(inner);
    }
  };
  visit(
    built.stats.toJson({
      all: false,
      modules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
      groupModulesByType: false,
      groupModulesByPath: false,
      groupModulesByAttributes: false,
      groupModulesByCacheStatus: false,
      groupModulesByExtension: false,
      groupModulesByLayer: false,
    }).modules,
  );
  const folders = new Set([...files].map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
      return { title: `${name} ${version} (${license})`, text };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder under node_modules whose package a file belongs to; undefined for our own files. */
function packageFolder(file: string): string | undefined {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  const folder = match?.[1];
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function compare(): void {
  const list = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .toSorted()
      : [];
  const dist = join(root, 'dist');
  const names = new Set([...list(target), ...list(dist)]);
  const differing = [...names].filter((name) => {
    const [built, committed] = [join(target, name), join(dist, name)];
    return (
      !existsSync(built) || !existsSync(committed) || !readFileSync(built).equals(readFileSync(committed))
    );
  });
  if (differing.length === 0) {
    console.log(`dist/ matches src/ (${names.size} files)`);
    return;
  }
  console.error(`dist/ does not match src/: ${differing.map((name) => relative('.', name)).join(', ')}`);
  console.error('Run npm run build and commit dist/.');
  process.exitCode = 1;
}
