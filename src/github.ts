import { runAction } from './hosts/github/main.ts';

await runAction(process.env);
