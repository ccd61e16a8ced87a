/** Replays recordings of the live service against the embedded API Center: see `main.ts`. */
import { join } from 'node:path';
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), join(import.meta.dirname, 'agreed.json'), (text) =>
  console.log(text),
);
