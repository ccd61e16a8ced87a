import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { keptFiles } from '../../../src/app/kept-disk-files.ts';
import { createTerminal } from '../../../src/hosts/terminal/output.ts';
import { userFiles } from '../../../src/hosts/terminal/user-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function setUp(t: TestContext) {
  const folder = temporaryFolder(t);
  const quiet = { ...createTerminal(true, {}), log() {}, print() {} };
  return { files: userFiles(quiet), at: (name: string) => join(folder, name) };
}

describe('files that a command writes for a user', () => {
  test('are created with the folders to them, and read back', async (t) => {
    const { files, at } = setUp(t);
    assert.equal(await files.read(at('a/b.yaml')), undefined);
    await files.write(at('a/b.yaml'), 'text\n', undefined);
    assert.equal(await files.read(at('a/b.yaml')), 'text\n');
  });

  test('are never written over, unless they hold what the command read', async (t) => {
    const { files, at } = setUp(t);
    writeFileSync(at('m.yaml'), 'mine');
    await assert.rejects(files.write(at('m.yaml'), 'new', undefined), { code: 'file-not-written' });
    await assert.rejects(files.write(at('m.yaml'), 'new', 'older'), { code: 'file-not-written' });
    assert.equal(readFileSync(at('m.yaml'), 'utf8'), 'mine');
    await files.write(at('m.yaml'), 'new', 'mine');
    assert.equal(readFileSync(at('m.yaml'), 'utf8'), 'new');
  });

  test('that have no place name the folder: of several files the first one is not to blame', async (t) => {
    const { files, at } = setUp(t);
    writeFileSync(at('taken'), 'a file');
    const message = /^The folder .*taken.below cannot be written: /;
    await assert.rejects(files.write(at('taken/below/m.yaml'), 'new', undefined), { message });
    await assert.rejects(keptFiles.write(at('taken/below/m.json.mcp-register.json'), 'new'), { message });
  });

  test('keep their permissions', { skip: process.platform === 'win32' }, async (t) => {
    const { files, at } = setUp(t);
    writeFileSync(at('m.yaml'), 'mine');
    chmodSync(at('m.yaml'), 0o640);
    await files.write(at('m.yaml'), 'new', 'mine');
    assert.equal(statSync(at('m.yaml')).mode & 0o777, 0o640);
  });

  test('are not written through a link', { skip: process.platform === 'win32' }, async (t) => {
    const { files, at } = setUp(t);
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/m.yaml'), 'theirs');
    symlinkSync(at('elsewhere'), at('folder'));
    symlinkSync(at('elsewhere/m.yaml'), at('m.yaml'));
    symlinkSync(at('elsewhere/none.yaml'), at('dangling.yaml'));
    await assert.rejects(files.write(at('m.yaml'), 'new', 'theirs'), { code: 'file-not-written' });
    await assert.rejects(files.write(at('folder/n.yaml'), 'new', undefined), { code: 'file-not-written' });
    await assert.rejects(files.write(at('dangling.yaml'), 'new', undefined), { code: 'file-not-written' });
    assert.equal(readFileSync(at('elsewhere/m.yaml'), 'utf8'), 'theirs');
  });

  test('are text, or the failure says what they are', async (t) => {
    const { files, at } = setUp(t);
    writeFileSync(at('m.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0]));
    await assert.rejects(files.read(at('m.yaml')), { code: 'file-unreadable' });
    mkdirSync(at('folder'));
    await assert.rejects(files.read(at('folder')), { code: 'file-unreadable' });
  });
});
