import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { unzipSync } from 'fflate';
import { startTarget } from '../../support/center.ts';
import { nodesAtHand } from '../../support/cli.ts';
import { startEntra } from '../../support/entra.ts';
import { startEverything } from '../../support/real-server.ts';
import { connectionVariables, runTask } from '../../support/task.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const built = join(root, 'dist', 'azure-pipelines');

/** Packs the extension and unpacks it again, as Azure DevOps does. */
function unpacked(t: TestContext, args: readonly string[] = []) {
  const folder = temporaryFolder(t);
  const file = join(folder, 'extension.vsix');
  const script = join(root, 'scripts', 'package-vsix.ts');
  const printed = execFileSync(process.execPath, [script, '--out', file, ...args], { encoding: 'utf8' });
  const entries = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => !name.endsWith('/'));
  for (const [name, bytes] of entries) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { folder, printed, bytes: statSync(file).size, names: entries.map(([name]) => name).toSorted() };
}

test('the extension holds the bundled task and nothing else, under 5 MB, and says its size', (t) => {
  const { folder, names, bytes, printed } = unpacked(t);
  const task = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(built, name)).isFile())
    .map((name) => `McpRegister/${name.replaceAll('\\', '/')}`);
  const own = ['LICENSE', 'extension-icon.png', 'overview.md'];
  const format = ['[Content_Types].xml', 'extension.vsixmanifest', 'extension.vsomanifest'];
  assert.deepEqual(names, [...task, ...own, ...format].toSorted());
  for (const name of task) {
    const original = join(built, name.slice('McpRegister/'.length));
    assert.ok(readFileSync(join(folder, name)).equals(readFileSync(original)), name);
  }
  assert.ok(bytes < 5 * 1024 * 1024);
  assert.match(printed, new RegExp(`: ${bytes.toLocaleString('en')} bytes`));
});

test('a release of one’s own has its version in the extension and in the task, and its publisher', (t) => {
  const { folder } = unpacked(t, ['--release', '1.4.2', '--publisher', 'contoso']);
  const manifest = readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8');
  assert.match(manifest, /Publisher="contoso" Version="1\.4\.2"/);
  const { version } = JSON.parse(readFileSync(join(folder, 'McpRegister', 'task.json'), 'utf8'));
  assert.deepEqual(version, { Major: 1, Minor: 4, Patch: 2 });
});

test('the unpacked copy registers a real server through a service connection, under each Node', async (t) => {
  const { folder } = unpacked(t);
  const server = await startEverything('streamableHttp');
  t.after(() => server.stop());
  for (const [major, node] of nodesAtHand()) {
    const { inputs, emulator } = await startTarget(t, server.url);
    const entra = await startEntra(t, emulator.url, temporaryFolder(t));
    const { outputs, result, log } = await runTask(
      t,
      { ...inputs, 'arm-endpoint': entra.url, verify: 'off' },
      {
        node,
        folder: join(folder, 'McpRegister'),
        env: connectionVariables(entra, 'WorkloadIdentityFederation', {
          tenantid: '88888888-2222-3333-4444-555555555555',
          serviceprincipalid: '99999999-2222-3333-4444-555555555555',
        }),
      },
    );
    assert.equal(result, 'Succeeded', log);
    assert.equal(outputs.status, 'registered', `under Node ${major}: ${log}`);
  }
});
