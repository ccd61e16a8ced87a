import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { sourceAt } from '../../../src/core/registration/source.ts';
import { isStampOf, readStamp, stampItem } from '../../../src/core/registration/stamp.ts';
import { startTestCenter } from '../../support/run.ts';

const title = 'Registered by MCP Register';
const url = 'https://github.com/contoso/weather';
const item = (description: string) => ({ title, url, description });
const inputs = {
  'server-url': 'https://weather.example/mcp',
  title: 'Weather',
  probe: 'off',
  source: url,
};

/** A registered entry whose mark is this one. */
async function startMarked(t: TestContext, ...marks: readonly string[]) {
  const center = await startTestCenter(t);
  await center.register(inputs);
  const stored = await center.get('apis/weather');
  const { lifecycleStage: _, ...properties } = stored ?? {};
  await center.put('apis/weather', { ...properties, externalDocumentation: marks.map(item) });
  center.emulator.clearRequests();
  const mark = async () => {
    const items = (await center.get('apis/weather'))?.externalDocumentation;
    return Array.isArray(items) ? items : [];
  };
  return { center, mark };
}

const malformed = [
  'mcp-register/1',
  'mcp-register/1 created=1',
  'mcp-register/1 source= created=1',
  'mcp-register/1 source=github.com:42 manifest=a source=github.com:43',
  'mcp-register/1 source=github.com:42 manifest=my file.yaml',
  'mcp-register/1 source=github.com:42 created=1 created=1',
  'mcp-register/1 source=github.com:42 pr=-1',
  'mcp-register/1 source=github.com:42 pr=5x',
  'mcp-register/1 source=github.com:42 created=yes',
  'mcp-register/1 source=github.com:%zz',
  'mcp-register/2 source=github.com:42',
];

describe('a mark that is malformed', () => {
  const ours = sourceAt(url, '42');
  for (const description of malformed) {
    test(`is another’s: ${description}`, () => {
      const stamp = readStamp([item(description)]);
      assert.ok(stamp && ours);
      assert.ok(!isStampOf(stamp, ours));
    });
  }

  test('or that stands there twice makes the entry another’s, and nothing of it is written', async (t) => {
    const mark = 'mcp-register/1 source=github.com:contoso/weather created=1';
    const { center } = await startMarked(t, mark, mark);
    assert.equal((await center.register(inputs)).error?.code, 'api-of-another-source');
    assert.equal((await center.unregister({ ...inputs, 'api-id': 'weather' })).error?.code, 'not-our-entry');
    assert.deepEqual(center.writes(), []);
  });

  test('is replaced by one that is whole when the entry is taken over', async (t) => {
    const { center, mark } = await startMarked(t, ...malformed.slice(0, 2));
    const taken = await center.register({ ...inputs, 'take-over': 'true' });
    assert.equal(taken.status, 'registered', JSON.stringify(taken.error));
    assert.deepEqual(await mark(), [item('mcp-register/1 source=github.com:contoso/weather')]);
  });
});

describe('a run', () => {
  test('keeps every field of the mark that it does not speak of', async (t) => {
    const kept = 'manifest=my%20file.yaml created=1 adopted=1 protected=1 owner=team%20a';
    const { center, mark } = await startMarked(t, `mcp-register/1 source=github.com:contoso/weather ${kept}`);
    const again = await center.register(inputs);
    assert.equal(again.status, 'unchanged', JSON.stringify(again.plan));
    const renamed = await center.register({ ...inputs, summary: 'What it is' });
    assert.equal(renamed.status, 'registered');
    assert.deepEqual(await mark(), [item(`mcp-register/1 source=github.com:contoso/weather ${kept}`)]);
  });

  test('that knows only the name keeps the id, and one that knows the id writes it', async (t) => {
    const { center, mark } = await startMarked(t, 'mcp-register/1 source=github.com:42 created=1');
    const byName = await center.register({ ...inputs, source: 'git@github.com:Contoso/Weather.git' });
    assert.equal(byName.status, 'unchanged', JSON.stringify(byName.error));

    await center.put('apis/weather', {
      title: 'Weather',
      kind: 'mcp',
      description: 'x',
      externalDocumentation: [item('mcp-register/1 source=github.com:contoso/weather created=1')],
    });
    const source = sourceAt('https://github.com/contoso/weather', '42');
    assert.ok(source);
    const request = {
      serverUrl: inputs['server-url'],
      apiId: 'weather',
      environment: {},
      previousVersions: 'keep',
      source,
      takeOver: false,
    } as const;
    assert.equal((await center.register(inputs, { request })).status, 'registered');
    assert.deepEqual(await mark(), [item('mcp-register/1 source=github.com:42 created=1')]);
  });

  test('under a new name writes the new address, told by the id', async (t) => {
    const { center, mark } = await startMarked(t, 'mcp-register/1 source=github.com:42 created=1');
    const source = sourceAt('https://github.com/contoso/renamed', '42');
    assert.ok(source);
    const request = {
      serverUrl: inputs['server-url'],
      apiId: 'weather',
      environment: {},
      previousVersions: 'keep',
      source,
      takeOver: false,
    } as const;
    assert.equal((await center.register(inputs, { request })).status, 'registered');
    assert.deepEqual(await mark(), [
      { ...item('mcp-register/1 source=github.com:42 created=1'), url: 'https://github.com/contoso/renamed' },
    ]);
  });
});

test('a value with a blank or another field in it stays one value', () => {
  const source = sourceAt(url, '42');
  assert.ok(source);
  const manifest = 'a source=github.com:43 protected=1';
  const mark = stampItem({ source, manifest, created: true, adopted: false, protected: false });
  const stamp = readStamp([mark]);
  assert.equal(stamp?.manifest, manifest);
  assert.equal(stamp?.source?.id, '42');
  assert.equal(stamp?.protected, false);
});

describe('a protected entry', () => {
  const mark = 'mcp-register/1 source=github.com:contoso/weather created=1 protected=1';

  for (const more of [{}, { force: 'true' }, { force: 'true', source: 'https://github.com/contoso/other' }]) {
    test(`is not unregistered with ${JSON.stringify(more)}`, async (t) => {
      const { center } = await startMarked(t, mark);
      const report = await center.unregister({ 'api-id': 'weather', source: url, ...more });
      assert.equal(report.exitCode, 2);
      assert.equal(report.error?.code, 'entry-protected');
      assert.deepEqual(center.writes(), []);
    });
  }

  test('of another’s malformed mark is not unregistered by force either', async (t) => {
    const { center } = await startMarked(t, 'mcp-register/1 source=github.com:1 source=x protected=1');
    const report = await center.unregister({ 'api-id': 'weather', source: url, force: 'true' });
    assert.equal(report.error?.code, 'entry-protected');
    assert.deepEqual(center.writes(), []);
  });

  test('may still be deprecated, registered again, and changed', async (t) => {
    const { center } = await startMarked(t, mark);
    assert.equal((await center.register({ ...inputs, summary: 'New' })).status, 'registered');
    const ended = await center.unregister({
      'api-id': 'weather',
      source: url,
      'unregister-mode': 'deprecate',
    });
    assert.equal(ended.status, 'removed', JSON.stringify(ended.error));
  });

  test('loses no previous version', async (t) => {
    const { center } = await startMarked(t, mark);
    const next = { ...inputs, 'version-title': 'v2', 'previous-versions': 'remove' };
    const report = await center.register(next);
    assert.equal(report.error?.code, 'entry-protected');
    assert.match(report.error?.message ?? '', /previous-versions: remove would delete its version "v1-0"/);
    assert.deepEqual(center.writes(), []);
  });
});
