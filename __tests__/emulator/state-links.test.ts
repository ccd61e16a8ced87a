import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import test, { describe, type TestContext } from 'node:test';
import { InvalidInput } from '../../src/core/errors.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { StateFile } from '../../src/emulator/state-file.ts';
import { Store } from '../../src/emulator/store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textOf } from '../support/text-of.ts';
import { centerOf, service, startCenter, weather } from './center.ts';

const words = 'echo mine\n';

/** A file of the user's own, and where a state file would be. */
function places(t: TestContext) {
  const folder = temporaryFolder(t);
  const precious = join(folder, 'bashrc');
  writeFileSync(precious, words);
  const statePath = join(folder, 'clone', '.mcp-register', 'state.json');
  mkdirSync(dirname(statePath), { recursive: true });
  return { folder, precious, statePath };
}

const isRefusal = (error: unknown) => {
  assert.ok(error instanceof InvalidInput);
  assert.equal(error.code, 'emulator-state-linked');
  assert.match(textOf(error.next), /--state/);
  return true;
};

describe('a state file that leads elsewhere is refused, and what it leads to stays as it is', () => {
  for (const name of ['state.json', 'state.json.journal']) {
    test(`${name} is a symbolic link`, async (t) => {
      const { precious, statePath } = places(t);
      symlinkSync(precious, join(dirname(statePath), name));
      await assert.rejects(startEmulator({ statePath, seed: [service] }), isRefusal);
      assert.equal(readFileSync(precious, 'utf8'), words);
      assert.deepEqual(readdirSync(dirname(statePath)), [name]);
    });

    test(`${name} is a symbolic link to nothing yet`, async (t) => {
      const { folder, statePath } = places(t);
      symlinkSync(join(folder, 'new'), join(dirname(statePath), name));
      await assert.rejects(startEmulator({ statePath, seed: [service] }), isRefusal);
      assert.ok(!existsSync(join(folder, 'new')));
    });

    test(`${name} is a hard link`, async (t) => {
      const { precious, statePath } = places(t);
      linkSync(precious, join(dirname(statePath), name));
      await assert.rejects(startEmulator({ statePath, seed: [service] }), isRefusal);
      assert.equal(readFileSync(precious, 'utf8'), words);
    });

    test(`${name} is a pipe`, { skip: process.platform === 'win32' }, async (t) => {
      const { statePath } = places(t);
      execFileSync('mkfifo', [join(dirname(statePath), name)]);
      await assert.rejects(startEmulator({ statePath, seed: [service] }), isRefusal);
    });

    test(`${name} is a folder`, async (t) => {
      const { statePath } = places(t);
      mkdirSync(join(dirname(statePath), name));
      await assert.rejects(startEmulator({ statePath, seed: [service] }), isRefusal);
    });
  }

  test('its folder is a symbolic link', async (t) => {
    const { folder, statePath } = places(t);
    mkdirSync(join(folder, 'home'));
    symlinkSync(join(folder, 'home'), join(folder, 'linked'));
    await assert.rejects(startEmulator({ statePath: join(folder, 'linked', 'state.json') }), isRefusal);
    assert.deepEqual(readdirSync(join(folder, 'home')), []);
    assert.ok(!existsSync(statePath));
  });
});

describe('what is planted beside a state file is not written through', () => {
  test('a link where a temporary file used to be, and one for a lock of a process that is not there', async (t) => {
    const { precious, statePath } = places(t);
    for (const name of ['state.json.tmp', 'state.json.999999999.lock', `state.json.${process.pid}.lock`]) {
      symlinkSync(precious, join(dirname(statePath), name));
    }
    const center = await startCenter(t, { statePath });
    assert.equal((await center.call('PUT', 'apis/weather', { properties: weather.api })).status, 200);
    assert.equal(readFileSync(precious, 'utf8'), words);
    assert.ok(lstatSync(join(dirname(statePath), `state.json.${process.pid}.lock`)).isFile());
  });

  test('a lock that is a link, in the name of a process that is there, is no emulator’s', async (t) => {
    const { precious, statePath } = places(t);
    symlinkSync(precious, `${statePath}.${process.ppid}.lock`);
    let now = 0;
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms;
      },
      timeout: () => new AbortController().signal,
    };
    await assert.rejects(startEmulator({ statePath, clock }), /in use by process/);
    assert.equal(readFileSync(precious, 'utf8'), words);
  });

  test('a journal that becomes a link while the emulator runs', async (t) => {
    const { precious, statePath } = places(t);
    const path = join(dirname(statePath), 'running.json');
    const store = new Store();
    const file = new StateFile(path, store);
    const put = (name: string) =>
      store.put([{ collection: 'services', name }], {
        id: `/${name}`,
        name,
        properties: {},
        createdAt: '',
        lastModifiedAt: '',
        etag: '',
        order: 1,
        written: 1,
      });
    put('first');
    await file.save();
    symlinkSync(precious, `${path}.journal`);
    put('second');
    await assert.rejects(file.save(), InvalidInput);
    put('third');
    await file.save();
    put('fourth');
    await file.save();
    renameSync(`${path}.journal`, `${path}.kept`);
    symlinkSync(precious, `${path}.journal`);
    put('fifth');
    await assert.rejects(file.save(), InvalidInput);
    assert.equal(readFileSync(precious, 'utf8'), words);
    await file.close();
    assert.equal(readFileSync(precious, 'utf8'), words);
    const found = new Store();
    await new StateFile(path, found).load();
    assert.equal(found.list([], 'services').length, 5);
  });
});

test('what is written is the user’s alone, and a half-written file of a killed process goes', async (t) => {
  const { statePath } = places(t);
  const left = `${statePath}.${'0'.repeat(32)}.tmp`;
  writeFileSync(left, 'half');
  const center = centerOf(await startEmulator({ statePath, seed: [service] }));
  await center.call('PUT', 'apis/weather', { properties: weather.api });
  const names = readdirSync(dirname(statePath)).toSorted();
  const lock = basename(`${statePath}.${process.pid}.lock`);
  assert.deepEqual(names, ['state.json', lock, 'state.json.journal'].toSorted());
  if (process.platform !== 'win32') {
    for (const name of names)
      assert.equal(statSync(join(dirname(statePath), name)).mode & 0o777, 0o600, name);
  }
  await center.emulator.close();
  assert.deepEqual(readdirSync(dirname(statePath)), ['state.json']);
});

test('a folder that is made for the state is none of the user’s files for git, and one that was there stays as it is', async (t) => {
  const folder = temporaryFolder(t);
  execFileSync('git', ['init', '--quiet', folder]);
  const ofGit = () => execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
  const made = join(folder, '.mcp-register');
  const first = await startEmulator({ statePath: join(made, 'state.json'), seed: [service] });
  await first.close();
  assert.ok(existsSync(join(made, 'state.json')));
  assert.equal(readFileSync(join(made, '.gitignore'), 'utf8'), '*\n');
  assert.equal(ofGit(), '');

  for (const own of [join(folder, 'state'), join(folder, 'sub', '.mcp-register')]) {
    mkdirSync(own, { recursive: true });
    const other = await startEmulator({ statePath: join(own, 'state.json'), seed: [service] });
    await other.close();
    assert.deepEqual(readdirSync(own).includes('.gitignore'), false, own);
  }
});
