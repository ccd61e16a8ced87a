import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEverything } from '../__tests__/support/real-server.ts';
import { startCenter } from './center.ts';
import { interleaved, type Row, timeCli, timeNode } from './measure.ts';

const root = join(import.meta.dirname, '..');

const rounds = 21;

/** What each bundle costs beside a script that does nothing, under the same Node, with a real server. */
export async function startUp(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-register-bench-'));
  const server = await startEverything('streamableHttp');
  const center = await startCenter(server.url, 0);
  try {
    const empty = join(folder, 'empty.mjs');
    await writeFile(empty, '');
    const writesWithEnvironment = 6;
    await center.register('known', writesWithEnvironment);
    const ms = await interleaved(rounds, {
      empty: () => timeNode([empty]),
      version: () => timeCli(['--version']),
      // Without inputs both end with their first error.
      action: () => timeNode([join(root, 'dist', 'github', 'index.js')], { exitCode: 1, temporary: folder }),
      task: () => timeNode([join(root, 'dist', 'azure-pipelines', 'index.js')], { temporary: folder }),
      unchanged: () => center.register('known', 0),
    });
    const unit = '× an empty script';
    return [
      { what: 'start-up: --version', measured: ms('version') / ms('empty'), unit, budget: 1.4 },
      {
        what: 'start-up: the action, to its first error',
        measured: ms('action') / ms('empty'),
        unit,
        budget: 3.2,
      },
      {
        what: 'start-up: the task, to its first error',
        measured: ms('task') / ms('empty'),
        unit,
        budget: 3.2,
      },
      {
        what: 'unchanged re-run, whole process, no latency',
        measured: ms('unchanged') / ms('empty'),
        unit,
        budget: 10,
      },
    ];
  } finally {
    await Promise.all([server.stop(), center.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}
