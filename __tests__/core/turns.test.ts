import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTurns } from '../../src/core/turns.ts';

/** Work that goes on until it is told to end. */
function held() {
  const ends: (() => void)[] = [];
  const started: string[] = [];
  return {
    started,
    work: (name: string) => () => {
      started.push(name);
      return new Promise<void>((resolve) => ends.push(resolve));
    },
    async end() {
      ends.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

describe('turns', () => {
  test('are taken in order, and no more at once than allowed', async () => {
    const turns = createTurns(2);
    const { started, work, end } = held();
    for (const name of ['a', 'b', 'c', 'd']) void turns(work(name));
    await new Promise(setImmediate);
    assert.deepEqual(started, ['a', 'b']);
    await end();
    assert.deepEqual(started, ['a', 'b', 'c']);
  });

  test('of one key do not hold up those of another', async () => {
    const turns = createTurns(3, 1);
    const { started, work, end } = held();
    for (const [name, host] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['b1', 'b'],
    ] as const)
      void turns(work(name), host);
    await new Promise(setImmediate);
    assert.deepEqual(started, ['a1', 'b1']);
    await end();
    assert.deepEqual(started, ['a1', 'b1', 'a2']);
  });

  test('that work ends early go to the next one, once', async () => {
    const turns = createTurns(1);
    const started: string[] = [];
    let finish = () => {};
    const last = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = turns((end) => {
      end();
      end();
      return last;
    });
    const others = ['b', 'c'].map((name) =>
      turns(() => {
        started.push(name);
        return last;
      }),
    );
    await new Promise(setImmediate);
    assert.deepEqual(started, ['b']);
    finish();
    await Promise.all([first, ...others]);
    assert.deepEqual(started, ['b', 'c']);
    assert.equal(await turns(async () => 'free again'), 'free again');
  });

  test('are given back by work that fails', async () => {
    const turns = createTurns(1);
    await assert.rejects(turns(() => Promise.reject(new Error('failed'))));
    assert.equal(await turns(async () => 'next'), 'next');
  });
});
