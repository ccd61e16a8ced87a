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
    assert.ok(foreign.length >= 5);
    for (const action of foreign) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read the sources and no more, but for the release', () => {
    for (const path of paths.filter((name) => !name.endsWith('release.yml'))) {
      const { permissions, jobs } = parse(read(path));
      assert.deepEqual(permissions, { contents: 'read' }, path);
      for (const job of Object.values<object>(jobs)) assert.ok(!('permissions' in job), path);
    }
  });
});

test('CI runs every part of the check, each in a job of its own', () => {
  const [, all = ''] = /^ {2}set -- (.+)$/m.exec(read('.ci/run')) ?? [];
  const { jobs } = parse(read('.github/workflows/ci.yml'));
  assert.deepEqual(jobs.check.strategy.matrix.part, all.split(' '));
  assert.equal(jobs.check.steps.at(-1).run, 'bash .ci/run "$PART"');
});
