import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { cleanEnvironment } from '../../support/bundle.ts';
import { startSilentServer } from '../../support/silent-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cli = resolve(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');

describe('Ctrl+C before anything was written', () => {
  for (const command of ['probe', 'plan', 'register'] as const) {
    test(`ends ${command}, says so, and promises no completion`, async (t) => {
      const silent = await startSilentServer(t);
      const named = command === 'probe' ? [] : ['--api-id', 'weather', '--title', 'Weather'];
      const args = [cli, command, '--server-url', `http://${silent.host}/mcp`, ...named];
      const child = spawn(process.execPath, args, {
        cwd: temporaryFolder(t),
        env: { ...cleanEnvironment(), NO_COLOR: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const ended = once(child, 'exit');
      const said = text(child.stderr);
      await Promise.race([silent.asked, ended]);
      child.kill('SIGINT');
      const [code] = await ended;
      assert.equal(code, 6);
      const errors = await said;
      assert.match(errors, /interrupted by SIGINT/);
      assert.match(errors, /Nothing was written\. For the result, run again\./);
      assert.doesNotMatch(errors, /what is missing|completes/);
      if (command !== 'probe') assert.match(errors, /^ {2}Weather: failed \(exit 6\)/m);
    });
  }
});
