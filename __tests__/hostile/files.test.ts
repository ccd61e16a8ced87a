import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { diskFiles } from '../../src/app/disk-files.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import { isTracked } from '../../src/hosts/terminal/git-index.ts';
import { legacyReply, serve } from '../core/probe/scripted-server.ts';
import { runAction } from '../support/action.ts';
import { startTarget } from '../support/center.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const posix = process.platform !== 'win32';
const words = 'echo mine\n';

/** Files that are none, by name, in a folder of their own. */
function strangeFiles(t: TestContext) {
  const folder = temporaryFolder(t);
  const fifo = join(folder, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const link = join(folder, 'link-to-fifo');
  symlinkSync(fifo, link);
  return { folder, strange: [fifo, link, '/dev/zero', '/dev/stdin', '/proc/self/mem', folder] };
}

describe('only a regular file of bounded size is read', { skip: !posix }, () => {
  test('a pipe, a device, a link to one, a folder: refused at once', (t) => {
    for (const path of strangeFiles(t).strange.filter((path) => existsSync(path))) {
      assert.throws(
        () => diskFiles.read(path),
        (error) => error instanceof InvalidInput && error.code === 'file-unreadable',
        path,
      );
    }
  });

  test('a file that says it is empty and is not is read up to the limit', () => {
    if (!existsSync('/proc/self/status')) return;
    assert.throws(() => diskFiles.read('/proc/self/status', 100), InvalidInput);
    assert.ok(diskFiles.read('/proc/self/status', 100_000).length > 100);
  });

  for (const input of ['definition-file', 'server-json', 'surface-file', 'function-key', 'probe-headers']) {
    test(`--${input} names a pipe`, async (t) => {
      const { folder, strange } = strangeFiles(t);
      const given =
        input === 'function-key' || input === 'probe-headers' ? `@${strange[0]}` : `${strange[0]}`;
      const args = ['register', '--server-url', 'http://127.0.0.1:9/mcp', '--title', 'Weather'];
      const { code } = await runCli([...args, `--${input}`, given, '--fail-on', 'breaking'], { cwd: folder });
      assert.equal(code, 2);
    });
  }

  test('a repository whose index is a pipe counts as one that tracks everything', (t) => {
    const { folder, strange } = strangeFiles(t);
    mkdirSync(join(folder, '.git'));
    symlinkSync(strange[0] ?? '', join(folder, '.git', 'index'));
    assert.equal(isTracked(join(folder, '.mcp-register')), true);
  });
});

describe('a file that we write lands nowhere else', { skip: !posix }, () => {
  async function writeSurface(t: TestContext, plant: (folder: string, precious: string) => string) {
    await using server = await serve(legacyReply());
    const folder = temporaryFolder(t);
    const precious = join(temporaryFolder(t), 'bashrc');
    writeFileSync(precious, words);
    const file = plant(folder, precious);
    const args = ['surface', '--server-url', server.url, '--surface-file', file, '--write'];
    const result = await runCli(args, { cwd: folder });
    assert.equal(readFileSync(precious, 'utf8'), words);
    return { ...result, folder };
  }

  test('surface --write replaces its file as a whole, and leaves nothing beside it', async (t) => {
    const { code, folder } = await writeSurface(t, (at) => {
      writeFileSync(join(at, 'baseline.json'), 'old');
      return 'baseline.json';
    });
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(folder), ['baseline.json']);
    JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8'));
  });

  for (const [what, plant] of Object.entries<(folder: string, precious: string) => string>({
    'a symbolic link': (folder, precious) => {
      symlinkSync(precious, join(folder, 'baseline.json'));
      return 'baseline.json';
    },
    'a hard link': (folder, precious) => {
      linkSync(precious, join(folder, 'baseline.json'));
      return 'baseline.json';
    },
    'a file in a linked folder': (folder, precious) => {
      symlinkSync(join(precious, '..'), join(folder, 'data'));
      return 'data/bashrc';
    },
    'a pipe': (folder) => {
      execFileSync('mkfifo', [join(folder, 'baseline.json')]);
      return 'baseline.json';
    },
  })) {
    test(`surface --write to ${what} is refused`, async (t) => {
      const { code, stderr, stdout } = await writeSurface(t, plant);
      assert.equal(code, 2, stdout + stderr);
      assert.match(stderr, /file-not-written/);
    });
  }

  test('surface --write into a folder that is not there is exit 2', async (t) => {
    const { code } = await writeSurface(t, () => 'nowhere/baseline.json');
    assert.equal(code, 2);
  });

  test('the report, the outputs and the summary of the action', async (t) => {
    await using server = await serve(legacyReply());
    const { inputs } = await startTarget(t, server.url);
    const folder = temporaryFolder(t);
    const precious = join(folder, 'bashrc');
    writeFileSync(precious, words);
    symlinkSync(precious, join(folder, 'mcp-register-report.json'));
    symlinkSync(precious, join(folder, 'summary'));
    symlinkSync(precious, join(folder, 'output'));
    const { code, log } = await runAction(t, inputs, {
      env: {
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    });
    assert.equal(readFileSync(precious, 'utf8'), words);
    JSON.parse(readFileSync(join(folder, 'mcp-register-report.json'), 'utf8'));
    assert.equal(code, 0);
    assert.match(log, /^::warning .*Could not write/m);
  });
});
