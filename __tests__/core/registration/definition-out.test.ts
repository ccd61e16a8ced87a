import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { planTotals } from '../../../src/core/report/plan-totals.ts';
import { type DemoServer, startDemoServer } from '../../../src/demo/demo-server.ts';
import { startTestCenter } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let server: DemoServer;
before(async () => {
  server = await startDemoServer('1.0.0');
});
after(() => server.close());

const inputs = () => ({ 'server-url': server.url, title: 'Demo' });
const definition = 'apis/demo/versions/v1-0/definitions/default-streamable';

describe('definition-out', () => {
  test('of a plan is byte for byte what the registration then uploads', async (t) => {
    const file = join(temporaryFolder(t), 'definition.json');
    const center = await startTestCenter(t);
    const plan = await center.register({ ...inputs(), 'definition-out': file, 'dry-run': 'true' });
    assert.equal(plan.status, 'planned', JSON.stringify(plan.error));
    assert.deepEqual(center.writes(), []);
    await center.register(inputs());
    assert.equal(readFileSync(file, 'utf8'), await center.exportText(definition));
  });

  test('is written when a gate stops the run, and when nothing changes', async (t) => {
    const folder = temporaryFolder(t);
    const center = await startTestCenter(t);
    await center.register(inputs());
    for (const more of [{}, { probe: 'off', 'fail-on': 'unproven' }]) {
      const file = join(folder, `${Object.keys(more).length}.json`);
      await center.register({ ...inputs(), ...more, 'definition-out': file });
      assert.equal(readFileSync(file, 'utf8'), await center.exportText(definition));
    }
  });

  test('goes through no link, and nothing is written to the catalogue when it cannot be written', async (t) => {
    const folder = temporaryFolder(t);
    const mine = join(folder, 'mine');
    writeFileSync(mine, 'mine');
    symlinkSync(mine, join(folder, 'link'));
    const center = await startTestCenter(t);
    for (const path of [join(folder, 'link'), join(folder, 'nowhere', 'x.json')]) {
      const { error, exitCode } = await center.register({ ...inputs(), 'definition-out': path });
      assert.deepEqual([exitCode, error?.code], [2, 'file-not-written']);
    }
    assert.equal(readFileSync(mine, 'utf8'), 'mine');
    assert.ok(!existsSync(join(folder, 'nowhere')));
    assert.deepEqual(center.writes(), []);
  });
});

test('a plan shows the fields of what it creates, and how much it creates, updates and keeps', async (t) => {
  const center = await startTestCenter(t);
  const first = await center.register({ ...inputs(), 'dry-run': 'true' });
  assert.equal(planTotals(first.plan), '6 to create, 0 to update, 0 to delete, 0 unchanged');
  const shown = renderMarkdown(first);
  assert.match(shown, /6 to create, 0 to update, 0 to delete, 0 unchanged/);
  assert.match(shown, /\| create \| api \| demo \| title: Demo<br>/);
  await center.register(inputs());
  const changed = await center.register({ ...inputs(), summary: 'Other', 'dry-run': 'true' });
  assert.equal(planTotals(changed.plan), '0 to create, 1 to update, 0 to delete, 5 unchanged');
  assert.match(renderMarkdown(changed), /summary: .* → Other/);
});
