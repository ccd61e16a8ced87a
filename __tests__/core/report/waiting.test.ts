import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../../../src/core/clock.ts';
import { coveredMs, waitingText, whoseTime } from '../../../src/core/report/waiting.ts';
import { startTestCenter } from '../../support/run.ts';
import { legacyReply, serve } from '../probe/scripted-server.ts';

const stretch = (from: number, to: number) => ({ from, to });

test('time in which several requests are waited for counts once', () => {
  assert.equal(coveredMs([stretch(10, 20), stretch(15, 30), stretch(12, 14), stretch(50, 60)]), 30);
  assert.equal(coveredMs([]), 0);
});

test('our own time is what is left when nothing is waited for', () => {
  const azure = [stretch(0, 100), stretch(50, 200)];
  const server = [stretch(150, 400)];
  assert.deepEqual(whoseTime({ azure, server }, 500), { azure: 200, server: 250, own: 100 });
  assert.equal(whoseTime({ azure, server }, 300).own, 0);
});

test('the summary says whose time it was, and of Azure’s how much the sign-in took', () => {
  assert.equal(
    waitingText({ azure: 1640, server: 210, own: 90, token: 1510 }),
    'waiting for Azure 1.6 s (1.5 s of it to sign in) and for the server 0.2 s, own work 0.1 s',
  );
  assert.equal(waitingText({ azure: 40, server: 0, own: 5 }).includes('sign in'), false);
  assert.equal(waitingText({ azure: 0, server: 0, own: 5 }), '');
  assert.equal(waitingText({ total: 5 }), '');
});

/** A clock on which time passes only when someone lets it. */
function steppedClock() {
  let now = 0;
  return {
    pass: (ms: number) => {
      now += ms;
    },
    clock: { ...systemClock, now: () => now },
  };
}

test('what a run waits for the API center is Azure’s time', async (t) => {
  const { pass, clock } = steppedClock();
  const center = await startTestCenter(t, {
    around: async (_, carryOut) => {
      pass(100);
      return carryOut();
    },
  });
  const inputs = { 'server-url': 'https://weather.example/mcp', title: 'Weather', probe: 'off' };
  const { timings } = await center.register(inputs, {}, { clock });
  const requests = center.emulator.requests().length;
  assert.deepEqual(
    [timings.azure, timings.server, timings.own, timings.total],
    [100 * requests, 0, 0, 100 * requests],
  );
});

test('what a run waits for the server is the server’s time', async (t) => {
  const { pass, clock } = steppedClock();
  const answer = legacyReply();
  await using server = await serve((received, response) => {
    pass(1000);
    return answer(received, response);
  });
  const center = await startTestCenter(t);
  const { timings } = await center.register({ 'server-url': server.url, title: 'Weather' }, {}, { clock });
  assert.deepEqual([timings.server, timings.own], [1000 * server.requests.length, 0]);
});
