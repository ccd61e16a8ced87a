import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dispatch } from '../../src/app/dispatch.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { SkippingClock } from '../core/fleet/audit-run.ts';
import { fleetSource, runSync, startFleetServer } from '../support/fleet.ts';
import { startTestCenter, targetInputs, testContext, testFacts, testPorts } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { memoryFiles } from '../support/user-files.ts';

/** Every command that promises to write nothing, with inputs under which a sync or a register would write. */
const commands: Readonly<
  Record<
    string,
    {
      readonly command: 'audit' | 'dump' | 'export' | 'plan';
      readonly raw: (url: string, manifest: string) => RawInputs;
    }
  >
> = {
  audit: { command: 'audit', raw: (_, manifest) => ({ manifest }) },
  dump: { command: 'dump', raw: () => ({}) },
  export: { command: 'export', raw: () => ({ format: 'vscode' }) },
  plan: { command: 'plan', raw: (url) => ({ 'server-url': url, title: 'Other', 'api-id': 'alpha' }) },
  'plan of a manifest': { command: 'plan', raw: (_, manifest) => ({ manifest, prune: 'true' }) },
};

describe('a run that promises to write nothing sends reads and exports of documents alone', () => {
  for (const [what, { command, raw }] of Object.entries(commands)) {
    test(what, async (t) => {
      const servers = await startFleetServer();
      t.after(() => servers[Symbol.asyncDispose]());
      const center = await startTestCenter(t);
      const ids = ['alpha', 'beta'];
      await runSync(
        center,
        ids.map((apiId) => ({ apiId, url: servers.at(apiId) })),
      );
      const manifest = join(temporaryFolder(t), 'mcp-register.yaml');
      const declared = ['alpha', 'gamma'].map((apiId) => ({
        apiId,
        title: 'Other',
        serverUrl: servers.at(apiId),
        probeTimeout: 0,
      }));
      writeFileSync(manifest, JSON.stringify({ version: 1, name: 'platform', servers: declared }));
      center.emulator.clearRequests();

      const inputs = await readCommand(
        command,
        { ...targetInputs(center.emulator), source: fleetSource.url, ...raw(servers.at('alpha'), manifest) },
        testFacts(),
      );
      const context = { ...testContext(() => 'open'), print: () => {}, userFiles: memoryFiles() };
      const { report } = await dispatch(inputs, context, { ...testPorts(), clock: new SkippingClock() });

      assert.equal(report.error, undefined);
      assert.ok(center.emulator.requests().some(({ method }) => method === 'GET'));
      assert.deepEqual(center.writes(), []);
    });
  }
});
