import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { userFiles, writePrivateFile } from '../../src/app/user-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const posix = process.platform !== 'win32';
const notWritten = { code: 'file-not-written', exitCode: 2 };
const unreadable = { code: 'file-unreadable', exitCode: 2 };

/** Paths in a folder that is there for one test. */
function placeOf(t: TestContext) {
  const folder = temporaryFolder(t);
  return (name: string) => join(folder, name);
}

/** The ways to write a file that is not there yet. */
const makers = {
  write: (path: string) => userFiles.write(path, 'new'),
  'write with its folders': (path: string) => userFiles.write(path, 'new', 'created'),
  create: (path: string) => userFiles.create(path, 'new'),
};

describe('files that a command writes for a user', () => {
  test('that have no place name the folder: of several files the first one is not to blame', async (t) => {
    const at = placeOf(t);
    writeFileSync(at('taken'), 'a file');
    const message = /^The folder .*taken.below could not be written: /;
    for (const make of Object.values(makers))
      await assert.rejects(make(at('taken/below/m.yaml')), { message });
  });

  test('are created with the folders to them, and read back', async (t) => {
    const at = placeOf(t);
    assert.equal(await userFiles.read(at('a/b.yaml')), undefined);
    await userFiles.create(at('a/b.yaml'), 'text\n');
    assert.equal(await userFiles.read(at('a/b.yaml')), 'text\n');
    await userFiles.write(at('c/d.json'), '{}', 'created');
    assert.equal(await userFiles.read(at('c/d.json')), '{}');
  });

  test('are created in a folder that is missing only where the command says so', async (t) => {
    const at = placeOf(t);
    await assert.rejects(userFiles.write(at('a/b.yaml'), 'text'), {
      ...notWritten,
      message: /its folder does not exist \(ENOENT\)\.$/,
    });
  });

  test('are never written over by a command that must not, unless they hold what it read', async (t) => {
    const at = placeOf(t);
    writeFileSync(at('m.yaml'), 'mine');
    await assert.rejects(userFiles.create(at('m.yaml'), 'new'), {
      ...notWritten,
      message: /it exists already/,
    });
    await assert.rejects(userFiles.update(at('m.yaml'), 'new', 'older'), notWritten);
    assert.equal(readFileSync(at('m.yaml'), 'utf8'), 'mine');
    await userFiles.update(at('m.yaml'), 'new', 'mine');
    assert.equal(readFileSync(at('m.yaml'), 'utf8'), 'new');
  });

  test('name the folder where it has no place for them: of several files the first one is not to blame', async (t) => {
    const at = placeOf(t);
    writeFileSync(at('taken'), 'a file');
    const message = /^The folder .*taken.below could not be written: /;
    await assert.rejects(userFiles.create(at('taken/below/m.yaml'), 'new'), { message });
    await assert.rejects(userFiles.write(at('taken/below/m.json'), 'new', 'created'), { message });
  });

  test('are replaced as a whole, and nothing is left beside them', async (t) => {
    const at = placeOf(t);
    writeFileSync(at('m.yaml'), 'a longer text than the new one');
    await userFiles.write(at('m.yaml'), 'new');
    assert.equal(readFileSync(at('m.yaml'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(at('.')), ['m.yaml']);
  });

  test('keep their permissions where they are changed', { skip: !posix }, async (t) => {
    const at = placeOf(t);
    writeFileSync(at('m.yaml'), 'mine');
    chmodSync(at('m.yaml'), 0o640);
    await userFiles.update(at('m.yaml'), 'new', 'mine');
    assert.equal(statSync(at('m.yaml')).mode & 0o777, 0o640);
  });

  test('are for the user alone where they may hold something private', { skip: !posix }, async (t) => {
    const at = placeOf(t);
    await writePrivateFile(at('trace.har'), '{}');
    assert.equal(statSync(at('trace.har')).mode & 0o777, 0o600);
  });

  test('are text, or the failure says what they are', async (t) => {
    const at = placeOf(t);
    writeFileSync(at('m.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0]));
    await assert.rejects(userFiles.read(at('m.yaml')), { ...unreadable, message: /UTF-16/ });
    mkdirSync(at('folder'));
    await assert.rejects(userFiles.read(at('folder')), unreadable);
  });

  test('are read up to a limit', async (t) => {
    const at = placeOf(t);
    writeFileSync(at('m.yaml'), '12345');
    assert.equal(await userFiles.read(at('m.yaml'), 5), '12345');
    await assert.rejects(userFiles.read(at('m.yaml'), 4), {
      ...unreadable,
      message: /it has 5 bytes; the maximum is 4/,
    });
  });
});

describe('no link leads a command to a file of someone else', { skip: !posix }, () => {
  /** A file elsewhere, and the ways by which a repository could lead to it. */
  function planted(t: TestContext) {
    const at = placeOf(t);
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/m.yaml'), 'theirs');
    symlinkSync(at('elsewhere'), at('folder'));
    symlinkSync(at('elsewhere/m.yaml'), at('link.yaml'));
    symlinkSync(at('elsewhere/none.yaml'), at('dangling.yaml'));
    linkSync(at('elsewhere/m.yaml'), at('second-name.yaml'));
    return at;
  }

  for (const name of ['link.yaml', 'folder/m.yaml', 'folder/n.yaml', 'dangling.yaml', 'second-name.yaml']) {
    test(`${name} is neither read nor written`, async (t) => {
      const at = planted(t);
      for (const make of Object.values(makers)) await assert.rejects(make(at(name)), notWritten);
      await assert.rejects(userFiles.update(at(name), 'new', 'theirs'), notWritten);
      await assert.rejects(writePrivateFile(at(name), 'new'), /link/);
      await assert.rejects(userFiles.read(at(name)), unreadable);
      assert.equal(readFileSync(at('elsewhere/m.yaml'), 'utf8'), 'theirs');
      assert.deepEqual(readdirSync(at('elsewhere')), ['m.yaml']);
    });
  }
});
