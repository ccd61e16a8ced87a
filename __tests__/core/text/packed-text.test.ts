import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packText } from '../../../src/core/text/packed-text.ts';

test('a packed text is the same again, whatever is in it', () => {
  for (const text of ['', 'weather', 'grüße 世界 🌦', '\ud800 alone, \u0000', '{"a":1}'.repeat(10_000)]) {
    assert.equal(packText(text).unpack(), text);
    assert.equal(packText(text).bytes, Buffer.byteLength(text));
  }
});
