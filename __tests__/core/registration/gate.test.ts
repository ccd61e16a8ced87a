import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { formatSurfaceFile, parseSurfaceFile } from '../../../src/core/surface/surface-file.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { startTestCenter, type TestCenter } from '../../support/run.ts';
import { weatherServer } from '../../support/servers.ts';

const definition = 'apis/everything/versions/v1-0/definitions/default-streamable';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const inputs = () => ({ 'server-url': server.url, title: 'Everything' });

/** An API center whose entry was registered when the server had one tool more, which it lost since. */
async function withLostTool(t: TestContext, more: Record<string, string> = {}): Promise<TestCenter> {
  const center = await startTestCenter(t);
  await center.register({ ...inputs(), ...more });
  const document = JSON.parse(await center.exportText(definition));
  const extension = document['x-mcp'];
  if (extension.surface) {
    const surface = JSON.parse(extension.surface);
    surface.tools.push({ name: 'lost-tool', inputSchema: { type: 'object' } });
    extension.surface = JSON.stringify(surface);
  }
  extension.contractHash = `sha256:${'0'.repeat(64)}`;
  await center.importText(definition, JSON.stringify(document));
  center.emulator.clearRequests();
  return center;
}

describe('a gate on breaking changes', () => {
  test('stops the run before anything is written, names the change and how to accept it', async (t) => {
    const center = await withLostTool(t);
    const report = await center.register({ ...inputs(), 'fail-on': 'breaking' });
    assert.equal(report.exitCode, 7);
    assert.equal(report.error?.code, 'surface-gate');
    assert.match(report.error?.message ?? '', /lost-tool/);
    assert.match(
      report.error?.next ?? '',
      new RegExp(`^accept-surface: ${report.surface?.surfaceHash}$`, 'm'),
    );
    assert.deepEqual(center.writes(), []);
  });

  test('lets exactly the accepted surface through', async (t) => {
    const center = await withLostTool(t);
    const refused = await center.register({ ...inputs(), 'fail-on': 'breaking' });
    const accepted = {
      ...inputs(),
      'fail-on': 'breaking',
      'accept-surface': refused.surface?.surfaceHash ?? '',
    };
    assert.equal((await center.register(accepted)).status, 'registered');
    assert.equal((await center.register({ ...inputs(), 'fail-on': 'unproven' })).status, 'unchanged');
  });

  test('closes a plan as well', async (t) => {
    const center = await withLostTool(t);
    const report = await center.register({ ...inputs(), 'fail-on': 'breaking' }, { dryRun: true });
    assert.equal(report.exitCode, 7);
  });

  test('lets a first registration through', async (t) => {
    const center = await startTestCenter(t);
    assert.equal((await center.register({ ...inputs(), 'fail-on': 'unproven' })).status, 'registered');
  });

  test('that cannot compare stays closed', async (t) => {
    const center = await startTestCenter(t);
    await center.register(inputs());
    const report = await center.register({ ...inputs(), probe: 'off', 'fail-on': 'breaking' });
    assert.equal(report.exitCode, 7);
  });

  test('compares a new version with the one that the deployment points to', async (t) => {
    const center = await withLostTool(t);
    const report = await center.register({ ...inputs(), 'version-title': 'v2', 'fail-on': 'breaking' });
    assert.equal(report.exitCode, 7, report.status);
    assert.match(report.error?.message ?? '', /lost-tool/);
  });

  test('is not asked for by default: the change is registered and shown', async (t) => {
    const center = await withLostTool(t);
    const report = await center.register(inputs());
    assert.equal(report.status, 'registered');
    const lost = report.surface?.changes.find(({ name }) => name === 'lost-tool');
    assert.equal(lost?.verdict, 'breaking');
  });
});

describe('a baseline kept in the repository', () => {
  test('serves where the definition holds a hash alone', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'surface.json');
    const center = await startTestCenter(t);
    await center.register({ ...inputs(), 'publish-surface': 'hash' });

    const { text, hash } = surfaceWithLostTool();
    writeFileSync(file, text);
    const document = JSON.parse(await center.exportText(definition));
    document['x-mcp'].contractHash = hash;
    await center.importText(definition, JSON.stringify(document));

    const hashed = { ...inputs(), 'publish-surface': 'hash', 'fail-on': 'breaking' };
    const compared = await center.register({ ...hashed, 'surface-file': file });
    assert.equal(compared.exitCode, 7);
    assert.match(compared.error?.message ?? '', /lost-tool/);
    writeFileSync(file, readFileSync(file, 'utf8').replace('lost-tool', 'other-tool'));
    await assert.rejects(
      center.register({ ...hashed, 'surface-file': file }),
      /does not match its tools and prompts/,
    );
  });
});

/** The file that `surface --write` would have made before the server lost a tool. */
function surfaceWithLostTool(): { text: string; hash: string } {
  const lost = { name: 'lost-tool', inputSchema: { type: 'object' } };
  const text = formatSurfaceFile({ ...weatherServer, tools: [...weatherServer.tools, lost] });
  return { text, hash: parseSurfaceFile(text).contractHash };
}
