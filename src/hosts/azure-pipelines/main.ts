import { cancellation } from '../../app/cancellation.ts';
import { createConcealment } from '../../app/concealment.ts';
import { gitHubRules } from '../../app/github-rules.ts';
import { run } from '../../app/run.ts';
import { createNetwork } from '../../app/run-ports.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { maskedLines, printCommand, type WriteLine } from './agent-log.ts';
import { valuesOfEnvironment } from './agent-values.ts';
import { azurePipelinesHost, secretsOf } from './host.ts';
import { loadTaskLib } from './task-lib.ts';

/** Runs the task. The agent is told pass or fail; the outputs say the rest. */
export async function runTask(environment: HostVariables, write: WriteLine): Promise<void> {
  const env = { ...environment };
  const { conceal } = createConcealment((secret) => {
    for (const line of maskedLines(secret)) printCommand(write, { name: 'task.setsecret' }, line);
  });
  for (const secret of secretsOf(valuesOfEnvironment(env), env)) conceal(secret);
  const host = azurePipelinesHost(env, await loadTaskLib(), write);
  await run(host, () => ({
    // Made after the host has read the step: the agent's proxy is known then.
    network: createNetwork(cancellation()),
    gitHub: gitHubRules(env),
    environment: env,
    startUpMs: performance.now(),
  }));
}
