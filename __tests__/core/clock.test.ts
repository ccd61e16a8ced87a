import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { systemClock } from '../../src/core/clock.ts';

describe('a time limit of the system clock', () => {
  test('aborts its signal when the time is over, and not before', (t) => {
    t.mock.timers.enable();
    const signal = systemClock.timeout(100);
    t.mock.timers.tick(99);
    assert.equal(signal.aborted, false);
    t.mock.timers.tick(1);
    assert.equal(signal.reason.name, 'TimeoutError');
  });

  test('is over with what it was for: nothing of it stays behind', (t) => {
    t.mock.timers.enable();
    const ended = new AbortController();
    const signal = systemClock.timeout(100, ended.signal);
    ended.abort();
    t.mock.timers.tick(1000);
    assert.equal(signal.aborted, false);
  });
});
