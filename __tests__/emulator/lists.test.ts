import assert from 'node:assert/strict';
import test from 'node:test';
import { at, type Center, reply, startCenter } from './center.ts';

async function putApis(center: Center, names: readonly string[], kind = 'rest'): Promise<void> {
  for (const name of names) {
    await center.call('PUT', `apis/${name}`, { properties: { title: `API ${name}`, kind } });
  }
}

function names(list: unknown): unknown {
  return Array.isArray(list) ? list.map((item) => at(item, 'name')) : list;
}

test('a list is in the order of creation, on one page, unless a page size is set', async (t) => {
  const center = await startCenter(t);
  await putApis(center, ['cc', 'aa', 'bb']);
  await putApis(center, ['cc']);
  const { body } = await center.call('GET', 'apis');
  assert.deepEqual(names(body.value), ['cc', 'aa', 'bb']);
  assert.deepEqual(Object.keys(body), ['value']);
});

test('a list of more than a thousand goes on at its nextLink, whatever the page size that is set', async (t) => {
  const center = await startCenter(t, { sku: 'Standard', pageSize: 5000 });
  await Promise.all(Array.from({ length: 1001 }, (_, n) => putApis(center, [`api-${n}`])));
  const first = await center.call('GET', 'apis');
  const second = await reply(fetch(String(first.body.nextLink)));
  const lengths = [first, second].map(({ body }) => (Array.isArray(body.value) ? body.value.length : 0));
  assert.deepEqual(lengths, [1000, 1]);
});

test('nextLink leads through all pages, whatever is created or deleted between them', async (t) => {
  const center = await startCenter(t, { pageSize: 2 });
  await putApis(center, ['aa', 'bb', 'cc', 'dd', 'ee']);
  const first = await center.call('GET', 'apis');
  assert.deepEqual(names(first.body.value), ['aa', 'bb']);
  await center.call('DELETE', 'apis/bb');
  await center.call('DELETE', 'apis/cc');
  await putApis(center, ['ff']);
  const second = await reply(fetch(String(first.body.nextLink)));
  assert.deepEqual(names(second.body.value), ['dd', 'ee']);
  const third = await reply(fetch(String(second.body.nextLink)));
  assert.deepEqual(names(third.body.value), ['ff']);
  assert.equal('nextLink' in third.body, false);
});

test('a filter stays on through its pages', async (t) => {
  const center = await startCenter(t, { pageSize: 1 });
  await putApis(center, ['aa'], 'mcp');
  await putApis(center, ['bb'], 'rest');
  await putApis(center, ['cc'], 'MCP');
  const first = await center.call('GET', "apis?$filter=kind%20eq%20'mcp'");
  const second = await reply(fetch(String(first.body.nextLink)));
  assert.deepEqual([names(first.body.value), names(second.body.value)], [['aa'], ['cc']]);
});

test('a search leaves what has all its words somewhere, as the VS Code extension asks', async (t) => {
  const center = await startCenter(t);
  await putApis(center, ['one', 'two'], 'mcp');
  const found = async (text: string) => names((await center.call('GET', `apis?$search=${text}`)).body.value);
  assert.deepEqual(await found('API%20TWO'), ['two']);
  assert.deepEqual(await found('mcp'), ['one', 'two']);
  assert.deepEqual(await found('three'), []);
});

test('filters know eq, ne, startswith, contains and and', async (t) => {
  const center = await startCenter(t);
  await putApis(center, ['one', 'two'], 'mcp');
  await putApis(center, ['three'], 'rest');
  await center.call('PUT', 'apis/two/versions/v1', {
    properties: { title: 'v1', lifecycleStage: 'testing' },
  });
  const found = async (filter: string) =>
    names((await center.call('GET', `apis?$filter=${encodeURIComponent(filter)}`)).body.value);
  assert.deepEqual(await found("name eq 'one'"), ['one']);
  assert.deepEqual(await found("kind ne 'mcp'"), ['three']);
  assert.deepEqual(await found("startswith(name, 't') and kind eq 'mcp'"), ['two']);
  assert.deepEqual(await found("contains(title,'API t')"), ['two', 'three']);
  assert.deepEqual(await found("lifecycleStage eq 'testing'"), ['two']);
  assert.deepEqual(await found("title eq 'it''s'"), []);
});

test('a filter or page token that cannot be read is a 400', async (t) => {
  const center = await startCenter(t);
  assert.equal((await center.call('GET', 'apis?$filter=name%20like%20x')).status, 400);
  assert.equal((await center.call('GET', 'apis?$skipToken=abc')).status, 400);
});
