import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createHttpHeaders,
  createPipelineRequest,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from '@azure/core-rest-pipeline';
import { type RetryOptions, retryPolicy } from '../../../src/core/apicenter/retry-policy.ts';
import { VirtualClock } from '../probe/virtual-clock.ts';

type Answer = { readonly status: number; readonly headers?: Record<string, string> } | Error;

/** A run against a service that answers as `answer` says; times are those of its clock. */
function scene(
  answer: (request: PipelineRequest, clock: VirtualClock) => Answer,
  options: Partial<RetryOptions> = {},
) {
  const clock = new VirtualClock();
  const statistics = { retries: 0, throttled: 0 };
  const sent: { readonly url: string; readonly at: number }[] = [];
  const policy = retryPolicy({
    clock,
    random: () => 0.5,
    signal: new AbortController().signal,
    statistics,
    runBudgetMs: 300_000,
    wallClock: () => Date.parse('2026-11-23T10:00:00Z') + clock.now(),
    ...options,
  });
  return {
    clock,
    statistics,
    sent,
    send(url: string, method: 'GET' | 'PUT' | 'DELETE' = 'GET'): Promise<PipelineResponse> {
      return policy.sendRequest(createPipelineRequest({ url, method }), async (request) => {
        sent.push({ url: request.url, at: clock.now() });
        const said = answer(request, clock);
        if (said instanceof Error) throw said;
        return { request, status: said.status, headers: createHttpHeaders(said.headers) };
      });
    },
  };
}

describe('a run against a service in trouble', () => {
  test('gives up after 300 s in all, however long each attempt takes', async () => {
    const run = scene((request, clock) => {
      clock.advance(60_000);
      assert.ok(request.abortSignal?.aborted, 'the attempt itself is ended');
      return new RestError('cut', { code: 'ECONNRESET' });
    });
    await assert.rejects(run.send('https://x/1'));
    await assert.rejects(run.send('https://x/2'));
    // The second request finds nothing left: one attempt, none after it.
    assert.equal(run.sent.filter(({ url }) => url.endsWith('2')).length, 1);
    assert.equal(run.statistics.retries, 4);
  });

  test('makes 20 further attempts in all, not four for every request', async () => {
    const run = scene(() => ({ status: 500 }));
    for (let request = 0; request < 8; request++) await run.send(`https://x/${request}`);
    assert.equal(run.statistics.retries, 20);
    assert.equal(run.sent.length, 28);
  });

  test('earns an attempt back with every good answer', async () => {
    const failedOnce = new Set<string>();
    const run = scene(({ url }) => {
      if (failedOnce.has(url)) return { status: 200 };
      failedOnce.add(url);
      return { status: 500 };
    });
    for (let request = 0; request < 50; request++) {
      assert.equal((await run.send(`https://x/${request}`)).status, 200);
    }
  });
});

describe('a throttle', () => {
  const once = (headers: Record<string, string>) => {
    let first = true;
    return () => {
      const answer = first ? { status: 429, headers } : { status: 200 };
      first = false;
      return answer;
    };
  };

  test('holds back the other requests of the run as well', async () => {
    const run = scene(once({ 'retry-after': '30' }));
    // The second one starts when the first has been told to wait.
    const [first] = await Promise.all([run.send('https://x/1'), Promise.resolve().then(() => 0)]);
    const second = await run.send('https://x/2');
    assert.deepEqual([first.status, second.status], [200, 200]);
    const again = run.sent.slice(1);
    assert.ok(
      again.every(({ at }) => at >= 30_000),
      JSON.stringify(again),
    );
  });

  test('of one request is waited for by those that come while it lasts', async () => {
    let told = () => {};
    const throttled = new Promise<void>((resolve) => {
      told = resolve;
    });
    let first = true;
    const slept: number[] = [];
    let wake = () => {};
    const clock = {
      now: () => 0,
      sleep: (ms: number) => {
        slept.push(ms);
        return new Promise<void>((resolve) => {
          wake = resolve;
        });
      },
      timeout: () => new AbortController().signal,
    };
    const run = scene(
      () => {
        const answer = first ? { status: 429, headers: { 'retry-after': '30' } } : { status: 200 };
        first = false;
        queueMicrotask(told);
        return answer;
      },
      { clock },
    );
    void run.send('https://x/1');
    await throttled;
    await new Promise(setImmediate);
    void run.send('https://x/2');
    await new Promise(setImmediate);
    assert.equal(run.sent.length, 1, 'the second request is not sent');
    assert.equal(slept.length, 2);
    assert.ok(slept.every((ms) => ms >= 30_000));
    wake();
  });

  test('until a date is waited for', async () => {
    const run = scene(once({ 'retry-after': 'Mon, 23 Nov 2026 10:01:00 GMT' }));
    assert.equal((await run.send('https://x/1')).status, 200);
    assert.ok((run.sent[1]?.at ?? 0) >= 60_000);
  });

  test('for longer than the run may wait is the answer at once', async () => {
    const run = scene(() => ({ status: 429, headers: { 'retry-after': '301' } }));
    assert.equal((await run.send('https://x/1')).status, 429);
    assert.equal(run.clock.now(), 0);
    assert.deepEqual(run.statistics, { retries: 0, throttled: 1 });
  });

  test('without an end is the answer when the run may wait no longer', async () => {
    const run = scene(() => ({ status: 429 }));
    assert.equal((await run.send('https://x/1')).status, 429);
    assert.ok(run.clock.now() <= 300_000);
    assert.ok(run.sent.length < 25);
    assert.equal(run.statistics.throttled, run.sent.length);
    assert.equal(run.statistics.retries, run.sent.length - 1);
  });
});

describe('an allowance that is nearly used up', () => {
  const left = (calls: number) => ({
    status: 200,
    headers: { 'x-ms-ratelimit-remaining-subscription-writes': String(calls) },
  });

  test('slows the writes to what is refilled, and no read', async () => {
    const run = scene(({ method }) => (method === 'PUT' ? left(3) : { status: 200 }));
    for (let write = 0; write < 11; write++) await run.send(`https://x/${write}`, 'PUT');
    assert.equal(run.clock.now(), 900);
    await run.send('https://x/read');
    await run.send('https://x/read');
    assert.equal(run.clock.now(), 900);
  });

  test('that has filled up again slows nothing', async () => {
    let calls = 3;
    const run = scene(() => left(calls));
    await run.send('https://x/1', 'PUT');
    calls = 150;
    for (let write = 0; write < 5; write++) await run.send('https://x/2', 'PUT');
    assert.equal(run.clock.now(), 0);
  });
});
