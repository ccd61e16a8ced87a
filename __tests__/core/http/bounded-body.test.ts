import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, TooLarge } from '../../../src/core/http/bounded-body.ts';

/** The bytes of a text in chunks that divide its characters. */
async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

test('a body is the same text, small or large, however its bytes arrive', async () => {
  for (const text of ['', 'grüße 世界 🌦', '\u{1F326}é'.repeat(100_000)]) {
    for (const size of [997, 65_536, 10_000_000]) {
      assert.equal(await readText(inChunks(text, size), { left: 1_000_000 }), text);
    }
  }
});

test('a body has no byte order mark as text, and a broken character is shown as one', async () => {
  for (const filling of ['', 'x'.repeat(300_000)]) {
    assert.equal(await readText(inChunks(`\uFEFF${filling}`, 997), { left: 1_000_000 }), filling);
    const cut = Buffer.from(`${filling}é`).subarray(0, -1);
    async function* chunks() {
      yield cut;
    }
    assert.equal(await readText(chunks(), { left: 1_000_000 }), `${filling}\uFFFD`);
  }
});

test('a body of more bytes than are left is not read on', async () => {
  const bytes = { left: 10 };
  await assert.rejects(readText(inChunks('x'.repeat(100), 8), bytes), TooLarge);
  assert.equal(bytes.left, -6);
});
