/** Tries what may happen to a run: faults, kills, races. See docs/chaos.md. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bundle } from '../__tests__/support/cli.ts';
import { main, type Outcome } from './main.ts';

if (!existsSync(bundle)) {
  console.error('dist/ is not there: npm run build');
  process.exit(1);
}
const args = process.argv.slice(2);

/** Each processor takes its share of the cases. */
async function attemptAll(onOutcome: (outcome: Outcome) => void): Promise<void> {
  const of = Math.min(availableParallelism(), 4);
  const shards = Array.from({ length: of }, async (_, shard) => {
    const child = fork(new URL('./worker.ts', import.meta.url), [String(shard), String(of), ...args]);
    child.on('message', (outcome: Outcome) => onOutcome(outcome));
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`A worker ended with ${code}.`);
  });
  await Promise.all(shards);
}

process.exitCode = await main(args, (text) => console.log(text), attemptAll);
