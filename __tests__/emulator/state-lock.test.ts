import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../../src/core/clock.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { lockState } from '../../src/emulator/state-lock.ts';
import { cleanEnvironment } from '../support/bundle.ts';
import { textOf } from '../support/text-of.ts';
import { centerOf, json, service, startCenter, weather } from './center.ts';

async function stateIn(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-lock-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'state.json');
}

/** An emulator in a process of its own, on a state file. */
async function startHolder(context: TestContext, statePath: string) {
  const script = fileURLToPath(new URL('serve-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [script, statePath], { stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return {
    pid: child.pid ?? 0,
    url: String(line).trim(),
    async kill() {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Time that passes only in pauses; `during` runs in each of them. */
function steppedClock(during: () => Promise<void> = async () => {}): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => slept.reduce((sum, ms) => sum + ms, 0),
    async sleep(ms) {
      slept.push(ms);
      await during();
    },
    timeout: () => new AbortController().signal,
  };
}

const locksIn = async (statePath: string) =>
  (await readdir(dirname(statePath))).filter((name) => name.endsWith('.lock'));

test('a second process waits some seconds, is then told who has the state file, and changes nothing', async (t) => {
  const statePath = await stateIn(t);
  const holder = await startHolder(t, statePath);
  const state = await readFile(statePath, 'utf8');
  const clock = steppedClock();
  await assert.rejects(startEmulator({ statePath, clock }), (error) => {
    assert.ok(error instanceof InvalidInput);
    assert.equal(error.code, 'emulator-state-locked');
    assert.match(error.message, new RegExp(`in use by process ${holder.pid}\\.`));
    assert.match(textOf(error.next), /another file with --state/);
    return true;
  });
  assert.ok(clock.now() >= 5000 && clock.now() < 5200, `${clock.now()} ms`);
  assert.equal(await readFile(statePath, 'utf8'), state);
  assert.deepEqual(await locksIn(statePath), [`state.json.${holder.pid}.lock`]);
});

test('the state file of a killed process is taken over, with all that was answered', async (t) => {
  const statePath = await stateIn(t);
  const holder = await startHolder(t, statePath);
  const { workspace } = centerOf(await memoryOnly(t));
  const put = await fetch(`${holder.url}${workspace}/apis/weather?api-version=2024-03-01`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify({ properties: weather.api }),
  });
  assert.equal(put.status, 200);
  await holder.kill();
  assert.deepEqual(await locksIn(statePath), [`state.json.${holder.pid}.lock`]);

  const clock = steppedClock();
  const center = await startCenter(t, { statePath, clock });
  assert.equal((await center.call('GET', 'apis/weather')).status, 200);
  assert.deepEqual(clock.slept, []);
  assert.deepEqual(await locksIn(statePath), [`state.json.${process.pid}.lock`]);
});

test('a process that waits goes on when the holder ends', async (t) => {
  const statePath = await stateIn(t);
  const holder = await startHolder(t, statePath);
  const clock = steppedClock(() => (clock.slept.length === 3 ? holder.kill() : Promise.resolve()));
  await startCenter(t, { statePath, clock });
  assert.equal(clock.slept.length, 3);
});

test('one run after the other has the state file, and no lock is left', async (t) => {
  const statePath = await stateIn(t);
  const clock = steppedClock();
  const first = centerOf(await startEmulator({ statePath, seed: [service], clock }));
  await first.call('PUT', 'apis/weather', { properties: weather.api });
  await first.emulator.close();
  assert.deepEqual(await locksIn(statePath), []);
  const second = centerOf(await startEmulator({ statePath, clock }));
  assert.equal((await second.call('GET', 'apis/weather')).status, 200);
  await second.emulator.close();
  await first.emulator.close();
  assert.deepEqual(await locksIn(statePath), []);
  assert.deepEqual(clock.slept, []);
});

test('two emulators of one process do not share a state file either', async (t) => {
  const statePath = await stateIn(t);
  await startCenter(t, { statePath });
  await assert.rejects(startEmulator({ statePath, clock: steppedClock() }), /in use by process/);
});

test('a start that fails leaves no lock', async (t) => {
  const statePath = await stateIn(t);
  await writeFile(statePath, 'not a state');
  await assert.rejects(startEmulator({ statePath }), InvalidInput);
  assert.deepEqual(await locksIn(statePath), []);
});

test('a lock that bears this process’s id but is not its own was left by an earlier one', async (t) => {
  const statePath = await stateIn(t);
  await writeFile(`${statePath}.${process.pid}.lock`, '');
  const clock = steppedClock();
  await startCenter(t, { statePath, clock });
  assert.deepEqual(clock.slept, []);
});

test('the lock of another state file in the same folder is left alone', async (t) => {
  const statePath = await stateIn(t);
  const other = join(dirname(statePath), 'other.state.json.1.lock');
  await writeFile(other, '');
  await mkdir(`${statePath}.backup.1.lock`);
  await startCenter(t, { statePath, clock: steppedClock() });
  assert.ok(existsSync(other));
});

test('of many that ask at once never two have the lock, and each gets it', async (t) => {
  const statePath = await stateIn(t);
  let holding = 0;
  // Nobody gives up: how often they look before it is their turn depends on the machine.
  const clock = { ...steppedClock(() => new Promise(setImmediate)), now: () => 0 };
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const lock = await lockState(statePath, clock, () => 0);
      holding++;
      assert.equal(holding, 1);
      await new Promise(setImmediate);
      holding--;
      await lock.release();
    }),
  );
  assert.deepEqual(await locksIn(statePath), []);
});

test('of several processes never two have the lock', async (t) => {
  const statePath = await stateIn(t);
  const script = fileURLToPath(new URL('lock-in-turns.ts', import.meta.url));
  const ends = Array.from({ length: 3 }, async () => {
    const child = spawn(process.execPath, [script, statePath, '40'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    const [code] = await once(child, 'exit');
    return code;
  });
  assert.deepEqual(await Promise.all(ends), [0, 0, 0]);
});

test('command line runs without a target share one state, in sequence and at the same time', async (t) => {
  const cwd = dirname(await stateIn(t));
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const register = async (title: string) => {
    const args = ['register', '--server-url', 'https://weather.example/mcp', '--title', title];
    const child = spawn(process.execPath, [cli, ...args, '--probe', 'off'], {
      cwd,
      env: cleanEnvironment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    const [code] = await once(child, 'exit');
    return code;
  };
  assert.equal(await register('First'), 0);
  assert.equal(await register('Second'), 0);
  assert.deepEqual(await Promise.all([register('Third'), register('Fourth')]), [0, 0]);

  const statePath = join(cwd, '.mcp-register', 'state.json');
  assert.deepEqual(await locksIn(statePath), []);
  const state = await readFile(statePath, 'utf8');
  for (const name of ['first', 'second', 'third', 'fourth']) {
    assert.match(state, new RegExp(`"/subscriptions/[^"]*/apis/${name}"`));
  }
});

/** An emulator in memory, for its paths only. */
async function memoryOnly(context: TestContext) {
  const emulator = await startEmulator();
  context.after(() => emulator.close());
  return emulator;
}
