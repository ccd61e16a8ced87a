import assert from 'node:assert/strict';
import test from 'node:test';
import { systemClock } from '../../src/core/clock.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import { parseFaults } from '../../src/emulator/faults.ts';
import { at, json, reply, startCenter, weather } from './center.ts';

test('a fault happens to the calls that it counts, and writes nothing', async (t) => {
  const center = await startCenter(t, {
    faults: [{ method: 'put', path: '/APIS/[^/]+$', nth: 2, times: 2, status: 429, retryAfter: 3 }],
  });
  const put = (name: string) => center.call('PUT', `apis/${name}`, { properties: weather.api });
  const replies = [await put('one'), await put('two'), await put('three'), await put('four')];
  assert.deepEqual(
    replies.map(({ status }) => status),
    [200, 429, 429, 200],
  );
  assert.equal(replies[1]?.headers.get('retry-after'), '3');
  assert.equal((await center.call('GET', 'apis/two')).status, 404);
});

test('a fault’s headers and body are sent as given, text included', async (t) => {
  const center = await startCenter(t, {
    faults: [
      { status: 503, body: '<html>gateway</html>', headers: { 'content-type': 'text/html' } },
      { status: 400, body: { code: 'X' } },
      { status: 500 },
    ],
  });
  const first = await center.call('GET', center.path);
  assert.deepEqual([first.text, first.headers.get('content-type')], ['<html>gateway</html>', 'text/html']);
  center.emulator.setFaults([{ status: 400, body: { code: 'X' } }]);
  assert.deepEqual((await center.call('GET', center.path)).body, { code: 'X' });
  assert.equal((await center.call('GET', center.path)).status, 200);
});

test('a reset before leaves nothing, a reset after leaves the write', async (t) => {
  const center = await startCenter(t, {
    faults: [
      { method: 'PUT', path: 'apis/before', action: 'reset-before' },
      { method: 'PUT', path: 'apis/after', action: 'reset-after' },
    ],
  });
  for (const name of ['before', 'after']) {
    await assert.rejects(center.call('PUT', `apis/${name}`, { properties: weather.api }));
  }
  assert.equal((await center.call('GET', 'apis/before')).status, 404);
  assert.equal((await center.call('GET', 'apis/after')).status, 200);
  assert.deepEqual(
    center.emulator.requests().map(({ status }) => status),
    [null, null, 404, 200],
  );
});

test('silence is no answer until the caller gives up, and nothing is written', async (t) => {
  const center = await startCenter(t, { faults: [{ method: 'PUT', action: 'silence' }] });
  const url = `${center.emulator.url}${center.workspace}/apis/weather?api-version=2024-03-01`;
  const giveUp = new AbortController();
  const pending = fetch(url, { method: 'PUT', body: '{}', signal: giveUp.signal });
  const rejected = assert.rejects(pending);
  while (center.emulator.requests().length === 0) await new Promise(setImmediate);
  giveUp.abort();
  await rejected;
  assert.equal((await center.call('GET', 'apis/weather')).status, 404);
});

test('a service may act and answer otherwise', async (t) => {
  const center = await startCenter(t, { faults: [{ method: 'PUT', status: 504, acts: true }] });
  assert.equal((await center.call('PUT', 'apis/weather', { properties: weather.api })).status, 504);
  assert.equal((await center.call('GET', 'apis/weather')).status, 200);
});

test('an answer that is cut in its middle is a broken connection, and the write is there', async (t) => {
  const center = await startCenter(t, { faults: [{ method: 'PUT', action: 'truncate' }] });
  await assert.rejects(center.call('PUT', 'apis/weather', { properties: weather.api }));
  assert.equal((await center.call('GET', 'apis/weather')).status, 200);
});

test('time passes between the bytes of an answer that drips, and before the end of a silence', async (t) => {
  const slept: number[] = [];
  const center = await startCenter(t, {
    faults: [
      { path: 'apis$', action: 'drip', ms: 7 },
      { path: 'environments$', action: 'silence', ms: 9 },
    ],
    clock: {
      now: () => 0,
      sleep: async (ms) => {
        slept.push(ms);
      },
      timeout: () => new AbortController().signal,
    },
  });
  const { status, text } = await center.call('GET', 'apis');
  assert.equal(status, 200);
  assert.deepEqual(
    slept,
    Array.from(text, () => 7),
  );
  await assert.rejects(center.call('GET', 'environments'));
  assert.equal(slept.at(-1), 9);
});

test('an address that refuses is not listened on until its time is over', async (t) => {
  const over = new AbortController();
  const center = await startCenter(t, {
    faults: [{ path: 'apis$', action: 'refuse', ms: 3000 }],
    clock: { ...systemClock, timeout: () => over.signal },
  });
  await assert.rejects(center.call('GET', 'apis'));
  await assert.rejects(
    center.call('GET', 'apis'),
    (error) => error instanceof Error && /ECONNREFUSED/.test(String(Object(error.cause).code)),
  );
  over.abort();
  await new Promise(setImmediate);
  assert.equal((await center.call('GET', 'apis')).status, 200);
});

test('delays and latency are slept on the given clock', async (t) => {
  const slept: number[] = [];
  const center = await startCenter(t, {
    latencyMs: 200,
    faults: [{ action: 'delay', ms: 900 }],
    clock: {
      now: () => 0,
      sleep: async (ms) => {
        slept.push(ms);
      },
      timeout: () => new AbortController().signal,
    },
  });
  assert.equal((await center.call('GET', center.path)).status, 200);
  assert.equal((await center.call('GET', center.path)).status, 200);
  assert.deepEqual(slept, [900, 200, 200]);
});

test('faults happen on the data host too', async (t) => {
  const center = await startCenter(t, { faults: [{ path: '/v0.1/servers', status: 404 }] });
  assert.equal((await center.data('/v0.1/servers')).status, 404);
  assert.equal((await center.data('/v0.1/servers')).status, 200);
});

test('faults are read from JSON, and refused by what is wrong', () => {
  const faults = parseFaults(
    '[{"method":"PUT","path":"x$","status":503,"retryAfter":1,"action":"delay","ms":5}]',
  );
  assert.equal(at(faults, 0, 'retryAfter'), 1);
  for (const [text, wrong] of [
    ['[', /not JSON/],
    ['{}', /must be array/],
    ['[{"status":99}]', /\/0\/status must be >= 200/],
    ['[{"action":"explode"}]', /\/0\/action/],
    ['[{"stauts":500}]', /\/0 has the unknown member stauts/],
    ['[{"path":"x"}]', /must have required property 'status'/],
    ['[{"path":"(","status":500}]', /no regular expression/],
  ] as const) {
    assert.throws(
      () => parseFaults(text),
      (error) => {
        assert.ok(error instanceof InvalidInput);
        assert.match(error.message, wrong);
        return true;
      },
    );
  }
});

test('faults can be changed while the emulator runs, by a caller that only has its address', async (t) => {
  const center = await startCenter(t);
  const own = (method: string, body?: string) =>
    reply(
      fetch(`${center.emulator.url}/_emulator/faults`, {
        method,
        ...(body === undefined ? {} : { body, headers: json }),
      }),
    );
  const get = async () => (await center.call('GET', center.path)).status;
  assert.equal((await own('PUT', '[{"status":503,"times":9}]')).status, 204);
  assert.equal(await get(), 503);
  const wrong = await own('PUT', '[{"statuz":503}]');
  assert.deepEqual([wrong.status, at(wrong.body, 'error', 'code')], [400, 'emulator-faults-invalid']);
  assert.match(String(at(wrong.body, 'error', 'message')), /statuz/);
  assert.equal(await get(), 503);
  assert.equal((await own('DELETE')).status, 204);
  assert.equal(await get(), 200);
  assert.equal((await own('GET')).status, 404);
});
