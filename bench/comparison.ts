import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { worstCases } from '../__tests__/core/surface/worst-cases.ts';
import type { Row } from './measure.ts';

const child = fileURLToPath(new URL('compare-once.ts', import.meta.url));

/** What comparing the worst lists that are known takes, each in a process of its own. */
export async function comparisons(): Promise<Row[]> {
  let [seconds, megabytes] = [0, 0];
  for (const what of Object.keys(worstCases)) {
    const [ms, MB] = await measure(what);
    seconds = Math.max(seconds, ms / 1000);
    megabytes = Math.max(megabytes, MB);
  }
  return [
    { what: 'comparing the worst lists of tools', measured: seconds, unit: 's', budget: 2 },
    { what: 'comparing the worst lists of tools', measured: megabytes, unit: 'MB added', budget: 200 },
  ];
}

/** Milliseconds of the comparison, and the megabytes that it added at most. */
async function measure(what: string): Promise<readonly [ms: number, MB: number]> {
  const started = spawn(process.execPath, [child, what], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([text(started.stdout), once(started, 'exit')]);
  if (code !== 0) throw new Error(`The comparison "${what}" ended with ${code}.`);
  const [ms = 0, MB = 0] = output.split(' ').map(Number);
  return [ms, MB];
}
