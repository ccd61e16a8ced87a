import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../src/core/fleet/audit/judge.ts';
import { factsOf, registered } from './audited-catalogue.ts';

test('clean', async () => {
  let t = performance.now();
  const servers = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => registered(`server-${index}`)),
  );
  console.log('build', performance.now() - t);
  t = performance.now();
  const f = judge(factsOf(servers));
  console.log('judge', performance.now() - t);
  t = performance.now();
  judge(factsOf(servers));
  console.log('again', performance.now() - t);
  assert.deepEqual(f.slice(0, 5), []);
});
