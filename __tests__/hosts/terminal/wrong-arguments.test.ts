import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { cleanEnvironment } from '../../support/bundle.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cli = resolve(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');

function type(t: TestContext, ...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: temporaryFolder(t),
    env: { ...cleanEnvironment(), NO_COLOR: '1' },
    encoding: 'utf8',
  });
  assert.equal(status, 2, stderr);
  return stderr;
}

const url = 'https://weather.example/mcp';

describe('what was typed is answered with what would be right', () => {
  for (const command of ['register', 'plan', 'probe', 'surface']) {
    test(`a URL after ${command}`, (t) => {
      assert.match(type(t, command, url), new RegExp(`mcp-register ${command} --server-url ${url}`));
    });
  }

  test('a URL in place of a command', (t) => {
    assert.match(type(t, url), new RegExp(`mcp-register probe --server-url ${url}`));
  });

  test('a word that is no value of an option, and not the URL that is one', (t) => {
    const said = type(t, 'probe', '--server-url', url, 'weather');
    assert.doesNotMatch(said, /A URL stands without its option/);
    assert.match(said, /Too many arguments/i);
  });

  test('a manifest after sync, and the address of a registry after audit', (t) => {
    assert.match(type(t, 'sync', 'fleet.yaml'), /mcp-register sync --manifest fleet\.yaml/);
    assert.match(
      type(t, 'audit', '--only', 'x', url),
      new RegExp(`mcp-register audit --registry-url ${url}`),
    );
  });

  test('a missing choice, with what there is to choose from', (t) => {
    assert.match(type(t, 'export'), /Give --format, one of copilot, vscode/);
  });

  test('a URL after a command that takes none', (t) => {
    assert.match(type(t, 'sweep', url), /See mcp-register sweep --help/);
  });

  for (const [typed, meant] of [
    ['preview', 'plan'],
    ['validate', 'probe'],
    ['delete', 'unregister'],
    ['Apply', 'sync'],
    ['regster', 'register'],
    ['quickstart', 'demo'],
  ] as const) {
    test(`${typed} for ${meant}`, (t) => {
      assert.match(type(t, typed), new RegExp(`Did you mean ${meant}\\?`));
    });
  }

  test('a command that is like none: all are named', (t) => {
    for (const args of [['frobnicate'], []]) {
      assert.match(
        type(t, ...args),
        /The commands are register, plan, unregister, .*doctor, emulator, demo\./,
      );
    }
  });

  for (const quoted of [`'${url}'`, `"${url}"`, `“${url}”`, `‘${url}’`]) {
    test(`a value that keeps its quotes: ${quoted}`, (t) => {
      const said = type(t, 'probe', '--server-url', quoted);
      assert.match(said, /The value of --server-url has quotation marks around it/);
      assert.doesNotMatch(said, /not an http or https URL/);
    });
  }

  test('a secret in quotes is named and not shown', (t) => {
    const said = type(t, 'probe', '--server-url', url, '--function-key', "'c4n4ry-key-of-a-function'");
    assert.match(said, /The value of --function-key has quotation marks/);
    assert.doesNotMatch(said, /c4n4ry/);
  });
});
