#!/usr/bin/env node
import { version } from './version.ts';

const args = process.argv.slice(2);
// Asked often and by scripts: answered before anything else is loaded.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) console.log(version);
else {
  const { start } = await import('./hosts/terminal/main.ts');
  await start(args, process.env);
}
