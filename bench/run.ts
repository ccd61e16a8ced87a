/**
 * Measures the built command line against its budgets, as ratios taken in one run on loopback.
 *
 *   node bench/run.ts            prints the table
 *   node bench/run.ts --gate     and ends with 1 when a budget is exceeded
 */
import { existsSync } from 'node:fs';
import { bundle } from '../__tests__/support/cli.ts';
import { audits } from './audit.ts';
import { comparisons } from './comparison.ts';
import { fullCenter } from './emulator.ts';
import { fleets } from './fleet.ts';
import { hostileServer } from './hostile-server.ts';
import type { Row } from './measure.ts';
import { roundTrips } from './round-trips.ts';
import { startUp } from './start-up.ts';

if (!existsSync(bundle)) {
  console.error('dist/ is not there: npm run build');
  process.exit(1);
}
const started = performance.now();
const rows = [
  ...(await roundTrips()),
  ...(await startUp()),
  ...(await hostileServer()),
  ...(await comparisons()),
  ...(await fullCenter()),
  ...(await fleets()),
  ...(await audits()),
];
const over = rows.filter((row) => verdict(row) === 'OVER');
for (const row of rows) console.log(line(row));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\n${over.length} of ${rows.length} over budget; Node ${process.version}, ${seconds} s`);
if (over.length > 0 && process.argv.includes('--gate')) process.exitCode = 1;

function line(row: Row): string {
  const measured = row.measured?.toFixed(2) ?? '-';
  const budget = `<= ${String(row.budget).padStart(3)} ${row.unit}`;
  return `${row.what.padEnd(44)}${measured.padStart(8)}  ${budget.padEnd(26)}${verdict(row)}`;
}

function verdict({ measured, budget }: Row): string {
  if (measured === undefined) return 'skipped: not measurable on this system';
  return measured <= budget ? 'within' : 'OVER';
}
