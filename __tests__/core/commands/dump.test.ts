import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { dump } from '../../../src/core/commands/dump.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import {
  service,
  startTestCenter,
  type TestCenter,
  targetInputs,
  testFacts,
  testPorts,
} from '../../support/run.ts';
import { memoryFiles } from '../../support/user-files.ts';
import { dumpOf, source, withoutComments } from '../fleet/dump/round-trip.ts';
import { VirtualClock } from '../probe/virtual-clock.ts';

const url = 'https://weather.example/mcp';

interface Made {
  readonly api?: object;
  readonly url?: string | undefined;
  readonly urls?: readonly string[];
  readonly environment?: string;
  readonly stamp?: string;
  readonly deployment?: object;
}

/** An entry as the portal or another tool makes it. */
async function make(center: TestCenter, id: string, made: Made = {}): Promise<void> {
  const { api = {}, environment = 'production', stamp, deployment = {} } = made;
  const urls = made.urls ?? [made.url ?? url];
  const externalDocumentation =
    stamp === undefined
      ? []
      : [{ title: 'Registered by MCP Register', url: 'https://github.com/contoso/x', description: stamp }];
  await center.put(`environments/${environment}`, { title: environment, kind: 'production' });
  await center.put(`apis/${id}`, { title: id, kind: 'mcp', externalDocumentation, ...api });
  await center.put(`apis/${id}/versions/v1-0`, { title: 'v1', lifecycleStage: 'production' });
  await center.put(`apis/${id}/versions/v1-0/definitions/default-streamable`, { title: 'Definition' });
  await center.put(`apis/${id}/deployments/${environment}`, {
    title: 'Deployment',
    environmentId: `/workspaces/default/environments/${environment}`,
    definitionId: `/workspaces/default/apis/${id}/versions/v1-0/definitions/default-streamable`,
    server: { runtimeUri: urls },
    ...deployment,
  });
}

const ours = 'mcp-register/1 source=github.com:contoso/weather created=1';
const theirs = 'mcp-register/1 source=github.com:contoso/other created=1';

/** The ids that the manifest declares, comments aside. */
function declared(text: string): string[] {
  return parse(text).servers.map(({ apiId }: { apiId: string }) => apiId);
}

describe('a dump', () => {
  test('declares our entries and those without a mark, and counts the others', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'ours-1', { stamp: ours });
    await make(center, 'by-hand');
    await make(center, 'theirs-1', { stamp: theirs });
    await make(center, 'staged-1', { stamp: `${ours} pr=7` });
    await make(center, 'rest-1', { api: { kind: 'rest' } });
    const { text, report } = await dumpOf(center);
    assert.deepEqual(declared(text), ['by-hand', 'ours-1']);
    assert.match(text, /^# - 1 entry of another kind than mcp$/m);
    assert.match(text, /^# - 1 entry of pull requests$/m);
    assert.match(text, /^# - 1 entry of other sources$/m);
    const warning = report.warnings.find(({ code }) => code === 'entries-of-another-source');
    assert.match(
      warning?.message ?? '',
      /1 entry has the mark of another source, such as https:\/\/github\.com/,
    );
  });

  test('speaks of comments only where there are some, and of a file only where one was written', async (t) => {
    const center = await startTestCenter(t);
    const files = memoryFiles();
    const said = async () => {
      const raw = { ...targetInputs(center.emulator), source, out: 'mcp-register.yaml' };
      const inputs = await readCommand('dump', raw, testFacts());
      const { warnings } = await dump({ ...inputs, run: {} }, { ...testPorts(), files });
      return warnings.find(({ code }) => code === 'dumped')?.message ?? '';
    };
    assert.doesNotMatch(await said(), /comments|nothing was written/);
    assert.match(await said(), /nothing was written/);
    await make(center, 'ours-1', { stamp: ours });
    assert.match((await dumpOf(center)).report.warnings[0]?.message ?? '', /The comments at its end say/);
  });

  test('shows the servers of other sources as comments that can be used, where all are asked for', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'ours-1', { stamp: ours });
    await make(center, 'theirs-1', { stamp: theirs, api: { description: `One\n\nTwo \${X}` } });
    const { text } = await dumpOf(center, { all: 'true' });
    assert.deepEqual(declared(text), ['ours-1']);
    const uncommented = text.replace(/^#(?: (?= {2})|$)/gm, '');
    assert.deepEqual(declared(uncommented), ['ours-1', 'theirs-1']);
    assert.equal(parse(uncommented).servers[1].description, 'One\n\nTwo $${X}');
  });

  test('names the manifest that the marks name, and says where they name several', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'one-1', { stamp: `${ours} manifest=platform` });
    assert.equal(parse((await dumpOf(center)).text).name, 'platform');
    await make(center, 'two-1', { stamp: `${ours} manifest=other` });
    const { text } = await dumpOf(center);
    assert.equal(parse(text).name, undefined);
    assert.match(text, /names of 2 manifests: other, platform/);
  });

  test('never writes a URL with a key, in whatever field it stands', async (t) => {
    const center = await startTestCenter(t);
    const secret = 'c2VjcmV0LWtleQ';
    const bad = `https://weather.example/mcp?code=${secret}`;
    await make(center, 'key-in-url', { url: bad });
    await make(center, 'user-in-url', { url: `https://me:${secret}@weather.example/mcp` });
    await make(center, 'fragment', { url: `https://weather.example/mcp#token=${secret}` });
    await center.put('../../metadataSchemas/note', {
      schema: JSON.stringify({ type: 'string' }),
      assignedTo: [{ entity: 'api' }],
    });
    await make(center, 'texts', {
      api: {
        summary: `See (${bad})`,
        description: `At ${bad}.`,
        contacts: [{ name: 'Sky', url: bad }],
        customProperties: { note: `[https://me:${secret}@weather.example]` },
        license: {
          name: `[https://me:${secret}@x.example]`,
          url: `https://x.example/#access_token=${secret}`,
        },
        termsOfService: { url: bad },
        externalDocumentation: [{ title: 'Documentation', url: bad }],
      },
    });
    await make(center, 'document');
    for (const form of [bad, bad.replaceAll('/', '\\/'), bad.replace('?', '\\u003f')]) {
      const document = `{"openapi":"3.0.3","info":{"title":"a","version":"1"},"servers":[{"url":"${url}"},{"url":"${form}"}],"paths":{}}`;
      await center.importText('apis/document/versions/v1-0/definitions/default-streamable', document);
      const { text, files, report } = await dumpOf(center, { all: 'true' });
      assert.doesNotMatch(JSON.stringify([...files.contents, report]), new RegExp(secret));
      assert.deepEqual(declared(text), ['document', 'texts']);
      assert.match(text, /document: production: sync replaces its definition .*holds a URL with a key/);
    }
    const { text } = await dumpOf(center);
    assert.match(text, /^# - key-in-url: deployment production: its URL carries a key/m);
    assert.match(text, /^# - texts: description, which holds a URL with a key$/m);
  });

  test('says what it leaves out, and why', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'two-urls', { urls: [url, 'https://other.example/mcp'] });
    await make(center, 'no-url', { urls: [] });
    await make(center, 'plain-http', { url: 'http://weather.example/mcp' });
    await make(center, 'twice');
    await make(center, 'twice', { deployment: { title: 'x' } });
    await center.put('apis/twice/deployments/second', {
      environmentId: '/workspaces/default/environments/production',
      server: { runtimeUri: [url] },
    });
    await make(center, 'shared-1');
    await make(center, 'shared-1', { environment: 'dev', url: 'https://dev.example/mcp' });
    await center.put('apis/empty-1', { title: 'Empty', kind: 'mcp' });
    await make(center, 'rich-1', {
      api: {
        contacts: [{ name: 'a' }, { name: 'b' }],
        license: { name: 'MIT', identifier: 'MIT' },
        externalDocumentation: [{ title: 'Blog', url: 'https://blog.example' }],
      },
      deployment: { description: 'Blue', recommended: true },
    });
    const { text } = await dumpOf(center);
    assert.deepEqual(declared(text), ['rich-1', 'shared-1', 'twice']);
    for (const line of [
      '- two-urls: deployment production: it has 2 URLs, and a server has one',
      '- no-url: deployment production: it has no URL',
      '- plain-http: deployment production: its URL is plain http',
      '- twice: deployment second: production has the deployment production already',
      '- empty-1: it has no deployment',
      '- shared-1: deployment production: its definition is that of another environment as well',
      '- rich-1: 1 further contact',
      '- rich-1: the identifier of its license',
      '- rich-1: 1 further documentation link',
      '- rich-1: production: the description of its deployment',
      '- rich-1: production: that its deployment is recommended',
      '- rich-1: production: the title of its definition',
    ]) {
      assert.ok(text.includes(`# ${line}\n`), `${line} in\n${text}`);
    }
  });

  test('says which definitions the next sync replaces', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'other-url');
    await make(center, 'no-paths');
    const definition = (id: string) => `apis/${id}/versions/v1-0/definitions/default-streamable`;
    const document = (server: string, more: object) =>
      JSON.stringify({
        openapi: '3.0.3',
        info: { title: 'a', version: '1' },
        servers: [{ url: server }],
        ...more,
      });
    await center.importText(definition('other-url'), document('https://elsewhere.example', { paths: {} }));
    await center.importText(definition('no-paths'), document(url, {}));
    const { text, files } = await dumpOf(center);
    assert.match(
      text,
      /^# - other-url: production: sync replaces its definition with a generated one \(at \/servers/m,
    );
    assert.match(text, /^# - no-paths: production: its definition has no "paths"; sync adds an empty one$/m);
    assert.deepEqual(
      [...files.contents.keys()],
      ['definitions/no-paths_production.json', 'definitions/other-url_production.json', 'mcp-register.yaml'],
    );
  });

  test('loses no document that a person wrote, and names what a manifest cannot say of it', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'weather');
    const version = 'apis/weather/versions/v1-0';
    const document = (title: string, more: object = { servers: [{ url }] }) =>
      JSON.stringify({ openapi: '3.0.3', info: { title, version: '1' }, paths: {}, ...more });
    const bind = (definition: string) =>
      center.put('apis/weather/deployments/production', {
        environmentId: '/workspaces/default/environments/production',
        definitionId: `/workspaces/default/${version}/definitions/${definition}`,
        server: { runtimeUri: [url] },
      });
    await center.put(`${version}/definitions/default-sse`, { title: 'By hand', description: 'Read me' });
    await center.put(`${version}/definitions/extra`, { title: 'Extra' });
    await center.put(`${version}/definitions/empty`, { title: 'Empty' });
    await center.importText(`${version}/definitions/default-sse`, document('by hand'));
    await center.importText(`${version}/definitions/extra`, document('extra', {}));
    await bind('default-sse');
    const { text, files } = await dumpOf(center);
    const [server] = parse(text).servers;
    assert.equal(server.definitionFile, 'definitions/weather_production.json');
    assert.equal(files.contents.get(server.definitionFile), document('by hand'));
    const extra = 'definitions/weather_v1-0/extra_.json';
    assert.equal(files.contents.get(extra), document('extra', {}));
    for (const line of [
      'weather: production: the description of its definition',
      'weather: the definition default-streamable of its version v1-0',
      'weather: the definition empty of its version v1-0',
      `weather: the definition extra of its version v1-0; its document is kept in ${extra}`,
      'weather: production: sync registers its document in a definition of its own',
    ]) {
      assert.ok(text.includes(`# - ${line}\n`), `${line} in\n${text}`);
    }

    await bind('extra');
    const second = await dumpOf(center);
    assert.equal(parse(second.text).servers[0].definitionFile, undefined);
    assert.equal(second.files.contents.get('definitions/weather_production.json'), document('extra', {}));
    assert.match(
      second.text,
      /^# - weather: production: sync replaces its definition .*; its document is kept in definitions\/weather_production\.json$/m,
    );
    assert.equal(
      second.files.contents.get('definitions/weather_v1-0/default-sse_.json'),
      document('by hand'),
    );
  });

  test('overwrites no file with other contents, and writes none then', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'ours-1', { stamp: ours });
    const inputs = await readCommand(
      'dump',
      { ...targetInputs(center.emulator), source, out: 'm.yaml' },
      testFacts(),
    );
    const files = memoryFiles({ 'm.yaml': 'mine' });
    const report = await dump({ ...inputs, run: {} }, { ...testPorts(), files });
    assert.deepEqual([report.exitCode, report.error?.code], [2, 'file-exists']);
    assert.deepEqual([...files.contents], [['m.yaml', 'mine']]);

    const same = memoryFiles();
    await dump({ ...inputs, run: {} }, { ...testPorts(), files: same });
    const again = await dump({ ...inputs, run: {} }, { ...testPorts(), files: same });
    assert.equal(again.exitCode, 0, 'the same contents are no conflict');
  });

  test('goes to standard output without a file, and says that definitions do not', async (t) => {
    const center = await startTestCenter(t);
    await make(center, 'ours-1', { stamp: ours });
    const document = { openapi: '3.0.3', info: { title: 'a', version: '1' }, servers: [{ url }], paths: {} };
    await center.importText(
      'apis/ours-1/versions/v1-0/definitions/default-streamable',
      JSON.stringify(document),
    );
    const inputs = await readCommand('dump', { ...targetInputs(center.emulator), source }, testFacts());
    const files = memoryFiles();
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    const report = await dump({ ...inputs, run: {}, print }, { ...testPorts(), files });
    assert.equal(files.contents.size, 0);
    assert.deepEqual(declared(printed.join('')), ['ours-1']);
    assert.ok(report.warnings.some(({ code }) => code === 'definitions-not-written'));
    await assert.rejects(
      readCommand('dump', { ...targetInputs(center.emulator), source, output: 'json' }, testFacts()),
      { code: 'input-missing' },
    );
  });

  test('reads an API center of 2,000 entries with few calls', async (t) => {
    const center = await startTestCenter(t, { seed: [{ ...service, sku: 'Standard' }] });
    const count = 2000;
    for (let first = 0; first < count; first += 100) {
      await Promise.all(
        Array.from({ length: 100 }, (_, index) => {
          const id = `server-${first + index}`;
          const description = `${id} `.repeat(70).trim();
          return center.put(`apis/${id}`, { title: `Title: ${id}`, kind: 'mcp', description });
        }),
      );
    }
    await make(center, 'server-7');
    center.emulator.clearRequests();
    // The run keeps to the documented allowance, which takes minutes.
    const { report, text } = await dumpOf(center, {}, { clock: new VirtualClock() });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
    assert.deepEqual(declared(text), ['server-7']);
    const { reads, exports, writes } = report.requests;
    assert.ok(reads <= 2 * count + 60 && exports === 1 && writes === 0, JSON.stringify(report.requests));
  });
});

test('a title that a manifest cannot have is named, and left as it is', async (t) => {
  const center = await startTestCenter(t);
  await make(center, 'two-lines', { api: { title: 'Two\nlines' } });
  const dumped = await dumpOf(center);
  assert.equal(parse(dumped.text).servers[0].title, undefined);
  assert.match(dumped.text, /title, which has a line break or a character that does not show/);
});

test('a catalogue that is full of syntax is no syntax in the manifest', async (t) => {
  const center = await startTestCenter(t);
  const text = `a: [b] # c\n- d: \${E}\n!!js/function "f"\r\n\u202e%YAML`;
  const title = `a: [b] # c - d: \${E} !!js/function "f" %YAML`;
  await make(center, 'hostile-1', { api: { title, description: text, summary: text } });
  const dumped = await dumpOf(center);
  const [server] = parse(dumped.text).servers;
  const escaped = text.replaceAll('${', () => '$${');
  assert.deepEqual(
    [server.title, server.description, server.summary],
    [title.replaceAll('${', () => '$${'), escaped, escaped],
  );
  assert.doesNotMatch(withoutComments(dumped.text), /\u202e|\r/);
});
