import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fillAuditFleet } from '../__tests__/support/audit-fleet.ts';
import { peakMemoryOf } from '../__tests__/support/memory.ts';
import { service } from '../__tests__/support/run.ts';
import { allowances } from '../src/core/apicenter/pacing.ts';
import { isAuditReport } from '../src/core/report/audit-report.ts';
import type { Row } from './measure.ts';

const count = 1000;
const what = 'audit: 1,000 entries';
/** Real milliseconds: an audit waits for its share of the allowance, about two minutes. */
const greatestMs = 30 * 60_000;

/**
 * An audit over a manifest under the documented allowance, in advanced time, against the floor of the least requests:
 * versions, deployments and definitions of each entry, and its document. Then the memory of the built command line,
 * with the API center and the servers in another process.
 */
export async function audits(): Promise<Row[]> {
  return [...(await requests()), { what, measured: await memory(), unit: 'MB of memory', budget: 300 }];
}

async function requests(): Promise<Row[]> {
  await using fleet = await fillAuditFleet(count);
  return await fleet.night(async ({ center, clock, run }) => {
    center.emulator.clearRequests();
    const started = clock.now();
    const report = await run();
    const seconds = (clock.now() - started) / 1000;
    if (!isAuditReport(report)) throw new Error(`The audit fails: ${report.error?.message}`);
    const { reads, exports, throttled } = report.requests;
    const pages = center.emulator.requests().filter(({ path }) => path.endsWith('/apis')).length;
    const floor = Math.max(
      (3 * count - allowances.reads.size) / allowances.reads.perSecond,
      (count - allowances.writes.size) / allowances.writes.perSecond,
    );
    return [
      { what, measured: seconds / floor, unit: `× the floor (${floor.toFixed(0)} s)`, budget: 1.1 },
      { what, measured: reads - pages, unit: 'reads beside pages', budget: 3 * count + 5 },
      { what, measured: exports, unit: 'exports', budget: count },
      { what, measured: throttled, unit: 'requests refused', budget: 0 },
    ];
  });
}

async function memory(): Promise<number | undefined> {
  const child = fork(new URL('./audit-center.ts', import.meta.url), [String(count)]);
  try {
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The process with the API center ended with ${code}.`);
    });
    const [url] = await Promise.race([once(child, 'message'), ended]);
    const target = [
      ...['--arm-endpoint', String(url), '--subscription-id', service.subscriptionId],
      ...['--resource-group', service.resourceGroup, '--api-center-name', service.name],
    ];
    return await peakMemoryOf(['audit', ...target], greatestMs);
  } finally {
    child.kill('SIGKILL');
  }
}
