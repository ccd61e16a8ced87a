import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RetrySituation, retryAfterMs, waitBeforeRetry } from '../../../src/core/probe/retry.ts';

const situation: RetrySituation = {
  cause: 'unavailable',
  streak: 1,
  streakMs: 0,
  failures: 1,
  remainingMs: 300_000,
  credentialSent: false,
  timeGiven: false,
};

const wait = (changes: Partial<RetrySituation>, random = 0.5) =>
  waitBeforeRetry({ ...situation, ...changes }, () => random)?.waitMs;

test('waits grow to fifteen seconds, a fifth more or less by chance', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 50].map((failures) => wait({ failures })),
    [2000, 4000, 8000, 15_000, 15_000, 15_000],
  );
  assert.equal(wait({}, 0), 1600);
  assert.equal(wait({}, 0.999_999), 2400);
});

test('a last attempt is made a second before the end, and none after it', () => {
  assert.equal(wait({ remainingMs: 2500 }), 1500);
  assert.equal(wait({ remainingMs: 1000 }), undefined);
});

test('a cause has its own end: a name that does not resolve is given up after a minute', () => {
  assert.equal(wait({ cause: 'dns', streakMs: 58_000 }), 1000);
  assert.equal(wait({ cause: 'dns', streakMs: 59_000 }), undefined);
  assert.equal(wait({ cause: 'connect', streakMs: 59_000 }), 2000);
});

test('a host that cannot be reached has the end that the run sets, where no time was given', () => {
  for (const cause of ['dns', 'connect'] as const) {
    const late = { cause, streakMs: 9500, unreachableMs: 10_000 };
    assert.equal(wait(late), undefined, cause);
    assert.equal(wait({ ...late, streakMs: 0 }), 2000, cause);
    assert.equal(wait({ ...late, timeGiven: true }), 2000, cause);
  }
  assert.equal(wait({ cause: 'gateway', streakMs: 9500, unreachableMs: 10_000 }), 2000);
});

test('a time that was given holds for every cause that can pass, and for no other', () => {
  for (const cause of [
    'dns',
    'tls',
    'not-found',
    'server-error',
    'server-bug',
    'default-page',
    'session-lost',
  ] as const) {
    const late = { cause, streak: 9, streakMs: 200_000, remainingMs: 90_000 };
    assert.equal(wait(late), undefined, cause);
    assert.equal(wait({ ...late, timeGiven: true }), 2000, cause);
  }
  assert.equal(wait({ cause: 'certificate', timeGiven: true }), undefined);
  assert.equal(wait({ cause: 'unauthorized', credentialSent: true, streak: 2, timeGiven: true }), undefined);
});

test('some causes are tried once more, and some never', () => {
  assert.equal(wait({ cause: 'server-bug' }), 2000);
  assert.equal(wait({ cause: 'server-bug', streak: 2 }), undefined);
  assert.equal(wait({ cause: 'certificate' }), undefined);
  assert.equal(wait({ cause: 'unauthorized' }), undefined);
  assert.equal(wait({ cause: 'unauthorized', credentialSent: true }), 5000);
});

test('Retry-After lengthens a wait, a minute at most, and ends the probe when it does not fit', () => {
  assert.equal(wait({ retryAfterMs: 30_000 }), 30_000);
  assert.equal(wait({ retryAfterMs: 1 }), 2000);
  assert.equal(wait({ retryAfterMs: 3_600_000 }), 60_000);
  assert.equal(wait({ retryAfterMs: 30_000, remainingMs: 20_000 }), undefined);
});

test('Retry-After is seconds, or a date by the clock of the server', () => {
  const read = (headers: Record<string, string>) => retryAfterMs({ status: 429, headers, url: '' });
  assert.equal(read({ 'retry-after': '7' }), 7000);
  assert.equal(
    read({ 'retry-after': 'Sun, 22 Nov 2026 10:00:09 GMT', date: 'Sun, 22 Nov 2026 10:00:00 GMT' }),
    9000,
  );
  assert.equal(read({ 'retry-after': 'soon' }), undefined);
  assert.equal(read({}), undefined);
});
