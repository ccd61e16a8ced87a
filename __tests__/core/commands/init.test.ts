import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { pipelineOf, pipelinePaths } from '../../../src/app/fleet-pipelines.ts';
import { init } from '../../../src/core/commands/init.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../src/core/inputs/read-values.ts';
import { testFacts, testPorts } from '../../support/run.ts';
import { startSmallServer } from '../../support/small-server.ts';
import { type MemoryFiles, memoryFiles } from '../../support/user-files.ts';
import { answer, serve } from '../probe/scripted-server.ts';

async function initOf(raw: RawInputs, files: MemoryFiles = memoryFiles()) {
  const inputs = await readCommand('init', { 'probe-timeout': '0', ...raw }, testFacts());
  const report = await init({ ...inputs, run: {}, pipelineOf }, { ...testPorts(), files });
  return { report, files, contents: files.contents, manifest: files.contents.get('mcp-register.yaml') ?? '' };
}

const weather = (t: TestContext) => startSmallServer(t, { name: 'Weather: now', tools: ['forecast'] });

describe('init', () => {
  test('writes a manifest with the server that runs, and says what to do next', async (t) => {
    const url = await weather(t);
    const { report, manifest, contents } = await initOf({ 'server-url': url, title: 'My weather' });
    assert.deepEqual([report.status, report.exitCode, report.changed], ['healthy', 0, false]);
    assert.match(manifest, /^# yaml-language-server: \$schema=https:/);
    assert.deepEqual(parse(manifest), {
      version: 1,
      servers: [{ apiId: 'my-weather', title: 'My weather', serverUrl: url }],
    });
    assert.deepEqual([...contents.keys()], ['mcp-register.yaml']);
    const said = report.warnings.map(({ message }) => message).join('\n');
    assert.match(said, /mcp-register plan --manifest mcp-register\.yaml/);
    assert.ok(report.warnings.every(({ level }) => level === 'notice'));
  });

  test('takes the title from the server where only the id is given, and never the id', async (t) => {
    const url = await weather(t);
    const { manifest } = await initOf({ 'server-url': url, 'api-id': 'sky' });
    assert.deepEqual(parse(manifest).servers, [{ apiId: 'sky', title: 'Weather: now', serverUrl: url }]);
    await assert.rejects(initOf({ 'server-url': url }), { code: 'api-id-missing', exitCode: 2 });
  });

  test('adds a server to a manifest and leaves every other byte as it is', async (t) => {
    const before =
      '# Ours\nversion: 1\nservers:\n- apiId: a # one\n  serverUrl: https://a.example/mcp\n# end\n';
    const files = memoryFiles({ 'fleet/servers.yaml': before });
    const url = await weather(t);
    const raw = {
      'server-url': url,
      title: 'Weather',
      'environment-id': 'dev',
      manifest: 'fleet/servers.yaml',
    };
    const { report } = await initOf(raw, files);
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    const after = files.contents.get('fleet/servers.yaml') ?? '';
    const added = `- apiId: weather\n  title: Weather\n  environmentId: dev\n  serverUrl: ${url}\n`;
    assert.equal(after.replace(added, ''), before);

    const again = await initOf(raw, files);
    assert.equal(again.report.exitCode, 0);
    assert.equal(files.contents.get('fleet/servers.yaml'), after);
    assert.deepEqual(files.written, ['fleet/servers.yaml'], 'not written again');
    assert.match(JSON.stringify(again.report.warnings), /declares this server already/);
  });

  test('warns where another server of the manifest has the URL, with the places of both', async (t) => {
    const url = await weather(t);
    const before = `version: 1\nservers:\n  - apiId: first\n    serverUrl: https://a.example/mcp\n  - apiId: sky\n    environments:\n      dev: { serverUrl: "${url}" }\n`;
    const files = memoryFiles({ 'mcp-register.yaml': before });
    const { report } = await initOf({ 'server-url': url, title: 'Weather' }, files);
    assert.deepEqual(
      report.warnings.filter(({ code }) => code === 'duplicate-endpoint').map(({ message }) => message),
      [
        '"sky" (mcp-register.yaml, line 5, column 5) and "weather" (mcp-register.yaml, line 8, column 5) have the same URL, so clients are shown one server twice.',
      ],
    );
    const again = await initOf({ 'server-url': url, title: 'Weather' }, files);
    assert.ok(!again.report.warnings.some(({ code }) => code === 'duplicate-endpoint'), 'nothing was added');
  });

  test('refuses an id that another server has, and shows what to write for another environment', async (t) => {
    const before = 'version: 1\nservers:\n  - apiId: weather\n    serverUrl: https://a.example/mcp\n';
    const files = memoryFiles({ 'mcp-register.yaml': before });
    const url = await weather(t);
    const { report } = await initOf({ 'server-url': url, title: 'Weather', 'environment-id': 'dev' }, files);
    assert.deepEqual([report.exitCode, report.error?.code], [2, 'server-declared']);
    assert.ok(report.error?.next.endsWith(`dev:\n  serverUrl: ${url}`), report.error?.next);
    assert.deepEqual([...files.contents], [['mcp-register.yaml', before]]);
  });

  test('shows the lines to add where it cannot add them', async (t) => {
    const before = 'version: 1\nx: &all []\nservers: *all\n';
    const files = memoryFiles({ 'mcp-register.yaml': before });
    const { report } = await initOf({ 'server-url': await weather(t), title: 'Weather' }, files);
    assert.deepEqual([report.exitCode, report.error?.code], [2, 'manifest-not-editable']);
    assert.match(report.error?.next ?? '', /\n- apiId: weather\n {2}title: Weather\n/);
    assert.deepEqual([...files.contents], [['mcp-register.yaml', before]]);
  });

  test('writes nothing for a server that is not healthy', async (t) => {
    const broken = await serve((_received, response) => answer(response, 500, 'no', 'text/plain'));
    t.after(() => broken[Symbol.asyncDispose]());
    const { report, contents } = await initOf({ 'server-url': broken.url, title: 'Weather', host: 'github' });
    assert.deepEqual([report.exitCode, contents.size], [3, 0]);
  });

  test('lets the manifest read a key from a variable, and writes the key nowhere', async (t) => {
    const url = await weather(t);
    const key = 'a-key-that-nobody-may-see';
    const { report, contents, manifest } = await initOf({
      'server-url': url,
      title: `3 days of \${WEATHER}`,
      'function-key': key,
      'probe-headers': 'X-Team: another-secret-text',
      host: 'github',
    });
    const everything = JSON.stringify([...contents, report]);
    assert.doesNotMatch(everything, /a-key-that|another-secret/);
    const [server] = parse(manifest).servers;
    assert.equal(server.functionKey, `\${MCP_3_DAYS_OF_WEATHER_FUNCTION_KEY}`);
    assert.equal(server.title, '3 days of $${WEATHER}');
    const workflow = contents.get(pipelinePaths.github) ?? '';
    assert.match(workflow, /MCP_3_DAYS_OF_WEATHER_FUNCTION_KEY = 127\.0\.0\.1\n/);
    assert.match(workflow, /: \$\{\{ secrets\.MCP_3_DAYS_OF_WEATHER_PROBE_HEADERS \}\}/);
    assert.match(
      JSON.stringify(report.warnings),
      /let the run read it: MCP_3_DAYS_OF_WEATHER_FUNCTION_KEY = 127/,
    );
  });

  test('keeps a pipeline that is there', async (t) => {
    const files = memoryFiles({ [pipelinePaths.github]: 'mine' });
    const { report } = await initOf({ 'server-url': await weather(t), title: 'W 1', host: 'github' }, files);
    assert.equal(report.exitCode, 0);
    assert.equal(files.contents.get(pipelinePaths.github), 'mine');
    assert.match(JSON.stringify(report.warnings), /exists and stays as it is/);
  });

  for (const host of ['github', 'azure-pipelines'] as const) {
    test(`writes the pipeline of ${host} to the root of the repository, with the path from there, and says so`, async (t) => {
      const files = memoryFiles({}, { toRoot: '../..', fromRoot: 'services/weather' });
      const { report, contents } = await initOf(
        { 'server-url': await weather(t), title: 'W 1', host },
        files,
      );
      assert.equal(report.exitCode, 0, JSON.stringify(report.error));
      const path = `../../${pipelinePaths[host]}`;
      assert.deepEqual([...contents.keys()], ['mcp-register.yaml', path]);
      const named = [...(contents.get(path) ?? '').matchAll(/^ +manifest: (\S+)/gm)].map(([, name]) => name);
      assert.deepEqual(named, Array(2).fill('services/weather/mcp-register.yaml'));
      assert.match(JSON.stringify(report.warnings), /stands at the root of the repository/);
    });
  }

  test('takes a manifest further up in the repository', async (t) => {
    const files = memoryFiles({}, { toRoot: '..', fromRoot: 'weather' });
    const raw = { 'server-url': await weather(t), title: 'W 1', host: 'github', manifest: '../m.yaml' };
    const { contents } = await initOf(raw, files);
    assert.match(contents.get(`../${pipelinePaths.github}`) ?? '', /manifest: m\.yaml\n/);
  });

  test('refuses a path of a manifest that a pipeline would read as syntax', async (t) => {
    const url = await weather(t);
    for (const manifest of ['/tmp/m.yaml', '../m.yaml', `a\${{ x }}.yaml`, 'a$(x).yaml', 'a\n.yaml']) {
      const { report, contents } = await initOf({
        'server-url': url,
        title: 'W 1',
        manifest,
        host: 'github',
      });
      assert.deepEqual([report.exitCode, contents.size], [2, 0], manifest);
    }
  });
});

test('the documentation shows what init writes', async (t) => {
  const page = readFileSync(new URL('../../../docs/dump-and-init.md', import.meta.url), 'utf8');
  const shown = /`mcp-register\.yaml`:\n\n```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const url = await weather(t);
  const { manifest } = await initOf({ 'server-url': url, title: 'Weather' });
  assert.equal(manifest.replace(url, 'https://weather.contoso.example/mcp'), shown);
});
