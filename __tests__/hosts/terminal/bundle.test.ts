import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../../src/core/report/report.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { nodesAtHand, runCli } from '../../support/cli.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { service } from '../../support/run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv2020({ allowUnionTypes: true }).compile<Report>(schema);

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function startTarget(t: TestContext) {
  const emulator = await startEmulator({ seed: [service] });
  t.after(() => emulator.close());
  return {
    emulator,
    target: [
      ...['--arm-endpoint', emulator.url, '--subscription-id', service.subscriptionId],
      ...['--resource-group', service.resourceGroup, '--api-center-name', service.name],
    ],
  };
}

function parseReport(stdout: string): Report {
  const report: unknown = JSON.parse(stdout);
  assert.ok(isReport(report), JSON.stringify(isReport.errors));
  return report;
}

const nodes = nodesAtHand();

test('every Node that the pipeline asks for is at hand', () => {
  const wanted = (process.env.TEST_NODES ?? '').split(' ').filter(Boolean).map(Number);
  assert.deepEqual(
    wanted.filter((major) => !nodes.has(major)),
    [],
  );
});

for (const [major, node] of nodes) {
  describe(`the built command line under Node ${major}`, () => {
    test('registers a real server, and writes nothing the second time', async (t) => {
      const { target, emulator } = await startTarget(t);
      const args = [
        'register',
        '--server-url',
        server.url,
        '--title',
        'Everything',
        '--output',
        'json',
        ...target,
      ];
      const first = await runCli(args, { node });
      assert.equal(first.code, 0, first.stderr);
      const report = parseReport(first.stdout);
      assert.equal(report.status, 'registered');
      assert.equal(report.visibility, 'listed');
      assert.equal(report.requests.writes, 6);
      assert.ok((report.timings.start ?? 0) > 0, 'how long it took to start');

      emulator.clearRequests();
      const again = parseReport((await runCli(args, { node })).stdout);
      assert.equal(again.status, 'unchanged');
      const writes = emulator.requests().filter(({ method }) => method === 'PUT');
      assert.deepEqual(writes, []);
    });

    test('plans without a write, and shows the plan to a person', async (t) => {
      const { target, emulator } = await startTarget(t);
      const { code, stdout, stderr } = await runCli(
        ['plan', '--server-url', server.url, '--title', 'Everything', ...target],
        { node },
      );
      assert.equal(code, 0, stderr);
      assert.match(stdout, /\+ create {2}deployment {5}production/);
      assert.match(stdout, /nothing was written/);
      assert.ok(emulator.requests().every(({ method, path }) => method === 'GET' || /exportSpec/.test(path)));
    });

    test('probes a server and lists what it offers', async () => {
      const { code, stdout } = await runCli(['probe', '--server-url', server.url], { node });
      assert.equal(code, 0);
      assert.match(stdout, /healthy · Everything Reference Server/);
      assert.match(stdout, /echo +Echoes back/);
    });

    test('prints its version', async () => {
      const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
      assert.equal((await runCli(['--version'], { node })).stdout, `${version}\n`);
    });
  });
}

describe('the other commands of the built command line', () => {
  test('unregister takes back what register made', async (t) => {
    const { target, emulator } = await startTarget(t);
    await runCli(['register', '--server-url', server.url, '--title', 'Everything', ...target]);
    const args = ['unregister', '--api-id', 'everything', '--output', 'json', ...target];
    const planned = parseReport((await runCli([...args, '--dry-run'])).stdout);
    assert.equal(planned.status, 'planned');
    emulator.clearRequests();
    const removed = parseReport((await runCli(args)).stdout);
    assert.equal(removed.status, 'removed');
    assert.equal(emulator.requests().filter(({ method }) => method === 'DELETE').length, 4);
  });

  test('surface prints the surface on standard output, and nothing else', async () => {
    const { stdout } = await runCli(['surface', '--server-url', server.url, '--probe-timeout', '0']);
    assert.match(JSON.parse(stdout).surfaceHash ?? JSON.parse(stdout).contractHash, /^sha256:/);
  });

  test('surface writes a baseline that the gate of register reads', async (t) => {
    const { target } = await startTarget(t);
    const cwd = temporaryFolder(t);
    const file = ['--surface-file', 'mcp-surface.json'];
    const written = await runCli(['surface', '--server-url', server.url, ...file, '--write'], { cwd });
    assert.equal(written.code, 0, written.stderr);
    const text = readFileSync(join(cwd, 'mcp-surface.json'), 'utf8');
    assert.equal(
      (await runCli(['surface', '--server-url', server.url, ...file, '--write'], { cwd })).code,
      0,
    );
    assert.equal(
      readFileSync(join(cwd, 'mcp-surface.json'), 'utf8'),
      text,
      'the same server, the same bytes',
    );
    const gated = ['register', '--server-url', server.url, '--title', 'Everything', '--fail-on', 'breaking'];
    const { code, stderr } = await runCli([...gated, ...file, ...target], { cwd });
    assert.equal(code, 0, stderr);
  });

  test('a definition file that is refused is named with the place at fault', async (t) => {
    const cwd = temporaryFolder(t);
    const openapi = { openapi: '3.0.3', info: { titel: 'Mine' }, paths: {}, servers: [{ url: server.url }] };
    writeFileSync(join(cwd, 'openapi.json'), JSON.stringify(openapi));
    for (const [name, words] of [
      ['openapi.json', /openapi\.json.*\/info/],
      ['missing.json', /missing\.json.*cannot be read/],
    ] as const) {
      const { code, stderr } = await runCli(
        ['plan', '--server-url', server.url, '--title', 'Mine', '--definition-file', name],
        { cwd },
      );
      assert.equal(code, 2, stderr);
      assert.match(stderr, words);
    }
  });
});

describe('a run that is interrupted', () => {
  test('ends with 6, says what it wrote, and is completed by the next one', async (t) => {
    const { target, emulator } = await startTarget(t);
    emulator.setFaults([{ method: 'PUT', path: 'versions/v1-0$', action: 'silence' }]);
    const args = [
      'register',
      '--server-url',
      server.url,
      '--title',
      'Everything',
      '--output',
      'json',
      ...target,
    ];
    const interrupted = new AbortController();
    const running = runCli(args, { interrupt: interrupted.signal });
    while (
      !emulator.requests().some(({ method, path }) => method === 'PUT' && /versions\/v1-0$/.test(path))
    ) {
      await nextTurn();
    }
    interrupted.abort();
    const { code, stdout } = await running;
    assert.equal(code, 6);
    const report = parseReport(stdout);
    assert.equal(report.error?.code, 'interrupted');
    assert.deepEqual(report.applied.map(({ kind }) => kind).toSorted(), ['api', 'environment']);
    emulator.setFaults([]);
    assert.equal(parseReport((await runCli(args)).stdout).requests.writes, 4);
  });
});

describe('without any target', () => {
  test('the embedded API Center is used, says so, and remembers', async (t) => {
    const cwd = temporaryFolder(t);
    const args = ['register', '--server-url', server.url, '--title', 'Everything'];
    const first = await runCli(args, { cwd });
    assert.equal(first.code, 0, first.stderr);
    assert.match(first.stdout, /the embedded one is used/);
    assert.ok(existsSync(join(cwd, '.mcp-register', 'state.json')));
    const again = await runCli([...args, '--output', 'json'], { cwd });
    assert.equal(parseReport(again.stdout).status, 'unchanged');
  });

  test('in CI it is refused: exit 2, and no file is left', async (t) => {
    const cwd = temporaryFolder(t);
    const { code, stderr } = await runCli(['register', '--server-url', server.url, '--title', 'Everything'], {
      cwd,
      env: { CI: 'true' },
    });
    assert.equal(code, 2);
    assert.match(stderr, /target-missing/);
    assert.ok(!existsSync(join(cwd, '.mcp-register')));
  });
});

const guid = '11111111-2222-3333-4444-555555555555';
const wholeTarget = ['--subscription-id', guid, '--resource-group', 'g', '--api-center-name', 'tools'];
const publicUrl = 'https://weather.example/mcp';

describe('bad input is exit 2, before anything is sent', () => {
  for (const [what, args, code, words] of [
    [
      'a partial target',
      ['--subscription-id', guid],
      'target-partial',
      /without --resource-group, --api-center-name/,
    ],
    ['a target given twice', [...wholeTarget, '--api-center-id', 'x'], 'target-doubled', /given twice/],
    [
      'a malformed ARM id',
      ['--api-center-id', '/subscriptions/x'],
      'api-center-id-malformed',
      /must have the form/,
    ],
    [
      'an ARM endpoint elsewhere',
      [...wholeTarget, '--arm-endpoint', 'https://evil.example'],
      'arm-endpoint-invalid',
      /neither/,
    ],
    ['no source outside CI', wholeTarget, 'source-missing', /--source/],
    [
      'an unknown choice',
      [...wholeTarget, '--source', 'a.example/b', '--lifecycle-stage', 'live'],
      'input-invalid',
      /one of design/,
    ],
    ['a title over 50', [...wholeTarget, '--title', 'x'.repeat(51)], 'input-too-long', /51 characters/],
    [
      'a summary over 200',
      [...wholeTarget, '--summary', 'x'.repeat(201)],
      'input-too-long',
      /201 characters/,
    ],
    ['a name with an underscore', [...wholeTarget, '--api-id', 'a_b'], 'input-invalid', /For example: a-b/],
  ] as const) {
    test(what, async () => {
      const { code: exit, stderr } = await runCli([
        'register',
        ...['--server-url', publicUrl, '--title', 'Weather'],
        ...args,
      ]);
      assert.equal(exit, 2, stderr);
      assert.match(stderr, new RegExp(code));
      assert.match(stderr, words);
      assert.match(stderr, /Next/);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
      assert.ok(stderr.split('\n').length < 25, 'fits on one screen');
    });
  }

  for (const [what, url, words] of [
    ['user info', 'https://me:s3cr3t@weather.example/mcp', /user name or a password/],
    ['a function key', 'https://weather.example/mcp?code=s3cr3t', /carries a key/],
    ['a signature', 'https://weather.example/mcp?x=1&sig=s3cr3t', /carries a key/],
    ['over 200 characters', `https://weather.example/${'x'.repeat(200)}`, /takes at most 200/],
    ['http on a public host', 'http://weather.example/mcp', /plain http/],
    ['no URL at all', 'weather', /not an http or https URL/],
    ['loopback, into an API center that is not', 'http://127.0.0.1:1/mcp', /on loopback/],
  ] as const) {
    test(`a server-url with ${what}`, async () => {
      const { code, stdout, stderr } = await runCli([
        'register',
        ...['--server-url', url, '--title', 'Weather', '--source', 'github.com/contoso/weather'],
        ...wholeTarget,
      ]);
      assert.equal(code, 2, stderr);
      assert.match(stderr, words);
      assert.doesNotMatch(stdout + stderr, /s3cr3t/);
    });
  }

  test('an unknown option is refused with the nearest known one', async () => {
    const { code, stderr } = await runCli(['register', '--tilte', 'x']);
    assert.equal(code, 2);
    assert.match(stderr, /Did you mean --title\?/);
  });

  test('an unknown command is refused with the nearest known one', async () => {
    const { code, stderr } = await runCli(['regsiter']);
    assert.equal(code, 2);
    assert.match(stderr, /Did you mean register\?/);
  });

  test('as JSON, it is a report like any other', async () => {
    const { code, stdout } = await runCli([
      'register',
      '--output',
      'json',
      '--server-url',
      publicUrl,
      ...wholeTarget,
    ]);
    assert.equal(code, 2);
    assert.equal(parseReport(stdout).error?.code, 'api-id-missing');
  });
});

describe('an API center that does not answer', () => {
  test('is exit 5 with the host that was tried', async () => {
    const { code, stderr } = await runCli([
      'plan',
      ...['--server-url', server.url, '--title', 'Everything', ...wholeTarget],
      ...['--arm-endpoint', 'http://127.0.0.1:1'],
    ]);
    assert.equal(code, 5, stderr);
    assert.match(stderr, /127\.0\.0\.1:1 did not respond/);
  });
});

describe('an endpoint that is no healthy MCP server is exit 3, with the way forward', () => {
  for (const [what, status, contentType, body, reason] of [
    ['HTML', 200, 'text/html', '<title>Welcome</title>', 'html-page'],
    ['401', 401, undefined, '', 'protected-unknown|auth-required'],
    ['404', 404, undefined, '', 'http-404'],
    ['500', 500, undefined, '', 'http-500'],
  ] as const) {
    test(`that answers ${what}`, async (t) => {
      const { target, emulator } = await startTarget(t);
      const { url } = await startSite(t, (response) => {
        response.writeHead(status, contentType === undefined ? {} : { 'content-type': contentType });
        response.end(body);
      });
      const { code, stderr } = await runCli([
        'register',
        ...['--server-url', url, '--title', 'Weather', '--probe-timeout', '0'],
        ...target,
      ]);
      assert.equal(code, 3, stderr);
      assert.match(stderr, new RegExp(reason));
      assert.match(stderr, /What .*\n(.*\n)*.*Why .*\n(.*\n)*.*Next /);
      assert.ok(stderr.split('\n').length < 25, 'fits on one screen');
      assert.ok(emulator.requests().every(({ method }) => method !== 'PUT'));
    });
  }

  test('that is not there', async (t) => {
    const { target } = await startTarget(t);
    const { code, stderr } = await runCli([
      'register',
      ...['--server-url', 'http://127.0.0.1:1/mcp', '--title', 'Weather', '--probe-timeout', '0'],
      ...target,
    ]);
    assert.equal(code, 3, stderr);
    assert.match(stderr, /connect/);
  });
});

async function startSite(
  t: TestContext,
  answer: (response: ServerResponse) => void,
): Promise<{ url: string }> {
  const site = createServer((request, response) => {
    request.resume();
    answer(response);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  t.after(() => {
    site.close();
    site.closeAllConnections();
  });
  const address = site.address();
  assert.ok(address !== null && typeof address === 'object');
  return { url: `http://127.0.0.1:${address.port}/mcp` };
}
