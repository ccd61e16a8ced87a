import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { filesOfCommit as filesOf } from '../../src/app/git-files.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import { gitIn } from '../support/git.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function startRepository(t: TestContext) {
  const folder = temporaryFolder(t);
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    write(path: string, text: string) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(subject: string) {
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '-m', subject);
      return git('rev-parse', 'HEAD');
    },
  };
}

function filesOfCommit(ref: string | undefined, folder: string) {
  const files = filesOf(ref, folder);
  assert.ok(files);
  return files;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('files as a commit has them', () => {
  test('are read and listed, whatever lies in the working directory now', (t) => {
    const repository = startRepository(t);
    repository.write('fleet/a.yaml', 'old');
    repository.write('fleet/teams/b.yaml', 'b');
    const before = repository.commit('first');
    repository.write('fleet/a.yaml', 'new');
    repository.write('fleet/c.yaml', 'c');
    repository.commit('second');
    const files = filesOfCommit(before, join(repository.folder, 'fleet'));
    const at = (path: string) => join(repository.folder, path);
    assert.equal(decode(files.read(at('fleet/a.yaml'))), 'old');
    assert.deepEqual(files.list(at('fleet')), [
      { name: 'a.yaml', kind: 'file', link: false },
      { name: 'teams', kind: 'folder', link: false },
    ]);
    assert.equal(files.list(at('nowhere')), undefined);
    assert.equal(files.realPath(at('fleet/c.yaml')), undefined);
    assert.throws(() => files.read(at('fleet/c.yaml')), InvalidInput);
  });

  test('are those from which a branch started, not what its base became since', (t) => {
    const repository = startRepository(t);
    repository.write('a.yaml', 'shared');
    repository.commit('first');
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.write('b.yaml', 'mine');
    repository.commit('mine');
    repository.git('switch', '--quiet', 'main');
    repository.write('a.yaml', 'theirs');
    repository.commit('theirs');
    repository.git('switch', '--quiet', 'feature');
    assert.equal(
      decode(filesOfCommit('main', repository.folder).read(join(repository.folder, 'a.yaml'))),
      'shared',
    );
  });

  test('are, without a name, those of the branch that the checked-out merge goes into', (t) => {
    const repository = startRepository(t);
    repository.write('a.yaml', 'shared');
    repository.commit('first');
    assert.equal(filesOf(undefined, repository.folder), undefined);
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.write('b.yaml', 'mine');
    repository.commit('mine');
    repository.git('switch', '--quiet', 'main');
    repository.write('a.yaml', 'theirs');
    repository.commit('theirs');
    repository.git('merge', '--quiet', '--no-edit', 'feature');
    const files = filesOfCommit(undefined, repository.folder);
    assert.equal(decode(files.read(join(repository.folder, 'a.yaml'))), 'theirs');
    assert.equal(files.realPath(join(repository.folder, 'b.yaml')), undefined);
  });

  test('are not read through a link', (t) => {
    const repository = startRepository(t);
    repository.write('a.yaml', 'a');
    symlinkSync('/etc/hostname', join(repository.folder, 'link.yaml'));
    const commit = repository.commit('first');
    const [, link] = filesOfCommit(commit, repository.folder).list(repository.folder) ?? [];
    assert.deepEqual(link, { name: 'link.yaml', kind: 'other', link: true });
  });

  for (const ref of ['nowhere', '--output=stolen', 'HEAD:a.yaml', '']) {
    test(`"${ref}" is no commit, and the way to fetch it is told`, (t) => {
      const repository = startRepository(t);
      repository.write('a.yaml', 'a');
      repository.commit('first');
      assert.throws(
        () => filesOfCommit(ref, repository.folder),
        (error) =>
          error instanceof InvalidInput &&
          error.code === 'ref-unknown' &&
          /fetch-depth/.test(String(error.next)),
      );
    });
  }

  test('outside a repository there is none', (t) => {
    assert.throws(() => filesOfCommit('HEAD', temporaryFolder(t)), InvalidInput);
  });

  test('a program that the repository names is not started', (t) => {
    const repository = startRepository(t);
    repository.write('a.yaml', 'a');
    const commit = repository.commit('first');
    const trap = join(repository.folder, 'trap');
    repository.git('config', 'core.fsmonitor', `touch ${trap}`);
    repository.git('config', 'core.pager', `touch ${trap}`);
    filesOfCommit(commit, repository.folder).list(repository.folder);
    assert.throws(() => execFileSync('ls', [trap], { stdio: 'ignore' }));
  });
});
