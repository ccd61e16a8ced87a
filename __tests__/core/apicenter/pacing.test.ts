import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createPacing, lastRequests } from '../../../src/core/apicenter/pacing.ts';
import { VirtualClock } from '../probe/virtual-clock.ts';

const noHeaders = () => undefined;
const left = (scope: string, kind: string, calls: number) => (name: string) =>
  name === `x-ms-ratelimit-remaining-${scope}-${kind}` ? String(calls) : undefined;

/** Sends requests one after the other, each answered at once. */
function send(
  pacing: ReturnType<typeof createPacing>,
  clock: VirtualClock,
  method: string,
  header: (name: string) => string | undefined = noHeaders,
): void {
  clock.advance(pacing.pauseBefore(method));
  pacing.begin(method);
  pacing.note(method, 200, header);
}

describe('the pace of a run', () => {
  for (const { method, many, size, perSecond } of [
    { method: 'GET', many: false, size: 250, perSecond: 25 },
    { method: 'PUT', many: false, size: 200, perSecond: 10 },
    { method: 'POST', many: true, size: 180, perSecond: 10 },
    { method: 'DELETE', many: true, size: 180, perSecond: 10 },
    { method: 'GET', many: true, size: 230, perSecond: 25 },
  ]) {
    test(`of ${many ? 'many' : 'few'} units: ${size} × ${method} at once, then ${perSecond} a second`, () => {
      const clock = new VirtualClock();
      const pacing = createPacing(clock, many);
      for (let sent = 0; sent < size; sent++) send(pacing, clock, method);
      assert.equal(clock.now(), 0);
      for (let sent = 0; sent < perSecond * 3; sent++) send(pacing, clock, method);
      assert.ok(Math.abs(clock.now() - 3000) < 1, String(clock.now()));
    });
  }

  test('reserves a slot for each of many requests that wait at the same time', () => {
    const clock = new VirtualClock();
    const pacing = createPacing(clock);
    const pauses = Array.from({ length: 203 }, () => pacing.pauseBefore('PUT'));
    assert.deepEqual(pauses.slice(199).map(Math.round), [0, 100, 200, 300]);
    pacing.giveBack('PUT');
    assert.equal(Math.round(pacing.pauseBefore('PUT')), 300);
  });

  test('yields to other pipelines: what they took is not there for a run of many', () => {
    const clock = new VirtualClock();
    const pacing = createPacing(clock, true);
    send(pacing, clock, 'PUT', left('subscription', 'writes', 25));
    for (let sent = 0; sent < 5; sent++) send(pacing, clock, 'PUT');
    assert.equal(clock.now(), 0);
    send(pacing, clock, 'PUT');
    assert.ok(clock.now() > 0);
  });

  test('of many units uses most of what it leaves to others for its last requests, once', () => {
    const clock = new VirtualClock();
    const pacing = createPacing(clock, true);
    for (let sent = 0; sent < 180; sent++) send(pacing, clock, 'PUT');
    pacing.finish();
    pacing.finish();
    for (let sent = 0; sent < lastRequests; sent++) send(pacing, clock, 'PUT');
    assert.equal(clock.now(), 0);
    send(pacing, clock, 'PUT');
    assert.ok(clock.now() > 0);
  });

  test('of few units has nothing left over for its last requests', () => {
    const clock = new VirtualClock();
    const pacing = createPacing(clock);
    for (let sent = 0; sent < 200; sent++) send(pacing, clock, 'PUT');
    pacing.finish();
    send(pacing, clock, 'PUT');
    assert.ok(clock.now() > 0);
  });

  test('of reads is not raised by the allowance of all identities, which is fifteen times as large', () => {
    const clock = new VirtualClock();
    const pacing = createPacing(clock, true);
    for (let sent = 0; sent < 230; sent++)
      send(pacing, clock, 'GET', left('subscription-global', 'reads', 3700));
    assert.equal(clock.now(), 0);
    send(pacing, clock, 'GET', left('subscription-global', 'reads', 3700));
    assert.ok(clock.now() > 0);
  });
});
