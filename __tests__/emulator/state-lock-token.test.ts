import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { announcementIn, lockFile } from '../../src/emulator/lock-file.ts';
import { isProven } from '../../src/emulator/proof.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { runningOn } from '../../src/emulator/state-lock.ts';
import { listenUntilEnd } from '../support/stand-in.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { at, reply, startCenter } from './center.ts';

const nonce = '0123456789abcdef'.repeat(4);

/** An emulator on a state file, and what its lock says. */
async function startLocked(t: TestContext, tls = false) {
  const statePath = join(temporaryFolder(t), 'state.json');
  const { emulator } = await startCenter(t, { statePath, ...(tls ? { tls: 'made' } : {}) });
  const file = lockFile(statePath, process.pid);
  const announced = await announcementIn(file);
  assert.ok(announced);
  return { statePath, emulator, file, announced };
}

/** Time that passes only in pauses. */
function steppedClock() {
  let now = 0;
  return {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
    timeout: () => new AbortController().signal,
  };
}

for (const tls of [false, true]) {
  test(`the lock holds the port and a token, which the emulator proves, ${tls ? 'https' : 'http'}`, async (t) => {
    const { emulator, file, announced } = await startLocked(t, tls);
    assert.equal(announced.port, Number(new URL(emulator.url).port));
    assert.equal(announced.tls, tls);
    assert.match(announced.token, /^[0-9a-f]{64}$/);
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(await isProven(announced), true);
    assert.equal(await isProven({ ...announced, token: '0'.repeat(64) }), false);
  });
}

test('a proof is made of the port and the caller’s nonce, and shows nothing of the token', async (t) => {
  const { emulator, announced } = await startLocked(t);
  const { status, body, text } = await reply(fetch(`${emulator.url}/_emulator/proof?nonce=${nonce}`));
  const expected = createHmac('sha256', Buffer.from(announced.token, 'hex'))
    .update(`mcp-register-emulator ${announced.port} ${nonce}`)
    .digest('hex');
  assert.deepEqual([status, body.proof], [200, expected]);
  assert.ok(!text.includes(announced.token));
  for (const wrong of ['', 'x', 'A'.repeat(32), '0'.repeat(31), '0'.repeat(129)]) {
    assert.equal((await reply(fetch(`${emulator.url}/_emulator/proof?nonce=${wrong}`))).status, 400, wrong);
  }
});

test('each start has a token of its own, and an emulator without a state file proves nothing', async (t) => {
  const [one, two] = [await startLocked(t), await startLocked(t)];
  assert.notEqual(one.announced.token, two.announced.token);
  const { emulator } = await startCenter(t);
  const { status } = await reply(fetch(`${emulator.url}/_emulator/proof?nonce=${nonce}`));
  assert.equal(status, 404);
});

test('a stranger at the port of a lock is not taken for the emulator, whatever it answers', async (t) => {
  const { announced } = await startLocked(t);
  const asked: string[] = [];
  const answers: readonly ((url: string) => string)[] = [
    () => '',
    () => '{"proof":""}',
    (url) => JSON.stringify({ proof: new URL(url, 'http://x').searchParams.get('nonce') }),
    () => JSON.stringify({ proof: '0'.repeat(64) }),
    () => 'x'.repeat(1_000_000),
  ];
  for (const answer of answers) {
    const server = createServer((request, response) => {
      asked.push(request.url ?? '', ...request.rawHeaders);
      response.end(answer(request.url ?? ''));
    });
    const port = await listenUntilEnd(t, server);
    assert.equal(await isProven({ ...announced, port }), false);
  }
  // A stranger that passes the challenge on to the emulator gets a proof for another port.
  const relay = createServer((request, response) => {
    fetch(`http://127.0.0.1:${announced.port}${request.url}`)
      .then((answer) => answer.text())
      .then((text) => response.end(text));
  });
  assert.equal(await isProven({ ...announced, port: await listenUntilEnd(t, relay) }), false);
  assert.ok(asked.length > 0 && asked.every((words) => !words.includes(announced.token)));
});

test('a lock that others may have written or read announces nothing', {
  skip: process.platform === 'win32',
}, async (t) => {
  const { file, announced } = await startLocked(t);
  chmodSync(file, 0o644);
  assert.equal(await announcementIn(file), undefined);
  chmodSync(file, 0o600);
  assert.deepEqual(await announcementIn(file), announced);
  for (const content of [
    '',
    '{',
    '[]',
    '{"port":0,"tls":false,"token":"x"}',
    `${readFileSync(file, 'utf8')}${' '.repeat(2000)}`,
  ]) {
    writeFileSync(file, content);
    assert.equal(await announcementIn(file), undefined, content);
  }
});

test('the lock of a living process whose port is a stranger’s is explained, and left alone', async (t) => {
  const folder = temporaryFolder(t);
  const statePath = join(folder, 'state.json');
  const port = await listenUntilEnd(
    t,
    createServer((_, response) => response.end('{}')),
  );
  const lock = lockFile(statePath, process.ppid);
  writeFileSync(lock, JSON.stringify({ port, tls: false, token: '0'.repeat(64) }), { mode: 0o600 });
  assert.equal(await runningOn(statePath), undefined);
  await assert.rejects(startEmulator({ statePath, clock: steppedClock() }), (error) => {
    assert.equal(at(error instanceof Error && { ...error }, 'code'), 'emulator-state-locked');
    const { message, next } = error as Error & { next: string };
    assert.match(
      message,
      new RegExp(`process ${process.ppid}, but nobody at http://127.0.0.1:${port} knows the token`),
    );
    assert.ok(next.includes(`delete ${lock}`));
    return true;
  });
  assert.deepEqual(readdirSync(folder), [`state.json.${process.ppid}.lock`]);
});
