import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { InvalidInput } from '../../src/core/errors.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { StateFile } from '../../src/emulator/state-file.ts';
import { Store } from '../../src/emulator/store.ts';
import { textOf } from '../support/text-of.ts';
import {
  centerOf,
  definitionPath,
  json,
  putWeather,
  reply,
  service,
  startCenter,
  weather,
} from './center.ts';

async function stateIn(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-state-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'deep', 'state.json');
}

test('a restart finds everything as it was: data, moments, etags, document and data host', async (t) => {
  const statePath = await stateIn(t);
  const before = centerOf(await startEmulator({ statePath, seed: [service] }));
  await putWeather(before);
  await before.call('POST', `${definitionPath}/importSpecification`, { format: 'inline', value: '{ }' });
  const paths = [
    'environments/dev',
    'apis/weather',
    definitionPath,
    'apis/weather/deployments/dev',
    before.path,
  ];
  const read = async (center: typeof before) => {
    const replies = await Promise.all(paths.map((path) => center.call('GET', path)));
    return replies.map(({ text, headers }) => [text, headers.get('etag')]);
  };
  const expected = await read(before);
  const dataUrl = before.emulator.dataUrl(service);
  await before.emulator.close();

  const after = await startCenter(t, { statePath });
  assert.deepEqual(await read(after), expected);
  assert.equal(after.emulator.dataUrl(service), dataUrl);
  assert.equal((await after.call('POST', `${definitionPath}/exportSpecification`)).body.value, '{ }');
  const rewritten = await after.call('PUT', 'apis/weather', { properties: weather.api });
  assert.equal(expected.flat().includes(rewritten.headers.get('etag')), false);
});

test('a write that was answered survives SIGKILL, many at once included', async (t) => {
  const statePath = await stateIn(t);
  const script = fileURLToPath(new URL('serve-until-killed.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, statePath], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const [line] = child.stdout ? await once(child.stdout, 'data') : [];
  const url = String(line).trim();
  const { workspace } = centerOf(await offline(t));
  const answered: string[] = [];
  const puts = Array.from({ length: 60 }, async (_, n) => {
    const put = fetch(`${url}${workspace}/apis/api-${n}?api-version=2024-03-01`, {
      method: 'PUT',
      headers: json,
      body: JSON.stringify({ properties: { title: `API ${n}`, kind: 'mcp' } }),
    });
    const { status } = await reply(put);
    if (status === 200) answered.push(`api-${n}`);
    if (answered.length === 30) child.kill('SIGKILL');
  });
  await Promise.allSettled(puts);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  assert.ok(answered.length >= 30);

  const center = await startCenter(t, { statePath, seed: [] });
  for (const name of answered) assert.equal((await center.call('GET', `apis/${name}`)).status, 200, name);
});

test('a file that is not a state is refused with what to do, and left as it is', async (t) => {
  const statePath = await stateIn(t);
  await (await startEmulator({ statePath })).close();
  for (const content of [
    '{"format":"mcp-register-emulator/1","resour',
    '{"my":"precious"}',
    '[]',
    '{"format":"mcp-register-emulator/1","resources":[{"path":[],"resource":{}}]}',
    '{"format":"mcp-register-emulator/9","resources":[]}',
  ]) {
    await writeFile(statePath, content);
    await assert.rejects(startEmulator({ statePath }), (error) => {
      assert.ok(error instanceof InvalidInput);
      assert.equal(error.code, 'emulator-state-unusable');
      assert.match(textOf(error.next), /another file, or move this one away/);
      return true;
    });
    assert.equal(await readFile(statePath, 'utf8'), content);
  }
});

test('a seed is put only where it is missing', async (t) => {
  const statePath = await stateIn(t);
  const first = centerOf(await startEmulator({ statePath, seed: [service] }));
  await first.call('PUT', 'apis/weather', { properties: weather.api });
  await first.emulator.close();
  const second = await startCenter(t, { statePath, seed: [{ ...service, name: 'CENTER' }] });
  assert.equal((await second.call('GET', 'apis/weather')).status, 200);
});

test('a state file that cannot be written stops the start', async (t) => {
  const statePath = await stateIn(t);
  await (await startEmulator({ statePath })).close();
  await assert.rejects(startEmulator({ statePath: join(statePath, 'below-a-file.json') }), InvalidInput);
});

test('what changes while the file is being written is not taken for saved', async (t) => {
  const path = await stateIn(t);
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
  const saving = file.save();
  await new Promise(setImmediate);
  put('second');
  await saving;
  await file.save();
  const found = new Store();
  await new StateFile(path, found).load();
  assert.ok(found.get([{ collection: 'services', name: 'second' }]));
});

/** An emulator in memory, for its paths only. */
async function offline(context: TestContext) {
  const emulator = await startEmulator();
  context.after(() => emulator.close());
  return emulator;
}
