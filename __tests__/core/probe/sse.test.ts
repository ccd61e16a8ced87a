import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TooLarge } from '../../../src/core/http/bounded-body.ts';
import { readEvents, type StreamEvent } from '../../../src/core/probe/wire/sse.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(chunks: AsyncIterable<Uint8Array>): Promise<Pick<StreamEvent, 'event' | 'data'>[]> {
  const events: Pick<StreamEvent, 'event' | 'data'>[] = [];
  for await (const { event, data } of readEvents(chunks)) events.push({ event, data });
  return events;
}

test('events are the same however the bytes are cut, and whatever ends their lines', async () => {
  const text = '\ufeffevent: endpoint\ndata: /message\n\n: hi\n\nid: 1\ndata:\n\ndata: grüße\ndata: 世界\n\n';
  const expected = [
    { event: 'endpoint', data: '/message' },
    { event: 'message', data: 'grüße\n世界' },
  ];
  for (const end of ['\n', '\r\n', '\r']) {
    for (const size of [1, 2, 3, 7, 1000]) {
      assert.deepEqual(await read(pieces(text.replaceAll('\n', end), size)), expected);
    }
  }
});

test('an event that is not complete at the end of the stream is none', async () => {
  assert.deepEqual(await read(pieces('data: cut', 1000)), []);
});

test('lines without end of an event are given up at a limit', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.from('data:\n'.repeat(1000));
  }
  await assert.rejects(read(endless()), TooLarge);
});
