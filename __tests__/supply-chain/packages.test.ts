import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '..', '..');

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

const lock: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path;

/** Whether a range such as `>=18`, `>= 16.0.0 <25`, `^20.17.0` or `*` has a release of this major version in it. */
function admits(range: string, major: number): boolean {
  const [, operator = '', first = ''] = /^(>=|>|\^|~|)\s*v?(\d+)/.exec(range) ?? [];
  if (first === '') return range === '*' || range === '';
  return operator.startsWith('>') ? Number(first) <= major : Number(first) === major;
}

describe('the lock file', () => {
  test('pins every package by the hash of its content, and names no address', () => {
    for (const [path, { integrity, resolved, link }] of installed) {
      assert.match(integrity ?? '', /^sha512-/, path);
      assert.equal(resolved, undefined, path);
      assert.equal(link, undefined, path);
    }
  });

  test('takes nothing from git, from a file or from an address', () => {
    const asked = installed.flatMap(([, { dependencies = {} }]) => Object.entries(dependencies));
    for (const [name, range] of [...asked, ...Object.entries<string>(manifest.dependencies)]) {
      assert.doesNotMatch(range, /^(?:git|https?|file|link|github):|^[\w-]+\/[\w-]+/, `${name}: ${range}`);
    }
  });

  test('lets no package run a script at installation but those that are named', () => {
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    assert.deepEqual(scripted.toSorted(), Object.keys(manifest.allowScripts).toSorted());
  });

  test('has only packages that run on the oldest Node of an agent, so that npm ci warns about none', () => {
    const [, oldest = ''] = /^>=(\d+)/.exec(manifest.engines.node) ?? [];
    assert.equal(oldest, '20');
    for (const [path, { version, engines }] of installed) {
      const ranges = (engines?.node ?? '*').split('||').map((range) => range.trim());
      assert.ok(
        ranges.some((range) => admits(range, Number(oldest))),
        `${path} ${version} needs Node ${engines?.node}`,
      );
    }
  });

  test('brings only licences that let the product be passed on', () => {
    const taken =
      /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Python-2\.0|Unlicense|WTFPL)$/;
    for (const [path, { license = '', dev }] of installed) {
      if (dev) continue;
      const choices = license.replace(/[()]/g, '').split(/ OR /);
      assert.ok(
        choices.some((choice) => taken.test(choice)),
        `${path}: ${license}`,
      );
    }
  });
});

describe('the licences that are shipped', () => {
  for (const face of ['cli', 'github', 'azure-pipelines']) {
    test(`of dist/${face} name each package once, at the version of the lock file, with its text`, () => {
      const file = join(root, 'dist', face, 'licenses.txt');
      assert.ok(existsSync(file));
      const entries = readFileSync(file, 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
      assert.ok(entries.length > 20);
      const versions = new Set(installed.map(([path, { version }]) => `${nameOf(path)} ${version}`));
      const titles = entries.map((entry) => entry.split('\n')[0] ?? '');
      assert.deepEqual(titles, [...new Set(titles)]);
      for (const [index, title] of titles.entries()) {
        assert.ok(versions.has(title.replace(/ \([^)]*\)+$/, '')), title);
        const words = entries[index]?.slice(title.length).trim() ?? '';
        assert.ok(words.length > 200, `${title} comes without its licence`);
      }
    });
  }
});

test('the bill of materials has every package that is not for development only, and is the same each time', (t) => {
  const folder = temporaryFolder(t);
  const write = (name: string) => {
    const file = join(folder, name);
    execFileSync(process.execPath, [join(root, 'scripts', 'sbom.ts'), file], { cwd: root });
    return readFileSync(file, 'utf8');
  };
  const text = write('one.json');
  assert.equal(write('two.json'), text);
  const bill: {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string; version: string; hashes: unknown[] }[];
  } = JSON.parse(text);
  assert.equal(bill.bomFormat, 'CycloneDX');
  assert.equal(bill.metadata.component.name, manifest.name);
  const listed = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
  const needed = installed.filter(
    ([, { dev, devOptional, optional, peer }]) => !dev && !devOptional && !optional && !peer,
  );
  for (const [path, { version }] of needed) assert.ok(listed.has(`${nameOf(path)} ${version}`), path);
  assert.ok(bill.components.every(({ hashes }) => hashes.length > 0));
});
