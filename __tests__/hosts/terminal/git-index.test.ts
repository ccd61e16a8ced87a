import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { isTracked } from '../../../src/hosts/terminal/git-index.ts';
import { foreignness } from '../../../src/hosts/terminal/state-folder.ts';
import { cleanEnvironment } from '../../support/bundle.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Git = (...args: readonly string[]) => void;

/** A repository with these files staged, and its folder. */
function repository(t: TestContext, files: readonly string[], options: readonly string[] = []) {
  const folder = join(temporaryFolder(t), 'clone');
  mkdirSync(folder);
  const git: Git = (...args) => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      env: { ...cleanEnvironment(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'ignore',
    });
  };
  git('init', ...options);
  put(folder, files);
  if (files.length > 0) git('add', '--force', '.');
  return { folder, git };
}

function put(folder: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
}

/** Names that share beginnings in several ways, so that compressed ones are cut at odd places. */
const many = [
  '.mcp-registers/x',
  ...Array.from({ length: 300 }, (_, n) =>
    `.mcp-r/${'d/'.repeat(n % 7)}file-${n}-${'é'.repeat(n % 100)}`.slice(0, 200),
  ),
  'src/main.ts',
  `src/${'x'.repeat(200)}`,
];

for (const version of ['2', '3', '4']) {
  for (const format of ['sha1', 'sha256']) {
    test(`an index of version ${version} with ${format} tells whether the folder is tracked`, (t) => {
      const { folder, git } = repository(t, many, [`--object-format=${format}`]);
      const state = join(folder, '.mcp-register');
      git('update-index', '--index-version', version);
      assert.equal(isTracked(state), false);
      put(folder, ['.mcp-register/state.json', 'later']);
      git('add', '--force', '.mcp-register');
      if (version === '3') {
        git('add', '--intent-to-add', 'later');
      }
      assert.equal(isTracked(state), true);
    });
  }
}

test('a split index, a linked worktree and a folder below the top tell it too', (t) => {
  const { folder, git } = repository(t, ['sub/.mcp-register/state.json', 'a']);
  assert.equal(isTracked(join(folder, 'sub', '.mcp-register')), true);
  assert.equal(isTracked(join(folder, '.mcp-register')), false);
  git('update-index', '--split-index');
  put(folder, ['b']);
  git('add', 'b');
  assert.equal(isTracked(join(folder, 'sub', '.mcp-register')), true);
  git('commit', '-m', 'all');
  git('worktree', 'add', join(folder, '..', 'other'));
  assert.equal(isTracked(join(folder, '..', 'other', 'sub', '.mcp-register')), true);
  assert.equal(isTracked(join(folder, '..', 'other', '.mcp-register')), false);
});

test('the folder as a submodule or in other letters is tracked; an empty repository, or none, tracks nothing', (t) => {
  const { folder, git } = repository(t, []);
  const state = join(folder, '.mcp-register');
  assert.equal(isTracked(state), false);
  assert.equal(isTracked(join(temporaryFolder(t), '.mcp-register')), false);
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},.MCP-register`);
  assert.equal(isTracked(state), true);
});

test('an index that cannot be read is not trusted', (t) => {
  const { folder } = repository(t, ['a']);
  for (const content of [
    '',
    'DIRC',
    'my diary, which is long enough to be read as a number or two',
    'DIRC\0\0\0\u0002\0\0\0\u0009',
  ]) {
    writeFileSync(join(folder, '.git', 'index'), content);
    assert.equal(isTracked(join(folder, '.mcp-register')), true, content);
  }
});

test('no program of the repository runs when it is asked', async (t) => {
  const { folder, git } = repository(t, ['.mcp-register/state.json']);
  const trace = join(folder, 'ran');
  git('config', 'core.fsmonitor', `touch ${trace}`);
  assert.match(
    (await foreignness(join(folder, '.mcp-register', 'state.json'), {
      workingDirectory: folder,
      uid: undefined,
    })) ?? '',
    /git tracks its folder/,
  );
  assert.ok(!existsSync(trace));
});

test('a folder of another user is not the user’s', async (t) => {
  const workingDirectory = temporaryFolder(t);
  put(workingDirectory, ['.mcp-register/state.json']);
  const statePath = join(workingDirectory, '.mcp-register', 'state.json');
  const { uid } = statSync(dirname(statePath));
  assert.equal(await foreignness(statePath, { workingDirectory, uid }), undefined);
  assert.match(
    (await foreignness(statePath, { workingDirectory, uid: uid + 1 })) ?? '',
    /another user owns its folder/,
  );
});
