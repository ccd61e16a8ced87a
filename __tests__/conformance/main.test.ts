import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { main } from '../../conformance/main.ts';
import { recordings } from './exchanges.ts';

/** A folder of recordings, a list of agreements, and the run over both. */
async function scene(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const agreedFile = join(folder, 'agreed.list');
  await writeFile(agreedFile, '["elsewhere#1 GET services"]');
  return {
    write: (name: string, exchanges: unknown) =>
      writeFile(join(folder, `${name}.json`), JSON.stringify(exchanges)),
    agreed: async (): Promise<unknown> => JSON.parse(await readFile(agreedFile, 'utf8')),
    async run(...args: string[]) {
      const lines: string[] = [];
      const code = await main(['--recordings', folder, ...args], agreedFile, (text) => lines.push(text));
      return { code, said: lines.join('\n') };
    },
  };
}

const [first] = recordings;
const exchanges = first?.exchanges.slice(0, 2) ?? [];
const spoilt = exchanges.map((exchange) => ({
  ...exchange,
  response: { ...exchange.response, status: 418 },
}));

test('a lost agreement ends with 1 and is named; what never agreed is told and ends with 0', async (t) => {
  const { write, agreed, run } = await scene(t);
  await write('registers', exchanges);
  assert.equal((await run('--accept')).code, 0);
  assert.deepEqual(await agreed(), [
    'elsewhere#1 GET services',
    'registers#1 PUT services/workspaces/apis',
    'registers#2 PUT services/workspaces/apis/versions',
  ]);
  await write('unknown', spoilt);
  const unknown = await run();
  assert.equal(unknown.code, 0);
  assert.match(unknown.said, /4 exchanges: 2 agree, 2 differ, 0 not applicable/);
  assert.match(unknown.said, /status\n\s+recorded 418\n\s+answered 200/);
  await write('registers', spoilt);
  const lost = await run();
  assert.equal(lost.code, 1);
  assert.match(lost.said, /lost: registers#1 PUT/);
  assert.equal((await run('--accept')).code, 0);
  assert.deepEqual(await agreed(), ['elsewhere#1 GET services']);
});

test('the rules are told without any recording, and wrong arguments with how to do it', async (t) => {
  const { run } = await scene(t);
  assert.match((await run('--rules')).said, /moments\n\s+hides: .*\n\s+because: /);
  assert.equal((await run('--nonsense')).code, 2);
  assert.equal(await main([], '', () => {}), 2);
});

test('a file that is no recording is an error that names it', async (t) => {
  const { write, run } = await scene(t);
  await write('odd', [{ request: {} }]);
  await assert.rejects(run(), /odd is not a recording/);
});
