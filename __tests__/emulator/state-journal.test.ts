import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { InvalidInput } from '../../src/core/errors.ts';
import type { ArmResource, Path } from '../../src/emulator/resource.ts';
import { StateFile } from '../../src/emulator/state-file.ts';
import { Store } from '../../src/emulator/store.ts';
import { stateChunks } from '../../src/emulator/stored-state.ts';

async function folderIn(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-journal-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const stateText = (store: Store) => stateChunks(store.entries()).join('');

const center: Path = [{ collection: 'services', name: 's/rg/center' }];
const tombstone: Path = [{ collection: 'deletedServices', name: 's/rg/center' }];
const workspace: Path = [...center, { collection: 'workspaces', name: 'default' }];

function named(name: string): ArmResource {
  const moment = '2026-01-01T00:00:00Z';
  const stamps = { createdAt: moment, lastModifiedAt: moment, etag: '', order: 1, written: 1 };
  return { id: `/${name}`, name, properties: { title: name }, ...stamps };
}

function putApi(store: Store, name: string): void {
  store.put([...workspace, { collection: 'apis', name }], named(name));
}

/** A store with a service, saved: what follows goes to the journal. */
async function savedCenter(path: string): Promise<{ store: Store; file: StateFile }> {
  const store = new Store();
  const file = new StateFile(path, store);
  store.put(center, named('center'));
  store.put(workspace, named('default'));
  await file.save();
  return { store, file };
}

async function loaded(path: string): Promise<string> {
  const store = new Store();
  await new StateFile(path, store).load();
  return stateText(store);
}

test('a write adds to the journal what has changed, and leaves the state file as it is', async (t) => {
  const path = join(await folderIn(t), 'state.json');
  const { store, file } = await savedCenter(path);
  for (let n = 0; n < 100; n++) putApi(store, `api-${n}`);
  await file.save();
  const state = await readFile(path, 'utf8');
  const before = (await stat(`${path}.journal`)).size;
  putApi(store, 'one-more');
  await file.save();
  assert.equal(await readFile(path, 'utf8'), state);
  assert.ok((await stat(`${path}.journal`)).size - before < 1000);
  assert.equal(await loaded(path), stateText(store));
  await file.close();
  assert.equal(existsSync(`${path}.journal`), false);
  assert.equal(await readFile(path, 'utf8'), stateText(store));
});

test('a journal cut at any byte gives all writes that were finished, and half of none', async (t) => {
  const folder = await folderIn(t);
  const path = join(folder, 'state.json');
  const { store, file } = await savedCenter(path);
  const moments = [stateText(store)];
  const sizes = [0];
  const steps: readonly (() => void)[] = [
    () => {
      putApi(store, 'first');
      putApi(store, 'second');
    },
    () => store.delete([...workspace, { collection: 'apis', name: 'first' }]),
    () => store.move(center, tombstone, { ...named('center'), deletedAt: '2026-01-02T00:00:00Z' }),
    () => store.move(tombstone, center, named('center')),
  ];
  for (const step of steps) {
    step();
    await file.save();
    moments.push(stateText(store));
    sizes.push((await stat(`${path}.journal`)).size);
  }
  const journal = await readFile(`${path}.journal`);
  const copy = join(folder, 'copy.json');
  await copyFile(path, copy);
  for (let size = 0; size <= journal.length; size++) {
    await writeFile(`${copy}.journal`, journal.subarray(0, size));
    const finished = sizes.findLastIndex((end) => end <= size);
    assert.equal(await loaded(copy), moments[finished], `${size} bytes`);
  }
});

test('what a cut journal held is kept by the next writes', async (t) => {
  const path = join(await folderIn(t), 'state.json');
  const { store, file } = await savedCenter(path);
  putApi(store, 'first');
  await file.save();
  const whole = await readFile(`${path}.journal`);
  await writeFile(`${path}.journal`, Buffer.concat([whole, Buffer.from('[{"put":{"pa')]));
  const next = new Store();
  const nextFile = new StateFile(path, next);
  await nextFile.load();
  putApi(next, 'second');
  await nextFile.save();
  putApi(next, 'third');
  await nextFile.save();
  assert.equal(await loaded(path), stateText(next));
  assert.match(stateText(next), /"first".*"second".*"third"/s);
});

test('a journal that the state file has overtaken, or that has lost it, counts no more', async (t) => {
  const path = join(await folderIn(t), 'state.json');
  const { store, file } = await savedCenter(path);
  putApi(store, 'first');
  store.delete(center);
  await file.save();
  const overtaken = await readFile(`${path}.journal`);
  store.put(center, named('center'));
  await file.close();
  const state = stateText(store);
  await writeFile(`${path}.journal`, overtaken);
  assert.equal(await loaded(path), state);
  await rm(path);
  assert.equal(await loaded(path), stateText(new Store()));
});

test('a journal that is not one, or has a broken line inside, is refused and left as it is', async (t) => {
  const path = join(await folderIn(t), 'state.json');
  const { store, file } = await savedCenter(path);
  putApi(store, 'first');
  await file.save();
  const journal = await readFile(`${path}.journal`, 'utf8');
  const contents = [
    'my diary',
    'my diary\n',
    `${journal}[{"put":{"pa\n[]\n`,
    `${journal}[{"rename":"x"}]\n`,
    `${journal}[{"put":{"path":[{"collection":"apis","name":"x"},{"collection":"versions","name":"y"}],"resource":${JSON.stringify(named('y'))}}}]\n`,
  ];
  for (const content of contents) {
    await writeFile(`${path}.journal`, content);
    await assert.rejects(loaded(path), (error) => {
      assert.ok(error instanceof InvalidInput, content);
      assert.equal(error.code, 'emulator-state-unusable');
      assert.match(error.message, /state\.json\.journal/);
      return true;
    });
    assert.equal(await readFile(`${path}.journal`, 'utf8'), content);
  }
});
