import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startTarget } from '../support/center.ts';
import { type PipelineHost, pipelineHosts } from '../support/pipeline-hosts.ts';
import { type RealServer, startEverything } from '../support/real-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

/** What the host lacks: the variable, its value in a folder, and what cannot be written then. */
const lacking: readonly {
  readonly host: PipelineHost['name'];
  readonly what: string;
  readonly env: (folder: string) => Readonly<Record<string, string>>;
  readonly lost: RegExp;
}[] = [
  {
    host: 'action',
    what: 'RUNNER_TEMP is no folder that is there',
    env: (folder) => ({ RUNNER_TEMP: join(folder, 'nowhere') }),
    lost: /Could not write the report file \(/,
  },
  {
    host: 'action',
    what: 'RUNNER_TEMP is a file',
    env: (folder) => {
      writeFileSync(join(folder, 'file'), '');
      return { RUNNER_TEMP: join(folder, 'file') };
    },
    lost: /Could not write the report file \(/,
  },
  {
    host: 'action',
    what: 'GITHUB_OUTPUT is a file that is not there',
    env: (folder) => ({ GITHUB_OUTPUT: join(folder, 'nowhere') }),
    lost: /Could not write the outputs \(/,
  },
  {
    host: 'action',
    what: 'GITHUB_STEP_SUMMARY is a file that is not there',
    env: (folder) => ({ GITHUB_STEP_SUMMARY: join(folder, 'nowhere.md') }),
    lost: /Could not write the summary \(/,
  },
  {
    host: 'action',
    what: 'the file of the outputs is a device',
    env: () => ({ GITHUB_OUTPUT: '/dev/full' }),
    lost: /Could not write the outputs \(/,
  },
  {
    host: 'action',
    what: 'the file of the summary is a device',
    env: () => ({ GITHUB_STEP_SUMMARY: '/dev/full' }),
    lost: /Could not write the summary \(/,
  },
  {
    host: 'action',
    what: 'none of them can be written',
    env: (folder) => ({
      RUNNER_TEMP: join(folder, 'nowhere'),
      GITHUB_OUTPUT: '/dev/full',
      GITHUB_STEP_SUMMARY: '/dev/full',
    }),
    lost: /Could not write the report file \(.*\), the outputs \(.*\), the summary \(/,
  },
  {
    host: 'task',
    what: 'AGENT_TEMPDIRECTORY is no folder that is there',
    env: (folder) => ({ AGENT_TEMPDIRECTORY: join(folder, 'nowhere') }),
    lost: /Could not write the report file \(.*\), the summary \(/,
  },
];

describe('what the host cannot take down is a warning, and changes nothing of what the run says', () => {
  for (const { host: name, what, env, lost } of lacking) {
    const host = pipelineHosts.find((one) => one.name === name);
    const skip = what.includes('device') && !existsSync('/dev/full') && 'there is no /dev/full';
    test(`${name}: ${what}`, { skip }, async (t) => {
      assert.ok(host);
      const { inputs, emulator } = await startTarget(t, server.url);
      const { code, log, completions } = await host.run(t, inputs, { env: env(temporaryFolder(t)) });
      assert.equal(code, 0, log);
      assert.equal(completions, 1);
      const registered = [...emulator.contents()].filter(([id]) => id.endsWith('/apis/everything'));
      assert.equal(registered.length, 1);
      assert.match(log, lost);
      assert.equal(log.match(/\bnot-published\b/g)?.length, 1, log);
      assert.match(log, /^Everything: registered as "everything" in center$/m);
      assert.doesNotMatch(log, /^\s+at .*(node:|\.js:\d+)/m);
    });
  }

  for (const host of pipelineHosts) {
    test(`${host.name}: without any variable for files the report goes to the machine’s temporary folder`, async (t) => {
      const { inputs } = await startTarget(t, server.url);
      const TMPDIR = temporaryFolder(t);
      const env = { TMPDIR, RUNNER_TEMP: '', GITHUB_STEP_SUMMARY: '', AGENT_TEMPDIRECTORY: '' };
      const { code, log, outputs } = await host.run(t, inputs, { env });
      assert.equal(code, 0, log);
      assert.equal(outputs.status, 'registered');
      assert.ok(outputs.report?.startsWith(TMPDIR), outputs.report);
      assert.doesNotMatch(log, /not-published/);
    });
  }

  test('a failure stays that failure, with its own exit code', async (t) => {
    for (const host of pipelineHosts) {
      const { inputs } = await startTarget(t, server.url);
      const nowhere = join(temporaryFolder(t), 'nowhere');
      const { log, completions, code } = await host.run(
        t,
        { ...inputs, 'server-url': 'https://user@example.com/mcp' },
        { env: { RUNNER_TEMP: nowhere, AGENT_TEMPDIRECTORY: nowhere, GITHUB_STEP_SUMMARY: nowhere } },
      );
      assert.equal(completions, 1);
      assert.equal(code, host.name === 'action' ? 1 : 0, log);
      assert.match(log, /server-url-invalid/);
      assert.match(log, /not-published/);
    }
  });
});
