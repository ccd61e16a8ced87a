import { startTask } from './hosts/azure-pipelines/start-task.ts';

await startTask(process.env);
