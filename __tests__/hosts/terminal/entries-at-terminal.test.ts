import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { fleetReport } from '../../../src/core/report/fleet-report.ts';
import { noRequests, type Report } from '../../../src/core/report/report.ts';
import { renderEntries } from '../../../src/hosts/terminal/render.ts';

const unchanged = (apiId: string, message?: string): Report => ({
  status: 'unchanged',
  exitCode: 0,
  changed: false,
  command: 'sync',
  unit: { apiId },
  run: {},
  plan: [],
  applied: [],
  requests: noRequests,
  timings: {},
  warnings: message === undefined ? [] : [{ code: 'prune-note', message }],
});

test('each entry that a prune keeps has a line with the reason, behind any number that are up to date', () => {
  const many = Array.from({ length: 100 }, (_, index) => unchanged(`server-${index}`));
  const kept = Array.from({ length: 8 }, (_, index) => unchanged(`kept-${index}`, 'its mark protects it'));
  const text = renderEntries(createColors(false), fleetReport(unchanged(''), [...many, ...kept]));
  for (const { unit } of kept) assert.match(text, new RegExp(`${unit?.apiId} .*its mark protects it`));
  assert.doesNotMatch(text, /server-/);
  assert.match(text, /108 unchanged/);
});
