/** Tries what may happen to a run: faults, kills, races. See docs/chaos.md. */
import { existsSync } from 'node:fs';
import { bundle } from '../__tests__/support/cli.ts';
import { main } from './main.ts';

if (!existsSync(bundle)) {
  console.error('dist/ is not there: npm run build');
  process.exit(1);
}
process.exitCode = await main(process.argv.slice(2), (text) => console.log(text));
