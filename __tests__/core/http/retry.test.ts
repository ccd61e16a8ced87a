import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type AttemptOutcome, nextAttempt, parseRetryAfter } from '../../../src/core/http/retry-decision.ts';

const half = () => 0.5;

/** Milliseconds before the next attempt; undefined when there is none. */
function retryDelay(outcome: AttemptOutcome, attempt: number, random: () => number, now: number) {
  const following = nextAttempt(outcome, attempt, random, now);
  return following.kind === 'none' ? undefined : following.delayMs;
}
const answer = (status: number, retryAfter?: string) => ({ kind: 'answer', status, retryAfter }) as const;

describe('after an answer of the service', () => {
  for (const status of [408, 500, 502, 503, 504]) {
    test(`${status} is tried again, later each time, at most four times`, () => {
      const delays = [1, 2, 3, 4, 5].map((attempt) => retryDelay(answer(status), attempt, half, 0));
      assert.deepEqual(delays, [500, 1000, 2000, 4000, undefined]);
    });
  }

  test('429 is tried again for as long as the run may wait, each time later, up to half a minute', () => {
    const delays = [1, 4, 5, 7, 20].map((attempt) => retryDelay(answer(429), attempt, half, 0));
    assert.deepEqual(delays, [500, 4000, 8000, 30_000, 30_000]);
  });

  for (const [what, status, retryAfter, kind] of [
    ['429', 429, undefined, 'throttled'],
    ['503 that names a time', 503, '3', 'throttled'],
    ['503 alone', 503, undefined, 'failed'],
  ] as const) {
    test(`${what} is ${kind === 'throttled' ? 'a throttle of the whole run' : 'a failure of one request'}`, () =>
      assert.equal(nextAttempt(answer(status, retryAfter), 1, half, 0).kind, kind));
  }

  for (const status of [200, 400, 401, 403, 404, 409, 412, 501]) {
    test(`${status} is final`, () => assert.equal(retryDelay(answer(status), 1, half, 0), undefined));
  }

  test('the service’s own Retry-After is honoured when it asks for more', () => {
    assert.equal(retryDelay(answer(429, '17'), 1, half, 0), 17_000);
    assert.equal(retryDelay(answer(503, '0'), 1, half, 0), 500);
  });

  test('two runs do not come back at the same moment', () => {
    assert.notEqual(
      retryDelay(answer(503), 1, () => 0.1, 0),
      retryDelay(answer(503), 1, () => 0.9, 0),
    );
  });
});

describe('after a broken connection', () => {
  test('it is tried again', () =>
    assert.equal(retryDelay({ kind: 'network', code: 'ECONNRESET' }, 1, half, 0), 500));
  test('a host that is not there is given two more chances only', () => {
    const refused = { kind: 'network', code: 'ECONNREFUSED' } as const;
    assert.deepEqual(
      [1, 2, 3].map((attempt) => retryDelay(refused, attempt, half, 0)),
      [500, 1000, undefined],
    );
  });
  test('a certificate that is not trusted is final', () => {
    assert.equal(retryDelay({ kind: 'network', code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 1, half, 0), undefined);
  });
});

test('Retry-After may be seconds or a date', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  assert.equal(parseRetryAfter('5', now), 5000);
  assert.equal(parseRetryAfter('Mon, 23 Nov 2026 10:00:30 GMT', now), 30_000);
  assert.equal(parseRetryAfter('Mon, 23 Nov 2026 09:00:00 GMT', now), 0);
  for (const nothing of ['soon', '', '-5', '1e9', '5 apples', undefined]) {
    assert.equal(parseRetryAfter(nothing, now), undefined);
  }
});
