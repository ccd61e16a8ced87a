import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { toJson } from '../../../../src/core/json.ts';
import { parseSource } from '../../../../src/core/registration/source.ts';
import { stampItem } from '../../../../src/core/registration/stamp.ts';
import { startExportBench } from './support.ts';

const weather = 'https://weather.example/mcp';
const orders = 'https://orders.example/mcp';

describe('an export of an API center', () => {
  test('creates the folder of its file where there is none, and names the file where that fails', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    await bench.run({ format: 'vscode', out: bench.path('.vscode/mcp.json') });
    assert.match(bench.text('.vscode/mcp.json'), /weather\.example/);
    bench.write('file', '');
    const failed = await bench.run({ format: 'vscode', out: bench.path('file/mcp.json') });
    assert.match(failed.error?.message ?? '', /file\/mcp\.json cannot be (read|written): .*is no folder/);
    const allowList = await bench.run({
      format: 'copilot',
      out: bench.path('settings.json'),
      filter: 'stage=retired',
    });
    assert.match(allowList.warnings[0]?.message ?? '', /allow-list without entries blocks every server/);
  });

  test('writes every MCP server, and the same bytes when it runs again', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    await bench.serve('orders', { url: orders });
    const out = bench.path('managed-settings.json');
    const first = await bench.run({ format: 'copilot', out });
    assert.deepEqual(
      [first.status, first.changed, first.exitCode, first.export?.added],
      ['registered', true, 0, ['orders/production', 'weather/production']],
    );
    const text = bench.text('managed-settings.json');
    assert.deepEqual(JSON.parse(text), {
      allowedMcpServers: [{ serverUrl: orders }, { serverUrl: weather }],
    });
    const listing = bench.text('managed-settings.json.mcp-register.json');
    const second = await bench.run({ format: 'copilot', out });
    assert.deepEqual([second.status, second.changed, second.exitCode], ['unchanged', false, 0]);
    assert.equal(bench.text('managed-settings.json'), text);
    assert.equal(bench.text('managed-settings.json.mcp-register.json'), listing);
    assert.deepEqual(second.warnings, []);
  });

  test('reads, and writes nothing into the API center', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const before = bench.center.writes().length;
    await bench.run({ format: 'vscode', out: bench.path('mcp.json') });
    assert.equal(bench.center.writes().length, before);
  });

  test('without a file prints the text, and writes no file', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const report = await bench.run({ format: 'claude-code' });
    assert.deepEqual([report.status, report.changed], ['unchanged', false]);
    assert.deepEqual(JSON.parse(bench.printed.join('')), {
      mcpServers: { weather: { type: 'http', url: weather } },
    });
  });

  test('removes what it wrote once the server left the catalogue, and nothing else', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    bench.write(
      'mcp.json',
      '{\n  // ours\n  "servers": {\n    "local": { "command": "node" } // stays\n  }\n}\n',
    );
    const before = bench.text('mcp.json');
    const out = bench.path('mcp.json');
    const first = await bench.run({ format: 'vscode', out });
    assert.deepEqual(
      first.warnings.map(({ code }) => code),
      ['export-nothing-removed'],
    );
    assert.match(bench.text('mcp.json'), /weather\.example/);
    await bench.serve('weather', { url: orders });
    const moved = await bench.run({ format: 'vscode', out });
    assert.deepEqual([moved.export?.updated, moved.export?.removed], [['weather/production'], []]);
    assert.match(bench.text('mcp.json'), /"weather": \{\s+"type": "http",\s+"url": "https:\/\/orders/);
    const gone = await bench.run({ format: 'vscode', out, filter: 'stage=retired' });
    assert.deepEqual(gone.export?.removed, ['weather/production']);
    assert.deepEqual(
      gone.warnings.map(({ code }) => code),
      ['export-empty'],
    );
    assert.doesNotMatch(gone.warnings[0]?.message ?? '', /allow-list/);
    assert.equal(bench.text('mcp.json').replace(/\n\s*\n/g, '\n'), before);
  });

  test('does not empty an allow-list, and takes no condition that no entry could meet', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const out = bench.path('managed-settings.json');
    await bench.run({ format: 'copilot', out });
    const before = bench.text('managed-settings.json');
    for (const [filter, why] of [
      ['environment=prodction', /There are servers in production/],
      ['evironment=production', /No entry has metadata with the name evironment/],
      ['stage=retired', /blocks every server, so nothing was written/],
    ] as const) {
      const failed = await bench.run({ format: 'copilot', out, filter });
      assert.match(failed.error?.message ?? '', why);
      assert.equal(bench.text('managed-settings.json'), before);
    }
    const allowed = await bench.run({ format: 'copilot', out, filter: 'environment=prod*' });
    assert.deepEqual([allowed.status, allowed.error], ['unchanged', undefined]);
  });

  test('removes nothing without its listing, and says so', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const out = bench.path('managed-settings.json');
    await bench.run({ format: 'copilot', out });
    bench.remove('managed-settings.json.mcp-register.json');
    const text = bench.text('managed-settings.json');
    const report = await bench.run({ format: 'copilot', out, filter: 'stage=retired' });
    assert.equal(bench.text('managed-settings.json'), text);
    assert.ok(report.warnings.some(({ code }) => code === 'export-nothing-removed'));
  });

  test('refuses a listing that was edited into something else, and writes nothing', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    for (const listing of ['{}', 'x', '{"version":1,"format":"vscode","entries":[]}']) {
      bench.write('out.json', '{}');
      bench.write('out.json.mcp-register.json', listing);
      const report = await bench.run({ format: 'copilot', out: bench.path('out.json') });
      assert.deepEqual([report.exitCode, report.error?.code], [2, 'export-file-invalid'], listing);
      assert.equal(bench.text('out.json'), '{}');
    }
  });

  test('removes no entry of others for a listing that names it under another name', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const text = `{ "servers": { "mine": { "url": "${orders}" } } }`;
    bench.write('mcp.json', text);
    bench.write(
      'mcp.json.mcp-register.json',
      JSON.stringify({ version: 1, format: 'vscode', entries: [{ id: 'o', name: 'o', url: orders }] }),
    );
    await bench.run({ format: 'vscode', out: bench.path('mcp.json') });
    assert.equal(JSON.parse(bench.text('mcp.json')).servers.mine.url, orders);
  });

  test('goes through no link', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    bench.write('target.json', '{}');
    symlinkSync(bench.path('target.json'), bench.path('link.json'));
    const report = await bench.run({ format: 'copilot', out: bench.path('link.json') });
    assert.equal(report.exitCode, 2);
    assert.equal(bench.text('target.json'), '{}');
  });

  test('of an API center that does not exist fails, and does not empty the file', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const out = bench.path('managed-settings.json');
    await bench.run({ format: 'copilot', out });
    const text = bench.text('managed-settings.json');
    const report = await bench.run({ format: 'copilot', out, 'api-center-name': 'other' });
    assert.equal(report.error?.code, 'api-center-not-found');
    assert.equal(bench.text('managed-settings.json'), text);
  });
});

describe('check', () => {
  test('writes nothing, and fails with the difference when the file is out of step', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    bench.write('managed-settings.json', '{\n  "model": "auto"\n}\n');
    const out = bench.path('managed-settings.json');
    const report = await bench.run({ format: 'copilot', out, check: 'true' });
    assert.deepEqual([report.exitCode, report.error?.code, report.changed], [7, 'export-out-of-step', false]);
    assert.match(report.error?.message ?? '', /\n\+ .*"serverUrl": "https: ?\/\/weather/);
    assert.equal(bench.text('managed-settings.json'), '{\n  "model": "auto"\n}\n');
    assert.throws(() => bench.text('managed-settings.json.mcp-register.json'));
  });

  test('passes when the file is in step', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather });
    const out = bench.path('managed-settings.json');
    await bench.run({ format: 'copilot', out });
    const report = await bench.run({ format: 'copilot', out, check: 'true' });
    assert.deepEqual([report.status, report.exitCode], ['unchanged', 0]);
  });

  test('shows no more than a screen of a large difference', async (t) => {
    const bench = await startExportBench(t);
    for (let index = 0; index < 60; index++) {
      await bench.serve(`server-${index}`, { url: `https://s${index}.example/mcp` });
    }
    const out = bench.path('managed-settings.json');
    const report = await bench.run({ format: 'copilot', out, check: 'true' });
    const lines = report.error?.message.split('\n') ?? [];
    assert.ok(lines.length <= 42, String(lines.length));
    assert.match(lines.at(-1) ?? '', /^… and \d+ more$/);
  });
});

describe('a filter', () => {
  test('selects by stage, environment and metadata: one of a field, and each field', async (t) => {
    const bench = await startExportBench(t);
    await bench.center.put('../../metadataSchemas/team', {
      schema: '{"type":"string","title":"Team"}',
      assignedTo: [{ entity: 'api', required: false, deprecated: false }],
    });
    const customProperties = { team: 'Sky' };
    await bench.serve('weather', { url: weather, stage: 'production', customProperties });
    await bench.serve('orders', { url: orders, stage: 'testing', environment: 'dev' });
    await bench.deploy('weather', 'dev', 'https://weather-dev.example/mcp');
    const idsOf = async (filter: string) => {
      await bench.run({ format: 'copilot', filter });
      return JSON.parse(bench.printed.at(-1) ?? '').allowedMcpServers.map(
        ({ serverUrl }: { serverUrl: string }) => new URL(serverUrl).hostname.split('.')[0],
      );
    };
    assert.deepEqual(await idsOf('stage=production'), ['weather', 'weather-dev']);
    assert.deepEqual(await idsOf('environment=dev'), ['orders', 'weather-dev']);
    assert.deepEqual(await idsOf('environment=dev\nstage=testing'), ['orders']);
    assert.deepEqual(await idsOf('environment=dev\nenvironment=prod*'), ['orders', 'weather', 'weather-dev']);
    assert.deepEqual(await idsOf('team=sky'), ['weather', 'weather-dev']);
    assert.deepEqual(await idsOf('team=sky\nenvironment=production'), ['weather']);
    const none = await bench.run({ format: 'copilot', filter: 'constructor=*' });
    assert.match(none.error?.message ?? '', /No entry has metadata with the name constructor/);
  });

  test('leaves out entries of pull requests unless it names their environment', async (t) => {
    const bench = await startExportBench(t);
    const source = parseSource('https://github.com/contoso/weather');
    const stamp = stampItem({ source, pullRequest: 7, created: true, adopted: false, protected: false });
    const staged = {
      url: weather,
      environment: 'staging',
      stage: 'testing',
      externalDocumentation: [toJson(stamp)],
    };
    await bench.serve('weather-pr-7', staged);
    await bench.serve('orders', { url: orders });
    const count = async (filter: string) => (await bench.run({ format: 'copilot', filter })).export?.entries;
    assert.equal(await count(''), 1);
    assert.equal(await count('stage=testing'), 0);
    assert.equal(await count('environment=*'), 1);
    assert.equal(await count('environment=staging'), 1);
  });

  for (const filter of ['production', 'stage=', '=x', 'stage=live']) {
    test(`"${filter}" is refused before anything is read`, async (t) => {
      const bench = await startExportBench(t);
      const sent = bench.center.emulator.requests().length;
      await assert.rejects(bench.run({ format: 'copilot', filter }), { code: 'input-invalid' });
      assert.equal(bench.center.emulator.requests().length, sent);
    });
  }
});

describe('inputs of an export', () => {
  for (const [what, raw, code] of [
    ['no format', {}, 'input-missing'],
    ['check without a file', { format: 'copilot', check: 'true' }, 'input-missing'],
    ['Backstage without an owner', { format: 'backstage' }, 'input-missing'],
    ['an owner that is no reference', { format: 'backstage', owner: 'a: b\n' + '- x' }, 'input-invalid'],
    [
      'a filter of a registry',
      { format: 'copilot', 'registry-url': 'https://r.example', filter: 'stage=production' },
      'input-invalid',
    ],
  ] as const) {
    test(`${what}: refused`, async (t) => {
      const bench = await startExportBench(t);
      await assert.rejects(bench.run(raw), { code });
    });
  }
});

describe('an export of a registry', () => {
  test('needs no API center and no sign-in, and writes what the registry lists', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather, description: 'Weather.' });
    const [host] = await dataHosts(bench.center.emulator.url);
    const report = await bench.runAlone({ format: 'copilot', 'registry-url': `${host}/workspaces/default` });
    assert.equal(report.exitCode, 0, JSON.stringify(report));
    assert.deepEqual(JSON.parse(bench.printed.join('')), { allowedMcpServers: [{ serverUrl: weather }] });
    assert.equal(report.target, undefined);
  });

  test('says that names may differ where an entry has several URLs, whose environments it does not tell', async (t) => {
    const bench = await startExportBench(t);
    await bench.serve('weather', { url: weather, description: 'Weather.' });
    const [host] = await dataHosts(bench.center.emulator.url);
    const raw = { format: 'vscode', 'registry-url': `${host}/workspaces/default` };
    const codes = async () => (await bench.runAlone(raw)).warnings.map(({ code }) => code);
    assert.deepEqual(await codes(), []);
    await bench.deploy('weather', 'dev', 'https://weather-dev.example.com/mcp');
    assert.deepEqual(await codes(), ['export-names-differ']);
  });

  test('that cannot be read fails, and does not empty the file', async (t) => {
    const bench = await startExportBench(t);
    const text = '{ "allowedMcpServers": [] }';
    bench.write('managed-settings.json', text);
    const report = await bench.runAlone({
      format: 'copilot',
      out: bench.path('managed-settings.json'),
      'registry-url': bench.center.emulator.url,
    });
    assert.deepEqual([report.exitCode, report.error?.code], [5, 'registry-not-read']);
    assert.equal(bench.text('managed-settings.json'), text);
  });
});

async function dataHosts(url: string): Promise<string[]> {
  const path =
    '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center';
  const answer = await fetch(`${url}${path}?api-version=2024-03-01`);
  const body: { properties: { dataApiHostname: string } } = JSON.parse(await answer.text());
  return [`http://${body.properties.dataApiHostname}`];
}
