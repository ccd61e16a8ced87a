import assert from 'node:assert/strict';
import test from 'node:test';
import type { Clock } from '../../src/core/clock.ts';
import { at, type Center, definitionPath, putWeather, type Reply, startCenter, weather } from './center.ts';

/** Time that stands still until it is moved. */
function handClock(): Clock & { advance(ms: number): void } {
  let now = 0;
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async () => undefined,
    timeout: () => new AbortController().signal,
  };
}

async function repeat(times: number, call: () => Promise<Reply>): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let n = 0; n < times; n++) replies.push(await call());
  return replies;
}

const putApi = (center: Center) => () => center.call('PUT', 'apis/weather', { properties: weather.api });
const left = (reply: Reply | undefined, kind: string) =>
  reply?.headers.get(`x-ms-ratelimit-remaining-subscription-${kind}`);
const allowed = (replies: readonly Reply[]) => replies.filter(({ status }) => status !== 429).length;

test('under limits the 201st write of a moment is 429, says when to come back, and writes nothing', async (t) => {
  const center = await startCenter(t, { limits: 'arm', clock: handClock() });
  const replies = await repeat(200, putApi(center));
  assert.equal(allowed(replies), 200);
  assert.deepEqual([left(replies[0], 'writes'), left(replies[199], 'writes')], ['199', '0']);
  assert.deepEqual(
    [left(replies[0], 'global-writes'), left(replies[199], 'global-writes')],
    ['2999', '2800'],
  );

  const refused = await center.call('PUT', 'apis/other', { properties: weather.api });
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '1');
  assert.deepEqual([left(refused, 'writes'), left(refused, 'global-writes')], ['0', '2800']);
  assert.equal(at(refused.body, 'error', 'code'), 'SubscriptionRequestsThrottled');
  assert.equal((await center.call('GET', 'apis/other')).status, 404);
});

test('the allowance of writes grows by ten a second, up to 200', async (t) => {
  const clock = handClock();
  const center = await startCenter(t, { limits: 'arm', clock });
  await repeat(200, putApi(center));
  clock.advance(1000);
  assert.equal(allowed(await repeat(12, putApi(center))), 10);
  clock.advance(3_600_000);
  assert.equal(allowed(await repeat(202, putApi(center))), 200);
});

test('reads are 250 with 25 more a second, deletes 200 with 10, each counted apart', async (t) => {
  const clock = handClock();
  const center = await startCenter(t, { limits: 'arm', clock });
  const read = () => center.call('GET', 'apis/missing');
  const remove = () => center.call('DELETE', 'apis/missing');
  assert.equal(allowed(await repeat(252, read)), 250);
  assert.equal(allowed(await repeat(202, remove)), 200);
  assert.equal((await putApi(center)()).status, 200);
  clock.advance(1000);
  assert.equal(allowed(await repeat(27, read)), 25);
  assert.equal(allowed(await repeat(12, remove)), 10);
});

test('an export and every other POST costs a write', async (t) => {
  const center = await startCenter(t, { limits: 'arm', clock: handClock() });
  await putWeather(center);
  const imported = await center.call('POST', `${definitionPath}/importSpecification`, {
    format: 'inline',
    value: '{}',
  });
  const exported = await center.call('POST', `${definitionPath}/exportSpecification`);
  const schema = await center.call('POST', `${center.path}/exportMetadataSchema`, { assignedTo: 'api' });
  assert.deepEqual(
    [imported, exported, schema].map((reply) => left(reply, 'writes')),
    ['194', '193', '192'],
  );
});

test('each subscription has an allowance of its own, whatever the case of its id', async (t) => {
  const center = await startCenter(t, { limits: 'arm', clock: handClock() });
  const service = (subscription: string) => center.path.replace(/(?<=\/subscriptions\/)[^/]+/, subscription);
  const read = (subscription: string) => () => center.call('GET', service(subscription));
  assert.equal(allowed(await repeat(250, read('aaaa'))), 250);
  assert.equal((await read('AAAA')()).status, 429);
  assert.equal((await read('bbbb')()).status, 404);
});

test('without limits nothing is refused, and what would be left is told', async (t) => {
  const center = await startCenter(t, { clock: handClock() });
  const replies = await repeat(202, putApi(center));
  assert.equal(allowed(replies), 202);
  assert.deepEqual([left(replies[199], 'writes'), left(replies[201], 'writes')], ['0', '0']);
});
