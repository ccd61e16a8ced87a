import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseShard } from '../../../src/core/fleet/selection.ts';
import { isInShard } from '../../../src/core/fleet/shard.ts';

const seed = 20261129;

describe('shards of a fleet', () => {
  test('every entry is in exactly one of them', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (apiId, of) => {
        const mine = Array.from({ length: of }, (_, at) => isInShard(apiId, { index: at + 1, of }));
        return mine.filter((isMine) => isMine).length === 1;
      }),
      { seed },
    );
  });

  test('an entry stays in its shard whatever the case of its id', () => {
    for (let index = 1; index <= 8; index++) {
      assert.equal(isInShard('Weather-API', { index, of: 8 }), isInShard('weather-api', { index, of: 8 }));
    }
  });

  test('a thousand entries are spread over eight shards, each with a fair part', () => {
    const counts = Array.from({ length: 8 }, (_, at) => {
      const shard = { index: at + 1, of: 8 };
      return Array.from({ length: 1000 }, (_, n) => `server-${n}`).filter((id) => isInShard(id, shard))
        .length;
    });
    for (const count of counts) assert.ok(count > 80 && count < 170, counts.join());
  });

  for (const text of ['0/4', '5/4', '1/0', '1', '1/4/2', 'a/b', '01/4', '']) {
    test(`"${text}" is none`, () => assert.equal(parseShard(text), undefined));
  }
});
