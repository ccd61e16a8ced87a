import { runAction } from './hosts/github/run-action.ts';

await runAction(process.env);
