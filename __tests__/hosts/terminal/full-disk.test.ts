import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, type TestContext, test } from 'node:test';
import { startDemoServer } from '../../../src/demo/demo-server.ts';
import { cleanEnvironment } from '../../support/bundle.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cli = resolve(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');
const skip = existsSync('/dev/full') ? false : 'there is no /dev/full';

async function runToFullDisk(t: TestContext, args: readonly string[]) {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: temporaryFolder(t),
    env: cleanEnvironment(),
    stdio: ['ignore', full, 'pipe'],
  });
  assert.ok(child.stderr);
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { errors, code };
}

describe('a full disk behind standard output does not change the exit code, and is said once', {
  skip,
}, () => {
  const cases: Readonly<Record<string, (url: string) => readonly string[]>> = {
    'a run that succeeds': (url) => ['probe', '--server-url', url],
    'a run with JSON': (url) => ['probe', '--server-url', url, '--output', 'json'],
    help: () => ['probe', '--help'],
    'a surface': (url) => ['surface', '--server-url', url],
  };
  for (const [name, args] of Object.entries(cases)) {
    test(name, async (t) => {
      const server = await startDemoServer('1.0.0');
      t.after(() => server.close());
      const { errors, code } = await runToFullDisk(t, args(server.url));
      assert.equal(code, 0, errors);
      assert.equal(errors.match(/Could not write to standard output/g)?.length, 1, errors);
      assert.doesNotMatch(errors, /\n {4}at /);
    });
  }

  test('a run that fails keeps its own code', async (t) => {
    const args = ['probe', '--server-url', 'http://127.0.0.1:9/mcp', '--probe-timeout', '0'];
    const { errors, code } = await runToFullDisk(t, args);
    assert.equal(code, 3, errors);
    assert.doesNotMatch(errors, /\n {4}at /);
  });
});
