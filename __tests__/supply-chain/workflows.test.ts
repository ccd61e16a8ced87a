import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const paths = globSync('.github/workflows/*.yml', { cwd: root });

describe('the project’s own workflows', () => {
  test('use actions of others by commit, each with the version that it is', () => {
    const used = paths.flatMap((path) => [...read(path).matchAll(/^ *(?:- )?uses: (.+)$/gm)]);
    const foreign = used.map(([, action = '']) => action).filter((action) => action !== './');
    assert.ok(foreign.length >= 10);
    for (const action of foreign) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read the sources and no more, but for the release', () => {
    for (const path of paths.filter((name) => !name.endsWith('release.yml'))) {
      const { permissions, jobs } = parse(read(path));
      assert.deepEqual(permissions, { contents: 'read' }, path);
      for (const job of Object.values<object>(jobs)) assert.ok(!('permissions' in job), path);
    }
  });

  test('build a release where nothing can be written, and attest what was built', () => {
    const { permissions, jobs } = parse(read('.github/workflows/release.yml'));
    assert.deepEqual(permissions, {});
    assert.deepEqual(jobs.build.permissions, { contents: 'read' });
    assert.deepEqual(jobs.attest.permissions, { 'id-token': 'write', attestations: 'write' });
    assert.deepEqual(jobs.publish.permissions, { contents: 'write' });
    assert.deepEqual(jobs.publish.needs, ['build', 'attest']);
    interface Step {
      readonly uses?: string;
      readonly run?: string;
      readonly with?: Readonly<Record<string, string>>;
    }
    const steps = (job: { readonly steps: readonly Step[] }) => job.steps;
    // A job that may write runs nothing that the sources or a package bring.
    for (const job of [jobs.attest, jobs.publish]) {
      for (const { uses = '', run = '' } of steps(job)) {
        assert.doesNotMatch(uses, /checkout|setup-node/);
        assert.doesNotMatch(run, /\b(?:npm|npx|node|tfx)\b/);
      }
    }
    // The registry takes the package that was built, and the job has neither the sources nor a token.
    assert.deepEqual(jobs.npm.permissions, { 'id-token': 'write' });
    assert.deepEqual(jobs.npm.needs, ['build', 'attest']);
    assert.equal(jobs.npm.if, "vars.NPM_PUBLISH == 'true'");
    const published = steps(jobs.npm);
    assert.ok(published.every(({ uses = '' }) => !uses.startsWith('actions/checkout@')));
    assert.deepEqual(
      published.flatMap(({ run = '' }) => (/\bnpm\b/.test(run) ? [run] : [])),
      ['npm publish release/*.tgz --provenance --access public --ignore-scripts'],
    );
    const attested = steps(jobs.attest).filter(({ uses = '' }) => uses.startsWith('actions/attest@'));
    assert.deepEqual(
      attested.map(({ with: inputs }) => inputs?.['sbom-path']),
      [undefined, 'release/sbom.cdx.json'],
    );
  });

  test('take npm and the packaging tool by the hashes of a lock file, and run no script of theirs', () => {
    const lock: { packages: Record<string, { integrity?: string; resolved?: string; inBundle?: boolean }> } =
      JSON.parse(read('.ci/tools/package-lock.json'));
    const { dependencies } = JSON.parse(read('.ci/tools/package.json'));
    assert.deepEqual(Object.keys(dependencies), ['npm', 'tfx-cli']);
    for (const version of Object.values<string>(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
    for (const [path, { integrity, resolved, inBundle }] of Object.entries(lock.packages)) {
      if (path === '' || inBundle) continue;
      assert.match(integrity ?? '', /^sha512-/, path);
      assert.equal(resolved, undefined, path);
    }
    for (const path of [...paths, 'scripts/package-vsix.ts', 'docs/releasing.md']) {
      const text = read(path);
      assert.doesNotMatch(text, /npm install (?:-g|--global) (?!\.\/)|npx tfx|--package=/, path);
      for (const line of text.split('\n').filter((one) => one.includes('npm ci --prefix'))) {
        assert.match(line, /--ignore-scripts/, path);
      }
    }
  });

  test('docs/releasing.md verifies what the release attests', () => {
    const page = read('docs/releasing.md');
    for (const step of [
      'sha256sum --check',
      'gh attestation verify',
      '--predicate-type',
      '--signer-workflow',
    ]) {
      assert.ok(page.includes(step), step);
    }
  });
});

test('CI runs every part of the check, each in a job of its own', () => {
  const [, all = ''] = /^ {2}set -- (.+)$/m.exec(read('.ci/run')) ?? [];
  const { jobs } = parse(read('.github/workflows/ci.yml'));
  // What one machine tries a sample of, the workflow tries whole.
  const parts = all.split(' ').map((part) => (part === 'sample' ? 'chaos' : part));
  assert.deepEqual(jobs.check.strategy.matrix.part, parts);
  assert.equal(jobs.check.steps.at(-1).run, 'bash .ci/run "$PART"');
});
