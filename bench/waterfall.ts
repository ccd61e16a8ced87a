import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { legacyReply, serve } from '../__tests__/core/probe/scripted-server.ts';
import type { Har } from '../src/core/http/har.ts';
import { startEmulator } from '../src/emulator/start.ts';
import { renderWaterfall } from './render-waterfall.ts';

/**
 * Draws `docs/performance-*.svg`: the requests of three runs of the command line against an embedded API Center that
 * takes as long for each response as the real one, from the traces that `--trace` writes.
 */
const apiCenterMs = 500;
const serverMs = 80;
const service = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  name: 'center',
};
const root = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

const answer = legacyReply();
const slowly: typeof answer = async (received, response) => {
  await delay(serverMs);
  return answer(received, response);
};
await using production = await serve(slowly);
await using preview = await serve(slowly);
const runs = [
  ['new', 'A new server', production.url, []],
  ['unchanged', 'The same server again: nothing has changed', production.url, []],
  [
    'staged',
    'A pull request: its own entry beside the first',
    preview.url,
    ['--pull-request', '7', '--staging', 'same-center', '--source', 'https://github.com/contoso/weather'],
  ],
] as const;

const emulator = await startEmulator({ seed: [service], latencyMs: apiCenterMs });
const folder = mkdtempSync(join(tmpdir(), 'mcp-register-waterfall-'));
try {
  for (const [name, title, url, more] of runs) {
    const trace = join(folder, `${name}.har`);
    const args = [
      ...[join(root, 'src', 'cli.ts'), 'register', '--server-url', url, '--title', 'Weather'],
      ...['--arm-endpoint', emulator.url, '--subscription-id', service.subscriptionId],
      ...['--resource-group', service.resourceGroup, '--api-center-name', service.name],
      ...['--trace', trace, ...more],
    ];
    await run(process.execPath, args, { cwd: folder });
    const har: Har = JSON.parse(readFileSync(trace, 'utf8'));
    const { entries } = har.log;
    writeFileSync(join(root, 'docs', `performance-${name}.svg`), renderWaterfall({ title, entries }));
    console.log(`${name}: ${entries.length} requests`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
}
