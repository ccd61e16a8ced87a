import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as allThatIsReady } from 'node:timers/promises';
import fc from 'fast-check';
import { keepComment } from '../../../src/app/sticky-comment.ts';
import type { CommentStore, StoredComment } from '../../../src/repositories/pull-requests.ts';

/** Time that passes only when all that could happen now has happened. */
class VirtualTime {
  readonly #queue: { readonly at: number; readonly wake: () => void }[] = [];
  now = 0;

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => void this.#queue.push({ at: this.now + ms, wake }));
  }

  /** Runs until a promise is settled. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const ended = work.finally(() => {
      done = true;
    });
    for (await allThatIsReady(); !done; await allThatIsReady()) {
      const next = this.#queue.reduce((a, b) => (b.at < a.at ? b : a));
      this.#queue.splice(this.#queue.indexOf(next), 1);
      this.now = next.at;
      next.wake();
    }
    return ended;
  }
}

/** Milliseconds that one call to the host takes at most; it acts somewhere on the way. */
const greatestLatency = 300;

/** Comments on one pull request, and jobs whose calls take a random while. */
function startPage(random: () => number) {
  const time = new VirtualTime();
  const comments: StoredComment[] = [];
  let lastId = 0;
  const at = (id: number) => comments.findIndex((one) => one.id === id);
  async function call<T>(act: () => T): Promise<T> {
    await time.sleep((random() * greatestLatency) / 2);
    const result = act();
    await time.sleep((random() * greatestLatency) / 2);
    return result;
  }
  const store: CommentStore = {
    list: () => call(() => [...comments]),
    create: (body) =>
      call(() => {
        const comment = { id: ++lastId, body };
        comments.push(comment);
        return comment;
      }),
    update: (id, body) => call(() => void (at(id) >= 0 && comments.splice(at(id), 1, { id, body }))),
    remove: (id) => call(() => void (at(id) >= 0 && comments.splice(at(id), 1))),
  };
  const clock = { now: () => time.now, sleep: (ms: number) => time.sleep(ms), timeout: never };
  return {
    time,
    comments,
    keep: async (change: (bodies: readonly string[]) => string) => {
      await time.sleep(random() * 2000);
      return keepComment(store, change, { clock, random, signal: never() });
    },
  };
}

const never = () => new AbortController().signal;

const wordsOf = (bodies: readonly string[]) => bodies.flatMap((body) => body.split(' ')).filter(Boolean);
const adding = (word: string) => (bodies: readonly string[]) =>
  [...new Set([...wordsOf(bodies), word])].sort().join(' ');

describe('a comment that several jobs share', () => {
  test('ends as one, with what each job said, in whatever order their calls fall', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        fc.integer({ min: 2, max: 8 }),
        async (numbers, count) => {
          const page = startPage(() => numbers.next().value);
          const names = Array.from({ length: count }, (_, index) => `job-${index}`);
          const settled = await page.time.run(Promise.all(names.map((name) => page.keep(adding(name)))));
          assert.ok(settled.every((kept) => kept.settled));
          assert.deepEqual(
            page.comments.map(({ body }) => body),
            [names.join(' ')],
          );
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  test('is left alone when it says so already', async () => {
    const calls: string[] = [];
    const store: CommentStore = {
      list: async () => [{ id: 1, body: 'mine' }],
      async create(body) {
        calls.push('create');
        return { id: 2, body };
      },
      update: async () => void calls.push('update'),
      remove: async () => void calls.push('remove'),
    };
    const clock = { now: () => 0, sleep: async () => {}, timeout: never };
    const signal = never();
    const kept = await keepComment(store, () => 'mine', { clock, random: () => 0, signal });
    assert.equal(kept.settled, true);
    assert.deepEqual(calls, []);
  });

  test('is created once, even where the host never lists it', async () => {
    const calls: string[] = [];
    const store: CommentStore = {
      list: async () => [],
      async create(body) {
        calls.push('create');
        return { id: 1, body };
      },
      update: async () => void calls.push('update'),
      remove: async () => void calls.push('remove'),
    };
    const clock = { now: () => 0, sleep: async () => {}, timeout: never };
    const kept = await keepComment(store, () => 'mine', { clock, random: () => 0, signal: never() });
    assert.equal(kept.settled, true);
    assert.deepEqual(calls, ['create']);
  });

  test('that others keep writing over is given up, and that is said', async () => {
    const store: CommentStore = {
      list: async () => [{ id: 1, body: 'theirs' }],
      create: async (body) => ({ id: 2, body }),
      update: async () => {},
      remove: async () => {},
    };
    const clock = { now: () => 0, sleep: async () => {}, timeout: never };
    const signal = never();
    const kept = await keepComment(store, () => 'mine', { clock, random: () => 0, signal });
    assert.equal(kept.settled, false);
  });
});
