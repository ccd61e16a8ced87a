import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runTask } from '../../support/task.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sources = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'src', 'azure-pipelines.ts'));

/** The task from its sources, without the library's key in the places that a test spoils. */
function taskOfSources(folder: string): string {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'index.js'), `await import(${JSON.stringify(sources.href)});\n`);
  return folder;
}

for (const [what, spoil] of [
  [
    'a file',
    (folder: string) => {
      writeFileSync(join(folder, 'file'), '');
      return join(folder, 'file');
    },
  ],
  ['no folder that is there', (folder: string) => join(folder, 'nowhere')],
  ['a device', () => '/dev/null'],
  ['empty', () => ''],
  [
    'a folder with a key that cannot be replaced',
    (folder: string) => {
      mkdirSync(join(folder, '.taskkey'));
      return folder;
    },
  ],
] as const) {
  test(`the task gives its result where the agent's temporary folder is ${what}`, async (t) => {
    const AGENT_TEMPDIRECTORY = spoil(temporaryFolder(t));
    const folder = taskOfSources(temporaryFolder(t));
    // A wrong input ends the run before any request.
    const { outputs, result, log } = await runTask(
      t,
      { command: 'probe', 'server-url': 'nonsense' },
      { folder, env: { AGENT_TEMPDIRECTORY } },
    );
    assert.equal(outputs.exitCode, '2', log);
    assert.equal(result, 'Failed');
    assert.doesNotMatch(log, /\n {4}at /);
  });
}

test('the task leaves no key behind', async (t) => {
  const AGENT_TEMPDIRECTORY = temporaryFolder(t);
  const folder = taskOfSources(temporaryFolder(t));
  await runTask(t, { command: 'probe', 'server-url': 'nonsense' }, { folder, env: { AGENT_TEMPDIRECTORY } });
  const files = readdirSync(AGENT_TEMPDIRECTORY, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((name) => name.includes('.taskkey')),
    [],
  );
});
